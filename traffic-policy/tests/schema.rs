//! The JSON Schema, as a validator of others reads it: what the check accepts passes it, structural mistakes fail it.

use std::path::Path;

use jsonschema::Validator;
use ngrok_traffic_policy::{Options, Problem, check, document, schema, tables};
use serde_json::{Value, json};

/// Kinds of problems that a schema sees as well.
const STRUCTURAL: [&str; 11] = [
    "missing-actions",
    "missing-field",
    "misplaced-action",
    "misplaced-field",
    "needed-field",
    "newer-field",
    "unknown-field",
    "unknown-phase",
    "wrong-count",
    "wrong-kind",
    "wrong-phase",
];

fn validator() -> Validator {
    jsonschema::validator_for(&schema()).expect("the schema is one")
}

fn found(text: &str) -> Vec<Problem> {
    check(text, &Options::default()).problems().to_vec()
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

fn read(text: &str) -> Value {
    let (root, _) = document::parse(text);
    as_json(&root.expect("this is YAML"))
}

fn policies(folder: &str) -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies").join(folder);
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.map(|file| (file.display().to_string(), read(&std::fs::read_to_string(&file).unwrap()))).collect()
}

/// The example of each action.
fn examples() -> Vec<(String, Value)> {
    tables::actions().iter().map(|action| (action.name.to_owned(), read(action.example))).collect()
}

#[test]
fn the_schema_names_every_action_and_resolves_its_own_references() {
    let schema = schema();
    let definitions = schema["$defs"].as_object().unwrap();
    for action in tables::actions() {
        assert!(definitions.contains_key(action.name), "{}", action.name);
    }
    let text = schema.to_string();
    for reference in text.split("\"#/$defs/").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(definitions.contains_key(reference), "{reference}");
    }
}

#[test]
fn sound_policies_pass_the_schema() {
    let validator = validator();
    for (name, policy) in [policies("right"), policies("warned"), examples()].concat() {
        let wrong = validator.validate(&policy).map_err(|error| format!("{}: {error}", error.instance_path()));
        assert_eq!(wrong, Ok(()), "{name}");
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
        "on_http_request: [{actions: [{type: custom-response, config: {status_code: 700}}]}]",
        "on_http_request: [{actions: [{type: custom-response, config: {statuscode: 200}}]}]",
        "on_http_request: [{actions: [{type: custom-response, body: a}]}]",
        "on_http_request: [{actions: [{type: forward-internal, config: {url: 'http://localhost:80'}}]}]",
        "on_http_request: [{actions: [{type: basic-auth, config: {credentials: ['ada:short']}}]}]",
        "on_http_request: [{actions: [{type: add-headers, config: {headers: {'x one': '1'}}}]}]",
        "on_http_request: [{actions: [{type: set-vars, config: {vars: [{a: 1, b: 2}]}}]}]",
        "on_http_request: [{actions: [{type: restrict-ips, config: {allow: [here]}}]}]",
        "on_http_request: [{actions: [{type: owasp-crs-request, config: {exclude_rule_ids: [1]}}]}]",
        "on_http_request: [{actions: [{type: http-request, config: {url: a, method: FETCH}}]}]",
        "on_http_request: [{actions: [{type: circuit-breaker, config: {window_duration: 10}}]}]",
        "on_http_response: [{actions: [{type: compress-response, config: {algorithms: [gzip, gzip]}}]}]",
        "on_tcp_connect: [{actions: [{type: terminate-tls, config: {server_certificate: '${a}'}}]}]",
        "on_http_request: [{expressions: req.method == 'GET', actions: [{type: deny}]}]",
        "on_http_request: [{nmae: a, actions: [{type: deny}]}]",
        "- on_http_request",
    ];
    let validator = validator();
    for text in wrong {
        assert!(!validator.is_valid(&read(text)), "{text}");
        assert!(check(text, &Options::default()).has_errors(), "{text}");
    }
}

/// Every policy that differs from another in a single place.
fn changed(policy: &Value) -> Vec<Value> {
    let mut places = vec![String::new()];
    let mut at = 0;
    while at < places.len() {
        let place = places[at].clone();
        match policy.pointer(&place).unwrap() {
            Value::Array(items) => places.extend((0..items.len()).map(|index| format!("{place}/{index}"))),
            Value::Object(entries) => {
                places
                    .extend(entries.keys().map(|key| format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"))));
            }
            _ => {}
        }
        at += 1;
    }
    let mut changed = Vec::new();
    for place in places.iter().skip(1) {
        let values = [
            Value::Null,
            json!(5),
            json!(true),
            json!("a"),
            json!(""),
            json!("${req.method}"),
            json!([]),
            json!({}),
            json!({"quux": 1}),
        ];
        for value in values {
            let mut other = policy.clone();
            *other.pointer_mut(place).unwrap() = value;
            changed.push(other);
        }
        let (parent, key) = place.rsplit_once('/').unwrap();
        let mut other = policy.clone();
        match other.pointer_mut(parent).unwrap() {
            Value::Object(entries) => drop(entries.remove(&key.replace("~1", "/").replace("~0", "~"))),
            Value::Array(items) => drop(items.remove(key.parse().unwrap())),
            _ => unreachable!("only these have parts"),
        }
        changed.push(other);
    }
    changed
}

#[test]
fn the_check_and_the_schema_agree_on_what_stands_where() {
    let validator = validator();
    let mut disagree = Vec::new();
    for (name, policy) in examples() {
        for changed in changed(&policy) {
            let problems = found(&changed.to_string());
            let passes = validator.is_valid(&changed);
            if problems.is_empty() {
                let error = validator.validate(&changed).err();
                disagree.extend(error.map(|error| format!("{name}: {}: {error} in {changed}", error.instance_path())));
            }
            if let Some(problem) = problems.iter().find(|problem| STRUCTURAL.contains(&problem.rule)) {
                disagree.extend(passes.then(|| format!("{name}: {} in {changed}", problem.message)));
            }
        }
    }
    assert!(disagree.is_empty(), "{}", disagree.join("\n"));
}
