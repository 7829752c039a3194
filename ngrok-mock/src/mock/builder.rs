//! How a server shall be.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;

use crate::api::description::Api;
#[cfg(feature = "gateway")]
use crate::gateway;
use crate::http::state::Settings;
use crate::objects::shape::EmptyFields;

/// How a server shall be.
#[derive(Clone)]
#[must_use = "a builder does nothing until it starts a server"]
pub struct Builder {
    pub(super) host: IpAddr,
    pub(super) port: u16,
    pub(super) api_key: Option<String>,
    pub(super) apis: &'static [Api],
    pub(super) others: Vec<Other>,
    pub(super) seeds: Vec<Seed>,
    pub(super) public_url: Option<String>,
    pub(super) state_file: Option<PathBuf>,
    pub(super) settings: Settings,
    #[cfg(feature = "gateway")]
    pub(super) gateway: Option<gateway::Settings>,
}

/// Another API that shall be served.
#[derive(Clone)]
pub(super) struct Other {
    pub api: &'static Api,
    pub port: u16,
    pub api_key: Option<String>,
    pub public_url: Option<String>,
}

/// Objects to start with.
#[derive(Clone)]
pub(super) enum Seed {
    /// Those of an API that is not served are left out.
    Demo,
    Given(Value),
}

impl Default for Builder {
    fn default() -> Self {
        let settings = Settings {
            rate_limit: false,
            empty_fields: EmptyFields::Omit,
            latency: Duration::ZERO,
            failures: Vec::new(),
            kept_requests: 10_000,
            log: false,
        };
        Builder {
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            api_key: None,
            apis: Api::all(),
            others: Vec::new(),
            seeds: Vec::new(),
            public_url: None,
            state_file: None,
            settings,
            #[cfg(feature = "gateway")]
            gateway: None,
        }
    }
}

impl Builder {
    /// The address to listen on; this machine only by default.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.host = host;
        self
    }

    /// The port to listen on; a free one by default.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The API key of the account; a new one by default.
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// Serves another API of ngrok as well, on a free port, with an account of its own:
    /// [`NgrokMock::other_api`](crate::NgrokMock::other_api) says where. [`NgrokMock::other_apis`](crate::NgrokMock::other_apis)
    /// are those that there are.
    ///
    /// # Panics
    /// When there is no such API; the message has the nearest.
    pub fn other_api(mut self, name: &str) -> Self {
        self.other(name);
        self
    }

    /// Serves another API, as [`other_api`](Builder::other_api) does, on this port.
    ///
    /// # Panics
    /// When there is no such API; the message has the nearest.
    pub fn other_api_port(mut self, name: &str, port: u16) -> Self {
        self.other(name).port = port;
        self
    }

    /// Serves another API, as [`other_api`](Builder::other_api) does, with this API key.
    ///
    /// # Panics
    /// When there is no such API; the message has the nearest.
    pub fn other_api_key(mut self, name: &str, api_key: impl Into<String>) -> Self {
        self.other(name).api_key = Some(api_key.into());
        self
    }

    /// Serves another API, as [`other_api`](Builder::other_api) does, with an address under which clients know its server: see
    /// [`public_url`](Builder::public_url).
    ///
    /// # Panics
    /// When there is no such API; the message has the nearest.
    pub fn other_api_public_url(mut self, name: &str, url: impl Into<String>) -> Self {
        self.other(name).public_url = Some(without_slash(url.into()));
        self
    }

    /// Serves the APIs of another description.
    #[cfg(test)]
    pub(super) fn apis(mut self, apis: &'static [Api]) -> Self {
        self.apis = apis;
        self
    }

    fn other(&mut self, name: &str) -> &mut Other {
        let known = || self.apis.iter().skip(1);
        let Some(api) = known().find(|api| api.is.name == name) else {
            let near = api_spec::nearest(name, known().map(|api| api.is.name.as_str()));
            let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            panic!("there is no other API `{name}`{hint}");
        };
        let index = self.others.iter().position(|other| std::ptr::eq(other.api, api)).unwrap_or_else(|| {
            self.others.push(Other { api, port: 0, api_key: None, public_url: None });
            self.others.len() - 1
        });
        &mut self.others[index]
    }

    /// Whether to allow only as many requests as the API does, where that is known: 120 per rolling 60 seconds for the
    /// ngrok API. Off by default.
    pub fn rate_limit(mut self, on: bool) -> Self {
        self.settings.rate_limit = on;
        self
    }

    /// What answers do with fields that are empty; they leave out what the API is known to leave out by default.
    pub fn empty_fields(mut self, empty_fields: EmptyFields) -> Self {
        self.settings.empty_fields = empty_fields;
        self
    }

    /// How long every answer is held back.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.settings.latency = latency;
        self
    }

    /// Fails a share of the requests, from 0 to 1, with this status. Can be said for several statuses.
    pub fn fail(mut self, status: u16, rate: f64) -> Self {
        self.settings.failures.push((status, rate));
        self
    }

    /// Whether the account of each API that is served starts with a plausible set of objects.
    pub fn demo(mut self, on: bool) -> Self {
        if on {
            self.seeds.push(Seed::Demo);
        }
        self
    }

    /// Objects that the accounts start with, as in a seed file: for each datatype a list of objects, and the same for
    /// other APIs below their names.
    pub fn seed(mut self, document: Value) -> Self {
        self.seeds.push(Seed::Given(document));
        self
    }

    /// How many requests are kept for [`NgrokMock::requests`](crate::NgrokMock::requests); the oldest go first.
    pub fn keep_requests(mut self, count: usize) -> Self {
        self.settings.kept_requests = count;
        self
    }

    /// The address under which clients know the server, where it is not its own: behind TLS or a proxy. Answers have it in
    /// the addresses of objects and pages.
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(without_slash(url.into()));
        self
    }

    /// A file that the accounts of all APIs live in between runs. An account that is not there begins with the seeds;
    /// afterwards seeds are not read again. It holds the accounts' keys: only its owner can read it.
    pub fn state_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.state_file = Some(file.into());
        self
    }

    /// Whether a line about each request is written to stderr: method, path, status, code and milliseconds.
    pub fn log(mut self, on: bool) -> Self {
        self.settings.log = on;
        self
    }

    /// Serves the account's endpoints as well, on a free port or on [`gateway_port`](Builder::gateway_port): requests
    /// are answered by the endpoint that their host names, through its Traffic Policy. `app.example.com.localhost` reaches
    /// the endpoint `app.example.com` without DNS. Endpoints with an `upstream_url` forward there, and only to this machine.
    ///
    /// Clients may speak TLS there as well, to endpoints of `https` and `tls`, and open tunnels with `CONNECT`, which is the
    /// way to endpoints of `tcp`.
    #[cfg(feature = "gateway")]
    pub fn gateway(mut self) -> Self {
        self.gateway.get_or_insert_default();
        self
    }

    /// The port of the gateway, see [`gateway`](Builder::gateway).
    #[cfg(feature = "gateway")]
    pub fn gateway_port(mut self, port: u16) -> Self {
        self.gateway.get_or_insert_default().port = port;
        self
    }

    /// Networks beside this machine that upstreams of the gateway may be in.
    #[cfg(feature = "gateway")]
    pub fn allow_upstream(mut self, network: ipnet::IpNet) -> Self {
        self.gateway.get_or_insert_default().allowed.push(network);
        self
    }

    /// A certificate authority of the gateway's upstreams in PEM, which is trusted beside those of the platform. One that is
    /// none is an error of the start.
    #[cfg(feature = "gateway")]
    pub fn upstream_authority(mut self, pem: impl Into<String>) -> Self {
        self.gateway.get_or_insert_default().authorities.push(pem.into());
        self
    }

    /// How long an upstream of the gateway may take to begin its answer; 30 seconds by default.
    #[cfg(feature = "gateway")]
    pub fn upstream_timeout(mut self, timeout: Duration) -> Self {
        self.gateway.get_or_insert_default().timeout = timeout;
        self
    }
}

fn without_slash(url: String) -> String {
    url.trim_end_matches('/').to_owned()
}

/// Shows everything but the API keys.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (host, port) = (self.host, self.port);
        f.debug_struct("Builder")
            .field("host", &host)
            .field("port", &port)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
