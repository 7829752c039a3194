//! Every action, field, result, variable, category and macro of ngrok's documentation is in the description: those of
//! `policy_names.txt`, and none that is only a misspelling of one.

use std::collections::BTreeSet;
use std::path::Path;

use api_spec::traffic_policy::{Field, Kind, TrafficPolicy};
use api_spec::{Sources, load};

const NAMES: &str = include_str!("policy_names.txt");

/// The names of a section, as often as they stand there.
fn documented(section: &str) -> Vec<&'static str> {
    let (_, rest) = NAMES.split_once(&format!("[{section}]\n")).expect("the file has the section");
    rest.lines().take_while(|line| !line.is_empty()).collect()
}

fn described() -> TrafficPolicy {
    let sources = Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    load(&sources).unwrap_or_else(|report| panic!("{report}")).traffic_policy
}

/// Holds that both have the same names, and how many the documentation has.
fn agree(documented: &[&str], described: impl IntoIterator<Item = String>, count: usize) {
    assert_eq!(documented.len(), count);
    let documented: BTreeSet<&str> = documented.iter().copied().collect();
    let described: BTreeSet<String> = described.into_iter().collect();
    let missing: Vec<_> = documented.iter().filter(|name| !described.contains(**name)).collect();
    let more: Vec<_> = described.iter().filter(|name| !documented.contains(name.as_str())).collect();
    assert!(missing.is_empty() && more.is_empty(), "missing: {missing:?}; more than documented: {more:?}");
}

/// The full names of fields, but of those that no table of the documentation has.
fn fields(policy: &TrafficPolicy, before: &str, fields: &[Field], names: &mut Vec<String>) {
    for field in fields.iter().filter(|field| !field.undocumented) {
        let name = format!("{before}.{}", field.name);
        if let Kind::Object(object) = field.kind.core() {
            let object = policy.object(object).expect("the loader binds it");
            self::fields(policy, &name, &object.fields, names);
        }
        names.push(name);
    }
}

#[test]
fn every_action_is_described() {
    agree(&documented("actions"), described().actions.into_iter().map(|action| action.name), 26);
}

#[test]
fn every_field_is_described() {
    let policy = described();
    let mut names = Vec::new();
    for action in &policy.actions {
        fields(&policy, &action.name, &action.config, &mut names);
    }
    // The tables tell of these only in the text beside `query_params`.
    names.retain(|name| !name.starts_with("http-request.query_params."));
    agree(&documented("fields"), names, 111);
}

#[test]
fn every_result_is_described() {
    let names = described().result_names();
    let documented = documented("results");
    assert_eq!(documented.len(), 59);
    for result in documented {
        let below = format!("{result}.");
        assert!(names.iter().any(|name| name == result || name.starts_with(&below)), "{result}");
    }
}

#[test]
fn every_variable_is_described() {
    let mut names = described().variable_names();
    // Their members are those that policies set, and the results of actions.
    names.retain(|name| name != "vars" && name != "actions.ngrok");
    agree(&documented("variables"), names, 206);
}

#[test]
fn every_category_is_described() {
    agree(&documented("categories"), described().categories.into_iter().map(|category| category.value), 258);
}

#[test]
fn every_macro_is_described() {
    let policy = described();
    // What CEL itself has is in no list of the documentation. Two macros have two headings each there.
    let groups = policy.groups.iter().filter(|group| group.name != "Language");
    agree(&documented("macros"), groups.flat_map(|group| &group.macros).map(|known| known.name.clone()), 105);
    assert_eq!(policy.macros().count(), 103 + 10);
}

/// The documentation has 220 lines of examples; those that go on in a second line or share a result make 206.
#[test]
fn every_example_is_described() {
    assert_eq!(described().macros().map(|known| known.examples.len()).sum::<usize>(), 206);
}
