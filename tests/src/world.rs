//! A fake account on a real socket, and objects of every kind in it, made through the API wherever it lets one make them.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use api_spec::{Body, Field, Format, Method, Operation, Service, Type, TypeKind, TypeRef};
use ngrok_api::{Client, Error, dynamic};
use ngrok_mock::NgrokMock;
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use crate::description;

/// A fake account with a client of it. Calls go through the SDK's typed operations; tests of it need no runtime.
pub struct World {
    /// The fake API.
    pub ngrok: NgrokMock,
    client: Client,
    runtime: Runtime,
    called: RefCell<BTreeSet<String>>,
    /// How many objects were made for others to refer to.
    parents: Cell<usize>,
}

/// Which fields of a request are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fields {
    /// No more than must be.
    Required,
    /// All that may stand together.
    All,
}

/// An object, and what its path has besides its own fields.
#[derive(Debug, Clone)]
pub struct Made {
    /// Values of the path that lead to the place it was made in.
    pub place: Map<String, Value>,
    /// The object as the API answered.
    pub object: Map<String, Value>,
}

impl Made {
    /// The path parameters of an operation on this object.
    ///
    /// # Panics
    /// When the operation is on another kind of object.
    pub fn path(&self, operation: &Operation) -> Map<String, Value> {
        let value = |name: &str| self.place.get(name).or_else(|| self.object.get(name)).cloned();
        let params = operation.path.params();
        params.map(|name| (name.to_owned(), value(name).unwrap_or_else(|| panic!("{self:?} has no {name}")))).collect()
    }
}

/// The name of an operation in the SDK.
pub fn name(service: &Service, operation: &Operation) -> String {
    format!("{}.{}", service.client_path.join("."), operation.name)
}

/// The operation of a service with this name.
pub fn operation<'a>(service: &'a Service, name: &str) -> Option<&'a Operation> {
    service.operations.iter().find(|o| o.name == name)
}

/// The datatype of this name.
///
/// # Panics
/// When it is not described.
pub fn type_named(name: &str) -> &'static Type {
    description().type_named(name).unwrap_or_else(|| panic!("{name} is described"))
}

/// The datatype of an operation's request, if it is an object with fields.
pub fn request_type(operation: &Operation) -> Option<&'static Type> {
    match &operation.body {
        Body::Type(name) => Some(type_named(name)),
        _ => None,
    }
}

/// The field of the answer that a field of the request sets.
pub fn set_by(field: &Field, answer: &'static Type) -> Option<&'static Field> {
    if field.ignored {
        return None;
    }
    let name = field.sets.as_deref().unwrap_or(&field.name);
    let reference = || answer.field(name.strip_suffix("_id")?);
    let references = || {
        let TypeRef::List(inner) = &field.ty else { return None };
        let TypeRef::Id(to) = inner.as_ref() else { return None };
        answer.fields().iter().find(|f| f.ty == TypeRef::List(Box::new(TypeRef::Ref(to.clone()))))
    };
    answer.field(name).or_else(reference).or_else(references)
}

/// The service whose `create` makes objects of this type.
fn maker(type_name: &str) -> Option<(&'static Service, &'static Operation)> {
    let makes = |service: &&Service| service.resource.as_deref() == Some(type_name) && service.module.is_none();
    let service = description().services.iter().filter(makes).find(|s| operation(s, "create").is_some())?;
    Some((service, operation(service, "create")?))
}

impl World {
    /// An empty account.
    ///
    /// # Panics
    /// When no server can be started.
    pub fn start() -> Self {
        let ngrok = NgrokMock::builder().start_blocking().expect("a free port");
        let client = Client::builder(ngrok.api_key()).base_url(ngrok.url()).build().expect("the key and address do");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        World { ngrok, client, runtime, called: RefCell::default(), parents: Cell::new(0) }
    }

    /// Calls an operation.
    ///
    /// # Errors
    /// As the SDK does.
    pub fn call(
        &self,
        service: &Service,
        operation: &Operation,
        arguments: Map<String, Value>,
    ) -> Result<Option<Value>, Error> {
        let name = name(service, operation);
        let call = dynamic::operation(&name, arguments)?;
        let answer = self.runtime.block_on(call.send(&self.client))?;
        self.called.borrow_mut().insert(name);
        Ok(answer)
    }

    /// Calls an operation that must succeed and answer with an object.
    ///
    /// # Panics
    /// When it does not.
    #[track_caller]
    pub fn answer(
        &self,
        service: &Service,
        operation: &Operation,
        arguments: Map<String, Value>,
    ) -> Map<String, Value> {
        let called = format!("{} {}", name(service, operation), Value::Object(arguments.clone()));
        match self.call(service, operation, arguments) {
            Ok(Some(Value::Object(object))) => object,
            other => panic!("{called}: {other:?}"),
        }
    }

    /// All items of a list with their number of pages.
    ///
    /// # Panics
    /// When the list can't be read.
    pub fn items(
        &self,
        service: &Service,
        operation: &Operation,
        arguments: Map<String, Value>,
    ) -> (Vec<Value>, usize) {
        let name = name(service, operation);
        let call = dynamic::operation(&name, arguments).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut items = call.items(&self.client).unwrap_or_else(|| panic!("{name} is a list"));
        let mut all = Vec::new();
        self.runtime.block_on(async {
            while let Some(item) = items.try_next().await.unwrap_or_else(|error| panic!("{name}: {error}")) {
                all.push(item);
            }
        });
        self.called.borrow_mut().insert(name);
        (all, items.pages_read())
    }

    /// The operations that have succeeded.
    pub fn called(&self) -> BTreeSet<String> {
        self.called.borrow().clone()
    }

    /// Makes an object, and before it what it needs. Objects with different numbers may stand side by side.
    pub fn make(&self, type_name: &str, fields: Fields, number: usize) -> Made {
        let Some((service, create)) = maker(type_name) else {
            let id = self.ngrok.seed(type_name, json!({})).unwrap_or_else(|error| panic!("{type_name}: {error}"));
            return Made { place: Map::new(), object: Map::from_iter([("id".to_owned(), json!(id))]) };
        };
        self.make_in(service, create, self.place(create), fields, number)
    }

    /// The path to where an operation creates, with what it leads to.
    pub fn place(&self, create: &Operation) -> Map<String, Value> {
        create.params.iter().map(|param| (param.name.clone(), self.value(param, &param.ty, 0))).collect()
    }

    /// Makes an object in a place.
    pub fn make_in(
        &self,
        service: &Service,
        create: &Operation,
        place: Map<String, Value>,
        fields: Fields,
        number: usize,
    ) -> Made {
        let mut arguments = place.clone();
        arguments.extend(self.body(create, fields, number));
        Made { place, object: self.answer(service, create, arguments) }
    }

    /// A valid body of an operation.
    pub fn body(&self, operation: &Operation, fields: Fields, number: usize) -> Map<String, Value> {
        let Some(ty) = request_type(operation) else { return Map::new() };
        let mut body = self.object(ty, fields, number);
        // What tells objects apart is given too.
        let made = operation.response.as_deref().map(type_named);
        if let (Method::Post, Some(TypeKind::Object(made))) = (operation.method, made.map(|ty| &ty.kind)) {
            let names = made.unique.iter().flat_map(|unique| &unique.fields);
            for field in names.filter_map(|name| ty.field(name)).filter(|field| field.sets.is_none()) {
                body.entry(&field.name).or_insert_with(|| self.value(field, &field.ty, number));
            }
        }
        body
    }

    fn object(&self, ty: &Type, fields: Fields, number: usize) -> Map<String, Value> {
        let TypeKind::Object(object) = &ty.kind else { return Map::new() };
        let later = |set: &Vec<String>, f: &Field| set.iter().skip(1).any(|name| *name == f.name);
        // The first known kind of key is RSA, which has no curve.
        let excluded = |f: &Field| {
            object.one_of.iter().chain(&object.exclusive).any(|set| later(set, f)) || f.name == "elliptic_curve"
        };
        let needed = |f: &Field| f.required || object.one_of.iter().any(|set| set[0] == f.name);
        let wanted = object.fields.iter().filter(|f| needed(f) || fields == Fields::All && !excluded(f));
        wanted.map(|f| (f.name.clone(), self.value(f, &f.ty, number))).collect()
    }

    /// A valid value of a field; different ones for different numbers, where the field can have them.
    pub fn value(&self, field: &Field, ty: &TypeRef, number: usize) -> Value {
        let known = field.values.as_ref().map(|values| values.list.as_slice()).unwrap_or_default();
        match ty {
            // Which event, or which kind of traffic, tells objects apart; other values belong together.
            TypeRef::String if !known.is_empty() => {
                json!(known[if field.name == "type" { number % known.len() } else { 0 }].value)
            }
            TypeRef::String => json!(text(field, number)),
            TypeRef::Bool => json!(number.is_multiple_of(2)),
            TypeRef::Int32 | TypeRef::Int64 | TypeRef::Cents | TypeRef::Duration | TypeRef::Float64 => {
                match known.first().and_then(|known| known.value.parse::<i64>().ok()) {
                    Some(known) => json!(known),
                    None if *ty == TypeRef::Float64 => json!(0.25),
                    None => json!(number + 1),
                }
            }
            TypeRef::Timestamp => {
                // What is valid after one time is so until a later one.
                let year = if field.name.ends_with("after") { 2098 } else { 2099 };
                json!(format!("{year}-01-01T00:00:{:02}Z", number % 60))
            }
            TypeRef::Id(target) => self.id(target),
            TypeRef::Ref(_) => unreachable!("requests name objects by their ids"),
            TypeRef::List(inner) => json!([self.value(field, inner, number)]),
            TypeRef::Map(inner) => json!({ "a": self.value(field, inner, number) }),
            TypeRef::Named(name) => Value::Object(self.object(type_named(name), Fields::All, number)),
        }
    }

    /// A number that no other object has which was made for others to refer to, nor those of a test.
    fn fresh(&self) -> usize {
        self.parents.set(self.parents.get() + 1);
        100 + self.parents.get()
    }

    /// The id of a new object.
    fn id(&self, target: &str) -> Value {
        match &type_named(target).kind {
            // The first one of the backends is made of others.
            TypeKind::AnyOf(names) => self.id(names.get(1).unwrap_or(&names[0])),
            TypeKind::Object(_) | TypeKind::Tagged(_) => {
                self.make(target, Fields::Required, self.fresh()).object["id"].clone()
            }
        }
    }
}

/// A text of the field's form.
fn text(field: &Field, number: usize) -> String {
    let fixed = match field.format {
        Some(Format::AwsArn) => "arn:aws:iam::123456789012:role/example",
        Some(Format::Cel) => "true",
        Some(Format::TrafficPolicy) => "{}",
        Some(Format::Pem) if field.sensitive => include_str!("../../ngrok-mock/tests/data/key.pem"),
        Some(Format::Pem) => include_str!("../../ngrok-mock/tests/data/certificate.pem"),
        Some(Format::PemCsr) => include_str!("../../ngrok-mock/tests/data/request.pem"),
        Some(Format::Xml) => "<EntityDescriptor/>",
        _ => "",
    };
    match field.format {
        _ if !fixed.is_empty() => fixed.to_owned(),
        Some(Format::Cidr) => format!("10.{number}.0.0/16"),
        Some(Format::Email) => format!("{number}@example.com"),
        Some(Format::HostPort) => format!("{number}.example.com:443"),
        Some(Format::Hostname) => format!("{number}.example.com"),
        Some(Format::Ip) => format!("10.0.{number}.1"),
        Some(Format::OpensshPublicKey) => {
            format!("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMdsm12ZpaVNO+OUUG4Q5L0CTZBvuQpDC29ZSv4fA{number:03}")
        }
        Some(Format::Url | Format::UrlOrHostPort) => format!("https://{number}.example.com"),
        _ => format!("{} {number}", field.name),
    }
}
