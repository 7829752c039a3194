//! The shape of answers: which empty fields are left out, which are null and which have the empty value of their type.

use api_spec::{Absent, Field, Type, TypeRef};
use serde_json::{Map, Value, json};

use super::times;
use crate::api::description::Api;

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
pub(crate) fn written(type_name: &str, answer: Value) -> Value {
    let (Some(ty), Value::Object(mut given)) = (Api::get().type_named(type_name), answer.clone()) else {
        return answer;
    };
    let fields = ty.fields().iter().map(|field| {
        let value = given.remove(&field.name).unwrap_or_else(|| match &field.ty {
            TypeRef::Ref(_) | TypeRef::Named(_) | TypeRef::Timestamp => Value::Null,
            ty => empty(ty),
        });
        (field.name.clone(), written_value(&field.ty, value))
    });
    Value::Object(fields.collect())
}

fn written_value(ty: &TypeRef, value: Value) -> Value {
    match (ty, value) {
        (TypeRef::Named(name), value) => written(name, value),
        (TypeRef::List(inner), Value::Array(items)) => items.into_iter().map(|i| written_value(inner, i)).collect(),
        (TypeRef::Map(inner), Value::Object(entries)) => {
            Value::Object(entries.into_iter().map(|(key, item)| (key, written_value(inner, item))).collect())
        }
        (_, value) => value,
    }
}

/// Brings an object into the form in which answers show it.
pub(crate) fn shaped(ty: &'static Type, mut given: Map<String, Value>) -> Map<String, Value> {
    let mut shaped = Map::new();
    for field in ty.fields() {
        let value = given.remove(&field.name).unwrap_or_default();
        shaped.extend(shaped_field(field, value).map(|value| (field.name.clone(), value)));
    }
    shaped
}

fn shaped_field(field: &Field, value: Value) -> Option<Value> {
    match field.absent {
        Absent::Omitted if is_empty(&value) => None,
        Absent::Null if value.is_null() => Some(Value::Null),
        _ => Some(shaped_value(&field.ty, value)),
    }
}

fn shaped_value(ty: &TypeRef, value: Value) -> Value {
    match (ty, value) {
        (TypeRef::Named(name), Value::Object(object)) => match Api::get().type_named(name) {
            Some(ty) => Value::Object(shaped(ty, object)),
            None => Value::Object(object),
        },
        (TypeRef::List(inner), Value::Array(items)) => items.into_iter().map(|i| shaped_value(inner, i)).collect(),
        (_, Value::Null) => empty(ty),
        (_, value) => value,
    }
}

/// The empty value of a type.
fn empty(ty: &TypeRef) -> Value {
    match ty {
        TypeRef::String | TypeRef::Id(_) => "".into(),
        TypeRef::Bool => false.into(),
        TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents => 0.into(),
        TypeRef::Float64 => 0.0.into(),
        TypeRef::Timestamp => times::NONE.into(),
        TypeRef::Ref(_) => json!({"id": "", "uri": ""}),
        TypeRef::List(_) => json!([]),
        TypeRef::Map(_) => json!({}),
        TypeRef::Named(name) => match Api::get().type_named(name) {
            Some(ty) => Value::Object(shaped(ty, Map::new())),
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
