//! Decides every Rust name, type, path and doc text, as plain data that the emitter only has to write down.
//!
//! It imports the resolved description, and leaves tokens and files to others. `data` says what a plan is; the other files
//! decide one part of it each.

mod api;
mod cli;
mod client;
mod clients;
mod context;
mod conversions;
mod data;
mod docs;
mod errors;
mod events;
mod examples;
mod imports;
mod made_of;
mod names;
mod operations;
mod policy;
mod resources;
mod types;

use std::collections::{BTreeMap, BTreeSet};

pub use cli::{
    CliApiPlan, CliFlagPlan, CliKind, CliOperationPlan, CliParamPlan, CliPlan, CliPolicyPlan, CliServicePlan,
};
pub use clients::{ClientsCallPlan, ClientsServicePlan};
pub use data::*;

use api_spec::{Description, Service, Type};
use context::Context;
use names::{feature, model_name, model_path, service_name};

/// Plans all generated code of an API, and of the others beside it.
pub fn plan(description: &Description) -> Plan {
    let context = Context::new(description);
    let shared_folder = format!("{}types/", description.api.folder);
    let mut modules: Vec<ModulePlan> = Vec::new();
    for service in &description.services {
        modules.push(service_module(&context, service));
    }
    let shared: BTreeMap<&str, Vec<&Type>> = description
        .types
        .iter()
        .filter(|t| t.file.starts_with(&shared_folder) && !t.builtin)
        .fold(BTreeMap::new(), |mut files, datatype| {
            files.entry(datatype.file.as_str()).or_default().push(datatype);
            files
        });
    for (file, types) in shared {
        let name = file.trim_start_matches(&shared_folder).trim_end_matches(".yaml");
        modules.push(ModulePlan {
            path: vec!["types".to_owned(), name.to_owned()],
            origin: file.to_owned(),
            doc: "Datatypes that several services share.".to_owned(),
            imports: ImportsPlan::default(),
            test_imports: ImportsPlan::default(),
            models: types.into_iter().flat_map(|t| types::models(&context, t)).collect(),
            service: None,
        });
    }
    modules.extend(events::module(&context));
    modules.sort_by(|a, b| a.path.cmp(&b.path));
    made_of::fill(&context, &mut modules);
    imports::fill(&mut modules);
    let (conversions, changes) = conversions::conversions(&context);
    Plan {
        others: description.others.iter().map(plan).collect(),
        resources: resources::resources(&context),
        conversions,
        changes,
        client: client::client(&context),
        clients: clients::services(&context, &modules),
        errors: errors::errors(description),
        cli: cli::cli(&context),
        policy: policy::policy(&description.traffic_policy),
        modules,
        api: context.api,
    }
}

/// The features of the services, in order.
pub fn features(description: &Description) -> BTreeSet<String> {
    description.services.iter().filter_map(|service| feature(description, service)).collect()
}

fn service_module(context: &Context<'_>, service: &Service) -> ModulePlan {
    let own_types = context.types_of_file.get(service.file.as_str()).into_iter().flatten();
    let mut models: Vec<ModelPlan> = own_types.flat_map(|t| types::models(context, t)).collect();
    models.extend(types::query_enums(context, service));
    ModulePlan {
        path: service.client_path.clone(),
        origin: service.file.clone(),
        doc: format!("{}: the datatypes.", service.title),
        imports: ImportsPlan::default(),
        test_imports: ImportsPlan::default(),
        models,
        service: Some(operations::service(context, service)),
    }
}
