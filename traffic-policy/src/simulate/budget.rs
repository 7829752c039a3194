//! What expressions may use: bounds of steps and of memory.

use std::collections::HashMap;
use std::sync::Arc;

use super::pattern::{Effort, Pattern};

/// What the expressions of one exchange may still use.
#[derive(Debug, Clone)]
pub struct Budget {
    /// Steps of evaluation.
    pub steps: u64,
    /// Bytes of texts and lists that are made.
    pub bytes: u64,
    /// Regular expressions that were compiled already.
    patterns: HashMap<Box<str>, Arc<Pattern>>,
    /// What searches may still read.
    pub(crate) effort: Effort,
}

impl Default for Budget {
    fn default() -> Self {
        Budget { steps: 1_000_000, bytes: 64 << 20, patterns: HashMap::new(), effort: Effort::default() }
    }
}

impl Budget {
    /// Has as much as at the beginning again, and keeps what was compiled.
    pub(crate) fn renew(&mut self) {
        *self = Budget { patterns: std::mem::take(&mut self.patterns), ..Budget::default() };
    }

    /// Pays for steps.
    pub(crate) fn step(&mut self, count: u64) -> Result<(), String> {
        self.steps = self.steps.checked_sub(count).ok_or("the expression is too expensive: it takes too many steps")?;
        Ok(())
    }

    /// Pays for bytes.
    pub(crate) fn take(&mut self, bytes: u64) -> Result<(), String> {
        self.bytes = self.bytes.checked_sub(bytes).ok_or("the expression is too expensive: it makes too much text")?;
        Ok(())
    }

    /// The regular expression of a text, compiled once.
    pub(crate) fn pattern(&mut self, text: &str) -> Result<Arc<Pattern>, String> {
        if let Some(known) = self.patterns.get(text) {
            return Ok(known.clone());
        }
        self.step(text.len() as u64)?;
        let compiled = Arc::new(Pattern::compile(text)?);
        self.patterns.insert(text.into(), compiled.clone());
        Ok(compiled)
    }
}
