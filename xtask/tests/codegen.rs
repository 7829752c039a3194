//! `cargo xtask codegen` and its `--check` on a copy of the description: what they refuse, show, write and remove.

mod support;

use std::fs;

use support::Scratch;

const VAULTS: &str = "ngrok-api/src/generated/services/vaults.rs";
const UP_TO_DATE: &str = "the generated code is up to date";

/// The lines of a diff that it adds and removes.
fn changed(diff: &str) -> Vec<&str> {
    let header = |line: &str| line.starts_with("+++") || line.starts_with("---");
    diff.lines().filter(|line| line.starts_with(['+', '-']) && !header(line)).collect()
}

/// The names of the files that a check complains about.
fn named(report: &str) -> Vec<&str> {
    let of = |line: &'static str| move |l: &&str| l.starts_with(line);
    let diffs = report.lines().filter(of("--- ")).map(|line| &line[4..]);
    let others = report.lines().filter(|line| line.ends_with("is missing") || line.ends_with("by anything"));
    diffs.chain(others.map(|line| line.split(' ').next().unwrap_or_default())).collect()
}

/// The mistake as the README shows it.
fn readme_shows() -> String {
    let readme = fs::read_to_string(support::root().join("README.md")).unwrap();
    let (_, block) = readme.split_once("```text\nerror: ").expect("the README shows a mistake");
    format!("error: {}", block.split_once("```").unwrap().0)
}

#[test]
fn a_misspelt_type_is_shown_and_nothing_is_written() {
    let scratch = Scratch::new("misspelt");
    let before = scratch.generated();
    scratch.replace(
        "api-spec/services/ip_policy_rules.yaml",
        "    request: IPPolicyRuleCreate\n    response: IPPolicyRule\n",
        "    request: IPPolicyRuleCreate\n    response: IPPolcyRule\n",
    );
    // A change that would be written, were it not for the mistake.
    scratch.replace("api-spec/services/vaults.yaml", "doc: Creates an empty vault.", "doc: Makes an empty vault.");
    for command in [&["codegen"][..], &["codegen", "--check"], &["spec", "check"]] {
        let ran = scratch.xtask(command);
        assert_eq!(ran.code, Some(1), "{command:?}: {}", ran.said);
        let said = ran.said.replace(&scratch.path("").display().to_string(), "");
        assert!(said.contains(&readme_shows()), "{command:?} should say what the README shows:\n{said}");
    }
    assert!(before == scratch.generated(), "a mistake in the description must leave the generated code alone");
}

#[test]
fn whatever_is_not_as_described_is_named_and_repaired() {
    let scratch = Scratch::new("repair");
    let as_described = scratch.generated();
    assert!(scratch.xtask(&["codegen", "--check"]).said.starts_with(UP_TO_DATE));

    let (gone, stray) = ("ngrok-api/src/generated/models/edges/tcp.rs", "ngrok-cli/src/generated/old/left_over.rs");
    scratch.replace(VAULTS, "pub struct Vaults<'c, C = Client> {\n", "pub struct Vaults<'c, C = Client> { // mine\n");
    fs::remove_file(scratch.path(gone)).unwrap();
    scratch.write(stray, "//! Nobody generates this.\n");
    let broken = scratch.generated();

    let check = scratch.xtask(&["codegen", "--check"]);
    assert_eq!(check.code, Some(1));
    assert_eq!(named(&check.said), [VAULTS, gone, stray], "{}", check.said);
    assert_eq!(
        changed(&check.said),
        ["-pub struct Vaults<'c, C = Client> { // mine", "+pub struct Vaults<'c, C = Client> {"]
    );
    assert!(check.said.contains("3 of the generated files differ from the description: run `cargo xtask codegen`"));
    assert!(broken == scratch.generated(), "a check must write nothing");

    let written = scratch.xtask(&["codegen"]);
    assert_eq!(written.code, Some(0), "{}", written.said);
    for line in [format!("updated {VAULTS}"), format!("created {gone}"), format!("removed {stray}")] {
        assert!(written.said.lines().any(|said| said == line), "no {line:?} in\n{}", written.said);
    }
    assert!(as_described == scratch.generated(), "every file should be as it was");
    assert!(!scratch.path("ngrok-cli/src/generated/old").exists(), "the folder of the stray file is left");
    assert!(scratch.xtask(&["codegen", "--check"]).said.starts_with(UP_TO_DATE));
}

#[test]
fn a_changed_type_shows_in_its_own_field_only() {
    let scratch = Scratch::new("one_field");
    let file = "api-spec/services/ssh_certificate_authorities.yaml";
    scratch.replace(file, "key_size:\n        type: int64\n", "key_size:\n        type: int32\n");
    let check = scratch.xtask(&["codegen", "--check"]);
    assert_eq!(check.code, Some(1));
    let files = ["models", "services"].map(|f| format!("ngrok-api/src/generated/{f}/ssh_certificate_authorities.rs"));
    assert_eq!(named(&check.said), files, "{}", check.said);
    assert!(!changed(&check.said).is_empty());
    for line in changed(&check.said) {
        assert!(line.contains("key_size"), "another field is in the diff: {line}");
    }
}

#[test]
fn a_renamed_service_leaves_no_file_behind() {
    let scratch = Scratch::new("renamed");
    let services = scratch.path("api-spec/services");
    fs::rename(services.join("vaults.yaml"), services.join("strongboxes.yaml")).unwrap();
    let ran = scratch.xtask(&["codegen"]);
    assert!(ran.said.contains(&format!("removed {VAULTS}\n")), "{}", ran.said);
    assert!(ran.said.contains("created ngrok-api/src/generated/services/strongboxes.rs\n"), "{}", ran.said);
    assert!(scratch.xtask(&["codegen", "--check"]).said.starts_with(UP_TO_DATE));
}

#[test]
fn an_unknown_command_says_which_there_are() {
    let ran = Scratch::new("unknown").xtask(&["codgen"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.said.starts_with("unknown command: codgen\n"), "{}", ran.said);
    assert!(ran.said.contains("cargo xtask codegen --check"), "{}", ran.said);
}
