//! Binds every name of the language: what was written becomes the model.

use std::collections::{BTreeMap, BTreeSet};

use super::fields;
use super::model::{
    Action, Call, Continues, Example, Field, Group, Kind, Macro, Member, Object, Older, Param, Phase, Problem, Results,
    Shape, TrafficPolicy, ValueType, Variable, Wrapper,
};
use super::syntax::{self, Document, Syntax};
use super::unique::unique;
use super::{check, values};
use crate::diagnostic::Diagnostics;
use crate::model::{ErrorFamily, KnownValue};
use crate::rust_names;
use crate::source::{Sources, Span, Spanned};
use crate::type_expr::TypeExpr;

/// Names that every generated type has besides those of its fields.
const METHODS: [&str; 3] = ["beside", "new", "other"];

/// The errors of the catalogue, and the names of those that are there but could not be read.
pub(crate) struct Catalogue<'a> {
    pub families: &'a [ErrorFamily],
    pub broken: &'a [String],
}

/// Resolves and checks the language. A description without a file of it has an empty one.
pub(crate) fn resolve(
    syntax: &Syntax,
    catalogue: &Catalogue<'_>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> TrafficPolicy {
    let Some(first) = &syntax.first else { return TrafficPolicy::default() };
    let complete = diagnostics.is_empty();
    let nothing = Document::default();
    let document = syntax.document.as_ref().unwrap_or(&nothing);
    if syntax.document.is_none() && complete {
        diagnostics
            .error(first.clone(), "the description of Traffic Policy has no `document.yaml`")
            .help("add it: it names the phases");
    }
    let mut resolver = Resolver {
        phases: syntax.document.as_ref().map(|document| names(document.phases.iter().map(|phase| &phase.name))),
        objects: unique("types", syntax.objects.iter().map(|object| &object.name), diagnostics),
        shapes: unique("shapes", syntax.shapes.iter().map(|shape| &shape.name), diagnostics),
        used: BTreeSet::new(),
        diagnostics,
    };
    let policy = TrafficPolicy {
        phases: document.phases.iter().map(phase).collect(),
        rule: resolver.fields("Rule", &document.rule),
        action: resolver.fields("Action", &document.action),
        older: document.older.iter().map(|older| resolver.older(older)).collect(),
        wrappers: document.wrappers.iter().map(|wrapper| resolver.wrapper(wrapper)).collect(),
        actions: syntax.actions.iter().map(|action| resolver.action(action, sources)).collect(),
        types: syntax.objects.iter().map(|object| resolver.object(object)).collect(),
        variables: syntax.variables.iter().filter_map(|variable| resolver.variable(variable)).collect(),
        shapes: syntax.shapes.iter().map(|shape| resolver.shape(shape)).collect(),
        groups: syntax.groups.iter().map(|group| resolver.group(group)).collect(),
        categories: syntax.categories.iter().map(category).collect(),
        problems: syntax.problems.iter().map(|problem| resolver.problem(problem, catalogue)).collect(),
        webhooks: syntax.webhooks.iter().flat_map(|file| &file.webhooks).map(|(_, webhook)| webhook.clone()).collect(),
        account: Vec::new(),
    };
    if complete && resolver.diagnostics.is_empty() {
        resolver.unused(syntax);
    }
    check::check(syntax, &policy, diagnostics);
    policy
}

/// What binding names needs.
struct Resolver<'a> {
    /// `None` when nobody knows them.
    phases: Option<BTreeSet<&'a str>>,
    objects: BTreeMap<&'a str, &'a Span>,
    shapes: BTreeMap<&'a str, &'a Span>,
    /// Objects and shapes that something names.
    used: BTreeSet<String>,
    diagnostics: &'a mut Diagnostics,
}

fn names<'a>(names: impl Iterator<Item = &'a Spanned<String>>) -> BTreeSet<&'a str> {
    names.map(|name| name.value.as_str()).collect()
}

fn phase(phase: &syntax::Phase) -> Phase {
    Phase { name: phase.name.value.clone(), doc: phase.doc.clone(), schemes: phase.schemes.clone() }
}

fn category((name, doc): &(Spanned<String>, String)) -> KnownValue {
    KnownValue { value: name.value.clone(), rust_name: String::new(), doc: doc.clone() }
}

fn texts(texts: &[Spanned<String>]) -> Vec<String> {
    texts.iter().map(|text| text.value.clone()).collect()
}

impl Resolver<'_> {
    fn older(&mut self, older: &syntax::Older) -> Older {
        let instead = older.instead.as_ref();
        self.phases(instead);
        Older {
            name: older.name.value.clone(),
            instead: instead.map(|name| name.value.clone()),
            doc: older.doc.clone(),
        }
    }

    fn wrapper(&mut self, wrapper: &syntax::Wrapper) -> Wrapper {
        if wrapper.path.is_empty() {
            self.diagnostics.error(wrapper.place.clone(), "a wrapper needs the keys that lead to the policy");
        }
        Wrapper { path: wrapper.path.clone(), doc: wrapper.doc.clone() }
    }

    fn action(&mut self, action: &syntax::Action, sources: &Sources) -> Action {
        let rust_name = self.type_rust_name(&action.name, action.rust_name.as_ref());
        let config = self.fields(&rust_name, &action.config);
        let continues = action.continues_when.iter().map(|setting| Continues {
            field: setting.field.value.clone(),
            is: setting.is.as_ref().map(|is| is.value.clone()),
        });
        Action {
            name: action.name.value.clone(),
            rust_name,
            title: action.title.clone(),
            doc: fields::text(action.doc.clone()),
            docs_url: action.docs_url.clone(),
            phases: self.phases(&action.phases),
            ends: action.ends,
            continues_when: continues.collect(),
            formerly: texts(&action.formerly),
            cost: action.cost,
            source: action.source.clone(),
            example: fields::text(action.example.clone()),
            config,
            results: action
                .results
                .as_ref()
                .map(|results| Results { name: results.name.value.clone(), members: self.members(&results.members) }),
            file: sources.files()[action.file].path.clone(),
        }
    }

    fn object(&mut self, object: &fields::Object) -> Object {
        let rust_name = self.type_rust_name(&object.name, object.rust_name.as_ref());
        let fields = self.fields(&rust_name, &object.fields);
        Object { name: object.name.value.clone(), rust_name, doc: object.doc.clone(), fields }
    }

    fn fields(&mut self, owner: &str, fields: &[fields::Field]) -> Vec<Field> {
        let siblings = names(fields.iter().map(|field| &field.name));
        let resolved = fields.iter().filter_map(|field| {
            for name in field.needs.iter().filter(|name| !siblings.contains(name.value.as_str())) {
                self.unknown(name, "field here", siblings.iter().copied());
            }
            self.field(owner, field)
        });
        resolved.collect()
    }

    fn field(&mut self, owner: &str, field: &fields::Field) -> Option<Field> {
        let kind = self.kind(field.ty.as_ref()?)?;
        let also = field.also.iter().filter_map(|ty| self.kind(ty)).collect();
        let expression = match &field.expression {
            Some(ty) => Some(self.value_type(ty)?),
            None => None,
        };
        let mut resolved = Field {
            name: field.name.value.clone(),
            rust_name: self.field_rust_name(field),
            rust_adder: self.adder(field),
            doc: fields::text(field.doc.clone()),
            kind,
            also,
            required: field.required,
            cel: field.cel,
            expression,
            scope: self.members(&field.scope),
            default: None,
            values: None,
            open: field.open,
            min: None,
            max: None,
            step: None,
            min_items: field.min_items,
            max_items: field.max_items,
            min_chars: field.min_chars,
            max_chars: field.max_chars,
            min_entries: field.min_entries,
            max_entries: field.max_entries,
            min_password_chars: field.min_password_chars,
            max_password_chars: field.max_password_chars,
            distinct: field.distinct,
            format: field.format,
            key_format: field.key_format,
            formerly: texts(&field.formerly),
            needs: texts(&field.needs),
            sets: field.sets.as_ref().map(|variable| variable.value.clone()),
            sensitive: field.sensitive,
            deprecated: field.deprecated.clone(),
            undocumented: field.undocumented,
        };
        values::fill(owner, field, &mut resolved, self.diagnostics);
        Some(resolved)
    }

    fn variable(&mut self, variable: &syntax::Variable) -> Option<Variable> {
        Some(Variable {
            name: variable.name.value.clone(),
            doc: fields::text(variable.doc.clone()),
            ty: self.value_type(variable.ty.as_ref()?)?,
            phases: self.phases(&variable.phases),
        })
    }

    fn shape(&mut self, shape: &syntax::Shape) -> Shape {
        Shape {
            name: shape.name.value.clone(),
            doc: fields::text(shape.doc.clone()),
            reads_as: shape.reads_as.as_ref().and_then(|ty| self.value_type(ty)),
            members: self.members(&shape.members),
        }
    }

    fn members(&mut self, members: &[fields::Member]) -> Vec<Member> {
        let resolved = members.iter().filter_map(|member| {
            if let Some(set) = member.values_from.as_ref().filter(|set| set.value != "categories") {
                self.unknown(set, "set of values", ["categories"]);
            }
            let ty = self.value_type(member.ty.as_ref()?)?;
            if let Some(max) = member.max.as_ref().filter(|_| !ty.is_number()) {
                self.diagnostics
                    .error(max.span.clone(), format!("`max` means nothing for `{}`, a `{ty}`", member.name.value))
                    .label("expected in a number");
            }
            Some(Member {
                name: member.name.value.clone(),
                doc: fields::text(member.doc.clone()),
                ty,
                phases: self.phases(&member.phases),
                categories: member.values_from.is_some(),
                max: member.max.as_ref().map(|max| max.value),
            })
        });
        resolved.collect()
    }

    fn group(&mut self, group: &syntax::Group) -> Group {
        let macros = group.macros.iter().map(|written| Macro {
            name: written.name.value.clone(),
            doc: fields::text(written.doc.clone()),
            calls: written.calls.iter().filter_map(|(text, call)| self.call(text, call)).collect(),
            phases: self.phases(&written.phases),
            cost: written.cost.clone(),
            formerly: written.formerly.clone(),
            examples: written.examples.iter().map(example).collect(),
        });
        Group { name: group.name.value.clone(), doc: group.doc.clone(), macros: macros.collect() }
    }

    fn call(&mut self, text: &Spanned<String>, call: &super::call::CallExpr) -> Option<Call> {
        let place = &text.span;
        let (receiver, name) = match &call.before {
            None => (None, call.name.clone()),
            // What is no type is the space of a function.
            Some(TypeExpr::Name(space)) if !is_value_type(space, &self.shapes) => {
                (None, format!("{space}.{}", call.name))
            }
            Some(ty) => (Some(self.value_type_in(ty, place, true)?), call.name.clone()),
        };
        let params: Option<Vec<Param>> = call
            .params
            .iter()
            .map(|(ty, optional)| Some(Param { ty: self.value_type_in(ty, place, true)?, optional: *optional }))
            .collect();
        let (params, result) = (params?, self.value_type_in(&call.result, place, true)?);
        let mut known = Vec::new();
        for ty in receiver.iter().chain(params.iter().map(|param| &param.ty)) {
            known.extend(variable_of(ty));
        }
        if let Some(variable) = variable_of(&result).filter(|variable| !known.contains(variable)) {
            self.diagnostics
                .error(text.span.clone(), format!("nothing says what `{variable}` is in the result"))
                .part(format!("-> {}", call.result))
                .help("name it in the receiver or in a parameter");
        }
        Some(Call { text: text.value.clone(), receiver, name, params, result })
    }

    fn problem(&mut self, problem: &syntax::Problem, catalogue: &Catalogue<'_>) -> Problem {
        let errors = || catalogue.families.iter().flat_map(|family| &family.errors);
        let code = problem.error.as_ref().and_then(|name| {
            let error = errors().find(|error| error.name == name.value);
            if error.is_none() && !catalogue.broken.contains(&name.value) {
                self.unknown(name, "error", errors().map(|error| error.name.as_str()));
            }
            error.map(|error| error.code)
        });
        Problem {
            name: problem.name.value.clone(),
            severity: problem.severity,
            error: code,
            with_traffic: problem.with_traffic,
            doc: problem.doc.clone(),
        }
    }

    /// Names of phases, each of which must be there.
    fn phases<'n>(&mut self, written: impl IntoIterator<Item = &'n Spanned<String>>) -> Vec<String> {
        let mut found = Vec::new();
        for name in written {
            if let Some(phases) = self.phases.clone().filter(|phases| !phases.contains(name.value.as_str())) {
                self.unknown(name, "phase", phases);
            }
            found.push(name.value.clone());
        }
        found
    }

    fn kind(&mut self, written: &Spanned<TypeExpr>) -> Option<Kind> {
        self.kind_in(&written.value, &written.span)
    }

    fn kind_in(&mut self, ty: &TypeExpr, place: &Span) -> Option<Kind> {
        match ty {
            TypeExpr::Name(name) => {
                if let Some((_, kind)) = Kind::SCALARS.iter().find(|(scalar, _)| scalar == name) {
                    return Some(kind.clone());
                }
                if self.objects.contains_key(name.as_str()) {
                    self.used.insert(name.clone());
                    return Some(Kind::Object(name.clone()));
                }
                let known: Vec<&str> =
                    Kind::SCALARS.iter().map(|(name, _)| *name).chain(self.objects.keys().copied()).collect();
                self.unknown_type(name, place, &known);
                None
            }
            TypeExpr::Apply(constructor, inner) => {
                let build = self.constructor(constructor, ty, place, [Kind::List, Kind::Map])?;
                Some(build(Box::new(self.kind_in(inner, place)?)))
            }
        }
    }

    fn value_type(&mut self, written: &Spanned<TypeExpr>) -> Option<ValueType> {
        self.value_type_in(&written.value, &written.span, false)
    }

    /// A type of CEL; in a `call` a capital letter stands for any, and a parameter may be a name.
    fn value_type_in(&mut self, ty: &TypeExpr, place: &Span, call: bool) -> Option<ValueType> {
        match ty {
            TypeExpr::Name(name) => {
                let scalar = ValueType::SCALARS.iter().find(|(scalar, _)| scalar == name);
                if let Some((_, ty)) = scalar.filter(|(_, ty)| call || *ty != ValueType::Name) {
                    return Some(ty.clone());
                }
                if self.shapes.contains_key(name.as_str()) {
                    self.used.insert(name.clone());
                    return Some(ValueType::Shape(name.clone()));
                }
                if call && name.len() == 1 && name.chars().all(|c| c.is_ascii_uppercase()) {
                    return Some(ValueType::Variable(name.clone()));
                }
                let known: Vec<&str> =
                    ValueType::SCALARS.iter().map(|(name, _)| *name).chain(self.shapes.keys().copied()).collect();
                self.unknown_type(name, place, &known);
                None
            }
            TypeExpr::Apply(constructor, inner) => {
                let build = self.constructor(constructor, ty, place, [ValueType::List, ValueType::Map])?;
                Some(build(Box::new(self.value_type_in(inner, place, call)?)))
            }
        }
    }

    /// What `list<…>` or `map<…>` makes of what is inside.
    fn constructor<T>(&mut self, name: &str, ty: &TypeExpr, place: &Span, [list, map]: [T; 2]) -> Option<T> {
        match name {
            "list" => Some(list),
            "map" => Some(map),
            other => {
                self.diagnostics
                    .error(place.clone(), format!("`{ty}` is not a type"))
                    .help("the constructors are list and map")
                    .suggest(other, ["list", "map"]);
                None
            }
        }
    }

    fn unknown_type(&mut self, name: &str, span: &Span, known: &[&str]) {
        if ["list", "map"].contains(&name) {
            self.diagnostics
                .error(span.clone(), format!("`{name}` needs to say of what"))
                .help(format!("write `{name}<…>`"));
            return;
        }
        if let Some(error) = self.diagnostics.once(span.clone(), format!("there is no type `{name}`")) {
            error.part(name).label("unknown type").suggest(name, known.iter().copied());
        }
    }

    fn unknown<'c>(&mut self, name: &Spanned<String>, what: &str, known: impl IntoIterator<Item = &'c str>) {
        let kind = what.split(' ').next().unwrap_or(what);
        if let Some(error) = self.diagnostics.once(name.span.clone(), format!("there is no {what} `{}`", name.value)) {
            error.label(format!("unknown {kind}")).suggest(&name.value, known);
        }
    }

    fn type_rust_name(&mut self, name: &Spanned<String>, given: Option<&Spanned<String>>) -> String {
        let written = given.unwrap_or(name);
        let rust_name = given.map_or_else(|| rust_names::type_name(&name.value), |given| given.value.clone());
        self.identifier(&rust_name, written);
        rust_name
    }

    fn field_rust_name(&mut self, field: &fields::Field) -> String {
        let written = field.rust_name.as_ref().unwrap_or(&field.name);
        let rust_name = field
            .rust_name
            .as_ref()
            .map_or_else(|| rust_names::field_name(&field.name.value), |name| name.value.clone());
        self.identifier(&rust_name, written);
        if METHODS.contains(&rust_name.as_str()) {
            self.diagnostics
                .error(written.span.clone(), format!("`{rust_name}` is taken in Rust"))
                .help("give it another name with `rust_name:`");
        }
        rust_name
    }

    fn adder(&mut self, field: &fields::Field) -> Option<String> {
        let adder = field.rust_adder.as_ref()?;
        self.identifier(&adder.value, adder);
        Some(adder.value.clone())
    }

    fn identifier(&mut self, rust_name: &str, written: &Spanned<String>) {
        if !rust_names::is_identifier(rust_name) {
            let reason = if rust_names::is_keyword(rust_name) { "a keyword" } else { "not an identifier" };
            self.diagnostics
                .error(written.span.clone(), format!("`{rust_name}` is {reason} in Rust"))
                .label("needs a name in Rust")
                .help("add `rust_name:`");
        }
    }

    /// Objects and shapes that nothing names.
    fn unused(&mut self, syntax: &Syntax) {
        let objects = syntax.objects.iter().map(|object| ("type", &object.name));
        let shapes = syntax.shapes.iter().map(|shape| ("shape", &shape.name));
        for (what, name) in objects.chain(shapes).filter(|(_, name)| !self.used.contains(&name.value)) {
            self.diagnostics
                .error(name.span.clone(), format!("nothing uses the {what} `{}`", name.value))
                .help("name it in a field or a member, or remove it");
        }
    }
}

fn example((expression, result): &(String, String)) -> Example {
    Example { expression: expression.clone(), result: result.clone() }
}

/// Whether a name before a dot is a type, not the space of a function.
fn is_value_type(name: &str, shapes: &BTreeMap<&str, &Span>) -> bool {
    let scalar = ValueType::SCALARS.iter().any(|(scalar, _)| *scalar == name);
    scalar || shapes.contains_key(name) || name.starts_with(|c: char| c.is_ascii_uppercase())
}

/// The type variable in a type.
fn variable_of(ty: &ValueType) -> Option<&str> {
    match ty {
        ValueType::Variable(name) => Some(name),
        ValueType::List(inner) | ValueType::Map(inner) => variable_of(inner),
        _ => None,
    }
}
