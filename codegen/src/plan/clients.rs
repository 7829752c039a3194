//! What calls are named in ngrok's own clients for other languages, and here: a table for those who come from there.
//!
//! All clients lay services out alike: the Go client has a package at the path where this one has accessors, with methods in
//! capitals, and the Python client an attribute.

use heck::ToUpperCamelCase;

use super::context::Context;
use super::names::{service_name, service_path};
use super::{BodyPlan, ModulePlan, OperationPlan};

/// A service, and what its calls are named in each client.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientsServicePlan {
    /// What a person calls it.
    pub title: String,
    /// Package of the Go client.
    pub go: String,
    /// Expression of the Python client.
    pub python: String,
    /// Path to its struct here.
    pub target: String,
    /// Its calls.
    pub calls: Vec<ClientsCallPlan>,
}

/// What a call is named in each client.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientsCallPlan {
    /// Method of the Go client.
    pub go: String,
    /// Method of the Python client.
    pub python: String,
    /// The method here.
    pub method: String,
    /// The expression here, with what is required.
    pub call: String,
}

pub(super) fn services(context: &Context<'_>, modules: &[ModulePlan]) -> Vec<ClientsServicePlan> {
    let described = context.description.services.iter().filter_map(|service| {
        let module = modules.iter().find(|module| module.path == service.client_path)?;
        Some((service, module.service.as_ref()?))
    });
    let services = described.map(|(service, plan)| {
        let accessors: String = service.client_path.iter().map(|name| format!(".{name}()")).collect();
        ClientsServicePlan {
            title: service.title.clone(),
            go: service.client_path.join("/"),
            python: format!("client.{}", service.client_path.join(".")),
            target: format!("{}::{}", service_path(context, service), service_name(service)),
            calls: plan.operations.iter().map(|operation| call(&accessors, operation)).collect(),
        }
    });
    services.collect()
}

fn call(accessors: &str, operation: &OperationPlan) -> ClientsCallPlan {
    let name = operation.spec_name.rsplit('.').next().unwrap_or_default();
    let body = match &operation.body {
        BodyPlan::Type { fields, .. } => fields.as_slice(),
        BodyPlan::None | BodyPlan::Empty => &[],
    };
    let required = operation.query.iter().chain(body).filter(|field| field.required);
    let arguments = operation.params.iter().chain(required).map(|field| field.name.trim_start_matches("r#"));
    let arguments: Vec<&str> = arguments.collect();
    ClientsCallPlan {
        go: name.to_upper_camel_case(),
        python: name.to_owned(),
        method: operation.method_name.clone(),
        call: format!("client{accessors}.{}({})", operation.method_name, arguments.join(", ")),
    }
}
