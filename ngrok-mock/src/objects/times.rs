//! Times as the API writes them, and as seeds may say them.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// The time that the API shows where there is none.
pub(super) const NONE: &str = "0001-01-01T00:00:00Z";

/// A timestamp as the API writes it: UTC, with a Z.
pub(crate) fn utc(text: &str) -> Value {
    seeded(text).map(|time| time.to_string()).unwrap_or_else(|| text.to_owned()).into()
}

/// The time of now, in whole seconds.
pub(crate) fn now() -> String {
    seconds(Timestamp::now()).to_string()
}

/// The time that a seed means: a timestamp, or a time before now, such as `now-26h` and `now-2d12h30m`.
pub(crate) fn seeded(text: &str) -> Option<Timestamp> {
    let Some(before) = text.strip_prefix("now") else { return text.parse().ok() };
    let before = match before.strip_prefix('-') {
        Some(before) => SignedDuration::from_secs(duration(before)?),
        None if before.is_empty() => SignedDuration::ZERO,
        None => return None,
    };
    seconds(Timestamp::now()).checked_sub(before).ok()
}

/// The seconds of a duration such as `7d`, `24h` or `1h30m`.
pub(crate) fn duration(text: &str) -> Option<i64> {
    let mut seconds: i64 = 0;
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: i64 = rest[..digits].parse().ok()?;
        let unit = match rest[digits..].chars().next() {
            Some('w') => 604_800,
            Some('d') => 86_400,
            Some('h') => 3600,
            Some('m') => 60,
            Some('s') => 1,
            _ => return None,
        };
        seconds = number.checked_mul(unit).and_then(|n| seconds.checked_add(n))?;
        rest = &rest[digits + 1..];
    }
    (!text.is_empty()).then_some(seconds)
}

fn seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_may_count_from_now() {
        let ago = |text| Timestamp::now().duration_since(seeded(text).unwrap()).as_secs();
        assert!((0..5).contains(&ago("now")));
        assert!((180_000..180_005).contains(&ago("now-2d2h")));
        assert_eq!(seeded("2026-01-02T03:04:05+01:00").unwrap().to_string(), "2026-01-02T02:04:05Z");
        for wrong in ["now-", "now-5", "now+1h", "yesterday", "now-1x"] {
            assert_eq!(seeded(wrong), None, "{wrong}");
        }
    }
}
