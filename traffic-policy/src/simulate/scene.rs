//! What a policy is run against: an endpoint, a connection, a request, and the world around them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};
use jiff::Timestamp;
use serde_json::Value as Json;

use super::engine::Policy;
use super::world::{Endpoint, IpRule, Reply, Request, Response};
use crate::check::EndpointKind;

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

/// An internal endpoint with a policy of its own.
#[derive(Debug, Clone)]
pub struct Internal {
    /// The policy.
    pub policy: Arc<Policy>,
    /// Whether ngrok or an agent ends it.
    pub kind: EndpointKind,
}

/// Secrets by vault and name; their values are never shown.
#[derive(Clone, Default)]
pub struct Secrets(pub BTreeMap<(String, String), String>);

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// A request and all that a policy may ask of the world, so that the same scene gives the same outcome.
///
/// ```
/// use ngrok_traffic_policy::simulate::Scene;
///
/// let scene = Scene::get("https://app.example.com/admin").header("user-agent", "curl/8.9").client_ip("198.51.100.4");
/// assert_eq!(scene.endpoint.url, "https://app.example.com");
/// ```
#[derive(Debug, Clone)]
pub struct Scene {
    /// The endpoint.
    pub endpoint: Endpoint,
    /// Variables of `conn`, by name, nested as they are read: `{"client_ip": "…", "geo": {"country_code": "DE"}}`. A name
    /// may be a path: `{"client_ip.is_tor_node": true}`. What is left out is as the page of assumptions says.
    pub connection: serde_json::Map<String, Json>,
    /// The request.
    pub request: Request,
    /// What the service behind the endpoint answers, where no action forwards elsewhere.
    pub upstream: Upstream,
    /// Upstreams by the beginning of their URL; the longest that fits answers.
    pub upstreams: BTreeMap<String, Upstream>,
    /// Internal endpoints with policies of their own, by URL: they run when `forward-internal` goes there. What answers
    /// behind one is the upstream of its URL, or 200 with an empty body where there is none.
    pub internals: BTreeMap<String, Internal>,
    /// Secrets of vaults.
    pub secrets: Secrets,
    /// IP policies of the account by identifier.
    pub ip_policies: BTreeMap<String, Vec<IpRule>>,
    /// Certificate authorities of the account by identifier, in PEM.
    pub certificate_authorities: BTreeMap<String, String>,
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

impl Scene {
    /// A `GET` of a URL, at an agent's endpoint of the same scheme and host whose service answers 200 with an empty body, on
    /// 2026-01-01 at midnight UTC.
    pub fn get(url: impl Into<String>) -> Self {
        Self::request(Method::GET, url)
    }

    /// A request of a URL; the rest is as in [`Scene::get`].
    pub fn request(method: Method, url: impl Into<String>) -> Self {
        let request = Request::new(method, url);
        let endpoint = request.url.find("://").map_or(request.url.len(), |at| {
            let host = &request.url[at + 3..];
            at + 3 + host.find(['/', '?', '#']).unwrap_or(host.len())
        });
        Scene {
            endpoint: Endpoint {
                id: "ep_simulated".to_owned(),
                url: request.url[..endpoint].to_owned(),
                kind: EndpointKind::Agent,
            },
            connection: serde_json::Map::new(),
            request,
            upstream: Upstream::Answers(Reply::default()),
            upstreams: BTreeMap::new(),
            internals: BTreeMap::new(),
            secrets: Secrets::default(),
            ip_policies: BTreeMap::new(),
            certificate_authorities: BTreeMap::new(),
            keys: BTreeMap::new(),
            identity: None,
            results: BTreeMap::new(),
            now: Timestamp::constant(1_767_225_600, 0),
            seed: 0,
        }
    }

    /// With the URL of the endpoint.
    #[must_use]
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint.url = url.into();
        self
    }

    /// At a cloud endpoint, whose policy has to answer.
    #[must_use]
    pub fn cloud(mut self) -> Self {
        self.endpoint.kind = EndpointKind::Cloud;
        self
    }

    /// With a header of the request more.
    ///
    /// # Panics
    /// When HTTP permits no such name or value.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::try_from(name).expect("a name of a header has letters, digits and dashes");
        let value = HeaderValue::try_from(value).expect("a value of a header has no control characters");
        self.request.headers.append(name, value);
        self
    }

    /// With a body of the request.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.request.body = body.into();
        self
    }

    /// From the address of a client.
    #[must_use]
    pub fn client_ip(self, address: &str) -> Self {
        self.connection("client_ip", address)
    }

    /// With a variable of `conn`: a name, or a path such as `geo.country_code`.
    #[must_use]
    pub fn connection(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.connection.insert(name.to_owned(), value.into());
        self
    }

    /// At a time.
    #[must_use]
    pub fn at(mut self, now: Timestamp) -> Self {
        self.now = now;
        self
    }

    /// With a secret of a vault.
    #[must_use]
    pub fn secret(mut self, vault: &str, name: &str, value: &str) -> Self {
        self.secrets.0.insert((vault.to_owned(), name.to_owned()), value.to_owned());
        self
    }

    /// With what the service behind the endpoint answers.
    #[must_use]
    pub fn answer(mut self, response: Response) -> Self {
        self.upstream = Upstream::Answers(Reply { response, delay: Duration::ZERO });
        self
    }

    /// With an upstream, by the beginning of its URL.
    #[must_use]
    pub fn upstream(mut self, url: &str, upstream: Upstream) -> Self {
        self.upstreams.insert(url.to_owned(), upstream);
        self
    }

    /// With a policy that runs when a request is forwarded to an internal endpoint of that URL.
    ///
    /// ```
    /// use ngrok_traffic_policy::EndpointKind;
    /// use ngrok_traffic_policy::simulate::{Policy, Scene};
    ///
    /// let policy = |text: &str| Policy::parse(text).map_err(|report| report.render("policy.yml", false));
    /// let front = policy("on_http_request: [{actions: [{type: forward-internal, config: {url: 'https://app.internal'}}]}]")?;
    /// let behind = policy("on_http_request: [{actions: [{type: deny, config: {status_code: 404}}]}]")?;
    ///
    /// let scene = Scene::get("https://app.example.com/").internal("https://app.internal", EndpointKind::Cloud, behind);
    /// let outcome = front.simulate(&scene);
    /// assert_eq!(outcome.status(), Some(404), "{outcome}");
    /// assert_eq!(outcome.at("https://app.internal").unwrap().actions(), ["deny"]);
    /// # Ok::<(), String>(())
    /// ```
    #[must_use]
    pub fn internal(mut self, url: &str, kind: EndpointKind, policy: impl Into<Arc<Policy>>) -> Self {
        self.internals.insert(url.to_owned(), Internal { policy: policy.into(), kind });
        self
    }

    /// With an IP policy of the account.
    #[must_use]
    pub fn ip_policy(mut self, id: &str, rules: Vec<IpRule>) -> Self {
        self.ip_policies.insert(id.to_owned(), rules);
        self
    }

    /// With a certificate authority of the account, in PEM.
    #[must_use]
    pub fn certificate_authority(mut self, id: &str, pem: &str) -> Self {
        self.certificate_authorities.insert(id.to_owned(), pem.to_owned());
        self
    }

    /// With certificates of the client in PEM: its own, and those that lead from it to an authority.
    #[must_use]
    pub fn client_certificates(self, pem: &str) -> Self {
        self.connection("tls.client.pem", pem)
    }

    /// With somebody who signed in.
    #[must_use]
    pub fn identity(mut self, identity: Json) -> Self {
        self.identity = Some(identity);
        self
    }

    /// With the results of an action that can't run offline, by the name under `actions.ngrok`.
    #[must_use]
    pub fn results(mut self, name: &str, results: Json) -> Self {
        self.results.insert(name.to_owned(), results);
        self
    }
}
