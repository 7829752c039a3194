//! The conversions that CEL itself has.

use jiff::{SignedDuration, Timestamp};

use super::call::Form::{Function, Method};
use super::call::{Call, Entry};
use crate::simulate::value::Value;

pub(super) const MACROS: &[Entry] = &[
    ("bool", Function, to_bool),
    ("int", Function, to_int),
    ("uint", Function, to_uint),
    ("double", Function, to_double),
    ("string", Function, to_string),
    ("bytes", Function, to_bytes),
    ("duration", Function, to_duration),
    ("timestamp", Function, to_timestamp),
    ("dyn", Function, same),
    ("type", Function, to_type),
    ("size", Function, size),
    ("size", Method, size),
];

fn no(to: &str, value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text}` is no {to}"),
        other => format!("{} can't be made a {to}", other.kind()),
    }
}

fn to_bool(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)? {
        Value::Bool(value) => Ok(Value::Bool(*value)),
        Value::String(text) => match &**text {
            "true" | "True" | "TRUE" | "t" | "1" => Ok(Value::Bool(true)),
            "false" | "False" | "FALSE" | "f" | "0" => Ok(Value::Bool(false)),
            _ => Err(no("bool", call.arg(0)?)),
        },
        other => Err(no("bool", other)),
    }
}

fn to_int(call: &mut Call<'_>) -> Result<Value, String> {
    let value = call.arg(0)?;
    let int = match value {
        Value::Int(int) => Some(*int),
        Value::Uint(uint) => i64::try_from(*uint).ok(),
        // The bounds themselves are no longer exact as doubles.
        Value::Double(double) if double.abs() < 9.2e18 => Some(double.trunc() as i64),
        Value::String(text) => text.parse().ok(),
        Value::Timestamp(time) => Some(time.as_second()),
        Value::Duration(span) => Some(span.as_secs()),
        _ => None,
    };
    int.map(Value::Int).ok_or_else(|| no("int", value))
}

fn to_uint(call: &mut Call<'_>) -> Result<Value, String> {
    let value = call.arg(0)?;
    let uint = match value {
        Value::Uint(uint) => Some(*uint),
        Value::Int(int) => u64::try_from(*int).ok(),
        Value::Double(double) if (0.0..1.8e19).contains(double) => Some(double.trunc() as u64),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    uint.map(Value::Uint).ok_or_else(|| no("uint", value))
}

fn to_double(call: &mut Call<'_>) -> Result<Value, String> {
    let value = call.arg(0)?;
    let double = match value {
        Value::Double(double) => Some(*double),
        Value::Int(int) => Some(*int as f64),
        Value::Uint(uint) => Some(*uint as f64),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    double.map(Value::Double).ok_or_else(|| no("double", value))
}

fn to_string(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)? {
        Value::Bytes(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.into()),
            Err(_) => Err("these bytes are no text".to_owned()),
        },
        value => {
            let value = value.clone();
            call.budget.read(&value)?;
            Ok(value.to_text().into())
        }
    }
}

fn to_bytes(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)? {
        Value::Bytes(bytes) => Ok(Value::Bytes(bytes.clone())),
        Value::String(text) => Ok(Value::Bytes(text.as_bytes().into())),
        other => Err(no("bytes", other)),
    }
}

fn to_duration(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)? {
        Value::Duration(span) => Ok(Value::Duration(*span)),
        value @ Value::String(text) => {
            let seconds = crate::go_duration::seconds(text).ok_or_else(|| no("duration", value))?;
            SignedDuration::try_from_secs_f64(seconds).map(Value::Duration).map_err(|_| no("duration", value))
        }
        other => Err(no("duration", other)),
    }
}

fn to_timestamp(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)? {
        Value::Timestamp(time) => Ok(Value::Timestamp(*time)),
        value @ Value::String(text) => {
            text.parse::<Timestamp>().map(Value::Timestamp).map_err(|_| no("timestamp", value))
        }
        value @ Value::Int(seconds) => {
            Timestamp::from_second(*seconds).map(Value::Timestamp).map_err(|_| no("timestamp", value))
        }
        other => Err(no("timestamp", other)),
    }
}

fn same(call: &mut Call<'_>) -> Result<Value, String> {
    call.args.first().cloned().ok_or_else(|| "the argument 1 is missing".to_owned())
}

fn to_type(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(Value::Type(call.arg(0)?.type_name()))
}

fn size(call: &mut Call<'_>) -> Result<Value, String> {
    let size = match call.arg(0)? {
        Value::String(text) => text.chars().count(),
        Value::Bytes(bytes) => bytes.len(),
        Value::List(items) => items.len(),
        Value::Map(map) => map.entries.len(),
        other => return Err(format!("{} has no size", other.kind())),
    };
    Ok(Value::Int(size as i64))
}
