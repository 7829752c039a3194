//! What generic code can do with datatypes: read their id, list, change and delete them.

use api_spec::{Body, Effect, Method, Operation, Service, Type, TypeKind, TypeRef, rust_names};

use super::names::{feature, model_name, service_path};
use super::types::{Usage, field_plan};
use super::{Context, ResourcePlan};

/// The datatypes that services are about, in the order of the services; one that several are about once.
pub(super) fn resources(context: &Context<'_>) -> Vec<ResourcePlan> {
    let mut plans: Vec<ResourcePlan> = Vec::new();
    for service in context.description.services.iter().filter(|s| s.module.is_none() && s.part_of.is_none()) {
        let datatype = service.resource.as_deref().and_then(|name| context.types.get(name).copied());
        let plan = datatype.filter(|datatype| has_id(context, datatype)).map(|t| resource(context, service, t));
        plans.extend(plan.filter(|plan| plans.iter().all(|other| other.type_name != plan.type_name)));
    }
    plans
}

fn has_id(context: &Context<'_>, datatype: &Type) -> bool {
    let is_id = |f: &&api_spec::Field| f.name == "id" && f.ty == TypeRef::Id(datatype.name.clone());
    let id = datatype.fields().iter().find(is_id);
    matches!(datatype.kind, TypeKind::Object(_))
        && id.is_some_and(|id| !field_plan(context, id, Usage::of(datatype)).optional)
}

fn resource(context: &Context<'_>, service: &Service, datatype: &Type) -> ResourcePlan {
    let by_id =
        |o: &&Operation| matches!(o.params.as_slice(), [param] if param.ty == TypeRef::Id(datatype.name.clone()));
    let plain = |o: &&Operation| o.query.iter().all(|q| !q.required);
    let answers = |o: &&Operation| o.response.as_ref() == Some(&datatype.name);
    let operations = || service.operations.iter().filter(plain);
    let list = operations()
        .find(|o| o.params.is_empty() && o.pages.as_ref().is_some_and(|pages| pages.item_type == datatype.name));
    let delete = operations()
        .filter(by_id)
        .find(|o| o.method == Method::Delete && o.clears.is_none() && o.response.is_none() && o.body == Body::None);
    let changes = |o: &Operation| match &o.body {
        Body::Type(name) => {
            let fields = context.types.get(name.as_str())?.fields();
            fields.iter().all(|f| !f.required).then(|| model_name(context, name))
        }
        Body::None | Body::Empty => None,
    };
    let update = operations().filter(by_id).filter(answers).find_map(|o| {
        let updates = o.method == Method::Patch || o.effect == Some(Effect::Update);
        Some((struct_name(o), changes(o)?)).filter(|_| updates)
    });
    let create = operations().filter(answers).filter(|o| o.params.is_empty()).find_map(|o| match &o.body {
        Body::Type(name) if o.method == Method::Post && o.effect.is_none() => {
            Some((struct_name(o), model_name(context, name)))
        }
        _ => None,
    });
    let metadata = datatype.field("metadata").filter(|f| {
        f.ty == TypeRef::String
            && !f.sensitive
            && f.values.is_none()
            && !field_plan(context, f, Usage::of(datatype)).optional
    });
    ResourcePlan {
        type_name: datatype.rust_name.clone(),
        service: service_path(context, service),
        feature: feature(context.description, service),
        list: list.map(struct_name),
        create,
        update,
        delete: delete.map(struct_name),
        has_metadata: metadata.is_some(),
    }
}

fn struct_name(operation: &Operation) -> String {
    rust_names::type_name(operation.method_name())
}
