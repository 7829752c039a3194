//! One operation by name, and the entries of the table that makes it.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use super::super::call::Call;
use super::super::operation::{check_api, prepare};
use super::super::pager::{Items, Page};
use super::super::response::decode;
use super::arguments::{Arguments, FromArguments};
use crate::client::Client;
use crate::error::{Error, InvalidInput};
use crate::wire::{ApiSpec, OperationSpec, PreparedRequest};

/// An operation by name with its arguments, ready to be sent.
pub struct DynamicOperation {
    api: &'static ApiSpec,
    spec: &'static OperationSpec,
    request: Result<PreparedRequest, Error>,
    reencode: Reencode,
    items: Option<MakeItems>,
}

/// Makes the stream of a list's items.
type MakeItems = Box<dyn FnOnce(&Client) -> JsonItems + Send>;

pub(crate) type Reencode = fn(&OperationSpec, &[u8]) -> Result<Value, Error>;

impl DynamicOperation {
    /// What is the same for every call of the operation.
    pub fn spec(&self) -> &'static OperationSpec {
        self.spec
    }

    /// The API that it is an operation of.
    pub fn api(&self) -> &'static ApiSpec {
        self.api
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
        check_api(core.api, self.api, self.spec)?;
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

/// An entry of the table of operations.
pub(crate) struct Entry {
    pub spec: &'static OperationSpec,
    pub make: fn(&mut Arguments) -> Result<DynamicOperation, Error>,
    pub reencode: Reencode,
}

/// The entry of an operation that answers with one object or nothing.
pub(crate) const fn single<O: FromArguments<Output: Serialize>>() -> Entry {
    Entry {
        spec: O::SPEC,
        make: |arguments| {
            let request = prepare(&O::from_arguments(arguments)?);
            Ok(DynamicOperation {
                api: O::API,
                spec: O::SPEC,
                request,
                reencode: write_again::<O::Output>,
                items: None,
            })
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
            let (api, spec, reencode) = (O::API, O::SPEC, write_again::<O::Output> as Reencode);
            Ok(DynamicOperation { api, spec, request, reencode, items: Some(items) })
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
