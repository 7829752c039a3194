//! Durations as Go writes them.

use std::fmt;
use std::time::Duration;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::json::{FromJson, Misfit};

/// A duration as Go writes it, such as `90s` or `1h30m`. It is kept as it was written.
///
/// Nothing is refused here: what ngrok takes depends on the field, and is what the check of a policy says.
///
/// ```
/// use std::time::Duration;
///
/// use ngrok_api::traffic_policy::GoDuration;
///
/// let time = GoDuration::from("1h30m");
/// assert_eq!(time.to_duration(), Some(Duration::from_secs(5400)));
/// assert_eq!(GoDuration::from(Duration::from_secs(90)).as_str(), "1m30s");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GoDuration(String);

/// The units with their seconds, those first that others end with.
const UNITS: [(&str, f64); 8] = [
    ("ns", 1e-9),
    ("us", 1e-6),
    ("\u{b5}s", 1e-6),
    ("\u{3bc}s", 1e-6),
    ("ms", 1e-3),
    ("s", 1.0),
    ("m", 60.0),
    ("h", 3600.0),
];

impl GoDuration {
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The time; `None` for a text that is no duration, and for a negative one.
    pub fn to_duration(&self) -> Option<Duration> {
        let mut rest = self.0.strip_prefix('+').unwrap_or(&self.0);
        if rest == "0" {
            return Some(Duration::ZERO);
        }
        let mut seconds = 0.0;
        loop {
            let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
            let (number, after) = rest.split_at(digits);
            let (unit, factor) = UNITS.iter().find(|(unit, _)| after.starts_with(unit))?;
            seconds += number.parse::<f64>().ok()? * factor;
            rest = &after[unit.len()..];
            if rest.is_empty() {
                return Duration::try_from_secs_f64(seconds).ok();
            }
        }
    }
}

impl From<&str> for GoDuration {
    fn from(text: &str) -> Self {
        GoDuration(text.to_owned())
    }
}

impl From<String> for GoDuration {
    fn from(text: String) -> Self {
        GoDuration(text)
    }
}

impl From<Duration> for GoDuration {
    fn from(duration: Duration) -> Self {
        let (minutes, seconds) = (duration.as_secs() / 60, duration.as_secs() % 60);
        let mut text = String::new();
        for (count, unit) in [(minutes / 60, "h"), (minutes % 60, "m")] {
            if count > 0 {
                text.push_str(&format!("{count}{unit}"));
            }
        }
        if duration.subsec_nanos() > 0 {
            let fraction = format!("{:09}", duration.subsec_nanos());
            text.push_str(&format!("{seconds}.{}s", fraction.trim_end_matches('0')));
        } else if seconds > 0 || text.is_empty() {
            text.push_str(&format!("{seconds}s"));
        }
        GoDuration(text)
    }
}

impl PartialEq<str> for GoDuration {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for GoDuration {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for GoDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for GoDuration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for GoDuration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(GoDuration)
    }
}

impl FromJson for GoDuration {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        String::from_json(json).map(GoDuration)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_go_writes_is_understood() {
        for (text, seconds) in [
            ("0", Some(0.0)),
            ("0s", Some(0.0)),
            ("90s", Some(90.0)),
            ("1h30m", Some(5400.0)),
            ("1.5h", Some(5400.0)),
            ("+1m0.25s", Some(60.25)),
            ("250ms", Some(0.25)),
            ("2us", Some(2e-6)),
            ("2\u{b5}s", Some(2e-6)),
            ("3ns", Some(3e-9)),
            ("", None),
            ("90", None),
            ("s", None),
            ("1d", None),
            ("-1s", None),
            ("1s ", None),
            ("99999999999999999999h", None),
        ] {
            assert_eq!(GoDuration::from(text).to_duration(), seconds.map(Duration::from_secs_f64), "{text:?}");
        }
    }

    #[test]
    fn durations_are_written_as_go_reads_them() {
        for (millis, text) in [(0, "0s"), (250, "0.25s"), (90_000, "1m30s"), (3_600_000, "1h"), (3_605_500, "1h5.5s")] {
            let duration = GoDuration::from(Duration::from_millis(millis));
            assert_eq!(duration, text);
            assert_eq!(duration.to_duration(), Some(Duration::from_millis(millis)), "{text}");
        }
    }
}
