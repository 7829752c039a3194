// Generated from api-spec/traffic_policy/actions/circuit-breaker.yaml by `cargo xtask codegen`; edits are lost.

//! Circuit Breaker: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, GoDuration, Misfit, OtherFields};

/// Refuses requests for a while once too large a share of the upstream's answers are errors.
///
/// May stand in `on_http_request`. A run costs 10 Traffic Policy Units.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/circuit-breaker)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: circuit-breaker
///         config:
///           error_threshold: 0.25
///           tripped_duration: 30s
/// ```
#[doc(alias = "circuit-breaker")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CircuitBreaker {
    /// Share of failed requests at which the breaker trips, where 1 is all of them.
    ///
    /// From 0 to 1. The default is `0.5`.
    pub error_threshold: Option<f64>,
    /// Requests that a window must have seen before the share of errors counts.
    ///
    /// From 1 to 2000000000. The default is `10`.
    pub volume_threshold: Option<i64>,
    /// Length of the rolling window.
    ///
    /// From `1s` to `2m`. The default is `10s`.
    pub window_duration: Option<GoDuration>,
    /// Time between tripping and the next look at the upstream's health.
    ///
    /// From `1s` to `2m`. The default is `10s`.
    pub tripped_duration: Option<GoDuration>,
    /// Parts that the window is counted in. Always 10.
    ///
    /// From 10 to 10. The default is `10`.
    pub num_buckets: Option<i64>,
    /// Whether requests are refused at all. With `false` the breaker stays closed.
    ///
    /// The default is `true`.
    pub enforce: Option<bool>,
    /// Length of the rolling window in one documented policy.
    pub rolling_window: Option<GoDuration>,
    /// Share of failed requests in one documented policy.
    pub error_threshold_percentage: Option<f64>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl CircuitBreaker {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "circuit-breaker";
}

impl CircuitBreaker {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Share of failed requests at which the breaker trips, where 1 is all of them.
    ///
    /// From 0 to 1. The default is `0.5`.
    pub fn error_threshold(mut self, error_threshold: f64) -> Self {
        self.error_threshold = Some(error_threshold);
        self
    }

    /// Requests that a window must have seen before the share of errors counts.
    ///
    /// From 1 to 2000000000. The default is `10`.
    pub fn volume_threshold(mut self, volume_threshold: i64) -> Self {
        self.volume_threshold = Some(volume_threshold);
        self
    }

    /// Length of the rolling window.
    ///
    /// From `1s` to `2m`. The default is `10s`.
    pub fn window_duration(mut self, window_duration: impl Into<GoDuration>) -> Self {
        self.window_duration = Some(window_duration.into());
        self
    }

    /// Time between tripping and the next look at the upstream's health.
    ///
    /// From `1s` to `2m`. The default is `10s`.
    pub fn tripped_duration(mut self, tripped_duration: impl Into<GoDuration>) -> Self {
        self.tripped_duration = Some(tripped_duration.into());
        self
    }

    /// Parts that the window is counted in. Always 10.
    ///
    /// From 10 to 10. The default is `10`.
    pub fn num_buckets(mut self, num_buckets: i64) -> Self {
        self.num_buckets = Some(num_buckets);
        self
    }

    /// Whether requests are refused at all. With `false` the breaker stays closed.
    ///
    /// The default is `true`.
    pub fn enforce(mut self, enforce: bool) -> Self {
        self.enforce = Some(enforce);
        self
    }

    /// Length of the rolling window in one documented policy.
    pub fn rolling_window(mut self, rolling_window: impl Into<GoDuration>) -> Self {
        self.rolling_window = Some(rolling_window.into());
        self
    }

    /// Share of failed requests in one documented policy.
    pub fn error_threshold_percentage(
        mut self,
        error_threshold_percentage: f64,
    ) -> Self {
        self.error_threshold_percentage = Some(error_threshold_percentage);
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

impl Serialize for CircuitBreaker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("error_threshold", &self.error_threshold)
            .field_if_set("volume_threshold", &self.volume_threshold)
            .field_if_set("window_duration", &self.window_duration)
            .field_if_set("tripped_duration", &self.tripped_duration)
            .field_if_set("num_buckets", &self.num_buckets)
            .field_if_set("enforce", &self.enforce)
            .field_if_set("rolling_window", &self.rolling_window)
            .field_if_set("error_threshold_percentage", &self.error_threshold_percentage)
            .end()
    }
}

impl FromJson for CircuitBreaker {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            error_threshold: fields.optional("error_threshold")?,
            volume_threshold: fields.optional("volume_threshold")?,
            window_duration: fields.optional("window_duration")?,
            tripped_duration: fields.optional("tripped_duration")?,
            num_buckets: fields.optional("num_buckets")?,
            enforce: fields.optional("enforce")?,
            rolling_window: fields.optional("rolling_window")?,
            error_threshold_percentage: fields.optional("error_threshold_percentage")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for CircuitBreaker {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
