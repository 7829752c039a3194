//! Values of the types in the tables, made from JSON: what a scene says of the connection, or gives as results.

use std::sync::Arc;

use serde_json::Value as Json;

use crate::go_duration;
use crate::language::{Shape, ValueType};
use crate::simulate::value::{Key, Map, Shaped, Value};

/// The member of an object that is the plain value of a shape which reads as one.
pub(super) const PLAIN: &str = "value";

/// A value of a type. What does not fit the type stays as it is.
pub(super) fn typed(json: &Json, ty: &ValueType) -> Value {
    match (ty, json) {
        (ValueType::String, Json::Number(number)) => Value::String(number.to_string().into()),
        (ValueType::Int, Json::String(text)) => text.parse().map_or_else(|_| Value::from_json(json), Value::Int),
        (ValueType::Double, Json::Number(number)) => Value::Double(number.as_f64().unwrap_or_default()),
        (ValueType::Timestamp, Json::String(text)) => {
            text.parse().map_or_else(|_| Value::from_json(json), Value::Timestamp)
        }
        (ValueType::Duration, Json::String(text)) => match go_duration::seconds(text) {
            Some(seconds) if seconds.abs() < 1e12 => Value::Duration(jiff::SignedDuration::from_secs_f64(seconds)),
            _ => Value::from_json(json),
        },
        (ValueType::Bytes, Json::String(text)) => Value::Bytes(text.as_bytes().into()),
        (ValueType::Bytes, Json::Array(bytes)) => {
            let bytes = bytes.iter().map(|byte| u8::try_from(byte.as_u64()?).ok());
            bytes.collect::<Option<Vec<_>>>().map_or_else(|| Value::from_json(json), |bytes| Value::Bytes(bytes.into()))
        }
        (ValueType::List(item), Json::Array(items)) => {
            items.iter().map(|json| typed(json, item)).collect::<Vec<_>>().into()
        }
        (ValueType::List(_), Json::Null) => Value::Null,
        (ValueType::List(item), single) => vec![typed(single, item)].into(),
        (ValueType::Map(value), Json::Object(entries)) => {
            map(entries.iter().map(|(key, json)| (key.as_str(), typed(json, value))))
        }
        (ValueType::Shape(shape), json) => of_shape(json, shape),
        _ => Value::from_json(json),
    }
}

fn of_shape(json: &Json, shape: &Shape) -> Value {
    match (json, shape.reads_as) {
        (Json::Object(given), reads_as) => {
            let mut members = members(given, shape);
            if reads_as.is_none() {
                return members.into();
            }
            let plain = members.entries.shift_remove(&key(PLAIN)).unwrap_or_else(|| "".into());
            Value::Shaped(Arc::new(Shaped { plain, members }))
        }
        (plain, Some(ty)) => {
            let plain = typed(plain, ty);
            Value::Shaped(Arc::new(Shaped { plain, members: members(&serde_json::Map::new(), shape) }))
        }
        _ => Value::from_json(json),
    }
}

/// The members that are given, and those that have a natural value when they are not: lists, maps and truths.
fn members(given: &serde_json::Map<String, Json>, shape: &Shape) -> Map {
    let mut members = Map::default();
    for member in shape.members {
        let value = match given.get(member.name) {
            Some(json) => typed(json, &member.ty),
            None => match &member.ty {
                ValueType::Bool => Value::Bool(false),
                ValueType::List(_) => Vec::new().into(),
                ValueType::Map(_) => Map::default().into(),
                _ => continue,
            },
        };
        members.entries.insert(key(member.name), value);
    }
    let more = given.iter().filter(|(name, _)| !shape.members.iter().any(|member| member.name == name.as_str()));
    members.entries.extend(more.map(|(name, json)| (key(name), Value::from_json(json))));
    members
}

/// A key of a mapping.
pub(super) fn key(name: &str) -> Key {
    Key::String(name.into())
}

/// A mapping of names to values.
pub fn map<'a>(entries: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    Map::of(entries).into()
}

/// A list of texts.
pub fn strings<'a>(texts: impl IntoIterator<Item = &'a str>) -> Value {
    texts.into_iter().map(Value::from).collect::<Vec<_>>().into()
}

/// A simple value with members.
pub(super) fn shaped<'a>(plain: Value, members: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    Value::Shaped(Arc::new(Shaped { plain, members: Map::of(members) }))
}
