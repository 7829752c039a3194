// Generated from api-spec/traffic_policy/actions/request-body-find-replace.yaml by `cargo xtask codegen`; edits are lost.

//! Request Body Find & Replace: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Replaces text in the body of the request before it goes upstream.
///
/// May stand in `on_http_request`. Expressions after it find its results in
/// `actions.ngrok.request_body_find_replace`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/request-body-find-replace)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: request-body-find-replace
///         config:
///           replacements:
///             - from: 'staging\.example\.com'
///               to: www.example.com
/// ```
#[doc(alias = "request-body-find-replace")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestBodyFindReplace {
    /// Replacements, made one after the other.
    pub replacements: Vec<BodyReplacement>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl RequestBodyFindReplace {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "request-body-find-replace";
}

impl RequestBodyFindReplace {
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

/// A replacement in a body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BodyReplacement {
    /// Expression of RE2 that finds the text.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub from: String,
    /// What to put in its place, where `$1` is the first group. Without it the text is removed.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub to: Option<String>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl BodyReplacement {
    /// Starts with what is required.
    pub fn new(from: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            to: None,
            other: OtherFields::default(),
        }
    }

    /// What to put in its place, where `$1` is the first group. Without it the text is removed.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
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

impl Serialize for RequestBodyFindReplace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("replacements", &self.replacements)
            .end()
    }
}

impl FromJson for RequestBodyFindReplace {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            replacements: fields.required("replacements")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for RequestBodyFindReplace {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for BodyReplacement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("from", &self.from)
            .field_if_set("to", &self.to)
            .end()
    }
}

impl FromJson for BodyReplacement {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            from: fields.required("from")?,
            to: fields.optional("to")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for BodyReplacement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
