//! The parameters of a query, checked against the description.

use api_spec::{Field, TypeRef};
use serde_json::{Map, Value};

use super::check;
use super::refusal::{Refusal, names, shortened};
use crate::api::call::Call;
use crate::api::description::Api;
use crate::api::encoding;

/// What a query says.
#[derive(Debug, Default)]
pub(crate) struct Query {
    /// Its parts, in the order given.
    pub pairs: Vec<(String, String)>,
    /// The value of each parameter that the operation has: as given, its default, or null.
    pub values: Map<String, Value>,
}

/// Reads a query: all parameters are known and of their type, none is given twice that takes one value, and none is left
/// out that is required.
pub(crate) fn read(api: &Api, call: &Call, text: &str) -> Result<Query, Refusal> {
    let pairs = encoding::pairs(text).map_err(|problem| Refusal::named(names::QUERY, problem))?;
    let params = &call.operation.query;
    for (name, _) in &pairs {
        let Some(param) = params.iter().find(|param| param.name == *name) else {
            let known: Vec<&str> = params.iter().map(|param| param.name.as_str()).collect();
            let detail = format!("`{name}`; the supported parameters are: {}.", known.join(", "));
            return Err(Refusal::named(names::QUERY_UNKNOWN, detail));
        };
        let count = pairs.iter().filter(|(other, _)| other == name).count();
        if count > 1 && !matches!(param.ty, TypeRef::List(_)) {
            return Err(Refusal::named(names::REPEATED, format!("`{name}` is given {count} times.")));
        }
    }
    let mut values = Map::new();
    for param in params {
        let given = pairs.iter().filter(|(name, text)| *name == param.name && !text.is_empty());
        let mut given = given.map(|(_, text)| self::value(api, param, text)).collect::<Result<Vec<_>, _>>()?;
        let value = match (&param.ty, given.is_empty()) {
            (_, true) if param.required => {
                return Err(Refusal::named(names::FIELD_VALUE, format!("`{}` is required.", param.name)));
            }
            (_, true) => param.default.clone().unwrap_or_default(),
            (TypeRef::List(_), false) => given.into(),
            (_, false) => given.remove(0),
        };
        values.insert(param.name.clone(), value);
    }
    Ok(Query { pairs, values })
}

fn value(api: &Api, param: &Field, text: &str) -> Result<Value, Refusal> {
    let shown = shortened(text);
    let invalid = |problem: String| {
        let detail = format!("`{}` is `{shown}`; {problem}.", param.name);
        Refusal::named(names::FIELD_VALUE, detail)
    };
    if let Some(values) = &param.values {
        let known: Vec<&str> = values.list.iter().map(|known| known.value.as_str()).collect();
        if !known.contains(&text) {
            return Err(invalid(format!("it must be one of {}", known.join(", "))));
        }
    }
    match param.ty.core() {
        TypeRef::Bool => match text {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => Err(invalid("it must be `true` or `false`".to_owned())),
        },
        TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents => number(api, param, text),
        TypeRef::Float64 => match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(number.into()),
            _ => Err(invalid("it must be a number".to_owned())),
        },
        TypeRef::Timestamp => match text.parse::<jiff::Timestamp>() {
            Ok(_) => Ok(text.into()),
            Err(error) => Err(Refusal::named(names::TIMESTAMP, format!("`{}`: `{shown}`: {error}.", param.name))),
        },
        TypeRef::Id(target) => match check::prefix(api, target, text) {
            Ok(()) => Ok(text.into()),
            Err((name, detail)) => Err(Refusal::named(name, detail)),
        },
        _ => Ok(text.into()),
    }
}

/// A whole number; the one that limits pages has errors of its own.
fn number(api: &Api, param: &Field, text: &str) -> Result<Value, Refusal> {
    let (no_number, out_of_range) = if param.name == api.is.paging.limit {
        (names::LIMIT_NUMBER, names::LIMIT_RANGE)
    } else {
        (names::FIELD_VALUE, names::FIELD_VALUE)
    };
    let bound = |bound: Option<f64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
    let range = match (param.min, param.max) {
        (None, None) => "a whole number".to_owned(),
        (least, most) => format!("between {} and {}", bound(least), bound(most)),
    };
    let detail = format!("`{}` is `{}`; it must be {range}.", param.name, shortened(text));
    let Ok(number) = text.parse::<i64>() else { return Err(Refusal::named(no_number, detail)) };
    let within = |value: f64| param.min.is_none_or(|min| value >= min) && param.max.is_none_or(|max| value <= max);
    if within(number as f64) { Ok(number.into()) } else { Err(Refusal::named(out_of_range, detail)) }
}
