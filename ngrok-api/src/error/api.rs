//! The API's own refusals.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::code::ErrorCode;
use super::transport::budget;
use crate::wire::{ErrorFields, Method, OperationSpec};

/// Most characters of a body that is no ngrok error which a message repeats.
const EXCERPT: usize = 200;

/// Most characters of one text of the API in a line for people.
const LINE: usize = 1000;

/// A refusal by the API: what it said, and which call it said it to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiError {
    pub(crate) status: u16,
    code: Option<ErrorCode>,
    raw_code: Option<String>,
    pub(super) message: String,
    pub(super) details: BTreeMap<String, String>,
    operation_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) budget_spent: bool,
    pub(crate) operation: &'static str,
    method: Method,
    path: &'static str,
}

impl ApiError {
    /// Reads an error body. Never fails: what is no ngrok error becomes the message.
    pub(crate) fn read(
        fields: &ErrorFields,
        spec: &OperationSpec,
        status: u16,
        body: &str,
        operation_id: Option<&str>,
    ) -> Self {
        let parsed: Value = serde_json::from_str(body).unwrap_or(Value::Null);
        let text = |key: &str| parsed.get(key).map(plain_text).filter(|text| !text.is_empty());
        let raw_code = text(fields.code);
        let mut details: BTreeMap<String, String> = BTreeMap::new();
        if let Some(Value::Object(entries)) = parsed.get(fields.details) {
            details.extend(entries.iter().map(|(key, value)| (key.clone(), plain_text(value))));
        }
        ApiError {
            status,
            code: raw_code.as_deref().and_then(|code| code.parse().ok()),
            raw_code,
            message: text(fields.message).unwrap_or_else(|| shorten(body.trim(), EXCERPT)),
            operation_id: details.get("operation_id").cloned().or_else(|| operation_id.map(str::to_owned)),
            details,
            retry_after: None,
            budget_spent: false,
            operation: spec.name,
            method: spec.method,
            path: spec.path,
        }
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The code, if the body has one of the form `ERR_NGROK_<number>`.
    pub fn code(&self) -> Option<ErrorCode> {
        self.code
    }

    /// The code as the body has it, of whatever form.
    pub fn raw_code(&self) -> Option<&str> {
        self.raw_code.as_deref()
    }

    /// What went wrong, in the API's words.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// More about it, by name.
    pub fn details(&self) -> &BTreeMap<String, String> {
        &self.details
    }

    /// Names the request in ngrok's logs: tell it to their support.
    pub fn operation_id(&self) -> Option<&str> {
        self.operation_id.as_deref()
    }

    /// How long the API asks to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Name of the operation that was refused, such as `ip_policies.create`.
    pub fn operation(&self) -> &str {
        self.operation
    }

    /// HTTP method of the refused request.
    pub fn method(&self) -> Method {
        self.method
    }

    /// Path of the refused request, with placeholders.
    pub fn path(&self) -> &str {
        self.path
    }
}

fn plain_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The start of a text, if it is longer than so many characters.
fn shorten(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => [&text[..end], "…"].concat(),
        None => text.to_owned(),
    }
}

/// A text of the server's in one line that can't take over a terminal.
fn one_line(text: &str) -> String {
    let text = shorten(text, LINE).replace(|c: char| c.is_control(), " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One line: status, code, symbolic name, message, operation id. The alternate form (`{:#}`) adds what the code means and
/// the address of its documentation.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.status)?;
        if let Some(code) = &self.raw_code {
            write!(f, " {}", one_line(code))?;
        }
        if let Some(name) = self.code.and_then(ErrorCode::name) {
            write!(f, " {name}")?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", one_line(&self.message))?;
        }
        if let Some(id) = &self.operation_id {
            write!(f, " [{}]", one_line(id))?;
        }
        budget(f, self.budget_spent)?;
        if let (true, Some(code)) = (f.alternate(), self.code) {
            if let Some(summary) = code.summary() {
                write!(f, "\n{summary}")?;
            }
            write!(f, "\n{}", code.docs_url())?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::ApiError;
    use crate::wire::{ErrorFields, Method, OperationSpec};

    const FIELDS: ErrorFields = ErrorFields { code: "error_code", message: "msg", details: "details" };
    const GET: OperationSpec =
        OperationSpec { name: "ip_policies.get", method: Method::Get, path: "/ip_policies/{id}", answers: true };

    /// Any JSON, and often the names that an error body has.
    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
            "ERR_NGROK_[0-9]{1,12}".prop_map(Value::from),
        ];
        let name = prop_oneof!["error_code|status_code|msg|details|operation_id", any::<String>()];
        leaf.prop_recursive(4, 32, 5, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map(name.clone(), inner, 0..5)
                    .prop_map(|entries| Value::Object(entries.into_iter().collect())),
            ]
        })
    }

    fn check(body: &str) -> Result<(), TestCaseError> {
        let error = ApiError::read(&FIELDS, &GET, 400, body, None);
        let line = error.to_string();
        prop_assert!(line.starts_with("ip_policies.get: 400"));
        prop_assert!(!line.chars().any(char::is_control), "{line:?}");
        prop_assert!(line.chars().count() < 5000);
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_json_is_an_error_in_one_line(body in json()) {
            check(&body.to_string())?;
        }

        #[test]
        fn any_text_is_an_error_in_one_line(body in any::<String>()) {
            check(&body)?;
        }

        #[test]
        fn a_cut_off_body_is_an_error_in_one_line(body in json(), cut in any::<prop::sample::Index>()) {
            let body = body.to_string();
            check(&String::from_utf8_lossy(&body.as_bytes()[..cut.index(body.len())]))?;
        }
    }
}
