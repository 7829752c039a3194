//! Sessions of people who signed in: whom a cookie stands for, and when that ends.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value as Json;

/// Sessions at most; the one that was used longest ago is forgotten first.
const MAX_SESSIONS: usize = 100_000;

/// The sessions of an endpoint, by the value of their cookies.
#[derive(Debug, Default)]
pub(super) struct Sessions(Mutex<HashMap<String, Session>>);

#[derive(Debug)]
struct Session {
    /// The provider at which the person signed in.
    provider: String,
    identity: Json,
    /// Milliseconds, as all times here.
    started: i64,
    used: i64,
    refreshed: i64,
}

/// How long sessions last; for ever where nothing is said.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lifetimes {
    /// Used or not.
    pub longest: Option<Duration>,
    /// Without a request.
    pub idle: Option<Duration>,
    /// Until data about the person is read again.
    pub refresh: Option<Duration>,
}

/// What a cookie stands for.
#[derive(Debug)]
pub enum Found {
    /// No session.
    Nothing,
    /// Somebody who signed in.
    Somebody {
        /// Who it is.
        identity: Json,
        /// Whether data about the person was read again for this request.
        refreshed: bool,
    },
    /// A session that ended for want of requests.
    TimedOut,
    /// A session that reached its longest life.
    TooOld,
}

impl Sessions {
    fn all(&self) -> std::sync::MutexGuard<'_, HashMap<String, Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts a session.
    pub(super) fn start(&self, cookie: String, provider: &str, identity: Json, now: Timestamp) {
        let mut sessions = self.all();
        if sessions.len() >= MAX_SESSIONS {
            let oldest = sessions.iter().min_by_key(|(_, session)| session.used).map(|(cookie, _)| cookie.clone());
            oldest.map(|cookie| sessions.remove(&cookie));
        }
        let now = now.as_millisecond();
        let provider = provider.to_owned();
        sessions.insert(cookie, Session { provider, identity, started: now, used: now, refreshed: now });
    }

    /// What a cookie stands for. A session that is over is forgotten. `fresh` is what the provider says of the person now.
    pub(super) fn find(
        &self,
        cookie: &str,
        provider: &str,
        lifetimes: Lifetimes,
        fresh: Option<Json>,
        now: Timestamp,
    ) -> Found {
        let mut sessions = self.all();
        let Some(session) = sessions.get_mut(cookie).filter(|session| session.provider == provider) else {
            return Found::Nothing;
        };
        let now = now.as_millisecond();
        let over = |since: i64, limit: Option<Duration>| {
            limit.is_some_and(|limit| {
                i128::from(now.saturating_sub(since)) >= i128::try_from(limit.as_millis()).unwrap_or(i128::MAX)
            })
        };
        let ended = match (over(session.started, lifetimes.longest), over(session.used, lifetimes.idle)) {
            (true, _) => Some(Found::TooOld),
            (_, true) => Some(Found::TimedOut),
            _ => None,
        };
        if let Some(ended) = ended {
            sessions.remove(cookie);
            return ended;
        }
        session.used = now;
        let refreshed = over(session.refreshed, lifetimes.refresh);
        if refreshed {
            session.refreshed = now;
            session.identity = fresh.unwrap_or_else(|| session.identity.take());
        }
        Found::Somebody { identity: session.identity.clone(), refreshed }
    }

    /// Ends a session, if there is one.
    pub(super) fn end(&self, cookie: &str) {
        self.all().remove(cookie);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_used_longest_ago_is_forgotten() {
        let sessions = Sessions::default();
        let at = |second| Timestamp::from_second(second).unwrap();
        for number in 0..=MAX_SESSIONS {
            sessions.start(number.to_string(), "github", Json::Null, at(number as i64));
        }
        assert_eq!(sessions.all().len(), MAX_SESSIONS);
        let now = at(MAX_SESSIONS as i64);
        let found = |cookie, provider| sessions.find(cookie, provider, Lifetimes::default(), None, now);
        assert!(matches!(found("0", "github"), Found::Nothing));
        assert!(matches!(found("1", "github"), Found::Somebody { .. }));
        assert!(matches!(found("1", "google"), Found::Nothing), "sessions are a provider's own");
    }
}
