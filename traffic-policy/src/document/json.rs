//! A tree as JSON, by the rules of YAML's core schema.

use saphyr_parser::ScalarStyle;
use serde_json::{Map, Number, Value as Json};

use super::{Node, Value};

impl Node {
    /// The node as JSON. Texts in quotes stay texts; keys become texts; numbers that JSON does not have become texts.
    pub fn to_json(&self) -> Json {
        match &self.value {
            Value::Scalar { text, style: ScalarStyle::Plain } => plain(text),
            Value::Scalar { text, .. } => Json::String(text.clone()),
            Value::List(items) => items.iter().map(Node::to_json).collect(),
            Value::Map(entries) => {
                let entries = entries.iter().filter_map(|(key, value)| Some((key.text()?.to_owned(), value.to_json())));
                Json::Object(entries.collect::<Map<_, _>>())
            }
        }
    }
}

fn plain(text: &str) -> Json {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Json::Null,
        "true" | "True" | "TRUE" => Json::Bool(true),
        "false" | "False" | "FALSE" => Json::Bool(false),
        _ => number(text).map_or_else(|| Json::String(text.to_owned()), Json::Number),
    }
}

fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let radix = |prefix: &str, radix| {
        let digits = digits.strip_prefix(prefix)?;
        i64::from_str_radix(digits, radix).ok().map(Number::from)
    };
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    radix("0x", 16)
        .or_else(|| radix("0o", 8))
        .or_else(|| text.parse::<i64>().ok().map(Number::from))
        .or_else(|| text.parse::<u64>().ok().map(Number::from))
        .or_else(|| text.parse::<f64>().ok().and_then(Number::from_f64))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn values_keep_their_kinds() {
        let text = "a: 1\nb: '1'\nc: [true, no, ~]\nd: 1.5\ne: 0x1f\nf: 1.2.3\ng: |\n  5\n";
        let (root, mistakes) = crate::document::parse(text);
        assert!(mistakes.is_empty());
        let wanted = json!({"a": 1, "b": "1", "c": [true, "no", null], "d": 1.5, "e": 31, "f": "1.2.3", "g": "5\n"});
        assert_eq!(root.unwrap().to_json(), wanted);
    }
}
