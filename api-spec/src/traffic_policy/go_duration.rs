//! Durations as Go writes them: `90s`, `1h30m`, `1.5s`.

/// Units, each with its seconds; `ms` stands before the `m` that it begins with.
const UNITS: [(&str, f64); 7] =
    [("ns", 1e-9), ("us", 1e-6), ("µs", 1e-6), ("ms", 1e-3), ("s", 1.0), ("m", 60.0), ("h", 3600.0)];

/// The seconds of a duration; `None` when it is none.
pub fn seconds(text: &str) -> Option<f64> {
    let (sign, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    if rest == "0" {
        return Some(0.0);
    }
    if rest.is_empty() {
        return None;
    }
    let mut total = 0.0;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let number: f64 = rest[..digits].parse().ok()?;
        let (unit, each) = UNITS.iter().find(|(unit, _)| rest[digits..].starts_with(unit))?;
        total += number * each;
        rest = &rest[digits + unit.len()..];
    }
    Some(sign * total)
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn units_add_up() {
        for (text, expected) in [("90s", 90.0), ("1h30m", 5400.0), ("1.5s", 1.5), ("0", 0.0), ("-2m", -120.0)] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
        let milliseconds = seconds("250ms").unwrap();
        assert!((milliseconds - 0.25).abs() < 1e-9, "{milliseconds}");
    }

    #[test]
    fn what_go_refuses_is_none() {
        for text in ["", "90", "s", "1d", "1 s", "1.2.3s", "-", "1h30"] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}
