//! The server of the gateway: a runtime of its own, so that a policy that waits holds up nobody else.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use ipnet::IpNet;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

use super::endpoints::Endpoints;
use super::exchange;
use super::shared::Shared;
use super::upstream::Upstreams;
use crate::http::listen::listen;
use crate::http::state::State;

/// How a gateway shall be.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub port: u16,
    /// Networks of upstreams beside this machine.
    pub allowed: Vec<IpNet>,
    /// How long an upstream may take to begin its answer.
    pub timeout: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { port: 0, allowed: Vec::new(), timeout: Duration::from_secs(30) }
    }
}

/// A gateway that serves. Dropping it closes its port and its connections.
pub(crate) struct Gateway {
    address: SocketAddr,
    runtime: Option<Runtime>,
}

impl Gateway {
    /// Opens the port and serves from now on.
    pub fn start(host: IpAddr, settings: &Settings, state: Arc<State>) -> io::Result<Self> {
        let listener = listen(host, settings.port)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .thread_name("ngrok-mock-gateway")
            .worker_threads(std::thread::available_parallelism().map_or(2, |threads| threads.get().max(2)))
            .enable_all()
            .build()?;
        let upstreams = Upstreams::new(&settings.allowed);
        let shared = Arc::new(Shared { state, endpoints: Endpoints::default(), upstreams, timeout: settings.timeout });
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
        Ok(Gateway { address, runtime: Some(runtime) })
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
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

async fn connection(stream: TcpStream, peer: SocketAddr, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let local = stream.local_addr().unwrap_or(peer);
    let service = service_fn(move |request| {
        let shared = shared.clone();
        async move { exchange::answer(shared, exchange::Peers { client: peer, server: local }, request).await }
    });
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(30));
    // An error closes the connection: the client broke off, or its policy wants it so.
    let _: Result<(), hyper::Error> = http.serve_connection(TokioIo::new(stream), service).with_upgrades().await;
}
