//! What an endpoint remembers from one exchange to the next: windows of rate limits, circuit breakers and sessions.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use super::sessions::Sessions;

/// Keys that rate limits remember at most; the one that was used longest ago is forgotten first.
const MAX_KEYS: usize = 100_000;
/// Parts of a window at most: requests that are nearer to each other than that share of it count as one time.
const PARTS: u128 = 10_000;

/// What the requests to an endpoint share. It may be used by many threads; a new one has seen no request.
#[derive(Debug, Default)]
pub struct State {
    limits: Mutex<HashMap<String, Window>>,
    breakers: Mutex<HashMap<String, Breaker>>,
    internals: Mutex<HashMap<String, Arc<State>>>,
    pub(super) sessions: Sessions,
}

/// Requests of one key, by time.
#[derive(Debug, Default)]
struct Window {
    /// Times in milliseconds, and how many requests came then.
    times: VecDeque<(i64, u64)>,
    total: u64,
    used: i64,
}

/// How a circuit breaker counts.
#[derive(Debug, Clone, PartialEq)]
pub struct BreakerSettings {
    /// The share of errors at which it trips.
    pub error_threshold: f64,
    /// Requests of a window before the share counts.
    pub volume_threshold: u64,
    /// The length of the window.
    pub window: Duration,
    /// How long it stays tripped.
    pub tripped: Duration,
}

#[derive(Debug, Default)]
struct Breaker {
    /// Answers by time in milliseconds: all, and those that were errors.
    answers: VecDeque<(i64, u64, u64)>,
    /// When it tripped; the next request after that is the one that tries.
    tripped: Option<i64>,
}

impl State {
    /// What an internal endpoint remembers that a simulation forwards to.
    pub(in crate::simulate) fn internal(&self, url: &str) -> Arc<State> {
        let mut internals = self.internals.lock().unwrap_or_else(PoisonError::into_inner);
        internals.entry(url.to_owned()).or_default().clone()
    }

    /// Counts a request of a key if fewer than `capacity` were counted within the time before, and gives its number.
    ///
    /// # Errors
    /// When there were as many already, with the time until there is room for one.
    pub(in crate::simulate) fn count(
        &self,
        key: &str,
        capacity: u64,
        within: Duration,
        now: Timestamp,
    ) -> Result<u64, Duration> {
        let now = now.as_millisecond();
        let span = within.as_millis();
        let step = i64::try_from(span / PARTS).unwrap_or(0);
        let mut limits = self.limits.lock().unwrap_or_else(PoisonError::into_inner);
        if limits.len() >= MAX_KEYS && !limits.contains_key(key) {
            forget(&mut limits);
        }
        let window = limits.entry(key.to_owned()).or_default();
        let begin = now.saturating_sub(i64::try_from(span).unwrap_or(i64::MAX));
        while let Some((_, count)) = window.times.front().filter(|(time, _)| *time <= begin).copied() {
            window.total -= count;
            window.times.pop_front();
        }
        window.used = now;
        if window.total >= capacity {
            let first = window.times.front().map_or(now, |(time, _)| *time);
            return Err(Duration::from_millis(u64::try_from(first.saturating_sub(begin)).unwrap_or_default()));
        }
        window.total += 1;
        match window.times.back_mut().filter(|(time, _)| now.saturating_sub(*time) <= step) {
            Some((_, count)) => *count += 1,
            None => window.times.push_back((now, 1)),
        }
        Ok(window.total)
    }

    /// Whether a circuit breaker lets a request pass.
    pub(in crate::simulate) fn passes(&self, key: &str, settings: &BreakerSettings, now: Timestamp) -> bool {
        let mut breakers = self.breakers.lock().unwrap_or_else(PoisonError::into_inner);
        let breaker = breakers.entry(key.to_owned()).or_default();
        let Some(tripped) = breaker.tripped else { return true };
        let now = now.as_millisecond();
        if now.saturating_sub(tripped) < milliseconds(settings.tripped) {
            return false;
        }
        // One request tries; the others wait for another time of that length, unless it heals the breaker before.
        breaker.tripped = Some(now);
        true
    }

    /// Tells a circuit breaker how the upstream answered a request that it let pass.
    pub(in crate::simulate) fn answered(&self, key: &str, settings: &BreakerSettings, failed: bool, now: Timestamp) {
        let mut breakers = self.breakers.lock().unwrap_or_else(PoisonError::into_inner);
        let breaker = breakers.entry(key.to_owned()).or_default();
        let now = now.as_millisecond();
        if breaker.tripped.is_some() {
            breaker.tripped = failed.then_some(now);
            return;
        }
        let window = milliseconds(settings.window);
        while breaker.answers.front().is_some_and(|(time, ..)| now.saturating_sub(*time) >= window) {
            breaker.answers.pop_front();
        }
        let errors = u64::from(failed);
        match breaker.answers.back_mut().filter(|(time, ..)| now.saturating_sub(*time) <= window / 1_000) {
            Some((_, all, failures)) => (*all, *failures) = (*all + 1, *failures + errors),
            None => breaker.answers.push_back((now, 1, errors)),
        }
        let sum = |(all, failures), &(_, more, more_failures)| (all + more, failures + more_failures);
        let (all, failures) = breaker.answers.iter().fold((0u64, 0u64), sum);
        if failures > 0 && all >= settings.volume_threshold && failures as f64 / all as f64 >= settings.error_threshold
        {
            breaker.tripped = Some(now);
            breaker.answers.clear();
        }
    }
}

/// Forgets at least a tenth of the keys: those that were used longest ago.
fn forget(limits: &mut HashMap<String, Window>) {
    let mut used: Vec<i64> = limits.values().map(|window| window.used).collect();
    used.sort_unstable();
    let oldest = used.get(used.len() / 10).copied().unwrap_or(i64::MAX);
    limits.retain(|_, window| window.used > oldest);
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
