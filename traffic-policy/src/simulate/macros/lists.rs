//! Lists.

use std::cmp::Ordering;

use super::call::Form::{Function, Method};
use super::call::{Call, Entry};
use crate::simulate::budget::Budget;
use crate::simulate::value::Value;

pub(super) const MACROS: &[Entry] = &[
    ("join", Method, join),
    ("slice", Method, slice),
    ("flatten", Method, flatten),
    ("sort", Method, sort),
    ("distinct", Method, distinct),
    ("lists.range", Function, range),
];

fn join(call: &mut Call<'_>) -> Result<Value, String> {
    let separator = call.text_or(1, "")?;
    let texts = call.list(0)?.iter().map(|item| item.as_str().ok_or_else(|| item.kind()));
    let texts: Result<Vec<&str>, &str> = texts.collect();
    let texts = texts.map_err(|kind| format!("only texts can be joined, and an item is {kind}"))?;
    let bytes = texts.iter().map(|text| text.len() + separator.len()).sum::<usize>();
    let joined = texts.join(separator);
    call.budget.take(bytes as u64)?;
    Ok(joined.into())
}

fn slice(call: &mut Call<'_>) -> Result<Value, String> {
    let (from, to) = (call.int(1)?, call.int(2)?);
    let items = call.list(0)?;
    let place = |at: i64| usize::try_from(at).ok().filter(|at| *at <= items.len());
    match (place(from), place(to)) {
        (Some(from), Some(to)) if from <= to => Ok(items[from..to].to_vec().into()),
        _ => Err(format!("{from} to {to} is out of range: the list has {} items", items.len())),
    }
}

fn flatten(call: &mut Call<'_>) -> Result<Value, String> {
    let depth = call.int_or(1, 1)?;
    if depth < 0 {
        return Err("the depth can't be negative".to_owned());
    }
    let mut flat = Vec::new();
    flatten_into(call.list(0)?, depth, &mut flat);
    call.budget.step(flat.len() as u64)?;
    Ok(flat.into())
}

fn flatten_into(items: &[Value], depth: i64, flat: &mut Vec<Value>) {
    for item in items {
        match item.plain() {
            Value::List(inner) if depth > 0 => flatten_into(inner, depth - 1, flat),
            _ => flat.push(item.clone()),
        }
    }
}

fn sort(call: &mut Call<'_>) -> Result<Value, String> {
    let keyed = call.list(0)?.iter().map(|item| (item.clone(), item.clone())).collect();
    sorted(keyed, call.budget).map(Value::from)
}

/// The items by their keys, which must be of one type that has an order.
pub(crate) fn sorted(mut keyed: Vec<(Value, Value)>, budget: &mut Budget) -> Result<Vec<Value>, String> {
    budget.step(keyed.len() as u64 * 16)?;
    if let Some((first, _)) = keyed.first() {
        for (key, _) in &keyed {
            if key.type_name() != first.type_name() || key.compare(key).is_none() {
                return Err(format!("{} and {} have no order", first.kind(), key.kind()));
            }
        }
    }
    keyed.sort_by(|(a, _), (b, _)| a.compare(b).unwrap_or(Ordering::Equal));
    Ok(keyed.into_iter().map(|(_, item)| item).collect())
}

fn distinct(call: &mut Call<'_>) -> Result<Value, String> {
    let mut seen: Vec<Value> = Vec::new();
    let items = call.list(0)?.to_vec();
    for item in items {
        call.budget.step(seen.len() as u64)?;
        if matches!(item.plain(), Value::List(_) | Value::Map(_)) {
            seen.iter().try_for_each(|other| call.budget.read(other))?;
        }
        if !seen.contains(&item) {
            seen.push(item);
        }
    }
    Ok(seen.into())
}

fn range(call: &mut Call<'_>) -> Result<Value, String> {
    let end = call.int(0)?;
    let count = u64::try_from(end).unwrap_or(0);
    call.budget.step(count)?;
    call.budget.take(count.saturating_mul(size_of::<Value>() as u64))?;
    Ok((0..end).map(Value::Int).collect::<Vec<_>>().into())
}
