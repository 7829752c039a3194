//! Sends bytes and receives bytes: headers, limits, retries and errors, the same for every operation.

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{StatusCode, Url};
use tokio::time::{Instant, timeout_at};

use crate::base_url::BaseUrl;
use crate::body::{self, Cut};
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
    /// Unknown where the caller gave an HTTP client.
    pub connect_timeout: Option<Duration>,
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

    /// The address that a request goes to.
    pub fn address(&self, request: &Request) -> Url {
        match &request.target {
            Target::Link(url) => url.clone(),
            Target::Path(target) => self.base_url.join(target),
        }
    }

    async fn attempts(&self, request: &Request, options: &CallOptions, span: &Span) -> Result<RawResponse, Error> {
        let deadline = after(Instant::now(), options.timeout);
        let mut may_have_arrived = false;
        for attempt in 1.. {
            self.wait_for_turn(&request.spec, options, deadline, attempt).await?;
            let answer = self.attempt(request, options, deadline, attempt).await;
            span.attempt(attempt, answer.as_ref().map_err(|failure| &failure.error));
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
            let left = deadline.saturating_duration_since(Instant::now());
            match wait_before_next(request, &failure, attempt, &options.retry) {
                // Asked last: what ends the call anyway must not use up the retries of other calls.
                Some(wait) if wait < left && self.budget.take() => tokio::time::sleep(wait).await,
                _ => return Err(failure.error),
            }
        }
        unreachable!("the loop ends by returning")
    }

    /// Waits for the client's own rate limit, which counts to the call's time but not to an attempt's.
    async fn wait_for_turn(
        &self,
        spec: &OperationSpec,
        options: &CallOptions,
        deadline: Instant,
        attempt: u32,
    ) -> Result<(), Error> {
        #[cfg(feature = "rate-limit")]
        if let Some(limiter) = &self.limiter
            && timeout_at(deadline, limiter.wait()).await.is_err()
        {
            return Err(time_is_up(spec, TimeoutKind::Call, options.timeout, attempt - 1, false).error);
        }
        let _ = (spec, options, deadline, attempt);
        Ok(())
    }

    async fn attempt(
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
            Err(time_is_up(&request.spec, kind, limit, attempt, true))
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
        let (body, cut) = body::read(response, self.max_response_bytes).await;
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
            return time_is_up(spec, kind, limit, attempts, connected);
        }
        let transient = !source.is_builder();
        let error = TransportError { operation: spec.name, connected, attempts, source }.into();
        Failure { error, may_have_arrived: connected, transient }
    }

    fn refusal(&self, spec: &OperationSpec, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Failure {
        let header = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let operation_id = crate::response::operation_id(headers);
        let mut error = ApiError::read(spec, status.as_u16(), &self.without_key(body), operation_id);
        error.retry_after = header(RETRY_AFTER).and_then(parse_retry_after);
        let rate_limited = status == StatusCode::TOO_MANY_REQUESTS;
        let transient = rate_limited || matches!(status.as_u16(), 500 | 502 | 503 | 504);
        Failure { error: error.into(), may_have_arrived: !rate_limited, transient }
    }

    /// The text of an error body without the API key, which some servers and proxies repeat.
    fn without_key(&self, body: &[u8]) -> String {
        let text = String::from_utf8_lossy(body);
        let key = self.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        match key {
            // Something as short is no secret, and may be a word of the message.
            Some(key) if key.len() >= 16 => text.replace(key, "[redacted]"),
            _ => text.into_owned(),
        }
    }
}

/// The moment some time after now; where that is too far off to be told, such as `Duration::MAX`, one that never comes.
pub(crate) fn after(now: Instant, time: Duration) -> Instant {
    const NEVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    now.checked_add(time).unwrap_or_else(|| now + NEVER)
}

/// How long to wait before the next attempt; none where there should be none.
fn wait_before_next(request: &Request, failure: &Failure, attempt: u32, policy: &RetryPolicy) -> Option<Duration> {
    let safe = request.spec.method.is_idempotent() || policy.retry_everything || !failure.may_have_arrived;
    if !failure.transient || !safe || attempt >= policy.max_attempts {
        return None;
    }
    // Never sooner than the backoff: a date that this machine's clock has passed already is no wish for haste.
    let wished = failure.error.as_api().and_then(ApiError::retry_after).unwrap_or_default();
    (wished <= policy.max_delay).then(|| wished.max(policy.delay(attempt)))
}

fn time_is_up(
    spec: &OperationSpec,
    kind: TimeoutKind,
    limit: Duration,
    attempts: u32,
    may_have_arrived: bool,
) -> Failure {
    let (operation, transient) = (spec.name, kind != TimeoutKind::Call);
    Failure { error: TimeoutError { operation, kind, limit, attempts }.into(), may_have_arrived, transient }
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
