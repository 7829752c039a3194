//! What can be set for one call or for all calls of a client.

use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::retry::RetryPolicy;
use crate::error::InvalidInput;

/// Settings of a call.
#[derive(Debug, Clone)]
pub(crate) struct CallOptions {
    /// Limit of one attempt.
    pub attempt_timeout: Duration,
    /// Limit of the whole call with its retries.
    pub timeout: Duration,
    pub retry: RetryPolicy,
    pub headers: HeaderMap,
}

impl Default for CallOptions {
    fn default() -> Self {
        CallOptions {
            attempt_timeout: Duration::from_secs(30),
            timeout: Duration::from_secs(120),
            retry: RetryPolicy::default(),
            headers: HeaderMap::new(),
        }
    }
}

/// Headers that the client sets itself.
const OWN_HEADERS: [&str; 6] =
    ["authorization", "ngrok-version", "content-type", "content-length", "transfer-encoding", "host"];

/// Checks a header that a caller adds.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidInput> {
    let refuse = |problem: &str| InvalidInput::of_client("header", format!("{name:?} {problem}"));
    let parsed: HeaderName = name.parse().map_err(|_| refuse("is not the name of a header"))?;
    if OWN_HEADERS.contains(&parsed.as_str()) {
        return Err(refuse("is set by the client itself"));
    }
    let mut value: HeaderValue = value.parse().map_err(|_| refuse("has a value that no header can have"))?;
    // It may be a secret; this keeps it out of `Debug` output.
    value.set_sensitive(true);
    Ok((parsed, value))
}
