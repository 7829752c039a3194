//! Objects that an account has from the start: from code, from files and for demonstrations.

use std::fmt;

use serde_json::{Map, Value};

use super::build::{self, Builder};
use super::expression::Scope;
use super::seed_check::{self, SeedMistake};
use super::{shape, times};
use crate::account::ids;
use crate::account::store::{API_KEY, Object, Store};
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
        SeedError::of(seed_check::document(document))
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

/// A plausible account.
pub(crate) fn demo() -> Value {
    // The crate's tests seed it, so that it is what it should be.
    serde_json::from_str(include_str!("demo.json")).unwrap_or_default()
}

/// Adds all objects of a seed document: for each datatype a list of objects.
pub(crate) fn all(store: &mut Store, base: &str, document: &Value) -> Result<(), SeedError> {
    SeedError::of(seed_check::document(document))?;
    let lists = document.as_object().into_iter().flatten();
    for (type_name, objects) in lists.filter_map(|(name, objects)| Some((name, objects.as_array()?))) {
        for object in objects {
            one(store, base, type_name, object)?;
        }
    }
    Ok(())
}

/// Adds an object and returns its id.
pub(crate) fn one(store: &mut Store, base: &str, type_name: &str, object: &Value) -> Result<String, SeedError> {
    SeedError::of(seed_check::object(type_name, object, ""))?;
    let ty = seed_check::datatype(type_name, "").map_err(|mistake| SeedError(vec![mistake]))?;
    // The check has seen that it is an object.
    let none = Map::new();
    let given = object.as_object().unwrap_or(&none);
    let prefix = ty.id_prefix.as_deref().unwrap_or_default();
    let time = given.get("created_at").and_then(Value::as_str).and_then(|time| time.parse().ok());
    let id = match (given.get("id").and_then(Value::as_str), time) {
        (Some(id), _) => id.to_owned(),
        (None, Some(time)) => ids::at(prefix, time),
        (None, None) => store.ids.next(prefix),
    };
    let object = built(store, base, ty, &id, given)?;
    let token = object.hidden.get("token").and_then(Value::as_str).map(str::to_owned);
    store.tokens.extend(token.filter(|_| ty.name == API_KEY).map(|token| (token, id.clone())));
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
    let refused = |refusal: Refusal| SeedError(vec![SeedMistake { path: ty.name.clone(), message: refusal.message }]);
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
