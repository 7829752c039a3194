//! The library's face: a server that a test starts, asks and drops.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{fmt, io};

use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::account::ids;
use crate::account::saved::{self, Saved};
use crate::account::store::{Account, Store};
#[cfg(feature = "gateway")]
use crate::gateway::{self, Gateway};
use crate::http::record::RecordedRequest;
use crate::http::script::ScriptedAnswer;
use crate::http::server;
use crate::http::state::{Settings, State, StateFile};
use crate::objects::seed::{self, SeedError};
use crate::objects::shape::EmptyFields;

/// A running fake of the ngrok API, with one account. Dropping it closes its port and its connections.
///
/// Nothing is shared between two of them: every test starts its own.
pub struct NgrokMock {
    state: Arc<State>,
    address: SocketAddr,
    url: String,
    api_key: String,
    serving: Serving,
    #[cfg(feature = "gateway")]
    gateway: Option<Gateway>,
}

/// What serves the connections.
enum Serving {
    Task(JoinHandle<()>),
    /// A thread with a runtime of its own, which ends when this is dropped.
    Thread(#[expect(dead_code, reason = "held for its drop")] tokio::sync::oneshot::Sender<()>),
}

impl NgrokMock {
    /// Starts a server on a free port of this machine, with a new API key and an empty account.
    ///
    /// # Errors
    /// When no port can be opened.
    pub async fn start() -> io::Result<Self> {
        NgrokMock::builder().start().await
    }

    /// Says how the server shall be before it starts.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Address for clients, such as `http://127.0.0.1:4141`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address of the gateway that serves the account's endpoints, if there is one.
    #[cfg(feature = "gateway")]
    pub fn gateway_address(&self) -> Option<SocketAddr> {
        self.gateway.as_ref().map(Gateway::address)
    }

    /// The certificate in PEM of the authority that vouches for endpoints of `https` and `tls` at the gateway, if there is
    /// one. A client that trusts it can speak TLS with them.
    #[cfg(feature = "gateway")]
    pub fn gateway_authority(&self) -> Option<String> {
        self.gateway.as_ref().and_then(Gateway::authority)
    }

    /// Ends the server after the requests under way. Dropping it ends them as well.
    ///
    /// # Errors
    /// When the account can't be saved, see [`Builder::state_file`].
    pub async fn shutdown(mut self) -> io::Result<()> {
        self.state.stop();
        if let Serving::Task(task) = &mut self.serving {
            // It fails only when it was aborted.
            let _ = task.await;
        }
        self.state.save()
    }

    /// Address that the server listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The API key that the account starts with.
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// The requests received, oldest first: the last 10 000 unless [`Builder::keep_requests`] says otherwise.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state.requests().iter().cloned().collect()
    }

    /// Forgets the requests received so far.
    pub fn clear_requests(&self) {
        self.state.requests().clear();
    }

    /// Gives this answer to the next requests, after those given before.
    pub fn answer_next(&self, answer: ScriptedAnswer) {
        if answer.times > 0 {
            self.state.scripted().push_back(answer);
        }
    }

    /// Adds an object to the account and returns its id. The fields are those of answers; what is missing gets a
    /// plausible value, and a reference can be given as an id.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new().unwrap().block_on(async {
    /// let ngrok = ngrok_mock::NgrokMock::start().await?;
    /// let id = ngrok.seed("Tunnel", serde_json::json!({"public_url": "https://example.ngrok.app", "proto": "https"}))?;
    /// assert!(id.starts_with("tn_"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # }).unwrap();
    /// ```
    ///
    /// # Errors
    /// When there is no such datatype or field.
    pub fn seed(&self, type_name: &str, object: Value) -> Result<String, SeedError> {
        seed::one(&mut self.state.account.store_mut(), &self.state.account.base, type_name, &object)
    }
}

impl Drop for NgrokMock {
    fn drop(&mut self) {
        if let Serving::Task(task) = &self.serving {
            task.abort();
        }
    }
}

/// Shows everything but the API key.
impl fmt::Debug for NgrokMock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NgrokMock").field("url", &self.url).finish_non_exhaustive()
    }
}

/// How a server shall be.
#[derive(Clone)]
#[must_use = "a builder does nothing until it starts a server"]
pub struct Builder {
    host: IpAddr,
    port: u16,
    api_key: Option<String>,
    seeds: Vec<Value>,
    public_url: Option<String>,
    state_file: Option<PathBuf>,
    settings: Settings,
    #[cfg(feature = "gateway")]
    gateway: Option<gateway::Settings>,
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

    /// Whether to allow 120 requests per rolling 60 seconds, as the API does; off by default.
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

    /// Whether the account starts with a plausible set of objects.
    pub fn demo(mut self, on: bool) -> Self {
        if on {
            self.seeds.push(seed::demo());
        }
        self
    }

    /// Objects that the account starts with: for each datatype a list of objects, as in a seed file.
    pub fn seed(mut self, document: Value) -> Self {
        self.seeds.push(document);
        self
    }

    /// How many requests are kept for [`NgrokMock::requests`]; the oldest go first.
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

    /// A file that the account lives in between runs. Without it there, the account begins with the seeds; afterwards
    /// seeds are not read again. It holds the account's keys: only its owner can read it.
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
    /// When the port can't be opened, or a seed is wrong.
    pub async fn start(self) -> io::Result<NgrokMock> {
        let listener = TcpListener::bind(SocketAddr::new(self.host, self.port)).await?;
        #[cfg(feature = "gateway")]
        let (host, gateway) = (self.host, self.gateway.clone());
        let (address, state, api_key) = self.state(listener.local_addr()?)?;
        #[cfg(feature = "gateway")]
        let gateway = gateway.map(|settings| Gateway::start(host, &settings, state.clone())).transpose()?;
        let task = tokio::spawn(server::serve(listener, state.clone()));
        Ok(NgrokMock {
            state,
            address,
            url: format!("http://{address}"),
            api_key,
            serving: Serving::Task(task),
            #[cfg(feature = "gateway")]
            gateway,
        })
    }

    /// Starts the server on a thread of its own, for callers that are not asynchronous.
    ///
    /// # Errors
    /// When the port can't be opened, or a seed is wrong.
    pub fn start_blocking(self) -> io::Result<NgrokMock> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = std::net::TcpListener::bind(SocketAddr::new(self.host, self.port))?;
        listener.set_nonblocking(true)?;
        #[cfg(feature = "gateway")]
        let (host, gateway) = (self.host, self.gateway.clone());
        let (address, state, api_key) = self.state(listener.local_addr()?)?;
        #[cfg(feature = "gateway")]
        let gateway = gateway.map(|settings| Gateway::start(host, &settings, state.clone())).transpose()?;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let served = state.clone();
        std::thread::Builder::new().name("ngrok-mock".to_owned()).spawn(move || {
            runtime.block_on(async move {
                let Ok(listener) = TcpListener::from_std(listener) else { return };
                tokio::select! {
                    () = server::serve(listener, served) => {}
                    _ = stopped => {}
                }
            });
        })?;
        Ok(NgrokMock {
            state,
            address,
            url: format!("http://{address}"),
            api_key,
            serving: Serving::Thread(stop),
            #[cfg(feature = "gateway")]
            gateway,
        })
    }

    fn state(self, address: SocketAddr) -> io::Result<(SocketAddr, Arc<State>, String)> {
        let base = self.public_url.clone().unwrap_or_else(|| format!("http://{address}"));
        let saved = self.state_file.as_ref().map(|file| saved::read(file, &base)).transpose()?.flatten();
        let (api_key, store) = match saved {
            Some(Saved { api_key, store }) => (api_key, store),
            None => self.begin(&base)?,
        };
        let file = self.state_file.map(|file| StateFile { file, api_key: api_key.clone(), writing: Mutex::default() });
        let state = Arc::new(State::new(Account::new(base, store), self.settings, file));
        // A file that can't be written is known before there is something to lose.
        state.save()?;
        Ok((address, state, api_key))
    }

    /// A new account with the seeds in it, and its key.
    fn begin(&self, base: &str) -> io::Result<(String, Store)> {
        let api_key = self.api_key.clone().unwrap_or_else(ids::token);
        let mut store = Store::default();
        let account = json!({
            "Account": [{"name": "Example account", "min_api_version": 2}],
            "APIKey": [{"token": api_key, "owner_id": seed::USER, "description": "The key that the server started with"}],
        });
        for seed in [&account].into_iter().chain(&self.seeds) {
            seed::all(&mut store, base, seed).map_err(|e| io::Error::new(io::ErrorKind::InvalidInput, e))?;
        }
        Ok((api_key, store))
    }
}

/// Shows everything but the API key.
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
