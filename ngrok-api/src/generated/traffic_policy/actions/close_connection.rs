// Generated from api-spec/traffic_policy/actions/close-connection.yaml by `cargo xtask codegen`; edits are lost.

//! Close Connection: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Closes the client's connection without an answer.
///
/// May stand in `on_http_request` and `on_tcp_connect`. It ends the phase.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/close-connection)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_tcp_connect:
///   - expressions: ["conn.server_port == 23"]
///     actions:
///       - type: close-connection
/// ```
#[doc(alias = "close-connection")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloseConnection {
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl CloseConnection {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "close-connection";
}

impl CloseConnection {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version does not know.
    pub fn other(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.other.set(name, value);
        self
    }
}

impl Serialize for CloseConnection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other).end()
    }
}

impl FromJson for CloseConnection {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let fields = Fields::of(json)?;
        Ok(Self {
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for CloseConnection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
