//! Every documented request gets an answer that holds all the fields of the documented answer.

mod common;

use std::fs;
use std::path::Path;

use api_spec::{Body, Description, Operation, Segment, Service, Sources, Type, TypeKind, TypeRef};
use common::Session;
use serde_json::{Map, Value, json};

/// How the mock describes the key that it starts with.
const OWN_KEY: &str = "The key that the server started with";

#[tokio::test]
async fn documented_requests_get_the_documented_fields() {
    let description = api_spec::load(&Sources::builtin()).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/examples");
    let mut mistakes = Vec::new();
    let mut creates = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // The documentation was written before its certificates ran out.
        let text = fs::read_to_string(&path).unwrap().replace("\"2025-12-03T", "\"2099-12-03T");
        let example: Value = serde_json::from_str(&text).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        creates += usize::from(example["http_method"] == "POST");
        if let Err(mistake) = check(&description, &example).await {
            mistakes.push(format!("{name}: {mistake}"));
        }
    }
    assert!(creates > 15, "only {creates} examples create something");
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

async fn check(description: &Description, example: &Value) -> Result<(), String> {
    let text = |key: &str| example[key].as_str().unwrap_or_default().to_owned();
    let service = description.service(&text("service")).ok_or("there is no such service")?;
    let operation = service.operations.iter().find(|o| o.name == text("operation")).ok_or("no such operation")?;
    let session = Session::start().await;
    let case = Case { description, service, operation, session: &session };
    // Some examples show what happens when the object is not there.
    if example["response_body"]["status_code"] != json!(404) {
        case.seed(&text("path"), &before(operation, example))?;
    }
    let mut body = example["request_body"].clone();
    if let Body::Type(request) = &operation.body {
        let ty = description.type_named(request).ok_or("no request type")?;
        known_only(description, ty, &mut body);
        case.seed_references(ty, &body);
    }
    let query = example["query"].as_object().into_iter().flatten();
    let query: Vec<String> = query.map(|(k, v)| format!("{k}={}", v.as_str().unwrap_or_default())).collect();
    let path = format!("{}?{}", text("path"), query.join("&"));
    let body = (!body.is_null()).then_some(&body);
    let (status, answer) = session.send(&text("http_method"), path.trim_end_matches('?'), body).await;
    if u64::from(status) != example["response_status"].as_u64().unwrap_or_default() {
        return Err(format!("status {status}: {answer}"));
    }
    match operation.response.as_deref().and_then(|name| description.type_named(name)) {
        Some(ty) => {
            let mut expected = example["response_body"].clone();
            known_only(description, ty, &mut expected);
            let mut answer = answer;
            if let Some(pages) = &operation.pages {
                // The account has an API key that no example knows of.
                answer[&pages.items].as_array_mut().unwrap().retain(|item| item["description"] != OWN_KEY);
            }
            // Objects of one second have no order in the documentation.
            if let Some(items) = operation.pages.as_ref().and_then(|p| expected[&p.items].as_array_mut()) {
                items.sort_by_key(|item| std::cmp::Reverse(item["id"].as_str().map(str::to_owned)));
            }
            holds(&expected, &answer, "")
        }
        None => Ok(()),
    }
}

/// What is there before the call: what the answer shows, without what the request sets.
fn before(operation: &Operation, example: &Value) -> Value {
    let mut object = example["response_body"].clone();
    if operation.method == api_spec::Method::Patch {
        for name in example["request_body"].as_object().into_iter().flat_map(Map::keys) {
            object.as_object_mut().unwrap().remove(name);
        }
    }
    object
}

struct Case<'a> {
    description: &'a Description,
    service: &'a Service,
    operation: &'a Operation,
    session: &'a Session,
}

impl Case<'_> {
    /// Puts there what the example takes for granted: the objects of its path, and for reads what they answer with.
    fn seed(&self, path: &str, response: &Value) -> Result<(), String> {
        let segments = path.trim_matches('/').split('/');
        let values: Vec<&str> = segments
            .zip(&self.operation.path.segments)
            .filter_map(|(value, segment)| matches!(segment, Segment::Param(_)).then_some(value))
            .collect();
        let reads = matches!(self.operation.method, api_spec::Method::Get | api_spec::Method::Patch);
        if let Some(pages) = &self.operation.pages {
            for item in response[&pages.items].as_array().into_iter().flatten() {
                self.put(&pages.item_type, item.clone());
            }
            // One more, so that a page that is not the last stays that.
            if !response["next_page_uri"].is_null() {
                let prefix = self.type_named(&pages.item_type).id_prefix.clone().unwrap_or_default();
                self.put(&pages.item_type, json!({"id": format!("{prefix}0")}));
            }
        }
        let Some(TypeRef::Id(root)) = self.operation.params.first().map(|param| param.ty.clone()) else {
            return Ok(());
        };
        let mut object = match (&self.service.module, reads && self.operation.pages.is_none()) {
            (Some(module), _) if module.parent == root => json!({ &module.field: response }),
            (None, true) if self.service.part_of.is_none() => response.clone(),
            _ => json!({}),
        };
        if let (Some(part), Some(key)) = (self.part_field(&root), values.get(1)) {
            let param = &self.operation.params[1].name;
            let mut item = match &self.service.module {
                Some(module) => json!({ &module.field: response }),
                None if reads => response.clone(),
                None => json!({}),
            };
            item[param] = json!(key);
            object[part] = json!([item]);
        } else if let (Some(part), true) = (self.part_field(&root), reads) {
            object[&part] = response[&part].clone();
        }
        object["id"] = json!(values.first().ok_or("no id in the path")?);
        self.put(&root, object);
        Ok(())
    }

    /// The list in `root` that this service's objects live in.
    fn part_field(&self, root: &str) -> Option<String> {
        let resource = self.service.module.as_ref().map(|m| &m.parent).or(self.service.resource.as_ref())?;
        let owner =
            self.description.services.iter().find(|s| s.part_of.is_some() && s.resource.as_ref() == Some(resource));
        owner?.part_of.as_ref().filter(|part| part.parent == root).map(|part| part.field.clone())
    }

    fn put(&self, type_name: &str, mut object: Value) {
        if object.is_null() {
            object = json!({});
        }
        known_only(self.description, self.type_named(type_name), &mut object);
        self.session.ngrok.seed(type_name, object).unwrap();
    }

    fn type_named(&self, name: &str) -> &Type {
        self.description.type_named(name).unwrap()
    }

    /// Puts there what a request refers to.
    fn seed_references(&self, ty: &Type, given: &Value) {
        for field in ty.fields() {
            let value = &given[&field.name];
            let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            for value in values.iter().filter(|v| !v.is_null()) {
                match field.ty.core() {
                    TypeRef::Id(target) => self.seed_id(target, value.as_str().unwrap()),
                    TypeRef::Named(name) => self.seed_references(self.type_named(name), value),
                    _ => {}
                }
            }
        }
    }

    fn seed_id(&self, target: &str, id: &str) {
        let ty = self.type_named(target);
        let names = match &ty.kind {
            TypeKind::AnyOf(names) => names.clone(),
            TypeKind::Object(_) | TypeKind::Tagged(_) => vec![target.to_owned()],
        };
        let fits = |name: &&String| self.type_named(name).id_prefix.as_ref().is_some_and(|p| id.starts_with(p));
        if let Some(name) = names.iter().find(fits) {
            self.put(name, json!({"id": id}));
        }
    }
}

/// Leaves out fields of the documentation which the description leaves out, those of a feature that is gone.
fn known_only(description: &Description, ty: &Type, value: &mut Value) {
    let Value::Object(object) = value else { return };
    object.retain(|name, _| ty.field(name).is_some());
    for (name, value) in object.iter_mut() {
        let Some(inner) = ty.field(name).and_then(|f| f.ty.named()).and_then(|n| description.type_named(n)) else {
            continue;
        };
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| known_only(description, inner, item)),
            other => known_only(description, inner, other),
        }
    }
}

/// Whether an answer has all that is expected, but for what is new each time.
fn holds(expected: &Value, answer: &Value, path: &str) -> Result<(), String> {
    match (expected, answer) {
        (Value::Object(expected), Value::Object(answer)) => object_holds(expected, answer, path),
        (Value::Array(expected), Value::Array(answer)) => {
            if expected.len() != answer.len() {
                return Err(format!("`{path}` has {} items, not {}", answer.len(), expected.len()));
            }
            let mut pairs = expected.iter().zip(answer);
            pairs.try_for_each(|(expected, answer)| holds(expected, answer, &format!("{path}[]")))
        }
        (expected, answer) if comes_anew(path) => {
            let same_kind = std::mem::discriminant(expected) == std::mem::discriminant(answer);
            same_kind.then_some(()).ok_or_else(|| format!("`{path}` is {answer}, not like {expected}"))
        }
        (Value::String(expected), Value::String(answer)) if expected.eq_ignore_ascii_case(answer) => Ok(()),
        (expected, answer) if expected == answer => Ok(()),
        _ => Err(format!("`{path}` is {answer}, not {expected}")),
    }
}

fn object_holds(expected: &Map<String, Value>, answer: &Map<String, Value>, path: &str) -> Result<(), String> {
    for (name, value) in expected {
        let path = format!("{path}.{name}");
        let found = answer.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value);
        match found {
            Some(found) => holds(value, found, &path)?,
            // The documentation shows some empty texts that the API usually leaves out.
            None if *value == json!("") => {}
            None => return Err(format!("`{path}` is missing")),
        }
    }
    Ok(())
}

/// Fields whose values are new in every answer, and those that only the real ngrok can make.
fn comes_anew(path: &str) -> bool {
    let last = path.rsplit('.').next().unwrap_or_default().trim_end_matches("[]");
    let new =
        ["id", "uri", "created_at", "updated_at", "next_page_uri", "token", "owner_id", "public_key", "certificate"];
    let made = ["cname_target", "ns_targets", "region_domains", "addr", "valid_after", "edge_id"];
    let saml = ["entity_id", "assertion_consumer_service_url", "single_logout_url", "metadata_url"];
    [&new[..], &made[..], &saml[..]].concat().contains(&last)
}
