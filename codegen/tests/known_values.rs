//! Known values, of texts and of numbers, are seen wherever a field is: in both exports, in the docs of the client, and in
//! the table of the command line.

use std::path::Path;

use api_spec::{Body, Description, Field, Sources, TypeRef};
use codegen::plan::{self, CliFlagPlan, ModelPlan};
use serde_json::Value;

fn committed() -> Description {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
    api_spec::load(&Sources::from_dir(&folder).unwrap()).unwrap_or_else(|report| panic!("{report}"))
}

/// The fields of datatypes that have known values, each with its datatype; some of them are numbers.
fn fields(description: &Description) -> Vec<(&str, &Field)> {
    let fields = description.types.iter().filter(|t| t.sent || t.received);
    let fields = fields.flat_map(|t| t.fields().iter().map(|field| (t.name.as_str(), field)));
    let found: Vec<_> = fields.filter(|(_, field)| field.values.is_some()).collect();
    assert!(found.iter().any(|(_, field)| *field.ty.core() == TypeRef::Int64));
    found
}

fn texts(field: &Field) -> Vec<&str> {
    field.values.iter().flat_map(|values| &values.list).map(|value| value.value.as_str()).collect()
}

/// The member of a list whose `name` is this one.
fn named<'a>(list: &'a Value, name: &str) -> &'a Value {
    list.as_array().unwrap().iter().find(|member| member["name"] == name).unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn they_are_in_the_json_export() {
    let description = committed();
    let json = api_spec::export::to_json(&description);
    for (datatype, field) in fields(&description) {
        let exported = &named(&named(&json["types"], datatype)["fields"], &field.name)["values"];
        assert_eq!(*exported, Value::from(texts(field)), "{datatype}.{}", field.name);
    }
}

#[test]
fn they_are_in_the_openapi_export_as_values_of_the_field() {
    let description = committed();
    let document = api_spec::openapi::to_openapi(&description);
    for (datatype, field) in fields(&description) {
        let schema = &document["components"]["schemas"][datatype]["properties"][&field.name];
        let known = field.values.iter().flat_map(|values| &values.list).map(|value| value.as_json(&field.ty));
        let known = format!("\"enum\":{}", known.collect::<Value>());
        assert!(schema.to_string().contains(&known), "{datatype}.{}: no {known} in {schema}", field.name);
        let is_number = !matches!(field.ty.core(), TypeRef::String);
        assert!(!is_number || !known.contains(":[\""), "{datatype}.{}: {known}", field.name);
    }
}

#[test]
fn they_are_in_the_docs_of_the_client() {
    let description = committed();
    let plan = plan::plan(&description);
    let models: Vec<&ModelPlan> = plan.modules.iter().flat_map(|module| &module.models).collect();
    for (datatype, field) in fields(&description) {
        let rust_name = &description.types.iter().find(|t| t.name == datatype).unwrap().rust_name;
        let planned = models.iter().find_map(|model| match model {
            ModelPlan::Struct(plan) if plan.name == *rust_name => {
                plan.fields.iter().find(|f| f.wire_name == field.name)
            }
            _ => None,
        });
        let planned = planned.unwrap_or_else(|| panic!("no {datatype}.{}", field.name));
        let has_enum = |plan: &ModelPlan| matches!(plan, ModelPlan::Enum(plan) if planned.ty.contains(&plan.name));
        let in_docs = texts(field).iter().all(|value| planned.doc.contains(&format!("* `{value}`: ")));
        assert!(in_docs || models.iter().any(|model| has_enum(model)), "{datatype}.{}: {}", field.name, planned.doc);
    }
}

#[test]
fn they_are_in_the_table_of_the_command_line() {
    let description = committed();
    let plan = plan::plan(&description);
    for (api, plan) in description.apis().zip([&plan].into_iter().chain(&plan.others)) {
        let commands: Vec<_> = plan.cli.services.iter().flat_map(|service| &service.operations).collect();
        for (_, operation) in api.operations() {
            let body = match &operation.body {
                Body::Type(name) => api.type_named(name).unwrap().fields(),
                Body::None | Body::Empty => &[],
            };
            let route = (operation.method.as_str().to_lowercase(), operation.path.to_string());
            let command = commands.iter().find(|c| (c.method.to_lowercase(), c.route.clone()) == route).unwrap();
            for field in body.iter().chain(&operation.query) {
                let flag: &CliFlagPlan = command.flags.iter().find(|flag| flag.field == field.name).unwrap();
                assert_eq!(flag.values, texts(field), "{} --{}", command.operation, flag.name);
            }
        }
    }
}
