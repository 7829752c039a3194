//! The gateway and TLS: upstreams that speak it, clients that do, and endpoints of bytes, over real sockets.

#![cfg(feature = "gateway")]

mod common;

use std::net::SocketAddr;
use std::sync::Arc;

use common::{Session, id};
use ngrok_mock::{Builder, NgrokMock};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use serde_json::json;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::{TlsAcceptor, TlsConnector};

type Issuer = CertifiedIssuer<'static, KeyPair>;

fn issuer(name: &str) -> Issuer {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A certificate for a name, and its key, in PEM.
fn certificate(issuer: &Issuer, name: &str) -> (String, String) {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new([name.to_owned()]).unwrap();
    (params.signed_by(&key, issuer).unwrap().pem(), key.serialize_pem())
}

fn acceptor((certificate, key): &(String, String)) -> TlsAcceptor {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let chain = vec![CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// A client of TLS that trusts an authority, and has a certificate perhaps.
fn connector(authority: &str, identity: Option<&(String, String)>) -> TlsConnector {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority.as_bytes()).unwrap()).unwrap();
    let config = ClientConfig::builder().with_root_certificates(roots);
    let config = match identity {
        None => config.with_no_client_auth(),
        Some((chain, key)) => {
            let chain = CertificateDer::pem_slice_iter(chain.as_bytes()).collect::<Result<Vec<_>, _>>().unwrap();
            config.with_client_auth_cert(chain, PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap()).unwrap()
        }
    };
    TlsConnector::from(Arc::new(config))
}

/// A service of HTTP over TLS that answers each connection once, with the head of its request.
async fn secure_service(certificate: (String, String)) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor(&certificate);
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else { return };
                answer_head(stream).await;
            });
        }
    });
    port
}

async fn answer_head(stream: impl AsyncRead + AsyncWrite + Unpin) {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).await.unwrap_or(0) == 0 {
            return;
        }
    }
    let answer = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{head}", head.len());
    let _ = stream.write_all(answer.as_bytes()).await;
    let _ = stream.shutdown().await;
}

/// A service that says each line back in capitals.
async fn shouting() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut stream = BufReader::new(stream);
                let mut line = String::new();
                while stream.read_line(&mut line).await.unwrap_or(0) > 0 {
                    let _ = stream.write_all(line.to_uppercase().as_bytes()).await;
                    line.clear();
                }
            });
        }
    });
    address
}

struct Gateway {
    session: Session,
    address: SocketAddr,
}

impl Gateway {
    async fn with(builder: Builder) -> Self {
        let session = Session::with(builder.gateway().start().await.unwrap());
        let address = session.ngrok.gateway_address().unwrap();
        Gateway { session, address }
    }

    fn agent(&self, url: &str, upstream: impl ToString, policy: &str) {
        let upstream = upstream.to_string();
        let endpoint = json!({"url": url, "type": "ephemeral", "upstream_url": upstream, "traffic_policy": policy});
        self.session.ngrok.seed("Endpoint", endpoint).unwrap();
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// A connection to an address of the account, through the gateway as a proxy; or the status for want of one.
    async fn tunnel(&self, to: &str) -> Result<TcpStream, String> {
        let mut stream = self.connect().await;
        stream.write_all(format!("CONNECT {to} HTTP/1.1\r\nhost: {to}\r\n\r\n").as_bytes()).await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        let head = String::from_utf8(head).unwrap();
        if head.starts_with("HTTP/1.1 200") { Ok(stream) } else { Err(head.lines().next().unwrap().to_owned()) }
    }
}

/// What comes back for a line; nothing where the connection is closed.
async fn said(mut stream: impl AsyncRead + AsyncWrite + Unpin, line: &str) -> Option<String> {
    stream.write_all(format!("{line}\n").as_bytes()).await.ok()?;
    let mut answer = String::new();
    BufReader::new(stream).read_line(&mut answer).await.ok().filter(|read| *read > 0)?;
    Some(answer.trim_end().to_owned())
}

async fn whole(mut stream: impl AsyncRead + Unpin) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    text
}

fn name(name: &str) -> ServerName<'static> {
    ServerName::try_from(name.to_owned()).unwrap()
}

#[tokio::test]
async fn upstreams_of_https_are_verified() {
    let (known, stranger) = (issuer("known"), issuer("stranger"));
    let gateway = Gateway::with(NgrokMock::builder().upstream_authority(known.pem())).await;
    let policy = "on_http_request: [{actions: [{type: log, config: {}}]}]";
    for (host, certificate, why) in [
        ("good.example.com", certificate(&known, "localhost"), None),
        ("name.example.com", certificate(&known, "other.example.com"), Some("name")),
        ("stranger.example.com", certificate(&stranger, "localhost"), Some("issuer")),
    ] {
        let port = secure_service(certificate).await;
        for (url, policy) in [(host.to_owned(), ""), (format!("ruled-{host}"), policy)] {
            gateway.agent(&format!("https://{url}"), format!("https://localhost:{port}"), policy);
            let answer = gateway.session.bare("GET", &format!("http://{}/a?b", gateway.address)).header("host", &url);
            let answer = answer.send().await.unwrap();
            let (status, body) = (answer.status().as_u16(), answer.text().await.unwrap());
            match why {
                None => {
                    assert_eq!(status, 200, "{url}: {body}");
                    assert!(
                        body.starts_with("GET /a?b HTTP/1.1") && body.contains(&format!("host: {url}\r\n")),
                        "{body}"
                    );
                }
                Some(why) => {
                    assert_eq!(status, 502, "{url}: {body}");
                    assert!(body.contains("ERR_NGROK_8012"), "{body}");
                    let told = policy.is_empty() && !body.to_lowercase().contains(why);
                    assert!(!told, "{url}: {body}");
                }
            }
        }
    }
    let error = NgrokMock::builder().upstream_authority("no PEM").gateway().start().await.map(drop).unwrap_err();
    assert!(error.to_string().contains("no certificate in PEM"), "{error}");
}

#[tokio::test]
async fn endpoints_of_https_speak_tls_with_clients_that_do() {
    let gateway = Gateway::with(NgrokMock::builder()).await;
    let policy = "on_http_request: [{actions: [{type: custom-response, config: {body: '${req.url}'}}]}]";
    gateway.agent("https://app.example.com", "1", policy);
    let authority = gateway.session.ngrok.gateway_authority().unwrap();
    let tls = connector(&authority, None);
    for stream in [gateway.connect().await, gateway.tunnel("app.example.com:443").await.unwrap()] {
        let mut stream = tls.connect(name("app.example.com"), stream).await.unwrap();
        stream.write_all(b"GET /x HTTP/1.1\r\nhost: app.example.com\r\nconnection: close\r\n\r\n").await.unwrap();
        let answer = whole(stream).await;
        assert!(answer.ends_with("https://app.example.com/x"), "{answer}");
    }
    // Nobody is there for this name.
    assert!(tls.connect(name("other.example.com"), gateway.connect().await).await.is_err());
}

#[tokio::test]
async fn endpoints_of_tcp_carry_bytes_through_a_tunnel() {
    let gateway = Gateway::with(NgrokMock::builder()).await;
    let service = shouting().await;
    let policy = "
on_tcp_connect:
  - expressions: ['conn.client_ip == \"127.0.0.1\"']
    actions: [{type: forward-internal, config: {url: 'tcp://db.internal:5432', on_error: continue}}]
";
    gateway.agent("tcp://1.tcp.example.com:2222", service, "");
    gateway.agent("tcp://2.tcp.example.com:2222", "1", policy);
    gateway.agent("tcp://db.internal:5432", format!("tcp://{service}"), "");
    gateway.agent("tcp://3.tcp.example.com:2222", service, "on_tcp_connect: [{actions: [{type: deny}]}]");
    gateway.agent("tcp://4.tcp.example.com:2222", "1", "");
    for (to, said_back) in [
        ("1.tcp.example.com:2222", Some("HELLO")),
        ("2.tcp.example.com:2222", Some("HELLO")),
        ("3.tcp.example.com:2222", None),
        ("4.tcp.example.com:2222", None),
    ] {
        let stream = gateway.tunnel(to).await.unwrap();
        assert_eq!(said(stream, "hello").await.as_deref(), said_back, "{to}");
    }
    assert_eq!(gateway.tunnel("1.tcp.example.com:23").await.unwrap_err(), "HTTP/1.1 404 Not Found");
}

#[tokio::test]
async fn endpoints_of_tls_pass_it_on_or_end_it() {
    let gateway = Gateway::with(NgrokMock::builder()).await;
    let authority = gateway.session.ngrok.gateway_authority().unwrap();
    let (service, own) = (shouting().await, issuer("own"));
    let of_service = certificate(&own, "pass.example.com");
    let through = secure_service(of_service).await;
    gateway.agent("tls://pass.example.com", through, "");
    let policy = "
on_tcp_connect:
  - actions: [{type: terminate-tls}]
  - expressions: [\"conn.tls.sni != 'ended.example.com' || conn.tls.version != '1.3'\"]
    actions: [{type: close-connection}]
";
    gateway.agent("tls://ended.example.com", service, policy);
    let policy = "
on_tcp_connect:
  - expressions: [\"conn.tls.sni != 'named.wild.example.com'\"]
    actions: [{type: close-connection}]
  - actions: [{type: terminate-tls}]
";
    gateway.agent("tls://*.wild.example.com", service, policy);
    let given = certificate(&own, "given.example.com");
    let config = json!({"server_certificate": given.0, "server_private_key": given.1, "min_version": "1.3"});
    let actions = json!([{"type": "terminate-tls", "config": config}]);
    gateway.agent("tls://given.example.com", service, &json!({"on_tcp_connect": [{"actions": actions}]}).to_string());

    // What is not ended comes to the service as it is.
    let tls = connector(&own.pem(), None);
    let mut stream = tls.connect(name("pass.example.com"), gateway.connect().await).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: pass.example.com\r\n\r\n").await.unwrap();
    let answer = whole(stream).await;
    assert!(answer.contains("host: pass.example.com"), "{answer}");

    // The policy wants a newer version than this client speaks.
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(own.pem().as_bytes()).unwrap()).unwrap();
    let old = ClientConfig::builder_with_protocol_versions(&[&rustls::version::TLS12]);
    let old = TlsConnector::from(Arc::new(old.with_root_certificates(roots).with_no_client_auth()));
    assert!(old.connect(name("given.example.com"), gateway.connect().await).await.is_err());

    for (host, authority) in
        [("ended.example.com", &authority), ("named.wild.example.com", &authority), ("given.example.com", &own.pem())]
    {
        let stream = connector(authority, None).connect(name(host), gateway.connect().await).await.unwrap();
        assert_eq!(said(stream, "hello").await.as_deref(), Some("HELLO"), "{host}");
    }
    assert!(
        connector(&authority, None).connect(name("other.wild.example.com"), gateway.connect().await).await.is_err()
    );
}

#[tokio::test]
async fn certificates_of_clients_are_verified_where_a_policy_asks_for_them() {
    let gateway = Gateway::with(NgrokMock::builder()).await;
    let authority = gateway.session.ngrok.gateway_authority().unwrap();
    let (known, stranger) = (issuer("known"), issuer("stranger"));
    let ca = gateway.session.create("/certificate_authorities", json!({"ca_pem": known.pem()})).await;
    for (url, trusted) in [("tls://pem.example.com", known.pem()), ("tls://id.example.com", id(&ca))] {
        let policy = json!({"on_tcp_connect": [
            {"actions": [{"type": "terminate-tls", "config": {"mutual_tls_certificate_authorities": [trusted]}}]},
            {"expressions": ["!('ada.example.com' in conn.tls.client.san.dns_names)"], "actions": [{"type": "close-connection"}]},
        ]});
        gateway.agent(url, shouting().await, &policy.to_string());
        let host = url.trim_start_matches("tls://");
        for (who, identity, passes) in [
            ("ada", Some(certificate(&known, "ada.example.com")), true),
            ("eve", Some(certificate(&known, "eve.example.com")), false),
            ("a stranger", Some(certificate(&stranger, "ada.example.com")), false),
            ("nobody", None, false),
        ] {
            let tls = connector(&authority, identity.as_ref());
            let answer = match tls.connect(name(host), gateway.connect().await).await {
                Ok(stream) => said(stream, "hello").await,
                Err(_) => None,
            };
            assert_eq!(answer.is_some(), passes, "{who} at {host}");
        }
    }
    let mutual = json!({"mutual_tls_certificate_authorities": [known.pem()]});
    let respond = json!({"body": "for ${conn.tls.client.san.dns_names[0]}"});
    let policy = json!({
        "on_tcp_connect": [{"actions": [{"type": "terminate-tls", "config": mutual}]}],
        "on_http_request": [{"actions": [{"type": "custom-response", "config": respond}]}],
    });
    gateway.agent("https://web.example.com", "1", &policy.to_string());
    for (identity, expected) in [
        (Some(certificate(&known, "ada.example.com")), "for ada.example.com"),
        (Some(certificate(&stranger, "ada.example.com")), ""),
        (None, ""),
    ] {
        let tls = connector(&authority, identity.as_ref());
        let mut stream = tls.connect(name("web.example.com"), gateway.connect().await).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nhost: web.example.com\r\nconnection: close\r\n\r\n").await.unwrap();
        let mut answer = Vec::new();
        // A client that is refused sees the connection break off.
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8(answer).unwrap();
        assert_eq!(answer.rsplit("\r\n").next().unwrap(), expected, "{answer}");
    }
}
