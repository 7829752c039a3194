//! The CEL expressions of the description: values that the API makes up, and lists of some objects only.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use api_spec::{Field, Operation, Type, TypeRef};
use cel::{Context, ExecutionError, Program};
use chrono::{DateTime, FixedOffset};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Map, Value, json};

use super::times;
use crate::account::ids;
use crate::api::description::Api;
use crate::api::fields;

/// What the expression for a field's value may use.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub id: &'a str,
    pub uri: &'a str,
    pub now: &'a str,
    pub caller: &'a str,
    pub params: &'a Map<String, Value>,
    pub given: &'a Map<String, Value>,
}

impl Scope<'_> {
    /// The value of a field in `object` so far; null when the expression can't be evaluated.
    pub fn value(&self, field: &Field, object: &Map<String, Value>) -> Value {
        match field.made.as_deref() {
            None => Value::Null,
            // The most frequent expressions are plain names.
            Some("id") => self.id.into(),
            Some("uri") => self.uri.into(),
            Some("now") => self.now.into(),
            Some("caller") => self.caller.into(),
            Some("token()") => ids::token().into(),
            Some(text) => self.evaluate(text, object).unwrap_or_default(),
        }
    }

    fn evaluate(&self, text: &str, object: &Map<String, Value>) -> Option<Value> {
        let mut context = context().ok()?;
        for (name, value) in [("id", self.id), ("uri", self.uri), ("now", self.now), ("caller", self.caller)] {
            context.add_variable_from_value(name, value);
        }
        for (name, value) in [("obj", object), ("given", self.given), ("params", self.params)] {
            context.add_variable_from_value(name, cel::to_value(value).ok()?);
        }
        program(text)?.execute(&context).ok()?.json().ok()
    }
}

/// What expressions about stored objects may use beside those: the path's `params`, and the `query`. Here times are times.
pub(crate) struct Questions {
    api: &'static Api,
    context: Context<'static, 'static>,
}

impl Questions {
    pub fn new(
        api: &'static Api,
        operation: &Operation,
        params: &Map<String, Value>,
        query: &Map<String, Value>,
    ) -> Option<Self> {
        let mut context = context().ok()?;
        context.add_variable_from_value("params", members(api, &operation.params, params));
        context.add_variable_from_value("query", members(api, &operation.query, query));
        Some(Questions { api, context })
    }

    /// Whether an expression over `obj` holds.
    pub fn holds(&self, text: &str, ty: &'static Type, object: &Map<String, Value>) -> bool {
        matches!(self.answer(text, "obj", self::object(self.api, ty, object)), Some(cel::Value::Bool(true)))
    }

    /// The value of an expression over `obj`.
    pub fn of_one(&self, text: &str, ty: &'static Type, object: &Map<String, Value>) -> Value {
        self.answer(text, "obj", self::object(self.api, ty, object)).and_then(json_of).unwrap_or_default()
    }

    /// The value of an expression over `objs`, a list of objects.
    pub fn of_all(&self, text: &str, ty: &'static Type, objects: &[&Map<String, Value>]) -> Value {
        let objects: Vec<cel::Value> = objects.iter().map(|object| self::object(self.api, ty, object)).collect();
        self.answer(text, "objs", objects.into()).and_then(json_of).unwrap_or_default()
    }

    fn answer(&self, text: &str, name: &str, value: cel::Value) -> Option<cel::Value> {
        let mut context = self.context.new_inner_scope();
        context.add_variable_from_value(name, value);
        program(text)?.execute(&context).ok()
    }
}

/// The functions that all expressions may use.
fn context() -> Result<Context<'static, 'static>, Box<dyn std::error::Error>> {
    let mut context = Context::default();
    context.add_function("token", ids::token)?;
    context.add_function("random", |length: i64| ids::name(usize::try_from(length).unwrap_or(0)))?;
    context.add_function("port", || 10_000 + ids::number(20_000) as i64)?;
    context.add_function("url", |text: Arc<String>| url_parts(&text))?;
    context.add_function("redact", |text: Arc<String>| redacted(&text))?;
    context.add_function("day", |time: DateTime<FixedOffset>| day(time))?;
    context.add_function("decimal_sum", decimal_sum_of)?;
    Ok(context)
}

/// An object with all of its fields; null are those that it lacks.
fn object(api: &Api, ty: &'static Type, object: &Map<String, Value>) -> cel::Value {
    let Some(concrete) = fields::concrete(api, ty, object) else { return cel::Value::Null };
    members(api, concrete.fields(), object)
}

fn members(api: &Api, fields: &[Field], values: &Map<String, Value>) -> cel::Value {
    let member = |field: &Field| {
        let value = values.get(&field.name).map_or(cel::Value::Null, |value| typed(api, &field.ty, value));
        (field.name.clone(), value)
    };
    fields.iter().map(member).collect::<HashMap<_, _>>().into()
}

fn typed(api: &Api, ty: &TypeRef, value: &Value) -> cel::Value {
    match (ty, value) {
        (TypeRef::Timestamp, Value::String(text)) => {
            DateTime::parse_from_rfc3339(text).map_or(cel::Value::Null, cel::Value::Timestamp)
        }
        (TypeRef::List(inner), Value::Array(items)) => {
            items.iter().map(|item| typed(api, inner, item)).collect::<Vec<_>>().into()
        }
        (TypeRef::Named(name), Value::Object(members)) => match api.type_named(name) {
            Some(ty) => object(api, ty, members),
            None => cel::Value::Null,
        },
        (_, value) => cel::to_value(value).unwrap_or(cel::Value::Null),
    }
}

fn json_of(value: cel::Value) -> Option<Value> {
    match value {
        cel::Value::Timestamp(time) => Some(times::utc(&time.to_rfc3339())),
        value => value.json().ok(),
    }
}

/// A secret with all but its end hidden.
fn redacted(text: &str) -> String {
    let start = text.char_indices().rev().nth(3).map_or(0, |(start, _)| start);
    format!("…{}", &text[start..])
}

/// The start of a time's day, in UTC.
fn day(time: DateTime<FixedOffset>) -> cel::Value {
    let midnight = time.to_utc().date_naive().and_time(chrono::NaiveTime::MIN);
    cel::Value::Timestamp(midnight.and_utc().fixed_offset())
}

fn decimal_sum_of(numbers: cel::Value, places: i64) -> Result<cel::Value, ExecutionError> {
    match numbers {
        cel::Value::List(numbers) => decimal_sum(&numbers, places).map(Into::into),
        other => Err(ExecutionError::function_error("decimal_sum", format!("{other:?} is no list"))),
    }
}

/// The sum of decimal numbers, which are texts, with this many digits after the point.
fn decimal_sum(numbers: &[cel::Value], places: i64) -> Result<String, ExecutionError> {
    let failed = |problem: String| ExecutionError::function_error("decimal_sum", problem);
    let places = u32::try_from(places).ok().filter(|places| *places <= Decimal::MAX_SCALE);
    let places = places.ok_or_else(|| failed(format!("at most {} places", Decimal::MAX_SCALE)))?;
    let mut sum = Decimal::ZERO;
    for number in numbers {
        let decimal = match number {
            cel::Value::String(text) => Decimal::from_str_exact(text).ok(),
            _ => None,
        };
        let decimal = decimal.ok_or_else(|| failed(format!("{number:?} is no decimal number")))?;
        sum = sum.checked_add(decimal).ok_or_else(|| failed("the sum is too great".to_owned()))?;
    }
    let rounded = sum.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
    Ok(format!("{rounded:.width$}", width = places as usize))
}

/// The parts of a URL, with the port that its scheme implies.
fn url_parts(text: &str) -> Result<cel::Value, ExecutionError> {
    let failed = |message: String| ExecutionError::function_error("url", message);
    let url = url::Url::parse(text).map_err(|e| failed(format!("`{text}`: {e}")))?;
    let host = url.host_str().unwrap_or_default();
    let implied = match url.scheme() {
        "http" => 80,
        _ => 443,
    };
    let port = url.port_or_known_default().unwrap_or(implied);
    let parts = json!({"scheme": url.scheme(), "host": host, "port": port, "hostport": format!("{host}:{port}")});
    cel::to_value(parts).map_err(|e| failed(e.to_string()))
}

/// The compiled form of an expression of the description.
fn program(text: &str) -> Option<Arc<Program>> {
    static PROGRAMS: LazyLock<RwLock<HashMap<String, Option<Arc<Program>>>>> = LazyLock::new(RwLock::default);
    if let Some(known) = PROGRAMS.read().unwrap_or_else(PoisonError::into_inner).get(text) {
        return known.clone();
    }
    let program = Program::compile(text).ok().map(Arc::new);
    PROGRAMS.write().unwrap_or_else(PoisonError::into_inner).insert(text.to_owned(), program.clone());
    program
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All expressions of an API.
    fn texts(api: &Api) -> impl Iterator<Item = &str> {
        let operations = || api.calls.iter().map(|call| call.operation);
        let made = api.types.values().flat_map(|ty| ty.fields()).filter_map(|field| field.made.as_deref());
        let only = operations().filter_map(|operation| operation.only.as_deref());
        let summaries = operations().filter_map(|operation| operation.summary.as_ref());
        let parts = summaries.flat_map(|s| s.only.iter().chain(s.by.iter().map(|(_, by)| by)).map(String::as_str));
        made.chain(only).chain(parts)
    }

    #[test]
    fn every_expression_of_the_description_compiles() {
        for text in Api::all().iter().flat_map(texts) {
            assert!(program(text).is_some(), "{text}");
        }
    }

    #[test]
    fn decimals_add_up_exactly() {
        let sum = |numbers: &[&str], places| {
            let numbers: Vec<cel::Value> = numbers.iter().map(|number| (*number).into()).collect();
            decimal_sum(&numbers, places)
        };
        assert_eq!(sum(&["0.01250", "0.1", "2"], 5).unwrap(), "2.11250");
        assert_eq!(sum(&["0.000005"], 5).unwrap(), "0.00001");
        assert_eq!(sum(&["1.5", "-3"], 2).unwrap(), "-1.50");
        assert_eq!(sum(&["-0.001"], 2).unwrap(), "0.00");
        assert_eq!(sum(&[], 0).unwrap(), "0");
        assert!(sum(&["1,5"], 2).is_err());
    }

    #[test]
    fn a_redacted_text_shows_its_end() {
        assert_eq!(redacted("sk-abcdef"), "…cdef");
        assert_eq!(redacted("é1"), "…é1");
    }

    #[test]
    fn urls_come_apart() {
        let scope_fields = json!({"url": "https://example.com/a"});
        let empty = Map::new();
        let scope = Scope { id: "x", uri: "", now: "", caller: "", params: &empty, given: &empty };
        let object = scope_fields.as_object().unwrap();
        assert_eq!(scope.evaluate("url(obj.url).hostport", object), Some(json!("example.com:443")));
        assert_eq!(scope.evaluate("url(obj.missing).host", object), None);
    }
}
