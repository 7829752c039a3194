//! The tables of all operations and datatypes, which are generated.

use serde_json::{Map, Value};

use super::arguments::Arguments;
use super::operation::DynamicOperation;
use super::types::DynamicType;
use crate::error::{Error, InvalidInput};
use crate::generated::dynamic::{OPERATIONS, TYPES};

/// Names of all operations, such as `edges.https_routes.create`, in order.
pub fn operations() -> impl ExactSizeIterator<Item = &'static str> {
    OPERATIONS.iter().map(|entry| entry.spec.name)
}

/// All datatypes, in the order of their names.
pub fn types() -> &'static [DynamicType] {
    TYPES
}

/// Makes the operation of this name with its arguments: path parameters, query parameters and the fields of the body side
/// by side in one JSON object, by the API's own names.
///
/// # Errors
/// [`Error::InvalidInput`] for an unknown operation, and for an argument that is missing, unknown or of the wrong kind.
pub fn operation(name: &str, arguments: impl Into<Value>) -> Result<DynamicOperation, Error> {
    let Ok(index) = OPERATIONS.binary_search_by_key(&name, |entry| entry.spec.name) else {
        return Err(InvalidInput::of_client("operation", format!("`{name}` is not known")).into());
    };
    let entry = &OPERATIONS[index];
    let values = match arguments.into() {
        Value::Object(values) => values,
        Value::Null => Map::new(),
        _ => return Err(InvalidInput::new(entry.spec, "arguments", "are not a JSON object").into()),
    };
    let mut arguments = Arguments { spec: entry.spec, values };
    let operation = (entry.make)(&mut arguments)?;
    match arguments.values.keys().next() {
        None => Ok(operation),
        Some(key) => Err(InvalidInput::new(entry.spec, "arguments", format!("have no `{key}`")).into()),
    }
}

/// Decodes an answer of the operation of this name, and writes it again: what the typed answer holds of it.
///
/// # Errors
/// [`Error::InvalidInput`] for an unknown operation, [`Error::Decode`] for an answer that the operation does not have.
pub fn reencode(name: &str, answer: &[u8]) -> Result<Value, Error> {
    match OPERATIONS.binary_search_by_key(&name, |entry| entry.spec.name) {
        Ok(index) => (OPERATIONS[index].reencode)(OPERATIONS[index].spec, answer),
        Err(_) => Err(InvalidInput::of_client("operation", format!("`{name}` is not known")).into()),
    }
}
