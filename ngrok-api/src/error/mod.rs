//! What can go wrong with a call: one type, [`Error`], of the kinds that the files of this folder hold, and ngrok's codes.
//!
//! It says what happened and nothing of what follows: whether to try again is the transport's affair. It may import `wire`
//! and the generated catalogue of codes; its files know nothing of the type that unites them.

mod api;
mod code;
mod decode;
mod input;
#[cfg(feature = "test-util")]
mod made;
mod protocol;
mod transport;
mod wait;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

pub use api::ApiError;
pub use code::{ErrorCode, ErrorFamily, ErrorInfo, ErrorKind, ParseErrorCodeError};
pub use decode::DecodeError;
pub use input::InvalidInput;
pub use protocol::{ProtocolError, ProtocolProblem};
pub(crate) use transport::Peer;
pub use transport::{TimeoutError, TimeoutKind, TransportError};
pub use wait::WaitError;

/// Why a call gave no answer.
///
/// It says what happened, and its [source](StdError::source) why, where that is known: what prints both, such as `{:#}` of
/// anyhow, says nothing twice. `{:#}` and `{:?}` of the error itself are for one line of their own, with the reason in it.
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

    /// What kind of refusal it is, by its code in the catalogue.
    pub fn kind(&self) -> Option<ErrorKind> {
        self.code()?.kind()
    }

    /// Names the refused request in ngrok's logs: tell it to their support.
    pub fn operation_id(&self) -> Option<&str> {
        self.as_api()?.operation_id()
    }

    /// How long the API asks to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        self.as_api()?.retry_after()
    }

    /// The name or value is taken: a code of that kind.
    pub fn is_already_exists(&self) -> bool {
        self.kind() == Some(ErrorKind::AlreadyExists)
    }

    /// The JSON of an item of a list, as it came, where only that item can't be read and the list goes on after it: see
    /// [`Call::with_item_errors`](crate::Call::with_item_errors).
    pub fn broken_item(&self) -> Option<&str> {
        match self {
            Error::Decode(error) => error.broken_item(),
            _ => None,
        }
    }

    /// Whether it was not tried again because the client and its clones had spent their
    /// [retry budget](crate::ClientBuilder::retry_budget).
    pub fn retry_budget_spent(&self) -> bool {
        match self {
            Error::Api(error) => error.budget_spent,
            Error::Transport(error) => error.budget_spent,
            Error::Timeout(error) => error.budget_spent,
            _ => false,
        }
    }

    /// The status of the answer that it is about.
    pub(crate) fn status_of_answer(&self) -> Option<u16> {
        match self {
            Error::Api(refusal) => Some(refusal.status()),
            Error::Protocol(problem) => problem.status(),
            _ => None,
        }
    }

    pub(crate) fn with_budget_spent(mut self) -> Self {
        match &mut self {
            Error::Api(error) => error.budget_spent = true,
            Error::Transport(error) => error.budget_spent = true,
            Error::Timeout(error) => error.budget_spent = true,
            _ => {}
        }
        self
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

/// One line: what happened and why. It is what `fn main() -> Result` and `unwrap` print.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // Its alternate form adds lines from the catalogue.
            Error::Api(error) => write!(f, "{error}"),
            other => write!(f, "{other:#}"),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Error::Transport(error) => error.source(),
            Error::Decode(error) => error.source(),
            _ => None,
        }
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Error::Api(Box::new(error))
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Error::Transport(Box::new(error))
    }
}

impl From<TimeoutError> for Error {
    fn from(error: TimeoutError) -> Self {
        Error::Timeout(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Error::Decode(Box::new(error))
    }
}

impl From<InvalidInput> for Error {
    fn from(error: InvalidInput) -> Self {
        Error::InvalidInput(Box::new(error))
    }
}

impl From<ProtocolError> for Error {
    fn from(error: ProtocolError) -> Self {
        Error::Protocol(Box::new(error))
    }
}

impl From<WaitError> for Error {
    fn from(error: WaitError) -> Self {
        Error::Wait(Box::new(error))
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiError, Error};
    use crate::wire::{ErrorFields, Method, OperationSpec};

    #[test]
    fn debug_output_is_a_line_that_a_person_reads() {
        const FIELDS: ErrorFields = ErrorFields { code: "error_code", message: "msg", details: "details" };
        const GET: OperationSpec =
            OperationSpec { name: "ip_policies.get", method: Method::Get, path: "/ip_policies/{id}", answers: true };
        let body = r#"{"error_code": "ERR_NGROK_1402", "msg": "No such policy."}"#;
        let error = Error::from(ApiError::read(&FIELDS, &GET, 404, body, Some("op_1")));
        let line = "ip_policies.get: 404 ERR_NGROK_1402 IP_POLICY_NOT_FOUND: No such policy. [op_1]";
        assert_eq!(format!("{error:?}"), line);
    }
}
