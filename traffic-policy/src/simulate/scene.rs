//! What a policy is run against: an endpoint, a connection, a request, and the world around them.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Version};
use jiff::Timestamp;
use serde_json::Value as Json;

use crate::check::EndpointKind;

/// An endpoint that a policy belongs to.
#[derive(Debug, Clone)]
pub struct Endpoint {
    /// Its identifier.
    pub id: String,
    /// Its URL, such as `https://app.example.com`.
    pub url: String,
    /// Whether ngrok or an agent ends it.
    pub kind: EndpointKind,
}

/// A request.
#[derive(Debug, Clone)]
pub struct Request {
    /// Its method.
    pub method: Method,
    /// Its whole URL.
    pub url: String,
    /// Its version of HTTP.
    pub version: Version,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
}

/// A response.
#[derive(Debug, Clone, Default)]
pub struct Response {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
}

/// What an upstream answers.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    /// The response.
    pub response: Response,
    /// How long it takes.
    pub delay: Duration,
}

/// Why an upstream gives no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Nobody knows it.
    Unknown,
    /// It can't be reached.
    Down,
    /// It took longer than the caller waits.
    Timeout,
}

/// An upstream of a scene.
#[derive(Debug, Clone)]
pub enum Upstream {
    /// It answers.
    Answers(Reply),
    /// It repeats the request's body and headers as its answer.
    Echoes,
    /// It can't be reached.
    Down,
}

/// A rule of an IP policy of the account.
#[derive(Debug, Clone)]
pub struct IpRule {
    /// The network.
    pub cidr: String,
    /// Whether its addresses may pass.
    pub allow: bool,
}

/// Secrets by vault and name; their values are never shown.
#[derive(Clone, Default)]
pub struct Secrets(pub BTreeMap<(String, String), String>);

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// The world around an exchange: what actions ask for. A [`Scene`] is one; a gateway has its own.
pub trait World {
    /// Sends a request of the action `http-request`.
    ///
    /// # Errors
    /// When there is no answer.
    fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Fault>;
    /// A secret of a vault.
    fn secret(&self, vault: &str, name: &str) -> Option<String>;
    /// The rules of an IP policy of the account.
    fn ip_policy(&self, id: &str) -> Option<Vec<IpRule>>;
    /// The keys (a JWK set) at a URL.
    fn keys(&self, url: &str) -> Option<Json>;
    /// The present time.
    fn now(&self) -> Timestamp;
    /// The next random number.
    fn random(&self) -> u64;
    /// Who signed in, for `oauth` and `openid-connect`; nothing before the sign-in.
    fn identity(&self) -> Option<Json>;
    /// Results given for an action that can't run offline, by the name of its results.
    fn results(&self, action: &str) -> Option<Json>;
}

/// A request and all that a policy may ask of the world, so that the same scene gives the same outcome.
#[derive(Debug, Clone)]
pub struct Scene {
    /// The endpoint.
    pub endpoint: Endpoint,
    /// Variables of `conn`, by name, nested as they are read: `{"client_ip": "…", "geo": {"country_code": "DE"}}`.
    pub connection: serde_json::Map<String, Json>,
    /// The request.
    pub request: Request,
    /// What the service behind the endpoint answers, where no action forwards elsewhere.
    pub upstream: Upstream,
    /// Upstreams by the beginning of their URL; the longest that fits answers.
    pub upstreams: BTreeMap<String, Upstream>,
    /// Secrets of vaults.
    pub secrets: Secrets,
    /// IP policies of the account by identifier.
    pub ip_policies: BTreeMap<String, Vec<IpRule>>,
    /// Key sets (JWK sets) by URL.
    pub keys: BTreeMap<String, Json>,
    /// Who signed in.
    pub identity: Option<Json>,
    /// Results of actions that can't run offline, by the name under `actions.ngrok`.
    pub results: BTreeMap<String, Json>,
    /// The time.
    pub now: Timestamp,
    /// The begin of all randomness.
    pub seed: u64,
}
