//! What the generated part of the SDK offers, a line for each thing: what two releases are compared by.
//!
//! A line holds all that callers rely on, such as a field with its type or a method with its arguments. Structs and enums
//! of the SDK can grow without breaking anyone, so a line that is gone is a breaking change and a new one is not.

use std::collections::BTreeSet;

use crate::plan::{
    ArgumentPlan, BodyPlan, EnumPlan, FieldPlan, ModelPlan, ModulePlan, OperationPlan, Plan, ServicePlan, StructPlan,
    TaggedVariantPlan,
};

/// The lines, in order.
pub(crate) fn lines(plan: &Plan) -> BTreeSet<String> {
    let mut lines = of_api(plan);
    for other in &plan.others {
        let module = other.api.module.as_deref().unwrap_or_default();
        // What is of another API is named by its module, before the line that a reader knows from the first one.
        lines.extend(of_api(other).into_iter().map(|line| format!("{module}: {line}")));
    }
    lines
}

fn of_api(plan: &Plan) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for module in &plan.modules {
        module.models.iter().for_each(|m| model("models", m, &mut lines));
        module.service.iter().for_each(|s| service(module, s, &mut lines));
    }
    for module in plan.policy.modules() {
        module.models.iter().for_each(|m| model("traffic_policy", m, &mut lines));
    }
    lines.extend(plan.policy.actions.iter().map(|action| {
        format!("variant traffic_policy::Action::{name}({name}) = {kind:?}", name = action.name, kind = action.kind)
    }));
    let groups =
        plan.client.groups.iter().flat_map(|g| g.accessors.iter().map(|a| (format!("services::{}", g.name), a)));
    for (owner, accessor) in plan.client.accessors.iter().map(|a| ("Client".to_owned(), a)).chain(groups) {
        lines.insert(format!("fn {owner}::{}() -> {}", accessor.name, accessor.target));
    }
    for resource in &plan.resources {
        let traits = [
            Some("Identified"),
            resource.has_metadata.then_some("Labelled"),
            resource.list.as_ref().map(|_| "Listed"),
            resource.create.as_ref().map(|_| "Created"),
            resource.update.as_ref().map(|_| "Updated"),
            resource.delete.as_ref().map(|_| "Deleted"),
        ];
        let name = &resource.type_name;
        lines.extend(traits.into_iter().flatten().map(|one| format!("impl {one} for models::{name}")));
    }
    lines.extend(plan.errors.errors.iter().map(|e| format!("const ErrorCode::{}: {}", e.name, e.number)));
    lines.extend(plan.errors.families.iter().map(|v| format!("variant ErrorFamily::{}", v.name)));
    lines.extend(plan.errors.kinds.iter().map(|v| format!("variant ErrorKind::{}", v.name)));
    lines
}

fn model(place: &str, model: &ModelPlan, lines: &mut BTreeSet<String>) {
    let name = model.name();
    match model {
        ModelPlan::Struct(plan) => structure(place, plan, lines),
        ModelPlan::Enum(plan) => enumeration(place, plan, lines),
        ModelPlan::Mark(plan) => {
            lines.insert(format!("enum models::{name}"));
            lines.extend(plan.targets.iter().map(|t| format!("impl From<Id<models::{t}>> for Id<models::{name}>")));
            lines.extend(plan.targets.iter().map(|t| format!("impl IntoId<models::{name}> for Id<models::{t}>")));
        }
        ModelPlan::Tagged(plan) => {
            lines.insert(format!("enum {place}::{name}"));
            let variant =
                |v: &TaggedVariantPlan| format!("variant {place}::{name}::{}({}) = {:?}", v.name, v.object, v.value);
            lines.extend(plan.variants.iter().map(variant));
        }
        ModelPlan::Payload(plan) => {
            lines.insert(format!("enum models::{name}"));
            lines.extend(plan.events.iter().map(|e| format!("variant models::{name}::{}({})", e.variant, e.object)));
        }
    }
}

fn structure(place: &str, plan: &StructPlan, lines: &mut BTreeSet<String>) {
    let name = &plan.name;
    lines.insert(format!("struct {place}::{name}"));
    lines.extend(plan.fields.iter().map(|f| format!("field {place}::{name}.{}: {}", f.name, field_type(f))));
    let made_of = plan.made_of.iter();
    lines.extend(made_of.map(|made_of| format!("impl From<{place}::{}> for {place}::{name}", made_of.source)));
    if plan.buildable {
        let required = arguments(plan.fields.iter().filter(|f| f.required));
        lines.insert(format!("fn {place}::{name}::new({required})"));
        let setters = plan.fields.iter().filter(|f| !f.required);
        lines.extend(setters.map(|f| match (&f.adder, &f.argument) {
            (Some(adder), ArgumentPlan::List { item }) => format!("fn {place}::{name}::{adder}({item})"),
            _ => format!("fn {place}::{name}::{}({})", f.name, f.ty),
        }));
    }
}

fn enumeration(place: &str, plan: &EnumPlan, lines: &mut BTreeSet<String>) {
    lines.insert(format!("enum {place}::{}", plan.name));
    lines.extend(plan.variants.iter().map(|v| format!("variant {place}::{}::{} = {:?}", plan.name, v.name, v.value)));
}

fn service(module: &ModulePlan, service: &ServicePlan, lines: &mut BTreeSet<String>) {
    let path = format!("services::{}", module.path.join("::"));
    lines.insert(format!("struct {path}::{}", service.name));
    for operation in &service.operations {
        let owner = format!("{path}::{}", operation.name);
        let given = body_fields(operation).iter().filter(|f| f.required);
        let required =
            arguments(operation.params.iter().chain(operation.query.iter().filter(|q| q.required)).chain(given));
        let output = operation.output.as_deref().unwrap_or("()");
        lines.insert(format!("fn {path}::{}::{}({required}) -> {output}", service.name, operation.method_name));
        lines.insert(format!("struct {owner}"));
        let optional = operation.query.iter().chain(body_fields(operation)).filter(|f| !f.required);
        lines.extend(optional.map(|f| format!("fn {owner}::{}({})", f.name, f.ty)));
        lines.extend(operation.instance.iter().map(|i| {
            // What the object itself holds is no argument.
            let given = arguments(body_fields(operation).iter().filter(|f| f.required));
            format!("fn models::{}::{}({given}) -> {output}", i.type_name, i.method_name)
        }));
    }
    for wait in &service.waits {
        let given = arguments(wait.params.iter());
        lines.insert(format!("fn {path}::{}::{}({given}) -> {}", service.name, wait.method_name, wait.output));
        let instance = wait.instance.iter();
        lines
            .extend(instance.map(|i| format!("fn models::{}::{}() -> {}", i.type_name, wait.method_name, wait.output)));
    }
}

fn body_fields(operation: &OperationPlan) -> &[FieldPlan] {
    match &operation.body {
        BodyPlan::Type { fields, .. } => fields,
        BodyPlan::None | BodyPlan::Empty => &[],
    }
}

fn arguments<'a>(fields: impl Iterator<Item = &'a FieldPlan>) -> String {
    fields.map(|f| format!("{}: {}", f.name, f.ty)).collect::<Vec<_>>().join(", ")
}

fn field_type(field: &FieldPlan) -> String {
    match (field.optional, field.nullable) {
        (true, true) => format!("Option<Option<{}>>", field.ty),
        (true, false) => format!("Option<{}>", field.ty),
        (false, _) => field.ty.clone(),
    }
}
