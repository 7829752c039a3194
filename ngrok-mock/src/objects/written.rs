//! Writes answers with their fields in the order of the description, as the API does.

use api_spec::{Type, TypeRef};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map, Value};

use crate::api::description::Api;
use crate::api::fields;

/// An answer as text; `ty` is its datatype.
pub(crate) fn text(api: &Api, ty: Option<&'static Type>, answer: &Value) -> String {
    let text = match (ty, answer) {
        (Some(ty), Value::Object(object)) => serde_json::to_string(&Object { api, ty, object }),
        _ => serde_json::to_string(answer),
    };
    // Writing JSON to memory fails for keys that are no text only.
    text.unwrap_or_default()
}

struct Object<'a> {
    api: &'a Api,
    ty: &'static Type,
    object: &'a Map<String, Value>,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Object { api, object, .. } = *self;
        let Some(ty) = fields::concrete(api, self.ty, object) else { return object.serialize(serializer) };
        let mut map = serializer.serialize_map(Some(object.len()))?;
        // What tells the datatypes apart is a field of none of them. It comes first.
        for (name, value) in object.iter().filter(|(name, _)| ty.field(name).is_none()) {
            map.serialize_entry(name, value)?;
        }
        for field in ty.fields() {
            if let Some(value) = object.get(&field.name) {
                map.serialize_entry(&field.name, &Part { api, ty: &field.ty, value })?;
            }
        }
        map.end()
    }
}

struct Part<'a> {
    api: &'a Api,
    ty: &'a TypeRef,
    value: &'a Value,
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Part { api, ty, value } = *self;
        match (ty, value) {
            (TypeRef::Named(name), Value::Object(object)) => match api.type_named(name) {
                Some(ty) => Object { api, ty, object }.serialize(serializer),
                None => object.serialize(serializer),
            },
            (TypeRef::List(ty), Value::Array(items)) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for value in items {
                    list.serialize_element(&Part { api, ty, value })?;
                }
                list.end()
            }
            (TypeRef::Map(ty), Value::Object(entries)) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key, Part { api, ty, value })))
            }
            _ => value.serialize(serializer),
        }
    }
}
