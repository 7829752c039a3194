//! [Traffic Policies](https://ngrok.com/docs/traffic-policy) as types: rules for traffic, built in Rust, read and written.
//!
//! A policy has a method for each phase, a rule the conditions and actions of one, and each action a type of its own with
//! what is required as arguments and the rest as setters. Whatever takes a policy as text takes a [`TrafficPolicy`]:
//!
//! ```no_run
//! use ngrok_api::traffic_policy::{ForwardInternal, Oauth, Rule, TrafficPolicy};
//!
//! # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
//! let forward = ForwardInternal::new("https://app.internal");
//! let policy = TrafficPolicy::new()
//!     .on_http_request(
//!         Rule::new()
//!             .when("req.url.path.startsWith('/admin')")
//!             .then(Oauth::new("google")),
//!     )
//!     .on_http_request(Rule::new().then(forward));
//! client.endpoints().create("https://app.example.com", policy).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Reading
//!
//! [`TrafficPolicy::from_json`] reads a policy as it stands on an endpoint, and [`TrafficPolicy::to_json`] writes it again.
//! Nothing is lost between the two: an action that this version does not know is an [`Action::Other`], a value that is not
//! among the known ones is kept in `Unknown`, and a field that is not known in `other`. Of a known action whose
//! configuration does not fit its type, all is kept in [`Action::Other`] as well.
//!
//! Policies in YAML are read by serde, with whatever crate reads YAML: a [`TrafficPolicy`] is `Deserialize`.
//!
//! # Checking
//!
//! The types know which actions and settings there are, not whether a policy makes sense: an action in a phase that does
//! not have it, a limit out of range or a mistake in an expression compiles. `check` of the crate `ngrok-traffic-policy` finds
//! all of that offline, given the text that [`TrafficPolicy::to_json`] writes.
//!
//! Secrets in a policy, such as the client secret of [`Oauth`], are [`Sensitive`](crate::Sensitive): `Debug` output does not
//! have them. What `to_json` writes does.
//!
//! # Actions
//!
#![doc = include_str!("generated/traffic_policy/actions.md")]

use std::fmt;
use std::str::FromStr;

use serde_json::Value;

pub use crate::generated::traffic_policy::*;
use crate::policy::FromJson;
pub use crate::policy::{GoDuration, OneOrMany, OtherAction, OtherFields};

impl TrafficPolicy {
    /// Reads a policy written as JSON.
    ///
    /// # Errors
    /// For a text that is not JSON, and for a document whose phases are not lists of rules.
    pub fn from_json(text: &str) -> Result<Self, ParsePolicyError> {
        let json: Value = serde_json::from_str(text).map_err(|error| {
            ParsePolicyError(format!(
                "not JSON: {error} (`ngrok-api traffic-policy convert --to json` makes JSON of YAML)"
            ))
        })?;
        Self::from_json_value(json)
    }

    fn from_json_value(json: Value) -> Result<Self, ParsePolicyError> {
        FromJson::from_json(json).map_err(|misfit| ParsePolicyError(misfit.to_string()))
    }

    /// The policy as JSON, with its secrets.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a policy is made of what JSON has")
    }
}

impl FromStr for TrafficPolicy {
    type Err = ParsePolicyError;

    /// As [`TrafficPolicy::from_json`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_json(text)
    }
}

impl TryFrom<Value> for TrafficPolicy {
    type Error = ParsePolicyError;

    fn try_from(json: Value) -> Result<Self, Self::Error> {
        Self::from_json_value(json)
    }
}

impl From<TrafficPolicy> for String {
    fn from(policy: TrafficPolicy) -> Self {
        policy.to_json()
    }
}

impl From<&TrafficPolicy> for String {
    fn from(policy: &TrafficPolicy) -> Self {
        policy.to_json()
    }
}

/// A text that is no policy: why, and where. It never holds a value of the policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsePolicyError(String);

impl fmt::Display for ParsePolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a Traffic Policy: {}", self.0)
    }
}

impl std::error::Error for ParsePolicyError {}
