//! Values as the text of a cell.

use ngrok_api::Cents;
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

/// Turns the amounts where a path leads, in the items of lists too, into dollars.
pub(super) fn in_dollars(value: &mut Value, path: &[&str]) {
    match (value, path) {
        (Value::Array(items), path) => items.iter_mut().for_each(|item| in_dollars(item, path)),
        (Value::Object(fields), [name, rest @ ..]) => {
            if let Some(inner) = fields.get_mut(*name) {
                in_dollars(inner, rest);
            }
        }
        (value, []) => {
            if let Some(cents) = value.as_i64() {
                *value = Cents(cents).to_string().into();
            }
        }
        _ => {}
    }
}

/// The name of a field as the head of a column: `createdAt` is `CREATED_AT`, as `created_at` is.
pub(super) fn head(name: &str) -> String {
    let mut head = String::new();
    for c in name.chars() {
        if c.is_uppercase() && head.ends_with(|last: char| last.is_lowercase() || last.is_ascii_digit()) {
            head.push('_');
        }
        head.push(c);
    }
    head.to_uppercase()
}
