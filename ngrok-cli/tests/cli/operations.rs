//! Every operation of the description, of each API, through the binary: by its command and by `call`.

use api_spec::Description;
use serde_json::{Map, Value};

use crate::samples::{Sample, answer, name, sample, words};
use crate::server::{Answer, Request, Server};
use crate::support::{DESCRIPTION, key, run};

/// What is to be sent for these arguments.
fn expected(operation: &api_spec::Operation, sample: &Sample) -> (String, String, Value) {
    let body = sample.body.clone().map_or(Value::Null, Value::Object);
    (operation.method.as_str().to_owned(), sample.target(operation), body)
}

fn sent(api: &Description, requests: Vec<Request>) -> (String, String, Value) {
    let [request] = <[Request; 1]>::try_from(requests).expect("one request");
    assert_eq!(request.key, key(&api.api));
    (request.method.clone(), request.target.clone(), request.json())
}

/// Runs each operation against a server of its own.
fn each(mut check: impl FnMut(&Description, &api_spec::Service, &api_spec::Operation, &Server, Option<Value>)) {
    let mut count = 0;
    for api in DESCRIPTION.apis() {
        for (service, operation) in api.operations() {
            let body = answer(api, operation);
            let server = Server::always(Answer { status: operation.status, body: body.clone() });
            check(api, service, operation, &server, body);
            count += 1;
        }
    }
    assert!(count > 240, "only {count} operations");
}

#[test]
fn every_operation_has_a_command_that_sends_its_flags() {
    each(|api, service, operation, server, body| {
        let sample = sample(api, operation);
        let mut arguments = words(api, service, operation);
        arguments.extend(sample.path.iter().map(|(_, value)| value.clone()));
        arguments.extend(sample.flags.clone());
        let run = run(server, &arguments).exits(0);
        assert_eq!(sent(api, server.take()), expected(operation, &sample), "{arguments:?}");
        match body {
            Some(body) => assert_eq!(run.json(), body, "{arguments:?}"),
            None => assert_eq!(run.stdout, "", "{arguments:?}"),
        }
    });
}

#[test]
fn every_operation_can_be_called_with_flat_json() {
    each(|api, service, operation, server, body| {
        let sample = sample(api, operation);
        let name = name(api, service, operation);
        let run = run(server, ["call", &name, "--json", &sample.flat().to_string()]).exits(0);
        assert_eq!(sent(api, server.take()), expected(operation, &sample), "{name}");
        match body {
            Some(body) => assert_eq!(run.json(), body, "{name}"),
            None => assert_eq!(run.stdout, "", "{name}"),
        }
    });
}

#[test]
fn every_body_can_be_given_as_one_json_object() {
    each(|api, service, operation, server, _| {
        let sample = sample(api, operation);
        if sample.flags.is_empty() {
            return;
        }
        let mut body: Map<String, Value> = sample.body.clone().unwrap_or_default();
        body.extend(sample.query.iter().cloned());
        let mut arguments = words(api, service, operation);
        arguments.extend(sample.path.iter().map(|(_, value)| value.clone()));
        arguments.extend(["--json".to_owned(), Value::Object(body).to_string()]);
        run(server, &arguments).exits(0);
        assert_eq!(sent(api, server.take()), expected(operation, &sample), "{arguments:?}");
    });
}

#[test]
fn every_list_follows_its_pages() {
    each(|api, service, operation, _, answer| {
        let (Some(pages), Some(last)) = (&operation.pages, answer) else { return };
        let items = last[&pages.items].as_array().unwrap().clone();
        let next = api.api.paging.next.clone();
        let server = Server::start(move |request| {
            let mut page = last.clone();
            if !request.target.contains("next=page") {
                let path = request.target.split('?').next().unwrap();
                page[&next] = format!("{}{path}?next=page", request.origin).into();
            }
            Answer::ok(page)
        });
        let mut arguments = words(api, service, operation);
        let sample = sample(api, operation);
        arguments.extend(sample.path.into_iter().map(|(_, value)| value));
        arguments.extend(sample.flags);
        arguments.push("--all".to_owned());
        let run = run(&server, &arguments).exits(0);
        let printed: Vec<Value> = run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(printed, [items.clone(), items].concat(), "{arguments:?}");
        assert_eq!(server.take().len(), 2, "{arguments:?}");
    });
}
