//! Connections: reads requests, records them, injects what is to be injected, and writes answers.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use hyper::http::request::Parts;
use hyper::service::service_fn;
use hyper::{Method, Request as HttpRequest, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::log;
use super::record::RecordedRequest;
use super::request::{self, Request};
use super::script::ScriptedAnswer;
use super::state::State;
use crate::account::ids;
use crate::rules::refusal::{Refusal, names};

/// The header with the identifier of what was done, for questions to ngrok.
const OPERATION_ID: HeaderName = HeaderName::from_static("ngrok-operation-id");

/// Most bytes of a request's body.
const MOST_BYTES: usize = 4 << 20;

/// Serves connections until it is dropped, which closes them all, or the server is told to stop: then it ends with the
/// requests under way.
pub(crate) async fn serve(listener: TcpListener, state: Arc<State>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = state.stopping() => break,
            accepted = listener.accept() => {
                // An accept fails when a client gives up early, or for want of file handles: others may still come.
                let Ok((stream, _)) = accepted else { tokio::task::yield_now().await; continue };
                connections.spawn(connection(stream, state.clone()));
            }
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn connection(stream: TcpStream, state: Arc<State>) {
    // Without it small answers wait for acknowledgements.
    let _ = stream.set_nodelay(true);
    let served = state.clone();
    let service = service_fn(move |request| {
        let state = served.clone();
        async move { Ok::<_, Infallible>(logged(state, request).await) }
    });
    let connection = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    // A client that breaks off is no concern of the server.
    tokio::select! {
        _ = connection.as_mut() => {}
        () = state.stopping() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

async fn logged(state: Arc<State>, request: HttpRequest<Incoming>) -> Response<Full<Bytes>> {
    if !state.settings.log {
        return handle(state, request).await;
    }
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let start = Instant::now();
    let response = handle(state, request).await;
    let code = response.extensions().get::<ErrorCode>().map(|code| code.0.as_str());
    log::request(&method, &uri, response.status(), code, start.elapsed());
    response
}

/// The code of a refusal, for the log.
#[derive(Clone)]
struct ErrorCode(String);

async fn handle(state: Arc<State>, request: HttpRequest<Incoming>) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let body = match Limited::new(body, MOST_BYTES).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) => {
            let status = if error.is::<LengthLimitError>() { 413 } else { 400 };
            let detail = format!("It has more than {MOST_BYTES} bytes, or broke off.");
            return refused(&state, &Refusal::named(names::BODY_UNREADABLE, detail).with_status(status));
        }
    };
    if state.settings.kept_requests > 0 {
        state.record(recorded(&head, &body));
    }
    if let Some(answer) = scripted(&state, &head) {
        return written(&answer);
    }
    if !state.settings.latency.is_zero() {
        tokio::time::sleep(state.settings.latency).await;
    }
    if let Some(status) = failure(&state) {
        return refused(&state, &Refusal::plain(status, "This failure was asked for."));
    }
    let saves = state.is_kept() && head.method != Method::GET;
    if !saves && !request::takes_long(state.account.api, head.method.as_str(), head.uri.path()) {
        return answered(&state, &head, body);
    }
    let kept = state.clone();
    // Other requests of this thread go on meanwhile.
    match tokio::task::spawn_blocking(move || answered(&state, &head, body)).await {
        Ok(response) => response,
        Err(_) => refused(&kept, &Refusal::plain(500, "The server is shutting down.")),
    }
}

fn answered(state: &State, head: &Parts, body: Bytes) -> Response<Full<Bytes>> {
    let request = Request {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers: &head.headers,
        body,
    };
    let answer = request::answer(state, &request).and_then(|answer| {
        let unsaved = |error| Refusal::plain(500, format!("The change is made, but can't be saved: {error}."));
        if head.method == Method::GET { Ok(answer) } else { state.save().map_err(unsaved).map(|()| answer) }
    });
    match answer {
        Ok((status, body)) => json(status, body, &operation_id()),
        Err(refusal) => refused(state, &refusal),
    }
}

fn recorded(head: &Parts, body: &Bytes) -> RecordedRequest {
    let headers = head.headers.iter();
    let headers =
        headers.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    RecordedRequest {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: body.to_vec(),
    }
}

/// The next answer that a test has written for such a request.
fn scripted(state: &State, head: &Parts) -> Option<ScriptedAnswer> {
    let mut scripted = state.scripted();
    let (method, path) = (head.method.as_str(), head.uri.path());
    let fitting = scripted.iter_mut().enumerate().filter(|(_, answer)| answer.fits(state.account.api, method, path));
    // Every answer that is meant for such requests counts this one, whichever is given.
    let mut given = None;
    for (at, answer) in fitting {
        if answer.skip > 0 {
            answer.skip -= 1;
        } else if given.is_none() {
            answer.times = answer.times.saturating_sub(1);
            given = Some((at, answer.clone()));
        }
    }
    let (at, answer) = given?;
    if answer.times == 0 {
        scripted.remove(at);
    }
    Some(answer)
}

/// The status of a failure, for the share of requests that shall fail.
fn failure(state: &State) -> Option<u16> {
    const STEPS: usize = 1 << 20;
    let mut left = ids::number(STEPS) as f64 / STEPS as f64;
    state.settings.failures.iter().find_map(|(status, rate)| {
        left -= rate;
        (left < 0.0).then_some(*status)
    })
}

fn json(status: u16, body: Option<serde_json::Value>, operation_id: &str) -> Response<Full<Bytes>> {
    let text = body.as_ref().map(serde_json::Value::to_string).unwrap_or_default();
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if body.is_some() {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    // Identifiers are letters and digits.
    response.headers_mut().extend(HeaderValue::from_str(operation_id).map(|id| (OPERATION_ID, id)));
    response
}

fn operation_id() -> String {
    ids::at("op_", jiff::Timestamp::now())
}

fn refused(state: &State, refusal: &Refusal) -> Response<Full<Bytes>> {
    let (api, operation_id) = (state.account.api.is, operation_id());
    let mut response = json(refusal.status(api), Some(refusal.body(api, &operation_id)), &operation_id);
    if let Some(code) = &refusal.code {
        response.extensions_mut().insert(ErrorCode(code.clone()));
    }
    if let Some(seconds) = refusal.retry_after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

fn written(answer: &ScriptedAnswer) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(answer.body.clone())));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in &answer.headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}
