//! Every operation of the description through the SDK against the fake API: objects of each kind are made, read, listed,
//! changed and deleted, as the description says that they can be.

use api_spec::{Absent, Method, Operation, Service, Type, TypeKind, TypeRef};
use end_to_end::{Fields, Made, World, description, name, operation, request_type, set_by, type_named};
use ngrok_api::Error;
use serde_json::{Map, Value, json};

/// What a test has to show of an operation. Each operation is in one group, and each group has a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Create,
    Get,
    List,
    Update,
    Delete,
    /// Reads, sets or removes a part of an edge that has an address of its own.
    Module,
    /// Deletes one field of an object.
    Clear,
    /// Lists the objects that have to do with another one.
    Related,
    /// Has an effect that only agents see.
    Verb,
    /// Tells who calls.
    Caller,
}

fn group(service: &Service, operation: &Operation) -> Group {
    match (operation.method, operation.name.as_str()) {
        _ if service.module.is_some() => Group::Module,
        _ if operation.clears.is_some() => Group::Clear,
        (Method::Get, _) if operation.params.is_empty() && operation.pages.is_none() => Group::Caller,
        (Method::Post, _) if operation.response.is_none() => Group::Verb,
        (Method::Post, "create") => Group::Create,
        (Method::Get, "get") => Group::Get,
        (Method::Get, "list") => Group::List,
        (Method::Get, _) => Group::Related,
        (Method::Patch, "update") => Group::Update,
        (Method::Delete, "delete") => Group::Delete,
        (method, name) => panic!("no test knows of {method:?} {name} of {}", service.name),
    }
}

/// Lets `check` try each operation of a group in an account of its own, and checks that it was called with success.
fn each(wanted: Group, least: usize, check: impl Fn(&World, &'static Service, &'static Operation)) {
    let operations = description().operations().filter(|(service, operation)| group(service, operation) == wanted);
    let mut count = 0;
    for (service, operation) in operations {
        let world = World::start();
        check(&world, service, operation);
        assert!(world.called().contains(&name(service, operation)), "{} was not called", name(service, operation));
        count += 1;
    }
    assert!(count >= least, "{count} operations to {wanted:?}");
}

fn resource(service: &Service) -> &'static Type {
    type_named(service.resource.as_ref().expect("the service is about objects"))
}

/// The object as a later reading shows it: without what only its creation shows.
fn later(ty: &Type, object: &Map<String, Value>) -> Map<String, Value> {
    let mut object = object.clone();
    for field in ty.fields().iter().filter(|f| f.one_time) {
        object.remove(&field.name);
    }
    object
}

/// Checks that what was sent is seen in what was answered.
fn assert_shown(name: &str, from: &Type, sent: &Map<String, Value>, to: &'static Type, answer: &Map<String, Value>) {
    for (key, value) in sent {
        let field = from.field(key).expect("it was made from the type");
        let Some(target) = set_by(field, to) else { continue };
        let shown = answer.get(&target.name).unwrap_or(&Value::Null);
        assert_value_shown(&format!("{name}: {key}"), &field.ty, value, &target.ty, shown);
    }
}

fn assert_value_shown(name: &str, from: &TypeRef, sent: &Value, to: &TypeRef, shown: &Value) {
    match (from, to) {
        (TypeRef::Named(from), TypeRef::Named(to)) => {
            let [Value::Object(sent), Value::Object(shown)] = [sent, shown] else { panic!("{name} is {shown}") };
            assert_shown(name, type_named(from), sent, type_named(to), shown);
        }
        (TypeRef::List(from), TypeRef::List(to)) => {
            let [Some(sent), Some(shown)] = [sent.as_array(), shown.as_array()] else { panic!("{name} is {shown}") };
            assert_eq!(sent.len(), shown.len(), "{name}");
            sent.iter().zip(shown).for_each(|(sent, shown)| assert_value_shown(name, from, sent, to, shown));
        }
        (TypeRef::Id(_), TypeRef::Ref(_)) => {
            assert_eq!(shown["id"], *sent, "{name}");
            assert!(shown["uri"].as_str().is_some_and(|uri| uri.ends_with(sent.as_str().unwrap())), "{name}: {shown}");
        }
        _ => assert_eq!(shown, sent, "{name}"),
    }
}

/// Reads the object again.
fn read(world: &World, service: &'static Service, made: &Made) -> Map<String, Value> {
    let get = operation(service, "get").expect("what can be made can be read");
    world.answer(service, get, made.path(get))
}

#[track_caller]
fn assert_not_found(operation: &Operation, answer: Result<Option<Value>, Error>) {
    let error = answer.expect_err("it is gone");
    assert!(error.is_not_found(), "{}: {error}", operation.name);
    if let Some(code) = error.code() {
        assert!(operation.errors.contains(&code.number()), "{} is not said to answer with {code}", operation.name);
    }
}

#[test]
fn what_was_sent_is_what_was_made_and_is_read_again() {
    each(Group::Create, 34, |world, service, create| {
        let ty = resource(service);
        for (number, fields) in [Fields::Required, Fields::All].into_iter().enumerate() {
            let name = format!("{} with {fields:?}", name(service, create));
            let place = world.place(create);
            let body = world.body(create, fields, number);
            let mut arguments = place.clone();
            arguments.extend(body.clone());
            let object = world.answer(service, create, arguments);
            if let Some(request) = request_type(create) {
                assert_shown(&name, request, &body, ty, &object);
            }
            for field in ty.fields().iter().filter(|f| f.one_time && f.absent == Absent::Null) {
                assert!(object[&field.name].is_string(), "{name} shows {} once", field.name);
            }
            let made = Made { place, object };
            assert_eq!(later(ty, &read(world, service, &made)), later(ty, &made.object), "{name}");
            for field in ty.fields().iter().filter(|f| f.one_time) {
                assert!(
                    read(world, service, &made).get(&field.name).is_none_or(Value::is_null),
                    "{name}: {}",
                    field.name
                );
            }
        }
    });
}

#[test]
fn what_there_is_can_be_read_and_what_there_is_not_is_not_found() {
    each(Group::Get, 38, |world, service, get| {
        let made = world.make(service.resource.as_ref().unwrap(), Fields::Required, 0);
        let key = get.params.last().unwrap();
        let object = world.answer(service, get, made.path(get));
        assert_eq!(object[&key.name], made.object[&key.name], "{}", service.name);
        let mut path = made.path(get);
        let other = match &key.ty {
            TypeRef::Id(target) => format!("{}none", type_named(target).id_prefix.clone().unwrap_or_default()),
            _ => "ip_policy_deleted.v0".to_owned(),
        };
        path.insert(key.name.clone(), json!(other));
        assert_not_found(get, world.call(service, get, path));
    });
}

#[test]
fn lists_have_everything_newest_first_on_pages_of_their_limit() {
    each(Group::List, 35, |world, service, list| {
        let name = name(service, list);
        let ty = resource(service);
        let create = operation(service, "create");
        // Of some objects there can be only one of each known type.
        let types = create.and_then(request_type).and_then(|ty| ty.field("type")?.values.as_ref());
        let count = types.map_or(5, |types| types.list.len().min(5));
        let count = if service.name == "endpoints" { 5 } else { count };
        let place = world.place(list);
        let key = operation(service, "get").unwrap().params.last().unwrap().name.clone();
        let made: Vec<Value> = (0..count)
            .map(|number| match create {
                Some(create) => world.make_in(service, create, place.clone(), Fields::Required, number),
                None => world.make(&ty.name, Fields::Required, number),
            })
            .map(|made| made.object[&key].clone())
            .collect();
        let keys = |items: &[Value]| items.iter().map(|item| item[&key].clone()).collect::<Vec<_>>();
        let Some(pages) = &list.pages else {
            let answer = world.answer(service, list, place);
            assert_eq!(keys(answer["sources"].as_array().unwrap()), made, "{name}");
            return;
        };
        // The key that the account starts with is in the list of keys.
        let (all, _) = world.items(service, list, place.clone());
        let newest_first: Vec<Value> = made.iter().rev().cloned().collect();
        assert_eq!(keys(&all)[..count], newest_first, "{name}");
        let mut limited = place.clone();
        limited.insert("limit".to_owned(), json!(2));
        let (paged, read) = world.items(service, list, limited.clone());
        assert_eq!(paged, all, "{name}: the pages");
        assert_eq!(read, all.len().div_ceil(2), "{name}: the number of pages");
        let page = world.answer(service, list, limited.clone());
        assert_eq!(page[&pages.items].as_array().unwrap()[..], all[..2], "{name}: the first page");
        limited.insert("before_id".to_owned(), keys(&all)[1].clone());
        let page = world.answer(service, list, limited);
        assert_eq!(page[&pages.items].as_array().unwrap()[..], all[2..4], "{name}: after the first page");
        for item in &all[..count] {
            let get = operation(service, "get").unwrap();
            let path = Map::from_iter([(key.clone(), item[&key].clone())]);
            assert_eq!(Value::Object(world.answer(service, get, path)), *item, "{name}: an item");
        }
    });
}

#[test]
fn lists_are_filtered_by_the_fields_that_they_say() {
    let mut tried = 0;
    for (service, list) in description().operations().filter(|(_, list)| !list.filter.is_empty()) {
        let world = World::start();
        let ty = resource(service);
        let made: Vec<Made> = (0..2).map(|number| world.make(&ty.name, Fields::All, number)).collect();
        for field in &list.filter {
            let object = read(&world, service, &made[0]);
            let (operator, value) = match object.get(field).unwrap_or(&Value::Null) {
                // A reference is compared by its id.
                Value::Object(reference) if reference.contains_key("id") => ("==", reference["id"].to_string()),
                Value::String(time) if ty.field(field).is_some_and(|f| f.ty == TypeRef::Timestamp) => {
                    ("<=", format!("timestamp('{time}')"))
                }
                Value::Null | Value::Array(_) | Value::Object(_) => continue,
                scalar => ("==", scalar.to_string()),
            };
            let filter = format!("obj.{field} {operator} {value}");
            let ids = |arguments: Value| {
                let Value::Object(arguments) = arguments else { unreachable!("it is written here") };
                let (items, _) = world.items(service, list, arguments);
                items.iter().map(|item| item["id"].clone()).collect::<Vec<_>>()
            };
            let found = ids(json!({"filter": filter, "limit": 1}));
            assert!(found.contains(&made[0].object["id"]), "{}: {filter} finds {found:?}", service.name);
            let rest = ids(json!({"filter": format!("!({filter})")}));
            assert!(!rest.contains(&made[0].object["id"]), "{}: the opposite of {filter} finds it", service.name);
            assert_eq!(found.len() + rest.len(), ids(json!({})).len(), "{}: {filter}", service.name);
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried} filters");
}

/// Checks that a change did what it should, and nothing else.
fn assert_changed(name: &str, ty: &Type, set: &str, before: &Map<String, Value>, after: &Map<String, Value>) {
    let rest = |object: &Map<String, Value>| {
        let mut object = object.clone();
        object.retain(|key, _| key != set && !ty.field(key).is_some_and(|f| f.remade));
        object
    };
    assert_eq!(rest(after), rest(before), "{name} changed what it did not set");
}

#[test]
fn updates_change_what_they_set_and_nothing_else() {
    each(Group::Update, 33, |world, service, update| {
        let (ty, request) = (resource(service), request_type(update).unwrap());
        let made = world.make(&ty.name, Fields::All, 0);
        let key = update.params.last().unwrap();
        // What tells the parts of an object apart stays: an event source is always of its type.
        for field in request.fields().iter().filter(|f| f.name != key.name) {
            let name = format!("{} of {}", name(service, update), field.name);
            let before = read(world, service, &made);
            let value = world.value(field, &field.ty, 1);
            let mut arguments = made.path(update);
            arguments.insert(field.name.clone(), value.clone());
            let after = world.answer(service, update, arguments);
            let target = set_by(field, ty).map_or("", |target| &target.name);
            assert_changed(&name, ty, target, &before, &after);
            assert_shown(&name, request, &Map::from_iter([(field.name.clone(), value)]), ty, &after);
            assert_eq!(read(world, service, &made), after, "{name}");
        }
        if request.fields().iter().all(|f| f.name == key.name) {
            world.answer(service, update, made.path(update));
        }
    });
}

#[test]
fn an_empty_text_list_or_map_clears_what_was_set() {
    let mut cleared = Vec::new();
    for service in &description().services {
        let (Some(update), Some(create)) = (operation(service, "update"), operation(service, "create")) else {
            continue;
        };
        let (ty, request) = (resource(service), request_type(update).unwrap());
        // What must be there from the start, or tells objects apart, is nothing to clear.
        let required = |name: &str| request_type(create).unwrap().field(name).is_some_and(|f| f.required);
        let TypeKind::Object(kind) = &ty.kind else { panic!("{} is an object", ty.name) };
        let must_be = |name: &String| required(name) || kind.unique.iter().any(|unique| unique.fields.contains(name));
        let world = World::start();
        let made = world.make(&ty.name, Fields::All, 0);
        for field in request.fields().iter().filter(|f| !must_be(&f.name)) {
            let empty = match &field.ty {
                TypeRef::String if field.values.is_none() => json!(""),
                TypeRef::List(_) => json!([]),
                TypeRef::Map(_) => json!({}),
                _ => continue,
            };
            let Some(target) = set_by(field, ty).filter(|target| !target.remade) else { continue };
            let before = read(&world, service, &made);
            assert_ne!(before[&target.name], empty, "{}: {} was set", service.name, field.name);
            let mut arguments = made.path(update);
            arguments.insert(field.name.clone(), empty.clone());
            let name = format!("{} of {}", name(service, update), field.name);
            let after = world.answer(service, update, arguments);
            assert_changed(&name, ty, &target.name, &before, &after);
            assert!(
                after.get(&target.name).is_none_or(|value| value.is_null() || *value == empty),
                "{name}: {after:?}"
            );
            cleared.push(name);
        }
    }
    assert!(cleared.len() >= 70, "{cleared:#?}");
}

#[test]
fn what_was_deleted_is_gone() {
    each(Group::Delete, 35, |world, service, delete| {
        let ty = service.resource.as_ref().unwrap();
        let (one, other) = (world.make(ty, Fields::All, 0), world.make(ty, Fields::Required, 1));
        let get = operation(service, "get").unwrap();
        assert_eq!(world.call(service, delete, one.path(delete)).unwrap(), None, "{}", service.name);
        assert_not_found(get, world.call(service, get, one.path(get)));
        assert_not_found(delete, world.call(service, delete, one.path(delete)));
        read(world, service, &other);
    });
}

#[test]
fn modules_are_put_read_seen_on_their_parent_and_deleted() {
    let mut count = 0;
    for service in description().services.iter().filter(|s| s.module.is_some()) {
        let module = service.module.as_ref().unwrap();
        let world = World::start();
        let parent = world.make(&module.parent, Fields::Required, 0);
        let owner = description().services.iter().find(|s| {
            s.resource.as_ref() == Some(&module.parent) && s.module.is_none() && operation(s, "get").is_some()
        });
        let seen = || read(&world, owner.unwrap(), &parent).get(&module.field).cloned().unwrap_or_default();
        let [replace, get, delete] = ["replace", "get", "delete"].map(|name| operation(service, name).unwrap());
        let (request, answer) = (request_type(replace).unwrap(), replace.response.as_ref().unwrap());
        let mut last = None;
        for (number, fields) in [(1, Fields::All), (0, Fields::Required)] {
            let name = format!("{} with {fields:?}", name(service, replace));
            let body = world.body(replace, fields, number);
            let mut arguments = parent.path(replace);
            arguments.extend(body.clone());
            let put = world.answer(service, replace, arguments);
            assert_shown(&name, request, &body, type_named(answer), &put);
            assert_eq!(world.answer(service, get, parent.path(get)), put, "{name}");
            assert_eq!(seen(), Value::Object(put.clone()), "{name}: on its parent");
            assert_ne!(last.replace(put.clone()), Some(put), "{name}: nothing of the last one is left");
        }
        assert_eq!(world.call(service, delete, parent.path(delete)).unwrap(), None, "{}", service.name);
        assert_not_found(get, world.call(service, get, parent.path(get)));
        assert_eq!(seen(), Value::Null, "{}: gone from its parent", service.name);
        let called = world.called();
        for operation in &service.operations {
            assert!(called.contains(&name(service, operation)), "{} was not called", name(service, operation));
        }
        count += 1;
    }
    assert_eq!(count, 23, "modules");
}

#[test]
fn a_part_that_is_deleted_alone_leaves_the_rest() {
    each(Group::Clear, 2, |world, service, clear| {
        let (ty, field) = (resource(service), clear.clears.as_ref().unwrap());
        let create = operation(service, "create").unwrap();
        let source = request_type(create).unwrap().fields().iter();
        let source = source.clone().find(|f| set_by(f, ty).is_some_and(|target| target.name == *field)).unwrap();
        let mut arguments = world.body(create, Fields::Required, 0);
        arguments.insert(source.name.clone(), world.value(source, &source.ty, 0));
        let made = Made { place: Map::new(), object: world.answer(service, create, arguments) };
        assert!(made.object[field].is_object(), "{}: {field} was set", service.name);
        assert_eq!(world.call(service, clear, made.path(clear)).unwrap(), None);
        let after = read(world, service, &made);
        assert!(after.get(field).is_none_or(Value::is_null), "{field}: {after:?}");
        assert_changed(&clear.name, ty, field, &made.object, &after);
    });
}

#[test]
fn lists_of_an_object_have_what_has_to_do_with_it() {
    each(Group::Related, 2, |world, service, list| {
        let made = world.make(&resource(service).name, Fields::All, 0);
        world.make(&resource(service).name, Fields::All, 1);
        let id = made.object["id"].as_str().unwrap();
        let (wanted, other) = match list.name.as_str() {
            "get_secrets_by_vault" => (json!({"vault": id}), json!({})),
            "get_bound_endpoints" => (json!({"bindings": ["kubernetes"]}), json!({})),
            name => panic!("no test knows what {name} lists"),
        };
        let item = &list.pages.as_ref().unwrap().item_type;
        world.ngrok.seed(item, other).unwrap();
        let mut wanted: Vec<String> = (0..5).map(|_| world.ngrok.seed(item, wanted.clone()).unwrap()).collect();
        wanted.reverse();
        let mut arguments = made.path(list);
        arguments.insert("limit".to_owned(), json!(2));
        let (items, pages) = world.items(service, list, arguments);
        let ids: Vec<&str> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
        assert_eq!((ids, pages), (wanted.iter().map(String::as_str).collect(), 3), "{}", list.name);
    });
}

#[test]
fn verbs_answer_with_nothing() {
    each(Group::Verb, 3, |world, service, verb| {
        let made = world.make(&resource(service).name, Fields::Required, 0);
        assert_eq!(world.call(service, verb, made.path(verb)).unwrap(), None, "{}", verb.name);
        let none = Map::from_iter([("id".to_owned(), json!("ts_none"))]);
        assert_not_found(verb, world.call(service, verb, none));
    });
}

#[test]
fn the_api_knows_who_calls() {
    each(Group::Caller, 1, |world, service, operation| {
        let answer = world.answer(service, operation, Map::new());
        assert!(answer["api_key"]["id"].as_str().is_some_and(|id| id.starts_with("ak_")), "{answer:?}");
    });
}
