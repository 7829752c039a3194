// Generated from api-spec/traffic_policy/actions/owasp-crs-response.yaml by `cargo xtask codegen`; edits are lost.

//! OWASP CRS Response: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};
use crate::generated::traffic_policy::OnError;

/// Checks the response against the core rule set of OWASP and refuses it when it looks like a leak.
///
/// May stand in `on_http_response`. A run costs 10 Traffic Policy Units. Expressions after it find its
/// results in `actions.ngrok.owasp_crs_response`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/owasp-crs-response)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_response:
///   - actions:
///       - type: owasp-crs-response
///         config:
///           on_error: halt
///           exclude_rule_ids: [953100]
/// ```
#[doc(alias = "owasp-crs-response")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OwaspCrsResponse {
    /// What happens to the rest of the policy when the rules can't be worked through.
    ///
    /// The default is `halt`.
    pub on_error: Option<OnError>,
    /// Whether rules about the body are checked as well.
    ///
    /// The default is `false`.
    pub process_body: Option<bool>,
    /// Identifiers of rules to leave out.
    ///
    /// From 900000 to 999999.
    pub exclude_rule_ids: Option<Vec<i64>>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl OwaspCrsResponse {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "owasp-crs-response";
}

impl OwaspCrsResponse {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happens to the rest of the policy when the rules can't be worked through.
    ///
    /// The default is `halt`.
    pub fn on_error(mut self, on_error: impl Into<OnError>) -> Self {
        self.on_error = Some(on_error.into());
        self
    }

    /// Whether rules about the body are checked as well.
    ///
    /// The default is `false`.
    pub fn process_body(mut self, process_body: bool) -> Self {
        self.process_body = Some(process_body);
        self
    }

    /// Identifiers of rules to leave out.
    ///
    /// From 900000 to 999999.
    pub fn exclude_rule_ids(
        mut self,
        exclude_rule_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.exclude_rule_ids = Some(
            exclude_rule_ids.into_iter().map(Into::into).collect(),
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

impl Serialize for OwaspCrsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("on_error", &self.on_error)
            .field_if_set("process_body", &self.process_body)
            .field_if_set("exclude_rule_ids", &self.exclude_rule_ids)
            .end()
    }
}

impl FromJson for OwaspCrsResponse {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            on_error: fields.optional("on_error")?,
            process_body: fields.optional("process_body")?,
            exclude_rule_ids: fields.optional("exclude_rule_ids")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for OwaspCrsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
