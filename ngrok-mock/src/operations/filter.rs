//! Filters of lists: the documented part of CEL, on the documented fields.

use std::sync::Arc;

use api_spec::{Field, Operation, Type, TypeRef};
use cel::common::ast::{CallExpr, Expr, LiteralValue, operators};
use cel::extractors::This;
use cel::{Context, ExecutionError, Program};
use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value};

use crate::objects::times;
use crate::rules::refusal::Refusal;

/// A filter that may be evaluated.
pub(crate) struct Filter {
    program: Program,
    fields: Vec<Path>,
    ty: &'static Type,
    now: String,
}

/// A field that filters may name, and the field of an object inside of it.
struct Path {
    field: &'static Field,
    inner: Option<&'static str>,
}

/// Functions on text.
const TEXT_FUNCTIONS: [&str; 3] = ["startsWith", "contains", "endsWith"];

impl Filter {
    /// Compiles a filter and refuses what filters may not use.
    pub fn parse(text: &str, operation: &'static Operation, ty: &'static Type) -> Result<Self, Refusal> {
        let program = Program::compile(text).map_err(|error| {
            let message = error.to_string();
            invalid(message.lines().next().unwrap_or("it does not parse"))
        })?;
        let paths = operation.filter.iter().filter_map(|name| {
            let (first, inner) = name.split_once('.').map_or((name.as_str(), None), |(f, i)| (f, Some(i)));
            Some(Path { field: ty.field(first)?, inner })
        });
        let filter = Filter { program, fields: paths.collect(), ty, now: times::now() };
        filter.allowed(&filter.program.expression().expr)?;
        Ok(filter)
    }

    /// Whether the filter holds for an object.
    pub fn holds(&self, object: &Map<String, Value>) -> Result<bool, Refusal> {
        let mut context = Context::default();
        let mut obj = std::collections::HashMap::new();
        for path in &self.fields {
            obj.insert(path.field.name.clone(), path.value(object.get(&path.field.name)));
        }
        context.add_variable_from_value("obj", obj);
        let time = std::collections::HashMap::from([("now", cel::Value::from(self.now.as_str()))]);
        context.add_variable_from_value("time", time);
        let functions = context.add_function("add", add).and_then(|()| context.add_function("subtract", subtract));
        functions.map_err(invalid)?;
        match self.program.execute(&context) {
            Ok(cel::Value::Bool(holds)) => Ok(holds),
            Ok(other) => Err(invalid(format!("it is of type {:?}, not a condition", other.type_of()))),
            // A field of an object that is not there.
            Err(ExecutionError::NoSuchKey(_)) => Ok(false),
            Err(error) if compares_null(&error) => Ok(false),
            Err(error) => Err(invalid(error)),
        }
    }

    fn allowed(&self, expr: &Expr) -> Result<(), Refusal> {
        match expr {
            Expr::Literal(LiteralValue::Bytes(_)) => Err(invalid("bytes are not supported")),
            Expr::Literal(_) => Ok(()),
            Expr::List(list) => list.elements.iter().try_for_each(|e| self.allowed(&e.expr)),
            Expr::Select(select) if select.test => Err(invalid("`has` is not supported")),
            Expr::Select(_) => self.selected(expr),
            Expr::Call(call) => self.call(call),
            Expr::Ident(name) => Err(invalid(format!("`{name}` is unknown; fields are written `obj.NAME`"))),
            Expr::Comprehension(_) => Err(invalid("macros are not supported")),
            Expr::Map(_) | Expr::Struct(_) => Err(invalid("maps are not supported")),
            Expr::Unspecified => Err(invalid("it is empty")),
        }
    }

    fn selected(&self, expr: &Expr) -> Result<(), Refusal> {
        let Some(name) = path_of(expr) else { return Err(invalid("only fields of `obj` can be selected")) };
        if name == "time.now" {
            return Ok(());
        }
        self.path(&name).map(|_| ()).ok_or_else(|| {
            let known: Vec<String> = self.fields.iter().map(Path::name).collect();
            invalid(format!("`{name}` can't be filtered by; the fields are {}", known.join(", ")))
        })
    }

    fn path(&self, name: &str) -> Option<&Path> {
        let name = name.strip_prefix("obj.")?;
        self.fields.iter().find(|path| path.name() == name)
    }

    fn call(&self, call: &CallExpr) -> Result<(), Refusal> {
        let name = call.func_name.as_str();
        let all = call.target.iter().map(|t| &t.expr).chain(call.args.iter().map(|a| &a.expr));
        let allowed = match name {
            operators::LOGICAL_AND | operators::LOGICAL_OR | operators::LOGICAL_NOT => true,
            operators::EQUALS | operators::NOT_EQUALS => true,
            operators::LESS | operators::LESS_EQUALS | operators::GREATER | operators::GREATER_EQUALS => true,
            operators::IN => return self.membership(call).and_then(|()| { all }.try_for_each(|e| self.allowed(e))),
            "size" | "timestamp" | "add" | "subtract" => true,
            name if TEXT_FUNCTIONS.contains(&name) => return self.text_function(call),
            // The parser writes the sign of a negative number as an operator.
            operators::NEGATE => matches!(call.args.first().map(|a| &a.expr), Some(Expr::Literal(_))),
            _ => false,
        };
        if !allowed {
            return Err(invalid(format!("`{}` is not supported", name.trim_matches(['_', '@', '?', ':']))));
        }
        { all }.try_for_each(|e| self.allowed(e))
    }

    /// `"x" in obj.list` and `obj.text in ["x"]`, but no list in a list.
    fn membership(&self, call: &CallExpr) -> Result<(), Refusal> {
        let Some(left) = call.args.first() else { return Err(invalid("`in` needs two sides")) };
        let field_is_list = path_of(&left.expr)
            .and_then(|name| self.path(&name))
            .is_some_and(|path| path.inner.is_none() && matches!(path.field.ty, TypeRef::List(_)));
        if field_is_list || matches!(left.expr, Expr::List(_)) {
            return Err(invalid("a list can't be a member of a list"));
        }
        Ok(())
    }

    fn text_function(&self, call: &CallExpr) -> Result<(), Refusal> {
        let Some(target) = &call.target else { return Err(invalid(format!("`{}` needs a field", call.func_name))) };
        let path = path_of(&target.expr).and_then(|name| self.path(&name));
        let identifier = path
            .is_some_and(|path| path.inner == Some("id") || matches!(path.field.ty, TypeRef::Id(_) | TypeRef::Ref(_)));
        if identifier {
            return Err(invalid(format!("`{}` is not supported on identifiers; compare for equality", call.func_name)));
        }
        self.allowed(&target.expr)?;
        call.args.iter().try_for_each(|arg| self.allowed(&arg.expr))
    }
}

impl std::fmt::Debug for Filter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Filter").field("type", &self.ty.name).finish_non_exhaustive()
    }
}

impl Path {
    fn name(&self) -> String {
        self.inner.map_or_else(|| self.field.name.clone(), |inner| format!("{}.{inner}", self.field.name))
    }

    /// The value as filters see it: timestamps as such, references as their ids unless a filter goes into them.
    fn value(&self, value: Option<&Value>) -> cel::Value {
        match (&self.field.ty, value) {
            (TypeRef::Timestamp, Some(Value::String(text))) => {
                DateTime::parse_from_rfc3339(text).map_or(cel::Value::Null, cel::Value::Timestamp)
            }
            (TypeRef::Ref(_), Some(Value::Object(reference))) if self.inner.is_none() => {
                cel::Value::from(reference.get("id").and_then(Value::as_str).unwrap_or_default())
            }
            (TypeRef::String | TypeRef::Id(_), None) => cel::Value::from(""),
            (_, Some(value)) => cel::to_value(value).unwrap_or(cel::Value::Null),
            (_, None) => cel::Value::Null,
        }
    }
}

/// `obj.a.b` as text.
fn path_of(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Ident(name) => Some(name.clone()),
        Expr::Select(select) if !select.test => Some(format!("{}.{}", path_of(&select.operand.expr)?, select.field)),
        _ => None,
    }
}

/// A comparison with a value that an object does not have is no mistake in the filter: it does not hold.
fn compares_null(error: &ExecutionError) -> bool {
    match error {
        ExecutionError::ValuesNotComparable(left, right) => [left, right].contains(&&cel::Value::Null),
        ExecutionError::NoSuchOverload(overload) => overload.argument_types().iter().any(|ty| ty.contains("null")),
        _ => false,
    }
}

/// The documented answer to a bad filter; its code is not one of the catalogue.
fn invalid(problem: impl std::fmt::Display) -> Refusal {
    let mut refusal = Refusal::plain(400, format!("Invalid CEL query: {problem}"));
    refusal.code = Some("invalid_cel_expression".to_owned());
    refusal
}

fn add(This(time): This<DateTime<FixedOffset>>, by: Arc<String>) -> Result<cel::Value, ExecutionError> {
    moved(time, duration(&by).map_err(|m| ExecutionError::function_error("add", m))?, "add")
}

fn subtract(This(time): This<DateTime<FixedOffset>>, by: Arc<String>) -> Result<cel::Value, ExecutionError> {
    moved(time, -duration(&by).map_err(|m| ExecutionError::function_error("subtract", m))?, "subtract")
}

fn moved(time: DateTime<FixedOffset>, by: chrono::TimeDelta, function: &str) -> Result<cel::Value, ExecutionError> {
    let moved = time.checked_add_signed(by).map(cel::Value::Timestamp);
    moved.ok_or_else(|| ExecutionError::function_error(function, "the time is out of range"))
}

/// A duration such as `7d`, `24h` or `1h30m`.
fn duration(text: &str) -> Result<chrono::TimeDelta, String> {
    let malformed = || format!("`{text}` is not a duration such as 7d, 24h or 15m");
    times::duration(text).and_then(chrono::TimeDelta::try_seconds).ok_or_else(malformed)
}
