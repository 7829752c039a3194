//! Evaluates expressions, bounded in steps and memory.
//!
//! The parser is that of the crate `cel`. Its evaluator has no bounds, and no values that are texts and have members; this
//! one has both, keeps the order of maps, and tells the values of parts.

mod failure;
mod operators;
mod places;
mod program;
mod walk;

pub use failure::{Failure, Parts};
pub use program::Program;

use super::budget::Budget;
use super::environment::Environment;
use super::value::Value;
use crate::expression::Mistake;

impl Program {
    /// Its value. With `parts`, the values of its parts are kept as well, the outermost last.
    ///
    /// # Errors
    /// When it has none, or is more than the budget pays for.
    pub fn run(
        &self,
        environment: &dyn Environment,
        budget: &mut Budget,
        parts: Option<&mut Parts>,
    ) -> Result<Value, Failure> {
        walk::run(self, environment, budget, parts)
    }
}

/// A text with `${…}` in it, ready to run.
#[derive(Debug)]
pub struct Template {
    pieces: Vec<Piece>,
}

#[derive(Debug)]
enum Piece {
    Text(String),
    Program(Program),
}

impl Template {
    /// Parses the expressions of a text.
    ///
    /// # Errors
    /// When one is none.
    pub fn compile(text: &str) -> Result<Self, Mistake> {
        let (ranges, _) = crate::expression::interpolations(text);
        let (mut pieces, mut from) = (Vec::new(), 0);
        for range in ranges {
            if from < range.start - 2 {
                pieces.push(Piece::Text(text[from..range.start - 2].to_owned()));
            }
            from = range.end + 1;
            pieces.push(Piece::Program(Program::compile(&text[range])?));
        }
        if from < text.len() {
            pieces.push(Piece::Text(text[from..].to_owned()));
        }
        Ok(Self { pieces })
    }

    /// The text with the values in it. A text that is one expression and nothing else gives the value itself.
    ///
    /// # Errors
    /// When an expression has no value.
    pub fn run(&self, environment: &dyn Environment, budget: &mut Budget) -> Result<Value, Failure> {
        match self.pieces.as_slice() {
            [Piece::Program(program)] => return program.run(environment, budget, None),
            [Piece::Text(text)] => return Ok(text.as_str().into()),
            _ => {}
        }
        let mut text = String::new();
        for piece in &self.pieces {
            let part = match piece {
                Piece::Text(piece) => piece.clone(),
                Piece::Program(program) => program.run(environment, budget, None)?.to_text(),
            };
            budget.take(part.len() as u64).map_err(|message| Failure { range: 0..0, message })?;
            text.push_str(&part);
        }
        Ok(text.into())
    }
}
