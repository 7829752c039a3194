//! What can go wrong with a call.

mod api;
mod code;
mod decode;

use std::fmt;
use std::time::Duration;

pub use api::ApiError;
pub use code::{ErrorCode, ErrorFamily, ErrorInfo, ErrorKind, ParseErrorCodeError};
pub use decode::DecodeError;

use crate::operation::OperationSpec;

/// Why a call gave no answer.
///
/// Match on it, or ask one of its predicates:
///
/// ```no_run
/// use ngrok_api::{Error, ErrorCode};
///
/// # async fn run(client: ngrok_api::Client) {
/// match client.ip_policies().get("ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await {
///     Ok(policy) => println!("{policy:?}"),
///     Err(error) if error.is_not_found() => println!("no such policy"),
///     Err(Error::Api(refusal)) => println!("ngrok refuses: {refusal:#}"),
///     Err(other) => println!("{other}"),
/// }
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The API refused the request. What to do depends on its [`code`](ApiError::code).
    Api(Box<ApiError>),
    /// The API could not be reached, or the connection broke. Trying again later may help.
    Transport(Box<TransportError>),
    /// It took too long.
    Timeout(Box<TimeoutError>),
    /// The answer is not what the operation answers with. Trying again won't help; the error says which part and why.
    Decode(Box<DecodeError>),
    /// The call was not sent, because a value may not be sent. Correct the value.
    InvalidInput(Box<InvalidInput>),
    /// The server behaved in a way that is not safe to go along with.
    Protocol(Box<ProtocolError>),
    /// Something that was waited for can't happen any more.
    Wait(Box<WaitError>),
}

/// The error type of this crate's functions.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The API's refusal, if that is what this is.
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Error::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The ngrok error code of the refusal.
    pub fn code(&self) -> Option<ErrorCode> {
        self.as_api()?.code()
    }

    /// The HTTP status of the refusal.
    pub fn status(&self) -> Option<u16> {
        self.as_api().map(ApiError::status)
    }

    /// The object does not exist, or not for this account: status 404.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Too many requests in too short a time: status 429. [`ApiError::retry_after`] may say how long to wait.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
    }

    /// The API key is missing, wrong or revoked: status 401, or 403 of that kind.
    pub fn is_unauthenticated(&self) -> bool {
        self.status() == Some(401) || self.code().is_some_and(|code| code.kind() == Some(ErrorKind::Unauthenticated))
    }

    /// It took too long.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Error::Timeout(_))
    }

    /// Whether the same call may succeed later without any change.
    pub fn is_transient(&self) -> bool {
        match self {
            Error::Api(error) => {
                matches!(error.status(), 429 | 500 | 502 | 503 | 504)
                    || error.code().is_some_and(ErrorCode::is_transient)
            }
            Error::Transport(_) | Error::Timeout(_) => true,
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Api(error) => fmt::Display::fmt(error, f),
            Error::Transport(error) => fmt::Display::fmt(error, f),
            Error::Timeout(error) => fmt::Display::fmt(error, f),
            Error::Decode(error) => fmt::Display::fmt(error, f),
            Error::InvalidInput(error) => fmt::Display::fmt(error, f),
            Error::Protocol(error) => fmt::Display::fmt(error, f),
            Error::Wait(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Transport(error) => Some(&error.source),
            _ => None,
        }
    }
}

/// The API could not be reached, or the connection broke.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) operation: &'static str,
    pub(crate) connected: bool,
    pub(crate) attempts: u32,
    pub(crate) source: reqwest::Error,
}

impl TransportError {
    /// Whether a connection was there, so that the request may have arrived.
    pub fn may_have_arrived(&self) -> bool {
        self.connected
    }

    /// How many times it was tried.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.connected { "the connection to the ngrok API broke" } else { "can't reach the ngrok API" };
        write!(f, "{}: {what}", self.operation)?;
        // reqwest hides the cause that a person needs ("connection refused") behind several sources.
        let mut cause = std::error::Error::source(&self.source);
        while let Some(error) = cause {
            cause = error.source();
            if cause.is_none() {
                write!(f, ": {error}")?;
            }
        }
        attempts(f, self.attempts)
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Error::Transport(Box::new(error))
    }
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
        attempts(f, self.attempts)
    }
}

impl std::error::Error for TimeoutError {}

impl From<TimeoutError> for Error {
    fn from(error: TimeoutError) -> Self {
        Error::Timeout(Box::new(error))
    }
}

/// A value that may not be sent; nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidInput {
    context: &'static str,
    argument: &'static str,
    problem: String,
}

impl InvalidInput {
    pub(crate) fn new(spec: &OperationSpec, argument: &'static str, problem: impl Into<String>) -> Self {
        InvalidInput { context: spec.name, argument, problem: problem.into() }
    }

    pub(crate) fn of_client(argument: &'static str, problem: impl Into<String>) -> Self {
        InvalidInput { context: "client", argument, problem: problem.into() }
    }

    /// Which argument it is.
    pub fn argument(&self) -> &str {
        self.argument
    }
}

impl fmt::Display for InvalidInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}` {}", self.context, self.argument, self.problem)
    }
}

impl std::error::Error for InvalidInput {}

impl From<InvalidInput> for Error {
    fn from(error: InvalidInput) -> Self {
        Error::InvalidInput(Box::new(error))
    }
}

/// What the server did that is not safe to go along with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProtocolProblem {
    /// It answered with a redirect, which is never followed: the API key would go along.
    Redirect,
    /// A link of its leads to another origin, where the API key must not go.
    ForeignOrigin {
        /// The origin that the link leads to.
        origin: String,
    },
    /// A link of its can't be read as an address.
    BadLink,
    /// The answer is larger than the client accepts.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The answer is empty where the operation has one.
    Empty,
    /// A page links to a page that was already read.
    PageLoop,
}

/// The server behaved in a way that is not safe to go along with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProtocolError {
    pub(crate) operation: &'static str,
    pub(crate) status: Option<u16>,
    pub(crate) problem: ProtocolProblem,
}

impl ProtocolError {
    /// What the server did.
    pub fn problem(&self) -> &ProtocolProblem {
        &self.problem
    }

    /// The HTTP status of the answer, where there was one.
    pub fn status(&self) -> Option<u16> {
        self.status
    }
}

impl fmt::Display for ProtocolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        match &self.problem {
            ProtocolProblem::Redirect => f.write_str("the server answered with a redirect, which must not be followed"),
            ProtocolProblem::ForeignOrigin { origin } => {
                write!(f, "a link leads to {origin}, which is not the API's address; the API key was not sent there")
            }
            ProtocolProblem::BadLink => f.write_str("a link of the answer is not an address"),
            ProtocolProblem::TooLarge { limit } => write!(f, "the answer is larger than {limit} bytes"),
            ProtocolProblem::Empty => f.write_str("the answer is empty"),
            ProtocolProblem::PageLoop => f.write_str("a page links to a page that was already read"),
        }?;
        self.status.map_or(Ok(()), |status| write!(f, " (status {status})"))
    }
}

impl std::error::Error for ProtocolError {}

impl From<ProtocolError> for Error {
    fn from(error: ProtocolError) -> Self {
        Error::Protocol(Box::new(error))
    }
}

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

impl From<WaitError> for Error {
    fn from(error: WaitError) -> Self {
        Error::Wait(Box::new(error))
    }
}
