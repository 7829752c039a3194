//! The plan as tokens. Everything was decided; here it is only written down.
//!
//! It imports the plan, and leaves the layout of the text to `format`.

mod api;
mod cli;
mod client;
mod clients;
mod conversions;
mod dynamic;
mod errors;
mod events;
mod imports;
mod json;
mod models;
mod operations;
mod policy;
mod policy_tables;
mod policy_webhooks;
mod resources;
mod root;
mod tagged;
mod test_values;
mod write;

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{ApiPlan, ModulePlan, Plan, ServicePlan};

pub(crate) use cli::cli;
pub(crate) use clients::table_of_clients;
use imports::imports;
pub(crate) use policy::table_of_actions;
pub(crate) use policy_tables::{list_of_actions, tables};
pub(crate) use write::Source;
use write::{argument_field, argument_type, clearer, deprecated, doc, ident, only_with, setter, tokens};

/// Emits every file of the client.
pub(crate) fn emit(plan: &Plan) -> Vec<Source> {
    let mut sources = of_api(plan);
    sources.push(client::client(&plan.client));
    sources.push(errors::errors(&plan.errors));
    sources.extend(policy::types(&plan.policy));
    for other in &plan.others {
        let folder = other.api.module.as_deref().unwrap_or_default();
        let files = of_api(other).into_iter().chain(api::clients(&other.api, &other.client));
        sources.extend(files.map(|file| Source { path: format!("{folder}/{}", file.path), ..file }));
    }
    sources
}

/// What every API has.
fn of_api(plan: &Plan) -> Vec<Source> {
    let mut sources: Vec<Source> = plan.modules.iter().flat_map(|m| module(&plan.api, m)).collect();
    sources.extend(root::roots(plan));
    sources.push(api::api(plan));
    sources.push(dynamic::dynamic(plan));
    sources.push(resources::resources(plan));
    sources.push(conversions::conversions(plan));
    sources.extend(test_values::test_values(plan));
    sources
}

/// The file of a module's datatypes, and the file of its service.
fn module(api: &ApiPlan, module: &ModulePlan) -> Vec<Source> {
    let path = module.path.join("/");
    let source = |folder: &str, doc: String, items: Vec<TokenStream>| Source {
        path: format!("{folder}/{path}.rs"),
        origin: module.origin.clone(),
        doc,
        items,
    };
    let mut sources = Vec::new();
    if !module.models.is_empty() {
        let mut items = imports(api, &module.imports, json::imports(module), &page_import(module));
        items.extend(module.models.iter().flat_map(models::model));
        // What nobody reads comes last.
        items.extend(module.structs().flat_map(json::json));
        sources.push(source("models", module.doc.clone(), items));
    }
    if let Some(service) = &module.service {
        let own = quote!(
            use crate::operation::{Encoder, Method, OperationSpec};
        );
        let mut items = imports(api, &service.imports, vec![own], &runtime_of_services(api, service));
        if api.module.is_some() {
            let client = tokens(&api.path("Client"));
            items.push(quote!(use #client;));
        }
        items.extend(operations::service(api, service));
        sources.push(source("services", service.module_doc.clone(), items));
    }
    sources
}

/// What the datatypes of a module use of the runtime, besides what their fields do.
fn page_import(module: &ModulePlan) -> Vec<&'static str> {
    let page = module.structs().any(|plan| plan.page.is_some());
    page.then_some("Page").into_iter().collect()
}

fn runtime_of_services(api: &ApiPlan, service: &ServicePlan) -> Vec<&'static str> {
    let mut names = vec!["Call", "Error", "Operation"];
    if api.module.is_none() {
        names.extend(["Client", "Connection"]);
    }
    if !service.getters.is_empty() {
        names.push("Resource");
    }
    if !service.waits.is_empty() {
        names.extend(["Progress", "Wait"]);
    }
    names
}
