//! An HTTP client of the caller's own.

use std::time::Duration;

use ngrok_api::{Client, Error, TimeoutKind};

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{KEY, builder, outcome, own_http, policy, quick};

#[tokio::test]
async fn its_proxy_is_used() {
    let proxy = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let http = own_http().proxy(reqwest::Proxy::http(&proxy.url).unwrap()).build().unwrap();
    let client =
        Client::builder(KEY).base_url("http://ngrok.invalid/api").allow_http(true).http_client(http).build().unwrap();
    client.ip_policies().get("ipp_1").await.unwrap();
    assert_eq!(proxy.lines(), ["GET http://ngrok.invalid/api/ip_policies/ipp_1"]);
    assert_eq!(proxy.requests()[0].header("authorization"), Some(&*format!("Bearer {KEY}")));
}

#[tokio::test]
async fn its_default_headers_go_along_and_do_not_replace_the_key() {
    let headers = [("x-own", "1"), ("authorization", "Basic other"), ("ngrok-version", "1")];
    let headers = headers.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).into_iter().collect();
    let http = own_http().default_headers(headers).build().unwrap();
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    builder(&server).http_client(http).build().unwrap().ip_policies().get("ipp_1").await.unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.header("x-own"), Some("1"));
    assert_eq!(request.header("authorization"), Some(&*format!("Bearer {KEY}")));
    assert_eq!(request.header("ngrok-version"), Some("2"));
}

#[tokio::test]
async fn its_own_timeout_is_a_timeout() {
    let server = Server::start([Answer::from(Step::Hang)]).await;
    let limit = Duration::from_millis(150);
    let http = own_http().timeout(limit).build().unwrap();
    let client = builder(&server).http_client(http).retry(quick().max_attempts(2)).build().unwrap();
    let Err(Error::Timeout(error)) = client.ip_policies().get("ipp_1").await else { panic!("it hangs") };
    assert_eq!((error.kind(), server.count()), (TimeoutKind::Attempt, 2));
    assert!(error.limit() >= limit, "how long it took");
}

#[test]
fn it_has_certificates_and_proxies_of_its_own() {
    let with = || Client::builder(KEY).http_client(own_http().build().unwrap());
    for builder in [
        with().no_proxy(),
        with().proxy("http://127.0.0.1:3128"),
        with().root_certificate("x"),
        with().client_certificate("x", "y"),
    ] {
        assert_eq!(outcome(&builder.build()), "input http_client");
    }
}
