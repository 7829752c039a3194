//! What all requests of a gateway share, and how one may end without an answer.

use std::sync::Arc;
use std::time::Duration;

use super::endpoints::Endpoints;
use super::upstream::Upstreams;
use crate::http::state::State;

/// What all requests share.
pub(super) struct Shared {
    pub state: Arc<State>,
    pub endpoints: Endpoints,
    pub upstreams: Upstreams,
    pub timeout: Duration,
}

/// Why a connection is closed without an answer.
#[derive(Debug)]
pub(super) struct Closed;

impl std::fmt::Display for Closed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the policy closes the connection")
    }
}

impl std::error::Error for Closed {}
