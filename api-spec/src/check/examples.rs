//! Examples: their values must be such as the fields may have, and nothing that is needed may be missing.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::model::{Description, Field, Type, TypeKind, TypeRef, types_by_name};
use crate::resolve::Places;

/// What values are compared with.
struct Known<'a> {
    types: BTreeMap<&'a str, &'a Type>,
    /// Whether every field is known. One with a mistake of its own is not.
    whole: bool,
}

/// Checks the example of every datatype.
pub(crate) fn check(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    let known = Known { types: types_by_name(description), whole: diagnostics.is_empty() };
    for datatype in &description.types {
        if let (false, Some(span)) = (datatype.sent || datatype.example.is_empty(), places.types.get(&datatype.name)) {
            diagnostics
                .error(span.clone(), format!("`{}` has an example, and no call sends it", datatype.name))
                .help("leave out `example`");
            continue;
        }
        for (name, value) in &datatype.example {
            let key = (datatype.name.clone(), name.clone());
            let (Some(field), Some(span)) = (datatype.field(name), places.examples.get(&key)) else { continue };
            if let Err(problem) = fits(&known, field, &field.ty, value) {
                diagnostics.error(span.clone(), format!("the example of `{name}` {problem}"));
            }
        }
    }
}

/// Whether a value is one that a field may have.
fn fits(known: &Known<'_>, field: &Field, ty: &TypeRef, value: &Value) -> Result<(), String> {
    let expected = |what: &str| Err(format!("is `{value}`; it has to be {what}"));
    match (ty, value) {
        (TypeRef::String, Value::String(text)) => match &field.values {
            Some(values) if values.list.iter().all(|value| value.value != *text) => expected("one of the known values"),
            None if field.sensitive && field.format.is_none() && !is_variable(text) => {
                Err("has to be the name of an environment variable, as it is a secret".to_owned())
            }
            _ => Ok(()),
        },
        (TypeRef::Id(_) | TypeRef::Timestamp, Value::String(_)) | (TypeRef::Bool, Value::Bool(_)) => Ok(()),
        (TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents, Value::Number(n)) if n.is_i64() => {
            Ok(())
        }
        (TypeRef::Float64, Value::Number(_)) => Ok(()),
        (TypeRef::List(inner), Value::Array(items)) => {
            items.iter().try_for_each(|item| fits(known, field, inner, item))
        }
        (TypeRef::Map(inner), Value::Object(entries)) => {
            entries.values().try_for_each(|item| fits(known, field, inner, item))
        }
        (TypeRef::Named(name), Value::Object(given)) => {
            let Some(datatype) = known.types.get(name.as_str()) else { return Ok(()) };
            if let TypeKind::Tagged(_) = &datatype.kind {
                return Err("is one of several objects, which an example can't show".to_owned());
            }
            if let Some(missing) = datatype.fields().iter().find(|f| f.required && !given.contains_key(&f.name)) {
                return Err(format!("lacks `{}`", missing.name));
            }
            given.iter().try_for_each(|(key, value)| match datatype.field(key) {
                Some(inner) => fits(known, inner, &inner.ty, value),
                None if known.whole => Err(format!("has a field `{key}`, which `{name}` lacks")),
                None => Ok(()),
            })
        }
        _ => expected(&format!("a value of type `{ty}`")),
    }
}

fn is_variable(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
