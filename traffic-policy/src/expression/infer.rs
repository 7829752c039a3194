//! Names and types of an expression, told from the tables.

use std::collections::BTreeSet;
use std::ops::Range;

use cel::common::ast::{CallExpr, ComprehensionExpr, EntryExpr, Expr, IdedExpr, LiteralValue, SelectExpr};

use super::{Expression, Mistake, Type};
use crate::language::{Call, Member};
use crate::tables::{self, nearest};

/// What an expression may see.
#[derive(Debug)]
pub struct Scope<'a> {
    /// The phase that it runs in.
    pub phase: &'a str,
    /// Names of the results that are set by then.
    pub ran: &'a [&'static str],
    /// Members of variables that actions have set by then, such as `vars.tier`.
    pub set: &'a BTreeSet<String>,
    /// Variables that only it has.
    pub extra: &'static [Member],
}

/// Tells the type of an expression, and what is wrong with it.
pub fn infer(text: &str, expression: &Expression, scope: &Scope<'_>) -> (Type, Vec<Mistake>) {
    let mut inference = Inference { text, expression, scope, bound: Vec::new(), mistakes: Vec::new() };
    let ty = inference.ty(&expression.tree);
    (ty, inference.mistakes)
}

pub(super) struct Inference<'a> {
    text: &'a str,
    expression: &'a Expression,
    pub(super) scope: &'a Scope<'a>,
    bound: Vec<(String, Type)>,
    mistakes: Vec<Mistake>,
}

impl Inference<'_> {
    pub(super) fn add(&mut self, rule: &'static str, range: Range<usize>, message: String, help: impl Into<String>) {
        self.mistakes.push(Mistake { rule, range, message, help: help.into() });
    }

    pub(super) fn place(&self, node: &IdedExpr) -> Range<usize> {
        let (start, stop) = self.expression.places.offset_for(node.id).unwrap_or_default();
        let byte = |at: u32| self.text.char_indices().nth(at as usize).map_or(self.text.len(), |(at, _)| at);
        let start = byte(start);
        start..byte(stop + 1).max(start)
    }

    /// The place of a name that belongs to a node: behind its place for a member, and before it for a call, whose place is
    /// its bracket.
    pub(super) fn place_of(&self, node: &IdedExpr, name: &str) -> Range<usize> {
        let place = self.place(node);
        let (before, after) = self.text.split_at(place.start);
        let at = match before.trim_end().strip_suffix(name) {
            Some(start) => Some(start.len()),
            None => after.find(name).map(|at| place.start + at).or_else(|| before.rfind(name)),
        };
        at.map_or(place, |at| at..at + name.len())
    }

    pub(super) fn ty(&mut self, node: &IdedExpr) -> Type {
        match &node.expr {
            Expr::Unspecified | Expr::Struct(_) => Type::Any,
            Expr::Literal(literal) => literal_type(literal),
            Expr::Ident(name) => self.variable(node, name),
            Expr::Select(select) => self.member(node, select),
            Expr::Call(call) => self.call(node, call),
            Expr::Comprehension(comprehension) => self.comprehension(comprehension),
            Expr::List(list) => {
                let types: Vec<Type> = list.elements.iter().map(|item| self.ty(item)).collect();
                Type::List(Box::new(same(&types)))
            }
            Expr::Map(map) => {
                let mut types = Vec::new();
                for entry in &map.entries {
                    if let EntryExpr::MapEntry(entry) = &entry.expr {
                        self.ty(&entry.key);
                        types.push(self.ty(&entry.value));
                    }
                }
                Type::Map(Box::new(same(&types)))
            }
        }
    }

    fn variable(&mut self, node: &IdedExpr, name: &str) -> Type {
        if name.starts_with('@') {
            return self.bound.iter().rev().find(|(bound, _)| bound == name).map_or(Type::Any, |(_, ty)| ty.clone());
        }
        if let Some((_, ty)) = self.bound.iter().rev().find(|(bound, _)| bound == name) {
            return ty.clone();
        }
        if let Some(member) = self.scope.extra.iter().find(|member| member.name == name) {
            return Type::of_member(member);
        }
        // A type is named like the function that makes a value of it: `type(x) == string`.
        let makes = |call: &Call| call.name == name && call.text.ends_with(&format!("-> {name}"));
        if tables::macros().iter().flat_map(|known| known.calls).any(makes) {
            return Type::Any;
        }
        let Some(variable) = tables::variables().iter().find(|variable| variable.name == name) else {
            let bound: Vec<String> =
                self.bound.iter().map(|(name, _)| name.clone()).filter(|name| !name.starts_with('@')).collect();
            let names =
                tables::variables().iter().map(|variable| variable.name).chain(bound.iter().map(String::as_str));
            let help = match nearest(name, names.clone()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!(
                    "a text stands in quotes, and variables begin with {}",
                    tables::variables().iter().map(|v| format!("`{}`", v.name)).collect::<Vec<_>>().join(", ")
                ),
            };
            self.add("unknown-variable", self.place_of(node, name), format!("there is no variable `{name}`"), help);
            return Type::Any;
        };
        self.phases(node, name, variable.phases);
        Type::of(&variable.ty)
    }

    pub(super) fn phases(&mut self, node: &IdedExpr, name: &str, phases: &[&str]) {
        if !phases.is_empty() && !phases.contains(&self.scope.phase) {
            let message = format!("`{name}` is not there in `{}`", self.scope.phase);
            let help =
                format!("it is in {}", phases.iter().map(|phase| format!("`{phase}`")).collect::<Vec<_>>().join(", "));
            self.add("later-variable", self.place_of(node, name), message, help);
        }
    }

    fn member(&mut self, node: &IdedExpr, select: &SelectExpr) -> Type {
        let operand = self.ty(&select.operand);
        if !select.test {
            self.set(node, &select.operand, &select.field);
        }
        let found = self.select(node, &operand, &select.field);
        if select.test { Type::Bool } else { found }
    }

    fn select(&mut self, node: &IdedExpr, operand: &Type, name: &str) -> Type {
        let members = match operand {
            Type::Any => return Type::Any,
            Type::Map(value) => return (**value).clone(),
            Type::Results => return self.result(node, name),
            other => other.members(),
        };
        let Some(members) = members else {
            let message = format!("this is {operand}; it has no member `{name}`");
            let method = |call: &Call| {
                call.name == name && call.receiver.as_ref().is_some_and(|wanted| operand.goes_with(&Type::of(wanted)))
            };
            let help = match tables::macros().iter().flat_map(|known| known.calls).find(|call| method(call)) {
                Some(call) => format!("call it as `{}`", call.text),
                None => String::new(),
            };
            self.add("wrong-type", self.place_of(node, name), message, help);
            return Type::Any;
        };
        if let Some(member) = members.iter().find(|member| member.name == name) {
            self.phases(node, name, member.phases);
            return Type::of_member(member);
        }
        let what = format!("there is no `{name}` here");
        if let Some(inner) = deeper(members, name) {
            self.add("unknown-variable", self.place_of(node, name), what, format!("did you mean `{inner}`?"));
            return Type::Any;
        }
        let names = members.iter().map(|member| member.name);
        self.unknown("unknown-variable", "newer-variable", node, name, what, names);
        Type::Any
    }

    /// Checks that a member of a variable that actions fill is set before.
    pub(super) fn set(&mut self, node: &IdedExpr, variable: &IdedExpr, name: &str) {
        let Expr::Ident(variable) = &variable.expr else { return };
        let full = format!("{variable}.{name}");
        let bound = self.bound.iter().any(|(bound, _)| bound == variable);
        let Some(setter) = tables::setter(variable).filter(|_| !bound && !self.scope.set.contains(&full)) else {
            return;
        };
        // So many names that nobody knows them are no suggestion.
        let set = self.scope.set.iter().take(100).filter_map(|set| set.strip_prefix(variable)?.strip_prefix('.'));
        let help = match nearest(name, set) {
            Some(near) => format!("did you mean `{variable}.{near}`?"),
            None => format!("set it with the action `{}` before, in this phase", setter.name),
        };
        self.add("variable-not-set", self.place_of(node, name), format!("nothing before this sets `{full}`"), help);
    }

    fn result(&mut self, node: &IdedExpr, name: &str) -> Type {
        let results = || tables::actions().iter().filter_map(|action| Some((action, action.results.as_ref()?)));
        let Some((action, found)) = results().find(|(_, results)| results.name == name) else {
            let silent = tables::actions().iter().find(|action| action.name.replace('-', "_") == name);
            if let Some(action) = silent {
                let message = format!("`{}` sets no results", action.name);
                self.add("unknown-variable", self.place_of(node, name), message, "");
                return Type::Any;
            }
            let what = format!("no action sets `actions.ngrok.{name}`");
            self.unknown(
                "unknown-variable",
                "newer-variable",
                node,
                name,
                what,
                results().map(|(_, results)| results.name),
            );
            return Type::Any;
        };
        if !self.scope.ran.contains(&name) {
            let message = format!("no `{}` can have run before this", action.name);
            let help = format!("put the action `{}` before what reads its result", action.name);
            self.add("result-not-set", self.place_of(node, name), message, help);
        }
        Type::Result(found)
    }

    /// Says that there is no such name: an error where one is near, and otherwise a warning that it may be newer.
    pub(super) fn unknown<'a>(
        &mut self,
        error: &'static str,
        newer: &'static str,
        node: &IdedExpr,
        name: &str,
        what: String,
        names: impl Iterator<Item = &'a str> + Clone,
    ) {
        let place = self.place_of(node, name);
        let begins = names
            .clone()
            .filter(|known| known.len() > 3)
            .find(|known| name.starts_with(known) || known.starts_with(name));
        match nearest(name, names.clone()).or(begins) {
            Some(near) => self.add(error, place, what, format!("did you mean `{near}`?")),
            None if names.clone().count() > 12 => self.add(newer, place, what, "it may be newer than this version"),
            None => {
                let known: Vec<String> = names.map(|name| format!("`{name}`")).collect();
                let help = format!("it may be newer than this version; known are {}", known.join(", "));
                self.add(newer, place, what, help);
            }
        }
    }

    fn comprehension(&mut self, node: &ComprehensionExpr) -> Type {
        let range = self.ty(&node.iter_range);
        let item = match range.read() {
            Type::List(item) => *item,
            Type::Map(_) => Type::String,
            Type::Shape(_) | Type::Results | Type::Result(_) | Type::Any => Type::Any,
            other => {
                let message = format!("this goes through a list or a map, and this is {other}");
                self.add("wrong-type", self.place(&node.iter_range), message, "");
                Type::Any
            }
        };
        let init = self.ty(&node.accu_init);
        // What a list is filled with is known after the step that fills it.
        let collects = matches!(init, Type::List(_));
        let accu = if collects { Type::Any } else { init };
        let before = self.bound.len();
        self.bound.push((node.iter_var.clone(), item));
        self.bound.extend(node.iter_var2.clone().map(|name| (name, Type::Any)));
        self.bound.push((node.accu_var.clone(), accu));
        self.ty(&node.loop_cond);
        let step = self.ty(&node.loop_step);
        if let Some((_, accu)) = self.bound.last_mut().filter(|_| collects) {
            *accu = step;
        }
        let result = self.ty(&node.result);
        self.bound.truncate(before);
        result
    }

    fn call(&mut self, node: &IdedExpr, call: &CallExpr) -> Type {
        let space = call.target.as_deref().and_then(|target| self.space(target));
        match (&call.target, space) {
            (None, _) if is_operator(&call.func_name) => self.operator(node, call),
            (None, _) => self.function(node, &call.func_name, None, call),
            (Some(_), Some(space)) => self.function(node, &format!("{space}.{}", call.func_name), None, call),
            (Some(target), None) => {
                let receiver = self.ty(target);
                self.function(node, &call.func_name, Some(receiver), call)
            }
        }
    }

    /// The space of functions that a target names: `base64` in `base64.decode()`.
    fn space(&self, target: &IdedExpr) -> Option<String> {
        let mut names = Vec::new();
        let mut node = target;
        loop {
            match &node.expr {
                Expr::Ident(name) => {
                    names.push(name.as_str());
                    break;
                }
                Expr::Select(select) if !select.test => {
                    names.push(&select.field);
                    node = &select.operand;
                }
                _ => return None,
            }
        }
        let root = *names.last()?;
        let variable = tables::variables().iter().any(|variable| variable.name == root)
            || self.bound.iter().any(|(bound, _)| bound == root)
            || self.scope.extra.iter().any(|member| member.name == root);
        names.reverse();
        let spaces = || {
            tables::macros()
                .iter()
                .flat_map(|known| known.calls)
                .filter(|call| call.receiver.is_none())
                .map(|call| call.name)
                .chain(tables::macros().iter().flat_map(|known| known.formerly.iter().copied()))
                .filter_map(|name| name.rsplit_once('.'))
        };
        let near = spaces().any(|(space, _)| space == names.join("."))
            || nearest(root, spaces().map(|(space, _)| space)).is_some();
        (!variable && near).then(|| names.join("."))
    }
}

/// A member of that name inside of one of these members: `url.path` for `path`.
fn deeper(members: &[Member], name: &str) -> Option<String> {
    let has = |member: &&Member| {
        Type::of_member(member).members().is_some_and(|inner| inner.iter().any(|inner| inner.name == name))
    };
    members.iter().find(has).map(|member| format!("{}.{name}", member.name))
}

fn literal_type(literal: &LiteralValue) -> Type {
    match literal {
        LiteralValue::Boolean(_) => Type::Bool,
        LiteralValue::Bytes(_) => Type::Bytes,
        LiteralValue::Double(_) => Type::Double,
        LiteralValue::Int(_) => Type::Int,
        LiteralValue::Null => Type::Any,
        LiteralValue::String(_) => Type::String,
        LiteralValue::UInt(_) => Type::Uint,
    }
}

/// The type that all have, or what is not known.
pub(super) fn same(types: &[Type]) -> Type {
    match types.split_first() {
        Some((first, rest)) if rest.iter().all(|ty| ty.goes_with(first)) => first.read(),
        _ => Type::Any,
    }
}

/// The text of a node that is one.
pub(super) fn literal(node: &IdedExpr) -> Option<&str> {
    match &node.expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner()),
        _ => None,
    }
}

/// Whether the parser gives an operator this name.
fn is_operator(name: &str) -> bool {
    name.starts_with('@') || name.contains('_') && name.chars().all(|c| "_?:[]&|!=<>+-*/%".contains(c))
}
