//! `traffic-policy check`.

use std::fmt::Write as _;

use clap::ArgMatches;
use ngrok_traffic_policy::language::Severity;
use ngrok_traffic_policy::{EndpointKind, Options, Report};
use serde_json::Value;

use super::texts::{self, Text};
use crate::failure::Failure;
use crate::{arguments, output};

pub(super) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let options = Options {
        endpoint: arguments::text(matches, "endpoint").map(str::to_owned),
        kind: arguments::text(matches, "kind").and_then(EndpointKind::named),
    };
    let files = matches.get_many::<String>("files").into_iter().flatten();
    let texts = texts::read_all(files.map(String::as_str))?;
    let reports: Vec<(&Text, Report)> =
        texts.iter().map(|text| (text, ngrok_traffic_policy::check(&text.text, &options))).collect();
    let printed = match arguments::text(matches, "format") {
        Some("json") => {
            let files = reports.iter().map(|(text, report)| report.to_json(&text.file));
            format!("{:#}\n", Value::Array(files.collect()))
        }
        Some("github") => reports.iter().map(|(text, report)| report.to_github(&text.file)).collect(),
        _ => human(&reports),
    };
    output::print(&printed)?;
    if reports.iter().any(|(_, report)| report.has_errors()) { Err(Failure::Mistakes) } else { Ok(()) }
}

/// The mistakes with their places, and a line that sums up.
fn human(reports: &[(&Text, Report)]) -> String {
    let mut text = String::new();
    for (policy, report) in reports.iter().filter(|(_, report)| !report.is_clean()) {
        // Writing to a string can't fail. Colours are taken out again where nobody sees them.
        let _ = writeln!(text, "{}", report.render(&policy.file, true));
    }
    let problems = || reports.iter().flat_map(|(_, report)| report.problems());
    let errors = problems().filter(|problem| problem.severity == Severity::Error).count();
    let warnings = problems().count() - errors;
    let count = |number: usize, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
    let _ = writeln!(
        text,
        "{}, {} in {}",
        count(errors, "error"),
        count(warnings, "warning"),
        count(reports.len(), "file")
    );
    text
}
