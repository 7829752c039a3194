// Generated from api-spec/traffic_policy/actions/forward-internal.yaml by `cargo xtask codegen`; edits are lost.

//! Forward Internal: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Hands the connection or request to an internal endpoint of the same account.
///
/// May stand in `on_tcp_connect` and `on_http_request`. It ends the phase unless `on_error` is
/// `continue`. Expressions after it find its results in `actions.ngrok.forward_internal`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/forward-internal)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: forward-internal
///         config:
///           url: https://shop.internal
/// ```
#[doc(alias = "forward-internal")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardInternal {
    /// URL of the internal endpoint, such as `https://app.internal:8443`. Its scheme is one of those of
    /// endpoints that have the phase.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub url: String,
    /// What happens to the rest of the policy when the endpoint can't be reached.
    ///
    /// The default is `halt`.
    pub on_error: Option<OnError>,
    /// Binding of the internal endpoint in two documented policies.
    pub binding: Option<String>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl ForwardInternal {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "forward-internal";
}

impl ForwardInternal {
    /// Starts with what is required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            on_error: None,
            binding: None,
            other: OtherFields::default(),
            beside: OtherFields::default(),
        }
    }

    /// What happens to the rest of the policy when the endpoint can't be reached.
    ///
    /// The default is `halt`.
    pub fn on_error(mut self, on_error: impl Into<OnError>) -> Self {
        self.on_error = Some(on_error.into());
        self
    }

    /// Binding of the internal endpoint in two documented policies.
    pub fn binding(mut self, binding: impl Into<String>) -> Self {
        self.binding = Some(binding.into());
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

/// Values of `on_error` of [`ForwardInternal`](crate::traffic_policy::ForwardInternal).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OnError {
    /// Stop at an error.
    Halt,
    /// Go on after an error.
    Continue,
    /// A value that this version does not know.
    Unknown(String),
}

impl OnError {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["halt", "continue"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Halt => "halt",
            Self::Continue => "continue",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for OnError {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "halt" => Self::Halt,
            "continue" => Self::Continue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(OnError);

impl From<&str> for OnError {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for OnError {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

impl Serialize for ForwardInternal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("url", &self.url)
            .field_if_set("on_error", &self.on_error)
            .field_if_set("binding", &self.binding)
            .end()
    }
}

impl FromJson for ForwardInternal {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            url: fields.required("url")?,
            on_error: fields.optional("on_error")?,
            binding: fields.optional("binding")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for ForwardInternal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
