//! `custom-response`: answers with a status, headers and a body of its own.

use bytes::Bytes;
use http::{HeaderValue, header};

use super::headers;
use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow};
use crate::simulate::world::Response;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let status = config.status();
    let body = config.text("body").unwrap_or_default();
    let mut response = Response::new(status, Bytes::copy_from_slice(body.as_bytes()));
    for (name, value) in headers::parse(config, "headers")? {
        response.headers.append(name, value);
    }
    if !body.is_empty() {
        response.headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static(guess(&body)));
    }
    exchange.note(format!("answered with {status}"));
    Ok(Flow::End(End::StandIn(response)))
}

/// The type of a body, told from how it begins.
fn guess(body: &str) -> &'static str {
    let begins = |with: &str| body.trim_start().get(..with.len()).is_some_and(|text| text.eq_ignore_ascii_case(with));
    if begins("<!doctype html") || begins("<html") {
        "text/html; charset=utf-8"
    } else if (begins("{") || begins("[")) && serde_json::from_str::<serde_json::Value>(body).is_ok() {
        "application/json"
    } else if begins("<?xml") {
        "text/xml; charset=utf-8"
    } else {
        "text/plain; charset=utf-8"
    }
}
