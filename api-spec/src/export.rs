//! The resolved description as one JSON document, in the shape that `api-spec/README.md` promises to other tools.

use serde_json::{Value, json};

use crate::model::{Absent, Body, Description, Field, Operation, Service, Type, TypeKind};

/// The whole description as JSON.
pub fn to_json(description: &Description) -> Value {
    let mut value = one_api(description);
    value["apis"] = description.apis().map(api).collect();
    value
}

/// What an API is, and for one that is not at the root also its services and types.
fn api(description: &Description) -> Value {
    let api = &description.api;
    let mut value = json!({
        "name": api.name,
        "title": api.title,
        "base_url": api.base_url,
        "environment": {"key": api.key_variable, "url": api.url_variable},
        "headers": api.headers.iter().map(|(name, value)| json!({"name": name, "value": value})).collect::<Vec<_>>(),
        "error": {"code": api.error.code, "status": api.error.status, "message": api.error.message, "details": api.error.details},
        "paging": {"limit": api.paging.limit, "start": api.paging.start, "next": api.paging.next},
    });
    if !api.is_root() {
        value["services"] = description.services.iter().map(service).collect();
        value["types"] = description.types.iter().map(datatype).collect();
    }
    value
}

fn one_api(description: &Description) -> Value {
    json!({
        "services": description.services.iter().map(service).collect::<Vec<_>>(),
        "types": description.types.iter().map(datatype).collect::<Vec<_>>(),
        "events": description.events.iter().map(|event| json!({
            "type": event.name,
            "object": event.object,
        })).collect::<Vec<_>>(),
        "errors": description.errors.iter().flat_map(|family| &family.errors).map(|error| json!({
            "code": error.code,
            "name": error.name,
            "summary": error.summary,
            "family": error.family,
            "kind": error.kind.as_str(),
            "values": error.values,
        })).collect::<Vec<_>>(),
    })
}

fn service(service: &Service) -> Value {
    json!({
        "service": service.name,
        "client_path": service.client_path.join("."),
        "title": service.title,
        "deprecated": service.deprecated.is_some(),
        "operations": service.operations.iter().map(|o| operation(service, o)).collect::<Vec<_>>(),
    })
}

fn operation(service: &Service, operation: &Operation) -> Value {
    let request = match &operation.body {
        Body::Type(name) => Some(name),
        Body::None | Body::Empty => None,
    };
    json!({
        "name": operation.name,
        "method": operation.method.as_str(),
        "path": operation.path.to_string(),
        "query": operation.query.iter().map(|q| &q.name).collect::<Vec<_>>(),
        "request": request,
        "response": operation.response,
        "status": operation.status,
        "pages": operation.pages.as_ref().map(|p| json!({"type": p.item_type, "items": p.items})),
        "filter": !operation.filter.is_empty(),
        "filter_fields": operation.filter,
        "deprecated": operation.deprecated.is_some() || service.deprecated.is_some(),
        "errors": operation.errors,
    })
}

fn datatype(datatype: &Type) -> Value {
    let mut value = json!({
        "name": datatype.name,
        "fields": datatype.fields().iter().map(field).collect::<Vec<_>>(),
    });
    if let TypeKind::AnyOf(targets) = &datatype.kind {
        value["any_of"] = json!(targets);
    }
    if let TypeKind::Tagged(tagged) = &datatype.kind {
        value["tag"] = json!(tagged.tag);
        let variants = tagged.variants.iter().map(|v| json!({"value": v.value, "type": v.type_name}));
        value["variants"] = variants.collect();
    }
    value
}

fn field(field: &Field) -> Value {
    let values = field.values.as_ref().map(|v| v.list.iter().map(|v| &v.value).collect::<Vec<_>>());
    json!({
        "name": field.name,
        "type": field.ty.to_string(),
        "required": field.required,
        "nullable": field.absent != Absent::Never,
        "values": values,
        "sensitive": field.sensitive,
        "one_time": field.one_time,
        "deprecated": field.deprecated.is_some(),
        "max_bytes": field.max_bytes,
        "default": field.default,
    })
}
