//! What each module imports: found by reading the types that its plan names.

use std::collections::BTreeSet;

use super::{ArgumentPlan, BodyPlan, FieldPlan, ImportsPlan, ModelPlan, ModulePlan, ServicePlan};

/// Types of the runtime that generated types name.
const RUNTIME: [&str; 5] = ["Cents", "Id", "IntoId", "Ref", "Sensitive"];
/// Types of other crates and modules that generated types name.
const FOREIGN: [(&str, &str); 7] = [
    ("BTreeMap", "std::collections::BTreeMap"),
    ("Duration", "std::time::Duration"),
    ("GoDuration", "crate::policy::GoDuration"),
    ("OneOrMany", "crate::policy::OneOrMany"),
    ("Timestamp", "jiff::Timestamp"),
    ("Value", "serde_json::Value"),
    ("read_object", "crate::event::{ObjectError, read_object}"),
];

/// Fills in the imports of every module.
pub(super) fn fill(modules: &mut [ModulePlan]) {
    let all: BTreeSet<String> = modules.iter().flat_map(|m| &m.models).map(|m| m.name().to_owned()).collect();
    for module in modules {
        let mut used = Names::of_models(&module.models);
        for own in &module.models {
            used.0.remove(own.name());
        }
        module.imports = used.imports(&all);
        module.test_imports = Names::of_test_values(module).imports(&all);
        if let Some(service) = &mut module.service {
            service.imports = Names::of_service(service).imports(&all);
        }
    }
}

/// The names that a module uses.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl Names {
    fn of_models(models: &[ModelPlan]) -> Self {
        let mut names = Names::default();
        for model in models {
            match model {
                ModelPlan::Struct(plan) => {
                    plan.fields.iter().for_each(|field| names.add(&field.ty));
                    if plan.buildable {
                        plan.fields.iter().for_each(|field| names.add_argument(field));
                    }
                    plan.page.iter().for_each(|page| names.add(&page.item_type));
                    plan.made_of.iter().for_each(|made_of| names.add(&made_of.source));
                }
                ModelPlan::Mark(plan) => {
                    plan.targets.iter().for_each(|target| names.add(target));
                    if !plan.targets.is_empty() {
                        names.add("Id IntoId");
                    }
                }
                ModelPlan::Payload(plan) => {
                    plan.events.iter().for_each(|event| names.add(&event.object));
                    names.add("read_object");
                }
                ModelPlan::Tagged(plan) => plan.variants.iter().for_each(|variant| names.add(&variant.object)),
                ModelPlan::Enum(_) => {}
            }
        }
        names
    }

    /// What setters of answers name, with their own types.
    fn of_test_values(module: &ModulePlan) -> Self {
        let mut names = Names::default();
        for plan in module.test_values() {
            names.add(&plan.name);
            for field in &plan.fields {
                match &field.argument {
                    ArgumentPlan::Plain | ArgumentPlan::Into => names.add(&field.ty),
                    _ => names.add_argument(field),
                }
            }
        }
        names
    }

    fn of_service(service: &ServicePlan) -> Self {
        let mut names = Names::default();
        for operation in &service.operations {
            for field in operation.params.iter().chain(&operation.query) {
                names.add(&field.ty);
                names.add_argument(field);
            }
            operation.output.iter().for_each(|output| names.add(output));
            operation.instance.iter().for_each(|instance| names.add(&instance.type_name));
            if let BodyPlan::Type { name, fields } = &operation.body {
                names.add(name);
                fields.iter().for_each(|field| names.add_argument(field));
            }
        }
        for getter in &service.getters {
            names.add(&getter.type_name);
            names.add("Id");
        }
        names
    }

    /// The names in a type.
    fn add(&mut self, ty: &str) {
        let parts = ty.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|part| !part.is_empty());
        self.0.extend(parts.map(str::to_owned));
    }

    /// The names in the type of an argument.
    fn add_argument(&mut self, field: &FieldPlan) {
        match &field.argument {
            ArgumentPlan::Id { of } | ArgumentPlan::Ids { of } => {
                self.add(of);
                self.add("IntoId");
            }
            ArgumentPlan::List { item } => self.add(item),
            ArgumentPlan::Map { value } | ArgumentPlan::Entries { value } => self.add(value),
            ArgumentPlan::Plain | ArgumentPlan::Into => self.add(&field.ty),
        }
    }

    /// What of them has to be imported; `all` are the datatypes.
    fn imports(&self, all: &BTreeSet<String>) -> ImportsPlan {
        ImportsPlan {
            models: self.0.intersection(all).cloned().collect(),
            runtime: RUNTIME.iter().filter(|name| self.0.contains(**name)).map(|name| (*name).to_owned()).collect(),
            foreign: FOREIGN
                .iter()
                .filter(|(name, _)| self.0.contains(*name))
                .map(|(_, path)| (*path).to_owned())
                .collect(),
        }
    }
}
