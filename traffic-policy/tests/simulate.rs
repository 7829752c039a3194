//! What each action does: the files of tests below `simulate`, each with a policy and its cases.

#![cfg(feature = "simulate")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ngrok_traffic_policy::suite::Suite;
use ngrok_traffic_policy::tables;

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/simulate");
    let entries = fs::read_dir(folder).expect("the folder of the cases is there");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be read").path()).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

#[test]
fn every_case_comes_out_as_written() {
    let mut failures = Vec::new();
    for file in files() {
        let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).expect("a file can be read");
        let suite = match Suite::parse(&text, &file) {
            Ok(suite) => suite,
            Err(invalid) => {
                failures.push(invalid.to_string());
                continue;
            }
        };
        let results: Vec<_> = suite.cases().iter().map(|case| suite.run(case)).collect();
        for result in &results {
            for difference in &result.differences {
                let (what, expected, found) = (&difference.what, &difference.expected, &difference.found);
                failures.push(format!(
                    "{name}: {}: {what}: expected {expected}, found {found}\n{}",
                    result.name, result.outcome
                ));
            }
        }
        for unreached in suite.coverage(&results).unreached {
            failures.push(format!("{name}: no case reaches {} at {}", unreached.action, unreached.path));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_page_of_assumptions_names_files_that_are_there() {
    let page = include_str!("../ASSUMES.md");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/simulate");
    let rows = page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| what"));
    for row in rows {
        let files = row.rsplit('|').nth(1).unwrap_or_default();
        let mut names = files.split('`').skip(1).step_by(2).peekable();
        assert!(names.peek().is_some(), "{row}");
        for name in names {
            assert!(source.join(name).is_file(), "{name} is not there");
        }
    }
}

/// What is not simulated would be passed over in every case; each action of the description is really done in one.
#[test]
fn every_action_is_done_in_a_case() {
    let mut done = BTreeSet::new();
    for file in files() {
        let text = fs::read_to_string(&file).expect("a file can be read");
        let Ok(suite) = Suite::parse(&text, &file) else { continue };
        for case in suite.cases() {
            let phases = suite.run(case).outcome.trace;
            let actions = phases.into_iter().flat_map(|phase| phase.rules).flat_map(|rule| rule.actions);
            done.extend(actions.filter(|action| !action.skipped).map(|action| action.kind));
        }
    }
    let missing: Vec<_> =
        tables::actions().iter().map(|action| action.name).filter(|name| !done.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Each provider whose way of signing is in the tables has a webhook that is taken and one that is not.
#[test]
fn every_known_webhook_is_tried() {
    let (mut taken, mut refused) = (BTreeSet::new(), BTreeSet::new());
    for file in files() {
        let text = fs::read_to_string(&file).expect("a file can be read");
        let suite = Suite::parse(&text, &file).unwrap_or_else(|invalid| panic!("{invalid}"));
        for case in suite.cases() {
            let outcome = suite.run(case).outcome;
            let name = case.name().to_lowercase();
            let verified = outcome.results.get("verify_webhook").and_then(|results| results["verified"].as_bool());
            let whose = tables::webhooks().iter().filter(|webhook| name.starts_with(webhook.name));
            match verified {
                Some(true) => taken.extend(whose.map(|webhook| webhook.name)),
                Some(false) => refused.extend(whose.map(|webhook| webhook.name)),
                None => {}
            }
        }
    }
    for webhook in tables::webhooks() {
        assert!(taken.contains(webhook.name) && refused.contains(webhook.name), "{}", webhook.name);
    }
}

#[test]
fn the_page_of_assumptions_names_the_webhooks_with_published_examples() {
    let page = include_str!("../ASSUMES.md");
    let row = page.lines().find(|line| line.contains("published example")).expect("the page speaks of them");
    let written = row.split("published example of ").nth(1).and_then(|rest| rest.split('.').next()).unwrap_or_default();
    let names =
        tables::webhooks().iter().filter(|webhook| webhook.example).map(|webhook| format!("`{}`", webhook.name));
    assert_eq!(written, names.collect::<Vec<_>>().join(", "));
    for webhook in tables::webhooks() {
        assert!(row.contains(&format!("`{}`", webhook.name)), "{}", webhook.name);
    }
}
