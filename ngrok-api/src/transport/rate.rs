//! The client-side limiter: bulk work waits instead of being refused.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use tokio::time::Instant;

/// How many requests a client sends in a time, at most.
///
/// ngrok allows an account 120 requests in any 60 seconds and refuses more with status 429 and
/// [`ErrorCode::API_REQUEST_RATE_LIMITED`](crate::ErrorCode::API_REQUEST_RATE_LIMITED). [`RateLimit::default`] stays within
/// that:
///
/// ```
/// use ngrok_api::{Client, RateLimit};
///
/// let client = Client::builder("<API KEY>").rate_limit(RateLimit::default()).build()?;
/// # Ok::<(), ngrok_api::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RateLimit {
    requests: NonZeroU32,
    window: Duration,
}

impl Default for RateLimit {
    /// What ngrok allows: 120 requests in any 60 seconds.
    fn default() -> Self {
        RateLimit::new(NonZeroU32::new(120).unwrap_or(NonZeroU32::MIN), Duration::from_secs(60))
    }
}

impl RateLimit {
    /// At most `requests` in any `window`.
    pub fn new(requests: NonZeroU32, window: Duration) -> Self {
        RateLimit { requests, window }
    }

    /// A quota that holds for every window: what a pause allows at once and what flows in during the window add up to the
    /// limit.
    fn quota(self) -> Quota {
        let burst = NonZeroU32::new(self.requests.get() / 6).unwrap_or(NonZeroU32::MIN);
        let flow = (self.requests.get() - burst.get()).max(1);
        let interval = (self.window / flow).max(Duration::from_nanos(1));
        Quota::with_period(interval).map_or_else(|| Quota::per_second(burst), |quota| quota.allow_burst(burst))
    }
}

/// A limiter shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct Limiter(RateLimiter<NotKeyed, InMemoryState, TokioClock, NoOpMiddleware<Nanos>>);

impl Limiter {
    pub fn new(limit: RateLimit) -> Self {
        Limiter(RateLimiter::direct_with_clock(limit.quota(), TokioClock { start: Instant::now() }))
    }

    /// Waits until the next request may be sent.
    pub async fn wait(&self) {
        while let Err(not_until) = self.0.check() {
            tokio::time::sleep(not_until.wait_time_from(self.0.clock().now())).await;
        }
    }
}

/// Tokio's clock, so that waiting and counting go by the same time.
#[derive(Debug, Clone)]
struct TokioClock {
    start: Instant,
}

impl Clock for TokioClock {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        self.start.elapsed().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn no_window_holds_more_than_the_limit() {
        let limiter = Limiter::new(RateLimit::default());
        let mut sent = Vec::new();
        while sent.len() < 1000 {
            limiter.wait().await;
            sent.push(Instant::now());
        }
        for (index, start) in sent.iter().enumerate() {
            let in_window = sent[index..].iter().take_while(|at| **at - *start < Duration::from_secs(60)).count();
            assert!(in_window <= 120, "{in_window} requests in one window");
        }
        let whole = sent[999] - sent[0];
        assert!(whole < Duration::from_secs(600), "bulk work keeps most of the rate: {whole:?}");
    }
}
