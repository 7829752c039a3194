//! Requests: as an operation makes them, and as they are sent.

use bytes::Bytes;
use reqwest::Url;

use super::spec::OperationSpec;

/// A request ready to be sent to the API's address.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PreparedRequest {
    /// The operation that it is of.
    pub spec: &'static OperationSpec,
    /// Path and query, percent-encoded.
    pub target: String,
    /// JSON body.
    pub body: Option<Bytes>,
}

/// Where a request goes: the operation's own target, or a link that the API gave.
#[derive(Debug, Clone)]
pub(crate) enum Target {
    Path(String),
    Link(Url),
}

/// A request as it is sent, perhaps several times.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub spec: OperationSpec,
    pub target: Target,
    pub body: Option<Bytes>,
}

impl From<PreparedRequest> for Request {
    fn from(prepared: PreparedRequest) -> Self {
        Request { spec: *prepared.spec, target: Target::Path(prepared.target), body: prepared.body }
    }
}
