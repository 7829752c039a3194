//! What the documented policies are for: each has cases that show it.

#![cfg(feature = "simulate")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ngrok_traffic_policy::suite::{CaseResult, Suite};
use ngrok_traffic_policy::tables;

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies").join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

fn stems(folder: &str) -> BTreeSet<String> {
    let stem = |file: &PathBuf| {
        let name = file.file_name().unwrap().to_str().unwrap();
        name.split('.').next().unwrap().to_owned()
    };
    files(folder).iter().map(stem).collect()
}

#[test]
fn every_right_policy_has_cases() {
    assert_eq!(stems("cases"), stems("right"));
}

#[test]
fn every_case_comes_out_and_together_they_reach_every_action() {
    let mut failed = String::new();
    let mut reached = BTreeSet::new();
    let mut count = 0;
    for file in files("cases") {
        let text = fs::read_to_string(&file).unwrap();
        let suite = Suite::parse(&text, &file).unwrap_or_else(|invalid| panic!("{invalid}"));
        let results: Vec<CaseResult> = suite.cases().iter().map(|case| suite.run(case)).collect();
        reached.extend(suite.coverage(&results).reached);
        count += results.len();
        for result in results.iter().filter(|result| !result.passed()) {
            let name = file.file_name().unwrap().to_string_lossy();
            failed += &format!("{name}: {}\n{:#?}\n{}\n", result.name, result.differences, result.outcome);
        }
    }
    assert!(failed.is_empty(), "{failed}");
    assert!(count > 120, "only {count} cases were run");
    let missing: Vec<&str> =
        tables::actions().iter().map(|action| action.name).filter(|name| !reached.contains(*name)).collect();
    assert!(missing.is_empty(), "no case reaches {missing:?}");
}
