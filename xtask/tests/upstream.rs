//! `spec diff`, `spec add` and `spec export` as a maintainer runs them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// Runs a command with other known differences than the committed ones, and a copy of the description to write to.
fn xtask(arguments: &[&str], spec: &Path, known: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .env("NGROK_API_SPEC", spec)
        .env("NGROK_API_KNOWN", known)
        .output()
        .expect("it runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A small description, its OpenAPI document and a file without known differences, in a folder of its own.
fn workspace(name: &str) -> [PathBuf; 3] {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("spec/services")).unwrap();
    let pets = "service: pets\ntitle: Pets\ndoc: Pets.\noperations:\n  feed:\n    call: POST /feed\n    doc: Feeds \
                them.\n  play:\n    call: POST /play\n    doc: Plays.\n";
    fs::write(folder.join("spec/services/pets.yaml"), pets).unwrap();
    fs::write(folder.join("known.yaml"), "known: []\n").unwrap();
    let paths = [folder.join("spec"), folder.join("known.yaml"), folder.join("openapi.json")];
    let exported = xtask(&["spec", "export", "--openapi"], &paths[0], &paths[1]);
    assert!(exported.status.success(), "{}", text(&exported.stderr));
    fs::write(&paths[2], exported.stdout).unwrap();
    paths
}

fn change(document: &Path, change: impl FnOnce(&mut Value)) {
    let mut value = serde_json::from_slice(&fs::read(document).unwrap()).unwrap();
    change(&mut value);
    fs::write(document, value.to_string()).unwrap();
}

#[test]
fn a_difference_fails_until_it_is_known() {
    let [spec, known, document] = workspace("diff");
    let diff = |more: &[&str]| {
        let mut arguments = vec!["spec", "diff", document.to_str().unwrap()];
        arguments.extend(more);
        xtask(&arguments, &spec, &known)
    };
    let same = diff(&[]);
    assert!(same.status.success(), "{}", text(&same.stderr));
    change(&document, |d| d["paths"]["/nap"] = d["paths"]["/play"].clone());
    let other = diff(&[]);
    assert_eq!(other.status.code(), Some(1));
    assert!(text(&other.stdout).contains("new operation POST /nap"), "{}", text(&other.stdout));
    let listed: Value = serde_json::from_slice(&diff(&["--json"]).stdout).unwrap();
    assert_eq!(listed[0]["name"], "POST /nap");

    fs::write(&known, "known:\n  - reason: Not yet.\n    differences: [new operation POST /nap]\n").unwrap();
    assert!(diff(&[]).status.success());
    change(&document, |d| d["paths"]["/nap"] = Value::Null);
    let stale = diff(&[]);
    assert!(!stale.status.success() && text(&stale.stderr).contains("no such difference"), "{}", text(&stale.stderr));
}

#[test]
fn a_service_is_added_once_and_refused_until_its_texts_are_written() {
    let [spec, known, document] = workspace("add");
    let add = |service| xtask(&["spec", "add", service, "--from", document.to_str().unwrap()], &spec, &known);
    assert!(text(&add("pets").stderr).contains("described already"));
    change(&document, |d| {
        d["paths"]["/nap"]["post"] = {
            let mut nap = d["paths"]["/play"]["post"].clone();
            nap["tags"] = serde_json::json!(["Naps"]);
            nap["operationId"] = "NapsCreate".into();
            nap
        }
    });
    let added = add("naps");
    assert!(added.status.success(), "{}", text(&added.stderr));
    let written = fs::read_to_string(spec.join("services/naps.yaml")).unwrap();
    assert!(written.contains("  create:\n    call: POST /nap\n"), "{written}");
    let check = xtask(&["spec", "check"], &spec, &known);
    assert!(text(&check.stderr).contains("still to be written"), "{}", text(&check.stderr));
}
