//! Upstreams: which addresses may be asked, and how.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::header::HOST;
use hyper::http::uri::{Authority, PathAndQuery, Scheme};
use hyper::{Request as HttpRequest, Response as HttpResponse, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use ipnet::IpNet;
use ngrok_traffic_policy::simulate::{Fault, Request, Response};
use url::Url;

use super::messages::{Body, MOST_BYTES, full};

/// Why an upstream gave no answer.
#[derive(Debug)]
pub(super) enum Failed {
    /// Its address is none, or may not be asked.
    Address(String),
    /// It can't be reached, or broke off.
    Down,
    /// It took too long.
    Timeout,
}

impl Failed {
    /// The same as a policy sees it.
    pub fn fault(&self) -> Fault {
        match self {
            Failed::Address(_) | Failed::Down => Fault::Down,
            Failed::Timeout => Fault::Timeout,
        }
    }
}

/// Sends requests to upstreams; connections are kept for the next one.
#[derive(Clone)]
pub(super) struct Upstreams {
    client: Client<HttpConnector, Body>,
    allowed: Arc<[IpNet]>,
}

impl Upstreams {
    pub fn new(allowed: &[IpNet]) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        connector.set_connect_timeout(Some(Duration::from_secs(5)));
        Upstreams { client: Client::builder(TokioExecutor::new()).build(connector), allowed: allowed.into() }
    }

    /// The address of an upstream: a URL of plain HTTP, `host:port`, or a port of this machine.
    pub async fn resolve(&self, written: &str) -> Result<SocketAddr, Failed> {
        let text = match written {
            port if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => {
                format!("http://127.0.0.1:{port}")
            }
            text if text.contains("://") => text.to_owned(),
            text => format!("http://{text}"),
        };
        let wrong = |problem: &str| Failed::Address(format!("the upstream `{written}` {problem}"));
        let url = Url::parse(&text).map_err(|_| wrong("is no address"))?;
        if url.scheme() != "http" {
            return Err(wrong("is not of plain HTTP, the only protocol that the gateway speaks to upstreams"));
        }
        let host = url.host_str().ok_or_else(|| wrong("has no host"))?.trim_matches(['[', ']']);
        let port = url.port_or_known_default().unwrap_or(80);
        let found = tokio::net::lookup_host((host, port)).await.map_err(|_| Failed::Down)?;
        let found: Vec<SocketAddr> = found.collect();
        let allowed = found.iter().find(|address| self.may_ask(address.ip()));
        allowed.copied().ok_or_else(|| wrong("is not on this machine, and no `--allow-upstream` permits it"))
    }

    fn may_ask(&self, address: IpAddr) -> bool {
        address.is_loopback() || self.allowed.iter().any(|network| network.contains(&address))
    }

    /// Passes a request on with the body as it comes.
    pub async fn pass(
        &self,
        address: &SocketAddr,
        request: HttpRequest<Body>,
        timeout: Duration,
    ) -> Result<HttpResponse<Incoming>, Failed> {
        match tokio::time::timeout(timeout, self.client.request(to(address, request)?)).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(_)) => Err(Failed::Down),
            Err(_) => Err(Failed::Timeout),
        }
    }

    /// Sends a request of an action, whole, and reads the whole answer.
    pub async fn send(&self, address: &SocketAddr, request: Request, timeout: Duration) -> Result<Response, Failed> {
        let whole = async {
            let mut sent = HttpRequest::new(full(request.body));
            *sent.method_mut() = request.method;
            *sent.headers_mut() = request.headers;
            *sent.uri_mut() = request.url.parse().map_err(|_| Failed::Address("the URL is none".to_owned()))?;
            if let Some(host) = sent.uri().authority().and_then(|host| host.as_str().parse().ok()) {
                sent.headers_mut().entry(HOST).or_insert(host);
            }
            let answer = self.pass(address, sent, timeout).await?;
            let (head, body) = answer.into_parts();
            let body: Bytes = Limited::new(body, MOST_BYTES).collect().await.map_err(|_| Failed::Down)?.to_bytes();
            Ok(Response { status: head.status, headers: head.headers, body })
        };
        tokio::time::timeout(timeout, whole).await.unwrap_or(Err(Failed::Timeout))
    }
}

/// The request with the address that it goes to; its host stays the one that the client asked for.
fn to(address: &SocketAddr, mut request: HttpRequest<Body>) -> Result<HttpRequest<Body>, Failed> {
    let path = request.uri().path_and_query().cloned().unwrap_or(PathAndQuery::from_static("/"));
    let authority = Authority::try_from(address.to_string()).map_err(|_| Failed::Down)?;
    let uri = Uri::builder().scheme(Scheme::HTTP).authority(authority).path_and_query(path).build();
    *request.uri_mut() = uri.map_err(|_| Failed::Down)?;
    Ok(request)
}
