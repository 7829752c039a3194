//! What can be set for one call or for all calls of a client.

use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::retry::RetryPolicy;
use crate::error::InvalidInput;
use crate::wire::ApiSpec;

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

/// Headers that every client sets itself; the API may have more.
const OWN_HEADERS: [&str; 5] = ["authorization", "content-type", "content-length", "transfer-encoding", "host"];

/// Checks a header that a caller adds.
pub(crate) fn header(api: &ApiSpec, name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidInput> {
    let refuse = |problem: &str| InvalidInput::of_client("header", format!("{name:?} {problem}"));
    let parsed: HeaderName = name.parse().map_err(|_| refuse("is not the name of a header"))?;
    let of_api = api.headers.iter().any(|(name, _)| *name == parsed.as_str());
    if of_api || OWN_HEADERS.contains(&parsed.as_str()) {
        return Err(refuse("is set by the client itself"));
    }
    let mut value: HeaderValue = value.parse().map_err(|_| refuse("has a value that no header can have"))?;
    // It may be a secret; this keeps it out of `Debug` output.
    value.set_sensitive(true);
    Ok((parsed, value))
}
