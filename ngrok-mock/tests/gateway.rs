//! The gateway: endpoints by their hosts, policies that change, upstreams, streams, upgrades and limits, over real sockets.

#![cfg(feature = "gateway")]

mod common;

use std::net::SocketAddr;
use std::time::Duration;

use common::{Session, id};
use ngrok_mock::NgrokMock;
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A service that answers each request with its head and body.
async fn echo() -> SocketAddr {
    service(|head, body| {
        let body = format!("{head}{body}");
        format!("HTTP/1.1 200 OK\r\nx-service: echo\r\ncontent-length: {}\r\n\r\n{body}", body.len())
    })
    .await
}

/// A service that answers each request of a connection, one after the other.
async fn service(answer: fn(&str, &str) -> String) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut read = Vec::new();
                loop {
                    let end = match find(&read, b"\r\n\r\n") {
                        Some(end) => end + 4,
                        None => {
                            if stream.read_buf(&mut read).await.unwrap_or(0) == 0 {
                                return;
                            }
                            continue;
                        }
                    };
                    let head = String::from_utf8_lossy(&read[..end]).into_owned();
                    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
                    let whole = end + length.unwrap_or(0);
                    while read.len() < whole {
                        if stream.read_buf(&mut read).await.unwrap_or(0) == 0 {
                            return;
                        }
                    }
                    let body = String::from_utf8_lossy(&read[end..whole]).into_owned();
                    read.drain(..whole);
                    if stream.write_all(answer(&head, &body).as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    address
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

struct Gateway {
    session: Session,
    client: Client,
    address: SocketAddr,
}

impl Gateway {
    async fn start() -> Self {
        Gateway::with(NgrokMock::builder()).await
    }

    async fn with(builder: ngrok_mock::Builder) -> Self {
        let session = Session::with(builder.gateway().start().await.unwrap());
        let address = session.ngrok.gateway_address().unwrap();
        let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Gateway { session, client, address }
    }

    /// A cloud endpoint with a policy.
    async fn cloud(&self, url: &str, policy: &str) -> String {
        let domain = url.split("://").nth(1).unwrap();
        self.session.create("/reserved_domains", json!({"domain": domain})).await;
        id(&self.session.create("/endpoints", json!({"url": url, "traffic_policy": policy})).await)
    }

    /// An endpoint that an agent serves from this machine.
    fn agent(&self, url: &str, upstream: impl ToString, policy: &str) -> String {
        let endpoint =
            json!({"url": url, "type": "ephemeral", "upstream_url": upstream.to_string(), "traffic_policy": policy});
        self.session.ngrok.seed("Endpoint", endpoint).unwrap()
    }

    fn request(&self, method: &str, host: &str, path: &str) -> reqwest::RequestBuilder {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        self.client.request(method, format!("http://{}{path}", self.address)).header("host", host)
    }

    async fn get(&self, host: &str, path: &str) -> Response {
        self.request("GET", host, path).send().await.unwrap()
    }
}

async fn parts(response: Response) -> (u16, String) {
    (response.status().as_u16(), response.text().await.unwrap())
}

fn code(response: &Response) -> &str {
    response.headers()["ngrok-error-code"].to_str().unwrap()
}

#[tokio::test]
async fn a_cloud_endpoint_forwards_to_a_service_behind_an_internal_one() {
    let gateway = Gateway::start().await;
    gateway.agent("https://app.internal", format!("http://{}", echo().await), "");
    let policy = "
on_http_request:
  - expressions: [\"req.url.path.startsWith('/admin')\"]
    actions: [{type: deny}]
  - actions:
      - {type: add-headers, config: {headers: {x-from: \"${conn.client_ip}\"}}}
      - {type: forward-internal, config: {url: 'https://app.internal'}}
on_http_response:
  - actions: [{type: add-headers, config: {headers: {x-policy: yes}}}]
";
    let endpoint = gateway.cloud("https://app.example.com", policy).await;

    let answer = gateway.request("POST", "app.example.com", "/hello?a=1").body("the body").send().await.unwrap();
    assert_eq!((answer.status(), &answer.headers()["x-policy"]), (StatusCode::OK, &"yes".parse().unwrap()));
    let seen = answer.text().await.unwrap();
    let lines: Vec<&str> = seen.lines().collect();
    assert_eq!((lines[0], lines.last()), ("POST /hello?a=1 HTTP/1.1", Some(&"the body")));
    for header in
        ["host: app.example.com", "x-from: 127.0.0.1", "x-forwarded-for: 127.0.0.1", "x-forwarded-proto: https"]
    {
        assert!(lines.contains(&header), "{header} in {seen}");
    }
    assert_eq!(parts(gateway.get("app.example.com", "/admin").await).await.0, 403);

    // A change through the API holds for the very next request.
    let changed =
        json!({"traffic_policy": "on_http_request:\n  - actions: [{type: custom-response, config: {body: closed}}]"});
    assert_eq!(gateway.session.send("PATCH", &format!("/endpoints/{endpoint}"), Some(&changed)).await.0, 200);
    assert_eq!(parts(gateway.get("app.example.com", "/hello").await).await, (200, "closed".to_owned()));
    assert_eq!(gateway.session.send("DELETE", &format!("/endpoints/{endpoint}"), None).await.0, 204);
    assert_eq!(gateway.get("app.example.com", "/hello").await.status(), 404);
}

#[tokio::test]
async fn hosts_are_found_in_several_ways() {
    let gateway = Gateway::start().await;
    let answering =
        |body: &str| format!("on_http_request: [{{actions: [{{type: custom-response, config: {{body: {body}}}}}]}}]");
    gateway.cloud("https://app.example.com", &answering("one")).await;
    gateway.cloud("https://*.example.com", &answering("any")).await;
    for (host, body) in [
        ("app.example.com", "one"),
        ("APP.example.com:443", "one"),
        ("app.example.com.localhost:8080", "one"),
        ("other.example.com", "any"),
    ] {
        assert_eq!(parts(gateway.get(host, "/").await).await, (200, body.to_owned()), "{host}");
    }
    let forwarded = gateway.request("GET", "proxy.test", "/").header("x-forwarded-host", "app.example.com");
    assert_eq!(parts(forwarded.send().await.unwrap()).await.1, "one");
    let unknown = gateway.get("nobody.example.org", "/").await;
    assert_eq!((unknown.status().as_u16(), code(&unknown)), (404, "ERR_NGROK_3200"));
    assert!(unknown.text().await.unwrap().contains("nobody.example.org"));
}

#[tokio::test]
async fn who_forwarded_a_request_is_kept_with_a_policy_and_without() {
    let gateway = Gateway::start().await;
    let service = echo().await;
    gateway.agent("https://bare.example.com", service, "");
    gateway.agent("https://ruled.example.com", service, "on_http_request: [{actions: [{type: log, config: {}}]}]");
    for host in ["bare.example.com", "ruled.example.com"] {
        let answer = gateway.request("GET", host, "/").header("x-forwarded-for", "198.51.100.7").send().await.unwrap();
        let (status, head) = parts(answer).await;
        let lines: Vec<&str> = head.lines().filter(|line| line.starts_with("x-forwarded-for")).collect();
        assert_eq!((status, &lines[..]), (200, &["x-forwarded-for: 198.51.100.7, 127.0.0.1"][..]), "{host}");
    }
}

#[tokio::test]
async fn a_client_is_named_once_however_many_policies_its_request_passes() {
    let gateway = Gateway::start().await;
    let to =
        |url: &str| format!("on_http_request: [{{actions: [{{type: forward-internal, config: {{url: '{url}'}}}}]}}]");
    gateway.cloud("https://app.example.com", &to("https://first.internal")).await;
    gateway.agent("https://first.internal", "80", &to("https://last.internal"));
    gateway.agent("https://last.internal", echo().await, "on_http_request: [{actions: [{type: log, config: {}}]}]");
    let (_, head) = parts(gateway.get("app.example.com", "/").await).await;
    let lines: Vec<&str> = head.lines().filter(|line| line.starts_with("x-forwarded")).collect();
    let expected = ["x-forwarded-for: 127.0.0.1", "x-forwarded-host: app.example.com", "x-forwarded-proto: https"];
    assert_eq!(lines, expected, "{head}");
}

#[tokio::test]
async fn a_policy_learns_that_a_service_behind_another_policy_is_down() {
    let gateway = Gateway::start().await;
    let policy = "
on_http_request:
  - actions:
      - {type: forward-internal, config: {url: 'https://down.internal', on_error: continue}}
      - {type: custom-response, config: {status_code: 503, body: '${actions.ngrok.forward_internal.error.code}'}}
";
    gateway.cloud("https://app.example.com", policy).await;
    for inner in ["", "on_http_request: [{actions: [{type: log, config: {}}]}]"] {
        let down = gateway.agent("https://down.internal", "1", inner);
        let answer = parts(gateway.get("app.example.com", "/").await).await;
        assert_eq!(answer, (503, "ERR_NGROK_8012".to_owned()), "{inner}");
        assert_eq!(gateway.session.send("DELETE", &format!("/endpoints/{down}"), None).await.0, 204);
    }
}

#[tokio::test]
async fn endpoints_of_one_address_take_turns() {
    let gateway = Gateway::start().await;
    for body in ["one", "two"] {
        let policy = format!("on_http_request: [{{actions: [{{type: custom-response, config: {{body: {body}}}}}]}}]");
        let endpoint = json!({"url": "https://pool.example.com", "pooling_enabled": true, "traffic_policy": policy});
        gateway.session.ngrok.seed("Endpoint", endpoint).unwrap();
    }
    let mut seen = Vec::new();
    for _ in 0..4 {
        seen.push(parts(gateway.get("pool.example.com", "/").await).await.1);
    }
    seen.sort();
    assert_eq!(seen, ["one", "one", "two", "two"]);
}

#[tokio::test]
async fn upstreams_that_fail_have_their_codes() {
    let gateway = Gateway::with(NgrokMock::builder().upstream_timeout(Duration::from_millis(50))).await;
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = closed.local_addr().unwrap().port();
    drop(closed);
    // It takes connections and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    gateway.agent("https://down.example.com", port, "");
    gateway.agent("https://silent.example.com", silent.local_addr().unwrap(), "");
    gateway.agent("https://far.example.com", "http://192.0.2.1:80", "");
    gateway.agent("https://files.example.com", "ftp://127.0.0.1:1", "");
    let none = "on_http_request: [{actions: [{type: forward-internal, config: {url: 'https://nowhere.internal'}}]}]";
    gateway.cloud("https://lost.example.com", none).await;
    for (host, status, text) in [
        ("down.example.com", 502, "can't be reached"),
        ("silent.example.com", 504, "too long"),
        ("far.example.com", 502, "not on this machine"),
        ("files.example.com", 502, "not of `http` or `https`"),
    ] {
        let answer = gateway.get(host, "/").await;
        let code = code(&answer).to_owned();
        let (found, body) = parts(answer).await;
        assert_eq!(found, status, "{host}: {body}");
        assert!(body.contains(text) && body.contains(&code), "{host}: {body}");
    }
    let lost = gateway.get("lost.example.com", "/").await;
    assert!(lost.status().is_client_error() || lost.status().is_server_error(), "{}", lost.status());
    assert!(code(&lost).starts_with("ERR_NGROK_"));
}

#[tokio::test]
async fn secrets_and_ip_policies_of_the_account_count() {
    let gateway = Gateway::start().await;
    let session = &gateway.session;
    let vault = id(&session.create("/vaults", json!({"name": "hooks"})).await);
    let secret =
        id(&session.create("/vault_secrets", json!({"vault_id": vault, "name": "pass", "value": "swordfish"})).await);
    let policy = id(&session.create("/ip_policies", json!({})).await);
    let rule = json!({"ip_policy_id": policy, "cidr": "127.0.0.0/8", "action": "deny"});
    let rule = id(&session.create("/ip_policy_rules", rule).await);
    let text = format!(
        "on_http_request:
  - expressions: [\"req.url.path == '/closed'\"]
    actions: [{{type: restrict-ips, config: {{ip_policies: [{policy}]}}}}]
  - actions: [{{type: custom-response, config: {{body: \"${{secrets.get('hooks', 'pass')}}\"}}}}]"
    );
    gateway.cloud("https://app.example.com", &text).await;
    assert_eq!(parts(gateway.get("app.example.com", "/").await).await, (200, "swordfish".to_owned()));
    assert_eq!(gateway.get("app.example.com", "/closed").await.status(), 403);
    let moved = json!({"cidr": "10.0.0.0/8"});
    assert_eq!(session.send("PATCH", &format!("/ip_policy_rules/{rule}"), Some(&moved)).await.0, 200);
    let allow = json!({"ip_policy_id": policy, "cidr": "127.0.0.1/32", "action": "allow"});
    session.create("/ip_policy_rules", allow).await;
    assert_eq!(gateway.get("app.example.com", "/closed").await.status(), 200);
    let changed = json!({"value": "trout"});
    assert_eq!(session.send("PATCH", &format!("/vault_secrets/{secret}"), Some(&changed)).await.0, 200);
    assert_eq!(parts(gateway.get("app.example.com", "/").await).await.1, "trout");
    let shown = session.get(&format!("/vault_secrets/{secret}")).await;
    assert!(!shown.to_string().contains("trout"), "{shown}");
}

#[tokio::test]
async fn bodies_stream_where_no_action_reads_them() {
    let gateway = Gateway::start().await;
    gateway.agent("https://app.example.com", echo().await, "");
    let large = "x".repeat(12 << 20);
    let answer = gateway.request("POST", "app.example.com", "/").body(large.clone()).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.text().await.unwrap().ends_with(&large));
    let replacing = "
on_http_request:
  - actions: [{type: request-body-find-replace, config: {replacements: [{from: colour, to: color}]}}]
on_http_response:
  - actions: [{type: response-body-find-replace, config: {replacements: [{from: color, to: hue}]}}]
";
    gateway.agent("https://read.example.com", echo().await, replacing);
    let answer = gateway.request("POST", "read.example.com", "/").body("my colour").send().await.unwrap();
    let text = answer.text().await.unwrap();
    assert!(text.contains("content-length: 8") && text.ends_with("my hue"), "{text}");
    let answer = gateway.request("POST", "read.example.com", "/").body(large).send().await.unwrap();
    assert_eq!(answer.status(), 413);
}

#[tokio::test]
async fn events_pass_the_policy_as_they_come() {
    let gateway = Gateway::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let policy = "
on_event_stream_message:
  - actions: [{type: sse-find-replace, config: {replacements: [{field: data, from: draft, to: final}]}}]
";
    gateway.agent("https://events.example.com", listener.local_addr().unwrap(), policy);
    let asked = tokio::spawn(gateway.request("GET", "events.example.com", "/").send());
    let (mut service, _) = listener.accept().await.unwrap();
    let mut head = [0; 4096];
    assert!(service.read(&mut head).await.unwrap() > 0);
    let start = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";
    service.write_all(start).await.unwrap();
    let mut answer = asked.await.unwrap().unwrap();
    for (sent, seen) in [("data: draft 1\n\n", "data: final 1\n\n"), ("data: draft 2\n\n", "data: final 2\n\n")] {
        service.write_all(format!("{:x}\r\n{sent}\r\n", sent.len()).as_bytes()).await.unwrap();
        // The event is there before the next one is sent.
        assert_eq!(answer.chunk().await.unwrap().unwrap(), seen);
    }
    service.write_all(b"0\r\n\r\n").await.unwrap();
    assert_eq!(answer.chunk().await.unwrap(), None);
}

#[tokio::test]
async fn connections_are_upgraded_and_closed() {
    let gateway = Gateway::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let closing =
        "on_http_request: [{expressions: [\"req.url.path == '/closed'\"], actions: [{type: close-connection}]}]";
    gateway.agent("https://ws.example.com", listener.local_addr().unwrap(), closing);
    let service = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = vec![0; 4096];
        let length = stream.read(&mut head).await.unwrap();
        let head = String::from_utf8_lossy(&head[..length]).to_lowercase();
        assert!(head.contains("upgrade: websocket") && head.contains("connection: upgrade"), "{head}");
        stream
            .write_all(b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n")
            .await
            .unwrap();
        let mut word = [0; 4];
        stream.read_exact(&mut word).await.unwrap();
        stream.write_all(&word).await.unwrap();
    });
    let mut client = TcpStream::connect(gateway.address).await.unwrap();
    client
        .write_all(b"GET / HTTP/1.1\r\nhost: ws.example.com\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n")
        .await
        .unwrap();
    let mut read = Vec::new();
    while find(&read, b"\r\n\r\n").is_none() {
        assert!(client.read_buf(&mut read).await.unwrap() > 0, "{}", String::from_utf8_lossy(&read));
    }
    assert!(read.starts_with(b"HTTP/1.1 101"), "{}", String::from_utf8_lossy(&read));
    client.write_all(b"ping").await.unwrap();
    let mut word = [0; 4];
    client.read_exact(&mut word).await.unwrap();
    assert_eq!(&word, b"ping");
    service.await.unwrap();

    let mut client = TcpStream::connect(gateway.address).await.unwrap();
    client.write_all(b"GET /closed HTTP/1.1\r\nhost: ws.example.com\r\n\r\n").await.unwrap();
    assert_eq!(client.read(&mut [0; 16]).await.unwrap(), 0, "nothing is answered");
}

#[tokio::test]
async fn endpoints_that_forward_in_circles_end() {
    let gateway = Gateway::start().await;
    let to =
        |url: &str| format!("on_http_request: [{{actions: [{{type: forward-internal, config: {{url: '{url}'}}}}]}}]");
    for (url, next) in [("https://a.internal", "https://b.internal"), ("https://b.internal", "https://a.internal")] {
        gateway.session.ngrok.seed("Endpoint", json!({"url": url, "traffic_policy": to(next)})).unwrap();
    }
    let answer = gateway.get("a.internal.localhost", "/").await;
    assert_eq!((answer.status().as_u16(), code(&answer)), (508, "ERR_NGROK_3603"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_clients_get_their_own_answers_while_policies_change() {
    const CLIENTS: usize = 64;
    const REQUESTS: usize = 25;
    let gateway = std::sync::Arc::new(Gateway::start().await);
    gateway.agent("https://app.internal", echo().await, "");
    let policy = |turn: usize| {
        format!(
            "on_http_request:
  - actions:
      - {{type: add-headers, config: {{headers: {{x-turn: '{turn}', x-who: \"${{req.url.query_params['who'][0]}}\"}}}}}}
      - {{type: forward-internal, config: {{url: 'https://app.internal'}}}}
on_http_response:
  - actions: [{{type: add-headers, config: {{headers: {{x-turn: '{turn}'}}}}}}]"
        )
    };
    let endpoint = gateway.cloud("https://app.example.com", &policy(0)).await;
    let mut clients = tokio::task::JoinSet::new();
    for client in 0..CLIENTS {
        let gateway = gateway.clone();
        clients.spawn(async move {
            for request in 0..REQUESTS {
                let who = format!("{client}-{request}");
                let answer =
                    gateway.request("POST", "app.example.com", &format!("/?who={who}")).body(who.clone()).send();
                let answer = answer.await.unwrap();
                assert_eq!(answer.status(), 200);
                let turn = answer.headers()["x-turn"].to_str().unwrap().to_owned();
                let seen = answer.text().await.unwrap();
                assert!(seen.contains(&format!("x-who: {who}\r\n")) && seen.ends_with(&who), "{who}: {seen}");
                assert!(seen.contains(&format!("x-turn: {turn}\r\n")), "one policy for both ways: {turn}, {seen}");
            }
        });
    }
    let mut turn = 0;
    while !clients.is_empty() {
        turn += 1;
        let changed = json!({"traffic_policy": policy(turn)});
        let (status, answer): (u16, Value) =
            gateway.session.send("PATCH", &format!("/endpoints/{endpoint}"), Some(&changed)).await;
        assert_eq!(status, 200, "{answer}");
        if let Some(done) = clients.try_join_next() {
            done.unwrap();
        }
    }
    assert!(turn > 1);
}
