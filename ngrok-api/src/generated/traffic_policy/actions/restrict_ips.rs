// Generated from api-spec/traffic_policy/actions/restrict-ips.yaml by `cargo xtask codegen`; edits are lost.

//! Restrict IPs: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Lets clients pass or refuses them by their address.
///
/// May stand in `on_http_request`, `on_http_response` and `on_tcp_connect`. A run costs 10 Traffic
/// Policy Units. Expressions after it find its results in `actions.ngrok.restrict_ips`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/restrict-ips)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_tcp_connect:
///   - actions:
///       - type: restrict-ips
///         config:
///           allow: [198.51.100.0/24, "2001:db8::/32"]
/// ```
#[doc(alias = "restrict-ips")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestrictIps {
    /// Whether others are refused. With `false` the next action runs all the same, and the results tell
    /// what was found.
    ///
    /// The default is `true`.
    pub enforce: Option<bool>,
    /// Networks that may pass.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub allow: Option<Vec<String>>,
    /// Networks that may not.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub deny: Option<Vec<String>>,
    /// Identifiers of IP policies of the account to ask as well.
    pub ip_policies: Option<Vec<String>>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl RestrictIps {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "restrict-ips";
}

impl RestrictIps {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether others are refused. With `false` the next action runs all the same, and the results tell
    /// what was found.
    ///
    /// The default is `true`.
    pub fn enforce(mut self, enforce: bool) -> Self {
        self.enforce = Some(enforce);
        self
    }

    /// Networks that may pass.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub fn allow(mut self, allow: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.allow = Some(allow.into_iter().map(Into::into).collect());
        self
    }

    /// Networks that may not.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub fn deny(mut self, deny: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.deny = Some(deny.into_iter().map(Into::into).collect());
        self
    }

    /// Identifiers of IP policies of the account to ask as well.
    pub fn ip_policies(
        mut self,
        ip_policies: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_policies = Some(ip_policies.into_iter().map(Into::into).collect());
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

impl Serialize for RestrictIps {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("enforce", &self.enforce)
            .field_if_set("allow", &self.allow)
            .field_if_set("deny", &self.deny)
            .field_if_set("ip_policies", &self.ip_policies)
            .end()
    }
}

impl FromJson for RestrictIps {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            enforce: fields.optional("enforce")?,
            allow: fields.optional("allow")?,
            deny: fields.optional("deny")?,
            ip_policies: fields.optional("ip_policies")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for RestrictIps {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
