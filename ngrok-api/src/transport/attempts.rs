//! One call: attempt after attempt, until it is answered, may not be tried again, or the time is up.

use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use tokio::time::Instant;
use tokio::time::timeout_at;

use super::core::Core;
use super::deadline::after;
use super::exchange::Failure;
use super::options::CallOptions;
use super::retry::RetryPolicy;
use super::stats::Attempt;
use super::trace::{self, Span};
use crate::error::TimeoutKind;
use crate::error::{ApiError, Error};
use crate::wire::{Method, OperationSpec, RawResponse, Request};

impl Core {
    /// Sends a request until it is answered, may not be tried again, or the time is up.
    pub async fn call(&self, request: &Request, options: &CallOptions) -> Result<RawResponse, Error> {
        let span = trace::call(request, &self.base_url);
        let answer = self.attempts(request, options, &span).await;
        span.done(&answer);
        answer
    }

    async fn attempts(&self, request: &Request, options: &CallOptions, span: &Span) -> Result<RawResponse, Error> {
        let deadline = after(Instant::now(), options.timeout);
        let mut may_have_arrived = false;
        for attempt in 1.. {
            let waited = self.wait_for_turn(&request.spec, options, deadline, attempt).await?;
            self.meter.begins(request.spec.name, attempt, waited);
            let started = Instant::now();
            let answer = self.attempt(request, options, deadline, attempt).await;
            let outcome = answer.as_ref().map_err(|failure| &failure.error);
            span.attempt(attempt, outcome);
            self.tell(&request.spec, attempt, outcome, started.elapsed(), waited);
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
            if let (Some(limiter), true, Some(wait)) =
                (&self.limiter, failure.error.is_rate_limited(), failure.error.retry_after())
            {
                limiter.hold(wait);
            }
            let left = deadline.saturating_duration_since(Instant::now());
            match wait_before_next(request, &failure, attempt, &options.retry) {
                // Asked last: what ends the call anyway must not use up the retries of other calls.
                Some(wait) if wait < left => {
                    if !is_told_when_to_come_back(&failure.error) && !self.budget.take() {
                        return Err(failure.error.with_budget_spent());
                    }
                    tokio::time::sleep(wait).await;
                }
                _ => return Err(failure.error),
            }
        }
        unreachable!("the loop ends by returning")
    }

    /// Waits for the client's own rate limit, which counts to the call's time but not to an attempt's, and says how long.
    async fn wait_for_turn(
        &self,
        spec: &OperationSpec,
        options: &CallOptions,
        deadline: Instant,
        attempt: u32,
    ) -> Result<Duration, Error> {
        let Some(limiter) = &self.limiter else { return Ok(Duration::ZERO) };
        let started = Instant::now();
        if timeout_at(deadline, limiter.wait()).await.is_err() {
            self.meter.waited_in_vain(spec.name, started.elapsed());
            return Err(self.time_is_up(spec, TimeoutKind::Call, options.timeout, attempt - 1, false).error);
        }
        Ok(started.elapsed())
    }

    /// Counts an attempt, and tells whoever wants to know.
    fn tell(
        &self,
        spec: &OperationSpec,
        number: u32,
        outcome: Result<&RawResponse, &Error>,
        elapsed: Duration,
        waited: Duration,
    ) {
        let (operation, method, path) = (spec.name, spec.method, spec.path);
        let status = outcome.map_or_else(Error::status_of_answer, |response| Some(response.status));
        let attempt = Attempt { operation, method, path, number, status, error: outcome.err(), elapsed, waited };
        self.meter.ended(operation, status);
        if let Some(observer) = &self.on_attempt {
            observer(&attempt);
        }
    }
}

/// A server that says when to come back is no outage: doing so must not use up what is kept for outages.
fn is_told_when_to_come_back(error: &Error) -> bool {
    error.is_rate_limited() && error.retry_after().is_some()
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
