//! Services and their operations.

use api_spec::{Body, Field, Operation, Service, TypeRef, Wait, rust_names};
use heck::ToUpperCamelCase;

use super::types::{Usage, field_plan};
use super::{
    ArgumentPlan, BodyPlan, Context, FieldPlan, FilterPlan, GetterPlan, ImportsPlan, InstancePlan, OperationPlan,
    ServicePlan, WaitPlan, docs, examples, model_name, service_name,
};

/// A service.
pub(super) fn service(context: &Context<'_>, service: &Service) -> ServicePlan {
    ServicePlan {
        name: service_name(service),
        doc: docs::service(context, service),
        module_doc: docs::module(context, service),
        feature: super::feature(context.description, service),
        imports: ImportsPlan::default(),
        getters: getters(context, service),
        operations: service.operations.iter().map(|o| operation(context, service, o)).collect(),
        filters: filters(context, service),
        waits: service.waits.iter().filter_map(|w| wait(context, service, w)).collect(),
        deprecated: service.deprecated.clone(),
    }
}

/// How the service's objects are read by id: by the first of the operations that can.
fn getters(context: &Context<'_>, service: &Service) -> Vec<GetterPlan> {
    let reads = service.operations.iter().filter_map(|operation| {
        let response = operation.response.as_ref()?;
        let getter = context.getters.get(response.as_str())?;
        std::ptr::eq(*getter, operation)
            .then(|| GetterPlan { type_name: model_name(context, response), operation: struct_name(operation) })
    });
    reads.collect()
}

/// Name of an operation's struct.
fn struct_name(operation: &Operation) -> String {
    rust_names::type_name(operation.method_name())
}

fn operation(context: &Context<'_>, service: &Service, operation: &Operation) -> OperationPlan {
    let body = match &operation.body {
        Body::None => BodyPlan::None,
        Body::Empty => BodyPlan::Empty,
        Body::Type(name) => {
            let datatype = context.types[name.as_str()];
            BodyPlan::Type {
                name: model_name(context, name),
                fields: datatype.fields().iter().map(|f| field_plan(context, f, Usage::Sent)).collect(),
            }
        }
    };
    let deprecated = operation.deprecated.clone().or_else(|| service.deprecated.clone());
    // A path always needs its values.
    let params = operation.params.iter().map(|param| {
        let mut plan = field_plan(context, param, Usage::Sent);
        plan.required = true;
        plan.optional = false;
        plan
    });
    let query: Vec<_> = operation.query.iter().map(|q| field_plan(context, q, Usage::Sent)).collect();
    let fields: &[FieldPlan] = if let BodyPlan::Type { fields, .. } = &body { fields } else { &[] };
    let optional: Vec<&FieldPlan> = query.iter().chain(fields).filter(|field| !field.required).collect();
    let example = examples::operation(context, service, operation);
    OperationPlan {
        name: struct_name(operation),
        method_name: operation.method_name().to_owned(),
        spec_name: qualified(context, service, &operation.name),
        http_method: operation.method.as_str().to_upper_camel_case(),
        path: operation.path.to_string(),
        doc: docs::operation(context, service, operation, &optional, &example),
        params: params.collect(),
        query,
        body,
        output: operation.response.as_ref().map(|name| model_name(context, name)),
        paged: operation.pages.is_some(),
        instance: instance(context, service, operation),
        deprecated,
    }
}

/// A name in a service that no other API has: `vaults.create`, `MODULE.vaults.create`.
pub(super) fn qualified(context: &Context<'_>, service: &Service, name: &str) -> String {
    let module = context.api.module.iter().map(String::as_str);
    let path = module.chain(service.client_path.iter().map(String::as_str)).chain([name]);
    path.collect::<Vec<_>>().join(".")
}

/// The fields that any of the service's lists can be filtered by.
fn filters(context: &Context<'_>, service: &Service) -> Vec<FilterPlan> {
    let mut plans: Vec<FilterPlan> = Vec::new();
    for operation in &service.operations {
        let Some(pages) = &operation.pages else { continue };
        for name in &operation.filter {
            let Some((field, kind)) = filter_field(context, &pages.item_type, name) else { continue };
            if plans.iter().all(|plan| plan.name != *name) {
                let (constant, doc) = (rust_names::constant_name(name), docs::field(context, field));
                plans.push(FilterPlan { constant, name: name.clone(), doc, kind });
            }
        }
    }
    plans
}

/// The field at a dotted path, and the kind of its values. A reference is compared by its id.
fn filter_field<'a>(context: &Context<'a>, datatype: &str, path: &str) -> Option<(&'a Field, &'static str)> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let field = context.types.get(datatype)?.field(name)?;
    match (&field.ty, rest) {
        (TypeRef::Named(inner), Some(rest)) => filter_field(context, inner, rest),
        (TypeRef::Bool, _) => Some((field, "bool")),
        (TypeRef::Int32 | TypeRef::Int64 | TypeRef::Cents, _) => Some((field, "i64")),
        (TypeRef::Timestamp, _) => Some((field, "jiff::Timestamp")),
        (TypeRef::List(_), _) => Some((field, "[String]")),
        _ => Some((field, "str")),
    }
}

fn instance(context: &Context<'_>, service: &Service, operation: &Operation) -> Option<InstancePlan> {
    let instance = operation.instance.as_ref()?;
    let datatype = context.types[instance.type_name.as_str()];
    // What may be absent, or is not given by reference, can't be read off the object.
    let field = |name: &String| {
        let plan = field_plan(context, datatype.field(name)?, Usage::of(datatype));
        let by_reference = matches!(plan.argument, ArgumentPlan::Into | ArgumentPlan::Id { .. });
        (!plan.optional && by_reference).then_some(plan.name)
    };
    Some(InstancePlan {
        type_name: datatype.rust_name.clone(),
        method_name: service.instance_method(operation),
        fields: instance.fields.iter().map(field).collect::<Option<_>>()?,
        doc: docs::linked(context, &operation.doc),
    })
}

fn wait(context: &Context<'_>, service: &Service, wait: &Wait) -> Option<WaitPlan> {
    let read = service.operations.iter().find(|o| o.name == wait.operation)?;
    let planned = operation(context, service, read);
    let rust_path = |path: &Vec<String>| -> Vec<String> {
        let mut owner = read.response.clone().unwrap_or_default();
        let mut parts = Vec::new();
        for name in path {
            let Some(field) = context.types.get(owner.as_str()).and_then(|t| t.field(name)) else { break };
            parts.push(field.rust_name.clone());
            owner = field.ty.named().unwrap_or_default().to_owned();
        }
        parts
    };
    Some(WaitPlan {
        method_name: format!("wait_for_{}", wait.name),
        condition: qualified(context, service, &wait.name),
        doc: docs::linked(context, &wait.doc),
        operation: struct_name(read),
        params: planned.params,
        instance: planned.instance,
        output: planned.output?,
        until: rust_path(&wait.until),
        failed: wait.failed.as_ref().map(rust_path),
        reason: wait.reason.as_ref().map(rust_path),
    })
}
