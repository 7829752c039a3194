//! What an exchange is about, and what actions ask of the world around it.

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

impl Request {
    /// A request of HTTP/1.1 without headers and body.
    pub fn new(method: Method, url: impl Into<String>) -> Self {
        Request { method, url: url.into(), version: Version::HTTP_11, headers: HeaderMap::new(), body: Bytes::new() }
    }
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

impl Response {
    /// A response without headers.
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Response { status, headers: HeaderMap::new(), body: body.into() }
    }
}

/// What an upstream answers.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    /// The response.
    pub response: Response,
    /// How long it takes.
    pub delay: Duration,
}

/// Internal endpoints that one request may be forwarded to, one after the other: more go in circles.
pub const MAX_ENDPOINTS: usize = 32;

/// Why an upstream gives no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Nobody knows it.
    Unknown,
    /// It can't be reached.
    Down,
    /// It took longer than the caller waits.
    Timeout,
    /// The request came through more than [`MAX_ENDPOINTS`] internal endpoints.
    Loop,
}

/// A rule of an IP policy of the account.
#[derive(Debug, Clone)]
pub struct IpRule {
    /// The network.
    pub cidr: String,
    /// Whether its addresses may pass.
    pub allow: bool,
}

/// How a client's TLS shall be ended.
#[derive(Debug, Clone)]
pub struct Termination {
    /// The oldest version, such as `1.2`.
    pub min_version: String,
    /// The newest.
    pub max_version: String,
    /// A certificate of the policy's own, and its key, in PEM.
    pub certificate: Option<(String, String)>,
    /// Whether the client shall show a certificate.
    pub client: ClientCertificate,
}

impl Default for Termination {
    fn default() -> Self {
        let (min_version, max_version) = ("1.2".to_owned(), "1.3".to_owned());
        Termination { min_version, max_version, certificate: None, client: ClientCertificate::NotAsked }
    }
}

/// Whether a client shall show a certificate. Whether it is a good one is for the policy to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientCertificate {
    /// It is not asked for one.
    NotAsked,
    /// It is asked, and may have none.
    Asked,
    /// It has to show one.
    Required,
}

/// The world around an exchange: what actions ask for. A [`SceneWorld`](super::SceneWorld) is one; a gateway has its own.
pub trait World: Sync {
    /// Sends a request of the action `http-request`. It blocks until the answer is there.
    ///
    /// # Errors
    /// When there is no answer.
    fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Fault>;
    /// Ends the TLS of the client's connection, and tells what `conn.tls` has about it: `client.pem` are the certificates of
    /// the client. Nothing where there is no such connection: then TLS is taken to be ended.
    ///
    /// # Errors
    /// When the client and the server do not come together.
    fn terminate_tls(&self, termination: &Termination) -> Option<Result<serde_json::Map<String, Json>, String>> {
        let _ = termination;
        None
    }
    /// A secret of a vault.
    fn secret(&self, vault: &str, name: &str) -> Option<String>;
    /// The rules of an IP policy of the account.
    fn ip_policy(&self, id: &str) -> Option<Vec<IpRule>>;
    /// The keys (a JWK set) at a URL.
    fn keys(&self, url: &str) -> Option<Json>;
    /// The PEM of a certificate authority of the account.
    fn certificate_authority(&self, id: &str) -> Option<String>;
    /// The present time.
    fn now(&self) -> Timestamp;
    /// The next random number.
    fn random(&self) -> u64;
    /// Who signed in, for `oauth` and `openid-connect`; nothing before the sign-in.
    fn identity(&self) -> Option<Json>;
    /// Results given for an action that can't run offline, by the name of its results.
    fn results(&self, action: &str) -> Option<Json>;
}
