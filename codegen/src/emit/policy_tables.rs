//! The language of Traffic Policies as static tables, for the crate that checks policies.
//!
//! They say only what differs from what most have, so that there is little to compile.

use api_spec::KnownValue;
use api_spec::traffic_policy::{
    Action, Call, Example, Field, Format, Group, Kind, Macro, Member, Object, Problem, Severity, Shape, TrafficPolicy,
    ValueType, Variable,
};
use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use super::{Source, ident, policy_webhooks};

/// The files, none for a description without the language.
pub(crate) fn tables(policy: &TrafficPolicy) -> Vec<Source> {
    if policy.phases.is_empty() {
        return Vec::new();
    }
    let names = ["actions", "categories", "document", "macros", "problems", "variables", "webhooks"];
    let modules = names.iter().map(|name| {
        let name = ident(name);
        quote!(pub(crate) mod #name;)
    });
    vec![
        source("mod.rs", "", "The language of Traffic Policies, as tables.", modules.collect()),
        source("actions.rs", "/actions", "The actions, and the objects in their configuration.", actions(policy)),
        source("categories.rs", "/categories.yaml", "The categories of IP addresses.", categories(&policy.categories)),
        source("document.rs", "/document.yaml", "What a document is made of.", document(policy)),
        source("macros.rs", "/macros", "The macros of expressions.", macros(&policy.groups)),
        source("problems.rs", "/problems.yaml", "The kinds of problems.", problems(&policy.problems)),
        source("variables.rs", "/variables", "The variables of expressions, and their shapes.", variables(policy)),
        source("webhooks.rs", "/webhooks.yaml", "How services sign their webhooks.", policy_webhooks::table(policy)),
    ]
}

/// A table of the actions in Markdown.
pub(crate) fn list_of_actions(policy: &TrafficPolicy) -> String {
    let mut text =
        "<!-- Generated from api-spec/traffic_policy/actions by `cargo xtask codegen`; edits are lost. -->\n\n\
                    | Action | Phases | Ends its phase | Units | What it does |\n| --- | --- | --- | --- | --- |\n"
            .to_owned();
    for action in &policy.actions {
        let Action { name, docs_url, .. } = action;
        let doc = action.doc.replace('|', "\\|");
        let phases: Vec<String> = action.phases.iter().map(|phase| format!("`{phase}`")).collect();
        let ends = match (action.ends, action.continues_when.is_empty()) {
            (false, _) => "",
            (true, true) => "yes",
            (true, false) => "mostly",
        };
        let cost = if action.cost == 0 { "free".to_owned() } else { action.cost.to_string() };
        text.push_str(&format!("| [`{name}`]({docs_url}) | {} | {ends} | {cost} | {doc} |\n", phases.join(", ")));
    }
    text
}

fn source(path: &str, origin: &str, doc: &str, items: Vec<TokenStream>) -> Source {
    Source { path: path.to_owned(), origin: format!("traffic_policy{origin}"), doc: doc.to_owned(), items }
}

fn import() -> TokenStream {
    quote!(
        use crate::language::*;
    )
}

fn actions(policy: &TrafficPolicy) -> Vec<TokenStream> {
    let list = policy.actions.iter().map(action);
    let mut items = vec![
        import(),
        quote!(
            pub(crate) static ACTIONS: &[Action] = &[#(#list),*];
        ),
    ];
    items.extend(policy.types.iter().map(object));
    items
}

fn action(action: &Action) -> TokenStream {
    let Action { name, title, doc, docs_url, ends, example, .. } = action;
    let cost = Literal::u32_unsuffixed(action.cost);
    let (phases, formerly) = (texts(&action.phases), texts(&action.formerly));
    let continues = action.continues_when.iter().map(|setting| {
        let (field, is) = (&setting.field, option(setting.is.as_ref().map(|is| quote!(#is))));
        quote!(Continues { field: #field, is: #is })
    });
    let config = action.config.iter().map(field);
    let results = option(action.results.as_ref().map(|results| {
        let (name, members) = (&results.name, results.members.iter().map(member));
        quote!(Results { name: #name, members: &[#(#members),*] })
    }));
    quote! {
        Action {
            name: #name,
            title: #title,
            doc: #doc,
            docs_url: #docs_url,
            phases: #phases,
            ends: #ends,
            continues_when: &[#(#continues),*],
            formerly: #formerly,
            cost: #cost,
            example: #example,
            config: &[#(#config),*],
            results: #results,
        }
    }
}

fn object(object: &Object) -> TokenStream {
    let (name, doc, fields) = (&object.name, &object.doc, object.fields.iter().map(field));
    let table = table_name(name);
    quote!(static #table: Object = Object { name: #name, doc: #doc, fields: &[#(#fields),*] };)
}

/// A field: what it does not say is as in `Field::PLAIN`.
fn field(field: &Field) -> TokenStream {
    let (name, doc, kind) = (&field.name, &field.doc, kind(&field.kind));
    let mut said: Vec<TokenStream> = Vec::new();
    if !field.also.is_empty() {
        let also = field.also.iter().map(self::kind);
        said.push(quote!(also: &[#(#also),*]));
    }
    let flags = [
        ("required", field.required),
        ("cel", field.cel),
        ("open", field.open),
        ("distinct", field.distinct),
        ("sensitive", field.sensitive),
        ("undocumented", field.undocumented),
    ];
    said.extend(flags.iter().filter(|(_, set)| *set).map(|(name, _)| {
        let name = ident(name);
        quote!(#name: true)
    }));
    if let Some(ty) = &field.expression {
        let ty = value_type(ty);
        said.push(quote!(expression: Some(#ty)));
    }
    if !field.scope.is_empty() {
        let scope = field.scope.iter().map(member);
        said.push(quote!(scope: &[#(#scope),*]));
    }
    if let Some(default) = field.default.as_ref().map(ToString::to_string) {
        said.push(quote!(default: Some(#default)));
    }
    if let Some(values) = &field.values {
        let values = values.list.iter().map(known_value);
        said.push(quote!(values: &[#(#values),*]));
    }
    for (name, bound) in [("min", field.min), ("max", field.max), ("step", field.step)] {
        let name = ident(name);
        let bound = bound.map(Literal::f64_unsuffixed);
        said.extend(bound.map(|bound| quote!(#name: Some(#bound))));
    }
    let counts = [
        ("min_items", field.min_items),
        ("max_items", field.max_items),
        ("min_chars", field.min_chars),
        ("max_chars", field.max_chars),
        ("min_entries", field.min_entries),
        ("max_entries", field.max_entries),
        ("min_password_chars", field.min_password_chars),
        ("max_password_chars", field.max_password_chars),
    ];
    for (name, count) in counts {
        let (name, count) = (ident(name), count.map(Literal::usize_unsuffixed));
        said.extend(count.map(|count| quote!(#name: Some(#count))));
    }
    for (name, format) in [("format", field.format), ("key_format", field.key_format)] {
        let (name, format) = (ident(name), format.map(format_name));
        said.extend(format.map(|format| quote!(#name: Some(Format::#format))));
    }
    for (name, list) in [("formerly", &field.formerly), ("needs", &field.needs)] {
        let (name, texts) = (ident(name), texts(list));
        said.extend((!list.is_empty()).then(|| quote!(#name: #texts)));
    }
    if let Some(variable) = &field.sets {
        said.push(quote!(sets: Some(#variable)));
    }
    if let Some(note) = &field.deprecated {
        said.push(quote!(deprecated: Some(#note)));
    }
    quote!(Field { name: #name, doc: #doc, kind: #kind, #(#said,)* ..Field::PLAIN })
}

/// The variant of a format: its word in UpperCamelCase.
fn format_name(format: Format) -> Ident {
    let word = Format::NAMES.iter().find(|(_, known)| *known == format).map_or("", |(word, _)| word);
    ident(&word.to_upper_camel_case())
}

fn kind(kind: &Kind) -> TokenStream {
    match kind {
        Kind::Any => quote!(Kind::Any),
        Kind::Bool => quote!(Kind::Bool),
        Kind::Int32 | Kind::Int64 => quote!(Kind::Int),
        Kind::Float64 => quote!(Kind::Float),
        Kind::String => quote!(Kind::String),
        Kind::GoDuration => quote!(Kind::Duration),
        Kind::Action => quote!(Kind::Action),
        Kind::List(inner) => {
            let inner = self::kind(inner);
            quote!(Kind::List(&#inner))
        }
        Kind::Map(inner) => {
            let inner = self::kind(inner);
            quote!(Kind::Map(&#inner))
        }
        Kind::Object(name) => {
            let table = table_name(name);
            quote!(Kind::Object(&#table))
        }
    }
}

fn value_type(ty: &ValueType) -> TokenStream {
    match ty {
        ValueType::Any => quote!(ValueType::Any),
        ValueType::Bool => quote!(ValueType::Bool),
        ValueType::Int => quote!(ValueType::Int),
        ValueType::Uint => quote!(ValueType::Uint),
        ValueType::Double => quote!(ValueType::Double),
        ValueType::String => quote!(ValueType::String),
        ValueType::Regex => quote!(ValueType::Regex),
        ValueType::Bytes => quote!(ValueType::Bytes),
        ValueType::Duration => quote!(ValueType::Duration),
        ValueType::Timestamp => quote!(ValueType::Timestamp),
        ValueType::Results => quote!(ValueType::Results),
        ValueType::Name => quote!(ValueType::Name),
        ValueType::List(inner) => {
            let inner = value_type(inner);
            quote!(ValueType::List(&#inner))
        }
        ValueType::Map(inner) => {
            let inner = value_type(inner);
            quote!(ValueType::Map(&#inner))
        }
        ValueType::Shape(name) => {
            let table = table_name(name);
            quote!(ValueType::Shape(&super::variables::#table))
        }
        ValueType::Variable(name) => quote!(ValueType::Variable(#name)),
    }
}

fn member(member: &Member) -> TokenStream {
    let (name, doc, ty) = (&member.name, &member.doc, value_type(&member.ty));
    let (phases, categories) = (texts(&member.phases), member.categories);
    let max = option(member.max.map(|max| Literal::f64_unsuffixed(max).to_token_stream()));
    quote!(Member { name: #name, doc: #doc, ty: #ty, phases: #phases, categories: #categories, max: #max })
}

fn document(policy: &TrafficPolicy) -> Vec<TokenStream> {
    let phases = policy.phases.iter().map(|phase| {
        let (name, doc, schemes) = (&phase.name, &phase.doc, texts(&phase.schemes));
        quote!(Phase { name: #name, doc: #doc, schemes: #schemes })
    });
    let older = policy.older.iter().map(|older| {
        let (name, doc) = (&older.name, &older.doc);
        let instead = option(older.instead.as_ref().map(|name| quote!(#name)));
        quote!(Older { name: #name, instead: #instead, doc: #doc })
    });
    let wrappers = policy.wrappers.iter().map(|wrapper| {
        let (path, doc) = (texts(&wrapper.path), &wrapper.doc);
        quote!(Wrapper { path: #path, doc: #doc })
    });
    let (rule, action) = (policy.rule.iter().map(field), policy.action.iter().map(field));
    vec![
        import(),
        quote!(pub(crate) static PHASES: &[Phase] = &[#(#phases),*];),
        quote!(pub(crate) static RULE: &[Field] = &[#(#rule),*];),
        quote!(pub(crate) static ACTION: &[Field] = &[#(#action),*];),
        quote!(pub(crate) static OLDER: &[Older] = &[#(#older),*];),
        quote!(pub(crate) static WRAPPERS: &[Wrapper] = &[#(#wrappers),*];),
    ]
}

fn variables(policy: &TrafficPolicy) -> Vec<TokenStream> {
    let variables = policy.variables.iter().map(|variable: &Variable| {
        let (name, doc, ty, phases) =
            (&variable.name, &variable.doc, value_type(&variable.ty), texts(&variable.phases));
        quote!(Variable { name: #name, doc: #doc, ty: #ty, phases: #phases })
    });
    let mut items = vec![import(), quote!(pub(crate) static VARIABLES: &[Variable] = &[#(#variables),*];)];
    items.extend(policy.shapes.iter().map(shape));
    items
}

fn shape(shape: &Shape) -> TokenStream {
    let (name, doc, members) = (&shape.name, &shape.doc, shape.members.iter().map(member));
    let reads_as = option(shape.reads_as.as_ref().map(|ty| {
        let ty = value_type(ty);
        quote!(&#ty)
    }));
    let table = table_name(name);
    quote! {
        pub(crate) static #table: Shape =
            Shape { name: #name, doc: #doc, reads_as: #reads_as, members: &[#(#members),*] };
    }
}

fn macros(groups: &[Group]) -> Vec<TokenStream> {
    let macros = groups.iter().flat_map(|group| group.macros.iter().map(|written| macro_(group, written)));
    vec![import(), quote!(pub(crate) static MACROS: &[Macro] = &[#(#macros),*];)]
}

fn macro_(group: &Group, written: &Macro) -> TokenStream {
    let (name, group, doc) = (&written.name, &group.name, &written.doc);
    let (calls, phases, formerly) = (written.calls.iter().map(call), texts(&written.phases), texts(&written.formerly));
    let cost = option(written.cost.as_ref().map(|cost| quote!(#cost)));
    let examples = written.examples.iter().map(|Example { expression, result }| quote!((#expression, #result)));
    quote! {
        Macro {
            name: #name,
            group: #group,
            doc: #doc,
            calls: &[#(#calls),*],
            phases: #phases,
            cost: #cost,
            formerly: #formerly,
            examples: &[#(#examples),*],
        }
    }
}

fn call(call: &Call) -> TokenStream {
    let (text, name, result) = (&call.text, &call.name, value_type(&call.result));
    let receiver = option(call.receiver.as_ref().map(value_type));
    let params = call.params.iter().map(|param| {
        let (ty, optional) = (value_type(&param.ty), param.optional);
        quote!(Param { ty: #ty, optional: #optional })
    });
    quote!(Call { text: #text, receiver: #receiver, name: #name, params: &[#(#params),*], result: #result })
}

fn categories(categories: &[KnownValue]) -> Vec<TokenStream> {
    let list = categories.iter().map(known_value);
    vec![import(), quote!(pub(crate) static CATEGORIES: &[KnownValue] = &[#(#list),*];)]
}

fn problems(problems: &[Problem]) -> Vec<TokenStream> {
    let list = problems.iter().map(|problem| {
        let Problem { name, doc, with_traffic, .. } = problem;
        let severity = match problem.severity {
            Severity::Error => quote!(Severity::Error),
            Severity::Warning => quote!(Severity::Warning),
        };
        let error = option(problem.error.map(|code| {
            let code = Literal::u32_unsuffixed(code);
            quote!(#code)
        }));
        quote!(Problem { name: #name, severity: #severity, error: #error, with_traffic: #with_traffic, doc: #doc })
    });
    vec![import(), quote!(pub(crate) static PROBLEMS: &[Problem] = &[#(#list),*];)]
}

fn known_value(known: &KnownValue) -> TokenStream {
    let (value, doc) = (&known.value, &known.doc);
    quote!(KnownValue { value: #value, doc: #doc })
}

fn texts(texts: &[String]) -> TokenStream {
    quote!(&[#(#texts),*])
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// The static of an object or a shape.
fn table_name(name: &str) -> Ident {
    ident(&name.to_shouty_snake_case())
}
