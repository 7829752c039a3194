//! What expressions may use: bounds of steps and of memory.

use std::collections::HashMap;
use std::sync::Arc;

use super::pattern::{Effort, Pattern, Patterns};
use super::value::Value;

/// What the expressions of one exchange may still use.
#[derive(Debug, Clone)]
pub struct Budget {
    /// Steps of evaluation.
    pub steps: u64,
    /// Bytes of texts and lists that are made.
    pub bytes: u64,
    /// Regular expressions that the exchange has paid for.
    patterns: HashMap<Box<str>, Arc<Pattern>>,
    /// Those that are kept for later exchanges.
    kept: Option<Arc<Patterns>>,
    /// What searches may still read.
    pub(crate) effort: Effort,
}

impl Default for Budget {
    fn default() -> Self {
        let (patterns, effort) = (HashMap::new(), Effort::default());
        Budget { steps: 1_000_000, bytes: 64 << 20, patterns, kept: None, effort }
    }
}

impl Budget {
    /// One that takes regular expressions from those that are kept.
    pub(crate) fn with_patterns(kept: Arc<Patterns>) -> Self {
        Budget { kept: Some(kept), ..Budget::default() }
    }

    /// Has as much as at the beginning again, and keeps what was compiled.
    pub(crate) fn renew(&mut self) {
        let (patterns, kept) = (std::mem::take(&mut self.patterns), self.kept.take());
        *self = Budget { patterns, kept, ..Budget::default() };
    }

    /// Whether it is used up.
    pub(crate) fn is_empty(&self) -> bool {
        self.steps == 0
    }

    /// Pays for steps.
    pub(crate) fn step(&mut self, count: u64) -> Result<(), String> {
        match self.steps.checked_sub(count) {
            Some(rest) => self.steps = rest,
            None => return self.used_up(),
        }
        Ok(())
    }

    /// Pays for bytes.
    pub(crate) fn take(&mut self, bytes: u64) -> Result<(), String> {
        match self.bytes.checked_sub(bytes) {
            Some(rest) => self.bytes = rest,
            None => return self.used_up(),
        }
        Ok(())
    }

    /// From then on nothing can be paid, so that no part of an expression makes good what was too expensive in another.
    fn used_up(&mut self) -> Result<(), String> {
        (self.steps, self.bytes) = (0, 0);
        Err("this is too expensive: the expressions of an exchange may take 1,000,000 steps and make 64 MiB together"
            .to_owned())
    }

    /// Pays for all texts that a macro may look through.
    pub(crate) fn scan(&mut self, values: &[Value]) -> Result<(), String> {
        let bytes = values.iter().map(|value| match value.plain() {
            Value::String(text) => text.len() as u64,
            Value::Bytes(bytes) => bytes.len() as u64,
            _ => 0,
        });
        self.step(bytes.sum::<u64>() / 256)
    }

    /// Pays for going through a list or a map and all that it holds.
    pub(crate) fn read(&mut self, value: &Value) -> Result<(), String> {
        match value.plain() {
            Value::List(items) => {
                self.step(items.len() as u64)?;
                items.iter().try_for_each(|item| self.read(item))
            }
            Value::Map(map) => {
                self.step(map.entries.len() as u64)?;
                map.entries.values().try_for_each(|item| self.read(item))
            }
            _ => Ok(()),
        }
    }

    /// Pays for the bytes of a list or a map and all that it holds.
    pub(crate) fn hold(&mut self, value: &Value) -> Result<(), String> {
        match value.plain() {
            Value::List(items) => {
                self.take(value.size())?;
                self.step(items.len() as u64 / 16)?;
                items.iter().try_for_each(|item| self.hold(item))
            }
            Value::Map(map) => {
                self.take(value.size())?;
                self.step(map.entries.len() as u64 / 16)?;
                map.entries.values().try_for_each(|item| self.hold(item))
            }
            other => self.take(other.size()),
        }
    }

    /// The regular expression of a text. Each exchange pays for it, whether it was kept or not: what one may do does not
    /// follow from those before it.
    pub(crate) fn pattern(&mut self, text: &str) -> Result<Arc<Pattern>, String> {
        if let Some(known) = self.patterns.get(text) {
            return Ok(known.clone());
        }
        self.step(text.len() as u64)?;
        let compiled = match &self.kept {
            Some(kept) => kept.get(text)?,
            None => Arc::new(Pattern::compile(text)?),
        };
        self.patterns.insert(text.into(), compiled.clone());
        Ok(compiled)
    }
}
