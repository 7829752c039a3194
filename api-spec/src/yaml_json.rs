//! A YAML document as JSON, for documents of others that have no format of their own here.

use serde_json::{Map, Number, Value};

use crate::diagnostic::{Diagnostics, Report};
use crate::source::Sources;
use crate::yaml::{self, Node};

/// Reads a YAML (or JSON) document as a JSON value; keys that YAML would read as numbers stay texts.
///
/// # Errors
/// What is wrong with the document, with its place.
pub fn yaml_to_json(path: &str, text: &str) -> Result<Value, Box<Report>> {
    let sources = Sources::from_texts([(path, text)]);
    let mut diagnostics = Diagnostics::default();
    let root = yaml::parse(0, &sources.files()[0], &mut diagnostics);
    match root {
        Some(root) if diagnostics.is_empty() => Ok(value(&root.value)),
        _ => Err(Box::new(diagnostics.with_sources(&sources))),
    }
}

/// A node as JSON.
pub(crate) fn value(node: &Node) -> Value {
    match node {
        Node::Scalar { text, plain: true } => scalar(text),
        Node::Scalar { text, plain: false } => Value::from(text.as_str()),
        Node::List(items) => items.iter().map(|item| value(&item.value)).collect(),
        Node::Map(entries) => {
            Value::Object(entries.iter().map(|(k, v)| (k.value.clone(), value(&v.value))).collect::<Map<_, _>>())
        }
    }
}

/// The core schema of YAML 1.2 for what stands without quotes.
fn scalar(text: &str) -> Value {
    match text {
        "" | "~" | "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        // JSON's numbers; a text such as `1.0.0` is none.
        _ => text.parse::<Number>().map_or_else(|_| Value::from(text), Value::Number),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::yaml_to_json;

    #[test]
    fn plain_scalars_have_types_and_quoted_ones_are_texts() {
        let text = "a: 1\nb: '1'\nc: true\nd: 1.0.0\ne: [x, null]\n200: >\n  folded\n  text\n";
        let expected = json!({"a": 1, "b": "1", "c": true, "d": "1.0.0", "e": ["x", null], "200": "folded text\n"});
        assert_eq!(yaml_to_json("x.yaml", text).unwrap(), expected);
    }

    #[test]
    fn a_broken_document_is_refused_with_its_place() {
        let report = yaml_to_json("x.yaml", "a: [1\nb: 2\n").unwrap_err().to_string();
        assert!(report.contains("x.yaml:"), "{report}");
    }
}
