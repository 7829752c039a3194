//! The command line: the commands, arguments and flags of every operation, with the texts of their help.

use api_spec::{Body, Field, Format, Operation, Service, Type, TypeKind, TypeRef};
use heck::ToKebabCase;

use super::operations::qualified;
use super::{Context, docs};

/// The commands of all services of an API.
#[derive(Debug, Clone, PartialEq)]
pub struct CliPlan {
    /// What they belong to.
    pub api: CliApiPlan,
    /// One per service, in the description's order.
    pub services: Vec<CliServicePlan>,
    /// Commands, or flags of one, that are refused, each with what to use now.
    pub refused: Vec<(String, String)>,
}

/// What commands have to know of their API.
#[derive(Debug, Clone, PartialEq)]
pub struct CliApiPlan {
    /// Its name.
    pub name: String,
    /// Its module below `generated`, for one that is not at the root.
    pub module: Option<String>,
    /// The command that its services are below, for one that is not at the root.
    pub command: Option<String>,
    /// What a person calls it.
    pub title: String,
    /// What it is for.
    pub doc: String,
    /// Where it is.
    pub base_url: String,
    /// The flag of its key, without dashes in front.
    pub key_flag: String,
    /// The environment variable of its key.
    pub key_variable: String,
    /// The flag of its address, without dashes in front.
    pub url_flag: String,
    /// The environment variable of its address.
    pub url_variable: String,
    /// The field of a page with the address of the next one.
    pub next_page: String,
}

/// The commands of a service.
#[derive(Debug, Clone, PartialEq)]
pub struct CliServicePlan {
    /// Path of modules below `generated`.
    pub path: Vec<String>,
    /// The commands that lead to it.
    pub words: Vec<String>,
    /// The file of the description that it comes from.
    pub origin: String,
    /// What a person calls it.
    pub title: String,
    /// Its help.
    pub doc: String,
    /// ngrok's page about it.
    pub docs_url: Option<String>,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// Columns of a table of its resources.
    pub columns: Vec<String>,
    /// Its commands.
    pub operations: Vec<CliOperationPlan>,
}

/// A command.
#[derive(Debug, Clone, PartialEq)]
pub struct CliOperationPlan {
    /// Name of the command.
    pub name: String,
    /// Name of the operation.
    pub operation: String,
    /// Variant of `Method`.
    pub method: String,
    /// Path with placeholders.
    pub route: String,
    /// Its help.
    pub doc: String,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// Its arguments.
    pub params: Vec<CliParamPlan>,
    /// Its flags.
    pub flags: Vec<CliFlagPlan>,
    /// Sets of fields of which exactly one must be given.
    pub one_of: Vec<Vec<String>>,
    /// Sets of fields of which at most one may be given.
    pub exclusive: Vec<Vec<String>>,
    /// For a list, the field of a page that holds the items.
    pub items: Option<String>,
    /// Fields of the answer, or of an item of a list.
    pub fields: Vec<String>,
    /// Paths of fields in the answer that the API never shows again.
    pub one_time: Vec<String>,
    /// Paths of amounts of money in the answer, or in an item of a list.
    pub cents: Vec<String>,
    /// The Traffic Policies among its fields.
    pub policies: Vec<CliPolicyPlan>,
}

/// A field that holds a Traffic Policy.
#[derive(Debug, Clone, PartialEq)]
pub struct CliPolicyPlan {
    /// Its path, with dots.
    pub field: String,
    /// The path of the field with the URL of its endpoint.
    pub url: Option<String>,
    /// Who serves its endpoint, where that is known: `cloud` or `agent`.
    pub kind: Option<String>,
}

/// An argument that fills a placeholder of the path.
#[derive(Debug, Clone, PartialEq)]
pub struct CliParamPlan {
    /// Name of the flag that may stand for it.
    pub name: String,
    /// The API's name.
    pub field: String,
    /// The name that usage lines show.
    pub placeholder: String,
    /// Its help.
    pub doc: String,
}

/// A flag.
#[derive(Debug, Clone, PartialEq)]
pub struct CliFlagPlan {
    /// Its name, without dashes in front.
    pub name: String,
    /// Another name that it answers to.
    pub alias: Option<String>,
    /// Path of the field that it sets, with dots.
    pub field: String,
    /// What it takes.
    pub kind: CliKind,
    /// Its help.
    pub doc: String,
    /// Known values.
    pub values: Vec<String>,
    /// Whether its object needs it.
    pub required: bool,
    /// Least and greatest value.
    pub range: Option<(f64, f64)>,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// The flag for the name of a file with the value.
    pub file_flag: Option<String>,
    /// Whether null takes the field's value away.
    pub nullable: bool,
}

/// What a flag takes.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum CliKind {
    Text,
    Bool,
    Integer,
    Cents,
    Number,
    Timestamp,
    Seconds,
    Object,
    List(Box<CliKind>),
    Map(Box<CliKind>),
}

/// Plans the commands of every service.
pub(super) fn cli(context: &Context<'_>) -> CliPlan {
    let api = api(context);
    let below = |words: &str| api.command.iter().map(String::as_str).chain([words]).collect::<Vec<_>>().join(" ");
    let refused = &context.description.refused;
    CliPlan {
        services: context.description.services.iter().map(|s| service(context, &api, s)).collect(),
        refused: refused.iter().map(|(words, instead)| (below(words), instead.clone())).collect(),
        api,
    }
}

fn api(context: &Context<'_>) -> CliApiPlan {
    let api = &context.description.api;
    CliApiPlan {
        name: api.name.clone(),
        module: context.api.module.clone(),
        command: context.api.module.as_deref().map(command_name),
        title: api.title.clone(),
        doc: commands_named(context, &api.doc),
        base_url: api.base_url.clone(),
        key_flag: api.key_flag.clone(),
        key_variable: api.key_variable.clone(),
        url_flag: api.url_flag.clone(),
        url_variable: api.url_variable.clone(),
        next_page: api.paging.next.clone(),
    }
}

fn service(context: &Context<'_>, api: &CliApiPlan, service: &Service) -> CliServicePlan {
    let words = service.client_path.iter().map(|name| command_name(name));
    CliServicePlan {
        path: service.client_path.clone(),
        words: api.command.iter().cloned().chain(words).collect(),
        origin: service.file.clone(),
        title: service.title.clone(),
        doc: commands_named(context, &service.doc),
        docs_url: service.docs_url.clone(),
        deprecated: service.deprecated.as_deref().map(|note| commands_named(context, note)),
        columns: columns(context, service),
        operations: service.operations.iter().map(|o| operation(context, service, o)).collect(),
    }
}

/// The chosen columns, or else every field that a cell can show.
fn columns(context: &Context<'_>, service: &Service) -> Vec<String> {
    if !service.columns.is_empty() {
        return service.columns.clone();
    }
    let resource = service.resource.as_deref().and_then(|name| context.types.get(name));
    let plain = |f: &&Field| !matches!(f.ty, TypeRef::Named(_) | TypeRef::List(_) | TypeRef::Map(_)) && f.name != "uri";
    resource.map(|t| t.fields().iter().filter(plain).map(|f| f.name.clone()).collect()).unwrap_or_default()
}

/// The names of what an object may have at its top: of one of several objects the tag, and what any of them has.
fn fields(context: &Context<'_>, datatype: &Type) -> Vec<String> {
    let TypeKind::Tagged(tagged) = &datatype.kind else {
        return datatype.fields().iter().map(|field| field.name.clone()).collect();
    };
    let mut names = vec![tagged.tag.clone()];
    let variants = tagged.variants.iter().filter_map(|variant| context.types.get(variant.type_name.as_str()));
    for field in variants.flat_map(|variant| variant.fields()) {
        if !names.contains(&field.name) {
            names.push(field.name.clone());
        }
    }
    names
}

fn operation(context: &Context<'_>, service: &Service, operation: &Operation) -> CliOperationPlan {
    let body = match &operation.body {
        Body::Type(name) => context.types.get(name.as_str()).copied(),
        Body::None | Body::Empty => None,
    };
    let mut flags = Vec::new();
    let mut policies = Vec::new();
    if let Some(body) = body {
        add_policies(context, body, "", &mut Vec::new(), &mut policies);
        // The agent's commands put a module's fields below `module`.
        let module = service.module.as_ref().map(|_| "module");
        add_flags(context, body, "", module, &mut Vec::new(), &mut flags);
    }
    flags.extend(operation.query.iter().map(|field| flag(context, field, "", None)));
    let shown = operation.pages.as_ref().map(|pages| pages.item_type.as_str()).or(operation.response.as_deref());
    let shown = shown.and_then(|name| context.types.get(name).copied());
    let mut one_time = Vec::new();
    if let Some(answer) = shown.filter(|_| operation.pages.is_none() && operation.method != api_spec::Method::Get) {
        add_one_time(context, answer, "", &mut Vec::new(), &mut one_time);
    }
    let mut cents = Vec::new();
    if let Some(answer) = shown {
        add_cents(context, answer, "", &mut Vec::new(), &mut cents);
    }
    let object = body.and_then(|body| match &body.kind {
        TypeKind::Object(object) => Some(object),
        TypeKind::AnyOf(_) | TypeKind::Tagged(_) => None,
    });
    CliOperationPlan {
        name: command_name(&operation.name),
        operation: qualified(context, service, &operation.name),
        method: api_spec::rust_names::type_name(&operation.method.as_str().to_lowercase()),
        route: operation.path.to_string(),
        doc: operation_doc(context, operation),
        deprecated: operation.deprecated.as_deref().map(|note| commands_named(context, note)),
        params: operation.params.iter().map(|field| param(context, field)).collect(),
        flags,
        one_of: object.map(|o| o.one_of.clone()).unwrap_or_default(),
        exclusive: object.map(|o| o.exclusive.clone()).unwrap_or_default(),
        items: operation.pages.as_ref().map(|pages| pages.items.clone()),
        fields: shown.map(|datatype| fields(context, datatype)).unwrap_or_default(),
        one_time,
        cents,
        policies,
    }
}

fn operation_doc(context: &Context<'_>, operation: &Operation) -> String {
    let mut text = commands_named(context, &operation.doc);
    if !operation.filter.is_empty() {
        let names: Vec<String> = operation.filter.iter().map(|name| format!("obj.{name}")).collect();
        text.push_str(&format!("\n\nThe filter may name {}.", names.join(", ")));
    }
    let errors: Vec<String> = operation
        .errors
        .iter()
        .filter_map(|code| context.errors.get(code))
        .map(|error| format!("  ERR_NGROK_{}  {}", error.code, commands_named(context, &error.summary)))
        .collect();
    if !errors.is_empty() {
        text.push_str(&format!("\n\nAmong the refusals:\n{}", errors.join("\n")));
    }
    text
}

fn param(context: &Context<'_>, field: &Field) -> CliParamPlan {
    let name = command_name(&field.name);
    CliParamPlan {
        field: field.name.clone(),
        placeholder: name.replace('-', "_").to_uppercase(),
        name,
        doc: field_doc(context, field),
    }
}

/// The flags of an object's fields; those of objects inside of it follow the field that holds them.
fn add_flags<'a>(
    context: &Context<'a>,
    datatype: &'a Type,
    prefix: &str,
    module: Option<&str>,
    open: &mut Vec<&'a str>,
    flags: &mut Vec<CliFlagPlan>,
) {
    open.push(&datatype.name);
    for field in datatype.fields() {
        flags.push(flag(context, field, prefix, module));
        let TypeRef::Named(name) = &field.ty else { continue };
        let Some(inner) = context.types.get(name.as_str()).filter(|t| !open.contains(&t.name.as_str())) else {
            continue;
        };
        add_flags(context, inner, &format!("{prefix}{}.", field.name), module, open, flags);
    }
    open.pop();
}

fn flag(context: &Context<'_>, field: &Field, prefix: &str, module: Option<&str>) -> CliFlagPlan {
    let path = format!("{prefix}{}", field.name);
    let name = command_name(&path);
    CliFlagPlan {
        alias: module.map(|module| format!("{module}.{name}")),
        file_flag: field.file_flag.then(|| format!("{name}-file")),
        name,
        field: path,
        kind: kind(&field.ty),
        doc: field_doc(context, field),
        values: field.values.as_ref().map(|v| v.list.iter().map(|v| v.value.clone()).collect()).unwrap_or_default(),
        required: field.required,
        range: field.min.zip(field.max),
        deprecated: field.deprecated.as_deref().map(|note| commands_named(context, note)),
        nullable: field.null,
    }
}

fn kind(ty: &TypeRef) -> CliKind {
    match ty {
        TypeRef::String | TypeRef::Id(_) => CliKind::Text,
        TypeRef::Bool => CliKind::Bool,
        TypeRef::Int32 | TypeRef::Int64 => CliKind::Integer,
        TypeRef::Cents => CliKind::Cents,
        TypeRef::Float64 => CliKind::Number,
        TypeRef::Timestamp => CliKind::Timestamp,
        TypeRef::Duration => CliKind::Seconds,
        TypeRef::Ref(_) | TypeRef::Named(_) => CliKind::Object,
        TypeRef::List(inner) => CliKind::List(Box::new(kind(inner))),
        TypeRef::Map(inner) => CliKind::Map(Box::new(kind(inner))),
    }
}

fn add_one_time<'a>(
    context: &Context<'a>,
    datatype: &'a Type,
    prefix: &str,
    open: &mut Vec<&'a str>,
    paths: &mut Vec<String>,
) {
    if open.contains(&datatype.name.as_str()) {
        return;
    }
    open.push(&datatype.name);
    for field in datatype.fields() {
        let path = format!("{prefix}{}", field.name);
        if field.one_time {
            paths.push(path);
        } else if let TypeRef::Named(name) = &field.ty
            && let Some(inner) = context.types.get(name.as_str())
        {
            add_one_time(context, inner, &format!("{path}."), open, paths);
        }
    }
    open.pop();
}

/// Where amounts of money are in an object, whichever of several it is; those in lists too.
fn add_cents<'a>(
    context: &Context<'a>,
    datatype: &'a Type,
    prefix: &str,
    open: &mut Vec<&'a str>,
    paths: &mut Vec<String>,
) {
    if open.contains(&datatype.name.as_str()) {
        return;
    }
    open.push(&datatype.name);
    let named = |name: &str| context.types.get(name).copied();
    if let TypeKind::Tagged(tagged) = &datatype.kind {
        for variant in tagged.variants.iter().filter_map(|variant| named(&variant.type_name)) {
            add_cents(context, variant, prefix, open, paths);
        }
    }
    for field in datatype.fields() {
        let path = format!("{prefix}{}", field.name);
        if *field.ty.core() == TypeRef::Cents && !paths.contains(&path) {
            paths.push(path);
        } else if let Some(inner) = field.ty.named().and_then(named) {
            add_cents(context, inner, &format!("{path}."), open, paths);
        }
    }
    open.pop();
}

fn add_policies<'a>(
    context: &Context<'a>,
    datatype: &'a Type,
    prefix: &str,
    open: &mut Vec<&'a str>,
    policies: &mut Vec<CliPolicyPlan>,
) {
    open.push(&datatype.name);
    for field in datatype.fields() {
        if field.format == Some(Format::TrafficPolicy) {
            policies.push(CliPolicyPlan {
                field: format!("{prefix}{}", field.name),
                url: field.endpoint_url.as_ref().map(|url| format!("{prefix}{url}")),
                kind: field.endpoint_kind.map(|kind| kind.as_str().to_owned()),
            });
        } else if let TypeRef::Named(name) = &field.ty
            && let Some(inner) = context.types.get(name.as_str()).filter(|t| !open.contains(&t.name.as_str()))
        {
            add_policies(context, inner, &format!("{prefix}{}.", field.name), open, policies);
        }
    }
    open.pop();
}

/// A name of the API, or a path of names, as commands and flags spell it.
fn command_name(path: &str) -> String {
    let spelt = |name: &str| match name.contains(char::is_uppercase) {
        true => name.to_kebab_case(),
        false => name.replace('_', "-"),
    };
    path.split('.').map(spelt).collect::<Vec<_>>().join(".")
}

fn field_doc(context: &Context<'_>, field: &Field) -> String {
    let mut text = commands_named(context, &field.doc);
    let facts = docs::facts(field);
    if !facts.is_empty() {
        text.push(' ');
        text.push_str(&commands_named(context, &facts.join(" ")));
    }
    text
}

/// A text whose mentions of the client's accessors become commands, and whose backticks are gone.
fn commands_named(context: &Context<'_>, text: &str) -> String {
    let api = context.api.module.iter().map(String::as_str);
    text.split('`')
        .enumerate()
        .map(|(index, part)| match part.strip_prefix("client.") {
            Some(path) if index % 2 == 1 => {
                let accessors = path.split('.').map(|word| word.trim_end_matches("()"));
                let words = api.clone().chain(accessors).map(command_name);
                format!("`ngrok-api {}`", words.collect::<Vec<_>>().join(" "))
            }
            _ => part.to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accessors_become_commands() {
        let mut description = api_spec::Description::default();
        let text = "Use `client.edges().https_routes()` and `true`.";
        let named = |description: &_| commands_named(&Context::new(description), text);
        assert_eq!(named(&description), "Use `ngrok-api edges https-routes` and true.");
        description.api.name = "pet_shop".to_owned();
        description.api.folder = "apis/pet_shop/".to_owned();
        assert_eq!(named(&description), "Use `ngrok-api pet-shop edges https-routes` and true.");
    }

    #[test]
    fn names_in_every_case_become_flags() {
        for (name, flag) in [
            ("ip_policy_id", "ip-policy-id"),
            ("sha1_of.x2", "sha1-of.x2"),
            ("accessKeyConfigurationId", "access-key-configuration-id"),
            ("ownerURL.maxTokens", "owner-url.max-tokens"),
        ] {
            assert_eq!(command_name(name), flag);
        }
    }
}
