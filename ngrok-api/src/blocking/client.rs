//! The blocking client and how it is made.

use std::fmt;
use std::sync::Arc;

use super::worker::Worker;
use crate::client::{self, ApiClient, BuildClient, ClientBuilder, Connection, sealed};
use crate::error::Error;
use crate::transport::Stats;

/// A blocking client of the ngrok API. Its services are its methods, such as [`ip_policies`](Client::ip_policies).
///
/// Clones share one connection pool, retry budget and rate limit. It must not be used inside of an async runtime: calls
/// made there end with an error that says so. On threads that may block, such as those of `tokio::task::spawn_blocking`, it
/// may.
#[derive(Clone)]
pub struct Client {
    client: client::Client,
    pub(super) worker: Arc<Worker>,
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

    /// What the calls of this client and its clones have cost so far, by operation, as
    /// [`Client::stats`](client::Client::stats) says it.
    pub fn stats(&self) -> Stats {
        self.client.stats()
    }
}

/// A client that has a blocking twin.
pub trait BuildBlocking: BuildClient {
    /// The blocking client.
    type Blocking;

    /// Makes the client of one that sends its calls.
    fn over_blocking(base: Client) -> Self::Blocking;
}

impl BuildBlocking for client::Client {
    type Blocking = Client;

    fn over_blocking(base: Client) -> Client {
        base
    }
}

impl<C: BuildBlocking> ClientBuilder<C> {
    /// Makes a [blocking client](Client).
    ///
    /// # Errors
    /// As [`build`](ClientBuilder::build).
    pub fn build_blocking(self) -> Result<C::Blocking, Error> {
        Ok(C::over_blocking(Client { client: self.build_base()?, worker: Arc::new(Worker::new()?) }))
    }
}

impl ApiClient for Client {
    type Base = Client;

    fn base(&self) -> &Client {
        self
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
