//! The API's documented examples through `call`: what is sent must be exactly what is documented.

use std::collections::BTreeMap;
use std::fs;

use api_spec::{Segment, Service};
use serde_json::{Map, Value, json};

use crate::server::{Answer, Server};
use crate::support::{DESCRIPTION, run};

/// Fields of an example that belong to a part of the API which is retired, and which the description leaves out.
const RETIRED: [&str; 2] = ["http_endpoint_configuration_id", "https_endpoint_configuration_id"];

#[test]
fn documented_requests_are_sent_as_documented() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/examples");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let services: BTreeMap<&str, &Service> = DESCRIPTION.services.iter().map(|s| (s.name.as_str(), s)).collect();
    let mut checked = 0;
    for file in files.iter().filter(|file| file.extension().is_some_and(|e| e == "json")) {
        let example: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let service = services[example["service"].as_str().unwrap()];
        let operation = service.operations.iter().find(|o| o.name == example["operation"].as_str().unwrap()).unwrap();
        let path = example["path"].as_str().unwrap();
        let mut documented = match &example["request_body"] {
            // A call without a body and one with an empty object are documented alike.
            Value::Null => json!({}),
            body => body.clone(),
        };
        for field in RETIRED {
            documented.as_object_mut().unwrap().remove(field);
        }

        let mut arguments: Map<String, Value> = documented.as_object().unwrap().clone();
        arguments.extend(example["query"].as_object().into_iter().flatten().map(|(key, value)| {
            let text = value.as_str().unwrap();
            (key.clone(), text.parse::<i64>().map_or_else(|_| json!(text), |number| json!(number)))
        }));
        for (segment, text) in operation.path.segments.iter().zip(path.trim_start_matches('/').split('/')) {
            if let Segment::Param(name) = segment {
                arguments.insert(name.clone(), json!(text));
            }
        }

        let refused = example["response_is_error"] == json!(true);
        let status = example["response_status"].as_u64().unwrap() as u16;
        let body = Some(example["response_body"].clone()).filter(|body| !body.is_null());
        let server = Server::always(Answer { status, body: body.clone() });
        let name = format!("{}.{}", service.client_path.join("."), operation.name);
        let arguments = Value::Object(arguments).to_string();
        let run = run(&server, ["call", &name, "--json", &arguments]).exits(i32::from(refused));

        let request = server.take().remove(0);
        assert_eq!(request.method, example["http_method"].as_str().unwrap(), "{name}");
        assert_eq!(request.target.split('?').next(), Some(path), "{name}");
        let sent = if request.body.is_empty() { json!({}) } else { request.json() };
        assert_eq!(sent, documented, "{name}");
        if let (false, Some(answer)) = (refused, body.filter(|_| operation.response.is_some())) {
            assert_kept(&name, &answer, &run.json());
        }
        checked += 1;
    }
    assert!(checked > 80, "only {checked} examples");
}

/// What was printed is what was answered: no value is another one. What the API left out may show as empty, and what
/// the description does not have is not shown.
#[track_caller]
fn assert_kept(name: &str, answered: &Value, printed: &Value) {
    match (answered, printed) {
        (Value::Object(answered), Value::Object(printed)) => {
            assert!(answered.is_empty() || !printed.is_empty(), "{name} shows nothing of {answered:?}");
            for (key, value) in printed {
                if let Some(answered) = answered.get(key) {
                    assert_kept(name, answered, value);
                }
            }
        }
        (Value::Array(answered), Value::Array(printed)) => {
            assert_eq!(answered.len(), printed.len(), "{name}");
            answered.iter().zip(printed).for_each(|(a, p)| assert_kept(name, a, p));
        }
        (Value::Null, printed) => {
            let empty = [json!(null), json!(""), json!([]), json!({})].contains(printed);
            assert!(empty, "{name}: null became {printed}");
        }
        (answered, printed) => assert_eq!(answered, printed, "{name}"),
    }
}
