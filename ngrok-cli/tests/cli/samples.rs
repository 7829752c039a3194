//! Values made from the description: arguments of an operation as flags and as JSON, and an answer to it.

use api_spec::{Body, Description, Field, Object, Operation, Service, Type, TypeKind, TypeRef};
use serde_json::{Map, Value, json};

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
                value => pairs.push(format!("{name}={}", plain(value).replace(':', "%3A"))),
            }
        }
        target + if pairs.is_empty() { "" } else { "?" } + &pairs.join("&")
    }
}

/// The names that lead to an operation: of its API, where that is not at the root, of its service, and its own.
fn names<'a>(api: &'a Description, service: &'a Service, operation: &'a Operation) -> impl Iterator<Item = &'a String> {
    let own = (!api.api.is_root()).then_some(&api.api.name);
    own.into_iter().chain(&service.client_path).chain([&operation.name])
}

/// The words of the operation's command.
pub fn words(api: &Description, service: &Service, operation: &Operation) -> Vec<String> {
    names(api, service, operation).map(|word| word.replace('_', "-")).collect()
}

/// The operation's name for `call`.
pub fn name(api: &Description, service: &Service, operation: &Operation) -> String {
    names(api, service, operation).map(String::as_str).collect::<Vec<_>>().join(".")
}

/// A value for every argument of an operation.
pub fn sample(api: &Description, operation: &Operation) -> Sample {
    let mut sample = Sample::default();
    for (index, param) in operation.params.iter().enumerate() {
        let value = known(param).unwrap_or_else(|| format!("sample_{index}"));
        sample.path.push((param.name.clone(), value));
    }
    for field in &operation.query {
        sample.query.push((field.name.clone(), value(api, field, &field.ty)));
        flags(api, field, &field.name, &mut sample.flags);
    }
    sample.body = match &operation.body {
        Body::None => None,
        Body::Empty => Some(Map::new()),
        Body::Type(name) => Some(object(api, name, "", &mut sample.flags)),
    };
    sample
}

/// An object with all of its fields, and its fields as flags.
fn object(api: &Description, type_name: &str, prefix: &str, all_flags: &mut Vec<String>) -> Map<String, Value> {
    let datatype = type_named(api, type_name);
    let TypeKind::Object(object_kind) = &datatype.kind else { return Map::new() };
    let mut fields = Map::new();
    for field in chosen(object_kind) {
        let path = format!("{prefix}{}", field.name);
        let value = match &field.ty {
            TypeRef::Named(inner) => Value::Object(object(api, inner, &format!("{path}."), all_flags)),
            ty => {
                flags(api, field, &path, all_flags);
                value(api, field, ty)
            }
        };
        fields.insert(field.name.clone(), value);
    }
    fields
}

/// A path of fields as a flag: capitals start a word, as underscores do.
fn flag_name(path: &str) -> String {
    path.chars().fold(String::new(), |flag, c| match c {
        '_' => flag + "-",
        c if c.is_uppercase() => format!("{flag}-{}", c.to_lowercase()),
        c => format!("{flag}{c}"),
    })
}

fn type_named<'d>(api: &'d Description, name: &str) -> &'d Type {
    api.type_named(name).unwrap_or_else(|| panic!("{name} is described"))
}

/// The fields that may stand together.
fn chosen(object: &Object) -> impl Iterator<Item = &Field> {
    let dropped: Vec<&String> = object.one_of.iter().chain(&object.exclusive).flat_map(|set| &set[1..]).collect();
    object.fields.iter().filter(move |field| !dropped.contains(&&field.name))
}

/// A field as flags: lists by repetition, maps as pairs.
fn flags(api: &Description, field: &Field, path: &str, flags: &mut Vec<String>) {
    let flag = format!("--{}", flag_name(path));
    match (&field.ty, value(api, field, &field.ty)) {
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
fn value(api: &Description, field: &Field, ty: &TypeRef) -> Value {
    let number = field.min.unwrap_or(3.0);
    match ty {
        TypeRef::String => json!(known(field).unwrap_or_else(|| format!("text-of-{}", field.name))),
        TypeRef::Id(_) => json!(format!("id-of-{}", field.name)),
        TypeRef::Bool => json!(field.name.len().is_multiple_of(2)),
        TypeRef::Int32 | TypeRef::Int64 | TypeRef::Cents => json!(number as i64),
        TypeRef::Duration => json!(90),
        TypeRef::Float64 => json!(number + 0.25),
        TypeRef::Timestamp => json!("2026-01-31T18:00:00Z"),
        TypeRef::Ref(_) => json!({"id": "id-of-ref", "uri": "https://api.ngrok.com/refs/id-of-ref"}),
        TypeRef::List(inner) => json!([value(api, field, inner), value(api, field, inner)]),
        TypeRef::Map(inner) => json!({"first": value(api, field, inner), "second": value(api, field, inner)}),
        TypeRef::Named(name) => answer_object(api, name, &mut vec![name.clone()]),
    }
}

/// What the API answers with: every field has a value.
pub fn answer(api: &Description, operation: &Operation) -> Option<Value> {
    let name = operation.response.as_ref()?;
    let mut answer = answer_object(api, name, &mut vec![name.clone()]);
    if operation.pages.is_some() {
        answer[&api.api.paging.next] = Value::Null;
    }
    Some(answer)
}

fn answer_object(api: &Description, type_name: &str, open: &mut Vec<String>) -> Value {
    let datatype = type_named(api, type_name);
    if let TypeKind::Tagged(tagged) = &datatype.kind {
        let first = &tagged.variants[0];
        let mut object = json!({&tagged.tag: first.value});
        let fields = answer_object(api, &first.type_name, open);
        object.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        return object;
    }
    let mut fields = Map::new();
    for field in datatype.fields() {
        match field.ty.named() {
            // A type inside of itself ends here.
            Some(inner) if open.iter().filter(|name| *name == inner).count() > 1 => continue,
            Some(inner) => open.push(inner.to_owned()),
            None => {}
        }
        fields.insert(field.name.clone(), value(api, field, &field.ty));
        if field.ty.named().is_some() {
            open.pop();
        }
    }
    Value::Object(fields)
}
