//! The client-side limiter: bulk work waits instead of being refused.

use std::collections::VecDeque;
use std::num::NonZeroU32;
use std::sync::PoisonError;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::deadline::after;

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
///
/// The first 120 go at once; each further one waits until 120 requests before it the window has passed, and a sixtieth of it
/// more, because some requests are longer on their way than others. Calls wait in the order in which they came. Where the
/// API refuses one all the same, because other programs of the account use up the limit too, all wait as long as it says.
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
}

/// A limiter shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct Limiter {
    limit: RateLimit,
    /// When the last requests were sent, as many as a window may hold. Who has the lock is next, and the others queue for it.
    sent: tokio::sync::Mutex<VecDeque<Instant>>,
    /// Before when the API wants no request, since it has refused one.
    held_until: std::sync::Mutex<Option<Instant>>,
}

impl Limiter {
    pub fn new(limit: RateLimit) -> Self {
        Limiter { limit, sent: Default::default(), held_until: Default::default() }
    }

    /// Waits until the next request may be sent.
    pub async fn wait(&self) {
        let mut sent = self.sent.lock().await;
        let full = usize::try_from(self.limit.requests.get()).unwrap_or(usize::MAX);
        let window = self.limit.window.saturating_add(self.limit.window / 60);
        loop {
            let oldest = sent.front().filter(|_| sent.len() >= full);
            let free = oldest.map(|oldest| after(*oldest, window)).max(*self.held_until());
            match free.filter(|free| *free > Instant::now()) {
                Some(free) => sleep_until(free).await,
                None => break,
            }
        }
        if sent.len() >= full {
            sent.pop_front();
        }
        sent.push_back(Instant::now());
    }

    /// Lets all requests wait as long as the API has said, but no longer than the window, after which it has forgotten those
    /// before.
    pub fn hold(&self, wait: Duration) {
        let until = after(Instant::now(), wait.min(self.limit.window));
        let mut held_until = self.held_until();
        *held_until = held_until.max(Some(until));
    }

    fn held_until(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        self.held_until.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    /// Counts what a server that counts a rolling window would: requests that are on their way for a while each.
    #[tokio::test(start_paused = true)]
    async fn no_window_holds_more_than_the_limit_however_long_the_way() {
        let limiter = Limiter::new(RateLimit::default());
        let mut arrived = Vec::new();
        for number in 0..1000_u64 {
            limiter.wait().await;
            arrived.push(Instant::now() + Duration::from_millis(number * 7919 % 1000));
        }
        arrived.sort_unstable();
        for (index, start) in arrived.iter().enumerate() {
            let in_window = arrived[index..].iter().take_while(|at| **at - *start < MINUTE).count();
            assert!(in_window <= 120, "{in_window} requests in one window");
        }
        assert!(arrived[999] - arrived[0] < MINUTE * 9, "bulk work keeps most of the rate");
    }

    #[tokio::test(start_paused = true)]
    async fn what_the_limit_allows_goes_at_once() {
        let (limiter, start) = (Limiter::new(RateLimit::default()), Instant::now());
        for _ in 0..120 {
            limiter.wait().await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        limiter.wait().await;
        assert!(start.elapsed() >= MINUTE);
        tokio::time::sleep(MINUTE * 2).await;
        let start = Instant::now();
        for _ in 0..120 {
            limiter.wait().await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO, "what was not used for a window is there again");
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_holds_all_of_them_but_not_for_ever() {
        let (limiter, start) = (Limiter::new(RateLimit::default()), Instant::now());
        limiter.hold(Duration::from_secs(7));
        limiter.hold(Duration::from_secs(3));
        limiter.wait().await;
        limiter.wait().await;
        assert_eq!(start.elapsed().as_secs(), 7);
        limiter.hold(Duration::MAX);
        limiter.wait().await;
        assert_eq!(start.elapsed().as_secs(), 67);
    }

    #[tokio::test(start_paused = true)]
    async fn who_gives_up_waiting_takes_no_turn() {
        let limiter = Limiter::new(RateLimit::new(NonZeroU32::MIN, MINUTE));
        limiter.wait().await;
        let start = Instant::now();
        for _ in 0..3 {
            tokio::time::timeout(Duration::from_secs(10), limiter.wait()).await.unwrap_err();
        }
        limiter.wait().await;
        assert_eq!(start.elapsed().as_secs(), 61);
    }
}
