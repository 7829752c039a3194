// Generated from api-spec/traffic_policy/actions/set-vars.yaml by `cargo xtask codegen`; edits are lost.

//! Set Vars: the action and its configuration.

use std::collections::BTreeMap;
use serde_json::Value;
use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OneOrMany, OtherFields};

/// Gives values to variables that expressions after it read below `vars`.
///
/// May stand in `on_http_request`, `on_http_response` and `on_tcp_connect`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/set-vars)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: set-vars
///         config:
///           vars:
///             - greeting: "Hello from ${conn.client_ip}"
///       - type: custom-response
///         config:
///           body: "${vars.greeting}"
/// ```
#[doc(alias = "set-vars")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetVars {
    /// The variables in order, each a mapping with exactly one entry: name and value.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub vars: OneOrMany<BTreeMap<String, Value>>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl SetVars {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "set-vars";
}

impl SetVars {
    /// Starts with what is required.
    pub fn new(
        vars: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        Self {
            vars: vars
                .into_iter()
                .map(|(key, value)| BTreeMap::from([(key.into(), value.into())]))
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

impl Serialize for SetVars {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other).field("vars", &self.vars).end()
    }
}

impl FromJson for SetVars {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            vars: fields.required("vars")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for SetVars {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
