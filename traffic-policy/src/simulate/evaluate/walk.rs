//! The walk over the tree of an expression.

use std::ops::Range;
use std::sync::Arc;

use cel::common::ast::{CallExpr, ComprehensionExpr, EntryExpr, Expr, IdedExpr, LiteralValue, SelectExpr};

use super::failure::{Failure, Parts};
use super::operators;
use super::program::Program;
use crate::simulate::budget::Budget;
use crate::simulate::environment::Environment;
use crate::simulate::macros::{self, Call, Form};
use crate::simulate::value::{Key, Map, Value};

pub(super) fn run(
    program: &Program,
    environment: &dyn Environment,
    budget: &mut Budget,
    parts: Option<&mut Parts>,
) -> Result<Value, Failure> {
    let mut walk = Walk { program, environment, budget, parts, locals: Vec::new() };
    walk.value(&program.expression.tree)
}

struct Walk<'e> {
    program: &'e Program,
    environment: &'e dyn Environment,
    budget: &'e mut Budget,
    parts: Option<&'e mut Parts>,
    /// Names that comprehensions bind, the innermost last. A sum of them may be a failure that something else makes good.
    locals: Vec<(&'e str, Result<Value, Failure>)>,
}

impl<'e> Walk<'e> {
    fn value(&mut self, node: &'e IdedExpr) -> Result<Value, Failure> {
        self.step(node)?;
        let value = match &node.expr {
            Expr::Literal(literal) => return Ok(literal_value(literal)),
            Expr::Ident(name) => self.name(node, name),
            Expr::Select(select) => self.select(node, select),
            Expr::Call(call) => self.call(node, call),
            Expr::Comprehension(comprehension) => self.comprehension(node, comprehension),
            Expr::List(list) => return self.list(node, &list.elements),
            Expr::Map(map) => return self.map(node, &map.entries),
            Expr::Unspecified | Expr::Struct(_) => Err(self.failure(node, "this is no value of a policy".to_owned())),
        };
        if let Ok(value) = &value {
            self.tell(node, value);
        }
        value
    }

    fn step(&mut self, node: &IdedExpr) -> Result<(), Failure> {
        self.budget.step(1).map_err(|message| self.failure(node, message))
    }

    /// Keeps the value of a part that is not inside of a comprehension.
    fn tell(&mut self, node: &IdedExpr, value: &Value) {
        if self.locals.is_empty() && self.parts.is_some() {
            let place = self.place(node);
            if let Some(parts) = &mut self.parts {
                parts.push((place, value.clone()));
            }
        }
    }

    fn failure(&self, node: &IdedExpr, message: String) -> Failure {
        Failure { range: self.place(node), message }
    }

    fn place(&self, node: &IdedExpr) -> Range<usize> {
        self.program.places.get(&node.id).cloned().unwrap_or_default()
    }

    fn name(&mut self, node: &IdedExpr, name: &'e str) -> Result<Value, Failure> {
        if let Some((_, value)) = self.locals.iter().rev().find(|(bound, _)| *bound == name) {
            return value.clone();
        }
        if let Some(value) = self.environment.variable(name) {
            return Ok(value);
        }
        let types = ["bool", "int", "uint", "double", "string", "bytes", "list", "map", "null_type", "type"];
        match types.iter().find(|known| **known == name) {
            Some(known) => Ok(Value::Type(known)),
            None => Err(self.failure(node, format!("there is no variable `{name}` here"))),
        }
    }

    /// A member, without the values of what it is a member of among the parts.
    fn select(&mut self, node: &'e IdedExpr, select: &'e SelectExpr) -> Result<Value, Failure> {
        if let Expr::Ident(name) = &select.operand.expr
            && !self.locals.iter().any(|(bound, _)| bound == name)
            && let Some(value) = self.environment.member(name, &select.field)
        {
            return Ok(if select.test { Value::Bool(true) } else { value });
        }
        let operand = self.silently(&select.operand)?;
        let found = operand.member(&select.field);
        if select.test {
            return Ok(Value::Bool(found.is_some()));
        }
        found.cloned().ok_or_else(|| {
            let message = match &operand {
                Value::Map(_) | Value::Shaped(_) => format!("there is no `{}` here", select.field),
                other => format!("{} has no member `{}`", other.plain().kind(), select.field),
            };
            self.failure(node, message)
        })
    }

    fn silently(&mut self, node: &'e IdedExpr) -> Result<Value, Failure> {
        if !matches!(node.expr, Expr::Ident(_) | Expr::Select(_)) {
            return self.value(node);
        }
        let parts = self.parts.take();
        let value = self.value(node);
        self.parts = parts;
        value
    }

    fn list(&mut self, node: &IdedExpr, items: &'e [IdedExpr]) -> Result<Value, Failure> {
        let items = self.values(items)?;
        self.held(node, items.into())
    }

    fn map(&mut self, node: &IdedExpr, entries: &'e [cel::common::ast::IdedEntryExpr]) -> Result<Value, Failure> {
        let mut map = Map::default();
        for entry in entries {
            let EntryExpr::MapEntry(entry) = &entry.expr else { continue };
            let key = self.value(&entry.key)?;
            let Some(key) = Key::of(&key) else {
                return Err(self.failure(node, format!("{} can't be a key", key.kind())));
            };
            let value = self.value(&entry.value)?;
            map.entries.insert(key, value);
        }
        self.held(node, map.into())
    }

    /// A list or map that was just made. It costs as if nothing in it were shared, so that none gets too large to be shown.
    fn held(&mut self, node: &IdedExpr, value: Value) -> Result<Value, Failure> {
        self.budget.hold(&value).map_err(|message| self.failure(node, message))?;
        Ok(value)
    }

    fn call(&mut self, node: &'e IdedExpr, call: &'e CallExpr) -> Result<Value, Failure> {
        let name = call.func_name.as_str();
        match (name, call.target.as_deref(), call.args.as_slice()) {
            ("_&&_", None, [left, right]) => self.logical(left, right, false),
            ("_||_", None, [left, right]) => self.logical(left, right, true),
            ("_?_:_", None, [condition, yes, no]) => {
                let holds = self.condition(condition)?;
                self.value(if holds { yes } else { no })
            }
            ("@not_strictly_false", None, [value]) => {
                Ok(Value::Bool(!matches!(self.value(value), Ok(Value::Bool(false)))))
            }
            ("_+_", None, [left, right]) => self.sum(node, left, right),
            (name, None, args) if name.starts_with(['_', '@', '!', '-']) => self.operator(node, name, args),
            ("sortBy", Some(list), [name, key]) => self.sort_by(node, list, name, key),
            _ => self.function(node, call),
        }
    }

    fn sum(&mut self, node: &'e IdedExpr, left: &'e IdedExpr, right: &'e IdedExpr) -> Result<Value, Failure> {
        // The right side first: then the sum of a comprehension is nobody else's and can grow in place.
        let right = self.value(right)?;
        let left = self.taken(left)?;
        operators::add(left, &right, self.budget).map_err(|message| self.failure(node, message))
    }

    fn operator(&mut self, node: &'e IdedExpr, name: &str, args: &'e [IdedExpr]) -> Result<Value, Failure> {
        let values = match args {
            [list, key] if name == "_[_]" => vec![self.silently(list)?, self.value(key)?],
            args => self.values(args)?,
        };
        operators::apply(name, &values, self.budget).map_err(|message| self.failure(node, message))
    }

    /// The sum of the innermost comprehension is taken out of its place: whoever asks for it puts back another.
    fn taken(&mut self, node: &'e IdedExpr) -> Result<Value, Failure> {
        if let Expr::Ident(name) = &node.expr
            && name.starts_with('@')
            && let Some((_, sum)) = self.locals.iter_mut().rev().find(|(bound, _)| bound == name)
        {
            return std::mem::replace(sum, Ok(Value::Null));
        }
        self.value(node)
    }

    fn values(&mut self, nodes: &'e [IdedExpr]) -> Result<Vec<Value>, Failure> {
        nodes.iter().map(|node| self.value(node)).collect()
    }

    fn condition(&mut self, node: &'e IdedExpr) -> Result<bool, Failure> {
        match self.value(node)? {
            Value::Bool(holds) => Ok(holds),
            other => Err(self.failure(node, format!("a condition is a bool, and this is {}", other.kind()))),
        }
    }

    /// `&&` and `||`: one side that decides makes good what fails on the other.
    fn logical(&mut self, left: &'e IdedExpr, right: &'e IdedExpr, decides: bool) -> Result<Value, Failure> {
        let first = self.condition(left);
        if first.as_ref().is_ok_and(|holds| *holds == decides) {
            return Ok(Value::Bool(decides));
        }
        match (first, self.condition(right)) {
            (_, Ok(holds)) if holds == decides => Ok(Value::Bool(decides)),
            (Err(failure), _) | (Ok(_), Err(failure)) => Err(failure),
            (Ok(_), Ok(_)) => Ok(Value::Bool(!decides)),
        }
    }

    fn function(&mut self, node: &'e IdedExpr, call: &'e CallExpr) -> Result<Value, Failure> {
        let name = call.func_name.as_str();
        let (function, mut args) = match call.target.as_deref() {
            None => (macros::find(name, Form::Function), Vec::new()),
            Some(target) => match self.space(target, name) {
                Some(function) => (Some(function), Vec::new()),
                None => (macros::find(name, Form::Method), vec![self.value(target)?]),
            },
        };
        args.extend(self.values(&call.args)?);
        let done = match function {
            Some(function) => self.apply(function, args),
            None => Err(format!("there is no function `{name}`")),
        };
        done.map_err(|message| self.failure(node, message))
    }

    fn apply(&mut self, function: macros::Function, args: Vec<Value>) -> Result<Value, String> {
        self.budget.scan(&args)?;
        let value = function(&mut Call { args, environment: self.environment, budget: self.budget })?;
        self.budget.take(value.size())?;
        Ok(value)
    }

    /// The function of a space, such as `base64.decode`, where the space is no variable.
    fn space(&self, target: &IdedExpr, name: &str) -> Option<macros::Function> {
        let Expr::Ident(space) = &target.expr else { return None };
        if self.locals.iter().any(|(bound, _)| bound == space) {
            return None;
        }
        macros::find(&format!("{space}.{name}"), Form::Function)
    }

    fn comprehension(&mut self, node: &IdedExpr, of: &'e ComprehensionExpr) -> Result<Value, Failure> {
        let range = self.value(&of.iter_range)?;
        let items: Vec<(Value, Value)> = match range.plain() {
            Value::List(items) => {
                items.iter().enumerate().map(|(at, item)| (item.clone(), Value::Int(at as i64))).collect()
            }
            Value::Map(map) => map.entries.iter().map(|(key, value)| (key.value(), value.clone())).collect(),
            other => {
                return Err(self.failure(node, format!("only lists and maps have items, and this is {}", other.kind())));
            }
        };
        let list = matches!(range.plain(), Value::List(_));
        let sum = self.value(&of.accu_init);
        let depth = self.locals.len();
        self.locals.push((&of.accu_var, sum));
        let done = self.loop_over(of, items, list, depth);
        let result = done.and_then(|()| self.value(&of.result));
        self.locals.truncate(depth);
        result
    }

    fn loop_over(
        &mut self,
        of: &'e ComprehensionExpr,
        items: Vec<(Value, Value)>,
        list: bool,
        depth: usize,
    ) -> Result<(), Failure> {
        for (item, other) in items {
            self.locals.truncate(depth + 1);
            match &of.iter_var2 {
                None => self.locals.push((&of.iter_var, Ok(item))),
                Some(second) => {
                    let (first, last) = if list { (other, item) } else { (item, other) };
                    self.locals.push((&of.iter_var, Ok(first)));
                    self.locals.push((second, Ok(last)));
                }
            }
            if !self.condition(&of.loop_cond)? {
                break;
            }
            let sum = self.value(&of.loop_step);
            // What is too expensive is not made good by a later item.
            if self.budget.is_empty() {
                return sum.map(drop);
            }
            self.locals[depth].1 = sum;
        }
        self.locals.truncate(depth + 1);
        Ok(())
    }

    fn sort_by(
        &mut self,
        node: &'e IdedExpr,
        list: &'e IdedExpr,
        name: &'e IdedExpr,
        key: &'e IdedExpr,
    ) -> Result<Value, Failure> {
        let list = self.value(list)?;
        let (Value::List(items), Expr::Ident(name)) = (list.plain(), &name.expr) else {
            return Err(self.failure(node, "`sortBy` takes a list, a name and a key".to_owned()));
        };
        let mut keyed = Vec::with_capacity(items.len());
        for item in items.iter() {
            self.locals.push((name, Ok(item.clone())));
            let value = self.value(key);
            self.locals.pop();
            keyed.push((value?, item.clone()));
        }
        let sorted = macros::sorted(keyed, self.budget).map_err(|message| self.failure(node, message))?;
        Ok(Value::List(Arc::new(sorted)))
    }
}

fn literal_value(literal: &LiteralValue) -> Value {
    match literal {
        LiteralValue::Null => Value::Null,
        LiteralValue::Boolean(value) => Value::Bool(*value.inner()),
        LiteralValue::Int(value) => Value::Int(*value.inner()),
        LiteralValue::UInt(value) => Value::Uint(*value.inner()),
        LiteralValue::Double(value) => Value::Double(*value.inner()),
        LiteralValue::String(value) => value.inner().into(),
        LiteralValue::Bytes(value) => Value::Bytes(value.inner().into()),
    }
}
