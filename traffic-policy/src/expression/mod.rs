//! Expressions of CEL: parsed, with places, and checked against the variables and macros of the language.
//!
//! Where an expression stands in a document is left to `check`. It imports the tables.

mod functions;
mod infer;
mod operators;
mod types;

use std::ops::Range;

use cel::common::ast::{IdedExpr, SourceInfo};
use cel::parser::Parser;

use crate::tables;

pub use infer::{Scope, infer};
pub use types::Type;

/// Bytes of an expression that are read.
pub const MAX_BYTES: usize = 16 * 1024;
/// How deep its parts may stand in each other.
pub const MAX_DEPTH: usize = 48;
/// How many operators, members and calls it may have.
pub const MAX_PARTS: usize = 500;

/// What is wrong with an expression; the range is of its bytes.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// The name of the kind of problem.
    pub rule: &'static str,
    /// Where.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do; may be empty.
    pub help: String,
}

/// A parsed expression.
#[derive(Debug)]
pub struct Expression {
    /// Its tree.
    pub tree: IdedExpr,
    /// Where its nodes stand.
    pub places: SourceInfo,
}

/// Parses an expression.
///
/// # Errors
/// When it is none, or is larger than what is read.
pub fn parse(text: &str) -> Result<Expression, Mistake> {
    if let Some(message) = too_large(text) {
        return Err(Mistake { rule: "too-large", range: 0..0, message, help: "split it into several".to_owned() });
    }
    match Parser::default().parse_with_source_info(text) {
        Ok((tree, places)) => Ok(Expression { tree, places }),
        Err(errors) => {
            let first = errors.errors.first();
            let at = first.map_or(0, |error| byte_at(text, error.pos));
            let message = first.map_or("it does not parse", |error| error.msg.lines().next().unwrap_or_default());
            let message = message.strip_prefix("Syntax error: ").unwrap_or(message);
            // What could stand there instead is every operator, which helps nobody.
            let message = message.split(" expecting {").next().unwrap_or(message);
            let message = match message {
                _ if text.trim().is_empty() => "there is no expression here".to_owned(),
                "mismatched input '<EOF>'" => "this is no valid expression: it ends too early".to_owned(),
                other => format!("this is no valid expression: {other}"),
            };
            let help = match text[at..].split(|c: char| !c.is_ascii_alphabetic()).next() {
                Some("and") => "write `&&` for `and`",
                Some("or") => "write `||` for `or`",
                _ if text.trim_start().starts_with("not ") => "write `!` for `not`",
                _ => hint(text),
            };
            Err(Mistake { rule: "expression-syntax", range: at..at, message, help: help.to_owned() })
        }
    }
}

/// Whether a text begins with a variable and a member, or with the call of a function.
pub fn begins_like_one(text: &str) -> bool {
    let name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    let end = text.find(|c: char| !name(c)).unwrap_or(text.len());
    let (path, rest) = text.split_at(end);
    let variable = path.split_once('.').is_some_and(|(root, _)| tables::variables().iter().any(|v| v.name == root));
    let calls = tables::macros().iter().flat_map(|known| known.calls);
    variable || rest.starts_with('(') && calls.filter(|call| call.receiver.is_none()).any(|call| call.name == path)
}

fn too_large(text: &str) -> Option<String> {
    if text.len() > MAX_BYTES {
        return Some(format!("the expression has {} bytes; at most {MAX_BYTES} are read", text.len()));
    }
    let (mut depth, mut parts) = (0usize, 0);
    for byte in text.bytes() {
        match byte {
            b'(' | b'[' | b'{' | b'?' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            b'.' | b'+' | b'-' | b'*' | b'/' | b'%' | b'!' | b'&' | b'|' | b'<' | b'>' | b'=' => parts += 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(format!("more than {MAX_DEPTH} brackets stand in each other"));
        }
    }
    (parts > MAX_PARTS).then(|| format!("the expression has more than {MAX_PARTS} operators and members"))
}

fn byte_at(text: &str, (line, column): (isize, isize)) -> usize {
    let start: usize = text.split_inclusive('\n').take((line - 1).max(0) as usize).map(str::len).sum();
    let rest = &text[start.min(text.len())..];
    start + rest.char_indices().nth((column - 1).max(0) as usize).map_or(rest.len(), |(at, _)| at)
}

fn hint(text: &str) -> &'static str {
    let mut quote = None;
    let (mut single, mut open, mut dollar, mut before) = (false, 0i32, false, ' ');
    let (mut backslash, mut inside, mut lone) = (false, false, "");
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (Some(_), '\\') => drop(characters.next()),
            (Some(mark), _) if mark == character => quote = None,
            (Some(_), _) => inside |= character == '{' && before == '$',
            (None, '\'' | '"') => quote = Some(character),
            (None, '\\') => backslash = true,
            (None, '(' | '[' | '{') => {
                dollar |= character == '{' && before == '$';
                open += 1;
            }
            (None, ')' | ']' | '}') => open -= 1,
            (None, '&') if before != '&' && characters.peek() != Some(&'&') => lone = "write `&&` for `&`",
            (None, '|') if before != '|' && characters.peek() != Some(&'|') => lone = "write `||` for `|`",
            (None, '=') => single |= !"=!<>".contains(before) && characters.peek() != Some(&'='),
            _ => {}
        }
        before = character;
    }
    if dollar {
        "leave out `${` and `}`: the whole text is an expression already"
    } else if inside {
        "the whole text is an expression already: write what stands in `${…}` without `${`, `}` and the quotes around"
    } else if backslash {
        "a backslash escapes nothing outside of a text: leave it out before a quote"
    } else if quote.is_some() {
        "a quote is not closed"
    } else if open != 0 {
        "the brackets do not match"
    } else if !lone.is_empty() {
        lone
    } else if single {
        "compare with `==`"
    } else if text.contains("has(") {
        "`has` takes a member, as in `has(vars.name)`; write `'name' in map` for a key"
    } else {
        ""
    }
}

/// The places of the expressions in a text with `${…}`, and of each `${` that nothing closes.
pub fn interpolations(text: &str) -> (Vec<Range<usize>>, Vec<usize>) {
    let (mut found, mut open, mut from) = (Vec::new(), Vec::new(), 0);
    while let Some(at) = text[from..].find("${").map(|at| from + at) {
        match close(&text[at + 2..]) {
            Some(length) => {
                found.push(at + 2..at + 2 + length);
                from = at + 3 + length;
            }
            None => {
                open.push(at);
                break;
            }
        }
    }
    (found, open)
}

fn close(text: &str) -> Option<usize> {
    let (mut depth, mut quote) = (0, None);
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match (quote, character) {
            (Some(_), '\\') => drop(characters.next()),
            (Some(mark), _) if mark == character => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(character),
            (None, '{') => depth += 1,
            (None, '}') if depth == 0 => return Some(at),
            (None, '}') => depth -= 1,
            _ => {}
        }
    }
    None
}
