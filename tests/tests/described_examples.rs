//! The examples in the docs: every call that sets something has one in the description, and the fake does what it asks for.

use api_spec::{Body, Field, Format, Method, Operation, Service, Type, TypeRef};
use end_to_end::{Fields, World, description, name, operations, qualified, request_type};
use serde_json::{Map, Value};

#[test]
fn every_request_with_fields_has_an_example() {
    let lacking = operations().filter(|(api, _, operation)| {
        let Body::Type(name) = &operation.body else { return false };
        api.type_named(name).is_some_and(|request| !request.fields().is_empty() && request.example.is_empty())
    });
    let lacking: Vec<String> = lacking.map(|(api, service, operation)| qualified(api, service, operation)).collect();
    assert_eq!(lacking, [""; 0]);
}

#[test]
fn what_an_example_shows_succeeds() {
    let mut failed = Vec::new();
    let mut count = 0;
    for (service, operation) in description().operations() {
        let Some(request) = request_type(operation).filter(|request| !request.example.is_empty()) else { continue };
        let world = World::start();
        let mut arguments = path(&world, service, operation);
        arguments.extend(body(&world, request));
        let sent = Value::Object(arguments.clone());
        if let Err(error) = world.call(service, operation, arguments) {
            failed.push(format!("{} with {sent}: {error}", name(service, operation)));
        }
        count += 1;
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(count >= 80, "{count} operations");
}

/// The path to where an operation creates, or to an object that it changes.
fn path(world: &World, service: &Service, operation: &Operation) -> Map<String, Value> {
    if operation.method == Method::Post {
        return world.place(operation);
    }
    let parent = service.module.as_ref().map(|module| &module.parent);
    let target = parent.or(service.resource.as_ref()).expect("what is changed is described");
    world.make(target, Fields::Required, 1).path(operation)
}

/// The fields of an example, with ids of objects that are there, and with what its files hold.
fn body(world: &World, request: &Type) -> Map<String, Value> {
    let fields = request.example.iter();
    fields.map(|(name, given)| (name.clone(), filled(world, field(request, name), given))).collect()
}

fn field<'t>(of: &'t Type, name: &str) -> &'t Field {
    of.field(name).unwrap_or_else(|| panic!("{} has no {name}", of.name))
}

fn filled(world: &World, field: &Field, given: &Value) -> Value {
    value(world, field, &field.ty, given)
}

fn value(world: &World, of: &Field, ty: &TypeRef, given: &Value) -> Value {
    let in_file = matches!(of.format, Some(Format::Pem | Format::PemCsr | Format::OpensshPublicKey | Format::Xml));
    match (ty, given) {
        (TypeRef::Id(_), Value::String(text)) if text == "id" => world.value(of, ty, 1),
        (TypeRef::String, Value::String(_)) if in_file => world.value(of, ty, 1),
        (TypeRef::List(inner), Value::Array(items)) => items.iter().map(|item| value(world, of, inner, item)).collect(),
        (TypeRef::Map(inner), Value::Object(entries)) => {
            entries.iter().map(|(key, item)| (key.clone(), value(world, of, inner, item))).collect()
        }
        (TypeRef::Named(name), Value::Object(given)) => {
            let ty = end_to_end::type_named(name);
            given.iter().map(|(name, given)| (name.clone(), filled(world, field(ty, name), given))).collect()
        }
        _ => given.clone(),
    }
}
