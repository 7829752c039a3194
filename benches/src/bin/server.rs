//! A loopback server with canned answers: a domain, a page of a hundred of them, a created one. It keeps no state, so that
//! all it costs is the same for every client. Prints its address, and serves until it is killed.
//!
//! `server [LATENCY_MS]`: each page takes that much longer.

use std::convert::Infallible;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

const PAGE: usize = 100;

fn domain(number: usize) -> String {
    format!(
        r#"{{"id":"rd_2tEpN0yrxDI4j8jVnhVR{number:07}","uri":"https://api.ngrok.com/reserved_domains/rd_2tEpN0yrxDI4j8jVnhVR{number:07}","created_at":"2026-03-04T05:06:07Z","description":"domain number {number}","metadata":"{{\"environment\":\"staging\"}}","domain":"app-{number}.example.com","region":"","cname_target":"2kzkj7pzqd3uxgpnw.4rfvyd6zq7xtb2vbx.ngrok-cname.com","certificate":{{"id":"cert_2tEpN0yrxDI4j8jVnhVRoTNN2Tx","uri":"https://api.ngrok.com/tls_certificates/cert_2tEpN0yrxDI4j8jVnhVRoTNN2Tx"}},"certificate_management_policy":{{"authority":"letsencrypt","private_key_type":"ecdsa"}},"certificate_management_status":{{"renews_at":"2026-05-04T05:06:07Z","provisioning_job":null}},"acme_challenge_cname_target":null,"resolves_to":[{{"value":"global"}}]}}"#
    )
}

struct Canned {
    one: Bytes,
    items: String,
    address: String,
    latency: Duration,
}

impl Canned {
    fn page(&self, before: usize, left: usize) -> Bytes {
        let next = if left > PAGE {
            format!("\"{}/reserved_domains?before_id={}&left={}\"", self.address, before + PAGE, left - PAGE)
        } else {
            "null".to_owned()
        };
        let items = &self.items;
        let address = &self.address;
        format!(r#"{{"reserved_domains":[{items}],"uri":"{address}/reserved_domains","next_page_uri":{next}}}"#).into()
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let is_list = request.uri().path() == "/reserved_domains" && request.method() == Method::GET;
        let (parts, body) = request.into_parts();
        let _ = body.collect().await;
        let (status, body) = match parts.method {
            Method::DELETE => (StatusCode::NO_CONTENT, Bytes::new()),
            Method::POST => (StatusCode::CREATED, self.one.clone()),
            _ if is_list => {
                // The runtime's timer counts whole milliseconds, which is too coarse for two of them; only one client waits.
                std::thread::sleep(self.latency);
                let number = |key: &str| {
                    query.split('&').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('=')?.parse().ok())
                };
                // A client's first request says nothing: its list is as long as the description of its filter.
                let left = number("left").or_else(|| number("filter")).unwrap_or(PAGE);
                (StatusCode::OK, self.page(number("before_id").unwrap_or(0), left))
            }
            _ => (StatusCode::OK, self.one.clone()),
        };
        let mut response = Response::new(Full::new(body));
        *response.status_mut() = status;
        response.headers_mut().insert("content-type", hyper::header::HeaderValue::from_static("application/json"));
        response
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    println!("{address}");
    let latency = std::env::args().nth(1).and_then(|ms| ms.parse().ok()).unwrap_or(0);
    let items: Vec<String> = (0..PAGE).map(domain).collect();
    let canned = Canned {
        one: domain(1).into(),
        items: items.join(","),
        address,
        latency: Duration::from_millis(latency),
    };
    let canned: &'static Canned = Box::leak(Box::new(canned));
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(async move {
            let service = service_fn(|request| async { Ok::<_, Infallible>(canned.answer(request).await) });
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
