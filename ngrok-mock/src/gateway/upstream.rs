//! Upstreams: which addresses may be asked, and how.

use std::error::Error;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::header::HOST;
use hyper::http::uri::{Authority, PathAndQuery, Scheme};
use hyper::{Request as HttpRequest, Response as HttpResponse, Uri};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::dns::Name;
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::TokioExecutor;
use ipnet::IpNet;
use ngrok_traffic_policy::simulate::{Fault, Request, Response};
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use url::Url;

use super::messages::{Body, MOST_BYTES, full};
use super::trust;
use super::wires::{PATIENCE, Wire};

/// Why an upstream gave no answer.
#[derive(Debug)]
pub(super) enum Failed {
    /// Its address is none, or may not be asked.
    Address(String),
    /// It speaks no TLS, or nobody vouches for it.
    Tls(String),
    /// It can't be reached, or broke off.
    Down,
    /// It took too long.
    Timeout,
}

impl Failed {
    /// The same as a policy sees it.
    pub fn fault(&self) -> Fault {
        match self {
            Failed::Address(_) | Failed::Tls(_) | Failed::Down => Fault::Down,
            Failed::Timeout => Fault::Timeout,
        }
    }
}

/// Where an upstream is.
#[derive(Debug, Clone)]
pub(super) struct Target {
    /// Whether TLS is spoken there.
    pub secure: bool,
    /// Its name, which its certificate has to have.
    pub host: String,
    pub address: SocketAddr,
}

/// What is spoken with an upstream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    Http,
    /// Bytes, as they come.
    Bytes,
}

impl Protocol {
    /// Its schemes: the plain one, which stands for an address without any, and the one with TLS.
    fn schemes(self) -> [&'static str; 2] {
        match self {
            Protocol::Http => ["http", "https"],
            Protocol::Bytes => ["tcp", "tls"],
        }
    }
}

type SecureClient = Client<HttpsConnector<HttpConnector<Allowed>>, Body>;

/// Sends requests to upstreams; connections are kept for the next one.
#[derive(Clone)]
pub(super) struct Upstreams {
    plain: Client<HttpConnector, Body>,
    /// Made when it is needed: reading whom the platform trusts takes time.
    secure: Arc<OnceLock<Result<SecureClient, String>>>,
    authorities: Arc<[CertificateDer<'static>]>,
    allowed: Allowed,
}

impl Upstreams {
    /// Upstreams on this machine and in the allowed networks. The authorities are trusted beside those of the platform.
    ///
    /// # Errors
    /// When an authority is no PEM of a certificate.
    pub fn new(allowed: &[IpNet], authorities: &[String]) -> io::Result<Self> {
        let plain = connector(HttpConnector::new());
        Ok(Upstreams {
            plain: Client::builder(TokioExecutor::new()).build(plain),
            secure: Arc::default(),
            authorities: trust::certificates(authorities)?.into(),
            allowed: Allowed(allowed.into()),
        })
    }

    /// Where an upstream is that is written as a URL, as `host:port`, or as a port of this machine.
    ///
    /// # Errors
    /// When that is no address, or one that may not be asked.
    pub async fn resolve(&self, written: &str, protocol: Protocol) -> Result<Target, Failed> {
        let [plain, secure] = protocol.schemes();
        let text = match written {
            port if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => {
                format!("{plain}://127.0.0.1:{port}")
            }
            text if text.contains("://") => text.to_owned(),
            text => format!("{plain}://{text}"),
        };
        let wrong = |problem: &str| Failed::Address(format!("the upstream `{written}` {problem}"));
        let url = Url::parse(&text).map_err(|_| wrong("is no address"))?;
        if ![plain, secure].contains(&url.scheme()) {
            return Err(wrong(&format!("is not of `{plain}` or `{secure}`, which the endpoint speaks to upstreams")));
        }
        let host = url.host_str().ok_or_else(|| wrong("has no host"))?.trim_matches(['[', ']']);
        let port = url.port_or_known_default().ok_or_else(|| wrong("has no port"))?;
        let found = tokio::net::lookup_host((host, port)).await.map_err(|_| Failed::Down)?;
        let found: Vec<SocketAddr> = found.collect();
        let address = found.iter().find(|address| self.allowed.has(address.ip())).copied();
        let address = address.ok_or_else(|| wrong("is not on this machine, and no `--allow-upstream` permits it"))?;
        Ok(Target { secure: url.scheme() == secure, host: host.to_owned(), address })
    }

    /// Passes a request on with the body as it comes.
    ///
    /// # Errors
    /// When there is no answer in time.
    pub async fn pass(
        &self,
        target: &Target,
        request: HttpRequest<Body>,
        timeout: Duration,
    ) -> Result<HttpResponse<Incoming>, Failed> {
        let request = to(target, request)?;
        let answer = async {
            match target.secure {
                true => self.secure()?.request(request).await.map_err(|error| failed(&error)),
                false => self.plain.request(request).await.map_err(|error| failed(&error)),
            }
        };
        tokio::time::timeout(timeout, answer).await.unwrap_or(Err(Failed::Timeout))
    }

    fn secure(&self) -> Result<&SecureClient, Failed> {
        let made = self.secure.get_or_init(|| {
            let config = trust::client(self.authorities.to_vec()).map_err(|error| error.to_string())?;
            let mut tcp = connector(HttpConnector::new_with_resolver(self.allowed.clone()));
            tcp.enforce_http(false);
            let https = HttpsConnectorBuilder::new().with_tls_config(config).https_only().enable_http1();
            Ok(Client::builder(TokioExecutor::new()).build(https.wrap_connector(tcp)))
        });
        made.as_ref().map_err(|why| Failed::Tls(why.clone()))
    }

    /// Opens a connection for bytes.
    ///
    /// # Errors
    /// When there is none in time.
    pub async fn dial(&self, written: &str) -> Result<Wire, Failed> {
        let target = self.resolve(written, Protocol::Bytes).await?;
        let opened = async {
            let stream = TcpStream::connect(target.address).await.map_err(|_| Failed::Down)?;
            let _ = stream.set_nodelay(true);
            if !target.secure {
                return Ok(Box::new(stream) as Wire);
            }
            let wrong = |why: String| Failed::Tls(why);
            let config = trust::client(self.authorities.to_vec()).map_err(|error| wrong(error.to_string()))?;
            let name = ServerName::try_from(target.host.clone()).map_err(|error| wrong(error.to_string()))?;
            let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await;
            Ok(Box::new(stream.map_err(|error| wrong(error.to_string()))?) as Wire)
        };
        tokio::time::timeout(PATIENCE, opened).await.unwrap_or(Err(Failed::Timeout))
    }

    /// Sends a request of an action, whole, and reads the whole answer.
    ///
    /// # Errors
    /// When there is no answer in time.
    pub async fn send(&self, request: Request, timeout: Duration) -> Result<Response, Failed> {
        let whole = async {
            let target = self.resolve(&request.url, Protocol::Http).await?;
            let mut sent = HttpRequest::new(full(request.body));
            *sent.method_mut() = request.method;
            *sent.headers_mut() = request.headers;
            *sent.uri_mut() = request.url.parse().map_err(|_| Failed::Address("the URL is none".to_owned()))?;
            if let Some(host) = sent.uri().authority().and_then(|host| host.as_str().parse().ok()) {
                sent.headers_mut().entry(HOST).or_insert(host);
            }
            let answer = self.pass(&target, sent, timeout).await?;
            let (head, body) = answer.into_parts();
            let body: Bytes = Limited::new(body, MOST_BYTES).collect().await.map_err(|_| Failed::Down)?.to_bytes();
            Ok(Response { status: head.status, headers: head.headers, body })
        };
        tokio::time::timeout(timeout, whole).await.unwrap_or(Err(Failed::Timeout))
    }
}

/// How connections to upstreams are opened.
fn connector<R>(mut connector: HttpConnector<R>) -> HttpConnector<R> {
    connector.set_nodelay(true);
    connector.set_connect_timeout(Some(Duration::from_secs(5)));
    connector
}

/// Addresses that may be asked: those of this machine, and networks that were allowed. As a resolver it gives no others.
#[derive(Debug, Clone)]
struct Allowed(Arc<[IpNet]>);

impl Allowed {
    fn has(&self, address: IpAddr) -> bool {
        address.is_loopback() || self.0.iter().any(|network| network.contains(&address))
    }
}

impl tower_service::Service<Name> for Allowed {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let allowed = self.clone();
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let found: Vec<SocketAddr> = found.filter(|address| allowed.has(address.ip())).collect();
            Ok(found.into_iter())
        })
    }
}

/// Why a request had no answer: trouble with TLS says what it is.
fn failed(error: &ClientError) -> Failed {
    error.source().and_then(of_tls).map_or(Failed::Down, |error| Failed::Tls(error.to_string()))
}

/// The trouble with TLS behind an error. Errors of input and output may hold one another, and name none as their source.
fn of_tls<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e rustls::Error> {
    let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    error.downcast_ref().or_else(|| of_tls(inner? as &(dyn Error + 'static))).or_else(|| of_tls(error.source()?))
}

/// The request with the address that it goes to; its host stays the one that the client asked for.
fn to(target: &Target, mut request: HttpRequest<Body>) -> Result<HttpRequest<Body>, Failed> {
    let path = request.uri().path_and_query().cloned().unwrap_or(PathAndQuery::from_static("/"));
    // The name of the host is what its certificate is for; without TLS the address does.
    let (scheme, authority) = match (target.secure, target.host.contains(':')) {
        (false, _) => (Scheme::HTTP, target.address.to_string()),
        (true, false) => (Scheme::HTTPS, format!("{}:{}", target.host, target.address.port())),
        (true, true) => (Scheme::HTTPS, format!("[{}]:{}", target.host, target.address.port())),
    };
    let authority = Authority::try_from(authority).map_err(|_| Failed::Down)?;
    let uri = Uri::builder().scheme(scheme).authority(authority).path_and_query(path).build();
    *request.uri_mut() = uri.map_err(|_| Failed::Down)?;
    Ok(request)
}
