//! Every operation of the description answers with its status and all the fields of its datatype.

mod common;

use api_spec::{Absent, Body, Description, Field, Method, Operation, Service, Sources, Type, TypeKind, TypeRef};
use common::Session;
use ngrok_mock::{EmptyFields, NgrokMock};
use serde_json::{Map, Value, json};

#[tokio::test]
async fn every_operation_succeeds_and_answers_in_shape() {
    every_operation(EmptyFields::Omit).await;
}

#[tokio::test]
async fn every_operation_can_write_its_empty_fields() {
    every_operation(EmptyFields::Write).await;
}

async fn every_operation(empty_fields: EmptyFields) {
    let description = api_spec::load(&Sources::builtin()).unwrap();
    let mut mistakes = Vec::new();
    for (service, operation) in description.operations() {
        let session = Session::with(NgrokMock::builder().empty_fields(empty_fields).start().await.unwrap());
        let world = World { description: &description, session: &session, empty_fields };
        if let Err(mistake) = world.check(service, operation).await {
            mistakes.push(format!("{}.{}: {mistake}", service.name, operation.name));
        }
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

struct World<'a> {
    description: &'a Description,
    session: &'a Session,
    empty_fields: EmptyFields,
}

impl World<'_> {
    async fn check(&self, service: &Service, operation: &Operation) -> Result<(), String> {
        let path = self.path(service, operation);
        let body = match &operation.body {
            Body::None => None,
            Body::Empty => Some(json!({})),
            Body::Type(name) => {
                Some(Value::Object(self.object(self.type_named(name), operation.method != Method::Patch)))
            }
        };
        let (status, answer) = self.session.send(operation.method.as_str(), &path, body.as_ref()).await;
        if status != operation.status {
            return Err(format!("{} {path} {body:?}: {status} {answer}", operation.method.as_str()));
        }
        match &operation.response {
            Some(name) => match self.empty_fields {
                EmptyFields::Omit => in_shape(self.description, self.type_named(name), &answer, ""),
                EmptyFields::Write => complete(self.description, self.type_named(name), &answer, ""),
            },
            None if answer.is_null() => Ok(()),
            None => Err(format!("has the body {answer}")),
        }?;
        if operation.method == Method::Delete {
            let (status, _) = self.session.send("GET", &path, None).await;
            if status != 404 && operation.clears.is_none() {
                return Err(format!("still there: {status}"));
            }
        }
        Ok(())
    }

    /// The operation's path, with objects seeded that it leads to.
    fn path(&self, service: &Service, operation: &Operation) -> String {
        let Some(TypeRef::Id(root)) = operation.params.first().map(|p| p.ty.clone()) else {
            return operation.path.to_string();
        };
        let root_id = format!("{}root", self.type_named(&root).id_prefix.clone().unwrap_or_default());
        let module = service.module.as_ref().map(|module| (module.field.clone(), json!({"enabled": true})));
        let mut object = Map::from_iter([("id".to_owned(), json!(root_id))]);
        let mut key = "";
        match self.part(service, &root) {
            Some((list, key_name)) => {
                key = if key_name == "id" { "edghtsrt_part" } else { "ip_policy_created.v0" };
                let item = Map::from_iter([(key_name, json!(key))].into_iter().chain(module));
                let items = if operation.method == Method::Post { json!([]) } else { json!([item]) };
                object.insert(list, items);
            }
            None => object.extend(module),
        }
        self.session.ngrok.seed(&root, Value::Object(object)).unwrap();
        let names: Vec<&str> = operation.path.params().collect();
        let path = operation.path.to_string().replace(&format!("{{{}}}", names[0]), &root_id);
        match names.get(1) {
            Some(name) => path.replace(&format!("{{{name}}}"), key),
            None => path,
        }
    }

    /// The list of `root` that the service's objects live in, and what tells its items apart.
    fn part(&self, service: &Service, root: &str) -> Option<(String, String)> {
        let resource = service.module.as_ref().map(|m| &m.parent).or(service.resource.as_ref())?;
        let owner =
            self.description.services.iter().find(|s| s.part_of.is_some() && s.resource.as_ref() == Some(resource))?;
        let part = owner.part_of.as_ref().filter(|part| part.parent == root)?;
        let get = owner.operations.iter().find(|o| o.name == "get")?;
        Some((part.field.clone(), get.params.get(1)?.name.clone()))
    }

    /// A request's body: all required fields, or all fields that can be changed.
    fn object(&self, ty: &Type, required_only: bool) -> Map<String, Value> {
        let TypeKind::Object(object) = &ty.kind else { return Map::new() };
        let one_of = |f: &Field| object.one_of.iter().any(|set| set.first() == Some(&f.name));
        let excluded = |f: &Field| {
            let later = |set: &Vec<String>| set.iter().skip(1).any(|name| *name == f.name);
            object.exclusive.iter().any(later) || object.one_of.iter().any(later)
        };
        let fields = object.fields.iter().filter(|f| f.required || one_of(f) || !required_only);
        fields.filter(|f| !excluded(f)).map(|f| (f.name.clone(), self.value(f, &f.ty))).collect()
    }

    fn value(&self, field: &Field, ty: &TypeRef) -> Value {
        let known = field.values.as_ref().map(|v| v.list[0].value.clone());
        match ty {
            TypeRef::String => known.unwrap_or_else(|| text(field)).into(),
            TypeRef::Bool => true.into(),
            TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents | TypeRef::Float64 => {
                known.and_then(|v| v.parse::<i64>().ok()).unwrap_or(1).into()
            }
            TypeRef::Timestamp => "2099-01-01T00:00:00Z".into(),
            TypeRef::Id(target) => self.seeded(target).into(),
            TypeRef::Ref(_) => unreachable!("requests name objects by id"),
            TypeRef::List(inner) => json!([self.value(field, inner)]),
            TypeRef::Map(inner) => json!({"a": self.value(field, inner)}),
            TypeRef::Named(name) => Value::Object(self.object(self.type_named(name), false)),
        }
    }

    fn seeded(&self, target: &str) -> String {
        let ty = self.type_named(target);
        match &ty.kind {
            TypeKind::AnyOf(names) => self.seeded(&names[0]),
            TypeKind::Object(_) | TypeKind::Tagged(_) => self.session.ngrok.seed(&ty.name, json!({})).unwrap(),
        }
    }

    fn type_named(&self, name: &str) -> &Type {
        self.description.type_named(name).unwrap()
    }
}

/// A text of the field's form.
fn text(field: &Field) -> String {
    use api_spec::Format;
    let text = match field.format {
        Some(Format::AwsArn) => "arn:aws:iam::123456789012:role/example",
        Some(Format::Cel) => "true",
        Some(Format::Cidr) => "10.0.0.0/8",
        Some(Format::Decimal) => "0.01250",
        Some(Format::GoDuration) => "30s",
        Some(Format::Email) => "a@example.com",
        Some(Format::HostPort) => "example.com:443",
        Some(Format::Hostname) => "example.com",
        Some(Format::Ip) => "10.0.0.1",
        Some(Format::TrafficPolicy) => "{}",
        Some(Format::OpensshPublicKey) => {
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMdsm12ZpaVNO+OUUG4Q5L0CTZBvuQpDC29ZSv4fAwFb"
        }
        Some(Format::Pem) if field.sensitive => include_str!("data/key.pem"),
        Some(Format::Pem) => include_str!("data/certificate.pem"),
        Some(Format::PemCsr) => include_str!("data/request.pem"),
        Some(Format::Url | Format::UrlOrHostPort) => "https://example.com",
        Some(Format::Xml) => "<EntityDescriptor/>",
        Some(Format::Regex | Format::OpensshCertificate) | None if field.name == "elliptic_curve" => "256",
        Some(Format::Regex | Format::OpensshCertificate) | None => "value",
    };
    text.to_owned()
}

/// Whether an answer has exactly the fields of its datatype, each of its type, and none empty that should be left out.
fn in_shape(description: &Description, ty: &Type, answer: &Value, path: &str) -> Result<(), String> {
    let Value::Object(answer) = answer else { return Err(format!("`{path}` is {answer}, not an object")) };
    if let Some(unknown) = answer.keys().find(|name| ty.field(name).is_none()) {
        return Err(format!("`{path}.{unknown}` is no field of {}", ty.name));
    }
    for field in ty.fields() {
        let path = format!("{path}.{}", field.name);
        match (answer.get(&field.name), field.absent) {
            (None, Absent::Omitted) => {}
            (None, _) => return Err(format!("`{path}` is missing")),
            (Some(Value::Null), Absent::Null) => {}
            (Some(value), Absent::Omitted) if *value == json!("") => return Err(format!("`{path}` is empty")),
            (Some(value), _) => of_type(description, &field.ty, value, &path)?,
        }
    }
    Ok(())
}

fn of_type(description: &Description, ty: &TypeRef, value: &Value, path: &str) -> Result<(), String> {
    let fits = match (ty, value) {
        (TypeRef::Named(name), value) => {
            return in_shape(description, description.type_named(name).unwrap(), value, path);
        }
        (TypeRef::List(inner), Value::Array(items)) => {
            return items.iter().try_for_each(|item| of_type(description, inner, item, path));
        }
        (TypeRef::Map(inner), Value::Object(entries)) => {
            return entries.values().try_for_each(|item| of_type(description, inner, item, path));
        }
        (TypeRef::Timestamp, Value::String(text)) => text.ends_with('Z') && text.parse::<jiff::Timestamp>().is_ok(),
        (TypeRef::String | TypeRef::Id(_), value) => value.is_string(),
        (TypeRef::Bool, value) => value.is_boolean(),
        (TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration, value) => value.is_i64(),
        (TypeRef::Float64, value) => value.is_number(),
        (TypeRef::Ref(_), value) => value["id"].is_string() && value["uri"].is_string(),
        _ => false,
    };
    fits.then_some(()).ok_or_else(|| format!("`{path}` is {value}, not of type {ty}"))
}

/// Whether an answer has every field of its datatype, and of the objects in it.
fn complete(description: &Description, ty: &Type, answer: &Value, path: &str) -> Result<(), String> {
    for field in ty.fields() {
        let path = format!("{path}.{}", field.name);
        let value = answer.get(&field.name).ok_or_else(|| format!("`{path}` is missing"))?;
        let named = field.ty.named().and_then(|name| description.type_named(name));
        match (&field.ty, named, value) {
            (TypeRef::Named(_), Some(ty), Value::Object(_)) => complete(description, ty, value, &path)?,
            (TypeRef::List(_), Some(ty), Value::Array(items)) => {
                items.iter().try_for_each(|item| complete(description, ty, item, &path))?;
            }
            (_, _, Value::Null) if field.absent == Absent::Never => return Err(format!("`{path}` is null")),
            (TypeRef::String | TypeRef::Id(_), _, value) if !(value.is_string() || field.absent == Absent::Null) => {
                return Err(format!("`{path}` is {value}"));
            }
            _ => {}
        }
    }
    Ok(())
}
