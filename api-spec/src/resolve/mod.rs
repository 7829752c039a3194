//! Binds every name and fills every default: what was written becomes the model.

mod fields;
mod operations;
mod services;
mod types;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostic::Diagnostics;
use crate::events;
use crate::model::{Body, Description, ErrorCode, ErrorFamily, EventType, Group, Service, Type};
use crate::source::{Sources, Span, Spanned};
use crate::syntax::{self, Syntax};

pub(crate) use operations::parse_path;

/// Where the parts of a model were written, for the checks that come after.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// Fields by (type, field).
    pub fields: HashMap<(String, String), Span>,
    /// Types by name.
    pub types: HashMap<String, Span>,
    /// Services by name.
    pub services: HashMap<String, Span>,
    /// Operations by (service, operation): the name and the call.
    pub operations: HashMap<(String, String), (Span, Span)>,
    /// Known values by (type, field, value).
    pub values: HashMap<(String, String, String), Span>,
    /// Defaults by (type, field).
    pub defaults: HashMap<(String, String), Span>,
    /// Conditions to wait for by (service, condition).
    pub waits: HashMap<(String, String), Span>,
    /// Families of errors by name.
    pub families: HashMap<String, Span>,
    /// Errors by number: the number, the name and the summary.
    pub errors: HashMap<u32, (Span, Span, Span)>,
}

/// Resolves a parsed description.
pub(crate) fn resolve(syntax: &Syntax, sources: &Sources, diagnostics: &mut Diagnostics) -> (Description, Places) {
    let mut resolver = Resolver::new(syntax, sources, diagnostics);
    let errors = resolver.errors();
    let mut types: Vec<Type> = syntax.types.iter().map(|t| resolver.datatype(t)).collect();
    let by_name: BTreeMap<&str, &Type> = types.iter().map(|t| (t.name.as_str(), t)).collect();
    let mut services: Vec<Service> = syntax.services.iter().map(|s| resolver.service(s, &by_name)).collect();
    services.sort_by(|a, b| a.file.cmp(&b.file));
    let groups = resolver.groups(&services);
    let events = events::resolve(&syntax.events, &types, resolver.diagnostics);
    mark_use(&services, &events, &mut types);
    (Description { groups, services, types, errors, events, ..Description::default() }, resolver.places)
}

struct Resolver<'a> {
    syntax: &'a Syntax,
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
    types: BTreeMap<&'a str, &'a syntax::Type>,
    /// Types that are like themselves, through others or not.
    circular: BTreeSet<&'a str>,
    error_codes: BTreeMap<&'a str, u32>,
    /// Query parameters that lists need and the common file lacks, which is reported once.
    missing_query: BTreeSet<&'static str>,
    /// What `Self` means where that is not the type being described.
    self_type: Option<String>,
    places: Places,
}

/// The type that another is like.
#[derive(Clone, Copy)]
enum Like<'a> {
    /// It is like none.
    Nothing,
    /// Something is wrong with it, and was reported.
    Unknown,
    /// This one.
    Type(&'a syntax::Type),
}

impl<'a> Resolver<'a> {
    fn new(syntax: &'a Syntax, sources: &'a Sources, diagnostics: &'a mut Diagnostics) -> Self {
        let mut types: BTreeMap<&str, &syntax::Type> = BTreeMap::new();
        for datatype in &syntax.types {
            let first = *types.entry(&datatype.name.value).or_insert(datatype);
            if first.name.span != datatype.name.span {
                duplicate("types", &datatype.name, &first.name.span, diagnostics);
            }
        }
        let mut services: BTreeMap<&str, &Span> = BTreeMap::new();
        for service in &syntax.services {
            if let Some(first) = services.insert(&service.name.value, &service.name.span) {
                duplicate("services", &service.name, first, diagnostics);
            }
        }
        let mut error_codes = BTreeMap::new();
        for error in syntax.errors.iter().flat_map(|f| &f.errors) {
            error_codes.insert(error.name.value.as_str(), error.code.value);
        }
        let circular = circular(&types, diagnostics);
        let missing_query = BTreeSet::new();
        Resolver {
            self_type: None,
            syntax,
            sources,
            diagnostics,
            types,
            circular,
            error_codes,
            missing_query,
            places: Places::default(),
        }
    }

    fn errors(&mut self) -> Vec<ErrorFamily> {
        let mut names: BTreeMap<&str, &Span> = BTreeMap::new();
        let mut families: BTreeMap<&str, &Span> = BTreeMap::new();
        let mut out = Vec::new();
        for family in &self.syntax.errors {
            if let Some(first) = families.insert(&family.name.value, &family.name.span) {
                duplicate("families", &family.name, first, self.diagnostics);
            }
            self.places.families.insert(family.name.value.clone(), family.name.span.clone());
            let mut errors = Vec::new();
            for entry in &family.errors {
                let code = entry.code.value;
                if let Some(first) = names.insert(&entry.name.value, &entry.name.span) {
                    duplicate("errors", &entry.name, first, self.diagnostics);
                }
                let place = (entry.code.span.clone(), entry.name.span.clone(), entry.summary.span.clone());
                if let Some((first, ..)) = self.places.errors.insert(code, place) {
                    self.diagnostics
                        .error(entry.code.span.clone(), format!("two errors have the number {code}"))
                        .label("used again here")
                        .context(first, "first used here");
                }
                errors.push(ErrorCode {
                    code,
                    name: entry.name.value.clone(),
                    kind: entry.kind,
                    summary: entry.summary.value.clone(),
                    values: entry.values.clone(),
                    family: family.name.value.clone(),
                });
            }
            errors.sort_by_key(|e| e.code);
            out.push(ErrorFamily {
                name: family.name.value.clone(),
                title: family.title.clone(),
                doc: family.doc.clone(),
                errors,
            });
        }
        out
    }

    fn groups(&mut self, services: &[Service]) -> Vec<Group> {
        let mut groups = Vec::new();
        for group in &self.syntax.common.groups {
            let name = &group.name.value;
            if services.iter().all(|s| s.client_path.len() < 2 || s.client_path[0] != *name) {
                let folders = services.iter().filter(|s| s.client_path.len() > 1).map(|s| s.client_path[0].as_str());
                self.diagnostics
                    .error(group.name.span.clone(), format!("there is no folder `services/{name}`"))
                    .suggest(name, folders);
            }
            groups.push(Group { name: name.clone(), doc: group.doc.clone(), deprecated: group.deprecated.clone() });
        }
        groups.sort_by(|a, b| a.name.cmp(&b.name));
        groups
    }

    fn error_code(&mut self, name: &Spanned<String>) -> Option<u32> {
        let code = self.error_codes.get(name.value.as_str()).copied();
        if code.is_none() && !self.syntax.broken_errors.contains(&name.value) {
            self.diagnostics
                .error(name.span.clone(), format!("there is no error `{}` in the catalogue", name.value))
                .label("unknown error")
                .suggest(&name.value, self.error_codes.keys().copied());
        }
        code
    }
}

fn duplicate(what: &str, second: &Spanned<String>, first: &Span, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(second.span.clone(), format!("there are two {what} named `{}`", second.value))
        .label("named again here")
        .context(first.clone(), "first named here");
}

/// Types that are like themselves, through others or not; each circle is reported once.
fn circular<'a>(types: &BTreeMap<&'a str, &'a syntax::Type>, diagnostics: &mut Diagnostics) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for start in types.values() {
        let mut way: Vec<&'a str> = vec![&start.name.value];
        let mut current = *start;
        while let Some(next) = current.like.as_ref().and_then(|like| types.get(like.value.as_str())) {
            if next.name.value == start.name.value {
                let reported = way.iter().any(|name| found.contains(name));
                found.extend(way.iter().copied());
                if let (Some(like), false) = (&start.like, reported) {
                    way.push(&start.name.value);
                    diagnostics
                        .error(like.span.clone(), format!("`{}` is like itself: {}", way[0], way.join(" → ")))
                        .help("one of them has to give its fields a type");
                }
                break;
            }
            if way.contains(&next.name.value.as_str()) {
                break;
            }
            way.push(&next.name.value);
            current = next;
        }
    }
    found
}

/// Finds out which datatypes calls send and which answers and events hold, through everything nested in them.
fn mark_use(services: &[Service], events: &[EventType], types: &mut [Type]) {
    let operations = || services.iter().flat_map(|s| &s.operations);
    let sent = operations().filter_map(|o| match &o.body {
        Body::Type(name) => Some(name.clone()),
        _ => None,
    });
    let sent = reachable(sent.collect(), types);
    let answers = operations().filter_map(|o| o.response.clone());
    let received = reachable(answers.chain(events.iter().map(|e| e.object.clone())).collect(), types);
    for datatype in types {
        datatype.sent = sent.contains(&datatype.name);
        datatype.received = received.contains(&datatype.name);
    }
}

fn reachable(mut open: Vec<String>, types: &[Type]) -> BTreeSet<String> {
    let by_name: HashMap<&str, &Type> = types.iter().map(|t| (t.name.as_str(), t)).collect();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(datatype) = by_name.get(name.as_str()).filter(|_| seen.insert(name.clone())) {
            open.extend(datatype.fields().iter().filter_map(|f| f.ty.named()).map(str::to_owned));
        }
    }
    seen
}
