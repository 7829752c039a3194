//! The JSON Schema of policies (2020-12), for editors.

use serde_json::{Map, Value, json};

use crate::language::{Action, Field, Kind, Phase};
use crate::tables;

/// The schema of a policy. What [`crate::check`] accepts passes it; expressions are texts to it.
pub fn schema() -> Value {
    let mut phases = Map::new();
    let mut definitions = Map::new();
    for phase in tables::phases() {
        let items = json!({"$ref": format!("#/$defs/rule-{}", phase.name)});
        phases.insert(
            phase.name.to_owned(),
            json!({"description": phase.doc, "type": ["array", "null"], "items": items}),
        );
        definitions.insert(format!("rule-{}", phase.name), rule(phase));
        definitions.insert(format!("action-{}", phase.name), actions_of(phase));
    }
    for action in tables::actions() {
        definitions.insert(action.name.to_owned(), action_schema(action));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ngrok Traffic Policy",
        "type": "object",
        "properties": phases,
        "additionalProperties": false,
        "$defs": definitions,
    })
}

/// The schema of a file of tests with these fields: a policy stands under `policy`, or in another file.
#[cfg(feature = "simulate")]
pub(crate) fn file_of_tests(fields: &'static [Field]) -> Value {
    let mut whole = object(fields, &Value::Bool(true));
    let mut policy = schema();
    if let Some(definitions) = policy.as_object_mut().and_then(|policy| policy.remove("$defs")) {
        whole["$defs"] = definitions;
    }
    if let Some(policy) = policy.as_object_mut() {
        policy.retain(|key, _| !key.starts_with('$') && key != "title");
    }
    let description = whole["properties"]["policy"]["description"].take();
    whole["properties"]["policy"] = json!({"description": description, "anyOf": [{"type": "string"}, policy]});
    whole["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    whole["title"] = "Tests of an ngrok Traffic Policy".into();
    whole
}

fn rule(phase: &Phase) -> Value {
    let actions = json!({"$ref": format!("#/$defs/action-{}", phase.name)});
    object(tables::rule(), &actions)
}

/// The actions of a phase; a name that is not described is let through, as it may be newer.
fn actions_of(phase: &Phase) -> Value {
    let here = || tables::actions().iter().filter(|action| action.phases.contains(&phase.name));
    let names = |action: &Action| [&[action.name], action.formerly].concat();
    let conditions: Vec<Value> = here()
        .map(|action| {
            json!({
                "if": {"properties": {"type": {"enum": names(action)}}, "required": ["type"]},
                "then": {"$ref": format!("#/$defs/{}", action.name)},
            })
        })
        .collect();
    let elsewhere: Vec<&str> =
        tables::actions().iter().filter(|action| !action.phases.contains(&phase.name)).flat_map(names).collect();
    let suggested: Vec<&str> = here().map(|action| action.name).collect();
    let name = json!({"anyOf": [{"enum": suggested}, {"type": "string", "not": {"enum": elsewhere}}]});
    json!({"type": "object", "required": ["type"], "properties": {"type": name}, "allOf": conditions})
}

fn action_schema(action: &Action) -> Value {
    let mut schema = json!({"description": action.doc});
    let config = object(action.config, &Value::Bool(true));
    schema["properties"] = json!({"type": true, "config": any_of(vec![config, json!({"type": "null"})])});
    if action.config.iter().any(|field| field.required) {
        schema["required"] = json!(["config"]);
        schema["properties"]["config"] = object(action.config, &Value::Bool(true));
    }
    schema
}

fn object(fields: &'static [Field], action: &Value) -> Value {
    let mut properties = Map::new();
    for field in fields {
        for name in std::iter::once(&field.name).chain(field.formerly) {
            properties.insert((*name).to_owned(), field_schema(field, action));
        }
    }
    let mut schema = json!({"type": "object", "properties": properties});
    let required = fields.iter().filter(|field| field.required);
    let (plain, renamed): (Vec<_>, Vec<_>) = required.partition(|field| field.formerly.is_empty());
    schema["required"] = plain.iter().map(|field| field.name).collect();
    if !renamed.is_empty() {
        let either = |field: &&Field| {
            let names = std::iter::once(&field.name).chain(field.formerly);
            json!({"anyOf": names.map(|name| json!({"required": [name]})).collect::<Vec<_>>()})
        };
        schema["allOf"] = renamed.iter().map(either).collect();
    }
    schema
}

fn field_schema(field: &'static Field, action: &Value) -> Value {
    let mut kinds: Vec<Value> =
        std::iter::once(&field.kind).chain(field.also).map(|kind| kind_schema(kind, field, action)).collect();
    if !field.required {
        kinds.push(json!({"type": "null"}));
    }
    let mut schema = any_of(kinds);
    if let Value::Object(schema) = &mut schema {
        schema.insert("description".to_owned(), field.doc.into());
        if let Some(default) = field.default.and_then(|text| serde_json::from_str::<Value>(text).ok()) {
            schema.insert("default".to_owned(), default);
        }
        if field.deprecated.is_some() {
            schema.insert("deprecated".to_owned(), true.into());
        }
    }
    schema
}

fn any_of(mut kinds: Vec<Value>) -> Value {
    if kinds.len() == 1 { kinds.remove(0) } else { json!({"anyOf": kinds}) }
}

fn kind_schema(kind: &Kind, field: &'static Field, action: &Value) -> Value {
    let computed = |schema: Value| {
        let computed = json!({"type": "string", "pattern": "\\$\\{"});
        if field.cel { json!({"anyOf": [schema, computed]}) } else { schema }
    };
    match kind {
        Kind::Any => json!({}),
        Kind::Null => json!({"type": "null"}),
        Kind::Either(kinds) => any_of(kinds.iter().map(|kind| kind_schema(kind, field, action)).collect()),
        Kind::Bool => computed(json!({"type": "boolean"})),
        Kind::Int => computed(limited(json!({"type": "integer"}), &[("minimum", field.min), ("maximum", field.max)])),
        Kind::Float => computed(limited(json!({"type": "number"}), &[("minimum", field.min), ("maximum", field.max)])),
        Kind::Duration => computed(json!({"type": "string", "pattern": "^-?([0-9.]+(ns|us|µs|ms|s|m|h))+$|^0$"})),
        Kind::String => computed(text_schema(field)),
        Kind::List(inner) => {
            counted(json!({"type": "array", "items": kind_schema(inner, field, action)}), field, "Items")
        }
        Kind::Map(inner) => counted(
            json!({"type": "object", "additionalProperties": kind_schema(inner, field, action)}),
            field,
            "Properties",
        ),
        Kind::Object(inner) => object(inner.fields, action),
        Kind::Action => action.clone(),
    }
}

fn text_schema(field: &Field) -> Value {
    // YAML's numbers and truth values stand for texts where a text is asked for.
    let mut schema = json!({"type": ["string", "number", "boolean"]});
    if !field.values.is_empty() && !field.open {
        schema["enum"] = field.values.iter().map(|known| known.value).collect();
    }
    let chars = |limit: Option<usize>| limit.map(|limit| limit as f64);
    limited(schema, &[("minLength", chars(field.min_chars)), ("maxLength", chars(field.max_chars))])
}

fn counted(schema: Value, field: &Field, what: &str) -> Value {
    let count = |limit: Option<usize>| limit.map(|limit| limit as f64);
    limited(schema, &[(&format!("min{what}"), count(field.min_items)), (&format!("max{what}"), count(field.max_items))])
}

fn limited(mut schema: Value, limits: &[(&str, Option<f64>)]) -> Value {
    for (name, limit) in limits {
        if let Some(limit) = limit {
            let whole = limit.fract() == 0.0;
            schema[*name] = if whole { json!(*limit as i64) } else { json!(limit) };
        }
    }
    schema
}
