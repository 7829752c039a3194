//! One attempt: bytes out, bytes in, and what its failure means for another one.

use std::borrow::Cow;
use std::pin::pin;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{StatusCode, Url};
use tokio::time::{Instant, timeout_at};

use super::body::{self, Cut};
use super::core::Core;
use super::deadline::after;
use super::options::CallOptions;
use super::retry::parse_retry_after;
use crate::error::{ApiError, Error, ProtocolError, ProtocolProblem, TimeoutError, TimeoutKind, TransportError};
use crate::wire::{Method, OperationSpec, RawResponse, Request, operation_id};

/// Most bytes that are read of a refusal. Real ones have a few hundred; the rest could only cost memory.
const LARGEST_ERROR: usize = 1 << 20;

/// How an attempt failed.
pub(super) struct Failure {
    pub error: Error,
    /// Whether the API may have seen the request.
    pub may_have_arrived: bool,
    /// Whether another attempt may do better.
    pub transient: bool,
}

impl Core {
    /// Sends a request once.
    pub(super) async fn attempt(
        &self,
        request: &Request,
        options: &CallOptions,
        deadline: Instant,
        attempt: u32,
    ) -> Result<RawResponse, Failure> {
        let started = Instant::now();
        let attempt_deadline = after(started, options.attempt_timeout);
        // Pinned here, so that the timeout does not move all of its state.
        let exchange = pin!(self.exchange(request, options, attempt, started));
        timeout_at(attempt_deadline.min(deadline), exchange).await.unwrap_or_else(|_| {
            let (kind, limit) = if deadline <= attempt_deadline {
                (TimeoutKind::Call, options.timeout)
            } else {
                (TimeoutKind::Attempt, options.attempt_timeout)
            };
            Err(self.time_is_up(&request.spec, kind, limit, attempt, true))
        })
    }

    async fn exchange(
        &self,
        request: &Request,
        options: &CallOptions,
        attempt: u32,
        started: Instant,
    ) -> Result<RawResponse, Failure> {
        let spec = &request.spec;
        let url = self.address(request);
        // Only the caller's own HTTP client may follow a redirect, which is then seen by the address.
        let expected = self.connect_timeout.is_none().then(|| url.clone());
        let broken = |source| self.broken(spec, attempt, started, source);
        let mut response = self.http.execute(self.outgoing(request, url, options)).await.map_err(broken)?;
        let status = response.status();
        if status.is_redirection() || expected.is_some_and(|expected| *response.url() != expected) {
            return Err(odd(spec, Some(status), ProtocolProblem::Redirect));
        }
        let headers = std::mem::take(response.headers_mut());
        let most = if status.is_success() { usize::MAX } else { LARGEST_ERROR };
        let (body, cut) = body::read(response, most.min(self.max_response_bytes)).await;
        if !status.is_success() {
            // The status and the headers say what to do, however much of the body came.
            return Err(self.refusal(spec, status, &headers, &body));
        }
        match cut {
            Some(Cut::Broken(source)) => Err(broken(source)),
            Some(Cut::TooLarge) => {
                let limit = self.max_response_bytes;
                Err(odd(spec, Some(status), ProtocolProblem::TooLarge { limit }))
            }
            None if spec.answers && body.is_empty() => Err(odd(spec, Some(status), ProtocolProblem::Empty)),
            None => Ok(RawResponse { status: status.as_u16(), headers, body, attempts: attempt }),
        }
    }

    fn outgoing(&self, request: &Request, url: Url, options: &CallOptions) -> reqwest::Request {
        let mut outgoing = reqwest::Request::new(http_method(request.spec.method), url);
        *outgoing.headers_mut() = self.headers.clone();
        if let Some(body) = &request.body {
            outgoing.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
            *outgoing.body_mut() = Some(body.clone().into());
        }
        for (name, value) in &options.headers {
            outgoing.headers_mut().insert(name, value.clone());
        }
        outgoing
    }

    fn broken(&self, spec: &OperationSpec, attempts: u32, started: Instant, source: reqwest::Error) -> Failure {
        // The address is left out: a link's query may hold what should not be in logs.
        let source = source.without_url();
        let connected = !source.is_connect();
        if source.is_redirect() {
            return odd(spec, None, ProtocolProblem::Redirect);
        }
        if source.is_timeout() {
            let kind = if connected { TimeoutKind::Attempt } else { TimeoutKind::Connect };
            // The limits of the caller's own HTTP client are not known, only how long it took.
            let limit = self.connect_timeout.filter(|_| !connected).unwrap_or_else(|| started.elapsed());
            return self.time_is_up(spec, kind, limit, attempts, connected);
        }
        let transient = !source.is_builder();
        let error = TransportError {
            operation: spec.name,
            peer: self.peer.clone(),
            connected,
            attempts,
            budget_spent: false,
            source: source.into(),
        }
        .into();
        Failure { error, may_have_arrived: connected, transient }
    }

    pub(super) fn time_is_up(
        &self,
        spec: &OperationSpec,
        kind: TimeoutKind,
        limit: Duration,
        attempts: u32,
        may_have_arrived: bool,
    ) -> Failure {
        let (operation, peer, transient) = (spec.name, self.peer.clone(), kind != TimeoutKind::Call);
        let error = TimeoutError { operation, peer, kind, limit, attempts, budget_spent: false }.into();
        Failure { error, may_have_arrived, transient }
    }

    fn refusal(&self, spec: &OperationSpec, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Failure {
        let header = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let text = self.without_key(body);
        let mut error = ApiError::read(&self.api.error, spec, status.as_u16(), &text, operation_id(headers));
        error.retry_after = header(RETRY_AFTER).and_then(parse_retry_after);
        let rate_limited = status == StatusCode::TOO_MANY_REQUESTS;
        let transient = rate_limited || matches!(status.as_u16(), 500 | 502 | 503 | 504);
        Failure { error: error.into(), may_have_arrived: !rate_limited, transient }
    }

    /// The text of an error body without the API key, which some servers and proxies repeat.
    fn without_key<'b>(&self, body: &'b [u8]) -> Cow<'b, str> {
        let text = String::from_utf8_lossy(body);
        let key = self.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        match key {
            // Something as short is no secret, and may be a word of the message.
            Some(key) if key.len() >= 16 && text.contains(key) => text.replace(key, "[redacted]").into(),
            _ => text,
        }
    }
}

fn odd(spec: &OperationSpec, status: Option<StatusCode>, problem: ProtocolProblem) -> Failure {
    let error = ProtocolError { operation: spec.name, status: status.map(|status| status.as_u16()), problem }.into();
    Failure { error, may_have_arrived: true, transient: false }
}

fn http_method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}
