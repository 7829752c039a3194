//! Checks what a request sends against the datatype that it should be.

use api_spec::{Field, Format, Type, TypeKind, TypeRef};
use serde_json::{Map, Value};

use super::refusal::{Refusal, names, shortened};
use super::{formats, policies};
use crate::api::call::Call;
use crate::api::description::Api;
use crate::api::fields::{self, targets};

/// Checks a request's body and puts known values in their known spelling.
pub(crate) fn body(api: &Api, call: &Call, ty: &'static Type, given: &mut Map<String, Value>) -> Result<(), Refusal> {
    Checker { api, call }.object(ty, given, "")
}

/// Takes out of a body what it repeats of the path, as several of ngrok's own clients do; refuses another value.
pub(crate) fn repeated(
    call: &Call,
    params: &Map<String, Value>,
    given: &mut Map<String, Value>,
) -> Result<(), Refusal> {
    let own = |name: &str| call.request.is_some_and(|ty| ty.field(name).is_some());
    for (name, value) in params.iter().filter(|(name, _)| !own(name)) {
        match given.remove(name) {
            Some(other) if other != *value && !other.is_null() => {
                let detail = format!("`{name}` is {other} in the body and {value} in the path.");
                return Err(Refusal::named(names::REPEATED, detail));
            }
            _ => {}
        }
    }
    Ok(())
}

struct Checker<'a> {
    api: &'a Api,
    call: &'a Call,
}

impl Checker<'_> {
    fn object(&self, ty: &'static Type, given: &mut Map<String, Value>, path: &str) -> Result<(), Refusal> {
        given.retain(|name, value| !ty.field(name).map_or(value.is_null(), |field| is_unset(field, value)));
        if let Some(unknown) = given.keys().find(|name| ty.field(name).is_none()) {
            let known: Vec<&str> = ty.fields().iter().map(|f| f.name.as_str()).collect();
            let detail = format!("`{path}{unknown}`; the supported fields are: {}.", known.join(", "));
            return Err(Refusal::named(names::FIELD_UNKNOWN, detail));
        }
        for field in ty.fields() {
            match given.get_mut(&field.name) {
                // What may be taken away is.
                Some(Value::Null) => {}
                Some(value) => self.value(field, &field.ty, value, &format!("{path}{}", field.name))?,
                None if field.required && field.default.is_none() => {
                    return Err(self.missing(&field.name, path, &ABSENT));
                }
                None => {}
            }
        }
        policies::check_policies(ty, given, &Map::new(), path)?;
        self.sets(ty, given, path)
    }

    fn missing(&self, name: &str, path: &str, endings: &[&str]) -> Refusal {
        let detail = format!("`{path}{name}` is required.");
        // Some operations have one error for all their fields.
        let subject = format!("{name}_field_parameter");
        Refusal::chosen(self.call, &subject, endings, names::FIELD_VALUE, detail)
    }

    /// The same for a value that is there, but empty.
    fn empty(&self, field: &Field, path: &str) -> Refusal {
        self.missing(&field.name, path.strip_suffix(&field.name).unwrap_or_default(), &EMPTY)
    }

    fn sets(&self, ty: &Type, given: &mut Map<String, Value>, path: &str) -> Result<(), Refusal> {
        let TypeKind::Object(object) = &ty.kind else { return Ok(()) };
        let empty = |value: &Value| value.as_str() == Some("");
        for set in object.one_of.iter().chain(&object.exclusive) {
            // An empty text beside another of the set is one that is not set.
            if set.iter().filter_map(|name| given.get(name)).any(|value| !empty(value)) {
                given.retain(|name, value| !(empty(value) && set.contains(name)));
            }
        }
        let is_given = |name: &&String| given.get(*name).is_some_and(|value| !value.is_null());
        let count = |set: &[String]| set.iter().filter(is_given).count();
        for set in &object.one_of {
            match count(set) {
                1 => {}
                0 => return Err(self.none_of(set, path)),
                _ => return Err(self.conflict(set, path)),
            }
        }
        match object.exclusive.iter().find(|set| count(set) > 1) {
            Some(set) => Err(self.conflict(set, path)),
            None => Ok(()),
        }
    }

    fn none_of(&self, set: &[String], path: &str) -> Refusal {
        let detail = format!("One of `{path}{}` is required.", set.join(&format!("`, `{path}")));
        Refusal::chosen(self.call, &format!("{}_field_parameter", set[0]), &ABSENT, names::FIELD_VALUE, detail)
    }

    fn conflict(&self, set: &[String], path: &str) -> Refusal {
        let detail = format!("Only one of `{path}{}` can be given.", set.join(&format!("`, `{path}")));
        let endings = ["_CONFLICT", "_NOT_ALLOWED"];
        match self.call.error(&set.join("_"), &endings).or_else(|| self.call.error(path, &["_INVALID"])) {
            Some(error) => Refusal::coded(error, detail),
            None => Refusal::named(names::OTHER, detail),
        }
    }

    fn value(&self, field: &Field, ty: &TypeRef, value: &mut Value, path: &str) -> Result<(), Refusal> {
        match (ty, value) {
            (TypeRef::Named(name), Value::Object(object)) => match self.api.type_named(name) {
                Some(ty) => self.concrete(field, ty, object, path),
                None => Ok(()),
            },
            (TypeRef::List(inner), Value::Array(items)) => self.list(field, inner, items, path),
            (TypeRef::Map(inner), Value::Object(entries)) => {
                entries.iter_mut().try_for_each(|(key, item)| self.value(field, inner, item, &format!("{path}.{key}")))
            }
            (TypeRef::String, Value::String(text)) => self.text(field, text, path),
            (TypeRef::Id(target), Value::String(id)) => self.id(field, target, id, path),
            (TypeRef::Timestamp, Value::String(text)) => match text.parse::<jiff::Timestamp>() {
                Ok(_) => Ok(()),
                Err(error) => Err(Refusal::named(names::TIMESTAMP, format!("`{path}`: `{text}`: {error}."))),
            },
            (TypeRef::Bool, Value::Bool(_)) => Ok(()),
            (TypeRef::Int32, Value::Number(n)) if n.as_i64().is_some_and(|n| i32::try_from(n).is_ok()) => {
                self.number(field, n.as_f64(), path)
            }
            (TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents, Value::Number(n)) if n.is_i64() || n.is_u64() => {
                self.number(field, n.as_f64(), path)
            }
            (TypeRef::Float64, Value::Number(n)) => self.number(field, n.as_f64(), path),
            (ty, other) => Err(self.invalid(field, path, &format!("is {}, not of type `{ty}`", kind(other)))),
        }
    }

    /// An object of one datatype, or of several that a tag tells apart.
    fn concrete(
        &self,
        field: &Field,
        ty: &'static Type,
        object: &mut Map<String, Value>,
        path: &str,
    ) -> Result<(), Refusal> {
        let Some(concrete) = fields::concrete(self.api, ty, object) else {
            let tag = fields::tag(ty).unwrap_or_default();
            return Err(self.invalid(field, path, &format!("has no known `{tag}`")));
        };
        let tag = fields::tag(ty).and_then(|tag| object.remove_entry(tag));
        self.object(concrete, object, &format!("{path}."))?;
        object.extend(tag);
        Ok(())
    }

    fn list(&self, field: &Field, inner: &TypeRef, items: &mut [Value], path: &str) -> Result<(), Refusal> {
        if let Some(least) = field.min_items.filter(|least| (items.len() as u64) < *least) {
            return Err(self.invalid(field, path, &format!("has {} items, of at least {least}", items.len())));
        }
        if items.is_empty() && field.required {
            return Err(self.empty(field, path));
        }
        let mut items = items.iter_mut().enumerate();
        items.try_for_each(|(index, item)| self.value(field, inner, item, &format!("{path}[{index}]")))
    }

    fn text(&self, field: &Field, text: &mut String, path: &str) -> Result<(), Refusal> {
        if let Some(most) = field.max_bytes.filter(|most| text.len() as u64 > *most) {
            let detail = format!("`{path}` has {} bytes, of at most {most}.", text.len());
            return Err(Refusal::chosen(self.call, &field.name, &["_TOO_LONG"], names::FIELD_VALUE, detail));
        }
        let least = field.min_bytes.unwrap_or_default();
        if text.is_empty() && (field.required || least > 0) {
            return Err(self.empty(field, path));
        }
        if (text.len() as u64) < least {
            return Err(self.invalid(field, path, &format!("has {} bytes, of at least {least}", text.len())));
        }
        if let Some(values) = &field.values {
            let known = values.list.iter().find(|v| v.value.eq_ignore_ascii_case(text));
            let Some(known) = known else { return Err(self.unknown_value(field, text, path)) };
            text.clone_from(&known.value);
        }
        // An empty text clears a field, whatever its form.
        match field.format.filter(|_| !text.is_empty()) {
            // Policies are checked with the fields beside them.
            Some(Format::TrafficPolicy) => Ok(()),
            Some(format) => formats::check(format, text).map_err(|malformed| {
                let subject = format!("{}_{}", field.name, malformed.words);
                let endings = ["_INVALID", "_FORMAT_INVALID", "_FORMAT_UNSUPPORTED", "_MASK_MISSING", "_PARSE_FAILED"];
                let detail = format!("`{path}`: `{}` {}.", shortened(text), malformed.reason);
                Refusal::chosen(self.call, &subject, &endings, names::FIELD_VALUE, detail)
            }),
            None => Ok(()),
        }
    }

    fn unknown_value(&self, field: &Field, text: &str, path: &str) -> Refusal {
        let known = field.values.iter().flat_map(|v| &v.list).map(|v| v.value.as_str());
        let known: Vec<&str> = known.collect();
        self.invalid(field, path, &format!("is `{}`, not one of {}", shortened(text), known.join(", ")))
    }

    fn number(&self, field: &Field, number: Option<f64>, path: &str) -> Result<(), Refusal> {
        let number = number.unwrap_or_default();
        let known = field.values.iter().flat_map(|v| &v.list).map(|v| &v.value).collect::<Vec<_>>();
        if !known.is_empty() && known.iter().all(|v| v.parse::<f64>() != Ok(number)) {
            return Err(self.unknown_value(field, &number.to_string(), path));
        }
        if field.min.is_some_and(|min| number < min) || field.max.is_some_and(|max| number > max) {
            return Err(self.invalid(field, path, &format!("is {number}, out of its range")));
        }
        Ok(())
    }

    fn id(&self, field: &Field, target: &str, id: &str, path: &str) -> Result<(), Refusal> {
        if id.is_empty() && field.required {
            return Err(self.empty(field, path));
        }
        prefix(self.api, target, id).map_err(|(name, detail)| {
            Refusal::chosen(self.call, &field.name, &["_ID_INVALID", "_ID_PARAMETER_INVALID"], name, detail)
        })
    }

    fn invalid(&self, field: &Field, path: &str, problem: &str) -> Refusal {
        let detail = format!("`{path}` {problem}.");
        let endings = ["_INVALID", "_UNSUPPORTED"];
        // There is an error for the field, or one for what it is in.
        match self.call.error(&field.name, &endings).or_else(|| self.call.error(path, &endings)) {
            Some(error) => Refusal::coded(error, detail),
            None => Refusal::named(names::FIELD_VALUE, detail),
        }
    }
}

/// How names of errors end which say that a value is not there, and that it is empty: each with the nearest first.
const ABSENT: [&str; 2] = ["_MISSING", "_EMPTY"];
const EMPTY: [&str; 2] = ["_EMPTY", "_MISSING"];

/// Checks that an id could be one of the datatype's; else the name of the general error and what is wrong.
pub(crate) fn prefix(api: &Api, target: &str, id: &str) -> Result<(), (&'static str, String)> {
    if id.is_empty() || api.type_named(target).is_none_or(|ty| ty.open) {
        return Ok(());
    }
    let known: Option<Vec<&str>> = targets(api, target).into_iter().map(|ty| ty.id_prefix.as_deref()).collect();
    let Some(known) = known else { return Ok(()) };
    if known.iter().any(|prefix| id.starts_with(prefix)) {
        return Ok(());
    }
    let name = if known.len() == 1 { names::ID_PREFIX } else { names::ID_PREFIXES };
    Err((name, format!("`{}` does not start with {}.", shortened(id), known.join(" or "))))
}

/// Whether a request sets nothing with this value. Some clients send null for what is not set, others the empty value of
/// its type, which is a value of its own where it could be one.
fn is_unset(field: &Field, value: &Value) -> bool {
    match value {
        Value::Null => !field.null,
        Value::String(text) => text.is_empty() && (field.values.is_some() || field.ty == TypeRef::Timestamp),
        Value::Number(number) => number.as_f64() == Some(0.0) && field.values.is_some(),
        Value::Array(items) => items.is_empty() && field.default.is_some(),
        Value::Object(entries) => entries.is_empty() && field.default.is_some(),
        Value::Bool(_) => false,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
