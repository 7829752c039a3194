//! Values that no two objects may share.

use api_spec::{Type, TypeKind, TypeRef, Unique};
use serde_json::{Map, Value};

use super::refusal::{Refusal, names};
use crate::api::call::Call;
use crate::api::description::Api;
use crate::api::errors;

/// Refuses an object that has the values of another in fields that no two may share.
pub(crate) fn check<'a>(
    call: &Call,
    ty: &Type,
    object: &Map<String, Value>,
    others: impl Iterator<Item = &'a Map<String, Value>> + Clone,
) -> Result<(), Refusal> {
    let TypeKind::Object(kind) = &ty.kind else { return Ok(()) };
    match kind.unique.iter().find(|unique| others.clone().any(|other| same(unique, object, other))) {
        Some(unique) => Err(taken(call, unique)),
        None => Ok(()),
    }
}

/// Refuses lists in an object of which two items share what no two may.
pub(crate) fn within(api: &Api, call: &Call, ty: &Type, object: &Map<String, Value>) -> Result<(), Refusal> {
    for field in ty.fields() {
        let (TypeRef::List(inner), Some(Value::Array(items))) = (&field.ty, object.get(&field.name)) else { continue };
        let Some(ty) = inner.named().and_then(|name| api.type_named(name)) else { continue };
        let items: Vec<_> = items.iter().filter_map(Value::as_object).collect();
        for (index, item) in items.iter().enumerate() {
            check(call, ty, item, items[..index].iter().copied())?;
        }
    }
    Ok(())
}

fn same(unique: &Unique, object: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    let allows = |object: &Map<String, Value>, field| object.get(field) == Some(&Value::Bool(true));
    let shared = unique.unless.as_ref().is_some_and(|field| allows(object, field) && allows(other, field));
    !shared && unique.fields.iter().all(|f| other.get(f) == object.get(f))
}

fn taken(call: &Call, unique: &Unique) -> Refusal {
    let detail = format!("Another one has the same {}.", unique.fields.join(" and "));
    match unique.error.and_then(errors::numbered) {
        Some(error) => Refusal::coded(error, detail),
        None => Refusal::chosen(call, &unique.fields.join("_"), &["_TAKEN", "_ALREADY_EXISTS"], names::OTHER, detail),
    }
}
