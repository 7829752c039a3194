//! One call: an operation, the client to make it with, and the settings that only it has.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use super::operation::{Operation, prepare_for};
use super::pager::{Items, Page, Pages};
use super::response::{Response, decode};
use crate::client::{Client, Connection};
use crate::error::{Error, InvalidInput};
use crate::transport::{CallOptions, RetryPolicy, header};

/// A call that was not sent yet.
///
/// Methods named after the API's fields set what the call sends; those that start with `with_` set how it is sent.
/// `.await` or [`send`](Call::send) sends it. A list's call also gives all items or pages as a stream.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<'c, O, C = Client> {
    pub(crate) connection: &'c C,
    pub(crate) operation: O,
    pub(crate) settings: Settings,
}

/// What only this call has. Boxed options keep the common call small.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    options: Option<Box<CallOptions>>,
    item_errors: bool,
    /// The first setting that can't be used; sending reports it.
    problem: Option<InvalidInput>,
}

impl<'c, O: Operation, C: Connection> Call<'c, O, C> {
    pub(crate) fn new(connection: &'c C, operation: O) -> Self {
        Call { connection, operation, settings: Settings::default() }
    }

    /// The operation with the values set so far.
    pub fn operation(&self) -> &O {
        &self.operation
    }

    /// The operation alone.
    pub fn into_operation(self) -> O {
        self.operation
    }

    /// Sets what is there, and nothing where it is not: for what a caller may have been given or not.
    ///
    /// ```no_run
    /// # async fn run(client: ngrok_api::Client, note: Option<String>) -> Result<(), ngrok_api::Error> {
    /// let call = client.ip_policies().create();
    /// call.maybe(note, |call, note| call.description(note)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn maybe<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }

    /// Most time for the whole call with its retries.
    pub fn with_timeout(mut self, limit: Duration) -> Self {
        self.options().timeout = limit;
        self
    }

    /// Most time for one attempt.
    pub fn with_attempt_timeout(mut self, limit: Duration) -> Self {
        self.options().attempt_timeout = limit;
        self
    }

    /// When and how often the call is tried again.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options().retry = policy;
        self
    }

    /// Adds a header to the request. One that can't be sent, or that the client sets itself, fails the call.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        match header(self.connection.client().core.api, name, value) {
            Ok((name, value)) => {
                self.options().headers.insert(name, value);
            }
            Err(error) => {
                self.settings.problem.get_or_insert(error);
            }
        }
        self
    }

    fn options(&mut self) -> &mut CallOptions {
        let connection = self.connection;
        self.settings.options.get_or_insert_with(|| Box::new(connection.client().core.options.clone()))
    }

    pub(crate) async fn run(self) -> Result<Response<O::Output>, Error> {
        let core = &self.connection.client().core;
        if let Some(problem) = self.settings.problem {
            return Err(problem.into());
        }
        let request = prepare_for(core.api, &self.operation)?.into();
        let options = self.settings.options.as_deref().unwrap_or(&core.options);
        Response::decode(O::SPEC, core.call(&request, options).await?)
    }

    pub(crate) async fn run_for_value(self) -> Result<O::Output, Error> {
        let core = &self.connection.client().core;
        if let Some(problem) = self.settings.problem {
            return Err(problem.into());
        }
        let request = prepare_for(core.api, &self.operation)?.into();
        let options = self.settings.options.as_deref().unwrap_or(&core.options);
        let raw = core.call(&request, options).await?;
        decode(O::SPEC, &raw.body)
    }

    pub(crate) fn into_pages(self) -> Pages<O::Output>
    where
        O::Output: Page,
    {
        let client = self.connection.client().clone();
        let api = client.core.api;
        let first =
            self.settings.problem.map_or_else(|| prepare_for(api, &self.operation), |problem| Err(problem.into()));
        Pages::new(client, first.map(Into::into), self.settings.options.map(|o| *o), self.settings.item_errors)
    }

    /// Lets an item that can't be read be an error of its own in the list, which goes on after it. Else it ends the list,
    /// and the readable items of its page are lost too.
    ///
    /// The error holds the item's JSON as it came, [`Error::broken_item`], and names its place on the page. In
    /// [`items`](Call::items) it stands where the item would; [`pages`](Call::pages) gives a page without such items, and
    /// then their errors. What is wrong with the page itself ends the list all the same, and a call that is awaited or sent
    /// reads its one page strictly.
    ///
    /// ```no_run
    /// # async fn run(client: ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut endpoints = client.endpoints().list().with_item_errors().items();
    /// while let Some(endpoint) = endpoints.next().await {
    ///     match endpoint {
    ///         Ok(endpoint) => println!("{}", endpoint.url),
    ///         Err(error) if error.broken_item().is_some() => {
    ///             eprintln!("left out: {error:#}");
    ///         }
    ///         Err(error) => return Err(error),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_item_errors(mut self) -> Self
    where
        O::Output: Page,
    {
        self.settings.item_errors = true;
        self
    }
}

/// Of the asynchronous client, [`Client`](crate::Client): `.await` or `send().await`.
impl<'c, O: Operation> Call<'c, O, Client> {
    /// Sends the call; the same as awaiting it.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send(self) -> Result<O::Output, Error> {
        self.run_for_value().await
    }

    /// Sends the call and gives the answer together with its status, headers and number of attempts.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send_with_metadata(self) -> Result<Response<O::Output>, Error> {
        self.run().await
    }
}

/// Of the asynchronous client, [`Client`](crate::Client): `.await` or `send().await`.
impl<'c, O: Operation> Call<'c, O, Client>
where
    O::Output: Page,
{
    /// The first item of the list; none where it is empty. No page after the one that it stands on is read.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn first(self) -> Result<Option<<O::Output as Page>::Item>, Error> {
        Items::first(self.into_pages()).await
    }

    /// All items of the list, page after page.
    pub fn items(self) -> Items<O::Output> {
        Items::new(self.into_pages())
    }

    /// All pages of the list.
    pub fn pages(self) -> Pages<O::Output> {
        self.into_pages()
    }
}

impl<'c, O: Operation> IntoFuture for Call<'c, O, Client> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run_for_value())
    }
}

impl Client {
    /// Calls an operation that was made by hand.
    pub fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        Call::new(self, operation)
    }
}

// Written by hand because derives would ask the same of the client, which is only borrowed.
impl<O: Clone, C> Clone for Call<'_, O, C> {
    fn clone(&self) -> Self {
        Call { connection: self.connection, operation: self.operation.clone(), settings: self.settings.clone() }
    }
}

impl<O: Operation, C> fmt::Debug for Call<'_, O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &O::SPEC.name).finish_non_exhaustive()
    }
}
