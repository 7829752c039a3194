// Generated from api-spec/traffic_policy/actions/custom-response.yaml by `cargo xtask codegen`; edits are lost.

//! Custom Response: the action and its configuration.

use std::collections::BTreeMap;
use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Answers with the status, headers and body that stand in its configuration.
///
/// May stand in `on_http_request` and `on_http_response`. It ends the phase.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/custom-response)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: custom-response
///         config:
///           status_code: 503
///           body: Back in a minute.
/// ```
#[doc(alias = "custom-response")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomResponse {
    /// Status of the answer.
    ///
    /// From 100 to 599. The default is `200`.
    pub status_code: Option<i32>,
    /// Body of the answer.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub body: Option<String>,
    /// Headers of the answer by name. Without `content-type` among them the type is guessed from the body.
    ///
    /// Expressions of CEL may stand in `${…}`. At most 10.
    pub headers: Option<BTreeMap<String, String>>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl CustomResponse {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "custom-response";
}

impl CustomResponse {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Status of the answer.
    ///
    /// From 100 to 599. The default is `200`.
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }

    /// Body of the answer.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Headers of the answer by name. Without `content-type` among them the type is guessed from the body.
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

impl Serialize for CustomResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("status_code", &self.status_code)
            .field_if_set("body", &self.body)
            .field_if_set("headers", &self.headers)
            .end()
    }
}

impl FromJson for CustomResponse {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            status_code: fields.optional("status_code")?,
            body: fields.optional("body")?,
            headers: fields.optional("headers")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for CustomResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
