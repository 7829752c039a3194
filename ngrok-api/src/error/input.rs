//! What is refused before anything is sent.

use std::fmt;

use crate::wire::OperationSpec;

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
