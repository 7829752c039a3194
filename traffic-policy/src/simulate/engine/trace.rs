//! What an exchange writes down of itself, with the secrets that it read taken out.

use std::sync::Arc;

use crate::simulate::outcome::{ActionRun, Evaluation, Part, PhaseRun, RuleRun};
use crate::simulate::value::Value;

/// What stands in place of a secret.
const HIDDEN: &str = "(secret)";

/// Phases that ran, and the action that runs now.
#[derive(Debug, Default)]
pub(super) struct Trace {
    pub(super) phases: Vec<PhaseRun>,
    /// Whether the values of parts of expressions are kept.
    pub(super) parts: bool,
}

impl Trace {
    /// The rule that was looked at last.
    pub(super) fn rule(&mut self) -> Option<&mut RuleRun> {
        self.phases.last_mut()?.rules.last_mut()
    }

    /// The action that ran last, in the rule that was looked at last.
    pub(super) fn action(&mut self) -> Option<&mut ActionRun> {
        self.rule()?.actions.last_mut()
    }
}

/// Characters of a note.
const MAX_NOTE: usize = 1_000;

/// The beginning of a text that is too long for a note.
pub(super) fn shorten(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(MAX_NOTE) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// A text without the secrets that it may hold.
pub(super) fn hide(text: &str, secrets: &[Arc<str>]) -> String {
    secrets
        .iter()
        .filter(|secret| !secret.is_empty())
        .fold(text.to_owned(), |text, secret| text.replace(&**secret, HIDDEN))
}

/// An evaluation in which no value shows a secret.
pub(super) fn hide_values(mut evaluation: Evaluation, secrets: &[Arc<str>]) -> Evaluation {
    if secrets.is_empty() {
        return evaluation;
    }
    let shows = |value: &Value| {
        !matches!(value, Value::Bool(_) | Value::Null) && {
            let text = value.to_text();
            secrets.iter().any(|secret| !secret.is_empty() && text.contains(&**secret))
        }
    };
    let hidden = || Value::String(HIDDEN.into());
    evaluation.value = match evaluation.value {
        Ok(value) if shows(&value) => Ok(hidden()),
        Ok(value) => Ok(value),
        Err(message) => Err(hide(&message, secrets)),
    };
    let parts = evaluation.parts.into_iter();
    let safe = |part: Part| if shows(&part.value) { Part { value: hidden(), ..part } } else { part };
    evaluation.parts = parts.map(safe).collect();
    evaluation
}
