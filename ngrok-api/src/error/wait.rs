//! What was waited for in vain.

use std::fmt;

/// Something that was waited for can't happen any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitError {
    pub(crate) condition: &'static str,
    pub(crate) reason: String,
}

impl WaitError {
    /// What the API says about it.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} won't come about: {}", self.condition, self.reason)
    }
}

impl std::error::Error for WaitError {}
