//! The first file of a service that an OpenAPI document has and the description lacks.
//!
//! Names, calls and types are taken over; every text is left to be written. `TODO` stands where something is missing, as
//! documentation or as a type, and the loader refuses both.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use heck::{ToSnakeCase, ToTitleCase};
use serde_json::Value;

use super::surface::{Surface, SurfaceField, SurfaceOperation, SurfaceRequest, WireType, shape};
use crate::diagnostic::nearest;
use crate::model::{Description, Method, Segment, Type};
use crate::resolve::parse_path;
use crate::rust_names;

/// Fields whose texts the common file has.
const COMMON: [&str; 4] = ["created_at", "description", "metadata", "next_page_uri"];
/// Query parameters that come with a list's items.
const PAGING: [&str; 3] = ["limit", "before_id", "filter"];

/// Writes the first file of `service`: the operations that the document has under the tag of this name.
///
/// # Errors
/// When the document has no such tag, or is no OpenAPI document.
pub fn first_file(document: &Value, service: &str, description: &Description) -> Result<String, String> {
    let surface = Surface::read(document)?;
    let names = operation_names(document, service)?;
    let operations: Vec<(&String, &SurfaceOperation)> =
        names.iter().filter_map(|(shape, name)| surface.operations.get(shape).map(|o| (name, o))).collect();
    let known: BTreeSet<&str> = description.types.iter().map(|t: &Type| t.name.as_str()).collect();
    let resource = operations.iter().find(|(name, _)| *name == "get").and_then(|(_, o)| o.response.clone());
    let writer = Writer { surface: &surface, resource, known };
    Ok(writer.file(service, &operations))
}

/// Names of the service's operations by their shape.
fn operation_names(document: &Value, service: &str) -> Result<BTreeMap<String, String>, String> {
    let mut names = BTreeMap::new();
    let mut tags = BTreeSet::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, _) in Method::NAMES {
            let operation = &item[method.to_lowercase()];
            let Some(tag) = operation["tags"][0].as_str().map(|tag| tag.to_snake_case()) else { continue };
            if tag == service {
                let id = operation["operationId"].as_str().unwrap_or(method).to_snake_case();
                let name = id.strip_prefix(&format!("{service}_")).unwrap_or(&id).to_owned();
                names.insert(shape(method, &parse_path(path)), name);
            }
            tags.insert(tag);
        }
    }
    if names.is_empty() {
        let hint = nearest(service, tags.iter().map(String::as_str)).map(|best| format!("; did you mean `{best}`?"));
        return Err(format!("the document has no operation tagged `{service}`{}", hint.unwrap_or_default()));
    }
    Ok(names)
}

struct Writer<'a> {
    surface: &'a Surface,
    resource: Option<String>,
    /// Datatypes that are described already.
    known: BTreeSet<&'a str>,
}

impl Writer<'_> {
    fn file(&self, service: &str, operations: &[(&String, &SurfaceOperation)]) -> String {
        let title = service.to_title_case();
        let mut out = format!(
            "# {title}: the operations and datatypes.\n\
             # A first draft: write the texts, and add what the document does not say: what answers leave out (`absent`),\n\
             # known values (`values`), what ids start with (`id_prefix`) and point at (`id<TYPE>`). Then remove these lines.\n\
             service: {service}\ntitle: {title}\ndoc: \"TODO: what the service is for\"\n"
        );
        if let Some(resource) = &self.resource {
            line(&mut out, 0, &format!("resource: {resource}"));
        }
        self.params(&mut out, operations);
        line(&mut out, 0, "\noperations:");
        for (index, (name, operation)) in operations.iter().enumerate() {
            blank_between(&mut out, index);
            self.operation(&mut out, name, operation);
        }
        let types = self.new_types(operations);
        if !types.is_empty() {
            line(&mut out, 0, "\ntypes:");
        }
        for (index, name) in types.into_iter().enumerate() {
            blank_between(&mut out, index);
            self.datatype(&mut out, name);
        }
        out
    }

    fn params(&self, out: &mut String, operations: &[(&String, &SurfaceOperation)]) {
        let mut names: Vec<String> = Vec::new();
        for (_, operation) in operations {
            for segment in parse_path(operation.call.split_once(' ').map_or("", |(_, path)| path)).segments {
                match segment {
                    Segment::Param(name) if !names.contains(&name) => names.push(name),
                    _ => {}
                }
            }
        }
        if !names.is_empty() {
            line(out, 0, "params:");
        }
        for name in names {
            let ty = match &self.resource {
                Some(resource) if name == "id" => format!("id<{resource}>"),
                _ => "string".to_owned(),
            };
            line(out, 1, &format!("{name}:"));
            line(out, 2, &format!("type: {ty}"));
            rust_name(out, 2, &name);
            line(out, 2, "doc: \"TODO: what it identifies\"");
        }
    }

    fn operation(&self, out: &mut String, name: &str, operation: &SurfaceOperation) {
        line(out, 1, &format!("{name}:"));
        rust_name(out, 2, name);
        line(out, 2, &format!("call: {}", operation.call));
        line(out, 2, "doc: \"TODO: what the operation does\"");
        match &operation.request {
            SurfaceRequest::None => {}
            SurfaceRequest::Empty => line(out, 2, "request: empty"),
            SurfaceRequest::Type(name) => line(out, 2, &format!("request: {name}")),
        }
        if let Some(response) = &operation.response {
            line(out, 2, &format!("response: {response}"));
        }
        let usual = match &operation.response {
            None => 204,
            Some(_) if operation.call.starts_with("POST ") => 201,
            Some(_) => 200,
        };
        if operation.status != usual {
            line(out, 2, &format!("status: {}", operation.status));
        }
        let items = operation.response.as_ref().and_then(|list| self.items(list));
        if let Some(items) = items {
            line(out, 2, &format!("items: {items}"));
            if operation.query.contains_key("filter") {
                line(out, 2, "filter: [TODO]");
            }
        }
        let query: Vec<_> =
            operation.query.iter().filter(|(name, _)| items.is_none() || !PAGING.contains(&name.as_str())).collect();
        if !query.is_empty() {
            line(out, 2, "query:");
        }
        for (name, field) in query {
            self.field(out, 3, name, field);
        }
        if operation.deprecated {
            line(out, 2, "deprecated: \"TODO: what to use instead\"");
        }
    }

    /// The field of a page that holds its items.
    fn items(&self, list: &str) -> Option<&str> {
        let fields = &self.surface.types.get(list)?.fields;
        fields.get("next_page_uri")?;
        fields.iter().find(|(_, f)| matches!(f.ty, WireType::List(_))).map(|(name, _)| name.as_str())
    }

    /// Datatypes of the operations that are not described yet: the resource first, then by name.
    fn new_types(&self, operations: &[(&String, &SurfaceOperation)]) -> Vec<&str> {
        let own = operations.iter().map(|(_, o)| (o.call.clone(), (*o).clone())).collect();
        let part = Surface { operations: own, types: self.surface.types.clone() };
        let used = &part.sent() | &part.received();
        let mut names: Vec<&str> = self
            .surface
            .types
            .keys()
            .map(String::as_str)
            .filter(|n| used.contains(n) && !self.known.contains(n))
            .collect();
        names.sort_by_key(|name| self.resource.as_deref() != Some(*name));
        names
    }

    fn datatype(&self, out: &mut String, name: &str) {
        let fields = &self.surface.types[name].fields;
        let resource = self.resource.as_deref();
        let made_from =
            resource.filter(|r| *r != name && ["Create", "Update"].iter().any(|s| name == format!("{r}{s}")));
        line(out, 1, &format!("{name}:"));
        line(out, 2, "doc: \"TODO: what it is\"");
        if let Some(resource) = made_from {
            line(out, 2, &format!("like: {resource}"));
        }
        line(out, 2, if fields.is_empty() { "fields: {}" } else { "fields:" });
        for (field_name, field) in fields {
            let twin = made_from.and_then(|r| self.surface.types.get(r)).and_then(|t| t.fields.get(field_name));
            let common = match field_name.as_str() {
                "id" if resource == Some(name) => Some("common"),
                "uri" if fields.contains_key("next_page_uri") => Some("common.list_uri"),
                "uri" => Some("common"),
                other => COMMON.contains(&other).then_some("common"),
            };
            if let Some(base) = common.filter(|_| field.ty == WireType::String) {
                line(out, 3, &format!("{field_name}: {base}"));
            } else if twin.is_some_and(|twin| twin.ty == field.ty) && !field.required && !field.deprecated {
                line(out, 3, &format!("{field_name}: same"));
            } else {
                self.field(out, 3, field_name, field);
            }
        }
    }

    fn field(&self, out: &mut String, depth: usize, name: &str, field: &SurfaceField) {
        line(out, depth, &format!("{name}:"));
        line(out, depth + 1, &format!("type: {}", type_expr(&field.ty)));
        rust_name(out, depth + 1, name);
        line(out, depth + 1, "doc: \"TODO: what it means\"");
        if field.required {
            line(out, depth + 1, "required: true");
        }
        if field.deprecated {
            line(out, depth + 1, "deprecated: \"TODO: what to use instead\"");
        }
    }
}

fn line(out: &mut String, depth: usize, text: &str) {
    // Writing to a String can't fail.
    let _ = writeln!(out, "{:indent$}{text}", "", indent = 2 * depth);
}

fn blank_between(out: &mut String, index: usize) {
    if index > 0 {
        out.push('\n');
    }
}

/// A word that Rust reserves needs another name there: the raw one, or one that differs for the few that can't be raw.
fn rust_name(out: &mut String, depth: usize, name: &str) {
    if rust_names::is_keyword(name) {
        let raw = format!("r#{name}");
        let given = if rust_names::is_identifier(&raw) { raw } else { format!("{name}_") };
        line(out, depth, &format!("rust_name: {given}"));
    }
}

/// A type as the description writes it; what the document leaves open is left open.
fn type_expr(ty: &WireType) -> String {
    match ty {
        WireType::String => "string".to_owned(),
        WireType::Boolean => "bool".to_owned(),
        WireType::Integer => "int64".to_owned(),
        WireType::Number => "float64".to_owned(),
        WireType::List(inner) => format!("list<{}>", inner.as_ref().map_or("TODO".to_owned(), |i| type_expr(i))),
        WireType::Map(inner) => format!("map<{}>", inner.as_ref().map_or("TODO".to_owned(), |i| type_expr(i))),
        WireType::Named(name) if name == "Ref" => "Ref<TODO>".to_owned(),
        WireType::Named(name) => name.clone(),
        WireType::Any => "TODO".to_owned(),
    }
}
