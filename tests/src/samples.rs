//! Values made from the description: for every type a full object, and one with no more than it must have.

use api_spec::{Absent, Body, Description, Field, Format, Operation, Type, TypeKind, TypeRef};
use serde_json::{Map, Value, json};

/// What every sensitive field holds, so that a test can look for it where it must not be.
pub const SECRET: &str = "5ecret-th4t-must-n0t-be-sh0wn";

/// An object with every field set.
pub fn full_object(api: &Description, datatype: &Type) -> Value {
    if let TypeKind::Tagged(tagged) = &datatype.kind {
        let variant = &tagged.variants[0];
        let mut object = full_object(api, type_named(api, &variant.type_name));
        object[&tagged.tag] = json!(variant.value);
        return object;
    }
    let fields = datatype.fields().iter();
    fields.map(|field| (field.name.clone(), value(api, field, &field.ty))).collect::<Map<_, _>>().into()
}

/// An object without any field that may be missing.
pub fn smallest_object(api: &Description, datatype: &Type) -> Value {
    if let TypeKind::Tagged(tagged) = &datatype.kind {
        let variant = &tagged.variants[0];
        let mut object = smallest_object(api, type_named(api, &variant.type_name));
        object[&tagged.tag] = json!(variant.value);
        return object;
    }
    let needed = |field: &&Field| {
        field.required
            || datatype.received && field.ty == TypeRef::Id(datatype.name.clone())
            || is_items(api, datatype, field)
            || !datatype.sent
                && field.absent == Absent::Never
                && matches!(field.ty, TypeRef::Timestamp | TypeRef::Named(_))
    };
    let fields = datatype.fields().iter().filter(needed);
    fields.map(|field| (field.name.clone(), smallest(api, field))).collect::<Map<_, _>>().into()
}

/// Whether the field holds the items of a page.
fn is_items(api: &Description, datatype: &Type, field: &Field) -> bool {
    let operations = api.services.iter().flat_map(|service| &service.operations);
    let mut lists = operations.filter(|operation| operation.response.as_deref() == Some(&datatype.name));
    lists.any(|list| list.pages.as_ref().is_some_and(|pages| pages.items == field.name))
}

fn smallest(api: &Description, field: &Field) -> Value {
    match &field.ty {
        TypeRef::Named(name) => smallest_object(api, type_named(api, name)),
        other => value(api, field, other),
    }
}

fn type_named<'d>(api: &'d Description, name: &str) -> &'d Type {
    api.type_named(name).unwrap_or_else(|| panic!("{name} is described"))
}

/// A value that a field can hold.
pub fn value(api: &Description, field: &Field, ty: &TypeRef) -> Value {
    match ty {
        TypeRef::String if field.sensitive => json!(SECRET),
        TypeRef::String => match &field.values {
            Some(values) => json!(values.list[0].value),
            None => json!(text(field)),
        },
        TypeRef::Bool => json!(true),
        TypeRef::Int32 | TypeRef::Int64 | TypeRef::Cents => json!(field.max.map_or(7, |max| max as i64)),
        TypeRef::Float64 => json!(0.25),
        TypeRef::Timestamp => json!("2026-03-04T05:06:07Z"),
        TypeRef::Duration => json!(3600),
        TypeRef::Id(target) => json!(id(api, target)),
        TypeRef::Ref(target) => {
            json!({"id": id(api, target), "uri": format!("{}/x/{}", api.api.base_url, id(api, target))})
        }
        TypeRef::List(inner) => json!([value(api, field, inner), value(api, field, inner)]),
        TypeRef::Map(inner) => json!({"first": value(api, field, inner), "second": value(api, field, inner)}),
        TypeRef::Named(name) => full_object(api, type_named(api, name)),
    }
}

fn id(api: &Description, target: &str) -> String {
    let prefix = type_named(api, target).id_prefix.as_deref().unwrap_or_default();
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
pub fn arguments(api: &Description, operation: &Operation) -> Map<String, Value> {
    let mut arguments = Map::new();
    for param in operation.params.iter().chain(&operation.query) {
        arguments.insert(param.name.clone(), value(api, param, &param.ty));
    }
    if let Body::Type(name) = &operation.body {
        for field in type_named(api, name).fields() {
            arguments.insert(field.name.clone(), value(api, field, &field.ty));
        }
    }
    arguments
}
