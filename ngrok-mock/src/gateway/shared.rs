//! What all requests of a gateway share, and how one may end without an answer.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::endpoints::Endpoints;
use super::termination::Authority;
use super::upstream::Upstreams;
use crate::http::state::State;

/// What all requests share.
pub(super) struct Shared {
    pub state: Arc<State>,
    pub endpoints: Endpoints,
    pub upstreams: Upstreams,
    pub authority: Arc<Authority>,
    pub timeout: Duration,
}

/// The two ends of a connection.
#[derive(Debug, Clone)]
pub(super) struct Peers {
    pub client: SocketAddr,
    pub server: SocketAddr,
    /// What is known of the client's TLS, where the gateway has ended it.
    pub tls: Option<Arc<Map<String, Value>>>,
}

impl Peers {
    /// The variables of the connection that the gateway knows.
    pub fn members(&self) -> Map<String, Value> {
        let mut members = json!({
            "client_ip": self.client.ip().to_string(),
            "client_port": self.client.port(),
            "server_ip": self.server.ip().to_string(),
            "server_port": self.server.port(),
        });
        if let Some(tls) = &self.tls {
            members["tls"] = Value::Object((**tls).clone());
        }
        match members {
            Value::Object(members) => members,
            _ => Map::new(),
        }
    }
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
