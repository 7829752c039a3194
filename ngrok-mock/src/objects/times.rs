//! Times as the API writes them.

use serde_json::Value;

/// The time that the API shows where there is none.
pub(super) const NONE: &str = "0001-01-01T00:00:00Z";

/// A timestamp as the API writes it: UTC, with a Z.
pub(crate) fn utc(text: &str) -> Value {
    text.parse::<jiff::Timestamp>().map(|time| time.to_string()).unwrap_or_else(|_| text.to_owned()).into()
}

/// The time of now, in whole seconds.
pub(crate) fn now() -> String {
    let now = jiff::Timestamp::now();
    jiff::Timestamp::from_second(now.as_second()).unwrap_or(now).to_string()
}
