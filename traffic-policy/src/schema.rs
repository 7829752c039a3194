//! The JSON Schema of policies (2020-12), for editors.

use serde_json::{Map, Value, json};

use crate::formats;
use crate::language::{Action, Field, Kind, Phase};
use crate::tables;

/// The schema of a policy: what [`crate::check`] finds nothing in passes it.
///
/// Expressions are texts to it, and so are regular expressions and durations within their bounds. An action that is not described is
/// let through, as it may be newer; a field that is not described is refused, as an editor is to show misspellings.
pub fn schema() -> Value {
    let mut phases = Map::new();
    let mut definitions = Map::new();
    for phase in tables::phases() {
        let rules = json!({"$ref": format!("#/$defs/rule-{}", phase.name)});
        let list = json!({"description": phase.doc, "type": ["array", "null"], "items": rules});
        phases.insert(phase.name.to_owned(), list);
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

/// The actions of a phase.
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
    let mut schema = object(tables::action_fields(), &Value::Bool(true));
    schema["properties"]["type"] =
        json!({"anyOf": [{"enum": suggested}, {"type": "string", "minLength": 1, "not": {"enum": elsewhere}}]});
    schema["allOf"] = conditions.into();
    schema
}

fn action_schema(action: &Action) -> Value {
    let config = object(action.config, &Value::Bool(true));
    let required = action.config.iter().any(|field| field.required);
    let config = if required { config } else { any_of(vec![config, json!({"type": "null"})]) };
    let mut schema = json!({"description": action.doc, "properties": {"config": config}});
    if required {
        schema["required"] = json!(["config"]);
    }
    schema
}

fn object(fields: &'static [Field], action: &Value) -> Value {
    let mut properties = Map::new();
    let mut needed = Map::new();
    let mut either = Vec::new();
    for field in fields {
        let names = || std::iter::once(&field.name).chain(field.formerly);
        for name in names() {
            properties.insert((*name).to_owned(), field_schema(field, action));
        }
        if !field.needs.is_empty() {
            needed.insert(field.name.to_owned(), field.needs.into());
        }
        if field.required && !field.formerly.is_empty() {
            either.push(json!({"anyOf": names().map(|name| json!({"required": [name]})).collect::<Vec<_>>()}));
        }
    }
    let plain = fields.iter().filter(|field| field.required && field.formerly.is_empty());
    let required: Vec<&str> = plain.map(|field| field.name).collect();
    let mut schema = json!({"type": "object", "properties": properties, "additionalProperties": false});
    for (key, value) in
        [("required", Value::from(required)), ("dependentRequired", needed.into()), ("allOf", either.into())]
    {
        if value.as_array().is_none_or(|list| !list.is_empty()) && value.as_object().is_none_or(|map| !map.is_empty()) {
            schema[key] = value;
        }
    }
    schema
}

fn field_schema(field: &'static Field, action: &Value) -> Value {
    let mut kinds: Vec<Value> =
        std::iter::once(&field.kind).chain(field.also).map(|kind| kind_schema(kind, field, action, 0)).collect();
    if !field.required {
        kinds.push(json!({"type": "null"}));
    }
    let mut schema = any_of(kinds);
    schema["description"] = description(field).into();
    if let Some(default) = field.default.and_then(|text| serde_json::from_str::<Value>(text).ok()) {
        schema["default"] = default;
    }
    if field.deprecated.is_some() {
        schema["deprecated"] = true.into();
    }
    schema
}

/// What an editor shows, with the bounds that no keyword says.
fn description(field: &Field) -> String {
    let bounds = if matches!(field.kind, Kind::Duration) { tables::bounds(field) } else { Vec::new() };
    field.doc.to_owned() + &bounds.iter().map(|bound| format!(" It is {bound}.")).collect::<String>()
}

fn any_of(mut kinds: Vec<Value>) -> Value {
    if kinds.len() == 1 { kinds.remove(0) } else { json!({"anyOf": kinds}) }
}

/// The schema of a kind that stands in so many lists and mappings.
fn kind_schema(kind: &Kind, field: &'static Field, action: &Value, depth: usize) -> Value {
    let computed = |schema: Value| {
        if field.cel { json!({"anyOf": [schema, {"type": "string", "pattern": "\\$\\{"}]}) } else { schema }
    };
    let number = |ty: &str| {
        let limits = [("minimum", field.min), ("maximum", field.max), ("multipleOf", field.step)];
        computed(limited(json!({"type": ty}), &limits))
    };
    match kind {
        Kind::Any => json!({}),
        Kind::Null => json!({"type": "null"}),
        Kind::Either(kinds) => any_of(kinds.iter().map(|kind| kind_schema(kind, field, action, depth)).collect()),
        Kind::Bool => computed(json!({"type": "boolean"})),
        Kind::Int => number("integer"),
        Kind::Float => number("number"),
        Kind::Duration => computed(json!({"type": "string", "pattern": "^-?([0-9.]+(ns|us|µs|ms|s|m|h))+$|^-?0$"})),
        Kind::String => computed(text_schema(field, depth)),
        Kind::List(inner) => {
            let mut schema = json!({"type": "array", "items": kind_schema(inner, field, action, depth + 1)});
            if field.distinct {
                schema["uniqueItems"] = true.into();
            }
            counted(schema, "Items", depth, field)
        }
        Kind::Map(inner) => {
            let inner = kind_schema(inner, field, action, depth + 1);
            let mut schema = json!({"type": "object", "additionalProperties": inner});
            if let Some(pattern) = field.key_format.and_then(|format| formats::pattern(field, format)) {
                schema["propertyNames"] = json!({"pattern": pattern});
            }
            counted(schema, "Properties", depth, field)
        }
        Kind::Object(inner) => object(inner.fields, action),
        Kind::Action => action.clone(),
    }
}

fn text_schema(field: &Field, depth: usize) -> Value {
    // YAML's numbers and truth values stand for texts where a text is asked for, and nothing for an empty one.
    let mut schema = json!({"type": ["string", "number", "boolean"]});
    if !field.values.is_empty() && !field.open {
        let values = field.values.iter().flat_map(|known| {
            let number = known.value.parse::<f64>().ok().map(Value::from);
            std::iter::once(Value::from(known.value)).chain(number)
        });
        return json!({"enum": values.collect::<Vec<_>>()});
    }
    if let Some(pattern) = field.format.and_then(|format| formats::pattern(field, format)) {
        return json!({"type": ["string", "number", "boolean"], "pattern": pattern});
    }
    if depth > 0 && field.expression.is_none() {
        schema = json!({"type": ["string", "number", "boolean", "null"]});
    }
    limited(schema, &[("minLength", count(field.min_chars)), ("maxLength", count(field.max_chars))])
}

/// Adds how many items or entries there may be: of the field itself, or of each mapping in its list.
fn counted(schema: Value, what: &str, depth: usize, field: &Field) -> Value {
    let (least, most) = match (depth, what) {
        (0, _) => (field.min_items, field.max_items),
        (_, "Properties") => (field.min_entries, field.max_entries),
        _ => (None, None),
    };
    limited(schema, &[(&format!("min{what}"), count(least)), (&format!("max{what}"), count(most))])
}

fn count(limit: Option<usize>) -> Option<f64> {
    limit.map(|limit| limit as f64)
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
