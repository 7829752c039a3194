//! Values made from the description: arguments of an operation as flags and as JSON, and an answer to it.

use api_spec::{Body, Field, Object, Operation, Service, TypeKind, TypeRef};
use serde_json::{Map, Value, json};

use crate::support::DESCRIPTION;

/// The arguments of a call.
#[derive(Debug, Default)]
pub struct Sample {
    /// Values of the path, in its order.
    pub path: Vec<(String, String)>,
    pub query: Vec<(String, Value)>,
    /// The body; none where the operation sends none.
    pub body: Option<Map<String, Value>>,
    /// The same query and body as flags.
    pub flags: Vec<String>,
}

impl Sample {
    /// Everything in one flat object.
    pub fn flat(&self) -> Value {
        let mut all = self.body.clone().unwrap_or_default();
        all.extend(self.query.iter().cloned());
        all.extend(self.path.iter().map(|(name, value)| (name.clone(), json!(value))));
        Value::Object(all)
    }

    /// The path and query that are to be requested.
    pub fn target(&self, operation: &Operation) -> String {
        let mut target = operation.path.to_string();
        for (name, value) in &self.path {
            target = target.replace(&format!("{{{name}}}"), value);
        }
        let mut pairs = Vec::new();
        for (name, value) in &self.query {
            match value {
                // A parameter with several values is repeated.
                Value::Array(values) => pairs.extend(values.iter().map(|value| format!("{name}={}", plain(value)))),
                value => pairs.push(format!("{name}={}", plain(value))),
            }
        }
        target + if pairs.is_empty() { "" } else { "?" } + &pairs.join("&")
    }
}

/// The words of the operation's command.
pub fn words(service: &Service, operation: &Operation) -> Vec<String> {
    service.client_path.iter().chain([&operation.name]).map(|word| word.replace('_', "-")).collect()
}

/// The operation's name for `call`.
pub fn name(service: &Service, operation: &Operation) -> String {
    format!("{}.{}", service.client_path.join("."), operation.name)
}

/// A value for every argument of an operation.
pub fn sample(operation: &Operation) -> Sample {
    let mut sample = Sample::default();
    for (index, param) in operation.params.iter().enumerate() {
        let value = known(param).unwrap_or_else(|| format!("sample_{index}"));
        sample.path.push((param.name.clone(), value));
    }
    for field in &operation.query {
        sample.query.push((field.name.clone(), value(field, &field.ty)));
        flags(field, &field.name, &mut sample.flags);
    }
    sample.body = match &operation.body {
        Body::None => None,
        Body::Empty => Some(Map::new()),
        Body::Type(name) => Some(object(name, "", &mut sample.flags)),
    };
    sample
}

/// An object with all of its fields, and its fields as flags.
fn object(type_name: &str, prefix: &str, all_flags: &mut Vec<String>) -> Map<String, Value> {
    let datatype = DESCRIPTION.type_named(type_name).unwrap();
    let TypeKind::Object(object_kind) = &datatype.kind else { return Map::new() };
    let mut fields = Map::new();
    for field in chosen(object_kind) {
        let path = format!("{prefix}{}", field.name);
        let value = match &field.ty {
            TypeRef::Named(inner) => Value::Object(object(inner, &format!("{path}."), all_flags)),
            ty => {
                flags(field, &path, all_flags);
                value(field, ty)
            }
        };
        fields.insert(field.name.clone(), value);
    }
    fields
}

/// The fields that may stand together.
fn chosen(object: &Object) -> impl Iterator<Item = &Field> {
    let dropped: Vec<&String> = object.one_of.iter().chain(&object.exclusive).flat_map(|set| &set[1..]).collect();
    object.fields.iter().filter(move |field| !dropped.contains(&&field.name))
}

/// A field as flags: lists by repetition, maps as pairs.
fn flags(field: &Field, path: &str, flags: &mut Vec<String>) {
    let flag = format!("--{}", path.replace('_', "-"));
    match (&field.ty, value(field, &field.ty)) {
        (_, Value::Bool(given)) => flags.push(format!("{flag}={given}")),
        (_, Value::Array(items)) => {
            for item in items {
                flags.extend([flag.clone(), plain(&item)]);
            }
        }
        (TypeRef::Map(_), Value::Object(entries)) => {
            for (key, value) in entries {
                flags.extend([flag.clone(), format!("{key}={}", plain(&value))]);
            }
        }
        (_, value) => flags.extend([flag, plain(&value)]),
    }
}

/// A scalar as a person writes it.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn known(field: &Field) -> Option<String> {
    Some(field.values.as_ref()?.list.first()?.value.clone())
}

/// A value of this type, the same each time.
fn value(field: &Field, ty: &TypeRef) -> Value {
    let number = field.min.unwrap_or(3.0);
    match ty {
        TypeRef::String => json!(known(field).unwrap_or_else(|| format!("text-of-{}", field.name))),
        TypeRef::Id(_) => json!(format!("id-of-{}", field.name)),
        TypeRef::Bool => json!(field.name.len().is_multiple_of(2)),
        TypeRef::Int32 | TypeRef::Int64 => json!(number as i64),
        TypeRef::Duration => json!(90),
        TypeRef::Float64 => json!(number + 0.25),
        TypeRef::Timestamp => json!("2026-01-31T18:00:00Z"),
        TypeRef::Ref(_) => json!({"id": "id-of-ref", "uri": "https://api.ngrok.com/refs/id-of-ref"}),
        TypeRef::List(inner) => json!([value(field, inner), value(field, inner)]),
        TypeRef::Map(inner) => json!({"first": value(field, inner), "second": value(field, inner)}),
        TypeRef::Named(name) => answer_object(name, &mut vec![name.clone()]),
    }
}

/// What the API answers with: every field has a value.
pub fn answer(operation: &Operation) -> Option<Value> {
    let name = operation.response.as_ref()?;
    let mut answer = answer_object(name, &mut vec![name.clone()]);
    if operation.pages.is_some() {
        answer["next_page_uri"] = Value::Null;
    }
    Some(answer)
}

fn answer_object(type_name: &str, open: &mut Vec<String>) -> Value {
    let datatype = DESCRIPTION.type_named(type_name).unwrap();
    let mut fields = Map::new();
    for field in datatype.fields() {
        match field.ty.named() {
            // A type inside of itself ends here.
            Some(inner) if open.iter().filter(|name| *name == inner).count() > 1 => continue,
            Some(inner) => open.push(inner.to_owned()),
            None => {}
        }
        fields.insert(field.name.clone(), value(field, &field.ty));
        if field.ty.named().is_some() {
            open.pop();
        }
    }
    Value::Object(fields)
}
