//! What each module imports: found by reading the types that its plan names.

use std::collections::BTreeSet;

use super::{ArgumentPlan, BodyPlan, FieldPlan, ImportsPlan, ModelPlan, ModulePlan};

/// Types of the runtime that generated types name.
const RUNTIME: [&str; 3] = ["Id", "Ref", "Sensitive"];
/// Types of other crates and modules that generated types name.
const FOREIGN: [(&str, &str); 4] = [
    ("BTreeMap", "std::collections::BTreeMap"),
    ("Duration", "std::time::Duration"),
    ("Timestamp", "jiff::Timestamp"),
    ("read_object", "crate::event::{ObjectError, read_object}"),
];

/// Fills in the imports of every module.
pub(super) fn fill(modules: &mut [ModulePlan]) {
    let all: BTreeSet<String> = modules.iter().flat_map(|m| &m.models).map(|m| m.name().to_owned()).collect();
    for module in modules {
        let used = used_names(module);
        let own: BTreeSet<&str> = module.models.iter().map(ModelPlan::name).collect();
        module.imports = ImportsPlan {
            models: used.iter().filter(|name| all.contains(*name) && !own.contains(name.as_str())).cloned().collect(),
            runtime: RUNTIME.iter().filter(|name| used.contains(**name)).map(|name| (*name).to_owned()).collect(),
            foreign: FOREIGN
                .iter()
                .filter(|(name, _)| used.contains(*name))
                .map(|(_, path)| (*path).to_owned())
                .collect(),
        };
    }
}

fn used_names(module: &ModulePlan) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut add = |ty: &str| {
        let parts = ty.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|part| !part.is_empty());
        names.extend(parts.map(str::to_owned));
    };
    let mut fields: Vec<&FieldPlan> = Vec::new();
    for model in &module.models {
        match model {
            ModelPlan::Struct(plan) => {
                fields.extend(&plan.fields);
                plan.page.iter().for_each(|page| add(&page.item_type));
                plan.get.iter().for_each(|_| add("Id"));
            }
            ModelPlan::Mark(plan) => {
                plan.targets.iter().for_each(|target| add(target));
                add("Id");
            }
            ModelPlan::Payload(plan) => {
                plan.events.iter().for_each(|event| add(&event.object));
                add("read_object");
            }
            ModelPlan::Enum(_) => {}
        }
    }
    for operation in module.service.iter().flat_map(|s| &s.operations) {
        fields.extend(operation.params.iter().chain(&operation.query));
        operation.output.iter().for_each(|output| add(output));
        operation.instance.iter().for_each(|instance| add(&instance.type_name));
        if let BodyPlan::Type { name, fields: body } = &operation.body {
            add(name);
            // A body's fields are named only as arguments.
            for field in body {
                match &field.argument {
                    ArgumentPlan::List { item } => add(item),
                    ArgumentPlan::Map { value } => add(value),
                    ArgumentPlan::Plain | ArgumentPlan::Into => add(&field.ty),
                }
            }
        }
    }
    for field in fields {
        add(&field.ty);
    }
    names
}
