//! The shape of answers: which empty fields are left out, which are null and which have the empty value of their type.

use api_spec::{Absent, Field, Type, TypeRef};
use serde_json::{Map, Value, json};

use super::times;
use crate::api::description::Api;
use crate::api::fields;

/// What answers do with the empty fields that the API is known to leave out. Which ones it leaves out is only partly
/// known: a client that works with both is safe.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum EmptyFields {
    /// They are left out.
    #[default]
    Omit,
    /// They are written: text as `""`, a list as `[]`, a number as 0, and null for an object or a time that is not there.
    Write,
}

/// An answer of this type with every field in it, those that are empty too.
pub(crate) fn written(api: &Api, ty: &'static Type, answer: Value) -> Value {
    let Value::Object(mut given) = answer else { return answer };
    let tag = fields::tag(ty).and_then(|tag| given.get_key_value(tag)).map(|(tag, value)| (tag.clone(), value.clone()));
    let Some(ty) = fields::concrete(api, ty, &given) else { return Value::Object(given) };
    let fields = ty.fields().iter().map(|field| {
        let value = given.remove(&field.name).unwrap_or_else(|| match &field.ty {
            TypeRef::Ref(_) | TypeRef::Named(_) | TypeRef::Timestamp => Value::Null,
            // An empty list is not the same as none.
            _ if field.optional => Value::Null,
            ty => empty(api, ty),
        });
        (field.name.clone(), written_value(api, &field.ty, value))
    });
    Value::Object(tag.into_iter().chain(fields).collect())
}

fn written_value(api: &Api, ty: &TypeRef, value: Value) -> Value {
    match (ty, value) {
        (TypeRef::Named(name), value) => match api.type_named(name) {
            Some(ty) => written(api, ty, value),
            None => value,
        },
        (TypeRef::List(inner), Value::Array(items)) => {
            items.into_iter().map(|item| written_value(api, inner, item)).collect()
        }
        (TypeRef::Map(inner), Value::Object(entries)) => {
            Value::Object(entries.into_iter().map(|(key, item)| (key, written_value(api, inner, item))).collect())
        }
        (_, value) => value,
    }
}

/// Brings an object into the form in which answers show it.
pub(crate) fn shaped(api: &Api, ty: &'static Type, mut given: Map<String, Value>) -> Map<String, Value> {
    let Some(concrete) = fields::concrete(api, ty, &given) else { return given };
    let mut shaped: Map<String, Value> = fields::tag(ty).and_then(|tag| given.remove_entry(tag)).into_iter().collect();
    for field in concrete.fields() {
        let value = given.remove(&field.name).unwrap_or_default();
        shaped.extend(shaped_field(api, field, value).map(|value| (field.name.clone(), value)));
    }
    shaped
}

fn shaped_field(api: &Api, field: &Field, value: Value) -> Option<Value> {
    match field.absent {
        Absent::Omitted if value.is_null() || !field.optional && is_empty(&value) => None,
        Absent::Null if value.is_null() => Some(Value::Null),
        _ => Some(shaped_value(api, &field.ty, value)),
    }
}

fn shaped_value(api: &Api, ty: &TypeRef, value: Value) -> Value {
    match (ty, value) {
        (TypeRef::Named(name), Value::Object(object)) => match api.type_named(name) {
            Some(ty) => Value::Object(shaped(api, ty, object)),
            None => Value::Object(object),
        },
        (TypeRef::List(inner), Value::Array(items)) => {
            items.into_iter().map(|item| shaped_value(api, inner, item)).collect()
        }
        (_, Value::Null) => empty(api, ty),
        (_, value) => value,
    }
}

/// The empty value of a type.
fn empty(api: &Api, ty: &TypeRef) -> Value {
    match ty {
        TypeRef::String | TypeRef::Id(_) => "".into(),
        TypeRef::Bool => false.into(),
        TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents => 0.into(),
        TypeRef::Float64 => 0.0.into(),
        TypeRef::Timestamp => times::NONE.into(),
        TypeRef::Ref(_) => json!({"id": "", "uri": ""}),
        TypeRef::List(_) => json!([]),
        TypeRef::Map(_) => json!({}),
        TypeRef::Named(name) => match api.type_named(name) {
            Some(ty) => Value::Object(shaped(api, ty, Map::new())),
            None => json!({}),
        },
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Bool(_) => false,
    }
}
