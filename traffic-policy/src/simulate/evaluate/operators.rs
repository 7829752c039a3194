//! What operators make of values.

use std::cmp::Ordering;
use std::sync::Arc;

use jiff::Timestamp;

use crate::simulate::budget::Budget;
use crate::simulate::value::Value;

/// The value of an operator with these operands. Those that may leave an operand out are not here.
pub(super) fn apply(name: &str, operands: &[Value], budget: &mut Budget) -> Result<Value, String> {
    match (name, operands) {
        ("!_", [Value::Bool(value)]) => Ok(Value::Bool(!value)),
        ("-_", [value]) => negate(value),
        ("_==_", [left, right]) => Ok(Value::Bool(equal(left, right, budget)?)),
        ("_!=_", [left, right]) => Ok(Value::Bool(!equal(left, right, budget)?)),
        ("_<_", [left, right]) => ordered(left, right, Ordering::is_lt),
        ("_<=_", [left, right]) => ordered(left, right, Ordering::is_le),
        ("_>_", [left, right]) => ordered(left, right, Ordering::is_gt),
        ("_>=_", [left, right]) => ordered(left, right, Ordering::is_ge),
        ("@in", [item, list]) => contains(item, list, budget),
        ("_[_]", [list, key]) => index(list, key),
        ("_-_" | "_*_" | "_/_" | "_%_", [left, right]) => arithmetic(name, left, right),
        _ => Err(no_overload(name, operands)),
    }
}

fn no_overload(name: &str, operands: &[Value]) -> String {
    let sign = name.trim_matches(['_', '@']);
    match operands {
        [only] => format!("`{sign}` is not made for {}", only.kind()),
        [left, right] => format!("`{sign}` is not made for {} and {}", left.kind(), right.kind()),
        _ => format!("`{sign}` is not known"),
    }
}

fn negate(value: &Value) -> Result<Value, String> {
    match value.plain() {
        Value::Int(value) => Ok(Value::Int(value.checked_neg().ok_or("the number is too large")?)),
        Value::Double(value) => Ok(Value::Double(-value)),
        other => Err(no_overload("-_", std::slice::from_ref(other))),
    }
}

fn equal(left: &Value, right: &Value, budget: &mut Budget) -> Result<bool, String> {
    budget.step(left.size().min(right.size()) / 64)?;
    budget.read(left)?;
    Ok(left == right)
}

fn ordered(left: &Value, right: &Value, holds: fn(Ordering) -> bool) -> Result<Value, String> {
    match left.compare(right) {
        Some(order) => Ok(Value::Bool(holds(order))),
        None => Err(format!("{} and {} have no order", left.kind(), right.kind())),
    }
}

fn contains(item: &Value, list: &Value, budget: &mut Budget) -> Result<Value, String> {
    match list.plain() {
        Value::List(items) => {
            budget.step(items.len() as u64)?;
            if matches!(item.plain(), Value::List(_) | Value::Map(_)) {
                budget.read(list)?;
            }
            Ok(Value::Bool(items.iter().any(|other| other == item)))
        }
        Value::Map(map) => Ok(Value::Bool(map.find(item).is_some())),
        other => Err(no_overload("in", &[item.clone(), other.clone()])),
    }
}

fn index(list: &Value, key: &Value) -> Result<Value, String> {
    let missing = || format!("there is no {} here", shown(key));
    match list {
        Value::List(items) => {
            let index = match key.plain() {
                Value::Int(index) => usize::try_from(*index).ok(),
                Value::Uint(index) => usize::try_from(*index).ok(),
                Value::Double(index) if index.fract() == 0.0 && *index >= 0.0 => Some(*index as usize),
                _ => return Err(format!("{} is no index", key.kind())),
            };
            index
                .and_then(|index| items.get(index))
                .cloned()
                .ok_or_else(|| format!("the index {} is out of range: the list has {} items", shown(key), items.len()))
        }
        Value::Map(map) => map.find(key).cloned().ok_or_else(missing),
        Value::Shaped(shaped) => shaped.members.find(key).cloned().ok_or_else(missing),
        other => Err(format!("{} has no items", other.kind())),
    }
}

fn shown(key: &Value) -> String {
    format!("`{}`", key.to_text())
}

/// The sum. It takes its left side, so that lists that grow are not copied for each item.
pub(super) fn add(left: Value, right: &Value, budget: &mut Budget) -> Result<Value, String> {
    let overflow = "the sum is too large";
    match (left, right.plain()) {
        (Value::List(mut items), Value::List(more)) => {
            let copied = if Arc::strong_count(&items) == 1 { 0 } else { items.len() };
            budget.take(((copied + more.len()) * size_of::<Value>()) as u64)?;
            Arc::make_mut(&mut items).extend(more.iter().cloned());
            Ok(Value::List(items))
        }
        (left, right) => match (left.plain(), right) {
            (Value::Int(a), Value::Int(b)) => Ok(Value::Int(a.checked_add(*b).ok_or(overflow)?)),
            (Value::Uint(a), Value::Uint(b)) => Ok(Value::Uint(a.checked_add(*b).ok_or(overflow)?)),
            (Value::Double(a), Value::Double(b)) => Ok(Value::Double(a + b)),
            (Value::String(a), Value::String(b)) => {
                budget.take((a.len() + b.len()) as u64)?;
                Ok(format!("{a}{b}").into())
            }
            (Value::Bytes(a), Value::Bytes(b)) => {
                budget.take((a.len() + b.len()) as u64)?;
                Ok(Value::Bytes([&a[..], &b[..]].concat().into()))
            }
            (Value::Duration(a), Value::Duration(b)) => Ok(Value::Duration(a.checked_add(*b).ok_or(overflow)?)),
            (Value::Timestamp(time), Value::Duration(span)) | (Value::Duration(span), Value::Timestamp(time)) => {
                later(*time, *span)
            }
            (left, right) => Err(no_overload("_+_", &[left.clone(), right.clone()])),
        },
    }
}

fn later(time: Timestamp, span: jiff::SignedDuration) -> Result<Value, String> {
    time.checked_add(span).map(Value::Timestamp).map_err(|_| "the time is out of range".to_owned())
}

fn arithmetic(name: &str, left: &Value, right: &Value) -> Result<Value, String> {
    let whole = |done: Option<i64>| done.map(Value::Int);
    let unsigned = |done: Option<u64>| done.map(Value::Uint);
    let done = match (name, left.plain(), right.plain()) {
        ("_/_" | "_%_", Value::Int(_), Value::Int(0)) | ("_/_" | "_%_", Value::Uint(_), Value::Uint(0)) => {
            return Err("nothing can be divided by zero".to_owned());
        }
        ("_-_", Value::Int(a), Value::Int(b)) => whole(a.checked_sub(*b)),
        ("_*_", Value::Int(a), Value::Int(b)) => whole(a.checked_mul(*b)),
        ("_/_", Value::Int(a), Value::Int(b)) => whole(a.checked_div(*b)),
        ("_%_", Value::Int(a), Value::Int(b)) => whole(a.checked_rem(*b)),
        ("_-_", Value::Uint(a), Value::Uint(b)) => unsigned(a.checked_sub(*b)),
        ("_*_", Value::Uint(a), Value::Uint(b)) => unsigned(a.checked_mul(*b)),
        ("_/_", Value::Uint(a), Value::Uint(b)) => unsigned(a.checked_div(*b)),
        ("_%_", Value::Uint(a), Value::Uint(b)) => unsigned(a.checked_rem(*b)),
        ("_-_", Value::Double(a), Value::Double(b)) => Some(Value::Double(a - b)),
        ("_*_", Value::Double(a), Value::Double(b)) => Some(Value::Double(a * b)),
        ("_/_", Value::Double(a), Value::Double(b)) => Some(Value::Double(a / b)),
        ("_-_", Value::Duration(a), Value::Duration(b)) => a.checked_sub(*b).map(Value::Duration),
        ("_-_", Value::Timestamp(a), Value::Timestamp(b)) => Some(Value::Duration(a.duration_since(*b))),
        ("_-_", Value::Timestamp(time), Value::Duration(span)) => {
            return later(*time, span.checked_neg().ok_or("the duration is too large")?);
        }
        (_, left, right) => return Err(no_overload(name, &[left.clone(), right.clone()])),
    };
    done.ok_or_else(|| "the number is out of range".to_owned())
}
