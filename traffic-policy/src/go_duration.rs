//! Durations as Go writes them: `90s`, `1h30m`.

/// The seconds of a duration as Go writes it.
pub(crate) fn seconds(text: &str) -> Option<f64> {
    let (sign, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text),
    };
    if rest == "0" {
        return Some(0.0);
    }
    let mut seconds = 0.0;
    while !rest.is_empty() || seconds == 0.0 && rest.len() == text.len() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let number: f64 = rest[..end].parse().ok()?;
        rest = &rest[end..];
        let units = [("ns", 1e-9), ("us", 1e-6), ("µs", 1e-6), ("ms", 1e-3), ("s", 1.0), ("m", 60.0), ("h", 3600.0)];
        let (unit, factor) = units.into_iter().find(|(unit, _)| rest.starts_with(unit))?;
        rest = &rest[unit.len()..];
        seconds += number * factor;
    }
    Some(sign * seconds)
}

/// Seconds as a duration that Go reads, in the largest unit that they fill: `24h`.
pub(crate) fn text(seconds: f64) -> String {
    let units = [("h", 3600.0), ("m", 60.0)];
    match units.into_iter().find(|(_, unit)| seconds >= *unit && seconds % unit == 0.0) {
        // A minute is what people write as seconds.
        Some((unit, each)) if seconds > 60.0 => format!("{}{unit}", seconds / each),
        _ => format!("{seconds}s"),
    }
}
