//! When a call is tried again, and after how long.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// When and how often a call is tried again.
///
/// By default a call has 3 attempts. GET, PUT and DELETE are tried again after a broken connection, a timeout, and the
/// statuses 429, 500, 502, 503 and 504; POST and PATCH only where the request certainly was not processed: when no
/// connection came about, or with status 429. Before each further attempt the call waits a random time up to a limit that
/// doubles (full jitter), and at least as long as the server's `Retry-After` says.
///
/// ```
/// use std::time::Duration;
/// use ngrok_api::RetryPolicy;
///
/// let minute = Duration::from_secs(60);
/// let patient = RetryPolicy::default().max_attempts(6).max_delay(minute);
/// let never = RetryPolicy::none();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[must_use = "a policy does nothing until a client or a call gets it"]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) base_delay: Duration,
    pub(crate) max_delay: Duration,
    pub(crate) retry_everything: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy {
            max_attempts: 3,
            base_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(20),
            retry_everything: false,
        }
    }
}

impl RetryPolicy {
    /// One attempt, whatever happens.
    pub fn none() -> Self {
        RetryPolicy::default().max_attempts(1)
    }

    /// Most attempts, the first included; at least 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The limit of the wait before the second attempt; it doubles with each further one. 250 ms by default.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait between two attempts, the server's wish included: a longer `Retry-After` ends the call with the
    /// refusal instead. 20 s by default.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Tries POST and PATCH again too where they may have been processed: for callers who can bear that something is done
    /// twice.
    pub fn retry_everything(mut self, yes: bool) -> Self {
        self.retry_everything = yes;
        self
    }

    /// The wait after this attempt, of which the first is 1: a random part of its limit.
    pub(crate) fn delay(&self, attempt: u32) -> Duration {
        let doubled = 2_u32.checked_pow(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
        self.base_delay.saturating_mul(doubled).min(self.max_delay).mul_f64(fastrand::f64())
    }
}

/// What retries cost and successes give back, shared by all clones of a client: during an outage retries stop soon instead
/// of multiplying the load.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    tokens: AtomicU32,
    capacity: u32,
}

/// What one retry costs; a success gives back one.
const RETRY_COST: u32 = 5;

impl RetryBudget {
    /// A budget of this many retries.
    pub fn new(retries: u32) -> Self {
        let capacity = retries.saturating_mul(RETRY_COST);
        RetryBudget { tokens: AtomicU32::new(capacity), capacity }
    }

    /// Takes one retry out, if there is one.
    pub fn take(&self) -> bool {
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(RETRY_COST)).is_ok()
    }

    /// Gives back for a call that succeeded.
    pub fn give_back(&self) {
        // Full is the normal state; loading first keeps the cache line shared between cores.
        if self.tokens.load(Ordering::Relaxed) < self.capacity {
            let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                (tokens < self.capacity).then_some(tokens + 1)
            });
        }
    }
}

/// How long a `Retry-After` header asks to wait: seconds, or an HTTP date.
pub(crate) fn parse_retry_after(value: &str) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(std::time::SystemTime::now()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_and_stay_below_their_limits() {
        let policy = RetryPolicy::default().base_delay(Duration::from_secs(1)).max_delay(Duration::from_secs(4));
        for _ in 0..100 {
            for (attempt, limit) in (1..).zip([1, 2, 4, 4, 4].map(Duration::from_secs)) {
                let delay = policy.delay(attempt);
                assert!(delay <= limit, "{delay:?} > {limit:?}");
            }
        }
        let upper_half = (0..100).filter(|_| policy.delay(3) > Duration::from_secs(2)).count();
        assert!(upper_half > 10, "the third delay makes use of its limit");
    }

    #[test]
    fn any_settings_give_a_delay() {
        let policy = RetryPolicy::default().base_delay(Duration::MAX).max_delay(Duration::MAX);
        for attempt in [0, 1, 2, 40, u32::MAX] {
            let _ = policy.delay(attempt);
        }
    }

    #[test]
    fn a_budget_runs_out_and_successes_refill_it() {
        let budget = RetryBudget::new(2);
        assert!(budget.take() && budget.take() && !budget.take());
        for _ in 0..RETRY_COST {
            budget.give_back();
        }
        assert!(budget.take() && !budget.take());
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        assert_eq!(parse_retry_after(" 7 "), Some(Duration::from_secs(7)));
        assert_eq!(parse_retry_after("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
        let soon = std::time::SystemTime::now() + Duration::from_secs(100);
        let wait = parse_retry_after(&httpdate::fmt_http_date(soon)).unwrap();
        assert!(wait > Duration::from_secs(90) && wait <= Duration::from_secs(100));
        assert_eq!(parse_retry_after("99999999999999999999"), Some(Duration::from_secs(u64::MAX)));
        for text in ["", "soon", "-1", "+1", "1.5"] {
            assert_eq!(parse_retry_after(text), None, "{text}");
        }
    }
}
