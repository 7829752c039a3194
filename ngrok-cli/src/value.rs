//! Values of flags: text to JSON.

use serde_json::{Map, Number, Value, json};

use crate::failure::Failure;
use crate::source::Source;
use crate::suggest::nearest;
use crate::table::{Flag, Kind};

/// The JSON value that the uses of a flag give together.
pub(crate) fn parse(flag: &Flag, uses: &[&str], source: &Source) -> Result<Value, Failure> {
    let name = format!("--{}", flag.name);
    match flag.kind {
        Kind::List(item) => list(flag, &name, *item, uses, source),
        Kind::Map(item) => map(flag, &name, *item, uses, source),
        kind => {
            let text = source.text(&name, uses.last().copied().unwrap_or_default())?;
            scalar(flag, &name, kind, &text)
        }
    }
}

fn list(flag: &Flag, name: &str, item: Kind, uses: &[&str], source: &Source) -> Result<Value, Failure> {
    let mut items = Vec::new();
    for given in uses {
        let text = source.text(name, given)?;
        let array =
            text.trim_start().starts_with('[').then(|| serde_json::from_str::<Vec<Value>>(&text).ok()).flatten();
        match array {
            // What only looks like an array, such as a regular expression, is text.
            Some(values) if values.iter().all(|value| fits(item, value)) => items.extend(values),
            _ if item == Kind::Object || Source::is_indirect(given) => items.push(scalar(flag, name, item, &text)?),
            _ if text.is_empty() => {}
            _ => {
                for part in split(&text) {
                    items.push(scalar(flag, name, item, &part)?);
                }
            }
        }
    }
    Ok(Value::Array(items))
}

fn map(flag: &Flag, name: &str, item: Kind, uses: &[&str], source: &Source) -> Result<Value, Failure> {
    let mut entries = Map::new();
    for given in uses {
        let text = source.text(name, given)?;
        if text.trim_start().starts_with('{') {
            let object: Map<String, Value> =
                serde_json::from_str(&text).map_err(|error| invalid(flag, name, &text, &json_problem(&error)))?;
            if let Some((key, _)) = object.iter().find(|(_, value)| !fits(item, value)) {
                return Err(invalid(flag, name, &text, &format!("the value of '{key}' is not {}", item.expected())));
            }
            entries.extend(object);
            continue;
        }
        if text.is_empty() {
            continue;
        }
        let parts = split(&text);
        // A comma separates pairs where pairs follow; elsewhere it belongs to the value, as in a header.
        let parts = if parts.iter().all(|part| is_pair(part)) { parts } else { vec![text.clone()] };
        for part in parts {
            let Some((key, value)) = part.split_once('=').filter(|(key, _)| !key.is_empty()) else {
                return Err(invalid(flag, name, &part, ""));
            };
            let value = source.text(name, value)?;
            entries.insert(key.to_owned(), scalar(flag, name, item, &value)?);
        }
    }
    Ok(Value::Object(entries))
}

fn is_pair(part: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    part.split_once('=').is_some_and(|(key, _)| !key.is_empty() && key.chars().all(plain))
}

/// Splits at commas; `\,` is a comma that belongs to the value.
fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let last = parts.len() - 1;
        match c {
            '\\' if chars.peek() == Some(&',') => parts[last].extend(chars.next()),
            ',' => parts.push(String::new()),
            _ => parts[last].push(c),
        }
    }
    parts
}

/// Whether a JSON value is one of this kind.
pub(crate) fn fits(kind: Kind, value: &Value) -> bool {
    match kind {
        Kind::Text | Kind::Timestamp => value.is_string(),
        Kind::Bool => value.is_boolean(),
        Kind::Integer | Kind::Cents | Kind::Seconds => value.is_i64(),
        Kind::Number => value.is_number(),
        Kind::Object => value.is_object(),
        Kind::Map(item) => value.as_object().is_some_and(|entries| entries.values().all(|value| fits(*item, value))),
        Kind::List(item) => value.as_array().is_some_and(|items| items.iter().all(|value| fits(*item, value))),
    }
}

fn scalar(flag: &Flag, name: &str, kind: Kind, text: &str) -> Result<Value, Failure> {
    let refuse = || invalid(flag, name, text, "");
    // Files end with a line break that is part of a text, and of nothing else.
    let trimmed = text.trim();
    let value = match kind {
        Kind::Text if flag.values.is_empty() || text.is_empty() => json!(text),
        Kind::Text => known(flag, name, trimmed)?,
        Kind::Bool => json!(trimmed.parse::<bool>().map_err(|_| refuse())?),
        Kind::Integer | Kind::Cents => json!(trimmed.parse::<i64>().map_err(|_| refuse())?),
        Kind::Seconds => json!(trimmed.parse::<u32>().map_err(|_| refuse())?),
        Kind::Number => {
            let number = trimmed.parse().ok().and_then(Number::from_f64);
            Value::Number(number.ok_or_else(refuse)?)
        }
        Kind::Timestamp => {
            trimmed.parse::<jiff::Timestamp>().map_err(|_| refuse())?;
            json!(trimmed)
        }
        Kind::Object => {
            let object: Map<String, Value> =
                serde_json::from_str(text).map_err(|error| invalid(flag, name, text, &json_problem(&error)))?;
            Value::Object(object)
        }
        // The description has no lists of lists.
        Kind::List(_) | Kind::Map(_) => return Err(refuse()),
    };
    match (flag.range, value.as_f64()) {
        (Some((min, max)), Some(number)) if !(min..=max).contains(&number) => {
            Err(Failure::usage(format!("invalid value '{text}' for '{name}': expected a value from {min} to {max}")))
        }
        _ => Ok(value),
    }
}

/// A value of those that the API is known to take. A newer one can be given in `--json`, which passes it on.
fn known(flag: &Flag, name: &str, text: &str) -> Result<Value, Failure> {
    if flag.values.contains(&text) {
        return Ok(json!(text));
    }
    let mut message = format!("invalid value '{text}' for '{name}': expected one of {}", flag.values.join(", "));
    if let Some(near) = nearest(text, flag.values.iter().copied()).first() {
        message.push_str(&format!("\n\n  tip: did you mean '{near}'?"));
    }
    message.push_str("\n\n  tip: a value that is newer than this program can be given with '--json'");
    Err(Failure::usage(message))
}

/// The error of a value that is not what the flag takes. Only short values are repeated: long ones are documents, perhaps
/// secret ones.
fn invalid(flag: &Flag, name: &str, text: &str, detail: &str) -> Failure {
    let shown = match text.trim() {
        short if short.chars().count() <= 40 && flag.kind != Kind::Object => format!(" '{short}'"),
        _ => String::new(),
    };
    let detail = if detail.is_empty() { String::new() } else { format!(" ({detail})") };
    Failure::usage(format!("invalid value{shown} for '{name}': expected {}{detail}", flag.kind.expected()))
}

/// What a value in JSON must be.
pub(crate) fn expected_json(kind: Kind) -> String {
    match kind {
        Kind::Text => "a string".to_owned(),
        Kind::List(item) => format!("an array, each item {}", expected_json(*item)),
        Kind::Map(item) => format!("an object, each value {}", expected_json(*item)),
        Kind::Object => "an object".to_owned(),
        other => other.expected().to_owned(),
    }
}

/// What is wrong with JSON, without repeating it.
pub(crate) fn json_problem(error: &serde_json::Error) -> String {
    let problem = match error.classify() {
        serde_json::error::Category::Eof => "it ends too early",
        serde_json::error::Category::Data => "it is JSON of another kind",
        _ => "it is not JSON",
    };
    format!("{problem}, at line {}, column {}", error.line(), error.column())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(kind: Kind, uses: &[&str]) -> Value {
        parse(&Flag::new("f", "f", kind, ""), uses, &Source::default()).unwrap()
    }

    #[test]
    fn lists_come_from_commas_repetition_and_json() {
        let list = Kind::List(&Kind::Text);
        assert_eq!(parsed(list, &["a,b", "c"]), json!(["a", "b", "c"]));
        assert_eq!(parsed(list, &[r#"["a,b"]"#]), json!(["a,b"]));
        assert_eq!(parsed(list, &[r"a\,b"]), json!(["a,b"]));
        assert_eq!(parsed(list, &["[Cc]url"]), json!(["[Cc]url"]));
        assert_eq!(parsed(list, &[""]), json!([]));
        assert_eq!(parsed(Kind::List(&Kind::Object), &[r#"{"a":1}"#, r#"{"a":2}"#]), json!([{"a": 1}, {"a": 2}]));
    }

    #[test]
    fn maps_come_from_pairs_and_json() {
        let map = Kind::Map(&Kind::Text);
        assert_eq!(parsed(map, &["a=1,b=2", "c=3"]), json!({"a": "1", "b": "2", "c": "3"}));
        assert_eq!(
            parsed(map, &["accept=text/html, application/json"]),
            json!({"accept": "text/html, application/json"})
        );
        assert_eq!(parsed(map, &["q=a=b"]), json!({"q": "a=b"}));
        assert_eq!(parsed(map, &[r#"{"a":"b,c=d"}"#]), json!({"a": "b,c=d"}));
        assert_eq!(parsed(Kind::Map(&Kind::Integer), &["bkd_1=3"]), json!({"bkd_1": 3}));
    }
}
