//! Policies that a command sends: what the check finds in them is told on stderr, and they are sent all the same.

use std::fmt::Write as _;
use std::io::Write as _;

use anstyle::{AnsiColor, Style};
use ngrok_traffic_policy::{EndpointKind, Options, Problem, check};
use serde_json::{Map, Value};

use crate::output;
use crate::table::{Operation, Policy};

const WARNING: Style = AnsiColor::Yellow.on_default().bold();

/// Warns of the mistakes in the policies among the arguments of a call.
pub(crate) fn warn(operation: Option<&Operation>, arguments: &Map<String, Value>) {
    let mut text = String::new();
    for policy in operation.iter().flat_map(|operation| operation.policies) {
        let Some(given) = at(arguments, policy.field).filter(|given| !given.is_empty()) else { continue };
        let options = Options {
            endpoint: policy.url.and_then(|url| at(arguments, url)).map(str::to_owned),
            kind: policy.kind.and_then(EndpointKind::named),
        };
        for problem in check(given, &options).problems() {
            // Writing to a string can't fail.
            let _ = writeln!(text, "{}", line(policy, problem));
        }
    }
    // There is nobody to tell when stderr is closed.
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// A problem in one line, without what stands there: policies hold secrets.
fn line(policy: &Policy, problem: &Problem) -> String {
    let Problem { line, column, message, code, .. } = problem;
    let code = code.as_ref().map(|code| format!(" ({code})")).unwrap_or_default();
    let help = problem.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
    let said = output::printable(&format!("{message}{code}{help}"));
    format!("{WARNING}warning:{WARNING:#} {} at line {line}, column {column}: {said}", policy.field)
}

/// The text at a path with dots.
fn at<'a>(arguments: &'a Map<String, Value>, path: &str) -> Option<&'a str> {
    let mut names = path.split('.');
    let first = arguments.get(names.next()?)?;
    names.try_fold(first, |value, name| value.get(name))?.as_str()
}
