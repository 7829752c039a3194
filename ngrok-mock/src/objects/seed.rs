//! Objects that an account has from the start: from code, from files and for demonstrations.

use std::fmt;

use serde_json::{Map, Value};

use super::build::{self, Builder};
use super::expression::Scope;
use super::seed_check::{self, SeedMistake};
use super::{shape, times};
use crate::account::ids;
use crate::account::store::{Object, Store};
use crate::api::description::Api;
use crate::api::fields;
use crate::makers::dispatch;
use crate::makers::made::Made;
use crate::rules::refusal::Refusal;

/// Why objects can't be seeded: every mistake, in the order of the seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedError(Vec<SeedMistake>);

impl SeedError {
    /// Finds every mistake of a seed document, as [`Builder::seed`](crate::Builder::seed) takes it.
    ///
    /// # Errors
    /// When there is one.
    pub fn check(document: &Value) -> Result<(), SeedError> {
        SeedError::check_for(Api::all(), document)
    }

    /// The same for the APIs of any description.
    pub(crate) fn check_for(apis: &'static [Api], document: &Value) -> Result<(), SeedError> {
        SeedError::of(seed_check::document(apis, document))
    }

    /// The mistakes.
    pub fn mistakes(&self) -> &[SeedMistake] {
        &self.0
    }

    fn of(mistakes: Vec<SeedMistake>) -> Result<(), Self> {
        if mistakes.is_empty() { Ok(()) } else { Err(SeedError(mistakes)) }
    }
}

impl fmt::Display for SeedError {
    /// One line for each mistake.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, mistake) in self.0.iter().enumerate() {
            let end = if index == 0 { "" } else { "\n" };
            write!(f, "{end}{mistake}")?;
        }
        Ok(())
    }
}

impl std::error::Error for SeedError {}

/// The user that owns what has no other owner.
pub(crate) const USER: &str = "usr_2mockUserWithoutAnyAddress1";

/// A plausible account of each API.
pub(crate) fn demo() -> Value {
    // The crate's tests seed it, so that it is what it should be.
    serde_json::from_str(include_str!("demo.json")).unwrap_or_default()
}

/// A new account, with the key that it starts with: what every account has, and these seeds, which are known to be sound.
pub(crate) fn begin(api: &'static Api, base: &str, api_key: &str, seeds: &[&Value]) -> Result<Store, SeedError> {
    let mut store = Store::default();
    for ty in api.types.values().filter(|ty| ty.single) {
        one(api, &mut store, base, &ty.name, &Value::Object(Map::new()))?;
    }
    let start: Value = serde_json::from_str(include_str!("start.json")).unwrap_or_default();
    let mut start = part(api, &start).cloned().unwrap_or_default();
    // It is for the description that the crate was built with.
    start.retain(|name, _| api.type_named(name).is_some());
    if let Some(key_type) = api.is.key_type.as_ref().and_then(|name| api.type_named(name)) {
        let keys = start.remove(&key_type.name);
        let mut key = keys.and_then(|keys| keys.get(0)?.as_object().cloned()).unwrap_or_default();
        // Not every API has keys that say what authenticates by them.
        if key_type.field("token").is_some() {
            key.insert("token".to_owned(), api_key.into());
        }
        let id = one(api, &mut store, base, &key_type.name, &Value::Object(key))?;
        store.tokens.insert(api_key.to_owned(), id);
    }
    let seeds = seeds.iter().filter_map(|seed| part(api, seed));
    for (type_name, objects) in [&start].into_iter().chain(seeds).flatten() {
        for object in objects.as_array().into_iter().flatten() {
            one(api, &mut store, base, type_name, object)?;
        }
    }
    Ok(store)
}

/// The objects of an API in a seed document.
pub(crate) fn part<'a>(api: &Api, document: &'a Value) -> Option<&'a Map<String, Value>> {
    if api.is.is_root() { document.as_object() } else { document.get(&api.is.name)?.as_object() }
}

/// Adds an object and returns its id.
pub(crate) fn one(
    api: &'static Api,
    store: &mut Store,
    base: &str,
    type_name: &str,
    object: &Value,
) -> Result<String, SeedError> {
    SeedError::of(seed_check::object(api, type_name, object, ""))?;
    let ty = seed_check::datatype(api, type_name, "").map_err(|mistake| SeedError(vec![mistake]))?;
    // The check has seen that it is an object.
    let none = Map::new();
    let given = object.as_object().unwrap_or(&none);
    let prefix = ty.id_prefix.as_deref().unwrap_or_default();
    let born = fields::concrete(api, ty, given).and_then(fields::born);
    let time = born.and_then(|field| times::seeded(given.get(&field.name)?.as_str()?));
    let id = match (given.get("id").and_then(Value::as_str), time) {
        (Some(id), _) => id.to_owned(),
        (None, Some(time)) => ids::at(prefix, time),
        (None, None) => store.ids.next(prefix),
    };
    let mut object = built(api, store, base, ty, &id, given)?;
    if api.is_key(&ty.name) {
        let token = object.hidden.get("token").and_then(Value::as_str).map(str::to_owned);
        store.tokens.extend(token.map(|token| (token, id.clone())));
    }
    if ty.single {
        object.id.clear();
    }
    store.put(&ty.name, object);
    Ok(id)
}

fn built(
    api: &'static Api,
    store: &Store,
    base: &str,
    ty: &'static api_spec::Type,
    id: &str,
    given: &Map<String, Value>,
) -> Result<Object, SeedError> {
    let (uri, now, empty) = (build::uri(api, base, &ty.name, id), times::now(), Map::new());
    let scope = Scope { id, uri: &uri, now: &now, caller: USER, params: &empty, given };
    let builder = Builder::new(api, store, base, scope, None);
    let refused = |refusal: Refusal| SeedError(vec![SeedMistake { path: ty.name.clone(), message: refusal.message }]);
    let Made { mut shown, mut hidden } = dispatch::seeded(api, ty).map_err(refused)?;
    let concrete = fields::concrete(api, ty, given).unwrap_or(ty);
    builder.set(concrete, concrete, given, &mut shown).map_err(refused)?;
    builder.complete(concrete, &mut shown);
    let tag = fields::tag(ty).and_then(|tag| given.get_key_value(tag));
    shown.extend(tag.map(|(tag, value)| (tag.clone(), value.clone())));
    for field in ty.fields().iter().filter(|f| f.one_time) {
        hidden.extend(shown.insert(field.name.clone(), Value::Null).map(|value| (field.name.clone(), value)));
    }
    // Only those that have one show it.
    shown.insert("id".to_owned(), id.into());
    Ok(Object { id: id.to_owned(), shown: shape::shaped(api, ty, shown), hidden })
}
