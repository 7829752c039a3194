//! `http-request`: sends a request of its own, again after failures and along redirects, and keeps the answers.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode, header};
use url::Url;

use super::headers;
use crate::simulate::engine::{ActionError, Config, Exchange, Flow, header_map, map};
use crate::simulate::value::Value;
use crate::simulate::world::{Fault, Request, Response};

/// Attempts after the first.
const MAX_RETRIES: usize = 3;
/// Bytes of the body of an answer.
const MAX_BODY: usize = 256 * 1024;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let request = request(config, exchange)?;
    exchange.set_result("req", sent(&request));
    attempts(config, exchange, &request)?;
    Ok(Flow::Next)
}

/// The request of the configuration.
fn request(config: &Config<'_>, exchange: &Exchange<'_>) -> Result<Request, ActionError> {
    let text = config.text("url").unwrap_or_default();
    let mut url = Url::parse(&text).map_err(|error| ActionError::new(2226, format!("`{text}` is no URL: {error}")))?;
    for pair in config.objects("query_params") {
        let text = |name| pair.text(name).unwrap_or_default();
        url.query_pairs_mut().append_pair(&text("key"), &text("value"));
    }
    let method = config.text("method").and_then(|method| method.parse().ok()).unwrap_or(Method::GET);
    let mut request = Request::new(method, url);
    let client = exchange.client_ip().map(|client| client.to_string()).unwrap_or_default();
    let own = [("user-agent", "ngrok/cloud"), ("ngrok-req-type", "http-request"), ("x-forwarded-for", client.as_str())];
    for (name, value) in own {
        if let Ok(value) = HeaderValue::from_str(value) {
            request.headers.insert(name, value);
        }
    }
    for (name, value) in headers::parse(config, "headers")? {
        request.headers.insert(name, value);
    }
    if matches!(request.method, Method::POST | Method::PUT | Method::PATCH) {
        request.body = Bytes::copy_from_slice(config.text("body").unwrap_or_default().as_bytes());
    }
    Ok(request)
}

/// Sends the request until an answer is good, the condition to try again does not hold, or the time is over.
fn attempts(config: &Config<'_>, exchange: &mut Exchange<'_>, request: &Request) -> Result<(), ActionError> {
    let begin = exchange.now();
    let timeout = config.duration("timeout").unwrap_or_default();
    let mut answers: Vec<Value> = Vec::new();
    for attempt in 1..=1 + MAX_RETRIES {
        let started = exchange.now();
        let passed = Duration::try_from(started.duration_since(begin)).unwrap_or_default();
        let outcome = send(config, exchange, request, timeout.saturating_sub(passed));
        let outcome = outcome.map(|response| (response, exchange.now().duration_since(started).as_millis() as i64));
        if let Ok((response, took)) = &outcome {
            exchange.note(format!("{} {} answered {}", request.method, request.url, response.status));
            answers.push(map([
                ("response_header", header_map(&response.headers)),
                ("response_status_code", Value::Int(response.status.as_u16().into())),
                ("response_time_ms", Value::Int(*took)),
            ]));
            exchange.set_result("res", answer(response, *took));
        }
        exchange.set_result("attempts", answers.clone().into());
        let good = outcome.as_ref().is_ok_and(|(response, _)| response.status.as_u16() < 400);
        if good || attempt > MAX_RETRIES || !again(config, exchange, request, attempt, &outcome)? {
            return outcome.map(drop);
        }
        exchange.note("tried again");
    }
    Ok(())
}

/// Whether the condition to try again holds.
fn again(
    config: &Config<'_>,
    exchange: &mut Exchange<'_>,
    request: &Request,
    attempts: usize,
    outcome: &Result<(Response, i64), ActionError>,
) -> Result<bool, ActionError> {
    let Some(condition) = config.expressions("retry_condition").first() else { return Ok(false) };
    let mut last = vec![("req", sent(request))];
    match outcome {
        Ok((response, took)) => last.push(("res", answer(response, *took))),
        Err(error) => last.push(("error", Value::from(error.message()))),
    }
    let scope = vec![("attempts", Value::Int(attempts as i64)), ("last_attempt", map(last))];
    Ok(matches!(exchange.evaluate(condition, scope)?, Value::Bool(true)))
}

/// The answer to a request, at the end of all redirects.
fn send(
    config: &Config<'_>,
    exchange: &mut Exchange<'_>,
    request: &Request,
    timeout: Duration,
) -> Result<Response, ActionError> {
    let mut request = request.clone();
    let most = config.number("max_redirects").unwrap_or_default() as usize;
    for _ in 0..=most {
        let whom = request.url.clone();
        let reply = exchange.world().send(&request, timeout).map_err(|fault| describe(&fault, &whom))?;
        if reply.response.body.len() > MAX_BODY {
            let message = format!("the answer of {whom} has more than the {} KiB that are read", MAX_BODY / 1024);
            return Err(ActionError::new(2249, message));
        }
        let Some(location) = redirected(&reply.response, &request.url) else { return Ok(reply.response) };
        if most == 0 {
            return Ok(reply.response);
        }
        exchange.note(format!("{whom} sends to {location}"));
        if reply.response.status == StatusCode::SEE_OTHER {
            request.method = Method::GET;
            request.body = Bytes::new();
        }
        request.url = location;
    }
    Err(ActionError::new(3214, format!("there are more than {most} redirects")))
}

/// Where a response sends to.
fn redirected(response: &Response, from: &str) -> Option<String> {
    let location = response.headers.get(header::LOCATION)?.to_str().ok()?;
    let url = Url::parse(from).ok()?.join(location).ok()?;
    response.status.is_redirection().then(|| url.into())
}

fn describe(fault: &Fault, whom: &str) -> ActionError {
    match fault {
        Fault::Unknown => ActionError::new(3200, format!("{whom} is offline")),
        Fault::Down => ActionError::new(8012, format!("{whom} can't be reached")),
        Fault::Timeout => ActionError::new(3005, format!("{whom} did not answer in time")),
        Fault::Loop => ActionError::new(3603, format!("{whom} sends the request round in circles")),
    }
}

/// A request as the results show it.
fn sent(request: &Request) -> Value {
    map([
        ("method", Value::from(request.method.as_str())),
        ("url", Value::from(request.url.as_str())),
        ("header", header_map(&request.headers)),
        ("body", Value::from(&*String::from_utf8_lossy(&request.body))),
    ])
}

/// A response as the results show it, with the milliseconds that it took.
fn answer(response: &Response, took: i64) -> Value {
    map([
        ("header", header_map(&response.headers)),
        ("status_code", Value::Int(response.status.as_u16().into())),
        ("time_ms", Value::Int(took)),
        ("body", Value::from(&*String::from_utf8_lossy(&response.body))),
    ])
}
