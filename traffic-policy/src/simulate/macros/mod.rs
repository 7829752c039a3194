//! The macros that expressions call, one file for each group of them.
//!
//! What they are called and what they take stands in the description; this is what they do. Methods get what they are called
//! on as their first argument. Those that bind a name are the evaluator's.

mod encoding;
mod hashes;
mod http;
mod json;
mod language;
mod lists;
mod network;
mod random;
mod strings;
mod times;
mod urls;

use std::collections::HashMap;
use std::sync::LazyLock;

pub(crate) use lists::sorted;

use super::budget::Budget;
use super::environment::Environment;
use super::value::Value;

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

type Entry = (&'static str, Form, Function);

/// The macro of a name.
pub(crate) fn find(name: &str, form: Form) -> Option<Function> {
    static TABLE: LazyLock<HashMap<(&str, Form), Function>> =
        LazyLock::new(|| all().map(|(name, form, function)| ((name, form), function)).collect());
    TABLE.get(&(name, form)).copied()
}

/// All macros.
pub(crate) fn all() -> impl Iterator<Item = Entry> {
    let groups = [
        encoding::MACROS,
        hashes::MACROS,
        http::MACROS,
        json::MACROS,
        language::MACROS,
        lists::MACROS,
        network::MACROS,
        random::MACROS,
        strings::MACROS,
        times::MACROS,
        urls::MACROS,
    ];
    groups.into_iter().flatten().copied()
}

impl Call<'_> {
    /// How many arguments there are.
    fn count(&self) -> usize {
        self.args.len()
    }

    fn arg(&self, at: usize) -> Result<&Value, String> {
        self.args.get(at).map(Value::plain).ok_or_else(|| format!("the argument {} is missing", at + 1))
    }

    fn text(&self, at: usize) -> Result<&str, String> {
        let value = self.arg(at)?;
        value.as_str().ok_or_else(|| format!("a text belongs here, and this is {}", value.kind()))
    }

    fn text_or<'t>(&'t self, at: usize, default: &'t str) -> Result<&'t str, String> {
        if at < self.count() { self.text(at) } else { Ok(default) }
    }

    fn int(&self, at: usize) -> Result<i64, String> {
        match self.arg(at)? {
            Value::Int(value) => Ok(*value),
            Value::Uint(value) => i64::try_from(*value).map_err(|_| "the number is too large".to_owned()),
            other => Err(format!("an int belongs here, and this is {}", other.kind())),
        }
    }

    fn int_or(&self, at: usize, default: i64) -> Result<i64, String> {
        if at < self.count() { self.int(at) } else { Ok(default) }
    }

    fn list(&self, at: usize) -> Result<&[Value], String> {
        match self.arg(at)? {
            Value::List(items) => Ok(items),
            other => Err(format!("a list belongs here, and this is {}", other.kind())),
        }
    }
}
