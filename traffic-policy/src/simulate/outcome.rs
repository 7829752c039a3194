//! What came of an exchange, and why.

use std::ops::Range;

use serde_json::Value as Json;

use super::scene::{Request, Response};
use super::value::Value;

/// What came of an exchange.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// What the client gets.
    pub ending: Ending,
    /// Where the request went, if it went anywhere.
    pub forwarded: Option<Forwarded>,
    /// Variables that were set, by name.
    pub vars: serde_json::Map<String, Json>,
    /// Results of actions, by the name under `actions.ngrok`.
    pub results: serde_json::Map<String, Json>,
    /// What `log` wrote.
    pub logs: Vec<LogEntry>,
    /// Traffic Policy Units that were used.
    pub cost: u32,
    /// What ran, in order.
    pub trace: Vec<PhaseRun>,
}

/// What the client gets.
#[derive(Debug, Clone)]
pub enum Ending {
    /// An answer.
    Response(Response),
    /// A closed connection.
    Closed,
    /// A connection that stays open to the upstream: what becomes of the connections of `tcp` and `tls` endpoints.
    Connected,
}

/// A request that went upstream.
#[derive(Debug, Clone)]
pub struct Forwarded {
    /// The internal endpoint; nothing for the endpoint's own service.
    pub to: Option<String>,
    /// The request in the form in which it went; of a connection without requests, the scene's own.
    pub request: Request,
}

/// An entry that `log` wrote.
#[derive(Debug, Clone, PartialEq)]
pub struct LogEntry {
    /// Its metadata.
    pub metadata: Json,
}

/// A phase that ran.
#[derive(Debug, Clone)]
pub struct PhaseRun {
    /// Its name.
    pub phase: &'static str,
    /// Its rules, as far as they were looked at.
    pub rules: Vec<RuleRun>,
}

/// A rule that was looked at.
#[derive(Debug, Clone)]
pub struct RuleRun {
    /// Its place in the phase, from 0.
    pub index: usize,
    /// Its name.
    pub name: Option<String>,
    /// Its expressions, as far as they were evaluated.
    pub expressions: Vec<Evaluation>,
    /// Whether all of them held.
    pub matched: bool,
    /// The actions that ran.
    pub actions: Vec<ActionRun>,
}

/// An expression that was evaluated.
#[derive(Debug, Clone)]
pub struct Evaluation {
    /// The expression.
    pub text: String,
    /// Its value, or why it has none.
    pub value: Result<Value, String>,
    /// The values of its parts.
    pub parts: Vec<Part>,
}

/// A part of an expression and its value.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its bytes in the expression.
    pub range: Range<usize>,
    /// Its value.
    pub value: Value,
}

/// An action that ran.
#[derive(Debug, Clone)]
pub struct ActionRun {
    /// Its place in the rule, from 0.
    pub index: usize,
    /// Its type.
    pub kind: String,
    /// What it did or found, a sentence each.
    pub notes: Vec<String>,
    /// Whether it could not be done offline and was passed over.
    pub skipped: bool,
    /// Whether it ended the phase.
    pub ended: bool,
    /// Units that it used.
    pub cost: u32,
}
