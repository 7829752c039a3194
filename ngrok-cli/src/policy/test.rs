//! `traffic-policy test`: files of tests, run and reported.

use std::fmt::Write as _;
use std::path::Path;

use anstyle::{AnsiColor, Style};
use clap::ArgMatches;
use ngrok_traffic_policy::suite::{CaseResult, Coverage, Suite};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::texts;
use crate::failure::Failure;
use crate::{arguments, output};

/// What came of the cases of a file.
struct FileResult {
    file: String,
    cases: Vec<CaseResult>,
    coverage: Coverage,
}

pub(super) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let files = matches.get_many::<String>("files").into_iter().flatten();
    let filter = arguments::text(matches, "filter").unwrap_or_default();
    let mut results = Vec::new();
    let mut invalid = String::new();
    for text in texts::read_tests(files.map(String::as_str))? {
        match Suite::parse(&text.text, Path::new(&text.file)) {
            Ok(suite) => results.push(run_file(text.file, &suite, filter)),
            Err(mistakes) => {
                let file = mistakes.file.display().to_string();
                let _ = writeln!(invalid, "{}", mistakes.report.render(&file, true));
            }
        }
    }
    if !invalid.is_empty() {
        return Err(Failure::Invalid(invalid));
    }
    if results.iter().all(|file| file.cases.is_empty()) {
        return Err(Failure::usage(format!("no case has '{filter}' in its name")));
    }
    let coverage = matches.get_flag("coverage");
    match arguments::text(matches, "format") {
        Some("tap") => output::print(&tap(&results))?,
        Some("junit") => output::print(&junit(&results)?)?,
        _ => output::print(&human(&results, coverage))?,
    }
    let passed = results.iter().flat_map(|file| &file.cases).all(CaseResult::passed);
    if passed { Ok(()) } else { Err(Failure::Mistakes) }
}

fn run_file(file: String, suite: &Suite, filter: &str) -> FileResult {
    let cases = suite.cases().iter().filter(|case| case.name().contains(filter));
    let cases: Vec<CaseResult> = cases.map(|case| suite.run(case)).collect();
    let coverage = suite.coverage(&cases);
    FileResult { file, cases, coverage }
}

// Writing to a string can't fail. Colours are taken out again where nobody sees them.
fn human(results: &[FileResult], coverage: bool) -> String {
    let (good, bad) = (AnsiColor::Green.on_default(), AnsiColor::Red.on_default().bold());
    let mut text = String::new();
    for FileResult { file, cases, coverage: reached } in results {
        let _ = writeln!(text, "{file}");
        for case in cases {
            let (style, word): (Style, _) = if case.passed() { (good, "ok") } else { (bad, "FAILED") };
            let _ = writeln!(text, "  {style}{word}{style:#}  {}", case.name);
            if !case.passed() {
                let _ = writeln!(text, "{}", indent(&failure(case, true), "      "));
            }
        }
        if coverage {
            text.push_str(&coverage_text(reached));
        }
    }
    let cases = || results.iter().flat_map(|file| &file.cases);
    let (all, failed) = (cases().count(), cases().filter(|case| !case.passed()).count());
    let _ = writeln!(text, "{} passed, {failed} failed", all - failed);
    text
}

/// What differs, and why it came so.
fn failure(case: &CaseResult, color: bool) -> String {
    let mut text = String::new();
    for difference in &case.differences {
        let _ = writeln!(text, "{}", difference.what);
        let _ = writeln!(text, "  expected  {}", difference.expected);
        let _ = writeln!(text, "  found     {}", difference.found);
    }
    text + "\n" + &case.outcome.render(color)
}

fn coverage_text(coverage: &Coverage) -> String {
    let reached = coverage.actions - coverage.unreached.len();
    let mut text = format!("  {reached} of {} actions were reached\n", coverage.actions);
    for unreached in &coverage.unreached {
        let at = unreached.endpoint.as_ref().map(|endpoint| format!(" at {endpoint}")).unwrap_or_default();
        let _ = writeln!(text, "    no case reached {} ({}){at}", unreached.path, unreached.action);
    }
    text
}

fn indent(text: &str, by: &str) -> String {
    text.lines()
        .map(|line| if line.is_empty() { String::new() } else { format!("{by}{line}") })
        .collect::<Vec<_>>()
        .join("\n")
}

/// The Test Anything Protocol, version 14.
fn tap(results: &[FileResult]) -> String {
    let cases: Vec<(&str, &CaseResult)> =
        results.iter().flat_map(|file| file.cases.iter().map(|case| (file.file.as_str(), case))).collect();
    let mut text = format!("TAP version 14\n1..{}\n", cases.len());
    for (at, (file, case)) in cases.iter().enumerate() {
        let result = if case.passed() { "ok" } else { "not ok" };
        // A `#` would begin a directive.
        let name = format!("{file}: {}", case.name).replace('\\', "\\\\").replace('#', "\\#");
        let _ = writeln!(text, "{result} {} - {name}", at + 1);
        if !case.passed() {
            let _ = writeln!(text, "  ---\n  message: |\n{}\n  ...", indent(&failure(case, false), "    "));
        }
    }
    text
}

fn junit(results: &[FileResult]) -> Result<String, Failure> {
    let mut report = Report::new("traffic-policy");
    for FileResult { file, cases, .. } in results {
        let mut suite = TestSuite::new(file.as_str());
        for case in cases {
            let status = if case.passed() {
                TestCaseStatus::success()
            } else {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
                let names: Vec<&str> = case.differences.iter().map(|difference| difference.what.as_str()).collect();
                status.set_message(format!("not as expected: {}", names.join(", ")));
                status.set_description(failure(case, false));
                status
            };
            suite.add_test_case(TestCase::new(case.name.as_str(), status));
        }
        report.add_test_suite(suite);
    }
    report.to_string().map_err(|error| Failure::Local(format!("can't write JUnit's XML: {error}")))
}
