//! The examples in the README are a sound description.

use api_spec::Sources;

#[test]
fn the_examples_of_the_readme_load() {
    let blocks: Vec<&str> = include_str!("../README.md")
        .split("```yaml\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap_or_default())
        .collect();
    let [service, errors] = blocks.as_slice() else { panic!("the README has {} examples", blocks.len()) };
    // The one error that the service names and the short catalogue leaves out.
    let errors =
        format!("{errors}  23001:\n    name: VAULT_NAME_EMPTY\n    kind: invalid_argument\n    summary: No name.\n");
    // The examples have no folders of services.
    let common = include_str!("../common.yaml").split("\ngroups:").next().unwrap_or_default();
    let files = [("common.yaml", common), ("services/vaults.yaml", service), ("errors/vaults.yaml", &errors)];
    let description = api_spec::load(&Sources::from_texts(files)).unwrap_or_else(|report| panic!("{report}"));
    let statuses: Vec<u16> = description.operations().map(|(_, operation)| operation.status).collect();
    assert_eq!(statuses, [201, 200, 200]);
}
