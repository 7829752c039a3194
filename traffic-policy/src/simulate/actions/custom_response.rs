//! `custom-response`: answers with a status, headers and a body of its own.

use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};

use super::headers;
use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow};
use crate::simulate::scene::Response;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let status = status(config);
    let body = config.text("body").unwrap_or_default();
    let mut response = Response::new(status, Bytes::copy_from_slice(body.as_bytes()));
    for (name, value) in headers::parse(config, "headers")? {
        response.headers.append(name, value);
    }
    if !body.is_empty() {
        let guessed = HeaderValue::from_static(guess(&body));
        response.headers.entry(header::CONTENT_TYPE).or_insert(guessed);
    }
    exchange.note(format!("answered with {status}"));
    Ok(Flow::End(End::Respond(response)))
}

/// The status of the configuration.
fn status(config: &Config<'_>) -> StatusCode {
    let given = config.number("status_code").and_then(|number| StatusCode::from_u16(number as u16).ok());
    given.unwrap_or_default()
}

/// The type of a body, told from how it begins.
fn guess(body: &str) -> &'static str {
    let begin = body.trim_start();
    let lower = begin.get(..begin.len().min(14)).unwrap_or_default().to_ascii_lowercase();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        "text/html; charset=utf-8"
    } else if begin.starts_with(['{', '[']) && serde_json::from_str::<serde_json::Value>(body).is_ok() {
        "application/json"
    } else if lower.starts_with("<?xml") {
        "text/xml; charset=utf-8"
    } else {
        "text/plain; charset=utf-8"
    }
}
