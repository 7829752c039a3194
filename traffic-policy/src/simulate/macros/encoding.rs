//! Base64 and basic authentication.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::call::Form::{Function, Method};
use super::call::{Call, Entry};
use crate::simulate::value::Value;

pub(super) const MACROS: &[Entry] = &[
    ("base64.decode", Function, decode),
    ("base64.encode", Function, encode),
    ("basic_auth.encode", Function, basic_auth),
    ("decodeBase64", Method, decode_text),
    ("encodeBase64", Method, encode),
];

fn decoded(call: &Call<'_>) -> Result<Vec<u8>, String> {
    STANDARD.decode(call.text(0)?).map_err(|_| "this is no Base64".to_owned())
}

fn decode(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(Value::Bytes(decoded(call)?.into()))
}

fn decode_text(call: &mut Call<'_>) -> Result<Value, String> {
    String::from_utf8(decoded(call)?).map(Value::from).map_err(|_| "these bytes are no text".to_owned())
}

fn encode(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)? {
        Value::Bytes(bytes) => Ok(STANDARD.encode(bytes).into()),
        Value::String(text) => Ok(STANDARD.encode(text.as_bytes()).into()),
        other => Err(format!("bytes belong here, and this is {}", other.kind())),
    }
}

fn basic_auth(call: &mut Call<'_>) -> Result<Value, String> {
    let credentials = format!("{}:{}", call.text(0)?, call.text(1)?);
    Ok(format!("Basic {}", STANDARD.encode(credentials)).into())
}
