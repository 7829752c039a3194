//! The whole way: an account set up through the SDK, its policy checked and simulated, and its endpoint asked with curl.

use std::net::SocketAddr;
use std::process::Command;

use axum::Router;
use axum::http::HeaderMap;
use axum::routing::get;
use ngrok_api::Client;
use ngrok_api::traffic_policy::{AddHeaders, Deny, ForwardInternal, Rule, TrafficPolicy};
use ngrok_mock::NgrokMock;
use ngrok_traffic_policy::simulate::{Ending, Policy, Scene, Upstream};
use serde_json::json;

/// The service that an agent would serve.
async fn shop() -> SocketAddr {
    let visits = |headers: HeaderMap| async move {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("-").to_owned();
        format!("visitor {} of {}", header("x-visitor"), header("host"))
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = Router::new().route("/visits", get(visits));
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// The policy that the program builds; what is closed says the program's configuration.
fn policy(closed: &str) -> TrafficPolicy {
    TrafficPolicy::new()
        .on_http_request(Rule::new().when(format!("req.url.path.startsWith('{closed}')")).then(Deny::new()))
        .on_http_request(
            Rule::new()
                .then(AddHeaders::new().headers([("x-visitor", "${conn.client_ip}")]))
                .then(ForwardInternal::new("https://shop.internal")),
        )
}

/// Status and body of curl's request to the gateway.
fn curl(gateway: SocketAddr, url: &str) -> (String, String) {
    let output = Command::new("curl")
        .args(["--silent", "--noproxy", "*", "--max-time", "20", "--write-out", "\n%{http_code}"])
        // The names need no DNS: every connection goes to the gateway.
        .args(["--connect-to", &format!("::{gateway}"), url])
        .output()
        .expect("curl runs");
    let text = String::from_utf8(output.stdout).unwrap();
    let (body, status) = text.rsplit_once('\n').unwrap();
    (status.to_owned(), body.to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_policy_goes_from_rust_to_traffic() {
    let ngrok = NgrokMock::builder().gateway().start().await.unwrap();
    let gateway = ngrok.gateway_address().unwrap();
    let client = Client::builder(ngrok.api_key()).base_url(ngrok.url()).build().unwrap();
    client.reserved_domains().create().domain("shop.example.com").await.unwrap();
    let internal =
        json!({"url": "https://shop.internal", "type": "ephemeral", "upstream_url": shop().await.to_string()});
    ngrok.seed("Endpoint", internal).unwrap();
    let endpoint = client.endpoints().create("https://shop.example.com", policy("/admin")).await.unwrap();

    let ask = async move |path: &str| {
        let url = format!("http://shop.example.com{path}");
        tokio::task::spawn_blocking(move || curl(gateway, &url)).await.unwrap()
    };
    let welcome = ("200".to_owned(), "visitor 127.0.0.1 of shop.example.com".to_owned());
    assert_eq!(ask("/visits").await, welcome);
    assert_eq!(ask("/admin/users").await.0, "403");

    // The simulation says the same as the traffic.
    let simulated = Policy::parse(&endpoint.traffic_policy).unwrap();
    let outcome = simulated.simulate(&Scene::get("https://shop.example.com/admin/users"));
    assert!(matches!(&outcome.ending, Ending::Response(response) if response.status == 403), "{outcome}");
    let visit = Scene::get("https://shop.example.com/visits").upstream("https://shop.internal", Upstream::Echoes);
    let outcome = simulated.simulate(&visit);
    assert_eq!(outcome.forwarded.unwrap().to.as_deref(), Some("https://shop.internal"));

    endpoint.update(&client).traffic_policy(policy("/visits")).await.unwrap();
    assert_eq!(ask("/visits").await.0, "403", "a change holds for the next request");
    assert_eq!(ask("/admin/users").await.0, "404", "the service has no such page");
    client.endpoints().delete(&endpoint.id).await.unwrap();
    let (status, page) = ask("/visits").await;
    assert!(status == "404" && page.contains("ERR_NGROK_3200"), "{status} {page}");
}
