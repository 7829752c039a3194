//! What came of an exchange, and why.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::Value as Json;

use super::value::Value;
use super::world::{Fault, Request, Response};

/// What came of an exchange.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// URL of the endpoint that the policy belongs to.
    pub endpoint: String,
    /// What the client gets.
    pub ending: Ending,
    /// Why there was no answer, where ngrok's page about that is the ending.
    pub unanswered: Option<Fault>,
    /// Where the request went, if it went anywhere.
    pub forwarded: Option<Forwarded>,
    /// Variables that were set, by name.
    pub vars: serde_json::Map<String, Json>,
    /// Results of actions, by the name under `actions.ngrok`.
    pub results: serde_json::Map<String, Json>,
    /// What `log` wrote, also at internal endpoints that the request was forwarded to.
    pub logs: Vec<LogEntry>,
    /// Traffic Policy Units that were used, also at internal endpoints that the request was forwarded to.
    pub cost: u32,
    /// What ran, in order.
    pub trace: Vec<PhaseRun>,
}

/// Short ways to what tests ask most.
impl Outcome {
    /// The status that the client gets; nothing where it gets no answer.
    pub fn status(&self) -> Option<u16> {
        self.response().map(|response| response.status.as_u16())
    }

    /// The first header of that name that the client gets, where it is a text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response()?.headers.get(name)?.to_str().ok()
    }

    /// The body that the client gets as a text; empty where it gets no answer.
    pub fn text(&self) -> Cow<'_, str> {
        self.response().map_or(Cow::Borrowed(""), |response| String::from_utf8_lossy(&response.body))
    }

    /// The answer that the client gets.
    pub fn response(&self) -> Option<&Response> {
        match &self.ending {
            Ending::Response(response) => Some(response),
            Ending::Closed | Ending::Connected => None,
        }
    }

    /// What came of the request at an internal endpoint that has a policy of its own, whichever policy forwarded it there; of
    /// several times the last.
    pub fn at(&self, url: &str) -> Option<&Outcome> {
        let same = |outcome: &Outcome| outcome.endpoint.trim_end_matches('/') == url.trim_end_matches('/');
        self.internals().into_iter().rfind(|outcome| same(outcome))
    }

    /// What came of the request at each internal endpoint that has a policy of its own, in order.
    pub fn internals(&self) -> Vec<&Outcome> {
        let rules = self.trace.iter().flat_map(|phase| &phase.rules);
        let behind = rules.flat_map(|rule| &rule.actions).filter_map(|action| action.endpoint.as_deref());
        behind.flat_map(|outcome| std::iter::once(outcome).chain(outcome.internals())).collect()
    }

    /// Types of the actions that ran, in order; those at internal endpoints are left out.
    pub fn actions(&self) -> Vec<&str> {
        let rules = self.trace.iter().flat_map(|phase| &phase.rules);
        rules.flat_map(|rule| &rule.actions).map(|action| action.kind.as_str()).collect()
    }
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
    /// What came of the request at the internal endpoint that the action forwarded it to, where that has a policy of its own.
    pub endpoint: Option<Box<Outcome>>,
}
