//! What calls cost: counts that all clones of a client share, and who is told of each attempt.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::error::Error;
use crate::wire::Method;

/// What the calls of a client and its clones have cost so far: see [`Client::stats`](crate::Client::stats).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// By the name of the operation, such as `ip_policies.create`. Calls by method and path are `request`.
    pub operations: BTreeMap<&'static str, OperationStats>,
}

impl Stats {
    /// All operations together.
    pub fn total(&self) -> OperationStats {
        let mut total = OperationStats::default();
        for one in self.operations.values() {
            total.calls += one.calls;
            total.attempts += one.attempts;
            total.retries += one.retries;
            total.unanswered += one.unanswered;
            total.waited = total.waited.saturating_add(one.waited);
            for (status, count) in &one.statuses {
                *total.statuses.entry(*status).or_default() += count;
            }
        }
        total
    }
}

/// What the calls of one operation have cost.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationStats {
    /// Calls that have sent a request; each page of a list is one.
    pub calls: u64,
    /// Requests: what ngrok counts against the account's limit. Those that were answered, those that were not, and those
    /// that are under way or were given up.
    pub attempts: u64,
    /// Attempts after the first one of their call.
    pub retries: u64,
    /// Attempts by the status that they were answered with.
    pub statuses: BTreeMap<u16, u64>,
    /// Attempts without a status: no connection, a broken one, or too little time.
    pub unanswered: u64,
    /// How long calls have waited for the [rate limit](crate::ClientBuilder::rate_limit) of the client.
    pub waited: Duration,
}

/// One attempt of a call, as [`ClientBuilder::on_attempt`](crate::ClientBuilder::on_attempt) tells it. Nothing in it is secret
/// or has as many values as there are objects, so that it may go into the labels of metrics.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Name of the operation, such as `ip_policies.create`.
    pub operation: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path with placeholders, such as `/ip_policies/{id}`; empty for calls by method and path.
    pub path: &'static str,
    /// Which attempt of its call it is; the first is 1.
    pub number: u32,
    /// Status of the answer, if there was one.
    pub status: Option<u16>,
    /// Why it has failed, if it has. Whether there is another attempt is not decided yet.
    pub error: Option<&'a Error>,
    /// From sending to the last byte of the answer.
    pub elapsed: Duration,
    /// How long it waited before that for the client's rate limit.
    pub waited: Duration,
}

/// Is told of each attempt.
pub(crate) type Observer = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;

/// Counts attempts. In sorted lists, which are quick to search for the few operations of a program, and of which a program
/// that never asks for its stats compiles next to nothing.
#[derive(Debug, Default)]
pub(crate) struct Meter(Mutex<Vec<Count>>);

/// The counts of one operation.
#[derive(Debug)]
struct Count {
    operation: &'static str,
    calls: u64,
    attempts: u64,
    /// By status; 0 stands for none.
    ended: Vec<(u16, u64)>,
    waited: Duration,
}

impl Meter {
    /// Counts an attempt that begins.
    pub fn begins(&self, operation: &'static str, number: u32, waited: Duration) {
        self.of(operation, |count| {
            count.calls += u64::from(number == 1);
            count.attempts += 1;
            count.waited = count.waited.saturating_add(waited);
        });
    }

    /// Counts how an attempt has ended.
    pub fn ended(&self, operation: &'static str, status: Option<u16>) {
        let status = status.unwrap_or(0);
        self.of(operation, |count| match count.ended.binary_search_by_key(&status, |(status, _)| *status) {
            Ok(index) => count.ended[index].1 += 1,
            Err(index) => count.ended.insert(index, (status, 1)),
        });
    }

    /// Counts a wait for the rate limit that nothing came of.
    pub fn waited_in_vain(&self, operation: &'static str, waited: Duration) {
        self.of(operation, |count| count.waited = count.waited.saturating_add(waited));
    }

    pub fn stats(&self) -> Stats {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Stats { operations: counts.iter().map(|count| (count.operation, count.stats())).collect() }
    }

    fn of(&self, operation: &'static str, change: impl FnOnce(&mut Count)) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let index = counts.binary_search_by_key(&operation, |count| count.operation).unwrap_or_else(|index| {
            let (ended, waited) = (Vec::new(), Duration::ZERO);
            counts.insert(index, Count { operation, calls: 0, attempts: 0, ended, waited });
            index
        });
        change(&mut counts[index]);
    }
}

impl Count {
    fn stats(&self) -> OperationStats {
        let (none, some): (Vec<_>, Vec<_>) = self.ended.iter().copied().partition(|(status, _)| *status == 0);
        OperationStats {
            calls: self.calls,
            attempts: self.attempts,
            retries: self.attempts - self.calls,
            statuses: some.into_iter().collect(),
            unanswered: none.into_iter().map(|(_, count)| count).sum(),
            waited: self.waited,
        }
    }
}
