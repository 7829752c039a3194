//! Values made from the description: for every type a full object, and one with no more than it must have.

use api_spec::{Absent, Body, Field, Format, Operation, Type, TypeRef};
use serde_json::{Map, Value, json};

use crate::description;

/// What every sensitive field holds, so that a test can look for it where it must not be.
pub const SECRET: &str = "5ecret-th4t-must-n0t-be-sh0wn";

/// An object with every field set.
pub fn full_object(datatype: &Type) -> Value {
    datatype.fields().iter().map(|field| (field.name.clone(), value(field, &field.ty))).collect::<Map<_, _>>().into()
}

/// An object without any field that may be missing.
pub fn smallest_object(datatype: &Type) -> Value {
    let needed = |field: &&Field| {
        field.required
            || datatype.received && field.ty == TypeRef::Id(datatype.name.clone())
            || is_items(datatype, field)
            || !datatype.sent
                && field.absent == Absent::Never
                && matches!(field.ty, TypeRef::Timestamp | TypeRef::Named(_))
    };
    let fields = datatype.fields().iter().filter(needed);
    fields.map(|field| (field.name.clone(), smallest(field))).collect::<Map<_, _>>().into()
}

/// Whether the field holds the items of a page.
fn is_items(datatype: &Type, field: &Field) -> bool {
    let operations = description().services.iter().flat_map(|service| &service.operations);
    let mut lists = operations.filter(|operation| operation.response.as_deref() == Some(&datatype.name));
    lists.any(|list| list.pages.as_ref().is_some_and(|pages| pages.items == field.name))
}

fn smallest(field: &Field) -> Value {
    match &field.ty {
        TypeRef::Named(name) => smallest_object(type_named(name)),
        other => value(field, other),
    }
}

fn type_named(name: &str) -> &'static Type {
    description().type_named(name).unwrap_or_else(|| panic!("{name} is described"))
}

/// A value that a field can hold.
pub fn value(field: &Field, ty: &TypeRef) -> Value {
    match ty {
        TypeRef::String if field.sensitive => json!(SECRET),
        TypeRef::String => match &field.values {
            Some(values) => json!(values.list[0].value),
            None => json!(text(field)),
        },
        TypeRef::Bool => json!(true),
        TypeRef::Int32 | TypeRef::Int64 => json!(field.max.map_or(7, |max| max as i64)),
        TypeRef::Float64 => json!(0.25),
        TypeRef::Timestamp => json!("2026-03-04T05:06:07Z"),
        TypeRef::Duration => json!(3600),
        TypeRef::Id(target) => json!(id(target)),
        TypeRef::Ref(target) => json!({"id": id(target), "uri": format!("https://api.ngrok.com/x/{}", id(target))}),
        TypeRef::List(inner) => json!([value(field, inner), value(field, inner)]),
        TypeRef::Map(inner) => json!({"first": value(field, inner), "second": value(field, inner)}),
        TypeRef::Named(name) => full_object(type_named(name)),
    }
}

fn id(target: &str) -> String {
    let prefix = type_named(target).id_prefix.as_deref().unwrap_or_default();
    format!("{prefix}2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
}

fn text(field: &Field) -> &str {
    match field.format {
        Some(Format::Cidr) => "24.0.0.0/8",
        Some(Format::Url) => "https://app.example.com/?a=1&b=%20",
        Some(Format::Hostname) => "app.example.com",
        Some(Format::HostPort | Format::UrlOrHostPort) => "app.example.com:443",
        _ => "text with spaces, ünïcödé & \"quotes\"",
    }
}

/// All arguments of an operation side by side, as they are given by name.
pub fn arguments(operation: &Operation) -> Map<String, Value> {
    let mut arguments = Map::new();
    for param in operation.params.iter().chain(&operation.query) {
        arguments.insert(param.name.clone(), value(param, &param.ty));
    }
    if let Body::Type(name) = &operation.body {
        for field in type_named(name).fields() {
            arguments.insert(field.name.clone(), value(field, &field.ty));
        }
    }
    arguments
}
