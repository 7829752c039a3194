//! What all clones of a client share.

use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderMap;

use super::base_url::BaseUrl;
use super::options::CallOptions;
use super::rate::Limiter;
use super::retry::RetryBudget;
use super::stats::{Meter, Observer};
use crate::error::Peer;
use crate::wire::{ApiSpec, Request, Target};

/// What all clones of a client share.
pub(crate) struct Core {
    pub api: &'static ApiSpec,
    pub base_url: BaseUrl,
    /// The same for errors, with the proxy on the way there.
    pub peer: Peer,
    /// Headers of every request, the API key among them.
    pub headers: HeaderMap,
    pub http: reqwest::Client,
    pub options: CallOptions,
    pub budget: RetryBudget,
    pub limiter: Option<Limiter>,
    pub meter: Meter,
    pub on_attempt: Option<Observer>,
    pub max_response_bytes: usize,
    /// Unknown where the caller gave an HTTP client.
    pub connect_timeout: Option<Duration>,
    pub prefetch: bool,
}

impl Core {
    /// The address that a request goes to.
    pub fn address(&self, request: &Request) -> Url {
        match &request.target {
            Target::Link(url) => url.clone(),
            Target::Path(target) => self.base_url.join(target),
        }
    }
}
