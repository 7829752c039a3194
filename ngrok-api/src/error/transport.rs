//! Networks that fail, and limits of time.

use std::fmt;
use std::time::Duration;

/// The API could not be reached, or the connection broke.
///
/// It says what happened and where; the sources of the [`Error`](crate::Error) say why. The alternate form (`{:#}`) adds the
/// innermost of them, for who prints one line.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) operation: &'static str,
    /// Host and port that the client was to talk to.
    pub(crate) address: String,
    pub(crate) connected: bool,
    pub(crate) attempts: u32,
    pub(crate) budget_spent: bool,
    pub(crate) source: reqwest::Error,
}

impl TransportError {
    /// Whether a connection was there, so that the request may have arrived.
    pub fn may_have_arrived(&self) -> bool {
        self.connected
    }

    /// Host and port of the API, such as `api.ngrok.com:443`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// How many times it was tried.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.connected { "the connection to the ngrok API broke" } else { "can't reach the ngrok API" };
        write!(f, "{}: {what} at {}", self.operation, self.address)?;
        attempts(f, self.attempts)?;
        budget(f, self.budget_spent)?;
        if f.alternate() {
            // reqwest hides the cause that a person needs ("connection refused") behind several sources.
            let mut innermost: &dyn std::error::Error = &self.source;
            while let Some(source) = innermost.source() {
                innermost = source;
            }
            write!(f, ": {innermost}")?;
        }
        Ok(())
    }
}

/// Says why there was no further attempt.
pub(super) fn budget(f: &mut fmt::Formatter<'_>, spent: bool) -> fmt::Result {
    f.write_str(if spent { " (not tried again: the client's retry budget is spent)" } else { "" })
}

fn attempts(f: &mut fmt::Formatter<'_>, attempts: u32) -> fmt::Result {
    if attempts > 1 { write!(f, " (tried {attempts} times)") } else { Ok(()) }
}

/// Which limit of time was exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// Making the connection.
    Connect,
    /// One attempt, from sending to the last byte of the answer.
    Attempt,
    /// The whole call with its retries.
    Call,
    /// Waiting for a condition.
    Wait,
}

/// It took too long.
#[derive(Debug, Clone)]
pub struct TimeoutError {
    pub(crate) operation: &'static str,
    pub(crate) kind: TimeoutKind,
    pub(crate) limit: Duration,
    pub(crate) attempts: u32,
    pub(crate) budget_spent: bool,
}

impl TimeoutError {
    /// Which limit was exceeded.
    pub fn kind(&self) -> TimeoutKind {
        self.kind
    }

    /// The limit.
    pub fn limit(&self) -> Duration {
        self.limit
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            TimeoutKind::Connect => "no connection",
            TimeoutKind::Attempt => "no complete answer",
            TimeoutKind::Call => "the call with its retries was not done",
            TimeoutKind::Wait => "the condition did not come about",
        };
        write!(f, "{}: {what} within {:?}", self.operation, self.limit)?;
        attempts(f, self.attempts)?;
        budget(f, self.budget_spent)
    }
}

impl std::error::Error for TimeoutError {}
