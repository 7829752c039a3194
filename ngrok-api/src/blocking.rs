//! The client for programs without an async runtime.
//!
//! It executes the same operations as the asynchronous client: the services, their methods and the instance methods of
//! objects are the same, calls end with `send()`, and lists are iterators.
//!
//! ```no_run
//! use ngrok_api::blocking::Client;
//!
//! # fn main() -> Result<(), ngrok_api::Error> {
//! let client = Client::new("<API KEY>")?;
//! let policy = client.ip_policies().create().description("office").send()?;
//! for policy in client.ip_policies().list().items() {
//!     println!("{}", policy?.id);
//! }
//! policy.delete(&client).send()?;
//! # Ok(())
//! # }
//! ```

mod worker;

use std::fmt;
use std::sync::Arc;

use worker::Worker;

use crate::call::Call;
use crate::client::{self, ClientBuilder, Connection, sealed};
use crate::error::Error;
use crate::operation::Operation;
use crate::pager::{self, Page};
use crate::response::Response;
use crate::wait::Wait;

/// A blocking client of the ngrok API. Its services are its methods, such as [`ip_policies`](Client::ip_policies).
///
/// Clones share one connection pool, retry budget and rate limit. It must not be used inside of an async runtime: calls
/// made there end with an error that says so. On threads that may block, such as those of `tokio::task::spawn_blocking`, it
/// may.
#[derive(Clone)]
pub struct Client {
    client: client::Client,
    worker: Arc<Worker>,
}

impl Client {
    /// Makes a client that authenticates with an API key.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] when the key is blank or can't stand in a header.
    pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
        client::Client::builder(api_key).build_blocking()
    }

    /// Makes a client from the environment, as [`Client::from_env`](client::Client::from_env) does.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] when a variable is missing or has no usable value.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build_blocking()
    }

    /// Starts to make a client with other settings; end with [`build_blocking`](ClientBuilder::build_blocking).
    pub fn builder(api_key: impl Into<String>) -> ClientBuilder {
        client::Client::builder(api_key)
    }

    /// The API's address.
    pub fn base_url(&self) -> &str {
        self.client.base_url()
    }

    /// Calls an operation that was made by hand.
    pub fn call<O: Operation>(&self, operation: O) -> Call<'_, O, Client> {
        Call::new(self, operation)
    }
}

impl ClientBuilder {
    /// Makes a [blocking client](Client).
    ///
    /// # Errors
    /// As [`build`](ClientBuilder::build).
    pub fn build_blocking(self) -> Result<Client, Error> {
        Ok(Client { client: self.build()?, worker: Arc::new(Worker::new()?) })
    }
}

impl Connection for Client {}

impl sealed::Sealed for Client {
    fn client(&self) -> &client::Client {
        &self.client
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl<O: Operation> Call<'_, O, Client> {
    /// Sends the call and waits for its answer.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(self) -> Result<O::Output, Error> {
        let worker = self.connection.worker.clone();
        worker.wait_for(self.run_for_value())?
    }

    /// Sends the call and gives the answer together with its status, headers and number of attempts.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send_with_metadata(self) -> Result<Response<O::Output>, Error> {
        let worker = self.connection.worker.clone();
        worker.wait_for(self.run())?
    }
}

impl<O: Operation> Call<'_, O, Client>
where
    O::Output: Page,
{
    /// All items of the list, page after page.
    pub fn items(self) -> Items<O::Output> {
        let worker = self.connection.worker.clone();
        Items { items: pager::Items::new(self.into_pages()), worker }
    }

    /// All pages of the list.
    pub fn pages(self) -> Pages<O::Output> {
        let worker = self.connection.worker.clone();
        Pages { pages: self.into_pages(), worker }
    }
}

impl<O: Operation + Clone> Wait<'_, O, Client> {
    /// Waits until the condition holds.
    ///
    /// # Errors
    /// As for the asynchronous [`send`](Wait::send).
    pub fn send(self) -> Result<O::Output, Error> {
        let worker = self.connection().worker.clone();
        worker.wait_for(self.run())?
    }
}

/// The pages of a list, as an iterator. It ends after the last page or the first error.
#[derive(Debug)]
pub struct Pages<P> {
    pages: pager::Pages<P>,
    worker: Arc<Worker>,
}

impl<P: Page> Iterator for Pages<P> {
    type Item = Result<P, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.worker.wait_for(self.pages.next()).unwrap_or_else(|error| self.pages.stop(error))
    }
}

/// The items of a list, as an iterator over all of its pages. It ends after the last item or the first error.
#[derive(Debug)]
pub struct Items<P: Page> {
    items: pager::Items<P>,
    worker: Arc<Worker>,
}

impl<P: Page> Iterator for Items<P> {
    type Item = Result<P::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.worker.wait_for(self.items.next()).unwrap_or_else(|error| self.items.stop(error))
    }
}
