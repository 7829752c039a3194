//! The server of the gateway: a runtime of its own, so that a policy that waits holds up nobody else.

use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use ipnet::IpNet;
use ngrok_traffic_policy::simulate::{ClientCertificate, Termination};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

use super::carry::carry;
use super::endpoints::Endpoints;
use super::exchange;
use super::messages::{Body, full};
use super::shared::{Peers, Shared};
use super::termination::Authority;
use super::upstream::Upstreams;
use super::wires::{Bytes, HANDSHAKE, Hello, PATIENCE, Wire, hello};
use crate::http::listen::listen;
use crate::http::state::State;

/// How a gateway shall be.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub port: u16,
    /// Networks of upstreams beside this machine.
    pub allowed: Vec<IpNet>,
    /// Authorities of upstreams beside those that the platform trusts, in PEM.
    pub authorities: Vec<String>,
    /// How long an upstream may take to begin its answer.
    pub timeout: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { port: 0, allowed: Vec::new(), authorities: Vec::new(), timeout: Duration::from_secs(30) }
    }
}

/// A gateway that serves. Dropping it closes its port and its connections.
pub(crate) struct Gateway {
    address: SocketAddr,
    authority: Arc<Authority>,
    runtime: Option<Runtime>,
}

impl Gateway {
    /// Opens the port and serves from now on.
    pub fn start(host: IpAddr, settings: &Settings, state: Arc<State>) -> io::Result<Self> {
        let listener = listen(host, settings.port)?;
        let address = listener.local_addr()?;
        let upstreams = Upstreams::new(&settings.allowed, &settings.authorities)?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .thread_name("ngrok-mock-gateway")
            .worker_threads(std::thread::available_parallelism().map_or(2, |threads| threads.get().max(2)))
            .enable_all()
            .build()?;
        let (endpoints, authority) = (Endpoints::default(), Arc::new(Authority::default()));
        let timeout = settings.timeout;
        let shared = Arc::new(Shared { state, endpoints, upstreams, authority: authority.clone(), timeout });
        runtime.spawn(async move {
            let Ok(listener) = TcpListener::from_std(listener) else { return };
            loop {
                // An accept fails when a client gives up early, or for want of file handles: others may still come.
                let Ok((stream, peer)) = listener.accept().await else {
                    tokio::task::yield_now().await;
                    continue;
                };
                tokio::spawn(connection(stream, peer, shared.clone()));
            }
        });
        Ok(Gateway { address, authority, runtime: Some(runtime) })
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The certificate of the authority that vouches for its endpoints, in PEM.
    pub fn authority(&self) -> Option<String> {
        self.authority.pem().ok()
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // Dropping a runtime waits, which tests of others must not.
            runtime.shutdown_background();
        }
    }
}

/// A connection to the gateway's port: of HTTP, or of TLS.
async fn connection(stream: TcpStream, peer: SocketAddr, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let peers = Peers { client: peer, server: stream.local_addr().unwrap_or(peer), tls: None };
    let mut first = [0];
    let peeked = tokio::time::timeout(PATIENCE, stream.peek(&mut first)).await;
    if matches!(peeked, Ok(Ok(1))) && first == [HANDSHAKE] {
        return wire(Box::new(stream), peers, shared).await;
    }
    requests(stream, peers, shared).await;
}

/// A connection of which nothing is known yet.
async fn wire(stream: Wire, mut peers: Peers, shared: Arc<Shared>) {
    let Ok((hello, stream)) = hello(stream).await else { return };
    let Hello::Tls(name) = hello else { return requests(stream, peers, shared).await };
    let host = name.as_deref().unwrap_or_default().to_ascii_lowercase();
    let host = exchange::without_localhost(&host).to_owned();
    let Some(served) = shared.endpoints.at_host(&shared.state.account, &host, &["tls", "https"]) else { return };
    if served.endpoint.url.starts_with("tls:") {
        return carry(shared, peers, served, stream, name).await;
    }
    // Whether a certificate is wanted is for the policy to say, once it is known whether there is one.
    let may_ask = served.policy.as_ref().is_some_and(|ready| ready.policy.has_phase("on_tcp_connect"));
    let client = if may_ask { ClientCertificate::Asked } else { ClientCertificate::NotAsked };
    let (authority, termination) = (shared.authority.clone(), Termination { client, ..Termination::default() });
    let name = name.unwrap_or(host);
    let ended = authority.terminate(stream, &termination, &name, &["http/1.1"]);
    if let Ok(Ok((stream, members))) = tokio::time::timeout(PATIENCE, ended).await {
        peers.tls = Some(Arc::new(members));
        requests(stream, peers, shared).await;
    }
}

/// A connection of HTTP. It is boxed since `CONNECT` may bring another one inside of it.
fn requests(
    stream: impl Bytes + 'static,
    peers: Peers,
    shared: Arc<Shared>,
) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move {
        let service = service_fn(move |request: Request<Incoming>| {
            let (shared, peers) = (shared.clone(), peers.clone());
            async move {
                match *request.method() {
                    Method::CONNECT => Ok(tunnel(&shared, peers, request)),
                    _ => exchange::answer(shared, peers, request).await,
                }
            }
        });
        let mut http = hyper::server::conn::http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
        // An error closes the connection: the client broke off, or its policy wants it so.
        let _: Result<(), hyper::Error> = http.serve_connection(TokioIo::new(stream), service).with_upgrades().await;
    })
}

/// Opens a tunnel to an endpoint, as a proxy does: that is the way to endpoints of `tcp`, whose clients name no host.
fn tunnel(shared: &Arc<Shared>, peers: Peers, request: Request<Incoming>) -> Response<Body> {
    let authority = request.uri().authority().map(ToString::to_string).unwrap_or_default().to_ascii_lowercase();
    let account = &shared.state.account;
    let bytes = shared.endpoints.at_url(account, &format!("tcp://{authority}"));
    let host = exchange::without_localhost(authority.split(':').next().unwrap_or_default());
    if bytes.is_none() && shared.endpoints.at_host(account, host, &["tls", "https", "http"]).is_none() {
        return exchange::unknown(&authority);
    }
    let shared = shared.clone();
    tokio::spawn(async move {
        let Ok(upgraded) = hyper::upgrade::on(request).await else { return };
        let stream = Box::new(TokioIo::new(upgraded));
        match bytes {
            Some(served) => carry(shared, peers, served, stream, None).await,
            None => wire(stream, peers, shared).await,
        }
    });
    Response::new(full(""))
}
