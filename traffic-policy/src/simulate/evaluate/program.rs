//! A parsed expression with the places of its parts.

use std::collections::HashMap;
use std::ops::Range;

use super::places::places;
use crate::expression::{Expression, Mistake};

/// A parsed expression, ready to run.
#[derive(Debug)]
pub struct Program {
    /// The expression as it was written.
    pub text: String,
    pub(super) expression: Expression,
    /// The bytes of each node, by its number.
    pub(super) places: HashMap<u64, Range<usize>>,
}

impl Program {
    /// Parses an expression. Deep ones need a large stack.
    ///
    /// # Errors
    /// When it is none.
    pub fn compile(text: &str) -> Result<Self, Mistake> {
        let expression = crate::expression::parse(text)?;
        let places = places(text, &expression);
        Ok(Self { text: text.to_owned(), expression, places })
    }
}
