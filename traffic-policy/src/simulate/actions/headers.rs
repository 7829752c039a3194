//! Headers in the configurations of actions.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::simulate::engine::{ActionError, Config};

/// The headers of a field, by name.
///
/// # Errors
/// When HTTP does not permit a name or a value.
pub(super) fn parse(config: &Config<'_>, field: &str) -> Result<Vec<(HeaderName, HeaderValue)>, ActionError> {
    let entries = config.text_entries(field).into_iter();
    let parsed = entries.map(|(name, value)| {
        let parsed_name = HeaderName::try_from(&*name)
            .map_err(|_| ActionError::new(2210, format!("`{name}` is no name of a header")))?;
        let value = HeaderValue::try_from(&*value).map_err(|_| {
            ActionError::new(2211, format!("the value of `{name}` has characters that no header may have"))
        })?;
        Ok((parsed_name, value))
    });
    parsed.collect()
}

/// Whether no policy may add or remove a header.
pub(super) fn is_fixed(name: &str) -> bool {
    name.eq_ignore_ascii_case(header::USER_AGENT.as_str())
}

/// The value of a header as a text.
pub(super) fn text(value: &HeaderValue) -> Cow<'_, str> {
    String::from_utf8_lossy(value.as_bytes())
}

/// Corrects the length of a body where it is stated.
pub(super) fn set_length(headers: &mut HeaderMap, length: usize) {
    if headers.contains_key(header::CONTENT_LENGTH) {
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
}
