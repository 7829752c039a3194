// Generated from api-spec/traffic_policy/actions/deny.yaml by `cargo xtask codegen`; edits are lost.

//! Deny: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Refuses the request with a status, or the connection when there is no request yet.
///
/// May stand in `on_tcp_connect` and `on_http_request`. It ends the phase.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/deny)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - expressions: ["req.method == 'TRACE'"]
///     actions:
///       - type: deny
///         config:
///           status_code: 405
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deny {
    /// Status of the refusal.
    ///
    /// From 100 to 599. The default is `403`.
    pub status_code: Option<i32>,
    /// Body of the refusal in one documented policy.
    pub body: Option<String>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl Deny {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "deny";
}

impl Deny {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Status of the refusal.
    ///
    /// From 100 to 599. The default is `403`.
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }

    /// Body of the refusal in one documented policy.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
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

impl Serialize for Deny {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("status_code", &self.status_code)
            .field_if_set("body", &self.body)
            .end()
    }
}

impl FromJson for Deny {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            status_code: fields.optional("status_code")?,
            body: fields.optional("body")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for Deny {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
