//! Answers that are computed from the objects of a type: over all of them, and over groups of them.

use api_spec::{Type, TypeRef};
use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::list;
use crate::api::description::Api;
use crate::objects::expression::Questions;
use crate::objects::shape;
use crate::rules::refusal::Refusal;

/// The summary that a request asks for.
pub(super) fn of(exchange: &Exchange<'_>) -> Result<Value, Refusal> {
    let (operation, api) = (exchange.call.operation, exchange.account.api);
    let questions = Questions::new(api, operation, &exchange.params, &exchange.query.values);
    let (Some(summary), Some(answer), Some(questions)) = (&operation.summary, exchange.call.response, questions) else {
        return Err(Refusal::not_found());
    };
    let ty = exchange.call.place.root;
    let stored: Vec<_> = exchange.account.store().all(&ty.name).cloned().collect();
    let objects = stored.iter().map(|object| &object.shown);
    let counted =
        |object: &&Map<String, Value>| summary.only.as_ref().is_none_or(|only| questions.holds(only, ty, object));
    let objects: Vec<&Map<String, Value>> = objects.filter(counted).collect();
    let mut whole = Map::new();
    if let Some(field) = summary.total.as_ref().and_then(|name| answer.field(name)) {
        let total = member(api, &field.ty).map(|of| count(api, &questions, ty, of, Map::new(), &objects));
        whole.insert(field.name.clone(), total.unwrap_or_default());
    }
    if let Some(field) = summary.groups.as_ref().and_then(|name| answer.field(name)) {
        let groups = groups(&questions, ty, &summary.by, &objects).into_iter().map(|(known, objects)| {
            member(api, &field.ty).map(|of| count(api, &questions, ty, of, known, &objects)).unwrap_or_default()
        });
        whole.insert(field.name.clone(), groups.collect());
    }
    list::addresses(exchange, answer, &mut whole);
    Ok(Value::Object(shape::shaped(api, answer, whole)))
}

/// The datatype of what is counted.
fn member(api: &Api, ty: &TypeRef) -> Option<&'static Type> {
    api.type_named(ty.named()?)
}

/// An object of the answer: what is known of it, and what is counted.
fn count(
    api: &Api,
    questions: &Questions,
    ty: &'static Type,
    of: &'static Type,
    known: Map<String, Value>,
    objects: &[&Map<String, Value>],
) -> Value {
    let mut counted = known;
    for field in of.fields() {
        if let (false, Some(made)) = (counted.contains_key(&field.name), &field.made) {
            counted.insert(field.name.clone(), questions.of_all(made, ty, objects));
        }
    }
    Value::Object(shape::shaped(api, of, counted))
}

/// What a group has in common, and its objects.
type Group<'a> = (Map<String, Value>, Vec<&'a Map<String, Value>>);

/// The objects in groups that have the same values, ordered by those.
fn groups<'a>(
    questions: &Questions,
    ty: &'static Type,
    by: &[(String, String)],
    objects: &[&'a Map<String, Value>],
) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for object in objects {
        let known: Map<String, Value> =
            by.iter().map(|(name, expression)| (name.clone(), questions.of_one(expression, ty, object))).collect();
        match groups.iter_mut().find(|(other, _)| *other == known) {
            Some((_, members)) => members.push(object),
            None => groups.push((known, vec![object])),
        }
    }
    groups.sort_by_cached_key(|(known, _)| {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        by.iter().map(|(name, _)| known.get(name).map(text)).collect::<Vec<_>>()
    });
    groups
}
