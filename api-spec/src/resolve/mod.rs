//! Binds every name and fills every default: what was written becomes the model.
//!
//! Whether the result makes sense is left to `check`. It imports the syntax, the model, and the reporting of mistakes.

mod errors;
mod fields;
mod groups;
mod lookup;
mod operations;
mod path;
mod places;
mod resolver;
mod services;
mod types;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostic::Diagnostics;
use crate::events;
use crate::model::{Body, Description, EventType, Service, Type};
use crate::source::Sources;
use crate::syntax::Syntax;
use resolver::{Like, Resolver};

pub(crate) use path::parse_path;
pub(crate) use places::Places;

/// Resolves a parsed API; `root` has what all of them share.
pub(crate) fn resolve(
    syntax: &Syntax,
    root: &Syntax,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> (Description, Places) {
    let mut resolver = Resolver::new(syntax, root, sources, diagnostics);
    let errors = resolver.errors();
    let mut types: Vec<Type> = syntax.types.iter().map(|t| resolver.datatype(t)).collect();
    let by_name: BTreeMap<&str, &Type> = types.iter().map(|t| (t.name.as_str(), t)).collect();
    let mut services: Vec<Service> = syntax.services.iter().map(|s| resolver.service(s, &by_name)).collect();
    services.sort_by(|a, b| a.file.cmp(&b.file));
    let groups = resolver.groups(&services);
    let events = events::resolve(&syntax.events, &types, resolver.diagnostics);
    mark_use(&services, &events, &mut types);
    let refused = syntax.refused.iter().map(|(words, instead)| (words.value.clone(), instead.clone())).collect();
    let api = resolver.api;
    (Description { api, groups, services, types, errors, events, refused, ..Description::default() }, resolver.places)
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
            open.extend(datatype.held().into_iter().map(str::to_owned));
        }
    }
    seen
}
