//! Operators: what they take, and what they give.

use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue};

use super::Type;
use super::infer::{Inference, literal, same};
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
