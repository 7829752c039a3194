//! What is wrong with a seed: every mistake, each with its path.

use std::fmt;

use api_spec::{Format, Type, TypeKind, TypeRef, nearest};
use serde_json::{Map, Value};

use super::times;
use crate::api::description::Api;
use crate::api::fields;
use crate::rules::formats;

/// One mistake of a seed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SeedMistake {
    /// The way to it: `Tunnel[0].public_url`; empty for the seed itself.
    pub path: String,
    /// What is wrong, and what is expected.
    pub message: String,
}

impl fmt::Display for SeedMistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "`{path}`: {}", self.message),
        }
    }
}

/// Finds every mistake of a seed document: lists of objects of the API at the root, and below their names those of others.
pub(super) fn document(apis: &'static [Api], document: &Value) -> Vec<SeedMistake> {
    let mut mistakes = Vec::new();
    let Value::Object(entries) = document else {
        add(&mut mistakes, "", "a seed is an object that has a list of objects for each datatype".to_owned());
        return mistakes;
    };
    for (name, entry) in entries {
        match (apis.iter().find(|api| !api.is.is_root() && api.is.name == *name), entry) {
            (Some(api), Value::Object(types)) => {
                types.iter().for_each(|(ty, objects)| list(api, ty, objects, &format!("{name}.{ty}"), &mut mistakes));
            }
            (Some(api), other) => {
                let problem = format!("this is {}, not an object with objects of the {}", kind(other), api.is.title);
                add(&mut mistakes, name, problem);
            }
            (None, objects) => list(&apis[0], name, objects, name, &mut mistakes),
        }
    }
    // A datatype that does not exist is one mistake, however many objects it has.
    mistakes.dedup_by(|a, b| a.message == b.message && a.message.starts_with("there is no datatype"));
    mistakes
}

fn list(api: &'static Api, type_name: &str, objects: &Value, path: &str, mistakes: &mut Vec<SeedMistake>) {
    match objects {
        Value::Array(objects) => {
            if objects.is_empty() {
                mistakes.extend(datatype(api, type_name, path).err());
            }
            for (index, object) in objects.iter().enumerate() {
                mistakes.extend(self::object(api, type_name, object, &format!("{path}[{index}]")));
            }
        }
        other => add(mistakes, path, format!("this is {}, not a list of objects", kind(other))),
    }
}

/// Finds every mistake of an object of a datatype.
pub(super) fn object(api: &'static Api, type_name: &str, object: &Value, path: &str) -> Vec<SeedMistake> {
    let mut mistakes = Vec::new();
    match (datatype(api, type_name, path), object) {
        (Err(mistake), _) => mistakes.push(mistake),
        (Ok(ty), Value::Object(given)) => fields(api, ty, given, path, &mut mistakes),
        (Ok(_), other) => {
            add(&mut mistakes, path, format!("this is {}, not an object of type {type_name}", kind(other)));
        }
    }
    mistakes
}

/// The datatype of a name: the API's, or the SDK's.
pub(super) fn datatype(api: &'static Api, name: &str, path: &str) -> Result<&'static Type, SeedMistake> {
    let by_rust_name = || api.types.values().copied().find(|ty| ty.rust_name == name);
    api.type_named(name).or_else(by_rust_name).ok_or_else(|| {
        let names = api.types.values().flat_map(|ty| [ty.name.as_str(), ty.rust_name.as_str()]);
        let hint = nearest(name, names).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        SeedMistake { path: path.to_owned(), message: format!("there is no datatype `{name}`{hint}") }
    })
}

fn fields(
    api: &'static Api,
    ty: &'static Type,
    given: &Map<String, Value>,
    path: &str,
    mistakes: &mut Vec<SeedMistake>,
) {
    let tag = fields::tag(ty);
    let Some(ty) = fields::concrete(api, ty, given) else {
        let problem = format!("`{}` says which {} it is, and is not one of them", tag.unwrap_or_default(), ty.name);
        return add(mistakes, path, problem);
    };
    for (name, value) in given.iter().filter(|(name, _)| Some(name.as_str()) != tag) {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        match ty.field(name) {
            Some(field) => {
                self::value(api, &field.ty, value, &path, mistakes);
                // Answers are computed from decimal numbers; other texts are shown as they are.
                let decimal = field.format.filter(|format| *format == Format::Decimal).zip(value.as_str());
                let malformed = decimal.and_then(|(format, text)| formats::check(format, text).err());
                if let Some(malformed) = malformed {
                    add(mistakes, &path, format!("this {}", malformed.reason));
                }
            }
            None => {
                let names = || ty.fields().iter().map(|field| field.name.as_str());
                let hint = match nearest(name, names()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("it has {}", names().collect::<Vec<_>>().join(", ")),
                };
                add(mistakes, &path, format!("{} has no field `{name}`; {hint}", ty.name));
            }
        }
    }
}

fn value(api: &'static Api, ty: &TypeRef, given: &Value, path: &str, mistakes: &mut Vec<SeedMistake>) {
    let right = match (ty, given) {
        (_, Value::Null) => true,
        (TypeRef::Named(name), Value::Object(object)) => {
            if let Some(ty) = api.type_named(name).filter(|ty| !matches!(ty.kind, TypeKind::AnyOf(_))) {
                fields(api, ty, object, path, mistakes);
            }
            true
        }
        (TypeRef::List(inner), Value::Array(items)) => {
            let places = items.iter().enumerate();
            places.for_each(|(index, item)| value(api, inner, item, &format!("{path}[{index}]"), mistakes));
            true
        }
        (TypeRef::Map(inner), Value::Object(entries)) => {
            entries.iter().for_each(|(key, item)| value(api, inner, item, &format!("{path}.{key}"), mistakes));
            true
        }
        // A reference may be written as an id, and so may what is shown of another object.
        (TypeRef::Named(_), Value::String(_)) => fields::viewed(api, ty).is_some(),
        (TypeRef::Ref(_), Value::String(_) | Value::Object(_))
        | (TypeRef::String | TypeRef::Id(_), Value::String(_)) => true,
        (TypeRef::Timestamp, Value::String(text)) => times::seeded(text).is_some(),
        (TypeRef::Bool, Value::Bool(_)) | (TypeRef::Float64, Value::Number(_)) => true,
        (TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents, Value::Number(number)) => {
            number.is_i64()
        }
        _ => false,
    };
    if !right {
        add(mistakes, path, format!("this is {}, not of type `{ty}`", kind(given)));
    }
}

fn add(mistakes: &mut Vec<SeedMistake>, path: &str, message: String) {
    mistakes.push(SeedMistake { path: path.to_owned(), message });
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "`true` or `false`",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
