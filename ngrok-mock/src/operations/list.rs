//! Pages of lists, newest first.

use std::sync::Arc;

use api_spec::{Field, TypeRef};
use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::filter::Filter;
use crate::account::store::Object;
use crate::api::description::Api;
use crate::api::encoding;
use crate::objects::expression;
use crate::rules::check;
use crate::rules::refusal::{Refusal, names, shortened};

/// Most objects on a page, and how many there are when a request does not say.
const MOST: usize = 100;

/// The page that a request asks for.
pub(crate) fn page(exchange: &Exchange<'_>) -> Result<Value, Refusal> {
    let operation = exchange.call.operation;
    let Some(pages) = &operation.pages else { return Err(Refusal::not_found()) };
    let limit = limit(exchange)?;
    let before = value(exchange, "before_id").filter(|id| !id.is_empty());
    if let Some(before) = before {
        let checked = check::prefix(Api::get(), &pages.item_type, before);
        checked.map_err(|(name, detail)| Refusal::named(name, detail))?;
    }
    let filter = value(exchange, "filter").filter(|text| !text.is_empty());
    let filter = filter.map(|text| Filter::parse(text, operation, exchange.call.place.root)).transpose()?;
    let found = objects(exchange, limit, before, filter.as_ref())?;
    let more = found.len() > limit;
    let items: Vec<Value> = found.iter().take(limit).map(|object| Value::Object(object.shown.clone())).collect();
    let last = found.get(limit.saturating_sub(1)).filter(|_| more).map(|object| object.id());
    let uri = format!("{}{}", exchange.account.base, exchange.path);
    let mut page = Map::new();
    page.insert("next_page_uri".to_owned(), last.map_or(Value::Null, |last| next(exchange, &uri, last, limit)));
    page.insert("uri".to_owned(), uri.into());
    page.insert(pages.items.clone(), items.into());
    Ok(Value::Object(page))
}

/// The objects of the page and, if there are more, one more.
fn objects(
    exchange: &Exchange<'_>,
    limit: usize,
    before: Option<&str>,
    filter: Option<&Filter>,
) -> Result<Vec<Arc<Object>>, Refusal> {
    let type_name = &exchange.call.place.root.name;
    let only = exchange.call.operation.only.as_deref();
    let wanted: Vec<(&Field, &str)> = equalities(exchange);
    let store = exchange.account.store();
    for param in &exchange.call.operation.params {
        let id = exchange.params.get(&param.name).and_then(Value::as_str).unwrap_or_default();
        let TypeRef::Id(owner) = &param.ty else { continue };
        if let Some(owner) = Api::get().type_named(owner).filter(|owner| store.get(&owner.name, id).is_none()) {
            return Err(exchange.not_found(owner));
        }
    }
    let candidates = store.before(type_name, before);
    if filter.is_none() && only.is_none() && wanted.is_empty() {
        return Ok(candidates.take(limit + 1).cloned().collect());
    }
    // Expressions are slow; they look at a snapshot, and others go on.
    let snapshot: Vec<Arc<Object>> = candidates.cloned().collect();
    drop(store);
    let mut found = Vec::new();
    for object in snapshot {
        let holds = only.is_none_or(|only| expression::holds(only, &object.shown, &exchange.params))
            && equal(&wanted, &object.shown)
            && filter.map_or(Ok(true), |filter| filter.holds(&object.shown))?;
        if holds {
            found.push(object);
            if found.len() > limit {
                break;
            }
        }
    }
    Ok(found)
}

/// Query parameters named like a field of the objects: only objects with one of the values.
fn equalities<'a>(exchange: &'a Exchange<'_>) -> Vec<(&'a Field, &'a str)> {
    let root = exchange.call.place.root;
    let query = exchange.query.iter();
    query.filter_map(|(name, value)| Some((root.field(name)?, value.as_str()))).collect()
}

fn equal(wanted: &[(&Field, &str)], object: &Map<String, Value>) -> bool {
    wanted.iter().all(|(field, _)| {
        let value = object.get(&field.name).and_then(Value::as_str);
        wanted.iter().any(|(other, text)| other.name == field.name && Some(*text) == value)
    })
}

fn limit(exchange: &Exchange<'_>) -> Result<usize, Refusal> {
    let Some(text) = value(exchange, "limit").filter(|text| !text.is_empty()) else { return Ok(MOST) };
    let detail = format!("`limit` is `{}`; it must be between 1 and {MOST}.", shortened(text));
    match text.parse::<i64>() {
        Ok(number) if (1..=MOST as i64).contains(&number) => Ok(number as usize),
        Ok(_) => Err(Refusal::named(names::LIMIT_RANGE, detail)),
        Err(_) => Err(Refusal::named(names::LIMIT_NUMBER, detail)),
    }
}

fn value<'a>(exchange: &'a Exchange<'_>, name: &str) -> Option<&'a str> {
    exchange.query.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
}

/// The address of the next page: as this one, but starting after `last`.
fn next(exchange: &Exchange<'_>, uri: &str, last: &str, limit: usize) -> Value {
    let limit = limit.to_string();
    let mut pairs = vec![("before_id", last), ("limit", &limit)];
    let kept = exchange.query.iter().filter(|(name, _)| name != "before_id" && name != "limit");
    pairs.extend(kept.map(|(name, value)| (name.as_str(), value.as_str())));
    pairs.sort_by_key(|(name, _)| *name);
    format!("{uri}?{}", encoding::write(&pairs)).into()
}
