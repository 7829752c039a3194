//! Every datatype: what it must tolerate, what it must keep, and what it must not show.

use std::collections::HashSet;

use api_spec::{Description, Service, Type, TypeKind, TypeRef};
use end_to_end::{SECRET, description, full_object, operations, smallest_object};
use ngrok_api::dynamic::{self, DynamicType};
use ngrok_api::models;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A datatype of the SDK with its description and its API.
type Known = (&'static Description, &'static Type, &'static DynamicType);

/// Every datatype of the SDK.
fn types() -> Vec<Known> {
    let of = |api: &'static Description| {
        let types = if api.api.is_root() { dynamic::types() } else { dynamic::types_of(&api.api.name) };
        let described = |t: &DynamicType| api.type_named(t.name).unwrap_or_else(|| panic!("{} is described", t.name));
        types.iter().map(move |t| (api, described(t), t))
    };
    let types: Vec<_> = description().apis().flat_map(of).collect();
    assert!(types.len() > 240, "{} types", types.len());
    types
}

fn reencode(datatype: &DynamicType, value: &Value) -> Value {
    datatype
        .reencode(value.to_string().as_bytes())
        .unwrap_or_else(|error| panic!("{}: {error}\n{value}", datatype.name))
}

#[test]
fn a_full_object_is_kept_whole() {
    for (api, described, datatype) in types() {
        let full = full_object(api, described);
        assert_eq!(reencode(datatype, &full), full, "{}", datatype.name);
    }
}

#[test]
fn decoding_what_was_encoded_changes_nothing() {
    for (api, described, datatype) in types() {
        for object in [full_object(api, described), smallest_object(api, described)] {
            let once = reencode(datatype, &object);
            assert_eq!(reencode(datatype, &once), once, "{}", datatype.name);
        }
    }
}

#[test]
fn a_missing_or_null_field_never_fails_where_its_absence_can_be_expressed() {
    for (api, described, datatype) in types() {
        let needed = smallest_object(api, described);
        reencode(datatype, &needed);
        let Value::Object(full) = full_object(api, described) else { panic!("an object") };
        for field in described.fields().iter().filter(|f| needed.get(&f.name).is_none() && !f.null) {
            let mut missing = full.clone();
            missing.remove(&field.name);
            let mut null = full.clone();
            null.insert(field.name.clone(), Value::Null);
            let [missing, null] = [missing, null].map(|object| reencode(datatype, &Value::Object(object)));
            assert_eq!(missing, null, "{}.{}: null and missing say the same", datatype.name, field.name);
        }
    }
}

#[test]
fn unknown_values_are_kept_and_unknown_fields_only_refused_in_what_is_sent() {
    for (api, described, datatype) in types() {
        let Value::Object(mut object) = full_object(api, described) else { panic!("an object") };
        for field in described.fields().iter().filter(|f| f.values.is_some() && f.ty == TypeRef::String) {
            object.insert(field.name.clone(), json!("value/of the future"));
        }
        let mut newer = object.clone();
        newer.insert("field_of_the_future".to_owned(), json!({"nested": [1, 2, 3]}));
        let newer = datatype.reencode(Value::Object(newer).to_string().as_bytes());
        match newer {
            Ok(kept) if described.received => assert_eq!(kept, Value::Object(object), "{}", datatype.name),
            Err(error) if !described.received => {
                assert!(error.to_string().contains("unknown field `field_of_the_future`"), "{error}");
            }
            other => panic!("{}: {other:?}", datatype.name),
        }
    }
}

#[test]
fn a_misspelt_field_of_a_request_is_refused_with_the_one_that_was_meant() {
    let mut tried = 0;
    for (api, described, datatype) in types().into_iter().filter(|(_, t, _)| t.sent && !t.received) {
        for field in described.fields().iter().filter(|f| f.name.len() > 4) {
            let Value::Object(mut object) = full_object(api, described) else { panic!("an object") };
            let value = object.remove(&field.name).unwrap();
            let misspelt = format!("{}x{}", &field.name[..2], &field.name[2..]);
            object.insert(misspelt.clone(), value);
            let refused = datatype.reencode(Value::Object(object).to_string().as_bytes()).unwrap_err().to_string();
            let meant = format!("unknown field `{misspelt}`, did you mean `{}`?", field.name);
            assert!(refused.contains(&meant), "{}: {refused}", datatype.name);
            tried += 1;
        }
    }
    assert!(tried > 300, "{tried}");
}

#[test]
fn a_foreign_object_is_never_taken_for_an_answer() {
    let foreign = [
        json!({"message": "upstream maintenance"}),
        json!({"items": [{"id": "x_1"}], "next": null}),
        json!({"data": {"id": "x_1"}}),
    ];
    for (_, described, datatype) in types() {
        for object in &foreign {
            let known = |name: &String| described.field(name).is_some();
            if is_choice(described) || object.as_object().unwrap().keys().any(known) || described.fields().is_empty() {
                continue;
            }
            let read = datatype.reencode(object.to_string().as_bytes());
            assert!(read.is_err(), "{} takes {object} for itself: {read:?}", datatype.name);
        }
    }
}

#[test]
fn an_empty_object_is_only_what_may_lack_every_field() {
    // The settings of an edge's module may all be those that the API leaves out.
    let settings = |service: &Service| service.client_path[0] == "edge_modules";
    let operations = operations().filter(|(_, service, _)| !settings(service));
    let answers: HashSet<(&str, &str)> =
        operations.filter_map(|(api, _, o)| Some((api.api.name.as_str(), o.response.as_deref()?))).collect();
    for (api, described, datatype) in types() {
        let identity = TypeRef::Id(described.name.clone());
        let always = described.fields().iter().any(|f| f.required || f.ty == identity);
        if always || answers.contains(&(api.api.name.as_str(), datatype.name)) {
            assert!(datatype.reencode(b"{}").is_err(), "{} takes an empty object for itself", datatype.name);
        }
    }
}

/// Whether it is one of several things: what is unknown may be one that ngrok has added.
fn is_choice(described: &Type) -> bool {
    matches!(&described.kind, TypeKind::Object(object) if !object.one_of.is_empty())
}

#[test]
fn debug_output_never_shows_a_secret() {
    let mut sensitive = 0;
    for (api, described, datatype) in types() {
        sensitive += described.fields().iter().filter(|f| f.sensitive).count();
        let debug = datatype.debug(full_object(api, described).to_string().as_bytes()).unwrap();
        assert!(!debug.contains(SECRET), "{}: {debug}", datatype.name);
    }
    assert!(sensitive >= 18, "{sensitive} sensitive fields");
}

#[test]
fn durations_are_seconds() {
    let datatype = dynamic::types().iter().find(|t| t.name == "EndpointCircuitBreaker").unwrap();
    assert_eq!(reencode(datatype, &json!({"tripped_duration": 30}))["tripped_duration"], json!(30));
    assert_eq!(reencode(datatype, &json!({"tripped_duration": -1})).get("tripped_duration"), None);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_json_value_makes_a_decoder_panic(values in prop::collection::vec(any_json(), 8)) {
        for (_, described, datatype) in types() {
            for value in &values {
                let _ = datatype.reencode(value.to_string().as_bytes());
                // The same in the place of each known field.
                let fields = described.fields().iter().map(|f| (f.name.clone(), value.clone()));
                let object = Value::Object(fields.collect());
                let _ = datatype.reencode(object.to_string().as_bytes());
            }
        }
    }
}

#[test]
fn what_was_read_of_a_module_can_be_sent_back() {
    let reference = |id: &str| json!({"id": id, "uri": format!("https://api.ngrok.com/things/{id}")});
    let backend = json!({"enabled": false, "backend": reference("bkdhr_1")});
    let read: models::EndpointBackend = serde_json::from_value(backend).unwrap();
    let back = serde_json::to_value(models::EndpointBackendMutate::from(read)).unwrap();
    assert_eq!(back, json!({"enabled": false, "backend_id": "bkdhr_1"}));

    let policies = json!({"enabled": true, "ip_policies": [reference("ipp_1"), reference("ipp_2")]});
    let read: models::EndpointIpPolicy = serde_json::from_value(policies).unwrap();
    let back = serde_json::to_value(models::EndpointIpPolicyMutate::from(read)).unwrap();
    assert_eq!(back, json!({"enabled": true, "ip_policy_ids": ["ipp_1", "ipp_2"]}));

    let authorities = json!({"certificate_authorities": [reference("ca_1")]});
    let read: models::EndpointMutualTls = serde_json::from_value(authorities).unwrap();
    let back = serde_json::to_value(models::EndpointMutualTlsMutate::from(read)).unwrap();
    assert_eq!(back, json!({"certificate_authority_ids": ["ca_1"]}));

    let saml = json!({
        "options_passthrough": true, "cookie_prefix": "", "inactivity_timeout": 60, "idp_metadata": "<xml/>",
        "force_authn": false, "authorized_groups": ["a"], "entity_id": "made by ngrok", "nameid_format": "urn:x",
    });
    let read: models::EndpointSaml = serde_json::from_value(saml).unwrap();
    let back = serde_json::to_value(models::EndpointSamlMutate::from(read)).unwrap();
    let expected = json!({
        "options_passthrough": true, "inactivity_timeout": 60, "idp_metadata": "<xml/>", "force_authn": false,
        "authorized_groups": ["a"], "nameid_format": "urn:x",
    });
    assert_eq!(back, expected, "without what is empty, and what ngrok makes");
}
