//! How a datatype that is one of several objects is read and written: a field of the object tells which one it is.

#![allow(dead_code, reason = "a build without an API that has such datatypes needs none of it")]

use serde_core::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde_core::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// Reads an object, and gives the text in its field `tag` with it.
pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D, tag: &str) -> Result<(String, Value), D::Error> {
    let object = Value::deserialize(deserializer)?;
    match object.get(tag).and_then(Value::as_str) {
        Some(text) => Ok((text.to_owned(), object)),
        None => Err(D::Error::custom(format!("it has no text `{tag}`, which says what it is"))),
    }
}

/// Reads the object that the tag stands for.
pub(crate) fn variant<T: DeserializeOwned, E: Error>(object: Value) -> Result<Box<T>, E> {
    serde_json::from_value(object).map(Box::new).map_err(E::custom)
}

/// Writes an object with its tag before its fields.
pub(crate) fn write<S: Serializer>(
    serializer: S,
    tag: &'static str,
    value: &'static str,
    object: &impl Serialize,
) -> Result<S::Ok, S::Error> {
    let object = serde_json::to_value(object).map_err(S::Error::custom)?;
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(tag, value)?;
    for (name, value) in object.as_object().into_iter().flatten() {
        map.serialize_entry(name, value)?;
    }
    map.end()
}
