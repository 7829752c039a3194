//! Values that no two objects may share.

use api_spec::{Type, TypeKind};
use serde_json::{Map, Value};

use super::refusal::{Refusal, names};
use crate::api::call::Call;
use crate::api::description::Api;

/// Refuses an object that has the values of another in fields that no two may share.
pub(crate) fn check<'a>(
    call: &Call,
    ty: &'static Type,
    object: &Map<String, Value>,
    others: impl Iterator<Item = &'a Map<String, Value>> + Clone,
) -> Result<(), Refusal> {
    let TypeKind::Object(kind) = &ty.kind else { return Ok(()) };
    for unique in &kind.unique {
        let shared = |other: &Map<String, Value>| {
            let allows = |object: &Map<String, Value>, field| object.get(field) == Some(&Value::Bool(true));
            unique.unless.as_ref().is_some_and(|field| allows(object, field) && allows(other, field))
        };
        let same =
            |other: &&Map<String, Value>| unique.fields.iter().all(|f| other.get(f) == object.get(f)) && !shared(other);
        if others.clone().any(|other| same(&other)) {
            let detail = format!("Another one has the same {}.", unique.fields.join(" and "));
            let error = Api::get().errors.values().find(|e| Some(e.code) == unique.error);
            return Err(match error {
                Some(error) => Refusal::coded(error, detail),
                None => Refusal::chosen(
                    call,
                    &unique.fields.join("_"),
                    &["_TAKEN", "_ALREADY_EXISTS"],
                    names::OTHER,
                    detail,
                ),
            });
        }
    }
    Ok(())
}
