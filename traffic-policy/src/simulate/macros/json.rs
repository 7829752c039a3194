//! JSON.

use super::call::Form::{Function, Method};
use super::call::{Call, Entry};
use crate::simulate::value::{Value, compact};

pub(super) const MACROS: &[Entry] = &[
    ("json.decode", Function, decode),
    ("decodeJson", Method, decode),
    ("json.encode", Function, encode),
    ("encodeJson", Method, encode),
    ("isJson", Method, is_json),
];

fn decode(call: &mut Call<'_>) -> Result<Value, String> {
    let length = call.text(0)?.len() as u64;
    // A value takes more than its text.
    call.budget.take(16 * length)?;
    let json = serde_json::from_str(call.text(0)?).map_err(|error| format!("this is no JSON: {error}"))?;
    Ok(Value::from_json(&json))
}

fn encode(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)?.clone() {
        value @ (Value::List(_) | Value::Map(_)) => {
            call.budget.read(&value)?;
            Ok(compact(&value).into())
        }
        other => Err(format!("a list or a map belongs here, and this is {}", other.kind())),
    }
}

fn is_json(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(Value::Bool(serde_json::from_str::<serde::de::IgnoredAny>(call.text(0)?).is_ok()))
}
