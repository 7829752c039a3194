//! The examples in the docs: every call that sets something has one in the description, and the fake does what it asks for.

use api_spec::{Body, Description, Field, Format, Method, Operation, Service, Type, TypeRef};
use end_to_end::{Fields, World, description, name, operations, qualified, request_type};
use ngrok_api::{Error, dynamic};
use ngrok_mock::NgrokMock;
use serde_json::{Map, Value, json};

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
    let mut tried = Tried::default();
    for (service, operation) in description().operations() {
        let Some(request) = request_type(operation).filter(|request| !request.example.is_empty()) else { continue };
        let world = World::start();
        let mut arguments = path(&world, service, operation);
        arguments.extend(body(description(), request, &|field, ty| world.value(field, ty, 1)));
        let called = name(service, operation);
        tried.note(&called, &arguments, world.call(service, operation, arguments.clone()).map(drop));
    }
    tried.assert_all_succeeded(80);
}

#[tokio::test]
async fn what_an_example_of_another_api_shows_succeeds() {
    let mut tried = Tried::default();
    let others = operations().filter(|(api, ..)| !api.api.is_root());
    for (api, service, operation) in others {
        let Body::Type(request) = &operation.body else { continue };
        let ngrok = NgrokMock::builder().other_api(&api.api.name).start().await.unwrap();
        let server = ngrok.other_api(&api.api.name);
        let make = |_: &Field, ty: &TypeRef| {
            let TypeRef::Id(target) = ty else { panic!("no {ty} is made here") };
            json!(server.seed(target, json!({})).unwrap())
        };
        let params = operation.params.iter();
        let mut arguments: Map<String, Value> =
            params.map(|param| (param.name.clone(), make(param, &param.ty))).collect();
        arguments.extend(body(api, api.type_named(request).unwrap(), &make));
        let called = qualified(api, service, operation);
        let call = dynamic::operation(&called, arguments.clone()).unwrap();
        let builder = dynamic::client_builder(call.api(), server.api_key());
        let client = builder.base_url(server.url()).build().unwrap();
        tried.note(&called, &arguments, call.send(&client).await.map(drop));
    }
    tried.assert_all_succeeded(12);
}

/// Which examples were sent, and what was wrong with them.
#[derive(Default)]
struct Tried {
    count: usize,
    failed: Vec<String>,
}

impl Tried {
    fn note(&mut self, called: &str, arguments: &Map<String, Value>, outcome: Result<(), Error>) {
        self.count += 1;
        if let Err(error) = outcome {
            self.failed.push(format!("{called} with {}: {error}", json!(arguments)));
        }
    }

    #[track_caller]
    fn assert_all_succeeded(&self, least: usize) {
        assert!(self.failed.is_empty(), "{}", self.failed.join("\n"));
        assert!(self.count >= least, "{} operations", self.count);
    }
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

/// What an example can only name: an id of an object that is there, or what a file holds.
type Make<'a> = &'a dyn Fn(&Field, &TypeRef) -> Value;

/// The fields of an example, with ids of objects that are there, and with what its files hold.
fn body(api: &Description, request: &Type, make: Make<'_>) -> Map<String, Value> {
    object(api, request, request.example.iter().map(|(name, given)| (name, given)), make)
}

fn object<'a>(
    api: &Description,
    of: &Type,
    given: impl Iterator<Item = (&'a String, &'a Value)>,
    make: Make<'_>,
) -> Map<String, Value> {
    let field = |name: &str| of.field(name).unwrap_or_else(|| panic!("{} has no {name}", of.name));
    given.map(|(name, given)| (name.clone(), value(api, field(name), &field(name).ty, given, make))).collect()
}

fn value(api: &Description, field: &Field, ty: &TypeRef, given: &Value, make: Make<'_>) -> Value {
    let in_file = matches!(field.format, Some(Format::Pem | Format::PemCsr | Format::OpensshPublicKey | Format::Xml));
    match (ty, given) {
        (TypeRef::Id(_), Value::String(text)) if text == "id" => make(field, ty),
        (TypeRef::String, Value::String(_)) if in_file => make(field, ty),
        (TypeRef::List(inner), Value::Array(items)) => {
            items.iter().map(|item| value(api, field, inner, item, make)).collect()
        }
        (TypeRef::Map(inner), Value::Object(entries)) => {
            entries.iter().map(|(key, item)| (key.clone(), value(api, field, inner, item, make))).collect()
        }
        (TypeRef::Named(name), Value::Object(given)) => {
            let ty = api.type_named(name).unwrap_or_else(|| panic!("{name} is described"));
            Value::Object(object(api, ty, given.iter(), make))
        }
        _ => given.clone(),
    }
}
