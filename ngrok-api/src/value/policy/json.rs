//! How typed policies are read from JSON and written as JSON.
//!
//! Nothing is lost: a field that a type does not know is kept beside those that it knows, and so is what a field has no
//! place for. What does not fit is an error that says where, and never holds a value: it may be a secret.

use std::collections::BTreeMap;
use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error as _};
use serde_core::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::other::OtherFields;
use crate::value::lenient::FromWire;

/// What does not fit, and where.
#[derive(Debug)]
pub(crate) struct Misfit {
    path: String,
    message: String,
}

impl Misfit {
    fn kind(json: &Value, expected: &str) -> Self {
        let found = match json {
            Value::Null => "null",
            Value::Bool(_) => "a truth value",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Misfit { path: String::new(), message: format!("expected {expected}, found {found}") }
    }

    fn inside(mut self, step: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "`{path}`: {}", self.message),
        }
    }
}

/// Made of JSON.
pub(crate) trait FromJson: Sized {
    fn from_json(json: Value) -> Result<Self, Misfit>;
}

/// Reads by way of JSON, from whatever serde reads.
pub(crate) fn deserialize<'de, T: FromJson, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::from_json(Value::deserialize(deserializer)?).map_err(D::Error::custom)
}

impl FromJson for Value {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        Ok(json)
    }
}

impl FromJson for String {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        match json {
            Value::String(text) => Ok(text),
            other => Err(Misfit::kind(&other, "a text")),
        }
    }
}

/// Open enums and secrets.
impl<T: FromWire> FromJson for T {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        String::from_json(json).map(T::from_owned)
    }
}

impl FromJson for bool {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        json.as_bool().ok_or_else(|| Misfit::kind(&json, "`true` or `false`"))
    }
}

impl FromJson for i32 {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        json.as_i64().and_then(|n| n.try_into().ok()).ok_or_else(|| Misfit::kind(&json, "an integer of 32 bits"))
    }
}

impl FromJson for i64 {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        json.as_i64().ok_or_else(|| Misfit::kind(&json, "an integer of 64 bits"))
    }
}

impl FromJson for f64 {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        json.as_f64().ok_or_else(|| Misfit::kind(&json, "a number"))
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        let Value::Array(items) = json else { return Err(Misfit::kind(&json, "a list")) };
        let mut read = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            read.push(T::from_json(item).map_err(|misfit| misfit.inside(&format!("[{index}]")))?);
        }
        Ok(read)
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        let Value::Object(entries) = json else { return Err(Misfit::kind(&json, "an object")) };
        let read = |(key, value): (String, Value)| match T::from_json(value) {
            Ok(value) => Ok((key, value)),
            Err(misfit) => Err(misfit.inside(&key)),
        };
        entries.into_iter().map(read).collect()
    }
}

/// The fields of an object that are not read yet.
pub(crate) struct Fields(Map<String, Value>);

impl Fields {
    pub(crate) fn of(json: Value) -> Result<Self, Misfit> {
        match json {
            Value::Object(fields) => Ok(Fields(fields)),
            other => Err(Misfit::kind(&other, "an object")),
        }
    }

    /// A field that must be there.
    pub(crate) fn required<T: FromJson>(&mut self, name: &str) -> Result<T, Misfit> {
        match self.0.remove(name) {
            Some(json) => T::from_json(json).map_err(|misfit| misfit.inside(name)),
            None => Err(Misfit { path: name.to_owned(), message: "it is missing".to_owned() }),
        }
    }

    /// A field that may be missing, or null, which stays.
    pub(crate) fn optional<T: FromJson>(&mut self, name: &str) -> Result<Option<T>, Misfit> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(_) => self.required(name).map(Some),
        }
    }

    /// A list for which missing and empty are the same: an empty one stays.
    pub(crate) fn list<T: FromJson>(&mut self, name: &str) -> Result<Vec<T>, Misfit> {
        match self.0.get(name) {
            Some(Value::Array(items)) if items.is_empty() => Ok(Vec::new()),
            _ => self.optional(name).map(Option::unwrap_or_default),
        }
    }

    /// What was not read.
    pub(crate) fn rest(self) -> OtherFields {
        self.0.into()
    }
}

/// Starts to write an object that has `other` beside the fields that its type knows.
pub(crate) fn write<S: Serializer>(serializer: S, other: &OtherFields) -> FieldsWriter<'_, S> {
    FieldsWriter { map: serializer.serialize_map(None).map(Some), written: Vec::new(), other }
}

/// An object of which some fields are written; after an error no more are.
///
/// It is handed on by reference: by value, each of the types took longer to compile.
pub(crate) struct FieldsWriter<'a, S: Serializer> {
    map: Result<Option<S::SerializeMap>, S::Error>,
    written: Vec<&'static str>,
    other: &'a OtherFields,
}

impl<S: Serializer> FieldsWriter<'_, S> {
    /// Writes a field.
    #[inline(never)]
    pub(crate) fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> &mut Self {
        if let Ok(Some(map)) = &mut self.map
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.map = Err(error);
        }
        self.written.push(name);
        self
    }

    /// Writes a field if it is set.
    #[inline(never)]
    pub(crate) fn field_if_set<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) -> &mut Self {
        match value {
            Some(value) => self.field(name, value),
            None => self,
        }
    }

    /// Writes a list if it is not empty.
    pub(crate) fn list<T: Serialize>(&mut self, name: &'static str, items: &[T]) -> &mut Self {
        if items.is_empty() { self } else { self.field(name, items) }
    }

    /// Writes the other fields, and ends the object.
    pub(crate) fn end(&mut self) -> Result<S::Ok, S::Error> {
        let Some(mut map) = std::mem::replace(&mut self.map, Ok(None))? else {
            return Err(S::Error::custom("the object has ended already"));
        };
        for (name, value) in self.other.iter().filter(|(name, _)| !self.written.contains(name)) {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// The type of an action, its configuration, and what stands beside the two; `None` for what is no such object.
///
/// A configuration without fields is the same as none, and stays beside.
pub(crate) fn action_parts(json: &Value) -> Option<(String, Value, OtherFields)> {
    let mut beside = json.as_object()?.clone();
    let Some(Value::String(kind)) = beside.remove("type") else { return None };
    let empty = match beside.get("config") {
        None | Some(Value::Null) => true,
        Some(config) => config.as_object()?.is_empty(),
    };
    let config = if empty { None } else { beside.remove("config") };
    Some((kind, config.unwrap_or_else(|| Map::new().into()), beside.into()))
}

/// Writes an action; a configuration of which nothing is set is left out.
pub(crate) fn write_action<S: Serializer, T: Serialize>(
    serializer: S,
    kind: &str,
    config: &T,
    beside: &OtherFields,
) -> Result<S::Ok, S::Error> {
    let config = serde_json::to_value(config).map_err(S::Error::custom)?;
    let config = Some(config).filter(|config| config.as_object().is_some_and(|fields| !fields.is_empty()));
    write(serializer, beside).field("type", kind).field_if_set("config", &config).end()
}
