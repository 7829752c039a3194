//! The plan as a whole.

use super::super::cli::CliPlan;
use super::super::clients::ClientsServicePlan;
use super::api::ApiPlan;
use super::client::ClientPlan;
use super::conversions::{ChangesPlan, ConversionPlan};
use super::errors::ErrorsPlan;
use super::modules::ModulePlan;
use super::policy::PolicyPlan;
use super::resources::ResourcePlan;

/// Everything that is generated for an API; at the root, also what all of them have.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The API.
    pub api: ApiPlan,
    /// At the root: the other APIs.
    pub others: Vec<Plan>,
    /// One per file of the description that has services or types.
    pub modules: Vec<ModulePlan>,
    /// What generic code can do with datatypes.
    pub resources: Vec<ResourcePlan>,
    /// Requests that are made from objects.
    pub conversions: Vec<ConversionPlan>,
    /// Objects that are compared with what is wanted.
    pub changes: Vec<ChangesPlan>,
    /// Accessors of the client.
    pub client: ClientPlan,
    /// What its calls are named in other clients.
    pub clients: Vec<ClientsServicePlan>,
    /// The error catalogue.
    pub errors: ErrorsPlan,
    /// The command line.
    pub cli: CliPlan,
    /// The types of Traffic Policies.
    pub policy: PolicyPlan,
}
