//! Whole policies, each for something that people do: those in `policies/right` check clean.

use std::path::Path;

use ngrok_traffic_policy::{Options, check, schema};

#[test]
fn right_policies_check_clean() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies/right");
    let mut wrong = String::new();
    let mut seen = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let report = check(&std::fs::read_to_string(&file).unwrap(), &Options::default());
        if !report.is_clean() {
            wrong += &report.render(&name, false);
        }
        seen += 1;
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(seen > 0, "there are policies");
}

#[test]
fn the_schema_names_every_action_and_resolves_its_own_references() {
    let schema = schema();
    let definitions = schema["$defs"].as_object().unwrap();
    for action in ngrok_traffic_policy::tables::actions() {
        assert!(definitions.contains_key(action.name), "{}", action.name);
    }
    let text = schema.to_string();
    for reference in text.split("\"#/$defs/").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(definitions.contains_key(reference), "{reference}");
    }
}
