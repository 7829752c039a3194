//! One API of the fake: its server, its account, and what a test asks of it.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use serde_json::Value;

use crate::http::record::RecordedRequest;
use crate::http::script::ScriptedAnswer;
use crate::http::state::State;
use crate::objects::seed::{self, SeedError};

/// The server of one API, with an account of its own.
pub struct ApiServer {
    pub(super) state: Arc<State>,
    address: SocketAddr,
    url: String,
}

impl ApiServer {
    pub(super) fn new(state: Arc<State>, address: SocketAddr) -> Self {
        ApiServer { state, address, url: format!("http://{address}") }
    }

    /// The API's name, such as `ai_gateway`.
    pub fn name(&self) -> &str {
        &self.state.account.api.is.name
    }

    /// Address for clients, such as `http://127.0.0.1:4141`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Address that the server listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The API key that the account starts with.
    pub fn api_key(&self) -> &str {
        &self.state.account.api_key
    }

    /// The requests received, oldest first: the last 10 000 unless
    /// [`Builder::keep_requests`](crate::Builder::keep_requests) says otherwise.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state.requests().iter().cloned().collect()
    }

    /// Forgets the requests received so far.
    pub fn clear_requests(&self) {
        self.state.requests().clear();
    }

    /// Gives this answer to the next requests, after those given before.
    pub fn answer_next(&self, answer: ScriptedAnswer) {
        if answer.times > 0 {
            self.state.scripted().push_back(answer);
        }
    }

    /// Adds an object to the account and returns its id, see [`NgrokMock::seed`](crate::NgrokMock::seed).
    ///
    /// # Errors
    /// When there is no such datatype or field.
    pub fn seed(&self, type_name: &str, object: Value) -> Result<String, SeedError> {
        let account = &self.state.account;
        seed::one(account.api, &mut account.store_mut(), &account.base, type_name, &object)
    }
}

/// Shows everything but the API key.
impl fmt::Debug for ApiServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiServer").field("name", &self.name()).field("url", &self.url).finish_non_exhaustive()
    }
}
