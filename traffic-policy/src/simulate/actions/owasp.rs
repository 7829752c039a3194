//! `owasp-crs-request` and `owasp-crs-response`: what the scene says that the core rule set of OWASP found.
//!
//! The rules themselves are not here: without results of the scene a message passes, and the trace says so.

use http::StatusCode;
use serde_json::Value as Json;

use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow};
use crate::simulate::world::Response;

/// What a decision is when a message may not pass.
const DENIED: &str = "deny";

pub(super) fn run(_config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let Some(Json::Object(mut given)) = exchange.given_results() else {
        exchange.skip("the rules of OWASP can't be worked through offline: it was passed over; results can be given");
        return Ok(Flow::Next);
    };
    if let Some(error) = given.remove("error") {
        let text = |member: &str| error.get(member).and_then(Json::as_str).unwrap_or_default().to_owned();
        let code = text("code").trim_start_matches("ERR_NGROK_").parse().unwrap_or_default();
        return Err(ActionError::new(code, text("message")));
    }
    let number = |member: &str| given.get(member).and_then(Json::as_i64);
    let reached = number("anomaly_score") >= Some(number("anomaly_score_threshold").unwrap_or(i64::MAX));
    let decision = given.entry("decision").or_insert(if reached { DENIED } else { "allow" }.into());
    let denied = decision.as_str() == Some(DENIED);
    let score = given.get("anomaly_score").map(|score| format!(" with a score of {score}")).unwrap_or_default();
    for (member, json) in &given {
        exchange.set_given_result(member, json);
    }
    let verb = if denied { "refuse it" } else { "let it pass" };
    exchange.note(format!("by the results that were given, the rules of OWASP {verb}{score}"));
    // `on_error` is about errors, and does not let pass what is refused.
    Ok(if denied { Flow::End(End::Respond(Response::new(StatusCode::FORBIDDEN, ""))) } else { Flow::Next })
}
