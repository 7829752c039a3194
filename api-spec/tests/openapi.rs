//! The description as an OpenAPI document, and comparisons with such documents.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::sync::LazyLock;

use api_spec::openapi::{Difference, KnownDifferences, Surface, differences, first_file, to_openapi};
use api_spec::{Description, Segment, Sources, load};
use serde_json::{Value, json};

fn sources() -> Sources {
    Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn description() -> &'static Description {
    static LOADED: LazyLock<Description> =
        LazyLock::new(|| load(&sources()).unwrap_or_else(|report| panic!("{report}")));
    &LOADED
}

/// All `$ref`s of a document.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("$ref").and_then(Value::as_str).map(str::to_owned));
            map.values().for_each(|inner| references(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| references(inner, found)),
        _ => {}
    }
}

#[test]
fn every_reference_of_the_exported_document_points_at_something() {
    let document = to_openapi(description());
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 900, "{}", found.len());
    for reference in found {
        assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
    }
}

#[test]
fn the_exported_document_has_every_operation_and_datatype_once() {
    let description = description();
    let document = to_openapi(description);
    let mut ids = BTreeSet::new();
    let mut shapes = BTreeSet::new();
    for (service, operation) in description.operations() {
        let written = &document["paths"][operation.path.to_string()][operation.method.as_str().to_lowercase()];
        let id = written["operationId"].as_str().unwrap_or_else(|| panic!("{} is not there", operation.path));
        assert!(ids.insert(id.to_owned()), "two operations are {id}");
        assert_eq!(written["tags"], json!([service.title]));
        assert!(written["responses"].get("default").is_some(), "{id} has no errors");
    }
    for path in description.operations().map(|(_, o)| &o.path).collect::<HashSet<_>>() {
        let shape = path.segments.iter().map(|s| if let Segment::Literal(text) = s { text.as_str() } else { "{}" });
        assert!(shapes.insert(shape.collect::<Vec<_>>()), "{path}: another path differs only in its names");
    }
    let tags: BTreeSet<&str> = description.services.iter().map(|s| s.title.as_str()).collect();
    assert_eq!(tags.len(), description.services.len(), "tags are unique");
    for datatype in &description.types {
        let schema = &document["components"]["schemas"][&datatype.name];
        for field in datatype.fields() {
            let property = &schema["properties"][&field.name];
            assert_eq!(property["description"], json!(field.doc), "{}.{}", datatype.name, field.name);
        }
    }
}

#[test]
fn the_exported_document_says_how_to_authenticate_and_page() {
    let document = to_openapi(description());
    let scheme = document["security"][0].as_object().and_then(|s| s.keys().next()).expect("there is security");
    assert_eq!(document["components"]["securitySchemes"][scheme]["scheme"], "bearer");
    let pages = &document["paths"]["/vaults"]["get"]["x-ngrok-pages"];
    let list = document.pointer("/components/schemas/VaultList/properties").expect("there are lists");
    assert!(list.get(pages["items"].as_str().unwrap()).is_some());
    assert!(list.get(pages["next"].as_str().unwrap()).is_some());
}

/// How the description differs from its own document after a change.
fn after(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let description = description();
    let mut document = to_openapi(description);
    change(&mut document);
    let upstream = Surface::read(&document).expect("it is read");
    differences(&Surface::of(description), &upstream).iter().map(ToString::to_string).collect()
}

#[test]
fn the_description_does_not_differ_from_its_own_document() {
    assert_eq!(after(|_| ()), Vec::<String>::new());
}

type Change = Box<dyn FnOnce(&mut Value)>;

#[test]
fn each_kind_of_difference_is_found() {
    let vault = "/components/schemas/Vault/properties";
    let list = "/paths/~1vaults/get";
    let cases: Vec<(&str, Change)> = vec![
        (
            "new operation PUT /vaults: answers with Vault",
            Box::new(|d| d["paths"]["/vaults"]["put"] = d["paths"]["/vaults"]["post"].clone()),
        ),
        (
            "gone operation GET /vaults: answers with VaultList",
            Box::new(|d| d["paths"]["/vaults"]["get"] = Value::Null),
        ),
        (
            "new field Vault.color: list<boolean>",
            Box::new(move |d| {
                d.pointer_mut(vault).unwrap()["color"] = json!({"type": "array", "items": {"type": "boolean"}});
            }),
        ),
        (
            "gone field Vault.name: string",
            Box::new(move |d| {
                d.pointer_mut(vault).and_then(Value::as_object_mut).unwrap().remove("name");
            }),
        ),
        (
            "different field Vault.name type: string here, integer upstream",
            Box::new(move |d| {
                d.pointer_mut(vault).unwrap()["name"] = json!({"type": "integer"});
            }),
        ),
        (
            "different field Vault.name deprecated: current here, deprecated upstream",
            Box::new(move |d| {
                d.pointer_mut(vault).unwrap()["name"]["deprecated"] = json!(true);
            }),
        ),
        (
            "different field VaultCreate.metadata required: optional here, required upstream",
            Box::new(|d| {
                d["components"]["schemas"]["VaultCreate"]["required"] = json!(["name", "metadata"]);
            }),
        ),
        (
            "gone query GET /vaults limit: integer",
            Box::new(move |d| {
                let parameters = d.pointer_mut(list).unwrap()["parameters"].as_array_mut().unwrap();
                parameters.retain(|p| p["name"] != "limit");
            }),
        ),
        (
            "different operation GET /vaults response: answers with VaultList here, answers with Vault upstream",
            Box::new(move |d| {
                let schema = "responses/200/content/application~1json/schema";
                *d.pointer_mut(&format!("{list}/{schema}")).unwrap() = json!({"$ref": "#/components/schemas/Vault"});
            }),
        ),
        (
            "different operation GET /vaults deprecated: current here, deprecated upstream",
            Box::new(move |d| {
                d.pointer_mut(list).unwrap()["deprecated"] = json!(true);
            }),
        ),
        (
            "different operation DELETE /vaults/{id} status: 204 here, 202 upstream",
            Box::new(|d| {
                d["paths"]["/vaults/{id}"]["delete"]["responses"] = json!({"202": {"description": "later"}});
            }),
        ),
        (
            "different operation POST /vaults request: VaultCreate here, nothing upstream",
            Box::new(|d| {
                d["paths"]["/vaults"]["post"]["requestBody"] = Value::Null;
            }),
        ),
    ];
    for (expected, change) in cases {
        let found = after(change);
        assert!(found.iter().any(|line| line == expected), "{expected}\n{found:#?}");
    }
}

const PETS: [(&str, &str); 2] = [
    (
        "types/protocol.yaml",
        "types:\n  Tag:\n    doc: A tag.\n    fields:\n      text: {type: string, doc: Its text.}\n",
    ),
    (
        "services/pets.yaml",
        "service: pets\ntitle: Pets\ndoc: Pets.\nparams:\n  id: {type: string, doc: Its name.}\noperations:\n  \
         put_tag:\n    call: PUT /pets/{id}/tag\n    doc: Tags it.\n    request: Tag\n    response: Tag\n",
    ),
];

#[test]
fn ids_that_a_body_repeats_and_wrapped_modules_are_no_differences() {
    let document = "
paths:
  /pets/{id}/tag:
    put:
      parameters: [{in: path, name: id, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/TagReplace'}}}}
      responses:
        200: {content: {application/json: {schema: {$ref: '#/components/schemas/Tag'}}}}
components:
  schemas:
    Tag: {type: object, properties: {text: {type: string}}}
    TagReplace: {properties: {id: {type: string}, module: {$ref: '#/components/schemas/Tag'}}}
";
    let here = Surface::of(&load(&Sources::from_texts(PETS)).unwrap());
    let read = |text: &str| Surface::read(&api_spec::yaml_to_json("upstream.yaml", text).unwrap()).unwrap();
    assert_eq!(differences(&here, &read(document)), []);
    let other = document.replace("{id: {type: string}, module:", "{module:").replace("module", "tag");
    let found: Vec<String> = differences(&here, &read(&other)).iter().map(Difference::key).collect();
    assert_eq!(found, ["different operation PUT /pets/{id}/tag request"], "only these two habits are passed over");
}

#[test]
fn a_document_that_is_none_is_refused() {
    assert!(Surface::read(&json!({"swagger": "2.0"})).unwrap_err().contains("no `paths`"));
    let dangling = json!({"paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/A"}}}}}});
    assert_eq!(Surface::read(&dangling).unwrap_err(), "GET /a: `#/components/responses/A` points at nothing");
}

#[test]
fn known_differences_are_told_from_others_and_stale_ones_refused() {
    let here = Surface::of(description());
    let mut upstream = here.clone();
    upstream.operations.remove("GET /vaults");
    upstream.operations.remove("GET /tunnels");
    let found = differences(&here, &upstream);
    let known = "known:\n  - reason: Meant so.\n    differences:\n      - gone operation GET /vau*\n";
    let judged = KnownDifferences::read("known.yaml", known).unwrap().judge(found.clone());
    let reasons: Vec<_> = judged.iter().map(|j| (j.difference.name.as_str(), j.reason.as_deref())).collect();
    assert_eq!(reasons, [("GET /tunnels", None), ("GET /vaults", Some("Meant so."))]);

    let stale = format!("{known}      - gone operation GET /never\n");
    let report = KnownDifferences::read("known.yaml", &stale).unwrap().check_used(&found).unwrap_err().to_string();
    assert!(report.contains("known.yaml:5:9") && report.contains("no such difference"), "{report}");
    let without_reason = KnownDifferences::read("known.yaml", "known:\n  - differences: [a]\n").unwrap_err();
    assert!(without_reason.to_string().contains("no `reason`"));
}

#[test]
fn the_committed_known_differences_can_be_read() {
    let text = include_str!("../upstream-differences.yaml");
    KnownDifferences::read("upstream-differences.yaml", text).unwrap_or_else(|report| panic!("{report}"));
}

#[test]
fn the_first_file_of_a_service_is_refused_until_its_texts_are_written_and_then_agrees() {
    let (all, complete) = (sources(), description());
    let document = to_openapi(complete);
    let texts = |without: &str| {
        let files = all.files().iter().filter(|f| f.path != without);
        files.map(|f| (f.path.clone(), f.text.clone())).collect::<Vec<_>>()
    };
    let mut tried = 0;
    for service in complete.services.iter().filter(|s| s.title.to_lowercase().replace(' ', "_") == s.name) {
        let others = texts(&service.file);
        // What others need can't be taken away.
        let Ok(lacking) = load(&Sources::from_texts(others.clone())) else { continue };
        let file = first_file(&document, &service.name, &lacking).unwrap();
        let with =
            |text: String| load(&Sources::from_texts(others.iter().cloned().chain([(service.file.clone(), text)])));
        let refused = with(file.clone()).unwrap_err().to_string();
        assert!(refused.contains("still to be written"), "{refused}");
        let filled =
            file.replace("\"TODO: ", "\"Says ").replace("Ref<TODO>", "Ref<IPPolicy>").replace("[TODO]", "[id]");
        let filled = with(filled).unwrap_or_else(|report| panic!("{}\n{file}\n{report}", service.name));
        assert_eq!(differences(&Surface::of(&filled), &Surface::of(complete)), [], "{}\n{file}", service.name);
        tried += 1;
        // Each takes three loads of everything.
        if tried == 6 {
            break;
        }
    }
    assert_eq!(tried, 6);
    let error = first_file(&document, "valts", complete).unwrap_err();
    assert!(error.contains("did you mean `vaults`?"), "{error}");
}
