//! The modules that are made from files of the description.

use super::imports::ImportsPlan;
use super::models::{ModelPlan, StructPlan};
use super::services::ServicePlan;

/// What is generated from one file of the description: datatypes, and the service that they belong to.
#[derive(Debug, Clone, PartialEq)]
pub struct ModulePlan {
    /// Path of modules below `models` and `services`, such as `["edges", "https"]`.
    pub path: Vec<String>,
    /// The file of the description that it comes from.
    pub origin: String,
    /// Docs of the module of datatypes.
    pub doc: String,
    /// What the module of datatypes imports.
    pub imports: ImportsPlan,
    /// What the module of setters for tests imports.
    pub test_imports: ImportsPlan,
    /// Datatypes and enums, in the description's order.
    pub models: Vec<ModelPlan>,
    /// The service, if the file has one.
    pub service: Option<ServicePlan>,
}

impl ModulePlan {
    /// Its structs that only answers hold: tests of programs make them.
    pub fn test_values(&self) -> impl Iterator<Item = &StructPlan> {
        self.structs().filter(|plan| plan.received && !plan.buildable && plan.has_default && !plan.fields.is_empty())
    }

    /// Its structs, in the description's order.
    pub fn structs(&self) -> impl Iterator<Item = &StructPlan> {
        self.models.iter().filter_map(|model| match model {
            ModelPlan::Struct(plan) => Some(plan),
            ModelPlan::Enum(_) | ModelPlan::Mark(_) | ModelPlan::Payload(_) | ModelPlan::Tagged(_) => None,
        })
    }
}
