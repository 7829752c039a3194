//! The examples in the README are a sound description, and its chapter on Traffic Policies has every key.

use api_spec::{Description, Sources};

const README: &str = include_str!("../README.md");

/// The blocks of YAML, in their order.
fn blocks() -> [&'static str; 8] {
    let blocks: Vec<&str> =
        README.split("```yaml\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default()).collect();
    blocks.try_into().unwrap_or_else(|blocks: Vec<_>| panic!("the README has {} examples", blocks.len()))
}

fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Description {
    api_spec::load(&Sources::from_texts(files)).unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn the_examples_of_services_load() {
    let [_, service, errors, ..] = blocks();
    // The one error that the service names and the short catalogue leaves out.
    let errors =
        format!("{errors}  23001:\n    name: VAULT_NAME_EMPTY\n    kind: invalid_argument\n    summary: No name.\n");
    // The examples have no folders of services.
    let common = include_str!("../common.yaml").split("\ngroups:").next().unwrap_or_default();
    let description =
        load([("common.yaml", common), ("services/vaults.yaml", service), ("errors/vaults.yaml", &errors)]);
    let statuses: Vec<u16> = description.operations().map(|(_, operation)| operation.status).collect();
    assert_eq!(statuses, [201, 200, 200]);
}

/// The shelter API of the tests, with what the README says that it is.
fn shelter(api: &str) -> Vec<(&'static str, String)> {
    let files = [
        ("common.yaml", include_str!("pets/common.yaml")),
        ("services/pets.yaml", include_str!("pets/pets.yaml")),
        ("errors/pets.yaml", include_str!("pets/errors.yaml")),
        ("apis/shelter/common.yaml", include_str!("shelter/common.yaml")),
        ("apis/shelter/services/animals.yaml", include_str!("shelter/services/animals.yaml")),
        ("apis/shelter/services/keys.yaml", include_str!("shelter/services/keys.yaml")),
    ];
    let own = [("apis/shelter/api.yaml", api.to_owned())];
    files.map(|(path, text)| (path, text.to_owned())).into_iter().chain(own).collect()
}

#[test]
fn the_example_of_an_api_loads() {
    let files = shelter(blocks()[0]);
    let description = load(files.iter().map(|(path, text)| (*path, text.as_str())));
    let api = &description.others[0].api;
    assert_eq!((api.name.as_str(), api.rate.map(|rate| rate.calls)), ("shelter", Some(120)));
}

/// The loader lists the keys of a mapping when one is unknown; the README has all of them.
#[test]
fn every_key_is_explained() {
    let (_, after) = README.split_once("\n## APIs\n").expect("there is a chapter");
    let chapters = after.split("\n## Errors\n").next().unwrap_or_default();
    for (path, place) in [
        ("apis/shelter/api.yaml", "title: Shelter API"),
        ("apis/shelter/services/animals.yaml", "title: Animals"),
        ("apis/shelter/services/animals.yaml", "    doc: Returns an animal."),
        ("apis/shelter/services/animals.yaml", "    doc: An animal that waits for a home."),
        ("apis/shelter/services/animals.yaml", "      of: SHHappening"),
        ("services/pets.yaml", "        doc: What it is called."),
    ] {
        let mut files = shelter(blocks()[0]);
        let (_, text) = files.iter_mut().find(|(of, _)| *of == path).expect(path);
        let indent = place.len() - place.trim_start().len();
        *text = text.replacen(place, &format!("{}zzz: a\n{place}", " ".repeat(indent)), 1);
        let sources = Sources::from_texts(files.iter().map(|(path, text)| (*path, text.as_str())));
        let report = api_spec::load(&sources).expect_err(place).to_string();
        let keys = report.split("the keys are ").nth(1).unwrap_or_else(|| panic!("{place}: {report}"));
        for key in keys.lines().next().unwrap_or_default().split(", ") {
            let explained = [format!("`{key}`"), format!("{key}: "), format!("{key}:\n")];
            assert!(explained.iter().any(|written| chapters.contains(written)), "`{key}` is not explained: {report}");
        }
    }
}

/// The files of the chapter on Traffic Policies, and the results that its action's doc names.
fn policy_files() -> [(&'static str, &'static str); 6] {
    let [_, _, _, document, action, variables, macros, webhooks] = blocks();
    let results = "# Variables: results.\nvariable: actions\ndoc: Results.\ntype: Actions\nshapes:\n  Actions:\n    \
                   doc: By maker.\n    members:\n      ngrok: {type: results, doc: Those of ngrok.}\n";
    [
        ("traffic_policy/document.yaml", document),
        ("traffic_policy/actions/hold-back.yaml", action),
        ("traffic_policy/variables/req.yaml", variables),
        ("traffic_policy/variables/actions.yaml", results),
        ("traffic_policy/macros/strings.yaml", macros),
        ("traffic_policy/webhooks.yaml", webhooks),
    ]
}

#[test]
fn the_examples_of_traffic_policies_load() {
    let policy = load(policy_files()).traffic_policy;
    assert_eq!((policy.actions.len(), policy.variables.len(), policy.macros().count()), (1, 2, 1));
    assert_eq!(policy.webhooks.len(), 1);
}

/// The loader lists the keys of a mapping when one is unknown; the chapter has all of them.
#[test]
fn every_key_of_traffic_policies_is_explained() {
    let (_, chapter) = README.split_once("\n## Traffic Policy\n").expect("there is a chapter");
    let chapter = chapter.split("\n## ").next().unwrap_or_default();
    for (place, key) in [
        ("    schemes: [http, https]", "    zzz: a"),
        ("  inbound: {use", "  inbound: {zzz: a, use"),
        ("  - {path", "  - {zzz: a, path"),
        ("ends: true ", "zzz: a\nends: true "),
        ("{field: mode,", "{zzz: a, field: mode,"),
        ("  wait: {type", "  wait: {zzz: a, type"),
        ("    fields:", "    zzz: a\n    fields:"),
        ("  name: hold_back", "  zzz: a\n  name: hold_back"),
        ("variable: req ", "zzz: a\nvariable: req "),
        ("    reads_as: string", "    zzz: a\n    reads_as: string"),
        ("      host: {type", "      host: {zzz: a, type"),
        ("group: String", "zzz: a\ngroup: String"),
        ("    phases: [on_http_request]       #", "    zzz: a\n    phases: [on_http_request]       #"),
        ("tolerance: 180s", "zzz: a\ntolerance: 180s"),
        ("    header: x-signature ", "    zzz: a\n    header: x-signature "),
        ("      method: POST", "      zzz: a\n      method: POST"),
    ] {
        let changed = if place.starts_with("    schemes") { format!("{place}\n{key}") } else { key.to_owned() };
        let files = policy_files().map(|(path, text)| (path, text.replacen(place, &changed, 1)));
        let report = api_spec::load(&Sources::from_texts(files)).expect_err(place).to_string();
        let keys = report.split("the keys are ").nth(1).unwrap_or_else(|| panic!("{place}: {report}"));
        for key in keys.lines().next().unwrap_or_default().split(", ") {
            let explained = [format!("`{key}`"), format!("{key}: "), format!("{key}:\n")];
            assert!(explained.iter().any(|written| chapter.contains(written)), "`{key}` is not explained: {report}");
        }
    }
}
