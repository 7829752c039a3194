//! Lists, newest first: page by page, or in one piece.

use std::sync::Arc;

use api_spec::{Field, Format, Pages, Type, TypeRef};
use base64ct::{Base64UrlUnpadded, Encoding};
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::filter::Filter;
use crate::account::store::{Object, Store};
use crate::api::encoding;
use crate::api::fields;
use crate::objects::expression::Questions;
use crate::rules::refusal::{Refusal, names, shortened};

/// How many objects there are on a page when neither a request nor the description says.
const MOST: usize = 100;

/// The page that a request asks for.
pub(super) fn page(exchange: &Exchange<'_>) -> Result<Value, Refusal> {
    let (operation, words) = (exchange.call.operation, &exchange.account.api.is.paging);
    let Some(pages) = &operation.pages else { return Err(Refusal::not_found()) };
    let value = |name: &str| exchange.query.values.get(name);
    let limit = value(&words.limit).and_then(Value::as_u64).map_or(MOST, |limit| limit as usize);
    let start = value(&pages.start).and_then(Value::as_str).filter(|start| !start.is_empty());
    let start = start.map(|start| Place::read(exchange, pages, start)).transpose()?;
    let filter = value(&words.filter).and_then(Value::as_str).filter(|text| !text.is_empty());
    let filter = filter.map(|text| Filter::parse(text, operation, exchange.call.place.root)).transpose()?;
    let found = objects(exchange, limit, start.as_ref(), filter.as_ref())?;
    let more = found.len() > limit;
    let items: Vec<Value> = found.iter().take(limit).map(|object| Value::Object(object.shown.clone())).collect();
    let last = found.get(limit.saturating_sub(1)).filter(|_| more);
    let next = last.map_or(Value::Null, |last| next(exchange, pages, last, limit));
    Ok(addressed(exchange, &pages.items, items.into(), Map::from_iter([(pages.next.clone(), next)])))
}

/// All objects in one piece.
pub(super) fn whole(exchange: &Exchange<'_>) -> Result<Value, Refusal> {
    let list = exchange.call.response.and_then(|ty| exchange.account.api.list_in(ty));
    let Some((field, ty)) = list else { return Err(Refusal::not_found()) };
    let store = exchange.account.store();
    let items = store.all(&ty.name).rev().map(|object| Value::Object(object.shown.clone()));
    Ok(addressed(exchange, &field.name, items.collect(), Map::new()))
}

/// A list with what else its answer has.
pub(super) fn addressed(exchange: &Exchange<'_>, name: &str, items: Value, rest: Map<String, Value>) -> Value {
    let mut list = rest;
    list.insert(name.to_owned(), items);
    if let Some(ty) = exchange.call.response {
        addresses(exchange, ty, &mut list);
    }
    Value::Object(list)
}

/// Fills in the answer's own address.
pub(super) fn addresses(exchange: &Exchange<'_>, ty: &Type, answer: &mut Map<String, Value>) {
    for field in ty.fields().iter().filter(|field| field.format == Some(Format::Url)) {
        let own = || format!("{}{}", exchange.account.base, exchange.path).into();
        answer.entry(&field.name).or_insert_with(own);
    }
}

/// The place in a list after which a page starts.
enum Place {
    /// That of an id, where lists go by ids.
    Id(String),
    /// That of a time and an id, where lists go by time; clients see an opaque text.
    Time(Moment),
}

/// When an object came about, if that is known, and its id.
type Moment = (Option<Timestamp>, String);

impl Place {
    fn read(exchange: &Exchange<'_>, pages: &Pages, text: &str) -> Result<Self, Refusal> {
        if !is_opaque(exchange, pages) {
            return Ok(Place::Id(text.to_owned()));
        }
        let read = || {
            let text = String::from_utf8(Base64UrlUnpadded::decode_vec(text).ok()?).ok()?;
            let (time, id) = text.split_once(' ')?;
            Some(Place::Time((time.parse().ok(), id.to_owned())))
        };
        read().ok_or_else(|| {
            let detail = format!("`{}` is `{}`, which no page had.", pages.start, shortened(text));
            Refusal::named(names::FIELD_VALUE, detail)
        })
    }

    fn write(exchange: &Exchange<'_>, pages: &Pages, object: &Object) -> String {
        if !is_opaque(exchange, pages) {
            return object.id.clone();
        }
        let (time, id) = moment(exchange.call.place.root, object);
        let time = time.map(|time| time.to_string()).unwrap_or_default();
        Base64UrlUnpadded::encode_string(format!("{time} {id}").as_bytes())
    }
}

fn is_opaque(exchange: &Exchange<'_>, pages: &Pages) -> bool {
    let mut params = exchange.call.operation.query.iter();
    params.any(|param| param.name == pages.start && !matches!(param.ty, TypeRef::Id(_)))
}

fn moment(ty: &Type, object: &Object) -> Moment {
    let time = fields::born(ty).and_then(|field| object.shown.get(&field.name)?.as_str()?.parse().ok());
    (time, object.id.clone())
}

/// The objects of a list from a place on, newest first.
fn candidates<'s>(
    exchange: &Exchange<'_>,
    store: &'s Store,
    start: Option<&Place>,
) -> Box<dyn Iterator<Item = &'s Arc<Object>> + 's> {
    let ty = exchange.call.place.root;
    let opaque = exchange.call.operation.pages.as_ref().is_some_and(|pages| is_opaque(exchange, pages));
    match start {
        Some(Place::Id(id)) => store.before(&ty.name, Some(id)),
        None if !opaque => store.before(&ty.name, None),
        _ => {
            let all = store.all(&ty.name).map(|object| (moment(ty, object), object));
            let later = |moment: &Moment| matches!(start, Some(Place::Time(start)) if moment >= start);
            let mut found: Vec<_> = all.filter(|(moment, _)| !later(moment)).collect();
            found.sort_by(|(a, _), (b, _)| b.cmp(a));
            Box::new(found.into_iter().map(|(_, object)| object))
        }
    }
}

/// The objects of the page and, if there are more, one more.
fn objects(
    exchange: &Exchange<'_>,
    limit: usize,
    start: Option<&Place>,
    filter: Option<&Filter>,
) -> Result<Vec<Arc<Object>>, Refusal> {
    let (ty, operation, api) = (exchange.call.place.root, exchange.call.operation, exchange.account.api);
    let wanted: Vec<(&Field, &str)> = equalities(exchange);
    let store = exchange.account.store();
    for param in &operation.params {
        let id = exchange.params.get(&param.name).and_then(Value::as_str).unwrap_or_default();
        let TypeRef::Id(owner) = &param.ty else { continue };
        if let Some(owner) = api.type_named(owner).filter(|owner| store.get(&owner.name, id).is_none()) {
            return Err(exchange.not_found(owner));
        }
    }
    if filter.is_none() && operation.only.is_none() && wanted.is_empty() {
        return Ok(candidates(exchange, &store, start).take(limit + 1).cloned().collect());
    }
    // Expressions are slow; they look at a snapshot, and others go on.
    let snapshot: Vec<Arc<Object>> = candidates(exchange, &store, start).cloned().collect();
    drop(store);
    let only = operation.only.as_deref().zip(Questions::new(api, operation, &exchange.params, &exchange.query.values));
    let mut found = Vec::new();
    for object in snapshot {
        let holds = only.as_ref().is_none_or(|(only, questions)| questions.holds(only, ty, &object.shown))
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
    let query = exchange.query.pairs.iter();
    query.filter_map(|(name, value)| Some((root.field(name)?, value.as_str()))).collect()
}

fn equal(wanted: &[(&Field, &str)], object: &Map<String, Value>) -> bool {
    wanted.iter().all(|(field, _)| {
        let value = object.get(&field.name).and_then(Value::as_str);
        wanted.iter().any(|(other, text)| other.name == field.name && Some(*text) == value)
    })
}

/// The address of the next page: as this one, but starting after `last`.
fn next(exchange: &Exchange<'_>, pages: &Pages, last: &Object, limit: usize) -> Value {
    let size = &exchange.account.api.is.paging.limit;
    let limit = limit.to_string();
    let start = Place::write(exchange, pages, last);
    let mut pairs: Vec<(&str, &str)> = vec![(&pages.start, &start)];
    if exchange.query.values.contains_key(size) {
        pairs.push((size, &limit));
    }
    let kept = exchange.query.pairs.iter().filter(|(name, _)| *name != pages.start && name != size);
    pairs.extend(kept.map(|(name, value)| (name.as_str(), value.as_str())));
    pairs.sort_by_key(|(name, _)| *name);
    format!("{}{}?{}", exchange.account.base, exchange.path, encoding::write(&pairs)).into()
}
