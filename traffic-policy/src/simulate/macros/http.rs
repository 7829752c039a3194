//! The request and the response: headers, cookies and parameters by name.

use super::call::Form::Function;
use super::call::{Call, Entry};
use crate::simulate::value::Value;

pub(super) const MACROS: &[Entry] = &[
    ("getReqCookie", Function, request_cookie),
    ("getReqHeader", Function, request_header),
    ("getQueryParam", Function, query_param),
    ("hasReqCookie", Function, has_request_cookie),
    ("hasReqHeader", Function, has_request_header),
    ("hasQueryParam", Function, has_query_param),
    ("getResCookie", Function, response_cookie),
    ("getResHeader", Function, response_header),
    ("hasResCookie", Function, has_response_cookie),
    ("hasResHeader", Function, has_response_header),
];

/// What a name of the first argument leads to, below a variable.
fn find(call: &Call<'_>, variable: &str, path: &[&str]) -> Result<Option<Value>, String> {
    let name = call.text(0)?;
    let (mut path, member) = (path.iter(), call.environment.member(variable, path[0]));
    let mut value = match member {
        Some(member) => {
            path.next();
            member
        }
        None => call.environment.variable(variable).ok_or("there is no such thing in this phase")?,
    };
    for step in path {
        let Some(inner) = value.member(step).cloned() else { return Ok(None) };
        value = inner;
    }
    Ok(value.member(name).cloned())
}

fn all(call: &Call<'_>, variable: &str, path: &[&str]) -> Result<Value, String> {
    Ok(find(call, variable, path)?.unwrap_or_else(|| Vec::new().into()))
}

fn first(call: &Call<'_>, variable: &str) -> Result<Value, String> {
    let found = find(call, variable, &["cookies"])?;
    match found.as_ref().map(Value::plain) {
        Some(Value::List(items)) if !items.is_empty() => Ok(items[0].clone()),
        _ => Ok(Value::Null),
    }
}

fn has(call: &Call<'_>, variable: &str, path: &[&str]) -> Result<Value, String> {
    Ok(Value::Bool(find(call, variable, path)?.is_some()))
}

fn request_cookie(call: &mut Call<'_>) -> Result<Value, String> {
    first(call, "req")
}

fn request_header(call: &mut Call<'_>) -> Result<Value, String> {
    all(call, "req", &["headers"])
}

fn query_param(call: &mut Call<'_>) -> Result<Value, String> {
    all(call, "req", &["url", "query_params"])
}

fn has_request_cookie(call: &mut Call<'_>) -> Result<Value, String> {
    has(call, "req", &["cookies"])
}

fn has_request_header(call: &mut Call<'_>) -> Result<Value, String> {
    has(call, "req", &["headers"])
}

fn has_query_param(call: &mut Call<'_>) -> Result<Value, String> {
    has(call, "req", &["url", "query_params"])
}

fn response_cookie(call: &mut Call<'_>) -> Result<Value, String> {
    first(call, "res")
}

fn response_header(call: &mut Call<'_>) -> Result<Value, String> {
    all(call, "res", &["headers"])
}

fn has_response_cookie(call: &mut Call<'_>) -> Result<Value, String> {
    has(call, "res", &["cookies"])
}

fn has_response_header(call: &mut Call<'_>) -> Result<Value, String> {
    has(call, "res", &["headers"])
}
