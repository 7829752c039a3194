//! The exact request of every operation, and the decoding of its answer, driven by the description.

use std::collections::BTreeMap;

use api_spec::{Body, Operation, Segment};
use end_to_end::{Recorder, arguments, description, full_object, name};
use ngrok_api::{Client, Error, dynamic};
use serde_json::{Map, Value};

/// Percent-encodes all but unreserved characters, by the letter of RFC 3986.
fn encoded(text: &str) -> String {
    let byte = |b: u8| match b {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(b).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What the description says is sent for these arguments.
fn expected_target(operation: &Operation, arguments: &Map<String, Value>) -> String {
    let mut target: String = operation
        .path
        .segments
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => format!("/{text}"),
            Segment::Param(name) => format!("/{}", encoded(&plain(&arguments[name]))),
        })
        .collect();
    let pairs: Vec<String> = operation
        .query
        .iter()
        .flat_map(|query| match &arguments[&query.name] {
            Value::Array(values) => values.iter().map(|v| format!("{}={}", query.name, encoded(&plain(v)))).collect(),
            value => vec![format!("{}={}", query.name, encoded(&plain(value)))],
        })
        .collect();
    if !pairs.is_empty() {
        target.push('?');
        target.push_str(&pairs.join("&"));
    }
    target
}

fn expected_body(operation: &Operation, arguments: &Map<String, Value>) -> Option<Value> {
    match &operation.body {
        Body::None => None,
        Body::Empty => Some(Value::Object(Map::new())),
        Body::Type(name) => {
            let datatype = description().type_named(name).unwrap();
            let fields = datatype.fields().iter().map(|f| (f.name.clone(), arguments[&f.name].clone()));
            Some(Value::Object(fields.collect()))
        }
    }
}

#[tokio::test]
async fn every_operation_sends_exactly_what_the_description_says() {
    let server = Recorder::start().await;
    let client = Client::builder("the-key").base_url(server.url()).build().unwrap();
    let mut count = 0;
    for (service, operation) in description().operations() {
        let name = name(service, operation);
        let answer = operation.response.as_ref().map(|r| full_object(description().type_named(r).unwrap()));
        server.answer(operation.status, answer.as_ref().map(Value::to_string).unwrap_or_default());
        let arguments = arguments(operation);
        let call = dynamic::operation(&name, arguments.clone()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let decoded = call.send(&client).await.unwrap_or_else(|error| panic!("{name}: {error}"));

        let [request] = server.take().try_into().unwrap_or_else(|r| panic!("{name}: {r:?}"));
        assert_eq!(request.method, operation.method.as_str(), "{name}");
        assert_eq!(request.target, expected_target(operation, &arguments), "{name}");
        let body = (!request.body.is_empty()).then(|| serde_json::from_slice::<Value>(&request.body).unwrap());
        let expected = expected_body(operation, &arguments);
        assert_eq!(body, expected, "{name}");
        assert_headers(&name, &request.headers, expected.is_some());
        assert_eq!(decoded, answer, "{name}: the decoded answer");
        count += 1;
    }
    assert_eq!(count, 253);
}

fn assert_headers(name: &str, headers: &BTreeMap<String, String>, has_body: bool) {
    let header = |key: &str| headers.get(key).map(String::as_str);
    assert_eq!(header("authorization"), Some("Bearer the-key"), "{name}");
    assert_eq!(header("ngrok-version"), Some("2"), "{name}");
    assert_eq!(header("content-type"), has_body.then_some("application/json"), "{name}");
    assert_eq!(header("user-agent"), Some(concat!("ngrok-api-rust/", env!("CARGO_PKG_VERSION"))), "{name}");
}

#[test]
fn what_is_not_set_is_not_sent() {
    for (service, operation) in description().operations() {
        let name = name(service, operation);
        let mut given = Map::new();
        let all = arguments(operation);
        given.extend(operation.params.iter().map(|p| (p.name.clone(), all[&p.name].clone())));
        let mut body = Map::new();
        if let Body::Type(body_type) = &operation.body {
            let required = description().type_named(body_type).unwrap().fields().iter().filter(|f| f.required);
            body.extend(required.map(|f| (f.name.clone(), all[&f.name].clone())));
        }
        given.extend(body.clone());
        let request = dynamic::operation(&name, given).unwrap().request().unwrap();
        assert!(!request.target.contains('?'), "{name}: {}", request.target);
        let sent = request.body.map(|body| serde_json::from_slice::<Value>(&body).unwrap());
        let expected = (operation.body != Body::None).then_some(Value::Object(body));
        assert_eq!(sent, expected, "{name}");
    }
}

#[test]
fn empty_values_are_sent_where_they_are_set() {
    for (service, operation) in description().operations() {
        let Body::Type(body_type) = &operation.body else { continue };
        let name = name(service, operation);
        let all = arguments(operation);
        for field in description().type_named(body_type).unwrap().fields().iter().filter(|f| !f.required) {
            let empty = match &all[&field.name] {
                Value::String(_) if field.ty == api_spec::TypeRef::String => Value::from(""),
                Value::Array(_) => Value::Array(Vec::new()),
                Value::Object(_) => Value::Object(Map::new()),
                Value::Bool(_) => Value::Bool(false),
                _ => continue,
            };
            let required = all.iter().filter(|(key, _)| {
                operation.params.iter().any(|p| p.name == **key)
                    || description().type_named(body_type).unwrap().field(key).is_some_and(|f| f.required)
            });
            let mut given: Map<String, Value> = required.map(|(k, v)| (k.clone(), v.clone())).collect();
            given.insert(field.name.clone(), empty.clone());
            let Ok(call) = dynamic::operation(&name, given) else {
                // An object with required fields can't be empty.
                assert!(empty.is_object(), "{name}: {}", field.name);
                continue;
            };
            let request = call.request().unwrap();
            let sent: Value = serde_json::from_slice(&request.body.unwrap()).unwrap();
            assert_eq!(sent[&field.name], empty, "{name}: {}", field.name);
        }
    }
}

#[test]
fn ids_never_change_the_route() {
    let hostile = ["a/b", "%2e%2e", "a?b", "a#b", "ü", "a b", "a\tb", "a\nb", "a%00b", "...", "a\\b", "a;b", "a:b@c"];
    for (service, operation) in description().operations() {
        for param in &operation.params {
            let name = name(service, operation);
            for id in hostile {
                let mut given = arguments(operation);
                given.insert(param.name.clone(), id.into());
                let request = dynamic::operation(&name, given).unwrap().request().unwrap();
                let path = request.target.split('?').next().unwrap();
                assert_eq!(path.matches('/').count(), operation.path.segments.len(), "{name} with {id:?}: {path}");
                assert!(path.contains(&format!("/{}", encoded(id))), "{name} with {id:?}: {path}");
            }
            for id in ["", " ", "\t\n", ".", ".."] {
                let mut given = arguments(operation);
                given.insert(param.name.clone(), id.into());
                let refused = dynamic::operation(&name, given).unwrap().request().unwrap_err();
                let Error::InvalidInput(refused) = refused else { panic!("{name}: {refused}") };
                assert_eq!(refused.argument(), param.name, "{name}");
            }
        }
    }
}

#[test]
fn blank_required_texts_are_refused_by_name() {
    for (service, operation) in description().operations() {
        let Body::Type(body_type) = &operation.body else { continue };
        for field in description().type_named(body_type).unwrap().fields().iter().filter(|f| f.required) {
            let name = name(service, operation);
            let mut given = arguments(operation);
            if !given[&field.name].is_string() {
                continue;
            }
            given.insert(field.name.clone(), "  ".into());
            let refused = dynamic::operation(&name, given).unwrap().request().unwrap_err();
            let Error::InvalidInput(refused) = refused else { panic!("{name}: {refused}") };
            assert_eq!(refused.argument(), field.name, "{name}");
        }
    }
}

#[test]
fn limits_are_from_1_to_100() {
    for (limit, accepted) in [(0, false), (1, true), (100, true), (101, false), (-1, false)] {
        let call = dynamic::operation("ip_policies.list", serde_json::json!({"limit": limit})).unwrap();
        assert_eq!(call.request().is_ok(), accepted, "{limit}");
    }
}

#[test]
fn unknown_misspelt_and_null_arguments_are_refused_by_name() {
    let refused = |arguments: Value| match dynamic::operation("reserved_domains.update", arguments) {
        Err(Error::InvalidInput(refused)) => refused.to_string(),
        other => panic!("{other:?}"),
    };
    assert!(refused(serde_json::json!({"id": "rd_1", "descripton": "x"})).contains("descripton"));
    assert!(refused(serde_json::json!({"id": "rd_1", "description": null})).contains("`description` is null"));
    assert!(refused(serde_json::json!({"description": "x"})).contains("`id` is missing"));
    assert!(refused(serde_json::json!({"id": "rd_1", "description": 7})).contains("description"));
    let nested = serde_json::json!({"id": "rd_1", "certificate_management_policy": {"authorty": "letsencrypt"}});
    let nested = refused(nested);
    assert!(nested.contains("`certificate_management_policy`") && nested.contains("`authorty`"), "{nested}");
    let rule = serde_json::json!({"ip_policy_id": "ipp_1", "cidr": "1.0.0.0/8", "acton": "allow"});
    let missing = dynamic::operation("ip_policy_rules.create", rule).unwrap_err().to_string();
    assert!(missing.contains("missing field `action`"), "{missing}");
}
