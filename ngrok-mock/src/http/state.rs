//! What all connections of one server share.

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::record::RecordedRequest;
use super::script::ScriptedAnswer;
use crate::account::saved;
use crate::account::store::Account;
use crate::objects::shape::EmptyFields;

/// One account with its settings, and what has been asked of it.
pub(crate) struct State {
    pub account: Account,
    pub settings: Settings,
    requests: Mutex<VecDeque<RecordedRequest>>,
    scripted: Mutex<VecDeque<ScriptedAnswer>>,
    recent: Mutex<VecDeque<Instant>>,
    stop: watch::Sender<bool>,
    file: Option<StateFile>,
}

/// The file that the account is kept in.
pub(crate) struct StateFile {
    pub file: PathBuf,
    pub api_key: String,
    /// One writes at a time, so that the last state is the one that stays.
    pub writing: Mutex<()>,
}

/// How the server behaves beyond the API.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub rate_limit: bool,
    pub empty_fields: EmptyFields,
    pub latency: Duration,
    /// Statuses to fail with, each with its share of all requests.
    pub failures: Vec<(u16, f64)>,
    /// How many requests are kept for assertions.
    pub kept_requests: usize,
    /// Whether a line about each request is written to stderr.
    pub log: bool,
}

impl State {
    pub fn new(account: Account, settings: Settings, file: Option<StateFile>) -> Self {
        State {
            account,
            settings,
            requests: Mutex::default(),
            scripted: Mutex::default(),
            recent: Mutex::default(),
            stop: watch::Sender::new(false),
            file,
        }
    }

    /// Whether changes are kept in a file.
    pub fn is_kept(&self) -> bool {
        self.file.is_some()
    }

    /// Writes the account to its file, if it has one.
    pub fn save(&self) -> io::Result<()> {
        let Some(StateFile { file, api_key, writing }) = &self.file else { return Ok(()) };
        let _writing = writing.lock().unwrap_or_else(PoisonError::into_inner);
        saved::write(file, &self.account.base, api_key, &self.account.store())
    }

    /// Tells the server to end with the requests under way.
    pub fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Ends when the server is told to stop.
    pub async fn stopping(&self) {
        // The sender lives as long as this does.
        let _ = self.stop.subscribe().wait_for(|stop| *stop).await;
    }

    pub fn requests(&self) -> MutexGuard<'_, VecDeque<RecordedRequest>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn scripted(&self) -> MutexGuard<'_, VecDeque<ScriptedAnswer>> {
        self.scripted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a request for assertions; the oldest go when there are too many.
    pub fn record(&self, request: RecordedRequest) {
        let mut requests = self.requests();
        while requests.len() >= self.settings.kept_requests.max(1) {
            requests.pop_front();
        }
        requests.push_back(request);
    }

    /// Counts a request against the rate limit; when it is too many, the seconds until the next one may come.
    pub fn count(&self, now: Instant) -> Result<(), u64> {
        if !self.settings.rate_limit {
            return Ok(());
        }
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        while recent.front().is_some_and(|first| now.duration_since(*first) >= RATE_WINDOW) {
            recent.pop_front();
        }
        match recent.front().filter(|_| recent.len() >= RATE_LIMIT) {
            Some(first) => Err((RATE_WINDOW - now.duration_since(*first)).as_secs().max(1)),
            None => {
                recent.push_back(now);
                Ok(())
            }
        }
    }
}

/// Requests that the API allows an account within [`RATE_WINDOW`].
pub(crate) const RATE_LIMIT: usize = 120;
/// The rolling window of the rate limit.
pub(crate) const RATE_WINDOW: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::store::Store;

    #[test]
    fn the_rate_limit_rolls() {
        let settings = Settings {
            rate_limit: true,
            empty_fields: EmptyFields::Omit,
            latency: Duration::ZERO,
            failures: Vec::new(),
            kept_requests: 1,
            log: false,
        };
        let state = State::new(Account::new(String::new(), Store::default()), settings, None);
        let start = Instant::now();
        for _ in 0..RATE_LIMIT {
            assert_eq!(state.count(start), Ok(()));
        }
        assert_eq!(state.count(start + Duration::from_secs(20)), Err(40));
        assert_eq!(state.count(start + Duration::from_secs(60)), Ok(()));
    }
}
