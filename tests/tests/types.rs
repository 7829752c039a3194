//! Every datatype: what it must tolerate, what it must keep, and what it must not show.

use api_spec::{Type, TypeRef};
use end_to_end::{SECRET, description, full_object, smallest_object};
use ngrok_api::dynamic::{self, DynamicType};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Every datatype of the SDK with its description.
fn types() -> Vec<(&'static Type, &'static DynamicType)> {
    let types: Vec<_> = dynamic::types()
        .iter()
        .map(|t| (description().type_named(t.name).unwrap_or_else(|| panic!("{} is described", t.name)), t))
        .collect();
    assert!(types.len() > 190, "{} types", types.len());
    types
}

fn reencode(datatype: &DynamicType, value: &Value) -> Value {
    datatype
        .reencode(value.to_string().as_bytes())
        .unwrap_or_else(|error| panic!("{}: {error}\n{value}", datatype.name))
}

#[test]
fn a_full_object_is_kept_whole() {
    for (described, datatype) in types() {
        let full = full_object(described);
        assert_eq!(reencode(datatype, &full), full, "{}", datatype.name);
    }
}

#[test]
fn decoding_what_was_encoded_changes_nothing() {
    for (described, datatype) in types() {
        for object in [full_object(described), smallest_object(described)] {
            let once = reencode(datatype, &object);
            assert_eq!(reencode(datatype, &once), once, "{}", datatype.name);
        }
    }
}

#[test]
fn a_missing_or_null_field_never_fails_where_its_absence_can_be_expressed() {
    for (described, datatype) in types() {
        let needed = smallest_object(described);
        reencode(datatype, &needed);
        let Value::Object(full) = full_object(described) else { panic!("an object") };
        for field in described.fields().iter().filter(|f| needed.get(&f.name).is_none()) {
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
fn unknown_fields_are_ignored_and_unknown_values_kept() {
    for (described, datatype) in types() {
        let Value::Object(mut object) = full_object(described) else { panic!("an object") };
        object.insert("field_of_the_future".to_owned(), json!({"nested": [1, 2, 3]}));
        for field in described.fields().iter().filter(|f| f.values.is_some() && f.ty == TypeRef::String) {
            object.insert(field.name.clone(), json!("value/of the future"));
        }
        let kept = reencode(datatype, &Value::Object(object.clone()));
        object.remove("field_of_the_future");
        assert_eq!(kept, Value::Object(object), "{}", datatype.name);
    }
}

#[test]
fn debug_output_never_shows_a_secret() {
    let mut sensitive = 0;
    for (described, datatype) in types() {
        sensitive += described.fields().iter().filter(|f| f.sensitive).count();
        let debug = datatype.debug(full_object(described).to_string().as_bytes()).unwrap();
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
        for (described, datatype) in types() {
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
