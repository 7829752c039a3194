// Generated from api-spec/traffic_policy/actions/rate-limit.yaml by `cargo xtask codegen`; edits are lost.

//! Rate Limit: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, GoDuration, Misfit, OtherFields};

/// Refuses requests beyond a number in a time, counted apart for each key.
///
/// May stand in `on_http_request`. A run costs 1 Traffic Policy Unit. Expressions after it find its
/// results in `actions.ngrok.rate_limit`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/rate-limit)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: rate-limit
///         config:
///           name: per visitor
///           algorithm: sliding_window
///           capacity: 60
///           rate: 90s
///           bucket_key: [conn.client_ip]
/// ```
#[doc(alias = "rate-limit")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Name of this limit.
    ///
    /// At most 1023 characters.
    pub name: String,
    /// Whether requests over the limit are refused. With `false` it only counts, and its results tell what
    /// it would have done.
    ///
    /// The default is `true`.
    pub enforce: Option<bool>,
    /// How requests are counted.
    pub algorithm: RateLimitAlgorithm,
    /// Most requests that pass in the time of `rate`.
    ///
    /// From 1 to 2000000000.
    pub capacity: i64,
    /// The time in which `capacity` counts, in whole steps of ten seconds.
    ///
    /// From `1m` to `24h`.
    pub rate: GoDuration,
    /// Expressions whose values together are the key that requests are counted by.
    ///
    /// Each is an expression of CEL. At most 10.
    pub bucket_key: Vec<String>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl RateLimit {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "rate-limit";
}

impl RateLimit {
    /// Starts with what is required.
    pub fn new(
        name: impl Into<String>,
        algorithm: impl Into<RateLimitAlgorithm>,
        capacity: i64,
        rate: impl Into<GoDuration>,
        bucket_key: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            enforce: None,
            algorithm: algorithm.into(),
            capacity,
            rate: rate.into(),
            bucket_key: bucket_key.into_iter().map(Into::into).collect(),
            other: OtherFields::default(),
            beside: OtherFields::default(),
        }
    }

    /// Whether requests over the limit are refused. With `false` it only counts, and its results tell what
    /// it would have done.
    ///
    /// The default is `true`.
    pub fn enforce(mut self, enforce: bool) -> Self {
        self.enforce = Some(enforce);
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

/// Values of `algorithm` of [`RateLimit`](crate::traffic_policy::RateLimit).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RateLimitAlgorithm {
    /// A window that moves along with time.
    SlidingWindow,
    /// A value that this version does not know.
    Unknown(String),
}

impl RateLimitAlgorithm {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["sliding_window"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SlidingWindow => "sliding_window",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for RateLimitAlgorithm {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "sliding_window" => Self::SlidingWindow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(RateLimitAlgorithm);

impl From<&str> for RateLimitAlgorithm {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for RateLimitAlgorithm {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

impl Serialize for RateLimit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("name", &self.name)
            .field_if_set("enforce", &self.enforce)
            .field("algorithm", &self.algorithm)
            .field("capacity", &self.capacity)
            .field("rate", &self.rate)
            .field("bucket_key", &self.bucket_key)
            .end()
    }
}

impl FromJson for RateLimit {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            name: fields.required("name")?,
            enforce: fields.optional("enforce")?,
            algorithm: fields.required("algorithm")?,
            capacity: fields.required("capacity")?,
            rate: fields.required("rate")?,
            bucket_key: fields.required("bucket_key")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for RateLimit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
