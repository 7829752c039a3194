//! What all connections of one server share, and what all servers of one process do.

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Map, Value};
use tokio::sync::watch;

use api_spec::Rate;

use super::record::RecordedRequest;
use super::script::ScriptedAnswer;
use crate::account::saved;
use crate::account::store::Account;
use crate::objects::shape::EmptyFields;

/// One account with its settings, and what has been asked of it.
pub(crate) struct State {
    pub account: Arc<Account>,
    pub settings: Settings,
    requests: Mutex<VecDeque<RecordedRequest>>,
    scripted: Mutex<VecDeque<ScriptedAnswer>>,
    recent: Mutex<VecDeque<Instant>>,
    stop: watch::Sender<bool>,
    file: Option<Arc<StateFile>>,
}

/// The file that the accounts of all servers are kept in.
pub(crate) struct StateFile {
    pub file: PathBuf,
    pub accounts: Vec<Arc<Account>>,
    /// The accounts of APIs that are not served, as they were read.
    pub unserved: Map<String, Value>,
    /// One writes at a time, so that the last state is the one that stays.
    pub writing: Mutex<()>,
}

impl StateFile {
    /// Writes the accounts.
    pub fn save(&self) -> io::Result<()> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        saved::write(&self.file, self.accounts.iter().map(Arc::as_ref), &self.unserved)
    }
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
    pub fn new(account: Arc<Account>, settings: Settings, file: Option<Arc<StateFile>>) -> Self {
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
        self.file.as_ref().map_or(Ok(()), |file| file.save())
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

    /// Counts a request against the rate limit; when it is too many, the limit and the seconds until the next one may come.
    pub fn count(&self, now: Instant) -> Result<(), (Rate, u64)> {
        let Some(rate) = self.account.api.is.rate.filter(|_| self.settings.rate_limit) else { return Ok(()) };
        let window = Duration::from_secs(rate.seconds.into());
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        while recent.front().is_some_and(|first| now.duration_since(*first) >= window) {
            recent.pop_front();
        }
        match recent.front().filter(|_| recent.len() >= rate.calls as usize) {
            Some(first) => Err((rate, (window - now.duration_since(*first)).as_secs().max(1))),
            None => {
                recent.push_back(now);
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::store::Store;
    use crate::api::description::Api;

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
        let account = Account::new(Api::root(), String::new(), String::new(), Store::default());
        let state = State::new(account.into(), settings, None);
        let (start, rate) = (Instant::now(), Api::root().is.rate.unwrap());
        for _ in 0..rate.calls {
            assert_eq!(state.count(start), Ok(()));
        }
        assert_eq!(state.count(start + Duration::from_secs(20)), Err((rate, u64::from(rate.seconds) - 20)));
        assert_eq!(state.count(start + Duration::from_secs(rate.seconds.into())), Ok(()));
    }
}
