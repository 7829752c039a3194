//! Evaluates expressions, bounded in steps and memory.

use std::ops::Range;
use std::sync::Arc;

use super::value::Value;
use crate::expression::{Expression, Mistake};

/// What expressions read.
pub trait Environment {
    /// A variable, such as `req`; nothing when the phase does not have it.
    fn variable(&self, name: &str) -> Option<Value>;
    /// A secret of a vault.
    fn secret(&self, vault: &str, name: &str) -> Option<Arc<str>>;
    /// The next random number.
    fn random(&self) -> u64;
}

/// What the expressions of one exchange may still use.
#[derive(Debug, Clone)]
pub struct Budget {
    /// Steps of evaluation.
    pub steps: u64,
    /// Bytes of texts and lists that are made.
    pub bytes: u64,
}

/// Why an expression has no value; the range is of its bytes.
#[derive(Debug, Clone)]
pub struct Failure {
    /// Where.
    pub range: Range<usize>,
    /// What went wrong.
    pub message: String,
}

/// A parsed expression, ready to run.
#[derive(Debug)]
pub struct Program {
    /// The expression as it was written.
    pub text: String,
    expression: Expression,
}

impl Program {
    /// Parses an expression. Runs on a thread with a large stack: see `check`.
    ///
    /// # Errors
    /// When it is none.
    pub fn compile(text: &str) -> Result<Self, Mistake> {
        Ok(Self { text: text.to_owned(), expression: crate::expression::parse(text)? })
    }

    /// Its value. With `parts`, the values of its parts are kept as well, the outermost last.
    ///
    /// # Errors
    /// When it has none, or is more than the budget pays for.
    pub fn run(
        &self,
        environment: &dyn Environment,
        budget: &mut Budget,
        parts: Option<&mut Vec<(Range<usize>, Value)>>,
    ) -> Result<Value, Failure> {
        let _ = (&self.expression, environment, budget, parts);
        Err(Failure { range: 0..self.text.len(), message: "not evaluated yet".to_owned() })
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
            pieces.push(Piece::Text(text[from..range.start - 2].to_owned()));
            from = range.end + 1;
            pieces.push(Piece::Program(Program::compile(&text[range])?));
        }
        pieces.push(Piece::Text(text[from..].to_owned()));
        Ok(Self { pieces })
    }

    /// The text with the values in it. A text that is one expression and nothing else gives the value itself.
    ///
    /// # Errors
    /// When an expression has no value.
    pub fn run(&self, environment: &dyn Environment, budget: &mut Budget) -> Result<Value, Failure> {
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(piece) => text.push_str(piece),
                Piece::Program(program) => drop(program.run(environment, budget, None)?),
            }
        }
        Ok(Value::String(text.into()))
    }
}
