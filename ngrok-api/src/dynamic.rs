//! Operations by name with JSON arguments, for command lines, scripts and tests (feature `dynamic`).
//!
//! A call goes through the typed operation: arguments are checked as the typed call checks them, and the answer is what the
//! typed answer holds, written with the API's own names.
//!
//! ```no_run
//! use serde_json::json;
//!
//! # async fn run(client: ngrok_api::Client) -> Result<(), ngrok_api::Error> {
//! let arguments = json!({"ip_policy_id": "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx", "cidr": "24.0.0.0/8", "action": "allow"});
//! let operation = ngrok_api::dynamic::operation("ip_policy_rules.create", arguments)?;
//! let rule = operation.send(&client).await?;
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::call::Call;
use crate::client::Client;
use crate::error::{Error, InvalidInput};
use crate::generated::dynamic::{OPERATIONS, TYPES};
use crate::operation::{Operation, OperationSpec, PreparedRequest, prepare};
use crate::pager::{Items, Page};
use crate::response::decode;

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

/// A datatype by name.
#[derive(Debug)]
#[non_exhaustive]
pub struct DynamicType {
    /// The API's name, such as `IPPolicy`.
    pub name: &'static str,
    reencode: fn(&[u8]) -> serde_json::Result<(Value, String)>,
}

impl DynamicType {
    pub(crate) const fn of<T: Serialize + DeserializeOwned + fmt::Debug>(name: &'static str) -> Self {
        DynamicType {
            name,
            reencode: |json| {
                let value: T = serde_json::from_slice(json)?;
                Ok((serde_json::to_value(&value)?, format!("{value:?}")))
            },
        }
    }

    /// Decodes a value of the datatype, and writes it again: what the type holds of it.
    ///
    /// # Errors
    /// When it is not JSON of this type.
    pub fn reencode(&self, json: &[u8]) -> serde_json::Result<Value> {
        (self.reencode)(json).map(|(value, _)| value)
    }

    /// Decodes a value of the datatype and gives its `Debug` output.
    ///
    /// # Errors
    /// When it is not JSON of this type.
    pub fn debug(&self, json: &[u8]) -> serde_json::Result<String> {
        (self.reencode)(json).map(|(_, debug)| debug)
    }
}

/// An operation by name with its arguments, ready to be sent.
pub struct DynamicOperation {
    spec: &'static OperationSpec,
    request: Result<PreparedRequest, Error>,
    reencode: Reencode,
    items: Option<MakeItems>,
}

/// Makes the stream of a list's items.
type MakeItems = Box<dyn FnOnce(&Client) -> JsonItems + Send>;

type Reencode = fn(&OperationSpec, &[u8]) -> Result<Value, Error>;

impl DynamicOperation {
    /// What is the same for every call of the operation.
    pub fn spec(&self) -> &'static OperationSpec {
        self.spec
    }

    /// Whether the operation is a list with pages.
    pub fn is_paged(&self) -> bool {
        self.items.is_some()
    }

    /// The request that would be sent.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for a value that may not be sent.
    pub fn request(self) -> Result<PreparedRequest, Error> {
        self.request
    }

    /// Sends the call; none where success has no answer. A list answers with its first page.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send(self, client: &Client) -> Result<Option<Value>, Error> {
        let core = &client.core;
        let answer = core.call(&self.request?.into(), &core.options).await?;
        self.spec.answers.then(|| (self.reencode)(self.spec, &answer.body)).transpose()
    }

    /// All items of a list, page after page; none where the operation is no list.
    pub fn items(self, client: &Client) -> Option<JsonItems> {
        self.items.map(|items| items(client))
    }
}

impl fmt::Debug for DynamicOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicOperation").field("operation", &self.spec.name).finish_non_exhaustive()
    }
}

/// The items of a list as JSON, as a stream.
pub struct JsonItems(Pin<Box<dyn JsonStream + Send>>);

/// A stream of items that counts its pages.
trait JsonStream: Stream<Item = Result<Value, Error>> {
    fn pages_read(&self) -> usize;
}

impl<P: Page<Item: Serialize>> JsonStream for AsJson<P> {
    fn pages_read(&self) -> usize {
        self.0.pages_read()
    }
}

impl JsonItems {
    /// How many pages have been read so far, to show progress.
    pub fn pages_read(&self) -> usize {
        self.0.pages_read()
    }

    /// The next item; none after the last one.
    ///
    /// # Errors
    /// See [`Error`]; the stream has ended then.
    pub async fn try_next(&mut self) -> Result<Option<Value>, Error> {
        std::future::poll_fn(|context| self.0.as_mut().poll_next(context)).await.transpose()
    }
}

impl Stream for JsonItems {
    type Item = Result<Value, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for JsonItems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonItems")
    }
}

/// An operation that is made from JSON arguments.
pub(crate) trait FromArguments: Operation {
    fn from_arguments(arguments: &mut Arguments) -> Result<Self, Error>
    where
        Self: Sized;
}

/// An entry of the table of operations.
pub(crate) struct Entry {
    spec: &'static OperationSpec,
    make: fn(&mut Arguments) -> Result<DynamicOperation, Error>,
    reencode: Reencode,
}

/// The entry of an operation that answers with one object or nothing.
pub(crate) const fn single<O: FromArguments<Output: Serialize>>() -> Entry {
    Entry {
        spec: O::SPEC,
        make: |arguments| {
            let request = prepare(&O::from_arguments(arguments)?);
            Ok(DynamicOperation { spec: O::SPEC, request, reencode: write_again::<O::Output>, items: None })
        },
        reencode: write_again::<O::Output>,
    }
}

/// The entry of a list with pages.
pub(crate) const fn paged<O: FromArguments<Output: Serialize + Page<Item: Serialize>>>() -> Entry {
    Entry {
        spec: O::SPEC,
        make: |arguments| {
            let operation = O::from_arguments(arguments)?;
            let request = prepare(&operation);
            let items = Box::new(|client: &Client| JsonItems(Box::pin(AsJson(Call::new(client, operation).items()))));
            Ok(DynamicOperation { spec: O::SPEC, request, reencode: write_again::<O::Output>, items: Some(items) })
        },
        reencode: write_again::<O::Output>,
    }
}

fn write_again<T: Serialize + DeserializeOwned>(spec: &OperationSpec, body: &[u8]) -> Result<Value, Error> {
    let value: T = decode(spec, body)?;
    serde_json::to_value(value)
        .map_err(|error| InvalidInput::new(spec, "answer", format!("can't be written as JSON: {error}")).into())
}

/// Items written as JSON.
struct AsJson<P: Page>(Items<P>);

impl<P: Page<Item: Serialize>> Stream for AsJson<P> {
    type Item = Result<Value, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context).map(|item| {
            item.map(|item| {
                serde_json::to_value(item?).map_err(|error| {
                    InvalidInput::of_client("item", format!("can't be written as JSON: {error}")).into()
                })
            })
        })
    }
}

/// The JSON arguments of a call, taken out one by one; what is left in the end was not asked for.
pub(crate) struct Arguments {
    spec: &'static OperationSpec,
    values: Map<String, Value>,
}

impl Arguments {
    /// A value of the path, which must be there.
    pub fn path<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<T, Error> {
        let missing = || InvalidInput::new(self.spec, name, "is missing; the path needs it");
        let value = self.values.remove(name).filter(|value| !value.is_null()).ok_or_else(missing)?;
        self.read(name, &value)
    }

    /// A query parameter, if it is there.
    pub fn query<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<Option<T>, Error> {
        match self.values.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => self
                .read(name, &value)
                .or_else(|error| {
                    // A query is text in the end: "10" is as good as 10.
                    let number = value.as_str().and_then(|text| serde_json::from_str::<serde_json::Number>(text).ok());
                    number.map_or(Err(error), |number| self.read(name, &Value::Number(number)))
                })
                .map(Some),
        }
    }

    /// The body, made of those of its fields that are there.
    pub fn body<T: DeserializeOwned + Serialize>(&mut self, fields: &[&'static str]) -> Result<T, Error> {
        let mut body = Map::new();
        for field in fields {
            if let Some(value) = self.values.remove(*field) {
                if value.is_null() {
                    let problem = "is null, which is never sent; leave it out, or clear it with an empty value";
                    return Err(InvalidInput::new(self.spec, field, problem).into());
                }
                body.insert((*field).to_owned(), value);
            }
        }
        let body = Value::Object(body);
        let read: T = self.read("body", &body)?;
        // Decoding ignores what it does not know, which would lose a misspelt nested field.
        let written = serde_json::to_value(&read).unwrap_or_default();
        match lost(&body, &written) {
            None => Ok(read),
            Some(path) => Err(InvalidInput::new(self.spec, "body", format!("has no field `{path}`")).into()),
        }
    }

    fn read<T: DeserializeOwned>(&self, name: &'static str, value: &Value) -> Result<T, Error> {
        serde_path_to_error::deserialize(value).map_err(|error| {
            let place = match error.path().to_string() {
                path if path == "." => String::new(),
                path => format!(" at `{path}`"),
            };
            InvalidInput::new(self.spec, name, format!("is of the wrong kind{place}: {}", error.inner())).into()
        })
    }
}

/// The path of the first key of `given` that `kept` does not have.
fn lost(given: &Value, kept: &Value) -> Option<String> {
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => given.iter().find_map(|(key, value)| match kept.get(key) {
            None => Some(key.clone()),
            Some(kept) => lost(value, kept).map(|rest| format!("{key}.{rest}")),
        }),
        (Value::Array(given), Value::Array(kept)) => given
            .iter()
            .zip(kept)
            .enumerate()
            .find_map(|(index, (given, kept))| lost(given, kept).map(|rest| format!("[{index}].{rest}"))),
        _ => None,
    }
}
