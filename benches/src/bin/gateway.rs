//! How many requests a second the gateway of ngrok-mock forwards, beside a bare hyper proxy to the same service, in one run.
//!
//! Both are asked by the same connections that stay open, in turns, so that what else the machine does hits both.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo};
use ngrok_mock::NgrokMock;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const CONNECTIONS: usize = 32;
const TURN: Duration = Duration::from_secs(2);
const TURNS: usize = 5;

/// A policy of a few rules, as people have them.
const POLICY: &str = "
on_http_request:
  - expressions: [\"req.url.path.startsWith('/admin')\"]
    actions: [{type: deny}]
  - actions: [{type: add-headers, config: {headers: {x-client: \"${conn.client_ip}\"}}}]
";

#[tokio::main]
async fn main() {
    let service = serve(|_| async { Response::new(Full::new(Bytes::from_static(b"hello"))) }).await;
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    let client: Client<HttpConnector, Incoming> = Client::builder(TokioExecutor::new()).build(connector);
    let bare = proxy(service, client).await;
    let ngrok = NgrokMock::builder().gateway().start().await.expect("a port is free");
    for (url, policy) in [("https://plain.example.com", ""), ("https://policy.example.com", POLICY)] {
        let endpoint = serde_json::json!({"url": url, "type": "ephemeral", "upstream_url": service.to_string(), "traffic_policy": policy});
        ngrok.seed("Endpoint", endpoint).expect("the endpoint is right");
    }
    let gateway = ngrok.gateway_address().expect("it has a gateway");
    let subjects = [
        ("service alone", service, "plain.example.com"),
        ("bare hyper proxy", bare, "plain.example.com"),
        ("gateway, no policy", gateway, "plain.example.com"),
        ("gateway, two rules", gateway, "policy.example.com"),
    ];
    let mut rates = vec![Vec::new(); subjects.len()];
    for _ in 0..TURNS {
        for (at, (_, address, host)) in subjects.iter().enumerate() {
            rates[at].push(rate(*address, host).await);
        }
    }
    let medians: Vec<f64> = rates.iter_mut().map(|rates| median(rates)).collect();
    for ((name, ..), rate) in subjects.iter().zip(&medians) {
        println!("{name:20} {rate:8.0} requests/s   {:.2} of the bare proxy", rate / medians[1]);
    }
}

fn median(rates: &mut [f64]) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}

/// Requests a second of connections that stay open.
async fn rate(address: SocketAddr, host: &str) -> f64 {
    let start = Instant::now();
    let mut connections = tokio::task::JoinSet::new();
    for _ in 0..CONNECTIONS {
        let request = format!("GET / HTTP/1.1\r\nhost: {host}\r\n\r\n");
        connections.spawn(async move {
            let mut stream = TcpStream::connect(address).await.expect("it listens");
            stream.set_nodelay(true).expect("it is a socket");
            let (mut count, mut read) = (0u64, Vec::new());
            while start.elapsed() < TURN {
                stream.write_all(request.as_bytes()).await.expect("it reads");
                read.clear();
                while !read.ends_with(b"hello") {
                    assert!(stream.read_buf(&mut read).await.expect("it answers") > 0);
                }
                count += 1;
            }
            count
        });
    }
    let count: u64 = connections.join_all().await.into_iter().sum();
    count as f64 / start.elapsed().as_secs_f64()
}

async fn serve<F>(answer: fn(Request<Incoming>) -> F) -> SocketAddr
where
    F: Future<Output = Response<Full<Bytes>>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = listener.local_addr().expect("it listens");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = stream.set_nodelay(true);
            let service = service_fn(move |request| async move { Ok::<_, Infallible>(answer(request).await) });
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    address
}

/// The least that a proxy does.
async fn proxy(upstream: SocketAddr, client: Client<HttpConnector, Incoming>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = listener.local_addr().expect("it listens");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = stream.set_nodelay(true);
            let client = client.clone();
            let service = service_fn(move |mut request: Request<Incoming>| {
                let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
                let uri: Uri = format!("http://{upstream}{path}").parse().expect("it is an address");
                *request.uri_mut() = uri;
                client.request(request)
            });
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    address
}
