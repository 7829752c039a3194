//! The world of a scene: its clock goes on with what upstreams take, and its random numbers follow its seed.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value as Json;
use url::{Position, Url};

use super::engine::url_parts;
use super::scene::{Internal, Scene, Upstream};
use super::world::{Fault, IpRule, Reply, Request, Response, World};

/// The world of a [`Scene`], made by [`Scene::world`] for one exchange.
#[derive(Debug)]
pub struct SceneWorld<'a> {
    scene: &'a Scene,
    /// Random numbers that were drawn.
    drawn: AtomicU64,
    /// Milliseconds that went by.
    passed: AtomicU64,
}

impl Scene {
    /// The world as the scene describes it, at its time and with none of its random numbers drawn.
    pub fn world(&self) -> SceneWorld<'_> {
        SceneWorld { scene: self, drawn: AtomicU64::new(0), passed: AtomicU64::new(0) }
    }
}

impl<'a> SceneWorld<'a> {
    /// What answers a request that is forwarded: to an internal endpoint, or to the service behind the scene's endpoint.
    ///
    /// # Errors
    /// When there is no answer.
    pub(super) fn forward(&self, to: Option<&str>, request: &Request) -> Result<Reply, Fault> {
        let upstream = match to {
            Some(url) => self.upstream(&asked(url, request)),
            None => Some(self.upstream(&asked(&self.scene.endpoint.url, request)).unwrap_or(&self.scene.upstream)),
        };
        self.answer(upstream, request, None)
    }

    /// What answers behind an internal endpoint that has a policy.
    ///
    /// # Errors
    /// When there is no answer.
    pub(super) fn behind(&self, endpoint: &str, request: &Request) -> Result<Reply, Fault> {
        let empty = Upstream::Answers(Reply::default());
        self.answer(Some(self.upstream(&asked(endpoint, request)).unwrap_or(&empty)), request, None)
    }

    /// The internal endpoint at a URL, where it has a policy.
    pub(super) fn internal(&self, url: &str) -> Option<(&'a str, &'a Internal)> {
        let wanted = url_parts(url);
        let mut known = self.scene.internals.iter().map(|(url, internal)| (url.as_str(), internal));
        known.find(|(url, _)| url_parts(url) == wanted)
    }

    /// The upstream with the longest beginning of a URL.
    fn upstream(&self, url: &str) -> Option<&Upstream> {
        let fits = |known: &str| {
            let rest = url.strip_prefix(known.trim_end_matches('/'))?;
            (rest.is_empty() || rest.starts_with(['/', '?', '#'])).then_some(known.len())
        };
        let fitting = self.scene.upstreams.iter().filter_map(|(known, upstream)| Some((fits(known)?, upstream)));
        fitting.max_by_key(|(length, _)| *length).map(|(_, upstream)| upstream)
    }

    fn answer(
        &self,
        upstream: Option<&Upstream>,
        request: &Request,
        timeout: Option<Duration>,
    ) -> Result<Reply, Fault> {
        match upstream {
            None => Err(Fault::Unknown),
            Some(Upstream::Down) => Err(Fault::Down),
            Some(Upstream::Echoes) => {
                let mut response = Response { headers: request.headers.clone(), ..Response::default() };
                response.body = request.body.clone();
                Ok(Reply { response, delay: Duration::ZERO })
            }
            Some(Upstream::Answers(reply)) => {
                let late = timeout.filter(|timeout| reply.delay > *timeout);
                let passed = late.unwrap_or(reply.delay).as_millis();
                self.passed.fetch_add(passed.try_into().unwrap_or(u64::MAX), Ordering::Relaxed);
                if late.is_some() { Err(Fault::Timeout) } else { Ok(reply.clone()) }
            }
        }
    }
}

/// The address that a request asks for at an upstream: the upstream's, with the path and query of the request.
fn asked(upstream: &str, request: &Request) -> String {
    let upstream = upstream.trim_end_matches('/');
    match Url::parse(&request.url) {
        Ok(url) => format!("{upstream}{}", &url[Position::BeforePath..Position::AfterQuery]),
        Err(_) => upstream.to_owned(),
    }
}

impl World for SceneWorld<'_> {
    fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Fault> {
        self.answer(self.upstream(&request.url), request, Some(timeout))
    }

    fn secret(&self, vault: &str, name: &str) -> Option<String> {
        self.scene.secrets.0.get(&(vault.to_owned(), name.to_owned())).cloned()
    }

    fn ip_policy(&self, id: &str) -> Option<Vec<IpRule>> {
        self.scene.ip_policies.get(id).cloned()
    }

    fn keys(&self, url: &str) -> Option<Json> {
        self.scene.keys.get(url).cloned()
    }

    fn certificate_authority(&self, id: &str) -> Option<String> {
        self.scene.certificate_authorities.get(id).cloned()
    }

    fn now(&self) -> Timestamp {
        let passed = i64::try_from(self.passed.load(Ordering::Relaxed)).unwrap_or(i64::MAX);
        self.scene.now.saturating_add(SignedDuration::from_millis(passed)).unwrap_or(self.scene.now)
    }

    fn random(&self) -> u64 {
        // A step of the golden ratio keeps the seeds of neighbours far apart.
        let step = self.drawn.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        fastrand::Rng::with_seed(self.scene.seed.wrapping_add(step)).u64(..)
    }

    fn identity(&self) -> Option<Json> {
        self.scene.identity.clone()
    }

    fn results(&self, action: &str) -> Option<Json> {
        self.scene.results.get(action).cloned()
    }
}
