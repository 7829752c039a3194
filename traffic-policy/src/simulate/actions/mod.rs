//! What actions do when they are simulated, a file each.
//!
//! # An action's file
//!
//! It has one function, named in the table below:
//!
//! ```text
//! pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError>
//! ```
//!
//! - `config` holds the fields by their names in the description, with the values of `${…}`, defaults and older names put in:
//!   `config.text("url")`, `config.flag("enforce")`, `config.duration("rate")`, `config.texts("allow")`,
//!   `config.entries("headers")`, `config.objects("replacements")`, `config.expressions("bucket_key")`. What the check of
//!   policies holds (required fields, ranges, known values) need not be checked again.
//! - `exchange` is what the action works on: `request()`, `request_mut()`, `response_mut()`, `headers_mut()` (of the phase's
//!   message), `client_ip()`, `now()`, `world()` (secrets, key sets, other servers, identity), `state()` (what lasts longer
//!   than a request), `evaluate()` for expressions.
//! - It tells what it did: `exchange.note("…")` for the trace, a sentence each; `exchange.set_result("member", value)` for
//!   `actions.ngrok.NAME.member`, with the members of the description.
//! - It gives back what comes next: `Flow::Next`; `Flow::End(…)` with a response (one that goes to the client at once, or one
//!   that stands in for the upstream's and goes through the phase of responses), the URL of an internal endpoint, or a closed
//!   connection; `Flow::Refuse(…)` for a request that may not pass, which the engine lets pass when `enforce` is `false`.
//! - An `ActionError` is for what can't be done. The engine puts it into the results as `error`, and goes on where `on_error` is
//!   `continue` or `enforce` is `false`.
//! - What can't be done offline is never passed in silence: `exchange.given_results()` are what the scene says that came of it;
//!   without them, `exchange.skip("…")` says so in the trace. For an action that is not in the table the engine does both.
//!
//! Files import `engine`, `scene` and `value`; what several actions share has a file of its own (`headers`, `replacing`,
//! `rewriting`).

mod add_headers;
mod basic_auth;
mod circuit_breaker;
mod close_connection;
mod compress_response;
mod custom_response;
mod deny;
mod forward_internal;
mod headers;
mod http_request;
mod jwt_validation;
mod log;
mod oauth;
mod openid_connect;
mod owasp;
mod rate_limit;
mod redirect;
mod remove_headers;
mod replacing;
mod request_body_find_replace;
mod response_body_find_replace;
mod restrict_ips;
mod rewriting;
mod set_vars;
mod sign_in;
mod sse_find_replace;
mod terminate_tls;
mod url_rewrite;
mod verify_webhook;

use super::engine::Simulated;

/// What an action does, by its name in the tables; nothing for those that are not simulated.
pub(super) fn find(name: &str) -> Option<Simulated> {
    let plain = |run| Some(Simulated { run, body: false });
    let with_body = |run| Some(Simulated { run, body: true });
    match name {
        "add-headers" => plain(add_headers::run),
        "basic-auth" => plain(basic_auth::run),
        "circuit-breaker" => plain(circuit_breaker::run),
        "close-connection" => plain(close_connection::run),
        "compress-response" => with_body(compress_response::run),
        "custom-response" => plain(custom_response::run),
        "deny" => plain(deny::run),
        "forward-internal" => plain(forward_internal::run),
        "http-request" => plain(http_request::run),
        "jwt-validation" => with_body(jwt_validation::run),
        "log" => plain(log::run),
        "oauth" => plain(oauth::run),
        "openid-connect" => plain(openid_connect::run),
        "owasp-crs-request" | "owasp-crs-response" => plain(owasp::run),
        "rate-limit" => plain(rate_limit::run),
        "redirect" => plain(redirect::run),
        "remove-headers" => plain(remove_headers::run),
        "request-body-find-replace" => with_body(request_body_find_replace::run),
        "response-body-find-replace" => with_body(response_body_find_replace::run),
        "restrict-ips" => plain(restrict_ips::run),
        "set-vars" => plain(set_vars::run),
        "sse-find-replace" => plain(sse_find_replace::run),
        "terminate-tls" => plain(terminate_tls::run),
        "url-rewrite" => plain(url_rewrite::run),
        "verify-webhook" => with_body(verify_webhook::run),
        _ => None,
    }
}
