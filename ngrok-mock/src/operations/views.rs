//! What objects show of others: read through when they are answered with, so that a change shows at once.

use api_spec::{Type, TypeRef};
use serde_json::Value;

use crate::account::store::Store;
use crate::api::description::Api;
use crate::api::fields;

/// Fills the views in an answer from the objects that they show. What is gone is left as it was.
pub(super) fn fill(api: &Api, store: &Store, ty: &'static Type, answer: &mut Value) {
    if api.has_views {
        object(api, store, ty, answer);
    }
}

fn object(api: &Api, store: &Store, ty: &'static Type, value: &mut Value) {
    let Value::Object(given) = value else { return };
    let Some(ty) = fields::concrete(api, ty, given) else { return };
    if let Some(viewed) = &ty.view_of {
        let id = given.get("id").and_then(Value::as_str).unwrap_or_default();
        let Some(viewed) = store.get(viewed, id) else { return };
        for field in ty.fields() {
            match viewed.shown.get(&field.name) {
                Some(value) => given.insert(field.name.clone(), value.clone()),
                None => given.remove(&field.name),
            };
        }
        return;
    }
    for field in ty.fields() {
        if let Some(value) = given.get_mut(&field.name) {
            self::value(api, store, &field.ty, value);
        }
    }
}

fn value(api: &Api, store: &Store, ty: &TypeRef, value: &mut Value) {
    match (ty, value) {
        (TypeRef::Named(name), value) => {
            if let Some(ty) = api.type_named(name) {
                object(api, store, ty, value);
            }
        }
        (TypeRef::List(inner), Value::Array(items)) => items.iter_mut().for_each(|v| self::value(api, store, inner, v)),
        (TypeRef::Map(inner), Value::Object(entries)) => {
            entries.values_mut().for_each(|v| self::value(api, store, inner, v));
        }
        _ => {}
    }
}
