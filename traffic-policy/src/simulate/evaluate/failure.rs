//! What an evaluation gives beside a value: why there is none, and the values of parts.

use std::ops::Range;

use crate::simulate::value::Value;

/// Why an expression has no value; the range is of its bytes.
#[derive(Debug, Clone)]
pub struct Failure {
    /// Where.
    pub range: Range<usize>,
    /// What went wrong.
    pub message: String,
}

/// The values of an expression's parts, each with its bytes.
pub type Parts = Vec<(Range<usize>, Value)>;
