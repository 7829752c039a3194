// Generated from api-spec/traffic_policy/actions/sse-find-replace.yaml by `cargo xtask codegen`; edits are lost.

//! SSE Find & Replace: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Replaces text in the events that a server streams to the client.
///
/// May stand in `on_event_stream_message`. Expressions after it find its results in
/// `actions.ngrok.sse_find_replace`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/sse-find-replace)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_event_stream_message:
///   - actions:
///       - type: sse-find-replace
///         config:
///           replacements:
///             - field: data
///               from: draft
///               to: final
/// ```
#[doc(alias = "sse-find-replace")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SseFindReplace {
    /// Replacements, made one after the other.
    pub replacements: Vec<SseReplacement>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl SseFindReplace {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "sse-find-replace";
}

impl SseFindReplace {
    /// Starts with what is required.
    pub fn new(
        replacements: impl IntoIterator<Item = impl Into<SseReplacement>>,
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

/// A replacement in an event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SseReplacement {
    /// Field of the event to look at.
    ///
    /// Expressions of CEL may stand in `${…}`. The default is `data`.
    pub field: Option<SseReplacementField>,
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

impl SseReplacement {
    /// Starts with what is required.
    pub fn new(from: impl Into<String>) -> Self {
        Self {
            field: None,
            from: from.into(),
            to: None,
            other: OtherFields::default(),
        }
    }

    /// Field of the event to look at.
    ///
    /// Expressions of CEL may stand in `${…}`. The default is `data`.
    pub fn field(mut self, field: impl Into<SseReplacementField>) -> Self {
        self.field = Some(field.into());
        self
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

/// Values of `field` of [`SseReplacement`](crate::traffic_policy::SseReplacement).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SseReplacementField {
    /// What the event says.
    Data,
    /// The time to wait before connecting again.
    Retry,
    /// A value that this version does not know.
    Unknown(String),
}

impl SseReplacementField {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["data", "retry"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Data => "data",
            Self::Retry => "retry",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for SseReplacementField {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "data" => Self::Data,
            "retry" => Self::Retry,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(SseReplacementField);

impl From<&str> for SseReplacementField {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for SseReplacementField {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

impl Serialize for SseFindReplace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("replacements", &self.replacements)
            .end()
    }
}

impl FromJson for SseFindReplace {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            replacements: fields.required("replacements")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for SseFindReplace {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for SseReplacement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("field", &self.field)
            .field("from", &self.from)
            .field_if_set("to", &self.to)
            .end()
    }
}

impl FromJson for SseReplacement {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            field: fields.optional("field")?,
            from: fields.required("from")?,
            to: fields.optional("to")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for SseReplacement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
