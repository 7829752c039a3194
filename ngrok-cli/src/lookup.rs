//! What is found in the generated tables: APIs, services and operations, by their names and by their commands.

use crate::generated::{API, OTHERS};
use crate::table::{Api, Operation, Service};

/// An operation, and what it belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    pub api: &'static Api,
    pub service: &'static Service,
    pub operation: &'static Operation,
}

/// Every API, the one at the root first.
pub(crate) fn apis() -> impl Iterator<Item = &'static Api> {
    std::iter::once(&API).chain(OTHERS)
}

/// The API of this name; for one that the tables do not have, the one at the root.
pub(crate) fn api(name: &str) -> &'static Api {
    apis().find(|api| api.name == name).unwrap_or(&API)
}

/// Every service of every API.
pub(crate) fn services() -> impl Iterator<Item = &'static Service> {
    apis().flat_map(|api| api.services.iter().copied())
}

fn operations() -> impl Iterator<Item = Entry> {
    apis().flat_map(|api| {
        api.services
            .iter()
            .flat_map(move |service| service.operations.iter().map(move |operation| Entry { api, service, operation }))
    })
}

/// The operation of this name: `edges.https_routes.create`.
pub(crate) fn named(name: &str) -> Option<Entry> {
    operations().find(|entry| entry.operation.operation == name)
}

/// The operation that these commands lead to: `edges https-routes create`.
pub(crate) fn commanded<W: AsRef<str>>(words: &[W]) -> Option<Entry> {
    let (name, path) = words.split_last()?;
    let leads = |service: &Service| service.words.iter().eq(path.iter().map(AsRef::as_ref).collect::<Vec<_>>().iter());
    operations().find(|entry| entry.operation.name == name.as_ref() && leads(entry.service))
}
