//! Answers that can't be read.

use std::fmt;

use serde_json::error::Category;

use crate::value::{Sensitive, object};

/// The answer is not what the operation answers with.
///
/// It says what could not be read and where, and its source what was expected there; the alternate form (`{:#}`) says both.
/// Neither repeats anything of the answer, which may hold secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    operation: &'static str,
    type_name: &'static str,
    path: String,
    reason: Reason,
    line: usize,
    column: usize,
    broken_item: Option<Sensitive>,
}

/// Why an answer can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Reason(String);

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Reason {}

impl DecodeError {
    pub(crate) fn new(
        operation: &'static str,
        type_name: &'static str,
        path: &str,
        source: &serde_json::Error,
    ) -> Self {
        // Where not even the key could be read, the path ends with a question mark.
        let path = path.trim_end_matches('?').trim_end_matches('.');
        let path = if path.is_empty() { "." } else { path }.to_owned();
        let (line, column) = (source.line(), source.column());
        DecodeError { operation, type_name, path, reason: Reason(problem(source)), line, column, broken_item: None }
    }

    /// The same of an item of a list, taken out of its page: its JSON goes along, and its place is the one in the page.
    pub(crate) fn of_item(mut self, path: String, json: &str) -> Self {
        self.path = path;
        (self.line, self.column) = (0, 0);
        self.broken_item = Some(json.into());
        self
    }

    /// Where in the answer it failed, such as `ip_policies[3].created_at`; `.` for the answer as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The JSON of an item of a list, as it came, where only that item can't be read and the list goes on after it: see
    /// [`Call::with_item_errors`](crate::Call::with_item_errors). It may hold secrets, which no text of this error shows.
    pub fn broken_item(&self) -> Option<&str> {
        self.broken_item.as_ref().map(Sensitive::expose)
    }
}

/// What is wrong, without the offending value, which serde_json quotes.
fn problem(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(&*message, |(message, _)| message);
    match error.classify() {
        Category::Eof => "it is cut off".to_owned(),
        // It names a field of the type, never what the answer holds.
        Category::Data if message.starts_with("missing field `") => {
            format!("it has a {message}")
        }
        // They are said in words of this crate, without a word of the answer.
        Category::Data if message.starts_with(object::FOREIGN) => object::FOREIGN.to_owned(),
        Category::Data if message == object::NO_ID => object::NO_ID.to_owned(),
        // The last of them is serde's own: quoted text stands before it.
        Category::Data if message.starts_with("invalid ") => match message.rsplit_once(", expected ") {
            Some((_, expected)) => format!("it has a value of the wrong kind, expected {expected}"),
            None => "it has a value of the wrong kind".to_owned(),
        },
        Category::Data => "it has a value of the wrong kind".to_owned(),
        Category::Syntax | Category::Io => "it is not JSON".to_owned(),
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: can't be read as {}", self.operation, self.type_name)?;
        if self.path != "." {
            write!(f, " at `{}`", self.path)?;
        }
        // A part that was taken out of its text has no line any more.
        if self.line > 0 {
            write!(f, " (line {}, column {})", self.line, self.column)?;
        }
        if f.alternate() { write!(f, ": {}", self.reason) } else { Ok(()) }
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.reason)
    }
}

#[cfg(test)]
mod tests {
    use serde_core::de::DeserializeOwned;

    fn problem<T: DeserializeOwned>(json: &str) -> String {
        super::problem(&serde_json::from_str::<T>(json).err().unwrap())
    }

    #[test]
    fn it_says_what_was_expected_and_not_what_was_there() {
        for secret in ["hunter2", "a, expected hunter2", "x at line hunter2"] {
            let json = serde_json::to_string(secret).unwrap();
            assert_eq!(problem::<u64>(&json), "it has a value of the wrong kind, expected u64");
            let timestamp = problem::<jiff::Timestamp>(&json);
            assert!(timestamp.starts_with("it has a value of the wrong kind"), "{timestamp}");
            assert!(!timestamp.contains("hunter2"), "{timestamp}");
        }
    }

    #[test]
    fn it_names_the_field_that_is_missing() {
        let json = r#"{"id": "ipp_1"}"#;
        assert_eq!(problem::<crate::models::IpPolicy>(json), "it has a missing field `created_at`");
    }

    #[test]
    fn it_says_that_the_answer_is_another_object() {
        use crate::models::{EndpointCompression, IpPolicy};

        assert_eq!(problem::<IpPolicy>(r#"{"id": null}"#), super::object::NO_ID);
        assert_eq!(problem::<EndpointCompression>(r#"{"message": "upstream maintenance"}"#), super::object::FOREIGN);
    }
}
