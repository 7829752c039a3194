//! Operators, functions and methods: what they take, and what they give.

use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue};

use super::Type;
use super::infer::{Inference, same};
use crate::language::{Call, ValueType};
use crate::regex;
use crate::tables::{self, nearest};

impl Inference<'_> {
    pub(super) fn operator(&mut self, node: &IdedExpr, call: &CallExpr) -> Type {
        let types: Vec<Type> = call.args.iter().map(|arg| self.ty(arg)).collect();
        let name = call.func_name.as_str();
        match (name, types.as_slice()) {
            ("_&&_" | "_||_" | "!_", _) => {
                for (arg, ty) in call.args.iter().zip(&types) {
                    self.condition(arg, ty);
                }
                Type::Bool
            }
            ("_?_:_", [condition, yes, no]) => {
                self.condition(&call.args[0], condition);
                same(&[yes.clone(), no.clone()])
            }
            ("_==_" | "_!=_" | "_<_" | "_<=_" | "_>_" | "_>=_", [left, right]) => {
                if !left.goes_with(right) {
                    let message = format!("{left} is compared with {right}");
                    self.add("wrong-type", self.place(node), message, "");
                }
                self.category(left, &call.args[1]);
                self.category(right, &call.args[0]);
                self.comparison(node, name, &call.args[0], &call.args[1]);
                Type::Bool
            }
            ("@in", [item, list]) => {
                let wrong = match list.read() {
                    Type::List(inner) => !item.goes_with(&inner),
                    Type::Map(_) | Type::Any | Type::Shape(_) | Type::Results => false,
                    _ => true,
                };
                if let Type::List(category) = list {
                    self.category(category, &call.args[0]);
                }
                if wrong {
                    let message = format!("{item} cannot be in {list} like this");
                    self.add(
                        "wrong-type",
                        self.place(node),
                        message,
                        "`in` looks for an item of a list or a key of a map",
                    );
                }
                Type::Bool
            }
            ("_[_]", [list, index]) => {
                if let Some(name) = literal(&call.args[1]) {
                    self.set(node, &call.args[0], name);
                }
                match list.read() {
                    Type::List(_) if !index.goes_with(&Type::Int) => {
                        let message = format!("an item of a list is found by a whole number, and this is {index}");
                        self.add("wrong-type", self.place(&call.args[1]), message, "");
                        Type::Any
                    }
                    Type::List(item) | Type::Map(item) => *item,
                    _ => Type::Any,
                }
            }
            ("_+_" | "_-_" | "_*_" | "_/_" | "_%_", [left, right]) => {
                let time = |ty: &Type| matches!(ty.read(), Type::Duration | Type::Timestamp);
                if time(left) || time(right) {
                    return Type::Any;
                }
                if !left.goes_with(right) {
                    let help = if name == "_+_" { "make both of one type, as with `string()`" } else { "" };
                    self.add("wrong-type", self.place(node), format!("{left} and {right} do not go together"), help);
                    return Type::Any;
                }
                if matches!(left, Type::Any) { right.read() } else { left.read() }
            }
            ("-_", [ty]) => ty.read(),
            _ => Type::Any,
        }
    }

    /// Checks that a text that is compared with a category is the name of one.
    fn category(&mut self, ty: &Type, node: &IdedExpr) {
        let Some(name) = literal(node).filter(|_| matches!(ty, Type::Category)) else { return };
        let names = || tables::categories().iter().map(|known| known.value);
        // An address that is in `com.github.web` is in `com.github` and `com` as well.
        let within =
            |known: &str| known.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        if names().any(within) {
            return;
        }
        let help = match nearest(name, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "it may be newer than this version".to_owned(),
        };
        let message = format!("no category of addresses has the name `{name}`");
        self.add("unknown-category", self.place(node), message, help);
    }

    /// Says when a number that has a greatest value is compared with one that it never reaches.
    fn comparison(&mut self, node: &IdedExpr, operator: &str, left: &IdedExpr, right: &IdedExpr) {
        let (name, operator, number) = match (&left.expr, &right.expr) {
            (Expr::Ident(name), Expr::Literal(LiteralValue::Int(number))) => (name, operator, number),
            (Expr::Literal(LiteralValue::Int(number)), Expr::Ident(name)) => (name, mirrored(operator), number),
            _ => return,
        };
        let Some(max) = self.scope.extra.iter().find(|member| member.name == name).and_then(|member| member.max) else {
            return;
        };
        let number = *number.inner() as f64;
        let result = match operator {
            "_<_" | "_!=_" if number > max => true,
            "_<=_" if number >= max => true,
            "_>_" if number >= max => false,
            "_>=_" | "_==_" if number > max => false,
            _ => return,
        };
        let message = format!("this is always `{result}`: `{name}` is at most {max} here");
        self.add("always-the-same", self.place(node), message, format!("compare it with a number up to {max}"));
    }

    fn condition(&mut self, node: &IdedExpr, ty: &Type) {
        if !ty.goes_with(&Type::Bool) {
            let message = format!("a condition is `true` or `false`, and this is {ty}");
            self.add("wrong-type", self.place(node), message, "compare it with something");
        }
    }

    /// Checks a text that is to be a regular expression.
    fn regex(&mut self, wanted: &ValueType, node: &IdedExpr) {
        let text = literal(node).filter(|_| matches!(wanted, ValueType::Regex));
        if let Some((text, wrong)) = text.and_then(|text| Some((text, regex::wrong(text)?))) {
            self.add("wrong-format", self.place(node), format!("`{text}` {wrong}"), regex::HELP);
        }
    }

    /// Checks a call of a function, or of a method where there is a receiver.
    pub(super) fn function(&mut self, node: &IdedExpr, name: &str, receiver: Option<Type>, call: &CallExpr) -> Type {
        let known = || tables::macros().iter().flat_map(|known| known.calls.iter().map(move |call| (known, call)));
        let of_kind = |call: &Call| call.receiver.is_some() == receiver.is_some();
        let named: Vec<_> = known().filter(|(_, call)| call.name == name && of_kind(call)).collect();
        let binds = named.iter().any(|(_, call)| call.params.iter().any(|param| matches!(param.ty, ValueType::Name)));
        let args: Vec<Type> = if binds {
            call.args.iter().map(|_| Type::Any).collect()
        } else {
            call.args.iter().map(|arg| self.ty(arg)).collect()
        };
        let Some((first, _)) = named.first() else {
            let what = if receiver.is_some() { "method" } else { "function" };
            let short = call.func_name.as_str();
            let names = known().filter(|(_, call)| of_kind(call)).map(|(_, call)| call.name);
            let other: Vec<&Call> = known().map(|(_, call)| call).filter(|call| call.name == name).collect();
            let former = tables::macros().iter().find(|known| known.formerly.contains(&name));
            if let Some(former) = former {
                let place = self.place_of(node, short);
                let help = format!("`{}` is what it is called in expressions", former.name);
                self.add("unknown-function", place, format!("there is no {what} `{name}`"), help);
            } else if !other.is_empty() {
                let place = self.place_of(node, short);
                self.add("unknown-function", place, format!("there is no {what} `{name}`"), forms(&other));
            } else if let Some(near) = nearest(name, names.clone()) {
                let place = self.place_of(node, short);
                self.add(
                    "unknown-function",
                    place,
                    format!("there is no {what} `{name}`"),
                    format!("did you mean `{near}`?"),
                );
            } else {
                self.unknown(
                    "unknown-function",
                    "newer-function",
                    node,
                    short,
                    format!("the {what} `{name}` is not known"),
                    names,
                );
            }
            return Type::Any;
        };
        self.phases(node, &call.func_name, first.phases);
        let takes = |ty: &Option<Type>, call: &Call| match (ty, &call.receiver) {
            (Some(ty), Some(wanted)) => ty.goes_with(&Type::of(wanted)),
            _ => true,
        };
        let fitting: Vec<&Call> = named.iter().map(|(_, call)| *call).filter(|call| takes(&receiver, call)).collect();
        if fitting.is_empty() {
            let given = receiver.unwrap_or(Type::Any);
            let message = format!("this is {given}; it has no method `{name}`");
            self.add(
                "wrong-type",
                self.place_of(node, &call.func_name),
                message,
                forms(&named.iter().map(|(_, call)| *call).collect::<Vec<_>>()),
            );
            return Type::Any;
        }
        let number = |call: &&&Call| {
            let needed = call.params.iter().filter(|param| !param.optional).count();
            (needed..=call.params.len()).contains(&args.len())
        };
        let counted: Vec<&Call> = fitting.iter().filter(number).copied().collect();
        let place = self.place_of(node, &call.func_name);
        if counted.is_empty() {
            let plural = if args.len() == 1 { "" } else { "s" };
            self.add(
                "wrong-arguments",
                place,
                format!("`{name}` does not take {} argument{plural}", args.len()),
                forms(&fitting),
            );
            return Type::of(&fitting[0].result);
        }
        let typed = counted
            .iter()
            .find(|call| call.params.iter().zip(&args).all(|(param, arg)| arg.goes_with(&Type::of(&param.ty))));
        match typed {
            Some(form) => {
                for (param, arg) in form.params.iter().zip(&call.args) {
                    self.regex(&param.ty, arg);
                }
                let mut found = Vec::new();
                if let Some((wanted, given)) = form.receiver.as_ref().zip(receiver.as_ref()) {
                    given.bind(wanted, &mut found);
                }
                for (param, given) in form.params.iter().zip(&args) {
                    given.bind(&param.ty, &mut found);
                }
                Type::with(&form.result, &found)
            }
            None => {
                let given = args.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                self.add("wrong-arguments", place, format!("`{name}` does not take {given}"), forms(&counted));
                Type::of(&counted[0].result)
            }
        }
    }
}

/// The text of a node that is one.
fn literal(node: &IdedExpr) -> Option<&str> {
    match &node.expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner()),
        _ => None,
    }
}

/// The operator that says the same with its sides exchanged.
fn mirrored(operator: &str) -> &str {
    match operator {
        "_<_" => "_>_",
        "_<=_" => "_>=_",
        "_>_" => "_<_",
        "_>=_" => "_<=_",
        other => other,
    }
}

fn forms(calls: &[&Call]) -> String {
    let texts: Vec<String> = calls.iter().map(|call| format!("`{}`", call.text)).collect();
    format!("call it as {}", texts.join(" or "))
}
