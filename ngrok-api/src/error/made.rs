//! Errors made by hand, for tests of programs that have to cope with them (feature `test-util`).

use std::time::Duration;

use super::api::ApiError;
use super::code::ErrorCode;
use super::transport::{Peer, TimeoutError, TimeoutKind, TransportError};
use crate::generated::api::API;
use crate::wire::{Method, OperationSpec};

/// The operation that such errors are of.
const OPERATION: OperationSpec = OperationSpec { name: "tests.made", method: Method::Get, path: "/", answers: true };

/// Made for tests: what a program does when it is refused.
///
/// ```
/// use ngrok_api::{ApiError, Error, ErrorCode};
///
/// fn exists(read: Result<(), Error>) -> Result<bool, Error> {
///     match read {
///         Ok(()) => Ok(true),
///         Err(error) if error.is_not_found() => Ok(false),
///         Err(error) => Err(error),
///     }
/// }
///
/// let missing = ApiError::for_tests(404, ErrorCode::IP_POLICY_NOT_FOUND);
/// assert!(!exists(Err(missing.into())).unwrap());
/// assert!(exists(Err(ApiError::for_tests(503, None).into())).is_err());
/// ```
impl ApiError {
    /// A refusal with a status, and a code where it has one.
    pub fn for_tests(status: u16, code: impl Into<Option<ErrorCode>>) -> Self {
        let code = code.into().map(|code| format!(r#""{}": "{code}", "#, API.error.code)).unwrap_or_default();
        let body = format!(r#"{{{code}"{}": "made for a test"}}"#, API.error.message);
        ApiError::read(&API.error, &OPERATION, status, &body, None)
    }

    /// With another message.
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// With one more detail.
    pub fn with_detail(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.details.insert(name.into(), value.into());
        self
    }

    /// With the time that the API asks to wait.
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }
}

fn peer() -> Peer {
    Peer { api: API.title, address: "api.example.com:443".to_owned(), proxy: None }
}

/// Made for tests: what a program does when it takes too long.
impl TimeoutError {
    /// A limit of a second that was exceeded.
    pub fn for_tests(kind: TimeoutKind) -> Self {
        let limit = Duration::from_secs(1);
        TimeoutError { operation: OPERATION.name, peer: peer(), kind, limit, attempts: 1, budget_spent: false }
    }
}

/// Made for tests: what a program does when nobody is there.
impl TransportError {
    /// A refused connection.
    pub fn for_tests() -> Self {
        let source = std::io::Error::from(std::io::ErrorKind::ConnectionRefused).into();
        TransportError {
            operation: OPERATION.name,
            peer: peer(),
            connected: false,
            attempts: 1,
            budget_spent: false,
            source,
        }
    }
}
