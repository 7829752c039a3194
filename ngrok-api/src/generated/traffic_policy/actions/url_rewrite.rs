// Generated from api-spec/traffic_policy/actions/url-rewrite.yaml by `cargo xtask codegen`; edits are lost.

//! URL Rewrite: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Changes the URL of the request before it goes upstream. The client does not see it.
///
/// May stand in `on_http_request`. A run costs 10 Traffic Policy Units. Expressions after it find its
/// results in `actions.ngrok.url_rewrite`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/url-rewrite)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: url-rewrite
///         config:
///           from: /v1/(.*)
///           to: /legacy/$1
/// ```
#[doc(alias = "url-rewrite")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UrlRewrite {
    /// Expression that finds the part of the URL to replace.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub from: Option<String>,
    /// What to put in its place. `$1` is the first group that was found.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub to: String,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl UrlRewrite {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "url-rewrite";
}

impl UrlRewrite {
    /// Starts with what is required.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            from: None,
            to: to.into(),
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

impl Serialize for UrlRewrite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("from", &self.from)
            .field("to", &self.to)
            .end()
    }
}

impl FromJson for UrlRewrite {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            from: fields.optional("from")?,
            to: fields.required("to")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for UrlRewrite {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
