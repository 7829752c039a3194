//! Whole policies, each for something that people do: those in `policies/right` check clean, those in `policies/warned` with
//! warnings only, and those in `policies/wrong` with an error.

use std::fmt::Write as _;
use std::path::Path;

use ngrok_traffic_policy::{Options, Report, check};

/// The reports on the policies of a folder, by file.
fn reports(folder: &str) -> Vec<(String, Report)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies").join(folder);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    let report = |file: &std::path::PathBuf| {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        (name, check(&std::fs::read_to_string(file).unwrap(), &Options::default()))
    };
    files.iter().map(report).collect()
}

/// What is said about each policy, a line for each problem.
fn said(reports: &[(String, Report)]) -> String {
    let mut said = String::new();
    for (file, report) in reports {
        writeln!(said, "{file}").unwrap();
        for problem in report.problems() {
            let severity = problem.severity.as_str();
            writeln!(said, "  {severity} {} at {}: {}", problem.rule, problem.path, problem.message).unwrap();
        }
    }
    said
}

#[test]
fn right_policies_check_clean() {
    for (file, report) in reports("right") {
        assert!(report.is_clean(), "{}", report.render(&file, false));
    }
}

#[test]
fn warned_policies_have_warnings_only() {
    let reports = reports("warned");
    for (file, report) in &reports {
        assert!(!report.is_clean() && !report.has_errors(), "{file}: {}", report.render(file, false));
    }
    insta::assert_snapshot!(said(&reports));
}

#[test]
fn wrong_policies_have_an_error() {
    let reports = reports("wrong");
    for (file, report) in &reports {
        assert!(report.has_errors(), "{file}: {}", report.render(file, false));
    }
    insta::assert_snapshot!(said(&reports));
}
