//! Texts with parts of them replaced, for the actions that find and replace.

use std::ops::Range;
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
        let Replaced { text: replaced, matches, count } = replace_all(text, &self.from, &self.to, exchange)?;
        let Some(first) = matches.first() else {
            exchange.note(format!("replacement {}: nothing is like `{}`", self.index, self.from));
            return Ok(None);
        };
        let first = &text[first.clone()];
        exchange.note(format!("replacement {}: replaced {count} times what is like `{}`", self.index, self.from));
        let result =
            map([("replacement_index", Value::Int(self.index as i64)), ("matched_content", Value::from(first))]);
        Ok(Some((replaced, result)))
    }
}

/// A text with all matches replaced.
pub(super) struct Replaced {
    pub(super) text: String,
    /// The places of the first matches, a thousand of them at most.
    pub(super) matches: Vec<Range<usize>>,
    /// How many there were.
    count: usize,
}

/// The text with all matches replaced.
///
/// # Errors
/// When `from` is no regular expression, that takes too long, or the text gets too large.
pub(super) fn replace_all(
    text: &str,
    from: &str,
    to: &str,
    exchange: &mut Exchange<'_>,
) -> Result<Replaced, ActionError> {
    let pattern = exchange.pattern(from)?;
    let expander = pattern.expander(to);
    let mut expander = expander.map_err(|why| ActionError::new(2261, format!("`{from}` {why}")))?;
    let (mut matches, mut count, mut replaced, mut end) = (Vec::new(), 0, String::with_capacity(text.len()), 0);
    let searched = pattern.each(text, exchange.effort(), |found, effort| {
        replaced.push_str(&text[end..found.start]);
        end = found.end;
        count += 1;
        if count <= 1_000 {
            matches.push(found.clone());
        }
        expander.expand(text, found, &mut replaced, effort).map_err(Stop::TooLong)?;
        too_large(replaced.len()).map_err(Stop::Action)
    });
    match searched {
        Ok(()) => {}
        Err(Stop::Action(error)) => return Err(error),
        Err(Stop::TooLong(why)) => return Err(ActionError::new(2249, format!("`{from}`: {why}"))),
    }
    replaced.push_str(&text[end..]);
    too_large(replaced.len())?;
    Ok(Replaced { text: replaced, matches, count })
}

/// Why a search stops before its end.
enum Stop {
    TooLong(String),
    Action(ActionError),
}

impl From<String> for Stop {
    fn from(why: String) -> Self {
        Stop::TooLong(why)
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
