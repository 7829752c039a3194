//! What a server does that is not safe to go along with.

use std::fmt;

/// What the server did that is not safe to go along with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
