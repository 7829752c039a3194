//! Functions and methods: whether there is one of that name, what it takes, and what it gives.

use cel::common::ast::{CallExpr, IdedExpr};

use super::Type;
use super::infer::{Inference, literal};
use crate::language::{Call, Macro, ValueType};
use crate::regex;
use crate::tables::{self, nearest};

/// Every way to call a macro.
fn calls() -> impl Iterator<Item = (&'static Macro, &'static Call)> + Clone {
    tables::macros().iter().flat_map(|known| known.calls.iter().map(move |call| (known, call)))
}

impl Inference<'_> {
    /// Checks a call of a function, or of a method where there is a receiver.
    pub(super) fn function(&mut self, node: &IdedExpr, name: &str, receiver: Option<Type>, call: &CallExpr) -> Type {
        let named: Vec<(&Macro, &Call)> =
            calls().filter(|(_, known)| known.name == name && known.receiver.is_some() == receiver.is_some()).collect();
        let binds = |(_, known): &(&Macro, &Call)| known.params.iter().any(|p| matches!(p.ty, ValueType::Name));
        let args: Vec<Type> = match named.iter().any(binds) {
            true => call.args.iter().map(|_| Type::Any).collect(),
            false => call.args.iter().map(|arg| self.ty(arg)).collect(),
        };
        let Some((first, _)) = named.first() else {
            self.no_function(node, name, receiver.is_some(), &call.func_name);
            return Type::Any;
        };
        self.phases(node, &call.func_name, first.phases);
        let forms: Vec<&Call> = named.iter().map(|(_, known)| *known).collect();
        match self.form(node, name, receiver.as_ref(), &args, &forms, call) {
            Ok(form) => {
                for (param, arg) in form.params.iter().zip(&call.args) {
                    self.regex(&param.ty, arg);
                }
                result(form, receiver.as_ref(), &args)
            }
            Err(result) => result,
        }
    }

    /// Says that there is no function or method of a name, and which is most likely meant.
    fn no_function(&mut self, node: &IdedExpr, name: &str, method: bool, short: &str) {
        let what = if method { "method" } else { "function" };
        let names = calls().filter(|(_, call)| call.receiver.is_some() == method).map(|(_, call)| call.name);
        let others: Vec<&Call> = calls().map(|(_, call)| call).filter(|call| call.name == name).collect();
        let former = tables::macros().iter().find(|known| known.formerly.contains(&name));
        let help = if let Some(former) = former {
            format!("`{}` is what it is called in expressions", former.name)
        } else if !others.is_empty() {
            ways(&others)
        } else if let Some(near) = nearest(name, names.clone()) {
            format!("did you mean `{near}`?")
        } else {
            let what = format!("the {what} `{name}` is not known");
            return self.unknown("unknown-function", "newer-function", node, short, what, names);
        };
        let place = self.place_of(node, short);
        self.add("unknown-function", place, format!("there is no {what} `{name}`"), help);
    }

    /// The way in which it is called. What it gives where there is none, which is told.
    fn form(
        &mut self,
        node: &IdedExpr,
        name: &str,
        receiver: Option<&Type>,
        args: &[Type],
        forms: &[&'static Call],
        call: &CallExpr,
    ) -> Result<&'static Call, Type> {
        let place = self.place_of(node, &call.func_name);
        let takes = |form: &&&Call| match (receiver, &form.receiver) {
            (Some(given), Some(wanted)) => given.goes_with(&Type::of(wanted)),
            _ => true,
        };
        let fitting: Vec<&'static Call> = forms.iter().filter(takes).copied().collect();
        let Some(first) = fitting.first() else {
            let given = receiver.unwrap_or(&Type::Any);
            self.add("wrong-type", place, format!("this is {given}; it has no method `{name}`"), ways(forms));
            return Err(Type::Any);
        };
        let counts = |form: &&&Call| {
            let needed = form.params.iter().filter(|param| !param.optional).count();
            (needed..=form.params.len()).contains(&args.len())
        };
        let counted: Vec<&'static Call> = fitting.iter().filter(counts).copied().collect();
        let Some(second) = counted.first() else {
            let plural = if args.len() == 1 { "" } else { "s" };
            let message = format!("`{name}` does not take {} argument{plural}", args.len());
            self.add("wrong-arguments", place, message, ways(&fitting));
            return Err(Type::of(&first.result));
        };
        let goes =
            |form: &&&Call| form.params.iter().zip(args).all(|(param, given)| given.goes_with(&Type::of(&param.ty)));
        if let Some(form) = counted.iter().find(goes) {
            return Ok(form);
        }
        let given = args.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        self.add("wrong-arguments", place, format!("`{name}` does not take {given}"), ways(&counted));
        Err(Type::of(&second.result))
    }

    /// Checks a text that is to be a regular expression.
    fn regex(&mut self, wanted: &ValueType, node: &IdedExpr) {
        let text = literal(node).filter(|_| matches!(wanted, ValueType::Regex));
        if let Some((text, wrong)) = text.and_then(|text| Some((text, regex::wrong(text)?))) {
            self.add("wrong-format", self.place(node), format!("`{text}` {wrong}"), regex::HELP);
        }
    }
}

/// What a call gives, with the types that its variables have in it.
fn result(form: &Call, receiver: Option<&Type>, args: &[Type]) -> Type {
    let mut found = Vec::new();
    if let Some((wanted, given)) = form.receiver.as_ref().zip(receiver) {
        given.bind(wanted, &mut found);
    }
    for (param, given) in form.params.iter().zip(args) {
        given.bind(&param.ty, &mut found);
    }
    Type::with(&form.result, &found)
}

/// Ways to call something, as a sentence.
fn ways(calls: &[&Call]) -> String {
    let texts: Vec<String> = calls.iter().map(|call| format!("`{}`", call.text)).collect();
    format!("call it as {}", texts.join(" or "))
}
