//! A policy made ready to run: every expression, template and regular expression is compiled once.

use std::sync::Arc;

use super::config::Settings;
use crate::document::Node;
use crate::expression::Mistake;
use crate::language::{Action as Described, Field};
use crate::simulate::evaluate::Program;
use crate::simulate::pattern::Patterns;
use crate::tables;

/// Says whether an action reads or changes the body of its phase's message, by its name in the tables.
pub(in crate::simulate) type ReadsBody = fn(&str) -> bool;

/// A policy, ready to run. It may be shared by threads.
#[derive(Debug)]
pub struct Policy {
    phases: Vec<(&'static str, Vec<Rule>)>,
    /// Regular expressions that its exchanges have compiled.
    pub(super) patterns: Arc<Patterns>,
}

/// A rule.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) name: Option<String>,
    pub(super) expressions: Vec<Program>,
    pub(super) actions: Vec<Action>,
}

/// An action of a rule.
#[derive(Debug)]
pub(super) struct Action {
    /// Its type as the policy writes it.
    pub(super) kind: String,
    /// What the tables say of it; nothing for an action that they do not have.
    pub(super) described: Option<&'static Described>,
    pub(super) settings: Settings,
    /// Whether it reads or changes the body of its phase's message.
    reads_body: bool,
    /// Where it stands, which tells its state from that of others.
    pub(super) path: String,
}

impl Policy {
    /// Compiles a tree that a check found no error in. `reads_body` says whether an action reads a body.
    ///
    /// # Errors
    /// When an expression does not parse.
    pub(in crate::simulate) fn compile(root: &Node, reads_body: ReadsBody) -> Result<Self, Mistake> {
        let mut phases = Vec::new();
        for phase in tables::phases() {
            let rules = root.get(phase.name).and_then(Node::items).unwrap_or_default().iter().enumerate();
            let rules = rules.map(|(at, rule)| Rule::compile(rule, &format!("{}[{at}]", phase.name), reads_body));
            phases.push((phase.name, rules.collect::<Result<Vec<_>, _>>()?));
        }
        Ok(Policy { phases, patterns: Arc::default() })
    }

    pub(super) fn rules(&self, phase: &str) -> &[Rule] {
        self.phases.iter().find(|(name, _)| *name == phase).map_or(&[], |(_, rules)| rules)
    }

    /// Whether a phase has any rules.
    pub fn has_phase(&self, phase: &str) -> bool {
        !self.rules(phase).is_empty()
    }

    /// Whether an action reads or changes the body of the request. Where none does, a gateway may stream it past the policy.
    pub fn reads_request_body(&self) -> bool {
        self.reads_body("on_http_request")
    }

    /// Whether an action reads or changes the body of the response. Where none does, a gateway may stream it past the policy.
    pub fn reads_response_body(&self) -> bool {
        self.reads_body("on_http_response")
    }

    fn reads_body(&self, phase: &str) -> bool {
        let mut actions = self.rules(phase).iter().flat_map(|rule| &rule.actions);
        actions.any(|action| action.reads_body)
    }
}

impl Rule {
    fn compile(node: &Node, path: &str, reads_body: ReadsBody) -> Result<Self, Mistake> {
        let fields = tables::rule();
        let get = |name: &str| {
            let field: &Field = fields.iter().find(|field| field.name == name)?;
            [field.name].iter().chain(field.formerly).find_map(|key| node.get(key))
        };
        let texts = get("expressions").and_then(Node::items).unwrap_or_default().iter().filter_map(Node::text);
        let actions = get("actions").and_then(Node::items).unwrap_or_default().iter().enumerate();
        let actions = actions.map(|(at, action)| Action::compile(action, format!("{path}.actions[{at}]"), reads_body));
        Ok(Rule {
            name: get("name").and_then(Node::text).map(str::to_owned),
            expressions: texts.map(Program::compile).collect::<Result<_, _>>()?,
            actions: actions.collect::<Result<_, _>>()?,
        })
    }
}

impl Action {
    fn compile(node: &Node, path: String, reads_body: ReadsBody) -> Result<Self, Mistake> {
        let kind = node.get("type").and_then(Node::text).unwrap_or_default();
        let described = tables::action(kind);
        Ok(Action {
            kind: kind.to_owned(),
            described,
            settings: Settings::compile(node.get("config"), described.map_or(&[], |action| action.config))?,
            reads_body: described.is_some_and(|action| reads_body(action.name)),
            path,
        })
    }
}
