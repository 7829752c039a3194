//! A call of a macro, and what it reads of its arguments.

use crate::simulate::budget::Budget;
use crate::simulate::environment::Environment;
use crate::simulate::value::Value;

/// What a macro does.
pub(crate) type Function = fn(&mut Call<'_>) -> Result<Value, String>;

/// A call of a macro.
pub(crate) struct Call<'c> {
    /// The arguments; of a method, what it is called on comes first.
    pub args: Vec<Value>,
    /// What it may read.
    pub environment: &'c dyn Environment,
    /// What it has to pay from.
    pub budget: &'c mut Budget,
}

/// How a macro is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// `name(…)`, or `space.name(…)`.
    Function,
    /// `value.name(…)`.
    Method,
}

/// A macro: its name, how it is called, and what it does.
pub(super) type Entry = (&'static str, Form, Function);

impl Call<'_> {
    /// How many arguments there are.
    pub(super) fn count(&self) -> usize {
        self.args.len()
    }

    pub(super) fn arg(&self, at: usize) -> Result<&Value, String> {
        self.args.get(at).map(Value::plain).ok_or_else(|| format!("the argument {} is missing", at + 1))
    }

    pub(super) fn text(&self, at: usize) -> Result<&str, String> {
        let value = self.arg(at)?;
        value.as_str().ok_or_else(|| format!("a text belongs here, and this is {}", value.kind()))
    }

    pub(super) fn text_or<'t>(&'t self, at: usize, default: &'t str) -> Result<&'t str, String> {
        if at < self.count() { self.text(at) } else { Ok(default) }
    }

    pub(super) fn int(&self, at: usize) -> Result<i64, String> {
        match self.arg(at)? {
            Value::Int(value) => Ok(*value),
            Value::Uint(value) => i64::try_from(*value).map_err(|_| "the number is too large".to_owned()),
            other => Err(format!("an int belongs here, and this is {}", other.kind())),
        }
    }

    pub(super) fn int_or(&self, at: usize, default: i64) -> Result<i64, String> {
        if at < self.count() { self.int(at) } else { Ok(default) }
    }

    pub(super) fn list(&self, at: usize) -> Result<&[Value], String> {
        match self.arg(at)? {
            Value::List(items) => Ok(items),
            other => Err(format!("a list belongs here, and this is {}", other.kind())),
        }
    }
}
