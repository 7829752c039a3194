//! Services, their groups and their operations as written.

use super::fields::{Field, deprecation, fields, one_of_words};
use crate::diagnostic::Diagnostics;
use crate::model::{Effect, Method};
use crate::read::{MapReader, text};
use crate::source::Spanned;
use crate::yaml::Node;

/// A folder of services.
#[derive(Debug)]
pub(crate) struct Group {
    pub name: Spanned<String>,
    pub doc: String,
    pub deprecated: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Service {
    pub file: usize,
    pub name: Spanned<String>,
    pub title: String,
    pub doc: String,
    pub docs_url: Option<String>,
    pub deprecated: Option<String>,
    pub resource: Option<Spanned<String>>,
    pub module: Option<Module>,
    pub part_of: Option<Module>,
    pub columns: Vec<Spanned<String>>,
    pub params: Vec<(Spanned<String>, Field)>,
    pub operations: Vec<Operation>,
    pub waits: Vec<Wait>,
}

#[derive(Debug)]
pub(crate) struct Module {
    pub parent: Spanned<String>,
    pub field: Spanned<String>,
}

#[derive(Debug)]
pub(crate) struct Wait {
    pub name: Spanned<String>,
    pub doc: String,
    pub operation: Spanned<String>,
    pub until: Spanned<String>,
    pub failed: Option<Spanned<String>>,
    pub reason: Option<Spanned<String>>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub name: Spanned<String>,
    pub rust_name: Option<Spanned<String>>,
    pub doc: String,
    /// `None` when it was written wrongly.
    pub call: Option<Spanned<(Method, String)>>,
    pub params: Vec<(Spanned<String>, Field)>,
    pub query: Vec<(Spanned<String>, Field)>,
    pub request: Option<Spanned<String>>,
    pub response: Option<Spanned<String>>,
    pub status: Option<u16>,
    pub items: Option<Spanned<String>>,
    pub filter: Vec<Spanned<String>>,
    pub only: Option<String>,
    pub start: Option<Spanned<String>>,
    pub effect: Option<Effect>,
    pub summary: Option<Summary>,
    pub clears: Option<Spanned<String>>,
    pub blocked_by: Vec<Spanned<String>>,
    pub deprecated: Option<String>,
    pub errors: Vec<Spanned<String>>,
}

pub(crate) fn group(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Group> {
    let mut map = MapReader::new("a group of services", node, diagnostics)?;
    let doc = map.doc(diagnostics);
    let deprecated = deprecation(&mut map, diagnostics);
    map.finish(diagnostics);
    Some(Group { name: name.clone(), doc: doc?.value, deprecated })
}

pub(crate) fn module(what: &'static str, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Module> {
    let mut map = MapReader::new(what, node, diagnostics)?;
    let parent = map.required_text("parent", diagnostics);
    let field = map.required_text("field", diagnostics);
    map.finish(diagnostics);
    Some(Module { parent: parent?, field: field? })
}

pub(crate) fn wait(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Wait> {
    let mut map = MapReader::named("a condition to wait for", name, node, diagnostics)?;
    let doc = map.doc(diagnostics);
    let operation = map.required_text("operation", diagnostics);
    let until = map.required_text("until", diagnostics);
    let failed = map.text("failed", diagnostics);
    let reason = map.text("reason", diagnostics);
    map.finish(diagnostics);
    Some(Wait { name: name.clone(), doc: doc?.value, operation: operation?, until: until?, failed, reason })
}

pub(crate) fn operation(
    name: &Spanned<String>,
    node: &Spanned<Node>,
    diagnostics: &mut Diagnostics,
) -> Option<Operation> {
    let mut map = MapReader::named("an operation", name, node, diagnostics)?;
    let call = map.required_text("call", diagnostics).and_then(|text| call(text, diagnostics));
    let doc = map.doc(diagnostics);
    let operation = Operation {
        name: name.clone(),
        rust_name: map.text("rust_name", diagnostics),
        doc: doc.map(|d| d.value).unwrap_or_default(),
        params: fields(map.entries("params", diagnostics), diagnostics),
        query: fields(map.entries("query", diagnostics), diagnostics),
        request: map.text("request", diagnostics),
        response: map.text("response", diagnostics),
        status: status(&mut map, diagnostics),
        items: map.text("items", diagnostics),
        filter: map.texts("filter", diagnostics),
        only: map.text("only", diagnostics).map(|t| t.value),
        start: map.text("start", diagnostics),
        effect: one_of_words(&mut map, "effect", &Effect::NAMES, diagnostics),
        summary: map.node("summary").and_then(|node| summary(node, diagnostics)),
        clears: map.text("clears", diagnostics),
        blocked_by: map.texts("blocked_by", diagnostics),
        deprecated: deprecation(&mut map, diagnostics),
        errors: map.texts("errors", diagnostics),
        call,
    };
    map.finish(diagnostics);
    Some(operation)
}

/// An answer that is computed from objects, as written.
#[derive(Debug)]
pub(crate) struct Summary {
    pub of: Spanned<String>,
    pub only: Option<String>,
    pub total: Option<Spanned<String>>,
    pub groups: Option<Spanned<String>>,
    pub by: Vec<(Spanned<String>, String)>,
}

fn summary(node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Summary> {
    let mut map = MapReader::new("a summary", node, diagnostics)?;
    let of = map.required_text("of", diagnostics);
    let only = map.text("only", diagnostics).map(|t| t.value);
    let total = map.text("total", diagnostics);
    let groups = map.text("groups", diagnostics);
    let by = map.entries("by", diagnostics).iter();
    let by = by.filter_map(|(name, node)| Some((name.clone(), text(&name.value, node, diagnostics)?.value))).collect();
    map.finish(diagnostics);
    Some(Summary { of: of?, only, total, groups, by })
}

fn status(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<u16> {
    let status: Spanned<u16> = map.parsed("status", "an HTTP status", diagnostics)?;
    if !(200..300).contains(&status.value) {
        diagnostics
            .error(status.span, format!("{} is not the status of a success", status.value))
            .label("expected 200 to 299");
        return None;
    }
    Some(status.value)
}

fn call(text: Spanned<String>, diagnostics: &mut Diagnostics) -> Option<Spanned<(Method, String)>> {
    let Spanned { value, span } = text;
    let (method, path) = value.split_once(' ').unwrap_or((value.as_str(), ""));
    let Some((_, known)) = Method::NAMES.iter().find(|(name, _)| *name == method) else {
        diagnostics
            .error(span, format!("`{method}` is not a method"))
            .part(method)
            .label("expected a method and a path, such as `GET /vaults/{id}`")
            .help(format!("the methods are {}", Method::NAMES.map(|(name, _)| name).join(", ")))
            .suggest(method, Method::NAMES.map(|(name, _)| name));
        return None;
    };
    if path.is_empty() {
        diagnostics.error(span, "the path is missing").label("expected a path after the method, such as `/vaults`");
        return None;
    }
    if let Err(label) = check_path(path) {
        diagnostics.error(span, format!("`{path}` is not a path")).part(path).label(label);
        return None;
    }
    Some(Spanned::new((*known, path.to_owned()), span))
}

/// A path is made of segments, each plain text or one placeholder.
fn check_path(path: &str) -> Result<(), String> {
    let Some(rest) = path.strip_prefix('/') else { return Err("a path starts with `/`".to_owned()) };
    let mut seen = Vec::new();
    for segment in rest.split('/') {
        let name = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
        let shaped = |text: &str, extra: &str| {
            !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c))
        };
        match name {
            Some(name) if !shaped(name, "_") => return Err(format!("`{segment}` names no parameter")),
            Some(name) if seen.contains(&name) => return Err(format!("`{segment}` stands in it twice")),
            Some(name) => seen.push(name),
            None if segment.is_empty() => return Err("there is an empty part between or after slashes".to_owned()),
            None if !shaped(segment, "_-.~") => {
                return Err(format!("`{segment}` is neither plain text nor a `{{parameter}}`"));
            }
            None => {}
        }
    }
    Ok(())
}
