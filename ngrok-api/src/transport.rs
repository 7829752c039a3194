//! Sends bytes and receives bytes: headers, limits, retries and errors, the same for every operation.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{StatusCode, Url};
use tokio::time::{Instant, timeout_at};

use crate::base_url::BaseUrl;
use crate::error::{ApiError, Error, ProtocolError, ProtocolProblem, TimeoutError, TimeoutKind, TransportError};
use crate::operation::{Method, OperationSpec, PreparedRequest};
use crate::options::CallOptions;
use crate::retry::{RetryBudget, RetryPolicy, parse_retry_after};
use crate::trace::{self, Span};

/// What all clones of a client share.
pub(crate) struct Core {
    pub base_url: BaseUrl,
    /// Headers of every request, the API key among them.
    pub headers: HeaderMap,
    pub http: reqwest::Client,
    pub options: CallOptions,
    pub budget: RetryBudget,
    #[cfg(feature = "rate-limit")]
    pub limiter: Option<crate::rate::Limiter>,
    pub max_response_bytes: usize,
    pub connect_timeout: Duration,
    pub prefetch: bool,
}

/// A successful answer, not decoded.
#[derive(Debug)]
pub(crate) struct RawResponse {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub attempts: u32,
}

/// Where a request goes: the operation's own target, or a link that the API gave.
#[derive(Debug, Clone)]
pub(crate) enum Target {
    Path(String),
    Link(Url),
}

/// A request as it is sent, perhaps several times.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub spec: OperationSpec,
    pub target: Target,
    pub body: Option<Bytes>,
}

impl From<PreparedRequest> for Request {
    fn from(prepared: PreparedRequest) -> Self {
        Request { spec: *prepared.spec, target: Target::Path(prepared.target), body: prepared.body }
    }
}

/// How an attempt failed.
struct Failure {
    error: Error,
    /// Whether the API may have seen the request.
    may_have_arrived: bool,
    /// Whether another attempt may do better.
    transient: bool,
}

impl Core {
    /// Sends a request until it is answered, may not be tried again, or the time is up.
    pub async fn call(&self, request: &Request, options: &CallOptions) -> Result<RawResponse, Error> {
        let span = trace::call(request, &self.base_url);
        let answer = self.attempts(request, options, &span).await;
        span.done(&answer);
        answer
    }

    async fn attempts(&self, request: &Request, options: &CallOptions, span: &Span) -> Result<RawResponse, Error> {
        let url = match &request.target {
            Target::Path(target) => self.base_url.join(target),
            Target::Link(url) => url.clone(),
        };
        let deadline = Instant::now() + options.timeout;
        let mut delays = None;
        let mut may_have_arrived = false;
        for attempt in 1.. {
            let answer = self.attempt(request, url.clone(), options, deadline, attempt).await;
            span.attempt(attempt, &answer.as_ref().map(|r| r.status).map_err(|f| &f.error));
            let failure = match answer {
                Ok(response) => {
                    self.budget.give_back();
                    return Ok(response);
                }
                Err(failure) => failure,
            };
            // The earlier attempt removed it: the caller's wish came true.
            if request.spec.method == Method::Delete && may_have_arrived && failure.error.is_not_found() {
                let status = StatusCode::NO_CONTENT.as_u16();
                return Ok(RawResponse { status, headers: HeaderMap::new(), body: Bytes::new(), attempts: attempt });
            }
            may_have_arrived |= failure.may_have_arrived;
            let wait = self.wait_before_next(request, &failure, attempt, &options.retry, &mut delays);
            match wait {
                Some(wait) if Instant::now() + wait < deadline => tokio::time::sleep(wait).await,
                _ => return Err(failure.error),
            }
        }
        unreachable!("the loop ends by returning")
    }

    /// How long to wait before the next attempt; none where there should be none.
    fn wait_before_next(
        &self,
        request: &Request,
        failure: &Failure,
        attempt: u32,
        policy: &RetryPolicy,
        delays: &mut Option<Box<dyn Iterator<Item = Duration> + Send>>,
    ) -> Option<Duration> {
        let safe = request.spec.method.is_idempotent() || policy.retry_everything || !failure.may_have_arrived;
        if !failure.transient || !safe || attempt >= policy.max_attempts || !self.budget.take() {
            return None;
        }
        let wished = failure.error.as_api().and_then(ApiError::retry_after);
        let delay = delays.get_or_insert_with(|| Box::new(policy.delays())).next().unwrap_or(policy.max_delay);
        match wished {
            Some(wished) if wished > policy.max_delay => None,
            Some(wished) => Some(wished),
            None => Some(delay),
        }
    }

    async fn attempt(
        &self,
        request: &Request,
        url: Url,
        options: &CallOptions,
        deadline: Instant,
        attempt: u32,
    ) -> Result<RawResponse, Failure> {
        let operation = request.spec.name;
        #[cfg(feature = "rate-limit")]
        if let Some(limiter) = &self.limiter {
            // Waiting for the client's own limit is no attempt; only the call's limit counts.
            if timeout_at(deadline, limiter.wait()).await.is_err() {
                return Err(time_is_up(operation, TimeoutKind::Call, options.timeout, attempt - 1, false));
            }
        }
        let attempt_deadline = Instant::now() + options.attempt_timeout;
        match timeout_at(attempt_deadline.min(deadline), self.exchange(request, url, options, attempt)).await {
            Ok(answer) => answer,
            Err(_) if deadline <= attempt_deadline => {
                Err(time_is_up(operation, TimeoutKind::Call, options.timeout, attempt, true))
            }
            Err(_) => Err(time_is_up(operation, TimeoutKind::Attempt, options.attempt_timeout, attempt, true)),
        }
    }

    async fn exchange(
        &self,
        request: &Request,
        url: Url,
        options: &CallOptions,
        attempt: u32,
    ) -> Result<RawResponse, Failure> {
        let spec = &request.spec;
        let mut outgoing = reqwest::Request::new(http_method(spec.method), url);
        *outgoing.headers_mut() = self.headers.clone();
        if let Some(body) = &request.body {
            outgoing.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
            *outgoing.body_mut() = Some(body.clone().into());
        }
        for (name, value) in &options.headers {
            outgoing.headers_mut().insert(name, value.clone());
        }
        let broken = |source: reqwest::Error| self.broken(spec.name, attempt, source);
        let mut response = self.http.execute(outgoing).await.map_err(broken)?;
        let status = response.status();
        if status.is_redirection() {
            return Err(odd(spec, status, ProtocolProblem::Redirect));
        }
        let headers = std::mem::take(response.headers_mut());
        let body = self.read_body(spec, status, response, attempt).await?;
        if status.is_success() {
            if spec.answers && body.is_empty() {
                return Err(odd(spec, status, ProtocolProblem::Empty));
            }
            return Ok(RawResponse { status: status.as_u16(), headers, body, attempts: attempt });
        }
        Err(refusal(spec, status, &headers, &body))
    }

    async fn read_body(
        &self,
        spec: &OperationSpec,
        status: StatusCode,
        mut response: reqwest::Response,
        attempt: u32,
    ) -> Result<Bytes, Failure> {
        let limit = self.max_response_bytes;
        let too_large = || odd(spec, status, ProtocolProblem::TooLarge { limit });
        if response.content_length().is_some_and(|length| length > limit as u64) {
            return Err(too_large());
        }
        let mut chunk = |failed: reqwest::Error| self.broken(spec.name, attempt, failed);
        let Some(first) = response.chunk().await.map_err(&mut chunk)? else { return Ok(Bytes::new()) };
        let Some(second) = response.chunk().await.map_err(&mut chunk)? else {
            return if first.len() > limit { Err(too_large()) } else { Ok(first) };
        };
        let mut body = BytesMut::with_capacity((first.len() + second.len()) * 2);
        body.extend_from_slice(&first);
        body.extend_from_slice(&second);
        while let Some(next) = response.chunk().await.map_err(&mut chunk)? {
            if body.len() + next.len() > limit {
                return Err(too_large());
            }
            body.extend_from_slice(&next);
        }
        if body.len() > limit {
            return Err(too_large());
        }
        Ok(body.freeze())
    }

    fn broken(&self, operation: &'static str, attempts: u32, source: reqwest::Error) -> Failure {
        // The address is left out: a link's query may hold what should not be in logs.
        let source = source.without_url();
        let connected = !source.is_connect();
        if source.is_timeout() && !connected {
            return time_is_up(operation, TimeoutKind::Connect, self.connect_timeout, attempts, false);
        }
        let transient = !source.is_builder();
        let error = TransportError { operation, connected, attempts, source }.into();
        Failure { error, may_have_arrived: connected, transient }
    }
}

fn time_is_up(
    operation: &'static str,
    kind: TimeoutKind,
    limit: Duration,
    attempts: u32,
    may_have_arrived: bool,
) -> Failure {
    let transient = kind != TimeoutKind::Call;
    Failure { error: TimeoutError { operation, kind, limit, attempts }.into(), may_have_arrived, transient }
}

fn odd(spec: &OperationSpec, status: StatusCode, problem: ProtocolProblem) -> Failure {
    let error = ProtocolError { operation: spec.name, status: Some(status.as_u16()), problem }.into();
    Failure { error, may_have_arrived: true, transient: false }
}

fn refusal(spec: &OperationSpec, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Failure {
    let operation_id = headers.get("ngrok-operation-id").and_then(|id| id.to_str().ok());
    let mut error = ApiError::read(spec, status.as_u16(), body, operation_id);
    error.retry_after = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()).and_then(parse_retry_after);
    let rate_limited = status == StatusCode::TOO_MANY_REQUESTS;
    let transient = rate_limited || matches!(status.as_u16(), 500 | 502 | 503 | 504);
    Failure { error: error.into(), may_have_arrived: !rate_limited, transient }
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
