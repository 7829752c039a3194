//! What docs mention between backticks: phases, variables, results and macros must be there.

use std::collections::BTreeSet;

use super::call::is_name;
use super::model::{Member, TrafficPolicy, ValueType};
use super::syntax::Syntax;
use crate::diagnostic::{Diagnostics, nearest};
use crate::source::Spanned;

/// What docs may mention.
pub(super) struct Mentions<'a> {
    policy: &'a TrafficPolicy,
    /// Names of fields, which may begin as those of phases do.
    fields: BTreeSet<&'a str>,
    /// Functions with their spaces, and methods.
    functions: BTreeSet<&'a str>,
}

impl<'a> Mentions<'a> {
    pub fn new(policy: &'a TrafficPolicy) -> Self {
        let configs = policy.actions.iter().flat_map(|action| &action.config);
        let objects = policy.types.iter().flat_map(|object| &object.fields);
        let fields = configs.chain(objects).chain(&policy.rule).map(|field| field.name.as_str()).collect();
        let calls = policy.macros().flat_map(|written| written.calls.iter().map(|call| call.name.as_str()));
        let former = policy.macros().flat_map(|written| written.formerly.iter().map(String::as_str));
        Mentions { policy, fields, functions: calls.chain(former).collect() }
    }

    /// Checks every doc.
    pub fn check(&self, syntax: &Syntax, diagnostics: &mut Diagnostics) {
        let members = |list: &'_ [super::fields::Member]| list.iter().filter_map(|m| m.doc.clone()).collect::<Vec<_>>();
        let mut docs: Vec<Spanned<String>> = Vec::new();
        for action in &syntax.actions {
            docs.extend(action.doc.clone());
            docs.extend(action.config.iter().filter_map(|field| field.doc.clone()));
            docs.extend(action.config.iter().flat_map(|field| members(&field.scope)));
            docs.extend(action.results.iter().flat_map(|results| members(&results.members)));
        }
        docs.extend(syntax.objects.iter().flat_map(|object| &object.fields).filter_map(|field| field.doc.clone()));
        docs.extend(syntax.variables.iter().filter_map(|variable| variable.doc.clone()));
        docs.extend(syntax.shapes.iter().flat_map(|shape| members(&shape.members)));
        docs.extend(syntax.groups.iter().flat_map(|group| &group.macros).filter_map(|written| written.doc.clone()));
        for doc in &docs {
            self.doc(doc, diagnostics);
        }
    }

    fn doc(&self, doc: &Spanned<String>, diagnostics: &mut Diagnostics) {
        // What stands between backticks is every second part.
        for code in doc.value.split('`').skip(1).step_by(2) {
            let Some((what, known)) = self.unknown(code) else { continue };
            if let Some(error) = diagnostics.once(doc.span.clone(), format!("there is no {what} `{code}`")) {
                error.part(code).label(format!("unknown {what}")).suggest(code, known.iter().map(String::as_str));
            }
        }
    }

    /// What a mention is of that is not there, with what could have been meant.
    fn unknown(&self, code: &str) -> Option<(&'static str, Vec<String>)> {
        if let Some(call) = code.strip_suffix("()") {
            let method = call.rsplit('.').next().unwrap_or(call);
            let known = self.functions.contains(call) || self.functions.contains(method);
            let names = self.functions.iter().map(|name| format!("{name}()"));
            return (call.split('.').all(is_name) && !known).then(|| ("macro", names.collect()));
        }
        if code.starts_with("on_") && is_name(code) {
            let phases = || self.policy.phases.iter().map(|phase| phase.name.clone());
            let known = self.fields.contains(code) || phases().any(|phase| phase == code);
            return (!known).then(|| ("phase", phases().collect()));
        }
        if code.contains('-') && code.chars().all(|c| c.is_ascii_lowercase() || c == '-') {
            return self.misspelt_action(code);
        }
        let mut path = code.split('.');
        let root = path.next()?;
        let variable = self.policy.variables.iter().find(|variable| variable.name == root)?;
        let names: Vec<&str> = path.collect();
        if names.is_empty() || !names.iter().all(|name| is_name(name)) {
            return None;
        }
        let mut left: Vec<&str> = names.iter().rev().copied().collect();
        let known = self.is_there(&variable.ty, &mut left).err()?;
        // Only the one name that is not there would be another.
        let (before, after) = (&names[..names.len() - left.len() - 1], &names[names.len() - left.len()..]);
        let meant = |name: &str| [&[root], before, &[name], after].concat().join(".");
        Some(("variable", known.into_iter().map(meant).collect()))
    }

    /// Words with dashes may be anything; one that is nearly the name of an action was meant to be it.
    fn misspelt_action(&self, code: &str) -> Option<(&'static str, Vec<String>)> {
        let actions = || self.policy.actions.iter().map(|action| action.name.as_str());
        let former = self.policy.actions.iter().flat_map(|action| &action.formerly);
        let known = actions().chain(former.map(String::as_str)).any(|name| name == code);
        let near = nearest(code, actions()).is_some() && !known;
        near.then(|| ("action", actions().map(str::to_owned).collect()))
    }

    /// Whether a path of members (the first one last) is there in a type. If not, what is there in place of the one that
    /// was taken last.
    fn is_there(&self, ty: &ValueType, path: &mut Vec<&str>) -> Result<(), Vec<&'a str>> {
        let Some(name) = path.pop() else { return Ok(()) };
        let members: &'a [Member] = match ty {
            ValueType::Shape(shape) => {
                self.policy.shape(shape).map(|shape| shape.members.as_slice()).unwrap_or_default()
            }
            ValueType::Results => {
                let results = || self.policy.actions.iter().filter_map(|action| action.results.as_ref());
                let Some(found) = results().find(|results| results.name == name) else {
                    return Err(results().map(|results| results.name.as_str()).collect());
                };
                let Some(name) = path.pop() else { return Ok(()) };
                return self.member(&found.members, name, path);
            }
            ValueType::List(_) => return Err(Vec::new()),
            // Any name may be in it.
            _ => return Ok(()),
        };
        self.member(members, name, path)
    }

    fn member(&self, members: &'a [Member], name: &str, path: &mut Vec<&str>) -> Result<(), Vec<&'a str>> {
        match members.iter().find(|member| member.name == name) {
            Some(member) => self.is_there(&member.ty, path),
            None => Err(members.iter().map(|member| member.name.as_str()).collect()),
        }
    }
}
