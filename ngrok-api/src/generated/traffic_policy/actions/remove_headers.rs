// Generated from api-spec/traffic_policy/actions/remove-headers.yaml by `cargo xtask codegen`; edits are lost.

//! Remove Headers: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Takes headers off the request that goes upstream, or off the response that goes to the client.
///
/// May stand in `on_http_request` and `on_http_response`. A run costs 1 Traffic Policy Unit.
/// Expressions after it find its results in `actions.ngrok.remove_headers`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/remove-headers)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_response:
///   - actions:
///       - type: remove-headers
///         config:
///           headers: [x-powered-by]
/// ```
#[doc(alias = "remove-headers")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveHeaders {
    /// Names of the headers to take off.
    ///
    /// At most 10.
    pub headers: Vec<String>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl RemoveHeaders {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "remove-headers";
}

impl RemoveHeaders {
    /// Starts with what is required.
    pub fn new(headers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            headers: headers.into_iter().map(Into::into).collect(),
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

impl Serialize for RemoveHeaders {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other).field("headers", &self.headers).end()
    }
}

impl FromJson for RemoveHeaders {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            headers: fields.required("headers")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for RemoveHeaders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
