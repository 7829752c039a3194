// Generated from api-spec/traffic_policy/actions/response-body-find-replace.yaml by `cargo xtask codegen`; edits are lost.

//! Response Body Find & Replace: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};
use crate::generated::traffic_policy::BodyReplacement;

/// Replaces text in the body of the response before it goes to the client.
///
/// May stand in `on_http_response`. Expressions after it find its results in
/// `actions.ngrok.response_body_find_replace`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/response-body-find-replace)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_response:
///   - actions:
///       - type: response-body-find-replace
///         config:
///           replacements:
///             - from: 'http://([a-z]+)\.example\.com'
///               to: https://$1.example.com
/// ```
#[doc(alias = "response-body-find-replace")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseBodyFindReplace {
    /// Replacements, made one after the other.
    pub replacements: Vec<BodyReplacement>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl ResponseBodyFindReplace {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "response-body-find-replace";
}

impl ResponseBodyFindReplace {
    /// Starts with what is required.
    pub fn new(
        replacements: impl IntoIterator<Item = impl Into<BodyReplacement>>,
    ) -> Self {
        Self {
            replacements: replacements.into_iter().map(Into::into).collect(),
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

impl Serialize for ResponseBodyFindReplace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("replacements", &self.replacements)
            .end()
    }
}

impl FromJson for ResponseBodyFindReplace {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            replacements: fields.required("replacements")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for ResponseBodyFindReplace {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
