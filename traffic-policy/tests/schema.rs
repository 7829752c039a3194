//! The JSON Schema, as a validator of others reads it: what the check accepts passes it, structural mistakes fail it.

use std::path::Path;

use ngrok_traffic_policy::{Options, check, document, schema};
use serde_json::Value;

#[test]
fn the_schema_names_every_action_and_resolves_its_own_references() {
    let schema = schema();
    let definitions = schema["$defs"].as_object().unwrap();
    for action in ngrok_traffic_policy::tables::actions() {
        assert!(definitions.contains_key(action.name), "{}", action.name);
    }
    let text = schema.to_string();
    for reference in text.split("\"#/$defs/").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(definitions.contains_key(reference), "{reference}");
    }
}

/// A document as a validator sees it.
fn as_json(node: &document::Node) -> Value {
    match &node.value {
        document::Value::List(items) => items.iter().map(as_json).collect(),
        document::Value::Map(entries) => {
            entries.iter().map(|(key, value)| (key.text().unwrap().to_owned(), as_json(value))).collect()
        }
        document::Value::Scalar { text, .. } => match node.plain().map(serde_json::from_str::<Value>) {
            _ if node.is_null() => Value::Null,
            Some(Ok(value)) if !value.is_string() => value,
            _ => text.as_str().into(),
        },
    }
}

fn passes(text: &str) -> Result<(), String> {
    let validator = jsonschema::validator_for(&schema()).expect("the schema is one");
    let (root, _) = document::parse(text);
    validator
        .validate(&as_json(&root.expect("this is YAML")))
        .map_err(|error| format!("{}: {error}", error.instance_path()))
}

#[test]
fn right_policies_pass_the_schema() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies/right");
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        let passed = passes(&std::fs::read_to_string(&file).unwrap());
        assert_eq!(passed, Ok(()), "{}", file.display());
    }
    for action in ngrok_traffic_policy::tables::actions() {
        assert_eq!(passes(action.example), Ok(()), "{}", action.name);
    }
}

#[test]
fn structural_mistakes_fail_the_schema() {
    let wrong = [
        "on_http_request: {actions: [{type: deny}]}",
        "on_http_request: [{type: deny}]",
        "on_http_respons: []",
        "on_http_request: [{actions: []}]",
        "on_http_request: [{actions: [{config: {}}]}]",
        "on_http_request: [{actions: [{type: rate-limit}]}]",
        "on_http_request: [{actions: [{type: rate-limit, config: {name: a}}]}]",
        "on_http_request: [{actions: [{type: compress-response}]}]",
        "on_http_request: [{actions: [{type: custom-response, config: {status_code: abc}}]}]",
        "on_http_request: [{expressions: req.method == 'GET', actions: [{type: deny}]}]",
        "- on_http_request",
    ];
    for text in wrong {
        assert!(passes(text).is_err(), "{text}");
        assert!(check(text, &Options::default()).has_errors(), "{text}");
    }
}
