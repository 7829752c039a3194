//! Every problem of a policy in one run.
//!
//! How a text becomes a tree and an expression is left to `document` and `expression`, which it imports beside the tables and the
//! report.

mod expressions;
mod fields;
mod place;
mod rules;
mod values;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::document::{self, Node, join};
#[cfg(feature = "simulate")]
use crate::language::Field;
use crate::language::Phase;
use crate::report::Report;
use crate::tables::{self, nearest};

/// What is known about the endpoint that a policy is for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The URL of the endpoint, or its scheme alone; every phase is permitted when left out.
    pub endpoint: Option<String>,
    /// Who serves the endpoint; `None` when it is not known.
    pub kind: Option<EndpointKind>,
}

/// Who serves an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndpointKind {
    /// It is always there; its policy has to answer.
    Cloud,
    /// An agent, to which traffic goes on after the policy.
    Agent,
}

impl EndpointKind {
    /// The kind that is called `cloud` or `agent`.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "cloud" => Some(EndpointKind::Cloud),
            "agent" => Some(EndpointKind::Agent),
            _ => None,
        }
    }
}

impl Options {
    fn scheme(&self) -> Option<&str> {
        let endpoint = self.endpoint.as_deref()?;
        Some(endpoint.split_once("://").map_or(endpoint, |(scheme, _)| scheme))
    }
}

/// Stack of a check: the parser of expressions goes as deep as they do.
const STACK: usize = 64 << 20;

/// Finds every problem of a policy in YAML or JSON.
///
/// # Panics
/// When the system gives no thread for it.
pub fn check(text: &str, options: &Options) -> Report {
    with_stack(|| find(text, options))
}

/// Runs what parses expressions on a thread with a stack that is large enough for the deepest.
///
/// # Panics
/// When the system gives no thread for it, or `work` panics.
pub(crate) fn with_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        match thread.expect("the system gives a thread").join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// Finds every problem of a text that is no policy but a mapping with these fields; a policy may stand under `policy`.
/// The tree is there when the text could be read.
#[cfg(feature = "simulate")]
pub(crate) fn check_mapping(
    text: &str,
    fields: &'static [Field],
    options: &Options,
    policy: &str,
) -> (Report, Option<Node>) {
    with_stack(|| {
        let mut checker = Checker { strict: true, ..Checker::new(text, options) };
        let root = checker.parse();
        if let Some(root) = &root {
            let phase = &tables::phases()[0];
            if root.entries().is_none() {
                let message = format!("a mapping belongs here, and this is {}", root.kind());
                checker.add("wrong-kind", "", root.range.clone(), message, "begin with `KEY: VALUE`");
            }
            checker.fields(fields, root, "", phase, &place::Place::Object);
            if let Some(policy_node) = root.get(policy).filter(|node| node.entries().is_some()) {
                checker.strict = false;
                checker.document(policy_node, policy);
            }
        }
        checker.report.sort();
        (checker.report, root)
    })
}

fn find(text: &str, options: &Options) -> Report {
    let mut checker = Checker::new(text, options);
    let root = checker.parse();
    match root {
        Some(root) if !root.is_null() => checker.document(&root, ""),
        _ if checker.report.is_clean() => {
            checker.add(
                "empty-document",
                "",
                0..0,
                "there is no policy in this text",
                "begin with a phase, such as `on_http_request:`",
            );
        }
        _ => {}
    }
    checker.report.sort();
    checker.report
}

struct Checker<'a> {
    text: &'a str,
    options: &'a Options,
    report: Report,
    /// Names of the results of actions that come before.
    ran: Vec<&'static str>,
    /// Whether a field that is not described is an error, and not one that may be newer.
    strict: bool,
    /// Members of variables that actions before have set in this phase: `vars.tier`.
    set: BTreeSet<String>,
}

impl<'a> Checker<'a> {
    fn new(text: &'a str, options: &'a Options) -> Self {
        Checker { text, options, report: Report::new(text), ran: Vec::new(), set: BTreeSet::new(), strict: false }
    }

    /// The tree of the text, where there is one; what is wrong with it goes into the report.
    fn parse(&mut self) -> Option<Node> {
        let (root, mistakes) = document::parse(self.text);
        for mistake in mistakes {
            self.report.add(mistake.rule, &mistake.path, mistake.range, mistake.message, mistake.help);
        }
        root
    }

    fn add(
        &mut self,
        rule: &'static str,
        path: &str,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let help = Some(help.into()).filter(|help| !help.is_empty());
        self.report.add(rule, path, range, message.into(), help);
    }

    fn document(&mut self, root: &Node, prefix: &str) {
        let Some(entries) = root.entries() else {
            let message = format!("a policy is a mapping of phases to rules, and this is {}", root.kind());
            self.add(
                "wrong-kind",
                prefix,
                root.range.clone(),
                message,
                "begin with a phase, such as `on_http_request:`",
            );
            return;
        };
        if prefix.is_empty() && self.wrapped(root) {
            return;
        }
        let mut meant = Vec::new();
        for (key, _) in entries {
            let name = key.text().unwrap_or_default();
            match tables::phase(name) {
                Some(phase) => meant.push((phase, name)),
                None => meant.extend(self.unknown_phase(key, name, prefix).map(|phase| (phase, name))),
            }
        }
        let mut ends = false;
        for phase in tables::phases() {
            for (_, name) in meant.iter().filter(|(other, _)| other.name == phase.name) {
                if let Some((key, rules)) = entries.iter().find(|(key, _)| key.text() == Some(name)) {
                    ends |= self.phase(phase, key, rules, &join(prefix, name));
                }
            }
        }
        let older = entries.iter().any(|(key, _)| tables::older().iter().any(|older| key.text() == Some(older.name)));
        if self.options.kind == Some(EndpointKind::Cloud) && !ends && !older {
            let range = entries.first().map_or(root.range.clone(), |(key, _)| key.range.clone());
            let last: Vec<String> = tables::actions()
                .iter()
                .filter(|action| action.ends)
                .map(|action| format!("`{}`", action.name))
                .collect();
            let help = format!("let a last rule without `expressions` end the phase with one of {}", last.join(", "));
            self.add(
                "does-not-end",
                prefix,
                range,
                "the policy of a cloud endpoint has to end with an action that answers",
                help,
            );
        }
    }

    /// Says that there is no such phase, and gives the one that is most likely meant.
    fn unknown_phase(&mut self, key: &Node, name: &str, prefix: &str) -> Option<&'static Phase> {
        let path = join(prefix, name);
        if let Some(older) = tables::older().iter().find(|older| older.name == name) {
            let help = older.instead.map_or(older.doc.to_owned(), |instead| format!("write `{instead}` now"));
            self.add("older-form", &path, key.range.clone(), format!("`{name}` is of an older form of policies"), help);
            return older.instead.and_then(tables::phase);
        }
        let near = nearest(name, tables::phases().iter().map(|phase| phase.name));
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the phases are {}", list(tables::phases().iter().map(|phase| phase.name))),
        };
        self.add("unknown-phase", &path, key.range.clone(), format!("there is no phase `{name}`"), help);
        near.and_then(tables::phase)
    }

    /// Whether the policy stands inside of another document; what is inside is checked too.
    fn wrapped(&mut self, root: &Node) -> bool {
        let has_phase = |node: &Node| {
            let keys = node.entries().unwrap_or_default().iter().filter_map(|(key, _)| key.text());
            keys.into_iter().any(|key| tables::phase(key).is_some())
        };
        if has_phase(root) {
            return false;
        }
        for wrapper in tables::wrappers() {
            let mut policies = Vec::new();
            inside(root, wrapper.path, "", &mut policies);
            policies.retain(|(_, policy)| has_phase(policy));
            let Some((first, _)) = policies.first() else { continue };
            let outer = root.entries().unwrap_or_default().iter().find(|(key, _)| key.text() == Some(wrapper.path[0]));
            let range = outer.map_or(root.range.clone(), |(key, _)| key.range.clone());
            let message = format!("the policy stands under `{first}` of another document");
            let help = format!("give only what stands under `{}`", wrapper.path.join("."));
            self.add("wrapped", wrapper.path[0], range, message, help);
            for (path, policy) in &policies {
                self.document(policy, path);
            }
            return true;
        }
        false
    }
}

/// What stands under keys, with its path; a list on the way stands for each of its items.
fn inside<'n>(node: &'n Node, keys: &[&str], path: &str, found: &mut Vec<(String, &'n Node)>) {
    for (index, item) in node.items().unwrap_or_default().iter().enumerate() {
        inside(item, keys, &format!("{path}[{index}]"), found);
    }
    match keys {
        [] => found.push((path.to_owned(), node)),
        [key, rest @ ..] => {
            if let Some(inner) = node.get(key) {
                inside(inner, rest, &join(path, key), found);
            }
        }
    }
}

fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
