//! Texts with parts of them replaced, for the actions that find and replace.

use std::sync::Arc;

use crate::simulate::engine::{ActionError, Config, Exchange, map};
use crate::simulate::value::Value;

/// Bytes of the largest text that is searched, or that a replacement may make.
pub(super) const MAX_BYTES: usize = 16 << 20;

/// A replacement of a configuration.
pub(super) struct Replacement {
    /// Its place in the list.
    pub(super) index: usize,
    from: Arc<str>,
    to: Arc<str>,
}

impl Replacement {
    /// The replacement of an object in the list of a configuration.
    pub(super) fn new(index: usize, config: &Config<'_>) -> Self {
        let text = |name| config.text(name).unwrap_or_default();
        Replacement { index, from: text("from"), to: text("to") }
    }

    /// The text with everything replaced that is found, and what is said of it in results; nothing where nothing is found.
    ///
    /// # Errors
    /// When `from` is no regular expression, or the text gets too large.
    pub(super) fn apply(
        &self,
        text: &str,
        exchange: &mut Exchange<'_>,
    ) -> Result<Option<(String, Value)>, ActionError> {
        let pattern = exchange.pattern(&self.from)?;
        let Some(first) = pattern.find(text) else {
            exchange.note(format!("replacement {}: nothing is like `{}`", self.index, self.from));
            return Ok(None);
        };
        let (mut replaced, mut from, mut count) = (String::with_capacity(text.len()), 0, 0);
        for found in pattern.captures_iter(text) {
            let Some(whole) = found.get(0) else { continue };
            replaced.push_str(&text[from..whole.start()]);
            found.expand(&self.to, &mut replaced);
            from = whole.end();
            count += 1;
            too_large(replaced.len())?;
        }
        replaced.push_str(&text[from..]);
        too_large(replaced.len())?;
        exchange.note(format!("replacement {}: replaced {count} times what is like `{}`", self.index, self.from));
        let result = map([
            ("replacement_index", Value::Int(self.index as i64)),
            ("matched_content", Value::from(first.as_str())),
        ]);
        Ok(Some((replaced, result)))
    }
}

/// # Errors
/// When a text has more bytes than are searched.
pub(super) fn too_large(bytes: usize) -> Result<(), ActionError> {
    if bytes <= MAX_BYTES {
        return Ok(());
    }
    let message = format!("the text has more than the {} MiB in which text is found and replaced", MAX_BYTES >> 20);
    Err(ActionError::new(2249, message))
}

/// A body with all replacements of a configuration made one after the other, if any found something. Sets the result
/// `replacements`.
///
/// # Errors
/// As [`Replacement::apply`], and when the body is too large to be searched.
pub(super) fn replace_body(
    body: &[u8],
    config: &Config<'_>,
    exchange: &mut Exchange<'_>,
) -> Result<Option<String>, ActionError> {
    too_large(body.len())?;
    exchange.set_result("replacements", Vec::new().into());
    let Ok(mut text) = std::str::from_utf8(body).map(str::to_owned) else {
        exchange.note("the body is no text in UTF-8, and stays as it is");
        return Ok(None);
    };
    let mut results = Vec::new();
    for (index, replacement) in config.objects("replacements").iter().enumerate() {
        if let Some((replaced, result)) = Replacement::new(index, replacement).apply(&text, exchange)? {
            text = replaced;
            results.push(result);
        }
    }
    let changed = !results.is_empty();
    exchange.set_result("replacements", results.into());
    Ok(changed.then_some(text))
}
