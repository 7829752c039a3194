//! Traffic Policies: refused with the error of their first mistake, as the API does it.

use api_spec::ErrorCode;
use ngrok_traffic_policy::language::Severity;
use ngrok_traffic_policy::{Options, Problem, check};

use crate::api::description::Api;
use crate::rules::refusal::{Refusal, names};

/// Refuses a policy with a mistake. What may only be newer than the description is a warning, and taken.
pub(crate) fn check_policy(api: &Api, text: &str, path: &str) -> Result<(), Refusal> {
    let report = check(text, &Options::default());
    let Some(mistake) = report.problems().iter().find(|problem| problem.severity == Severity::Error) else {
        return Ok(());
    };
    let place = format!("line {}, column {}", mistake.line, mistake.column);
    let detail = format!("`{path}`, {place}: {}.", mistake.message);
    Err(match error(api, mistake) {
        Some(error) => Refusal::coded(error, detail),
        None => Refusal::named(names::FIELD_VALUE, detail),
    })
}

fn error(api: &Api, mistake: &Problem) -> Option<&'static ErrorCode> {
    let number: u32 = mistake.code.as_deref()?.strip_prefix("ERR_NGROK_")?.parse().ok()?;
    api.errors.values().copied().find(|error| error.code == number)
}
