//! The example in every operation's docs. Each compiles as a doc test.

use std::collections::{BTreeMap, BTreeSet};

use api_spec::{Body, Field, Format, Operation, Service, Type, TypeKind, TypeRef, rust_names};
use serde_json::{Map, Value};

use super::types::{converts, rust_type};
use super::{Context, model_name};

/// The body of an id after its prefix, without its last character: any 26.
const ID_BODY: &str = "2tEpN0yrxDI4j8jVnhVRoTNN2T";

/// What an example has beside its call.
#[derive(Default)]
struct Around {
    /// How many ids with this prefix it has.
    ids: BTreeMap<String, u8>,
    /// The models that it names.
    imports: BTreeSet<String>,
    /// What is too long to stand in the call, under a name.
    bound: Vec<(String, String)>,
}

impl Around {
    /// Gives a value a name, and returns that; or the value, if the name is another one's.
    fn bind(&mut self, name: &str, value: String) -> String {
        if self.bound.iter().any(|(bound, _)| bound == name) {
            return value;
        }
        self.bound.push((name.to_owned(), value));
        name.to_owned()
    }
}

/// A code block that makes the call.
pub(super) fn operation(context: &Context<'_>, service: &Service, operation: &Operation) -> String {
    let mut around = Around::default();
    let call = call(context, service, operation, &mut around);
    let mut code: Vec<String> = Vec::new();
    code.extend(around.bound.iter().map(|(name, value)| laid_out(&format!("let {name} = {value};"))));
    code.extend(match (&operation.pages, &operation.response) {
        (Some(_), _) => vec![
            laid_out(&format!("let mut items = {call}.items();")),
            "while let Some(item) = items.try_next().await? {".to_owned(),
            "    println!(\"{item:?}\");".to_owned(),
            "}".to_owned(),
        ],
        (None, Some(_)) => vec![laid_out(&format!("let answer = {call}.await?;"))],
        (None, None) => vec![laid_out(&format!("{call}.await?;"))],
    });
    let client = context.api.public_path("Client");
    let only_calls_fail = code.iter().all(|statement| !statement.contains(")?"));
    let error = if only_calls_fail { "ngrok_api::Error" } else { "Box<dyn std::error::Error>" };

    let mut lines = vec!["```no_run".to_owned()];
    lines.extend(imports(&context.api.public_path("models"), &around.imports));
    lines.push(format!("# async fn run(client: &{client}) -> Result<(), {error}> {{"));
    lines.extend(code);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines.join("\n")
}

/// The lines that bring models into scope.
fn imports(models: &str, names: &BTreeSet<String>) -> Vec<String> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names.as_slice() {
        [] => Vec::new(),
        [one] => vec![format!("use {models}::{one};"), String::new()],
        several => vec![laid_out(&format!("use {models}::{{{}}};", several.join(", "))), String::new()],
    }
}

/// The operation of the client with its arguments and the fields that are set.
fn call(context: &Context<'_>, service: &Service, operation: &Operation, around: &mut Around) -> String {
    let path: String = service.client_path.iter().map(|part| format!(".{part}()")).collect();
    let params = operation.params.iter().chain(operation.query.iter().filter(|field| field.required));
    let mut arguments: Vec<String> = params.map(|param| value(context, param, &param.ty, around)).collect();
    let mut setters = String::new();
    if let Body::Type(name) = &operation.body {
        let datatype = context.types[name.as_str()];
        let given =
            |field: &Field| datatype.example.iter().find(|(name, _)| *name == field.name).map(|(_, value)| value);
        for field in datatype.fields().iter().filter(|f| f.required) {
            arguments.push(match given(field) {
                Some(json) => given_value(context, field, &field.ty, json, around),
                None => value(context, field, &field.ty, around),
            });
        }
        for (field, json) in datatype.example.iter().filter_map(|(name, json)| Some((optional(datatype, name)?, json)))
        {
            setters.push_str(&format!(
                ".{}({})",
                field.rust_name,
                given_value(context, field, &field.ty, json, around)
            ));
        }
        if datatype.example.is_empty() {
            // One optional field shows how the others are set.
            let first = datatype.fields().iter().find(|f| !f.required && f.deprecated.is_none() && is_simple(f));
            if let Some(field) = first {
                setters = format!(".{}({})", field.rust_name, value(context, field, &field.ty, around));
            }
        }
    }
    format!("client{path}.{}({}){setters}", operation.method_name(), arguments.join(", "))
}

/// The field of this name, if it is set by a call of its own.
fn optional<'t>(datatype: &'t Type, name: &str) -> Option<&'t Field> {
    datatype.field(name).filter(|field| !field.required)
}

/// An expression of an object whose fields the description gives.
fn given_object(context: &Context<'_>, datatype: &Type, given: &Map<String, Value>, around: &mut Around) -> String {
    around.imports.insert(datatype.rust_name.clone());
    let mut value_of = |field: &Field, json: &Value| {
        let value = given_value(context, field, &field.ty, json, around);
        // What is long stands before the call, as it could not be read inside of it.
        if value.len() > WIDTH { around.bind(&field.rust_name, value) } else { value }
    };
    let required = datatype.fields().iter().filter(|f| f.required);
    let arguments: Vec<String> = required.filter_map(|f| Some(value_of(f, given.get(&f.name)?))).collect();
    let set = given.iter().filter_map(|(name, json)| Some((optional(datatype, name)?, json)));
    let setters: String = set.map(|(f, json)| format!(".{}({})", f.rust_name, value_of(f, json))).collect();
    format!("{}::new({}){setters}", datatype.rust_name, arguments.join(", "))
}

/// An expression of a value that the description gives.
fn given_value(context: &Context<'_>, field: &Field, ty: &TypeRef, json: &Value, around: &mut Around) -> String {
    match (ty, json) {
        (TypeRef::String, Value::String(text)) => given_text(field, text, around),
        (TypeRef::Id(_), Value::String(text)) if text == "id" => value(context, field, ty, around),
        (TypeRef::Id(_), Value::String(text)) => literal(text),
        (TypeRef::Timestamp, Value::String(text)) => format!("{text:?}.parse()?"),
        (TypeRef::Duration, seconds) => format!("std::time::Duration::from_secs({seconds})"),
        (TypeRef::Float64, Value::Number(number)) => format!("{:?}", number.as_f64().unwrap_or_default()),
        (TypeRef::List(inner), Value::Array(items)) if converts_items(inner) => {
            let given: Vec<String> =
                items.iter().map(|item| given_value(context, field, inner, item, around)).collect();
            format!("[{}]", given.join(", "))
        }
        (TypeRef::List(_), Value::Array(_)) => given_exact(context, field, ty, json, around),
        (TypeRef::Map(inner), Value::Object(entries)) => {
            let pairs = entries.iter().map(|(key, item)| {
                let item = match inner.as_ref() {
                    TypeRef::List(_) | TypeRef::Map(_) => given_exact(context, field, inner, item, around),
                    _ => given_value(context, field, inner, item, around).replace("parse()", PARSE_TIMESTAMP),
                };
                format!("({}, {item})", literal(key))
            });
            format!("[{}]", pairs.collect::<Vec<_>>().join(", "))
        }
        (TypeRef::Named(name), Value::Object(given)) => {
            given_object(context, context.types[name.as_str()], given, around)
        }
        (_, json) => json.to_string(),
    }
}

/// The same where nothing is converted.
fn given_exact(context: &Context<'_>, field: &Field, ty: &TypeRef, json: &Value, around: &mut Around) -> String {
    match (ty, json) {
        (TypeRef::List(inner), Value::Array(items)) => {
            let given: Vec<String> =
                items.iter().map(|item| given_exact(context, field, inner, item, around)).collect();
            format!("vec![{}]", given.join(", "))
        }
        (TypeRef::Map(inner), Value::Object(entries)) => {
            let pairs = entries.iter().map(|(key, item)| {
                format!("({}.into(), {})", literal(key), given_exact(context, field, inner, item, around))
            });
            format!("[{}].into()", pairs.collect::<Vec<_>>().join(", "))
        }
        (TypeRef::Cents, amount) => format!("ngrok_api::Cents({amount})"),
        (TypeRef::String, _) if field.values.is_some() => given_value(context, field, ty, json, around),
        (TypeRef::String | TypeRef::Id(_), _) => format!("{}.into()", given_value(context, field, ty, json, around)),
        _ => given_value(context, field, ty, json, around),
    }
}

/// How a time is read where its type is not clear.
const PARSE_TIMESTAMP: &str = "parse::<ngrok_api::jiff::Timestamp>()";

/// Whether the items of a list are converted.
fn converts_items(inner: &TypeRef) -> bool {
    converts(inner) || matches!(inner, TypeRef::Id(_))
}

/// A text: one of the known values, what a file or a variable of this name holds, or itself.
fn given_text(field: &Field, text: &str, around: &mut Around) -> String {
    if let Some(values) = &field.values {
        let enum_name = rust_names::type_name(&values.enum_name);
        let known = values.list.iter().find(|known| known.value == text);
        around.imports.insert(enum_name.clone());
        return format!("{enum_name}::{}", known.map(|known| known.rust_name.as_str()).unwrap_or_default());
    }
    match field.format {
        Some(Format::Pem | Format::PemCsr | Format::OpensshPublicKey | Format::Xml) => {
            format!("std::fs::read_to_string({text:?})?")
        }
        _ if field.sensitive => format!("std::env::var({text:?})?"),
        format if text.contains('\n') => {
            let name = if format == Some(Format::TrafficPolicy) { "policy" } else { &field.rust_name };
            let quotes = if text.contains(['"', '\\']) { ("r#\"", "\"#") } else { ("\"", "\"") };
            around.bind(name, format!("{}\n{text}{}", quotes.0, quotes.1))
        }
        _ => literal(text),
    }
}

/// A text as Rust writes it: raw where it has quotes.
fn literal(text: &str) -> String {
    if text.contains('"') && !text.contains("\"#") { format!("r#\"{text}\"#") } else { format!("{text:?}") }
}

/// The widest line of an example: pages cut off what is wider.
const WIDTH: usize = 84;

/// A statement on as many lines as it needs. One with a text of several lines is laid out as it is.
fn laid_out(statement: &str) -> String {
    if statement.len() <= WIDTH || statement.contains('\n') {
        return statement.to_owned();
    }
    // The formatter fills lines of 89: inside of a module and a function 81 are left.
    let Ok(file) = syn::parse_file(&format!("mod example {{ async fn example() {{ {statement} }} }}")) else {
        return statement.to_owned();
    };
    let formatted = prettyplease::unparse(&file);
    let lines = formatted.lines().filter_map(|line| line.strip_prefix("        "));
    lines.collect::<Vec<_>>().join("\n")
}

fn is_simple(field: &Field) -> bool {
    matches!(field.ty, TypeRef::String | TypeRef::Bool | TypeRef::Int64 | TypeRef::Id(_)) && field.name != "metadata"
}

/// An expression of a value that a caller could give.
fn value(context: &Context<'_>, field: &Field, ty: &TypeRef, around: &mut Around) -> String {
    match ty {
        TypeRef::String => text(field, around),
        TypeRef::Bool => "true".to_owned(),
        TypeRef::Int32 | TypeRef::Int64 => field.max.map_or(10, |max| max as i64 / 2).to_string(),
        TypeRef::Float64 => "0.5".to_owned(),
        TypeRef::Cents => "2500".to_owned(),
        TypeRef::Timestamp => "\"2026-01-01T00:00:00Z\".parse()?".to_owned(),
        TypeRef::Duration => "std::time::Duration::from_secs(3600)".to_owned(),
        TypeRef::Id(target) | TypeRef::Ref(target) => {
            let prefix = id_prefix(context, target);
            let count = around.ids.entry(prefix.to_owned()).or_default();
            *count += 1;
            // Different objects have different ids.
            format!("\"{prefix}{ID_BODY}{}\"", char::from(b'a' + (22 + *count) % 26))
        }
        TypeRef::List(inner) | TypeRef::Map(inner) if needs_itself(context, inner) => {
            around.imports.extend(inner.named().map(|name| model_name(context, name)));
            let ty = rust_type(context, field, ty).replace("BTreeMap", "std::collections::BTreeMap");
            format!("{}::new()", ty.replacen('<', "::<", 1))
        }
        TypeRef::List(inner) if converts_items(inner) => {
            format!("[{}]", value(context, field, inner, around))
        }
        TypeRef::List(_) => exact(context, field, ty, around),
        TypeRef::Map(inner) => {
            let inner = match inner.as_ref() {
                TypeRef::List(_) | TypeRef::Map(_) => exact(context, field, inner, around),
                TypeRef::Timestamp => value(context, field, inner, around).replace("parse()", PARSE_TIMESTAMP),
                _ => value(context, field, inner, around),
            };
            format!("[(\"app\", {inner})]")
        }
        TypeRef::Named(name) => object(context, context.types[name.as_str()], around),
    }
}

/// What ids of a type start with; of one of several types, those of the first.
fn id_prefix<'a>(context: &'a Context<'_>, target: &str) -> &'a str {
    let target = context.types.get(target);
    match target.map(|target| &target.kind) {
        Some(TypeKind::AnyOf(several)) => several.first().map_or("", |first| id_prefix(context, first)),
        _ => target.and_then(|target| target.id_prefix.as_deref()).unwrap_or_default(),
    }
}

/// The same where nothing is converted.
fn exact(context: &Context<'_>, field: &Field, ty: &TypeRef, around: &mut Around) -> String {
    match ty {
        TypeRef::List(inner) | TypeRef::Map(inner) if needs_itself(context, inner) => value(context, field, ty, around),
        TypeRef::List(inner) => format!("vec![{}]", exact(context, field, inner, around)),
        TypeRef::Map(inner) => format!("[(\"app\".into(), {})].into()", exact(context, field, inner, around)),
        TypeRef::Cents => format!("ngrok_api::Cents({})", value(context, field, ty, around)),
        TypeRef::Id(_) => format!("{}.into()", value(context, field, ty, around)),
        TypeRef::String if field.values.is_none() => format!("{}.into()", value(context, field, ty, around)),
        _ => value(context, field, ty, around),
    }
}

/// Whether there is no object of a type without a list of such objects.
fn needs_itself(context: &Context<'_>, ty: &TypeRef) -> bool {
    let needed = |name: &str| {
        let fields = context.types.get(name).map(|t| t.fields()).unwrap_or_default();
        fields.iter().filter(|f| f.required).filter_map(|f| f.ty.named())
    };
    let Some(name) = ty.named() else { return false };
    let (mut open, mut seen) = (vec![name], BTreeSet::new());
    while let Some(next) = open.pop() {
        for inner in needed(next).filter(|inner| seen.insert(*inner)) {
            open.push(inner);
        }
    }
    seen.contains(name)
}

fn object(context: &Context<'_>, datatype: &Type, around: &mut Around) -> String {
    around.imports.insert(datatype.rust_name.clone());
    if let TypeKind::Tagged(tagged) = &datatype.kind {
        let variant = tagged.variants.first().and_then(|variant| context.types.get(variant.type_name.as_str()));
        let variant = variant.map(|variant| object(context, variant, around)).unwrap_or_default();
        return format!("{}::from({variant})", datatype.rust_name);
    }
    let arguments: Vec<String> =
        datatype.fields().iter().filter(|f| f.required).map(|f| value(context, f, &f.ty, around)).collect();
    format!("{}::new({})", datatype.rust_name, arguments.join(", "))
}

fn text(field: &Field, around: &mut Around) -> String {
    if let Some(first) = field.values.as_ref().and_then(|values| values.list.first()) {
        let enum_name = field.values.as_ref().map(|v| rust_names::type_name(&v.enum_name)).unwrap_or_default();
        around.imports.insert(enum_name.clone());
        return format!("{enum_name}::{}", first.rust_name);
    }
    let text = match field.format {
        Some(Format::AwsArn) => "arn:aws:iam::123456789012:role/ngrok",
        Some(Format::Decimal) => "0.01250",
        Some(Format::GoDuration) => "30s",
        Some(Format::Cidr) => "24.0.0.0/8",
        Some(Format::Email) => "ada@example.com",
        Some(Format::HostPort | Format::UrlOrHostPort) => "app.example.com:443",
        Some(Format::Hostname) => "app.example.com",
        Some(Format::Ip) => "24.1.2.3",
        Some(Format::TrafficPolicy) => "on_http_request: []",
        Some(Format::Pem) if field.sensitive => return given_text(field, "private_key.pem", around),
        Some(Format::Pem) => return given_text(field, "certificate.pem", around),
        Some(Format::PemCsr) => return given_text(field, "request.pem", around),
        Some(Format::OpensshPublicKey) => return given_text(field, "id_ed25519.pub", around),
        Some(Format::Url) => "https://app.example.com",
        _ => match field.name.as_str() {
            "description" => "office",
            "match" => "/app",
            _ => "example",
        },
    };
    format!("\"{text}\"")
}
