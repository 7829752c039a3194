//! The files of a description: which is read as what.

use super::api::api;
use super::errors::{ErrorFamily, error_entry};
use super::fields::{Field, deprecation, fields};
use super::services::{Group, Service, group, module, operation, wait};
use super::types::{Type, types};
use crate::diagnostic::Diagnostics;
use crate::events::{Event, event};
use crate::model::Api;
use crate::read::{MapReader, check_doc, text};
use crate::source::{Sources, Span, Spanned};
use crate::traffic_policy;
use crate::yaml::{self, Node};

/// All files of an API; at the root of the description, also what all APIs have, and the others.
#[derive(Debug, Default)]
pub(crate) struct Syntax {
    /// What is before the paths of its files.
    pub folder: String,
    /// Where it is said what it is; without that, the first of its files.
    pub place: Option<Span>,
    pub api: Option<Api>,
    /// Whether it is said what it is, but could not be read.
    pub misread: bool,
    pub others: Vec<Syntax>,
    pub common: Common,
    pub services: Vec<Service>,
    pub types: Vec<Type>,
    pub errors: Vec<ErrorFamily>,
    /// Names of errors that are there but could not be read.
    pub broken_errors: Vec<String>,
    /// Whether a file could not be read at all, so that nobody knows what it would have named.
    pub unreadable: bool,
    pub events: Vec<Event>,
    pub traffic_policy: traffic_policy::Syntax,
    /// What the command line refuses, and what to use now.
    pub refused: Vec<(Spanned<String>, String)>,
}

/// What many files share.
#[derive(Debug, Default)]
pub(crate) struct Common {
    pub fields: Vec<(Spanned<String>, Field)>,
    pub query: Vec<(Spanned<String>, Field)>,
    pub groups: Vec<Group>,
}

/// Parses every file; mistakes go to `diagnostics` and leave out only what they concern.
pub(crate) fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Syntax {
    let mut syntax = Syntax::default();
    for (index, file) in sources.files().iter().enumerate() {
        let Some(root) = yaml::parse(index, file, diagnostics) else {
            syntax.unreadable = true;
            continue;
        };
        let (folder, path) = parted(&file.path);
        let own = if folder.is_empty() { &mut syntax } else { syntax.other(index, folder) };
        match path.split_once('/') {
            Some(("services", name)) => own.service(index, name, &root, diagnostics),
            Some(("types", _)) => own.type_file(index, &root, diagnostics),
            None if path == "common.yaml" => own.common(&root, diagnostics),
            None if path == "api.yaml" => own.api_file(index, &root, diagnostics),
            Some(("events", _)) if folder.is_empty() => syntax.event_file(index, &root, diagnostics),
            Some(("errors", _)) if folder.is_empty() => syntax.error_file(&root, diagnostics),
            Some(("traffic_policy", name)) if folder.is_empty() => {
                syntax.traffic_policy.read(index, name, &root, diagnostics);
            }
            None if path == "cli.yaml" && folder.is_empty() => syntax.cli(&root, diagnostics),
            _ => {
                let has = if folder.is_empty() {
                    "a description is made of `api.yaml`, `common.yaml`, `cli.yaml` and the folders services, types, errors, events, traffic_policy and apis"
                } else {
                    "an API is made of `api.yaml`, `common.yaml` and the folders services and types; errors are in one catalogue for all APIs"
                };
                diagnostics
                    .error(Span { file: index, start: 0, end: 0 }, "this file has no place in a description")
                    .help(has);
            }
        }
    }
    syntax
}

/// The folder of the API that a file is in, with its slash, and the path from there.
fn parted(path: &str) -> (&str, &str) {
    let in_api = path.strip_prefix("apis/").and_then(|rest| rest.split_once('/'));
    in_api.map_or(("", path), |(_, rest)| path.split_at(path.len() - rest.len()))
}

impl Syntax {
    /// The API in this folder, of which this is a file.
    fn other(&mut self, file: usize, folder: &str) -> &mut Syntax {
        let found = self.others.iter().position(|other| other.folder == folder);
        let index = found.unwrap_or_else(|| {
            let place = Some(Span { file, start: 0, end: 0 });
            self.others.push(Syntax { folder: folder.to_owned(), place, ..Syntax::default() });
            self.others.len() - 1
        });
        &mut self.others[index]
    }

    fn api_file(&mut self, file: usize, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let api = api(&self.folder, root, diagnostics);
        self.misread = api.is_none();
        self.place = Some(api.as_ref().map_or(Span { file, start: 0, end: 0 }, |api| api.span.clone()));
        self.api = api.map(|api| api.value);
    }

    fn common(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("the common file", root, diagnostics) else { return };
        self.common.fields = fields(map.entries("fields", diagnostics), diagnostics);
        self.common.query = fields(map.entries("query", diagnostics), diagnostics);
        let groups = map.entries("groups", diagnostics);
        self.common.groups = groups.iter().filter_map(|(name, node)| group(name, node, diagnostics)).collect();
        map.finish(diagnostics);
    }

    fn cli(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("the file of the command line", root, diagnostics) else { return };
        for (words, node) in map.entries("refused", diagnostics) {
            let instead = text(&words.value, node, diagnostics).inspect(|text| check_doc(text, diagnostics));
            self.refused.extend(instead.map(|instead| (words.clone(), instead.value)));
        }
        map.finish(diagnostics);
    }

    fn type_file(&mut self, file: usize, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a file of types", root, diagnostics) else { return };
        self.types.extend(types(file, &mut map, diagnostics));
        map.finish(diagnostics);
    }

    fn error_file(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a family of errors", root, diagnostics) else { return };
        let name = map.required_text("family", diagnostics);
        let title = map.required_text("title", diagnostics);
        let doc = map.doc(diagnostics);
        let mut errors = Vec::new();
        for (code, node) in map.entries("errors", diagnostics) {
            match error_entry(code, node, diagnostics) {
                Ok(entry) => errors.push(entry),
                Err(name) => self.broken_errors.extend(name),
            }
        }
        map.finish(diagnostics);
        let (Some(name), Some(title), Some(doc)) = (name, title, doc) else {
            self.broken_errors.extend(errors.into_iter().map(|e| e.name.value));
            return;
        };
        self.errors.push(ErrorFamily { name, title: title.value, doc: doc.value, errors });
    }

    fn event_file(&mut self, file: usize, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a file of events", root, diagnostics) else { return };
        let events = map.entries("events", diagnostics);
        self.events.extend(events.iter().filter_map(|(name, node)| event(name, node, diagnostics)));
        self.types.extend(types(file, &mut map, diagnostics));
        map.finish(diagnostics);
    }

    fn service(&mut self, file: usize, path: &str, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a service", root, diagnostics) else { return };
        let name = map.required_text("service", diagnostics);
        let title = map.required_text("title", diagnostics).inspect(|text| check_doc(text, diagnostics));
        let doc = map.doc(diagnostics);
        let docs_url = map.text("docs_url", diagnostics).map(|t| t.value);
        let deprecated = deprecation(&mut map, diagnostics);
        let resource = map.text("resource", diagnostics);
        let part_of = map.node("part_of").and_then(|node| module("`part_of`", node, diagnostics));
        let module = map.node("module").and_then(|node| module("`module`", node, diagnostics));
        let columns = map.texts("columns", diagnostics);
        let params = fields(map.entries("params", diagnostics), diagnostics);
        if map.node("operations").is_none() {
            map.missing("operations", diagnostics);
        }
        let operations = map
            .entries("operations", diagnostics)
            .iter()
            .filter_map(|(name, node)| operation(name, node, diagnostics))
            .collect();
        let waits =
            map.entries("waits", diagnostics).iter().filter_map(|(name, node)| wait(name, node, diagnostics)).collect();
        self.types.extend(types(file, &mut map, diagnostics));
        map.finish(diagnostics);
        // What is missing was reported; the rest is still worth checking.
        let unnamed = || Spanned::new(path.trim_end_matches(".yaml").to_owned(), root.span.clone());
        self.services.push(Service {
            file,
            name: name.unwrap_or_else(unnamed),
            title: title.map(|t| t.value).unwrap_or_default(),
            doc: doc.map(|d| d.value).unwrap_or_default(),
            docs_url,
            deprecated,
            resource,
            module,
            part_of,
            columns,
            params,
            operations,
            waits,
        });
    }
}
