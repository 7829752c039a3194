//! The tables of all operations and datatypes, which are generated.

use serde_json::{Map, Value};

use super::arguments::Arguments;
use super::operation::{DynamicOperation, Entry};
use super::types::DynamicType;
use crate::client::ClientBuilder;
use crate::error::{Error, InvalidInput};
use crate::generated::api::{API, OTHERS};
use crate::generated::dynamic::{OPERATIONS, TYPES};
use crate::wire::ApiSpec;

/// The operations and datatypes of an API that is not at the root of the crate.
pub(crate) struct Table {
    pub api: &'static ApiSpec,
    pub operations: &'static [Entry],
    pub types: &'static [DynamicType],
}

/// The APIs that this build of the crate has, the one at the root first.
pub fn apis() -> impl Iterator<Item = &'static ApiSpec> {
    [API].into_iter().chain(OTHERS.iter().map(|table| table.api))
}

/// Starts to make a client for the operations of any API, such as [`DynamicOperation::api`] names it. The accessors of such a
/// client are those of the API at the root: what they call is refused where that is not its own.
pub fn client_builder(api: &'static ApiSpec, api_key: impl Into<String>) -> ClientBuilder {
    ClientBuilder::of_api(api, api_key.into())
}

/// Names of all operations, such as `edges.https_routes.create`, in order; those of an API that is not at the root follow,
/// with its name before them.
pub fn operations() -> impl Iterator<Item = &'static str> {
    let others = OTHERS.iter().flat_map(|table| table.operations);
    OPERATIONS.iter().chain(others).map(|entry| entry.spec.name)
}

/// All datatypes of another API, in the order of their names; none where the crate has no such API.
pub fn types_of(api: &str) -> &'static [DynamicType] {
    OTHERS.iter().find(|table| table.api.name == api).map(|table| table.types).unwrap_or_default()
}

fn entry(name: &str) -> Result<&'static Entry, Error> {
    let of = |entries: &'static [Entry]| {
        let index = entries.binary_search_by_key(&name, |entry| entry.spec.name).ok()?;
        Some(&entries[index])
    };
    let found = of(OPERATIONS).or_else(|| OTHERS.iter().find_map(|table| of(table.operations)));
    found.ok_or_else(|| InvalidInput::of_client("operation", format!("`{name}` is not known")).into())
}

/// All datatypes of the API at the root, in the order of their names.
pub fn types() -> &'static [DynamicType] {
    TYPES
}

/// Makes the operation of this name with its arguments: path parameters, query parameters and the fields of the body side
/// by side in one JSON object, by the API's own names.
///
/// # Errors
/// [`Error::InvalidInput`] for an unknown operation, and for an argument that is missing, unknown or of the wrong kind.
pub fn operation(name: &str, arguments: impl Into<Value>) -> Result<DynamicOperation, Error> {
    let entry = entry(name)?;
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
    let entry = entry(name)?;
    (entry.reencode)(entry.spec, answer)
}
