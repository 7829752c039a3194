//! The CEL expressions of the description: values that the API makes up, and lists of some objects only.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use api_spec::Field;
use cel::{Context, ExecutionError, Program};
use serde_json::{Map, Value, json};

use crate::account::ids;
use crate::api::description::Api;

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
        let mut context = Context::default();
        for (name, value) in [("id", self.id), ("uri", self.uri), ("now", self.now), ("caller", self.caller)] {
            context.add_variable_from_value(name, value);
        }
        for (name, value) in [("obj", object), ("given", self.given), ("params", self.params)] {
            context.add_variable_from_value(name, cel::to_value(value).ok()?);
        }
        context.add_function("random", |length: i64| ids::name(usize::try_from(length).unwrap_or(0))).ok()?;
        context.add_function("port", || 10_000 + ids::number(20_000) as i64).ok()?;
        context.add_function("url", |text: Arc<String>| url_parts(&text)).ok()?;
        program(text)?.execute(&context).ok()?.json().ok()
    }
}

/// Whether `text`, an expression over `obj` and `params`, holds.
pub(crate) fn holds(text: &str, object: &Map<String, Value>, params: &Map<String, Value>) -> bool {
    let evaluate = || {
        let mut context = Context::default();
        context.add_variable_from_value("obj", cel::to_value(object).ok()?);
        context.add_variable_from_value("params", cel::to_value(params).ok()?);
        program(text)?.execute(&context).ok()
    };
    matches!(evaluate(), Some(cel::Value::Bool(true)))
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
fn program(text: &str) -> Option<&'static Program> {
    static PROGRAMS: OnceLock<HashMap<&'static str, Program>> = OnceLock::new();
    PROGRAMS.get_or_init(|| texts().filter_map(|t| Some((t, Program::compile(t).ok()?))).collect()).get(text)
}

/// All expressions of the description.
fn texts() -> impl Iterator<Item = &'static str> {
    let api = Api::get();
    let made = api.types.values().flat_map(|ty| ty.fields()).filter_map(|field| field.made.as_deref());
    made.chain(api.calls.iter().filter_map(|call| call.operation.only.as_deref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_expression_of_the_description_compiles() {
        for text in texts() {
            assert!(program(text).is_some(), "{text}");
        }
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
