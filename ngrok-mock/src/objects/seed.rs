//! Objects that an account has from the start: from code, from files and for demonstrations.

use std::fmt;

use serde_json::{Map, Value};

use super::build::{self, Builder};
use super::expression::Scope;
use super::{shape, times};
use crate::account::ids;
use crate::account::store::{API_KEY, Object, Store};
use crate::api::description::Api;
use crate::makers::dispatch;
use crate::makers::made::Made;
use crate::rules::refusal::Refusal;

/// Why an object can't be seeded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedError(String);

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SeedError {}

/// The user that owns what has no other owner.
pub(crate) const USER: &str = "usr_2mockUserWithoutAnyAddress1";

/// A plausible account.
pub(crate) fn demo() -> Value {
    // The crate's tests seed it, so that it is what it should be.
    serde_json::from_str(include_str!("demo.json")).unwrap_or_default()
}

/// Adds all objects of a seed document: for each datatype a list of objects.
pub(crate) fn all(store: &mut Store, base: &str, document: &Value) -> Result<(), SeedError> {
    let Value::Object(types) = document else {
        return Err(SeedError("a seed is an object that has a list of objects for each datatype".to_owned()));
    };
    for (type_name, objects) in types {
        let Value::Array(objects) = objects else {
            return Err(SeedError(format!("the seed has no list of objects under `{type_name}`")));
        };
        for object in objects {
            one(store, base, type_name, object)?;
        }
    }
    Ok(())
}

/// Adds an object and returns its id.
pub(crate) fn one(store: &mut Store, base: &str, type_name: &str, object: &Value) -> Result<String, SeedError> {
    let api = Api::get();
    let Some(ty) = api.type_named(type_name) else {
        let near = api_spec::nearest(type_name, api.types.keys().copied());
        let hint = near.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
        return Err(SeedError(format!("there is no datatype `{type_name}`{hint}")));
    };
    let Value::Object(given) = object else {
        return Err(SeedError(format!("`{object}` is not an object of type {type_name}")));
    };
    if let Some(unknown) = given.keys().find(|name| ty.field(name).is_none()) {
        let known: Vec<&str> = ty.fields().iter().map(|f| f.name.as_str()).collect();
        return Err(SeedError(format!("{type_name} has no field `{unknown}`; it has {}", known.join(", "))));
    }
    let prefix = ty.id_prefix.as_deref().unwrap_or_default();
    let time = given.get("created_at").and_then(Value::as_str).and_then(|time| time.parse().ok());
    let id = match (given.get("id").and_then(Value::as_str), time) {
        (Some(id), _) => id.to_owned(),
        (None, Some(time)) => ids::at(prefix, time),
        (None, None) => store.ids.next(prefix),
    };
    let object = built(store, base, ty, &id, given)?;
    let token = object.hidden.get("token").and_then(Value::as_str).map(str::to_owned);
    store.tokens.extend(token.filter(|_| type_name == API_KEY).map(|token| (token, id.clone())));
    store.put(&ty.name, object);
    Ok(id)
}

fn built(
    store: &Store,
    base: &str,
    ty: &'static api_spec::Type,
    id: &str,
    given: &Map<String, Value>,
) -> Result<Object, SeedError> {
    let (uri, now, empty) = (build::uri(base, &ty.name, id), times::now(), Map::new());
    let scope = Scope { id, uri: &uri, now: &now, caller: USER, params: &empty, given };
    let builder = Builder { store, base, scope, call: None };
    let refused = |refusal: Refusal| SeedError(refusal.message);
    let Made { mut shown, mut hidden } = dispatch::seeded(ty).map_err(refused)?;
    builder.set(ty, ty, given, &mut shown).map_err(refused)?;
    builder.complete(ty, &mut shown);
    for field in ty.fields().iter().filter(|f| f.one_time) {
        hidden.extend(shown.insert(field.name.clone(), Value::Null).map(|value| (field.name.clone(), value)));
    }
    shown.insert("id".to_owned(), id.into());
    let mut shown = shape::shaped(ty, shown);
    if ty.field("id").is_none() {
        shown.remove("id");
    }
    Ok(Object { shown, hidden })
}
