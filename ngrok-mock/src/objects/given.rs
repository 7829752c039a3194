//! What a seed gives: values of types write each of their fields, so that what is empty says nothing.

use api_spec::{Field, Type, TypeRef};
use serde_json::{Map, Value};

use crate::api::description::Api;
use crate::api::fields;

/// The time of a value that nobody gave a time.
const UNSET: &str = "1970-01-01T00:00:00Z";

/// An object without the fields that are as good as not given: empty text, references without an id, and times of no time.
pub(super) fn without_empty(api: &Api, ty: &'static Type, mut given: Map<String, Value>) -> Map<String, Value> {
    let Some(ty) = fields::concrete(api, ty, &given) else { return given };
    for field in ty.fields() {
        let Some(value) = given.remove(&field.name) else { continue };
        if may_be_empty(field) && value == "" {
            given.insert(field.name.clone(), value);
            continue;
        }
        given.extend(told(api, &field.ty, value).map(|value| (field.name.clone(), value)));
    }
    given
}

/// Whether it is another thing to be empty than not to be given: where any text may stand, and there is a default.
fn may_be_empty(field: &Field) -> bool {
    field.default.is_some() && field.values.is_none()
}

/// A value without what is empty in it; nothing when it is empty itself.
fn told(api: &Api, ty: &TypeRef, value: Value) -> Option<Value> {
    match (ty, value) {
        (TypeRef::String | TypeRef::Id(_), Value::String(text)) if text.is_empty() => None,
        (TypeRef::Timestamp, Value::String(text)) if text == UNSET => None,
        (TypeRef::Ref(_), Value::Object(reference)) => {
            let named = reference.get("id").and_then(Value::as_str).is_some_and(|id| !id.is_empty());
            named.then_some(Value::Object(reference))
        }
        (TypeRef::Named(name), Value::Object(object)) => Some(Value::Object(match api.type_named(name) {
            Some(ty) => without_empty(api, ty, object),
            None => object,
        })),
        (TypeRef::List(inner), Value::Array(items)) => {
            Some(items.into_iter().map(|item| told(api, inner, item.clone()).unwrap_or(item)).collect())
        }
        (_, value) => Some(value),
    }
}
