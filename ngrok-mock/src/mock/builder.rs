//! How a server shall be, and its start.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;

use super::served::ApiServer;
use super::{NgrokMock, Serving};
use crate::account::ids;
use crate::account::saved::Saved;
use crate::account::store::Account;
use crate::api::description::Api;
#[cfg(feature = "gateway")]
use crate::gateway::{self, Gateway};
use crate::http::listen::listen;
use crate::http::server;
use crate::http::state::{Settings, State, StateFile};
use crate::objects::seed::{self, SeedError};
use crate::objects::shape::EmptyFields;

/// How a server shall be.
#[derive(Clone)]
#[must_use = "a builder does nothing until it starts a server"]
pub struct Builder {
    host: IpAddr,
    port: u16,
    api_key: Option<String>,
    apis: &'static [Api],
    others: Vec<Other>,
    seeds: Vec<Seed>,
    public_url: Option<String>,
    state_file: Option<PathBuf>,
    settings: Settings,
    #[cfg(feature = "gateway")]
    gateway: Option<gateway::Settings>,
}

/// Another API that shall be served.
#[derive(Clone)]
struct Other {
    api: &'static Api,
    port: u16,
    api_key: Option<String>,
}

/// Objects to start with.
#[derive(Clone)]
enum Seed {
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
    /// [`NgrokMock::other_api`](super::NgrokMock::other_api) says where. [`NgrokMock::other_apis`](super::NgrokMock::other_apis)
    /// are those that there are.
    ///
    /// # Panics
    /// When there is no such API; the message has the nearest.
    pub fn other_api(mut self, name: &str) -> Self {
        self.other(name);
        self
    }

    /// The same on this port.
    ///
    /// # Panics
    /// When there is no such API; the message has the nearest.
    pub fn other_api_port(mut self, name: &str, port: u16) -> Self {
        self.other(name).port = port;
        self
    }

    /// The same with this API key.
    ///
    /// # Panics
    /// When there is no such API; the message has the nearest.
    pub fn other_api_key(mut self, name: &str, api_key: impl Into<String>) -> Self {
        self.other(name).api_key = Some(api_key.into());
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
            self.others.push(Other { api, port: 0, api_key: None });
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

    /// How many requests are kept for [`NgrokMock::requests`](super::NgrokMock::requests); the oldest go first.
    pub fn keep_requests(mut self, count: usize) -> Self {
        self.settings.kept_requests = count;
        self
    }

    /// The address under which clients know the server, where it is not its own: behind TLS or a proxy. Answers have it in
    /// the addresses of objects and pages.
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into().trim_end_matches('/').to_owned());
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

    /// Starts the server on the current Tokio runtime.
    ///
    /// # Errors
    /// When a port can't be opened, which is a [`ListenError`](crate::ListenError), or a seed is wrong.
    pub async fn start(self) -> io::Result<NgrokMock> {
        let mut opened = self.open()?;
        let connections = opened.connections()?;
        let task = tokio::spawn(async move {
            // It does not fail in a runtime.
            let _ = serve(connections).await;
        });
        Ok(opened.into_mock(Serving::Task(task)))
    }

    /// Starts the server on a thread of its own, for callers that are not asynchronous.
    ///
    /// # Errors
    /// When a port can't be opened, which is a [`ListenError`](crate::ListenError), or a seed is wrong.
    pub fn start_blocking(self) -> io::Result<NgrokMock> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let mut opened = self.open()?;
        let connections = opened.connections()?;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        std::thread::Builder::new().name("ngrok-mock".to_owned()).spawn(move || {
            runtime.block_on(async move {
                tokio::select! {
                    _ = serve(connections) => {}
                    _ = stopped => {}
                }
            });
        })?;
        Ok(opened.into_mock(Serving::Thread(stop)))
    }

    /// Opens all ports, and reads or begins all accounts.
    fn open(self) -> io::Result<Opened> {
        let mut listeners = vec![listen(self.host, self.port)?];
        for other in &self.others {
            listeners.push(listen(self.host, other.port)?);
        }
        let saved = self.state_file.as_deref().map(Saved::read).transpose()?.flatten();
        let demo = seed::demo();
        let seeds = self.sound_seeds(&demo)?;
        let root = Other { api: &self.apis[0], port: self.port, api_key: self.api_key.clone() };
        let mut accounts = Vec::new();
        for (served, listener) in [&root].into_iter().chain(&self.others).zip(&listeners) {
            let own = self.public_url.clone().filter(|_| served.api.is.is_root());
            let base = own.map_or_else(|| listener.local_addr().map(|address| format!("http://{address}")), Ok)?;
            let kept = saved.as_ref().map(|saved| saved.account(served.api, &base)).transpose()?.flatten();
            accounts.push(Arc::new(kept.map_or_else(|| served.begin(base, &seeds), Ok)?));
        }
        let apis: Vec<&'static Api> = accounts.iter().map(|account| account.api).collect();
        let unserved = saved.as_ref().map(|saved| saved.unserved(&apis)).unwrap_or_default();
        let file = self
            .state_file
            .clone()
            .map(|file| Arc::new(StateFile { file, accounts: accounts.clone(), unserved, writing: Mutex::default() }));
        // A file that can't be written is known before there is something to lose.
        file.as_ref().map_or(Ok(()), |file| file.save())?;
        let states = accounts.into_iter().map(|account| State::new(account, self.settings.clone(), file.clone()));
        let mut servers = Vec::new();
        for (state, listener) in states.zip(&listeners) {
            servers.push(ApiServer::new(Arc::new(state), listener.local_addr()?));
        }
        #[cfg(feature = "gateway")]
        let gateway = self.gateway.as_ref();
        #[cfg(feature = "gateway")]
        let gateway =
            gateway.map(|settings| Gateway::start(self.host, settings, servers[0].state.clone())).transpose()?;
        Ok(Opened {
            servers,
            listeners,
            #[cfg(feature = "gateway")]
            gateway,
        })
    }

    /// The seeds, when they have no mistake and none is for an API that is not served.
    fn sound_seeds<'a>(&'a self, demo: &'a Value) -> io::Result<Vec<&'a Value>> {
        let mut seeds = Vec::new();
        for seed in &self.seeds {
            let Seed::Given(document) = seed else {
                seeds.push(demo);
                continue;
            };
            SeedError::check_for(self.apis, document).map_err(|e| io::Error::new(io::ErrorKind::InvalidInput, e))?;
            let served = |api: &&Api| self.others.iter().any(|other| std::ptr::eq(other.api, *api));
            let unserved = self.apis.iter().skip(1).filter(|api| !served(api));
            if let Some(api) = unserved.into_iter().find(|api| seed::part(api, document).is_some()) {
                let name = &api.is.name;
                let message =
                    format!("a seed has objects of the {}, which is not served; ask for `{name}`", api.is.title);
                return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
            }
            seeds.push(document);
        }
        Ok(seeds)
    }
}

impl Other {
    /// A new account with the seeds in it.
    fn begin(&self, base: String, seeds: &[&Value]) -> io::Result<Account> {
        let api_key = self.api_key.clone().unwrap_or_else(ids::token);
        let store = seed::begin(self.api, &base, &api_key, seeds);
        let store = store.map_err(|e| io::Error::new(io::ErrorKind::InvalidInput, e))?;
        Ok(Account::new(self.api, base, api_key, store))
    }
}

/// Servers whose ports are open, but which do not serve yet.
struct Opened {
    servers: Vec<ApiServer>,
    listeners: Vec<TcpListener>,
    #[cfg(feature = "gateway")]
    gateway: Option<Gateway>,
}

impl Opened {
    /// The ports, each with what answers there.
    fn connections(&mut self) -> io::Result<Vec<(TcpListener, Arc<State>)>> {
        let listeners = std::mem::take(&mut self.listeners);
        Ok(listeners.into_iter().zip(self.servers.iter().map(|server| server.state.clone())).collect())
    }

    fn into_mock(self, serving: Serving) -> NgrokMock {
        let mut servers = self.servers.into_iter();
        NgrokMock {
            root: servers.next().unwrap_or_else(|| unreachable!("the API at the root is always served")),
            others: servers.collect(),
            serving,
            #[cfg(feature = "gateway")]
            gateway: self.gateway,
        }
    }
}

/// Serves all ports until it is dropped or told to stop.
async fn serve(connections: Vec<(TcpListener, Arc<State>)>) -> io::Result<()> {
    let mut serving = tokio::task::JoinSet::new();
    for (listener, state) in connections {
        serving.spawn(server::serve(tokio::net::TcpListener::from_std(listener)?, state));
    }
    while serving.join_next().await.is_some() {}
    Ok(())
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
