//! The exact request of every operation, and the decoding of its answer, driven by the description.

use std::collections::BTreeMap;

use api_spec::{Body, Description, Operation, Segment, Type};
use end_to_end::{Recorder, arguments, full_object, operations, qualified};
use ngrok_api::{Error, dynamic};
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

/// The fields of what an operation sends.
fn body_type(api: &'static Description, name: &str) -> &'static Type {
    api.type_named(name).unwrap()
}

fn expected_body(api: &'static Description, operation: &Operation, arguments: &Map<String, Value>) -> Option<Value> {
    match &operation.body {
        Body::None => None,
        Body::Empty => Some(Value::Object(Map::new())),
        Body::Type(name) => {
            let datatype = body_type(api, name);
            let fields = datatype.fields().iter().map(|f| (f.name.clone(), arguments[&f.name].clone()));
            Some(Value::Object(fields.collect()))
        }
    }
}

#[tokio::test]
async fn every_operation_sends_exactly_what_the_description_says() {
    let server = Recorder::start().await;
    let mut count = 0;
    for (api, service, operation) in operations() {
        let name = qualified(api, service, operation);
        let answer = operation.response.as_ref().map(|r| full_object(api, api.type_named(r).unwrap()));
        server.answer(operation.status, answer.as_ref().map(Value::to_string).unwrap_or_default());
        let arguments = arguments(api, operation);
        let call = dynamic::operation(&name, arguments.clone()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let client = dynamic::client_builder(call.api(), "the-key").base_url(server.url()).build().unwrap();
        let decoded = call.send(&client).await.unwrap_or_else(|error| panic!("{name}: {error}"));

        let [request] = server.take().try_into().unwrap_or_else(|r| panic!("{name}: {r:?}"));
        assert_eq!(request.method, operation.method.as_str(), "{name}");
        assert_eq!(request.target, expected_target(operation, &arguments), "{name}");
        let body = (!request.body.is_empty()).then(|| serde_json::from_slice::<Value>(&request.body).unwrap());
        let expected = expected_body(api, operation, &arguments);
        assert_eq!(body, expected, "{name}");
        assert_headers(&name, api, &request.headers, expected.is_some());
        assert_eq!(decoded, answer, "{name}: the decoded answer");
        count += 1;
    }
    assert_eq!(count, 253 + 33);
}

fn assert_headers(name: &str, api: &Description, headers: &BTreeMap<String, String>, has_body: bool) {
    let header = |key: &str| headers.get(key).map(String::as_str);
    assert_eq!(header("authorization"), Some("Bearer the-key"), "{name}");
    for (key, value) in &api.api.headers {
        assert_eq!(header(&key.to_lowercase()), Some(value.as_str()), "{name}");
    }
    // What one API has is not for the other.
    assert_eq!(header("ngrok-version").is_some(), api.api.is_root(), "{name}");
    assert_eq!(header("content-type"), has_body.then_some("application/json"), "{name}");
    assert_eq!(header("user-agent"), Some(concat!("ngrok-api-rust/", env!("CARGO_PKG_VERSION"))), "{name}");
}

#[test]
fn what_is_not_set_is_not_sent() {
    for (api, service, operation) in operations() {
        let name = qualified(api, service, operation);
        let mut given = Map::new();
        let all = arguments(api, operation);
        let asked: Vec<_> = operation.query.iter().filter(|q| q.required).collect();
        let needed = operation.params.iter().chain(asked.iter().copied());
        given.extend(needed.map(|p| (p.name.clone(), all[&p.name].clone())));
        let mut body = Map::new();
        if let Body::Type(sent_type) = &operation.body {
            let required = body_type(api, sent_type).fields().iter().filter(|f| f.required);
            body.extend(required.map(|f| (f.name.clone(), all[&f.name].clone())));
        }
        given.extend(body.clone());
        let request = dynamic::operation(&name, given).unwrap().request().unwrap();
        let query = request.target.split_once('?').map(|(_, query)| query.split('&').count());
        assert_eq!(query.unwrap_or_default(), asked.len(), "{name}: {}", request.target);
        let sent = request.body.map(|body| serde_json::from_slice::<Value>(&body).unwrap());
        let expected = (operation.body != Body::None).then_some(Value::Object(body));
        assert_eq!(sent, expected, "{name}");
    }
}

#[test]
fn empty_values_are_sent_where_they_are_set() {
    for (api, service, operation) in operations() {
        let Body::Type(sent_type) = &operation.body else { continue };
        let name = qualified(api, service, operation);
        let all = arguments(api, operation);
        for field in body_type(api, sent_type).fields().iter().filter(|f| !f.required) {
            let empty = match &all[&field.name] {
                Value::String(_) if field.ty == api_spec::TypeRef::String => Value::from(""),
                Value::Array(_) => Value::Array(Vec::new()),
                Value::Object(_) => Value::Object(Map::new()),
                Value::Bool(_) => Value::Bool(false),
                _ => continue,
            };
            let required = all.iter().filter(|(key, _)| {
                operation.params.iter().chain(&operation.query).any(|p| p.name == **key)
                    || body_type(api, sent_type).field(key).is_some_and(|f| f.required)
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
    for (api, service, operation) in operations() {
        for param in &operation.params {
            let name = qualified(api, service, operation);
            for id in hostile {
                let mut given = arguments(api, operation);
                given.insert(param.name.clone(), id.into());
                let request = dynamic::operation(&name, given).unwrap().request().unwrap();
                let path = request.target.split('?').next().unwrap();
                assert_eq!(path.matches('/').count(), operation.path.segments.len(), "{name} with {id:?}: {path}");
                assert!(path.contains(&format!("/{}", encoded(id))), "{name} with {id:?}: {path}");
            }
            for id in ["", " ", "\t\n", ".", ".."] {
                let mut given = arguments(api, operation);
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
    for (api, service, operation) in operations() {
        let Body::Type(sent_type) = &operation.body else { continue };
        for field in body_type(api, sent_type).fields().iter().filter(|f| f.required) {
            let name = qualified(api, service, operation);
            let mut given = arguments(api, operation);
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
