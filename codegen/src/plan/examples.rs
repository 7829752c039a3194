//! The example in every operation's docs. Each compiles as a doc test.

use std::collections::BTreeSet;

use api_spec::{Body, Field, Format, Operation, Service, Type, TypeKind, TypeRef, rust_names};

use serde_json::Value;

use super::types::{converts, rust_type};
use super::{Context, model_name};

/// The body of an id after its prefix: any 27 characters.
const ID_BODY: &str = "2tEpN0yrxDI4j8jVnhVRoTNN2Tx";

/// A code block that makes the call.
pub(super) fn operation(context: &Context<'_>, service: &Service, operation: &Operation) -> String {
    let mut imports = Vec::new();
    let mut arguments: Vec<String> =
        operation.params.iter().map(|param| value(context, param, &param.ty, &mut imports)).collect();
    for field in operation.query.iter().filter(|field| field.required) {
        arguments.push(value(context, field, &field.ty, &mut imports));
    }
    let mut setters = String::new();
    if let Body::Type(name) = &operation.body {
        let datatype = context.types[name.as_str()];
        let given =
            |field: &Field| datatype.example.iter().find(|(name, _)| *name == field.name).map(|(_, value)| value);
        for field in datatype.fields().iter().filter(|f| f.required) {
            arguments.push(match given(field) {
                Some(json) => given_value(context, field, &field.ty, json, &mut imports),
                None => value(context, field, &field.ty, &mut imports),
            });
        }
        setters = setters_of(context, datatype, &datatype.example, &mut imports);
        if datatype.example.is_empty() {
            // One optional field shows how the others are set.
            let optional = datatype.fields().iter().find(|f| !f.required && f.deprecated.is_none() && is_simple(f));
            if let Some(field) = optional {
                setters = format!(".{}({})", field.rust_name, value(context, field, &field.ty, &mut imports));
            }
        }
    }
    let path: String = service.client_path.iter().map(|part| format!(".{part}()")).collect();
    let call = format!("client{path}.{}({}){setters}", operation.method_name(), arguments.join(", "));
    let mut lines = vec!["```no_run".to_owned()];
    imports.sort();
    imports.dedup();
    lines.extend(imports.iter().map(|name| format!("use {}::{name};", context.api.public_path("models"))));
    if !imports.is_empty() {
        lines.push(String::new());
    }
    let client = context.api.public_path("Client");
    let error = if call.contains(READ_FILE) { "Box<dyn std::error::Error>" } else { "ngrok_api::Error" };
    lines.push(format!("# async fn run(client: &{client}) -> Result<(), {error}> {{"));
    lines.extend(match (&operation.pages, &operation.response) {
        (Some(_), _) => vec![
            laid_out(&format!("let mut items = {call}.items();")),
            "while let Some(item) = items.try_next().await? {".to_owned(),
            "    println!(\"{item:?}\");".to_owned(),
            "}".to_owned(),
        ],
        (None, Some(_)) => vec![laid_out(&format!("let answer = {call}.await?;"))],
        (None, None) => vec![laid_out(&format!("{call}.await?;"))],
    });
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines.join("\n")
}

/// How an example comes by what stands in a file.
const READ_FILE: &str = "std::fs::read_to_string";

/// The calls that set the optional fields of an example, in its order.
fn setters_of<'e>(
    context: &Context<'_>,
    datatype: &Type,
    example: impl IntoIterator<Item = &'e (String, Value)>,
    imports: &mut Vec<String>,
) -> String {
    let mut setters = String::new();
    for (name, json) in example {
        let Some(field) = datatype.field(name).filter(|field| !field.required) else { continue };
        setters.push_str(&format!(".{}({})", field.rust_name, given_value(context, field, &field.ty, json, imports)));
    }
    setters
}

/// An expression of a value that the description gives.
fn given_value(context: &Context<'_>, field: &Field, ty: &TypeRef, json: &Value, imports: &mut Vec<String>) -> String {
    match (ty, json) {
        (TypeRef::String, Value::String(text)) => given_text(field, text, imports),
        (TypeRef::Id(_), Value::String(text)) if text == "id" => value(context, field, ty, imports),
        (TypeRef::Id(_), Value::String(text)) => literal(text),
        (TypeRef::Timestamp, Value::String(text)) => format!("{text:?}.parse().unwrap()"),
        (TypeRef::Duration, number) => format!("std::time::Duration::from_secs({number})"),
        (TypeRef::Float64, Value::Number(number)) => format!("{:?}", number.as_f64().unwrap_or_default()),
        (TypeRef::List(inner), Value::Array(items)) => {
            let given: Vec<String> =
                items.iter().map(|item| given_value(context, field, inner, item, imports)).collect();
            // What nothing is converted to is a vector of just such values.
            let exact = if converts(inner) || matches!(**inner, TypeRef::Id(_)) { "" } else { "vec!" };
            format!("{exact}[{}]", given.join(", "))
        }
        (TypeRef::Map(inner), Value::Object(entries)) => {
            let mut pair = |(key, item): (&String, &Value)| {
                let item = match (&**inner, item) {
                    // The values of a map are not converted further down.
                    (TypeRef::List(of), Value::Array(items)) if **of == TypeRef::String => {
                        let items: Vec<String> = items.iter().map(|item| format!("{item}.into()")).collect();
                        format!("vec![{}]", items.join(", "))
                    }
                    (inner, item) => given_value(context, field, inner, item, imports),
                };
                format!("({}, {item})", literal(key))
            };
            let pairs: Vec<String> = entries.iter().map(&mut pair).collect();
            format!("[{}]", pairs.join(", "))
        }
        (TypeRef::Named(name), Value::Object(given)) => {
            let datatype = context.types[name.as_str()];
            imports.push(datatype.rust_name.clone());
            let required = datatype.fields().iter().filter(|f| f.required);
            let arguments: Vec<String> =
                required.filter_map(|f| Some(given_value(context, f, &f.ty, given.get(&f.name)?, imports))).collect();
            let pairs: Vec<(String, Value)> = given.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
            let setters = setters_of(context, datatype, &pairs, imports);
            format!("{}::new({}){setters}", datatype.rust_name, arguments.join(", "))
        }
        (_, json) => json.to_string(),
    }
}

/// A text: one of the known values, what stands in a file of this name, or itself.
fn given_text(field: &Field, text: &str, imports: &mut Vec<String>) -> String {
    if let Some(values) = &field.values {
        let enum_name = rust_names::type_name(&values.enum_name);
        let known = values.list.iter().find(|known| known.value == text);
        imports.push(enum_name.clone());
        return format!("{enum_name}::{}", known.map(|known| known.rust_name.as_str()).unwrap_or_default());
    }
    match field.format {
        Some(Format::Pem | Format::PemCsr | Format::OpensshPublicKey | Format::Xml) => {
            format!("{READ_FILE}({text:?})?")
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

/// A statement on as many lines as it needs.
fn laid_out(statement: &str) -> String {
    if statement.len() <= WIDTH {
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
fn value(context: &Context<'_>, field: &Field, ty: &TypeRef, imports: &mut Vec<String>) -> String {
    match ty {
        TypeRef::String => text(field, imports),
        TypeRef::Bool => "true".to_owned(),
        TypeRef::Int32 | TypeRef::Int64 => field.max.map_or(10, |max| max as i64 / 2).to_string(),
        TypeRef::Float64 => "0.5".to_owned(),
        TypeRef::Cents => "2500".to_owned(),
        TypeRef::Timestamp => "\"2030-01-01T00:00:00Z\".parse().unwrap()".to_owned(),
        TypeRef::Duration => "std::time::Duration::from_secs(3600)".to_owned(),
        TypeRef::Id(target) | TypeRef::Ref(target) => {
            let prefix = context.types.get(target.as_str()).and_then(|t| t.id_prefix.as_deref()).unwrap_or("");
            format!("\"{prefix}{ID_BODY}\"")
        }
        TypeRef::List(inner) | TypeRef::Map(inner) if needs_itself(context, inner) => {
            imports.extend(inner.named().map(|name| model_name(context, name)));
            let ty = rust_type(context, field, ty).replace("BTreeMap", "std::collections::BTreeMap");
            format!("{}::new()", ty.replacen('<', "::<", 1))
        }
        TypeRef::List(inner) if converts(inner) || matches!(**inner, TypeRef::Id(_)) => {
            format!("[{}]", value(context, field, inner, imports))
        }
        TypeRef::List(_) => exact(context, field, ty, imports),
        TypeRef::Map(inner) => {
            let inner = match inner.as_ref() {
                TypeRef::List(_) | TypeRef::Map(_) => exact(context, field, inner, imports),
                TypeRef::Timestamp => {
                    value(context, field, inner, imports).replace("parse()", "parse::<ngrok_api::jiff::Timestamp>()")
                }
                _ => value(context, field, inner, imports),
            };
            format!("[(\"app\", {inner})]")
        }
        TypeRef::Named(name) => object(context, context.types[name.as_str()], imports),
    }
}

/// The same where nothing is converted.
fn exact(context: &Context<'_>, field: &Field, ty: &TypeRef, imports: &mut Vec<String>) -> String {
    match ty {
        TypeRef::List(inner) | TypeRef::Map(inner) if needs_itself(context, inner) => {
            value(context, field, ty, imports)
        }
        TypeRef::List(inner) => format!("vec![{}]", exact(context, field, inner, imports)),
        TypeRef::Map(inner) => format!("[(\"app\".into(), {})].into()", exact(context, field, inner, imports)),
        TypeRef::Cents => format!("ngrok_api::Cents({})", value(context, field, ty, imports)),
        TypeRef::Id(_) => format!("{}.into()", value(context, field, ty, imports)),
        TypeRef::String if field.values.is_none() => format!("{}.into()", value(context, field, ty, imports)),
        _ => value(context, field, ty, imports),
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

fn object(context: &Context<'_>, datatype: &Type, imports: &mut Vec<String>) -> String {
    imports.push(datatype.rust_name.clone());
    if let TypeKind::Tagged(tagged) = &datatype.kind {
        let variant = tagged.variants.first().and_then(|variant| context.types.get(variant.type_name.as_str()));
        let variant = variant.map(|variant| object(context, variant, imports)).unwrap_or_default();
        return format!("{}::from({variant})", datatype.rust_name);
    }
    let arguments: Vec<String> =
        datatype.fields().iter().filter(|f| f.required).map(|f| value(context, f, &f.ty, imports)).collect();
    format!("{}::new({})", datatype.rust_name, arguments.join(", "))
}

fn text(field: &Field, imports: &mut Vec<String>) -> String {
    if let Some(first) = field.values.as_ref().and_then(|values| values.list.first()) {
        let enum_name = field.values.as_ref().map(|v| rust_names::type_name(&v.enum_name)).unwrap_or_default();
        imports.push(enum_name.clone());
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
        Some(Format::Pem | Format::PemCsr) => "-----BEGIN CERTIFICATE-----…",
        Some(Format::OpensshPublicKey) => "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI…",
        Some(Format::Url) => "https://app.example.com",
        _ => match field.name.as_str() {
            "description" => "office",
            "match" => "/app",
            _ => "example",
        },
    };
    format!("\"{text}\"")
}
