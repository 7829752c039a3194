//! Calls of parts of the API that are not described yet.

use std::time::Duration;

use bytes::Bytes;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use super::response::Response;
use crate::client::{Client, Connection};
use crate::error::{Error, InvalidInput};
use crate::transport::{CallOptions, RetryPolicy, header};
use crate::wire::{Method, OperationSpec, Request, Target};

/// A call by method and path, with the same headers, limits, retries and errors as every other, and the API key bound to
/// the client's address.
///
/// ```no_run
/// use ngrok_api::operation::Method;
///
/// # async fn run() -> Result<(), ngrok_api::Error> {
/// # let client = ngrok_api::Client::new("key")?;
/// let answer: serde_json::Value =
///     client.request(Method::Get, "/new_things").query("limit", "10").send().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is sent"]
pub struct RawCall<'c, C = Client> {
    pub(crate) connection: &'c C,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    /// The JSON body, or the first setting that can't be used.
    body: Result<Option<Bytes>, InvalidInput>,
    options: CallOptions,
}

impl<'c, C: Connection> RawCall<'c, C> {
    pub(crate) fn new(connection: &'c C, method: Method, path: String) -> Self {
        let options = connection.client().core.options.clone();
        RawCall { connection, method, path, query: Vec::new(), body: Ok(None), options }
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets the JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        let body = serde_json::to_vec(body)
            .map(|bytes| Some(bytes.into()))
            .map_err(|error| InvalidInput::of_client("body", format!("can't be written as JSON: {error}")));
        self.body = self.body.and(body);
        self
    }

    /// Most time for the whole call with its retries.
    pub fn with_timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = limit;
        self
    }

    /// Most time for one attempt.
    pub fn with_attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.attempt_timeout = limit;
        self
    }

    /// Adds a header to the request. One that can't be sent, or that the client sets itself, fails the call.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        match header(self.connection.client().core.api, name, value) {
            Ok((name, value)) => {
                self.options.headers.insert(name, value);
            }
            Err(error) => self.body = self.body.and(Err(error)),
        }
        self
    }

    /// When and how often the call is tried again.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = policy;
        self
    }

    pub(crate) async fn run<T: DeserializeOwned + 'static>(self) -> Result<Response<T>, Error> {
        let core = &self.connection.client().core;
        let empty = std::any::TypeId::of::<T>() == std::any::TypeId::of::<()>();
        // An undescribed path has no template; its own text may hold ids and stays out of errors and traces.
        let spec = OperationSpec { name: "request", method: self.method, path: "", answers: !empty };
        if !is_plain_path(&self.path) {
            let problem = "must start with `/`, percent-encoded and without dot segments; the query is given apart";
            return Err(InvalidInput::new(&spec, "path", problem).into());
        }
        let mut url = core.base_url.join(&self.path);
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let request = Request { spec, target: Target::Link(url), body: self.body? };
        Response::decode(&spec, core.call(&request, &self.options).await?)
    }
}

impl RawCall<'_, Client> {
    /// Sends the call and decodes its answer. Use `()` where there is none.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send<T: DeserializeOwned + 'static>(self) -> Result<T, Error> {
        Ok(self.run().await?.value)
    }

    /// Sends the call and gives the answer together with its status, headers and number of attempts.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send_with_metadata<T: DeserializeOwned + 'static>(self) -> Result<Response<T>, Error> {
        self.run().await
    }
}

impl Client {
    /// Calls a part of the API that this crate does not describe yet, with the same safety: see [`RawCall`].
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawCall<'_> {
        RawCall::new(self, method, path.into())
    }
}

/// Whether a path stays what it is when it becomes part of an address.
fn is_plain_path(path: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '?' | '#' | '\\');
    let dots = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    path.starts_with('/') && !path.contains(odd) && !path.split('/').any(dots)
}

// Written by hand because derives would ask the same of the client, which is only borrowed.
impl<C> Clone for RawCall<'_, C> {
    fn clone(&self) -> Self {
        RawCall {
            connection: self.connection,
            method: self.method,
            path: self.path.clone(),
            query: self.query.clone(),
            body: self.body.clone(),
            options: self.options.clone(),
        }
    }
}

impl<C> std::fmt::Debug for RawCall<'_, C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawCall").field("method", &self.method).field("path", &self.path).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::is_plain_path;

    #[test]
    fn paths_that_would_change_are_refused() {
        for path in ["/a/b", "/a..b/c", "/a%20b/%2F..", "/"] {
            assert!(is_plain_path(path), "{path}");
        }
        for path in ["", "a", "/..", "/a/./b", "/a/%2E%2e/b", "/a\\..\\b", "/a/.\t./b", "/a b", "/a?b", "/a#b"] {
            assert!(!is_plain_path(path), "{path}");
        }
    }
}
