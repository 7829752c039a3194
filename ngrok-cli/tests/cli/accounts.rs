//! Every operation through the binary with arguments that the fake API can do something with: each succeeds, by its command
//! and by `call`, and prints what the API has then.

use api_spec::{Operation, Service, Type, TypeRef};
use end_to_end::{Fields, Made, World, description, name, operation, request_type, type_named};
use serde_json::{Map, Value};

use crate::samples::words;
use crate::support::{Run, command_at, finish};

fn run(world: &World, arguments: &[String]) -> Run {
    finish(command_at(world.ngrok.url()).env("NGROK_API_KEY", world.ngrok.api_key()).args(arguments), "")
}

/// Runs each operation in an account of its service, in which there is what it acts on.
fn each(arguments: impl Fn(&Service, &Operation, &Map<String, Value>, &Map<String, Value>) -> Vec<String>) {
    let mut count = 0;
    for service in &description().services {
        let world = World::start();
        let mut number = 0;
        for operation in &service.operations {
            let path = path(&world, service, operation, number);
            let body = world.body(operation, Fields::All, number);
            let arguments = arguments(service, operation, &path, &body);
            let run = run(&world, &arguments).exits(0);
            if operation.response.is_none() {
                assert_eq!(run.stdout, "", "{arguments:?}");
            } else {
                assert_printed(&world, service, operation, path, &run.json());
            }
            // Lists make nothing, and of some objects there can't be many.
            number += usize::from(operation.pages.is_none());
            count += 1;
        }
    }
    assert!(count > 200, "only {count} operations");
}

/// The path of an operation, with what it leads to.
fn path(world: &World, service: &Service, acted: &Operation, number: usize) -> Map<String, Value> {
    if let Some(module) = &service.module {
        let parent = world.make(&module.parent, Fields::Required, number);
        let replace = operation(service, "replace").unwrap();
        let mut arguments = parent.path(replace);
        arguments.extend(world.body(replace, Fields::All, number + 1));
        world.answer(service, replace, arguments);
        return parent.path(acted);
    }
    match &service.resource {
        Some(resource) if !["create", "list", "self"].contains(&acted.name.as_str()) => {
            world.make(resource, Fields::Required, number).path(acted)
        }
        _ => world.place(acted),
    }
}

/// Checks that what was printed is what the API has.
fn assert_printed(world: &World, service: &Service, acted: &Operation, path: Map<String, Value>, printed: &Value) {
    let name = name(service, acted);
    let Value::Object(object) = printed else { panic!("{name} printed {printed}") };
    assert!(!object.is_empty(), "{name} printed nothing");
    let Some(get) = operation(service, "get").filter(|get| get.response == acted.response) else { return };
    let path = match acted.name.as_str() {
        "create" => Made { place: path, object: object.clone() }.path(get),
        _ => path,
    };
    let has = world.answer(service, get, path);
    // What is shown once is not there any more.
    let ty = type_named(get.response.as_ref().unwrap());
    let rest = |object: &Map<String, Value>| {
        let once = |key: &String| ty.field(key).is_some_and(|f| f.one_time);
        object.clone().into_iter().filter(|(key, _)| !once(key)).collect::<Map<_, _>>()
    };
    assert_eq!(rest(object), rest(&has), "{name}");
}

#[test]
fn every_command_succeeds_and_prints_what_the_api_has() {
    each(|service, operation, path, body| {
        let mut arguments = words(description(), service, operation);
        arguments.extend(operation.path.params().map(|name| plain(&path[name])));
        if let Some(ty) = request_type(operation) {
            arguments.extend(flags(ty, "", body));
        }
        arguments
    });
}

#[test]
fn every_call_succeeds_and_prints_what_the_api_has() {
    each(|service, operation, path, body| {
        let mut all = path.clone();
        all.extend(body.clone());
        vec!["call".to_owned(), name(service, operation), "--json".to_owned(), Value::Object(all).to_string()]
    });
}

/// A body as flags.
fn flags(ty: &Type, prefix: &str, body: &Map<String, Value>) -> Vec<String> {
    let mut flags = Vec::new();
    for (key, value) in body {
        let (field, path) = (ty.field(key).unwrap(), format!("{prefix}{key}"));
        let flag = |value: String| format!("--{}={value}", path.replace('_', "-"));
        match (&field.ty, value) {
            (TypeRef::Named(inner), Value::Object(inner_body)) => {
                flags.extend(self::flags(type_named(inner), &format!("{path}."), inner_body));
            }
            (TypeRef::List(_), Value::Array(items)) => flags.extend(items.iter().map(|item| flag(plain(item)))),
            (TypeRef::Map(_), Value::Object(entries)) => {
                flags.extend(entries.iter().map(|(key, value)| flag(format!("{key}={}", plain(value)))));
            }
            (_, value) => flags.push(flag(plain(value))),
        }
    }
    flags
}

/// A scalar as a person writes it, and an object as JSON.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
