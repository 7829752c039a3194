//! Networks that fail, limits of time, and where the client was talking to.

use std::fmt;
use std::time::Duration;

/// Where a client talks to, as errors name it: never with a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Peer {
    /// What a person calls the API.
    pub api: &'static str,
    /// Host and port of the API.
    pub address: String,
    /// Host and port of the proxy on the way there, if the client knows of one.
    pub proxy: Option<String>,
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)?;
        self.proxy.as_ref().map_or(Ok(()), |proxy| write!(f, " through the proxy {proxy}"))
    }
}

/// The API could not be reached, or the connection broke.
///
/// It says what happened and where, and its source why. The alternate form (`{:#}`) adds the innermost reason, for who prints
/// one line.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) operation: &'static str,
    pub(crate) peer: Peer,
    pub(crate) connected: bool,
    pub(crate) attempts: u32,
    pub(crate) budget_spent: bool,
    pub(crate) source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// Whether a connection was there, so that the request may have arrived.
    pub fn may_have_arrived(&self) -> bool {
        self.connected
    }

    /// Host and port of the API, such as `api.ngrok.com:443`.
    pub fn address(&self) -> &str {
        &self.peer.address
    }

    /// Host and port of the proxy that the client goes through, such as `proxy.example.com:3128`. None where there is no
    /// proxy, and where an [HTTP client of your own](crate::ClientBuilder::http_client) has one.
    pub fn proxy(&self) -> Option<&str> {
        self.peer.proxy.as_deref()
    }

    /// How many times it was tried.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, api, peer) = (self.operation, self.peer.api, &self.peer);
        if self.connected {
            write!(f, "{operation}: the connection to the {api} broke at {peer}")?;
        } else {
            write!(f, "{operation}: can't reach the {api} at {peer}")?;
        }
        attempts(f, self.attempts)?;
        budget(f, self.budget_spent)?;
        if f.alternate() {
            // reqwest hides the cause that a person needs ("connection refused") behind several sources.
            let mut innermost: &dyn std::error::Error = self.source.as_ref();
            while let Some(source) = innermost.source() {
                innermost = source;
            }
            write!(f, ": {innermost}")?;
        }
        Ok(())
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.source.as_ref())
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeoutError {
    pub(crate) operation: &'static str,
    pub(crate) peer: Peer,
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

    /// Host and port of the API, such as `api.ngrok.com:443`.
    pub fn address(&self) -> &str {
        &self.peer.address
    }

    /// Host and port of the proxy that the client goes through, as in [`TransportError::proxy`].
    pub fn proxy(&self) -> Option<&str> {
        self.peer.proxy.as_deref()
    }

    /// How many times it was tried; of a wait, how many times the object was read.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            TimeoutKind::Connect => "no connection to",
            TimeoutKind::Attempt => "no complete answer from",
            TimeoutKind::Call => "the call with its retries was not done by",
            TimeoutKind::Wait => "the condition did not come about at",
        };
        write!(f, "{}: {what} {} within {:?}", self.operation, self.peer, self.limit)?;
        attempts(f, self.attempts)?;
        budget(f, self.budget_spent)
    }
}

impl std::error::Error for TimeoutError {}
