// Generated from api-spec/traffic_policy/actions/redirect.yaml by `cargo xtask codegen`; edits are lost.

//! Redirect: the action and its configuration.

use std::collections::BTreeMap;
use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Answers with another place to go to, made from the URL of the request.
///
/// May stand in `on_http_request`. It ends the phase unless `from` is set. A run costs 10 Traffic
/// Policy Units. Expressions after it find its results in `actions.ngrok.redirect`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/redirect)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: redirect
///         config:
///           from: /shop/(.*)
///           to: /store/$1
///           status_code: 301
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    /// Expression that finds the part of the URL to replace.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub from: Option<String>,
    /// What to put in its place. `$1` is the first group that was found.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub to: String,
    /// Status of the answer.
    ///
    /// From 300 to 399. The default is `302`.
    pub status_code: Option<i32>,
    /// Headers to add to the answer by name.
    ///
    /// Expressions of CEL may stand in `${…}`. At most 10.
    pub headers: Option<BTreeMap<String, String>>,
    /// Where to go in one documented policy.
    pub location: Option<String>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl Redirect {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "redirect";
}

impl Redirect {
    /// Starts with what is required.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            from: None,
            to: to.into(),
            status_code: None,
            headers: None,
            location: None,
            other: OtherFields::default(),
            beside: OtherFields::default(),
        }
    }

    /// Expression that finds the part of the URL to replace.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Status of the answer.
    ///
    /// From 300 to 399. The default is `302`.
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }

    /// Headers to add to the answer by name.
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

    /// Where to go in one documented policy.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
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

impl Serialize for Redirect {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("from", &self.from)
            .field("to", &self.to)
            .field_if_set("status_code", &self.status_code)
            .field_if_set("headers", &self.headers)
            .field_if_set("location", &self.location)
            .end()
    }
}

impl FromJson for Redirect {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            from: fields.optional("from")?,
            to: fields.required("to")?,
            status_code: fields.optional("status_code")?,
            headers: fields.optional("headers")?,
            location: fields.optional("location")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for Redirect {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
