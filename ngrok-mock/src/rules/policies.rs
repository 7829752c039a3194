//! Traffic Policies: refused with the error of their first mistake, as the API does it.

use api_spec::{ErrorCode, Field, Format, Type};
use ngrok_traffic_policy::language::Severity;
use ngrok_traffic_policy::{EndpointKind, Options, Problem, check, tables};
use serde_json::{Map, Value};

use crate::api::errors;
use crate::rules::refusal::{Refusal, names};

/// Refuses an object with a mistake in one of its policies. `before` is the object as it was, which may have the endpoint's URL.
pub(crate) fn check_policies(
    ty: &Type,
    given: &Map<String, Value>,
    before: &Map<String, Value>,
    path: &str,
) -> Result<(), Refusal> {
    for field in ty.fields().iter().filter(|field| field.format == Some(Format::TrafficPolicy)) {
        // An empty text clears the field.
        let Some(text) = given.get(&field.name).and_then(Value::as_str).filter(|text| !text.is_empty()) else {
            continue;
        };
        let url = field.endpoint_url.as_ref().and_then(|url| given.get(url).or_else(|| before.get(url)));
        check_policy(text, &options(field, url), &format!("{path}{}", field.name))?;
    }
    Ok(())
}

fn options(field: &Field, url: Option<&Value>) -> Options {
    Options {
        endpoint: url.and_then(Value::as_str).map(str::to_owned),
        kind: field.endpoint_kind.and_then(|kind| EndpointKind::named(kind.as_str())),
    }
}

/// What may only be newer than the description is a warning, and taken; so is what goes wrong only with traffic.
fn check_policy(text: &str, options: &Options, path: &str) -> Result<(), Refusal> {
    let report = check(text, options);
    let later = |problem: &Problem| tables::problem(problem.rule).is_some_and(|kind| kind.with_traffic);
    let refused = |problem: &&Problem| problem.severity == Severity::Error && !later(problem);
    let Some(mistake) = report.problems().iter().find(refused) else { return Ok(()) };
    let place = format!("line {}, column {}", mistake.line, mistake.column);
    let detail = format!("`{path}`, {place}: {}.", mistake.message);
    Err(match error(mistake) {
        Some(error) => Refusal::coded(error, detail),
        None => Refusal::named(names::FIELD_VALUE, detail),
    })
}

fn error(mistake: &Problem) -> Option<&'static ErrorCode> {
    let number: u32 = mistake.code.as_deref()?.strip_prefix("ERR_NGROK_")?.parse().ok()?;
    errors::numbered(number)
}
