//! Examples: their values must be such as the fields may have, and nothing that is needed may be missing.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::model::{Description, Field, Type, TypeKind, TypeRef, types_by_name};
use crate::resolve::Places;

/// Checks the example of every datatype.
pub(crate) fn check(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    let types = types_by_name(description);
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
            if let Err(problem) = fits(&types, field, &field.ty, value) {
                diagnostics.error(span.clone(), format!("the example of `{name}` {problem}"));
            }
        }
    }
}

/// Whether a value is one that a field may have.
fn fits(types: &BTreeMap<&str, &Type>, field: &Field, ty: &TypeRef, value: &Value) -> Result<(), String> {
    let expected = |what: &str| Err(format!("is `{value}`; it has to be {what}"));
    match (ty, value) {
        (TypeRef::String, Value::String(text)) => match &field.values {
            Some(values) if values.list.iter().all(|known| known.value != *text) => expected("one of the known values"),
            _ => Ok(()),
        },
        (TypeRef::Id(_) | TypeRef::Timestamp, Value::String(_)) | (TypeRef::Bool, Value::Bool(_)) => Ok(()),
        (TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents, Value::Number(n)) if n.is_i64() => {
            Ok(())
        }
        (TypeRef::Float64, Value::Number(_)) => Ok(()),
        (TypeRef::List(inner), Value::Array(items)) => {
            items.iter().try_for_each(|item| fits(types, field, inner, item))
        }
        (TypeRef::Map(inner), Value::Object(entries)) => {
            entries.values().try_for_each(|item| fits(types, field, inner, item))
        }
        (TypeRef::Named(name), Value::Object(given)) => {
            let Some(datatype) = types.get(name.as_str()) else { return Ok(()) };
            if let TypeKind::Tagged(_) = &datatype.kind {
                return Err("is one of several objects, which an example can't show".to_owned());
            }
            if let Some(missing) = datatype.fields().iter().find(|f| f.required && !given.contains_key(&f.name)) {
                return Err(format!("lacks `{}`", missing.name));
            }
            given.iter().try_for_each(|(key, value)| match datatype.field(key) {
                Some(inner) => fits(types, inner, &inner.ty, value),
                None => Err(format!("has a field `{key}`, which `{name}` lacks")),
            })
        }
        _ => expected(&format!("a value of type `{ty}`")),
    }
}
