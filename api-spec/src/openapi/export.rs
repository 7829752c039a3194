//! The description as an OpenAPI 3.1 document, for viewers and other generators.
//!
//! What OpenAPI has no word for stands in fields that start with `x-ngrok-`: which field of a page holds its items, what a
//! filter may name, which errors are known, what an identifier or a reference points at.

use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use crate::model::{
    Absent, Body, Description, EventType, Field, Format, Object, Operation, Service, Tagged, Type, TypeKind, TypeRef,
    Variant,
};

/// The whole description as an OpenAPI document.
pub fn to_openapi(description: &Description) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for (service, op) in description.operations() {
        let method = op.method.as_str().to_lowercase();
        paths.entry(op.path.to_string()).or_insert_with(|| json!({}))[method] = operation(description, service, op);
    }
    let api = &description.api;
    let mut schemas: Map<String, Value> = description.types.iter().map(|t| (t.name.clone(), schema(t))).collect();
    for datatype in &description.types {
        add_tags(datatype, &mut schemas);
    }
    let headers = api.headers.iter().map(|(name, value)| (header_name(name), header(name, value)));
    let headers: Map<String, Value> = headers.collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": api.title,
            "version": env!("CARGO_PKG_VERSION"),
            "description": format!("The {}, from a description kept apart from ngrok's own document of it.", api.title),
        },
        "servers": [{"url": api.base_url}],
        "security": [{"apiKey": []}],
        "tags": description.services.iter().map(tag).collect::<Vec<_>>(),
        "paths": paths,
        "components": {
            "securitySchemes": {
                "apiKey": {"type": "http", "scheme": "bearer", "description": "The token of an API key."},
            },
            "parameters": headers,
            "responses": {
                "Error": {
                    "description": "The request was refused.",
                    "content": {"application/json": {"schema": reference("Error")}},
                },
            },
            "schemas": schemas,
        },
        "x-ngrok-errors": errors(description),
        "x-ngrok-events": events(description),
    })
}

/// The name of the component for a header that every call has.
fn header_name(name: &str) -> String {
    name.to_upper_camel_case()
}

fn header(name: &str, value: &str) -> Value {
    json!({
        "name": name,
        "in": "header",
        "description": "Sent with every call.",
        "required": true,
        "schema": {"type": "string", "const": value},
    })
}

/// The objects of a tagged type do not describe the tag themselves.
fn add_tags(datatype: &Type, schemas: &mut Map<String, Value>) {
    let TypeKind::Tagged(tagged) = &datatype.kind else { return };
    for variant in &tagged.variants {
        let Some(schema) = schemas.get_mut(&variant.type_name) else { continue };
        schema["properties"][&tagged.tag] = json!({"type": "string", "const": variant.value});
        match &mut schema["required"] {
            Value::Array(required) => required.push(json!(tagged.tag)),
            missing => *missing = json!([tagged.tag]),
        }
    }
}

/// Every catalogued error by its code.
fn errors(description: &Description) -> Value {
    let errors = description.errors.iter().flat_map(|family| &family.errors).map(|error| {
        let about = json!({
            "name": error.name,
            "summary": error.summary,
            "family": error.family,
            "kind": error.kind.as_str(),
        });
        (format!("ERR_NGROK_{}", error.code), about)
    });
    Value::Object(errors.collect())
}

/// Every event by its type: when it is delivered, and the object that comes with it.
fn events(description: &Description) -> Value {
    let about = |e: &EventType| (e.name.clone(), json!({"description": e.doc, "object": reference(&e.object)}));
    Value::Object(description.events.iter().map(about).collect())
}

fn tag(service: &Service) -> Value {
    let mut tag = json!({"name": service.title, "description": service.doc});
    if let Some(url) = &service.docs_url {
        tag["externalDocs"] = json!({"url": url});
    }
    tag
}

fn operation(description: &Description, service: &Service, operation: &Operation) -> Value {
    let header =
        |(name, _): &(String, String)| json!({"$ref": format!("#/components/parameters/{}", header_name(name))});
    let mut parameters: Vec<Value> = description.api.headers.iter().map(header).collect();
    parameters.extend(operation.params.iter().map(|field| parameter("path", field)));
    parameters.extend(operation.query.iter().map(|field| parameter("query", field)));
    let success = match &operation.response {
        Some(name) => {
            json!({"description": "Success.", "content": {"application/json": {"schema": reference(name)}}})
        }
        None => json!({"description": "Success; the answer is empty."}),
    };
    let mut value = json!({
        "operationId": format!("{}_{}", service.client_path.join("_"), operation.name),
        "tags": [service.title],
        "description": operation.doc,
        "parameters": parameters,
        "responses": {
            operation.status.to_string(): success,
            "default": {"$ref": "#/components/responses/Error"},
        },
    });
    match &operation.body {
        Body::None => {}
        Body::Empty => value["requestBody"] = body(json!({"type": "object", "maxProperties": 0}), true),
        Body::Type(name) => {
            let fields = description.type_named(name).map(Type::fields).unwrap_or_default();
            value["requestBody"] = body(reference(name), fields.iter().any(|field| field.required));
        }
    }
    if operation.deprecated.is_some() || service.deprecated.is_some() {
        value["deprecated"] = json!(true);
    }
    if let Some(pages) = &operation.pages {
        value["x-ngrok-pages"] = json!({"items": pages.items, "next": pages.next});
    }
    if !operation.filter.is_empty() {
        value["x-ngrok-filter"] = json!(operation.filter);
    }
    if !operation.errors.is_empty() {
        let codes = operation.errors.iter().map(|code| format!("ERR_NGROK_{code}"));
        value["x-ngrok-errors"] = codes.collect();
    }
    value
}

fn body(schema: Value, required: bool) -> Value {
    json!({"required": required, "content": {"application/json": {"schema": schema}}})
}

fn parameter(place: &str, field: &Field) -> Value {
    let mut parameter = json!({
        "name": field.name,
        "in": place,
        "description": field.doc,
        "required": place == "path" || field.required,
        "schema": field_schema(field, false),
    });
    if field.deprecated.is_some() {
        parameter["deprecated"] = json!(true);
    }
    parameter
}

fn schema(datatype: &Type) -> Value {
    let mut schema = match &datatype.kind {
        TypeKind::AnyOf(targets) => json!({"anyOf": targets.iter().map(|t| reference(t)).collect::<Vec<_>>()}),
        TypeKind::Object(object) => object_schema(object),
        TypeKind::Tagged(tagged) => tagged_schema(tagged),
    };
    schema["description"] = json!(datatype.doc);
    if let Some(prefix) = &datatype.id_prefix {
        schema["x-ngrok-id-prefix"] = json!(prefix);
    }
    schema
}

fn tagged_schema(tagged: &Tagged) -> Value {
    let address = |variant: &Variant| format!("#/components/schemas/{}", variant.type_name);
    let mapping: Map<String, Value> = tagged.variants.iter().map(|v| (v.value.clone(), json!(address(v)))).collect();
    json!({
        "oneOf": tagged.variants.iter().map(|v| json!({"$ref": address(v)})).collect::<Vec<_>>(),
        "discriminator": {"propertyName": tagged.tag, "mapping": mapping},
    })
}

fn object_schema(object: &Object) -> Value {
    let properties: Map<String, Value> =
        object.fields.iter().map(|field| (field.name.clone(), field_schema(field, true))).collect();
    let mut schema = json!({"type": "object", "properties": properties});
    let required: Vec<&String> = object.fields.iter().filter(|f| f.required).map(|f| &f.name).collect();
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    let one_of = object.one_of.iter().map(|set| json!({"oneOf": each_required(set)}));
    // At most one is none, or exactly one.
    let exclusive = object.exclusive.iter().map(|set| {
        let mut choices = each_required(set);
        choices.push(json!({"not": {"anyOf": each_required(set)}}));
        json!({"oneOf": choices})
    });
    let rules: Vec<Value> = one_of.chain(exclusive).collect();
    if !rules.is_empty() {
        schema["allOf"] = json!(rules);
    }
    schema
}

fn each_required(fields: &[String]) -> Vec<Value> {
    fields.iter().map(|field| json!({"required": [field]})).collect()
}

fn field_schema(field: &Field, described: bool) -> Value {
    let mut schema = type_schema(&field.ty, field);
    if field.absent == Absent::Null || field.null {
        schema = json!({"anyOf": [schema, {"type": "null"}]});
    }
    if described {
        schema["description"] = json!(field.doc);
        if field.deprecated.is_some() {
            schema["deprecated"] = json!(true);
        }
    }
    if let Some(default) = &field.default {
        schema["default"] = default.clone();
    }
    if field.one_time {
        schema["x-ngrok-one-time"] = json!(true);
    }
    schema
}

fn type_schema(ty: &TypeRef, field: &Field) -> Value {
    match ty {
        TypeRef::String => text_schema(field),
        TypeRef::Bool => json!({"type": "boolean"}),
        TypeRef::Int32 => number_schema(json!({"type": "integer", "format": "int32"}), field),
        TypeRef::Int64 => number_schema(json!({"type": "integer", "format": "int64"}), field),
        TypeRef::Cents => number_schema(json!({"type": "integer", "format": "int64", "x-ngrok-unit": "cents"}), field),
        TypeRef::Duration => number_schema(json!({"type": "integer", "x-ngrok-unit": "seconds"}), field),
        TypeRef::Float64 => number_schema(json!({"type": "number", "format": "double"}), field),
        TypeRef::Timestamp => json!({"type": "string", "format": "date-time"}),
        TypeRef::Id(target) => json!({"type": "string", "x-ngrok-id-of": target}),
        TypeRef::Ref(target) => {
            let mut schema = reference("Ref");
            schema["x-ngrok-refers-to"] = json!(target);
            schema
        }
        TypeRef::List(inner) => {
            let mut schema = json!({"type": "array", "items": type_schema(inner, field)});
            if let Some(min) = field.min_items {
                schema["minItems"] = json!(min);
            }
            schema
        }
        TypeRef::Map(inner) => json!({"type": "object", "additionalProperties": type_schema(inner, field)}),
        TypeRef::Named(name) => reference(name),
    }
}

/// Known values are alternatives to any other: the sets are open.
fn with_known_values(schema: Value, field: &Field) -> Value {
    let Some(values) = &field.values else { return schema };
    let known = values.list.iter().map(|value| value.as_json(&field.ty));
    let mut named = schema.clone();
    named["enum"] = known.collect();
    json!({"anyOf": [named, schema]})
}

fn text_schema(field: &Field) -> Value {
    if field.values.is_some() {
        return with_known_values(json!({"type": "string"}), field);
    }
    let mut schema = json!({"type": "string"});
    if let Some(min) = field.min_bytes.filter(|min| *min == 1) {
        // A character may have several bytes; only that there is one is the same in both.
        schema["minLength"] = json!(min);
    }
    if let Some(max) = field.max_bytes {
        // No text has more characters than bytes.
        schema["maxLength"] = json!(max);
    }
    let format = match field.format {
        _ if field.sensitive => Some("password"),
        Some(Format::Url) => Some("uri"),
        Some(other) => Format::NAMES.iter().find(|(_, format)| *format == other).map(|(name, _)| *name),
        None => None,
    };
    if let Some(format) = format {
        schema["format"] = json!(format);
    }
    schema
}

fn number_schema(mut schema: Value, field: &Field) -> Value {
    let whole = schema["type"] == "integer";
    let number = |limit: f64| if whole { json!(limit as i64) } else { json!(limit) };
    if let Some(min) = field.min {
        schema["minimum"] = number(min);
    }
    if let Some(max) = field.max {
        schema["maximum"] = number(max);
    }
    with_known_values(schema, field)
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}
