//! What expressions may use: bounds of steps and of memory.

use std::collections::HashMap;

/// What the expressions of one exchange may still use.
#[derive(Debug, Clone)]
pub struct Budget {
    /// Steps of evaluation.
    pub steps: u64,
    /// Bytes of texts and lists that are made.
    pub bytes: u64,
    /// Regular expressions that were compiled already.
    patterns: HashMap<Box<str>, regex::Regex>,
}

impl Default for Budget {
    fn default() -> Self {
        Budget { steps: 1_000_000, bytes: 64 << 20, patterns: HashMap::new() }
    }
}

/// Bytes that a compiled regular expression may take.
const PATTERN_BYTES: usize = 1 << 20;

impl Budget {
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

    /// The regular expression of a text.
    pub(crate) fn pattern(&mut self, text: &str) -> Result<regex::Regex, String> {
        if let Some(known) = self.patterns.get(text) {
            return Ok(known.clone());
        }
        let compiled = regex::RegexBuilder::new(text).size_limit(PATTERN_BYTES).build();
        let compiled = compiled.map_err(|error| match error {
            regex::Error::CompiledTooBig(_) => format!("the regular expression `{text}` is too large"),
            error => error.to_string().lines().last().unwrap_or_default().trim().to_owned(),
        })?;
        self.step(text.len() as u64)?;
        self.patterns.insert(text.into(), compiled.clone());
        Ok(compiled)
    }
}
