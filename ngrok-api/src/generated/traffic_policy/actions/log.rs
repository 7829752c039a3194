// Generated from api-spec/traffic_policy/actions/log.yaml by `cargo xtask codegen`; edits are lost.

//! Log: the action and its configuration.

use std::collections::BTreeMap;
use serde_json::Value;
use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Writes an event with data of yours into the log of traffic.
///
/// May stand in `on_tcp_connect`, `on_http_request` and `on_http_response`. Expressions after it find
/// its results in `actions.ngrok.log`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/log)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_response:
///   - expressions: ["res.status_code >= 500"]
///     actions:
///       - type: log
///         config:
///           metadata:
///             failed: "${req.url.path}"
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Log {
    /// Data of the event by name.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub metadata: BTreeMap<String, Value>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl Log {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "log";
}

impl Log {
    /// Starts with what is required.
    pub fn new(
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        Self {
            metadata: metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            other: OtherFields::default(),
            beside: OtherFields::default(),
        }
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

impl Serialize for Log {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other).field("metadata", &self.metadata).end()
    }
}

impl FromJson for Log {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            metadata: fields.required("metadata")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for Log {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
