//! Values as the text of a cell.

use serde_json::Value;

use crate::failure::printable;

/// The value where a path with dots leads.
pub(super) fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, part| value.get(part))
}

/// A value as text; a reference is its id.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => printable(text),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => match reference(value) {
            Some(id) => printable(id),
            None => fields.iter().map(|(key, value)| format!("{key}={}", text(value))).collect::<Vec<_>>().join(", "),
        },
        other => other.to_string(),
    }
}

/// The id of what a reference points to.
pub(super) fn reference(value: &Value) -> Option<&str> {
    let fields = value.as_object()?;
    let only = fields.keys().all(|key| key == "id" || key == "uri");
    fields.get("id").filter(|_| only)?.as_str()
}
