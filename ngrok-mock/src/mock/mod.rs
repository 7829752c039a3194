//! The library's face: a server that a test starts, asks and drops.

mod builder;
mod served;
mod start;
#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::{fmt, io};

use serde::Serialize;
use tokio::task::JoinHandle;

pub use builder::Builder;
pub use served::ApiServer;

use crate::api::description::Api;
#[cfg(feature = "gateway")]
use crate::gateway::Gateway;
use crate::http::record::RecordedRequest;
use crate::http::script::ScriptedAnswer;
use crate::objects::seed::SeedError;

/// A running fake of the ngrok API, with one account. Dropping it closes its ports and its connections.
///
/// Nothing is shared between two of them: every test starts its own.
pub struct NgrokMock {
    root: ApiServer,
    others: Vec<ApiServer>,
    serving: Serving,
    #[cfg(feature = "gateway")]
    gateway: Option<Gateway>,
}

/// What serves the connections.
enum Serving {
    Task(JoinHandle<()>),
    /// A thread with a runtime of its own, which ends when this is dropped.
    Thread(#[expect(dead_code, reason = "held for its drop")] tokio::sync::oneshot::Sender<()>),
}

impl NgrokMock {
    /// Starts a server on a free port of this machine, with a new API key and an empty account.
    ///
    /// # Errors
    /// When no port can be opened.
    pub async fn start() -> io::Result<Self> {
        NgrokMock::builder().start().await
    }

    /// Says how the server shall be before it starts.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The APIs that can be served beside the ngrok API, each with its name and its title.
    pub fn other_apis() -> impl Iterator<Item = (&'static str, &'static str)> {
        Api::all().iter().skip(1).map(|api| (api.is.name.as_str(), api.is.title.as_str()))
    }

    /// The server of another API, see [`Builder::other_api`].
    ///
    /// ```
    /// # tokio::runtime::Runtime::new().unwrap().block_on(async {
    /// let ngrok = ngrok_mock::NgrokMock::builder().other_api("ai_gateway").start().await?;
    /// let gateway = ngrok.other_api("ai_gateway");
    /// // Point a client at `gateway.url()` with `gateway.api_key()`.
    /// gateway.seed("CreditBalance", serde_json::json!({"balanceCents": 2500}))?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # }).unwrap();
    /// ```
    ///
    /// # Panics
    /// When it is not served.
    pub fn other_api(&self, name: &str) -> &ApiServer {
        let found = self.others.iter().find(|server| server.name() == name);
        found.unwrap_or_else(|| {
            panic!("the API `{name}` is not served; call `Builder::other_api` with it before the start")
        })
    }

    /// Address for clients, such as `http://127.0.0.1:4141`.
    pub fn url(&self) -> &str {
        self.root.url()
    }

    /// The address of the gateway that serves the account's endpoints, if there is one.
    #[cfg(feature = "gateway")]
    pub fn gateway_address(&self) -> Option<SocketAddr> {
        self.gateway.as_ref().map(Gateway::address)
    }

    /// The certificate in PEM of the authority that vouches for endpoints of `https` and `tls` at the gateway, if there is
    /// one. A client that trusts it can speak TLS with them.
    #[cfg(feature = "gateway")]
    pub fn gateway_authority(&self) -> Option<String> {
        self.gateway.as_ref().and_then(Gateway::authority)
    }

    /// Ends the server after the requests under way. Dropping it ends them as well.
    ///
    /// # Errors
    /// When the account can't be saved, see [`Builder::state_file`].
    pub async fn shutdown(mut self) -> io::Result<()> {
        for server in self.others.iter().chain([&self.root]) {
            server.state.stop();
        }
        if let Serving::Task(task) = &mut self.serving {
            // It fails only when it was aborted.
            let _ = task.await;
        }
        self.root.state.save()
    }

    /// Address that the server listens on.
    pub fn address(&self) -> SocketAddr {
        self.root.address()
    }

    /// The API key that the account starts with.
    pub fn api_key(&self) -> &str {
        self.root.api_key()
    }

    /// The requests received, oldest first: the last 10 000 unless [`Builder::keep_requests`] says otherwise.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.root.requests()
    }

    /// Forgets the requests received so far.
    pub fn clear_requests(&self) {
        self.root.clear_requests();
    }

    /// Makes the account what it was after the start, with its seeds and its key, and forgets the requests received, those
    /// counted for the rate limit, and the answers that are still to be given. Those of other APIs have a
    /// [`reset`](ApiServer::reset) of their own.
    ///
    /// # Errors
    /// When the account can't be saved, see [`Builder::state_file`].
    pub fn reset(&self) -> io::Result<()> {
        self.root.reset()
    }

    /// Gives this answer to the next requests, after those given before.
    pub fn answer_next(&self, answer: ScriptedAnswer) {
        self.root.answer_next(answer);
    }

    /// Adds an object to the account and returns its id. The fields are those of answers; what is missing gets a
    /// plausible value, a reference can be given as an id, and a time as one before now: `now-26h`.
    ///
    /// It is a value of `json!`, or anything else that is written as such an object, like the types of the SDK:
    /// `ngrok.seed("IpPolicy", IpPolicy::default().with_description("office"))`. What such a value always has counts as
    /// missing where it is empty: a text that has no default, a reference without an id, and the first second of 1970.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new().unwrap().block_on(async {
    /// let ngrok = ngrok_mock::NgrokMock::start().await?;
    /// let id = ngrok.seed("Tunnel", serde_json::json!({"public_url": "https://example.ngrok.app", "proto": "https"}))?;
    /// assert!(id.starts_with("tn_"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # }).unwrap();
    /// ```
    ///
    /// # Errors
    /// When there is no such datatype or field.
    pub fn seed(&self, type_name: &str, object: impl Serialize) -> Result<String, SeedError> {
        self.root.seed(type_name, object)
    }
}

impl Drop for NgrokMock {
    fn drop(&mut self) {
        if let Serving::Task(task) = &self.serving {
            task.abort();
        }
    }
}

/// Shows everything but the API key.
impl fmt::Debug for NgrokMock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NgrokMock").field("url", &self.url()).field("others", &self.others).finish_non_exhaustive()
    }
}
