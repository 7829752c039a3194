// Generated from api-spec/traffic_policy/actions/add-headers.yaml by `cargo xtask codegen`; edits are lost.

//! Add Headers: the action and its configuration.

use std::collections::BTreeMap;
use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Puts headers on the request that goes upstream, or on the response that goes to the client.
///
/// May stand in `on_http_request` and `on_http_response`. Expressions after it find its results in
/// `actions.ngrok.add_headers`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/add-headers)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: add-headers
///         config:
///           headers:
///             x-visitor: "${conn.client_ip}"
/// ```
#[doc(alias = "add-headers")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddHeaders {
    /// Values of the headers to add by name.
    ///
    /// Expressions of CEL may stand in `${…}`. At most 10.
    pub headers: Option<BTreeMap<String, String>>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl AddHeaders {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "add-headers";
}

impl AddHeaders {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Values of the headers to add by name.
    ///
    /// Expressions of CEL may stand in `${…}`. At most 10.
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.headers = Some(
            headers.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
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

impl Serialize for AddHeaders {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("headers", &self.headers)
            .end()
    }
}

impl FromJson for AddHeaders {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            headers: fields.optional("headers")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for AddHeaders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
