//! What is set for one call or for a client.

use std::time::Duration;

use ngrok_api::{Call, Client, Error, RetryPolicy, TimeoutKind};

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{KEY, builder, client, outcome, policy};

#[tokio::test]
async fn every_request_says_who_sends_it_and_what_it_wants() {
    let server = Server::start([Answer::json(201, policy("ipp_1"))]).await;
    let client = builder(&server).user_agent("my-tool/1.0").header("x-team", "a").unwrap().build().unwrap();
    client.ip_policies().create().with_header("x-call", "b").await.unwrap();
    let request = &server.requests()[0];
    for (name, value) in [
        ("authorization", &*format!("Bearer {KEY}")),
        ("ngrok-version", "2"),
        ("accept", "application/json"),
        ("content-type", "application/json"),
        ("user-agent", concat!("my-tool/1.0 ngrok-api-rust/", env!("CARGO_PKG_VERSION"))),
        ("x-team", "a"),
        ("x-call", "b"),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
    assert_eq!(request.body, "{}");
}

#[tokio::test]
async fn a_call_has_settings_of_its_own() {
    let server = Server::start([Answer::from(Step::Hang)]).await;
    let client = builder(&server).retry(RetryPolicy::none()).build().unwrap();
    let short = Duration::from_millis(100);
    let Err(Error::Timeout(error)) = client.ip_policies().get("ipp_1").with_timeout(short).await else { panic!() };
    assert_eq!((error.kind(), error.limit()), (TimeoutKind::Call, short));
    server.script([Answer::error(503)]);
    let before = server.count();
    client.ip_policies().get("ipp_1").with_retry(crate::support::quick().max_attempts(4)).await.unwrap_err();
    assert_eq!(server.count() - before, 4);
    client.ip_policies().get("ipp_1").await.unwrap_err();
    assert_eq!(server.count() - before, 5, "the client's own settings are as before");
}

#[tokio::test]
async fn a_call_is_cloned_with_all_that_is_set() {
    let server = Server::start([Answer::error(503), Answer::json(201, policy("ipp_1"))]).await;
    let client = builder(&server).retry(RetryPolicy::none()).build().unwrap();
    let call = client.ip_policies().create().description("office").with_header("x-call", "1");
    call.clone().await.unwrap_err();
    call.metadata("{}").await.unwrap();
    let raw = client.request(ngrok_api::operation::Method::Get, "/things").query("a", "b");
    raw.clone().send::<serde_json::Value>().await.unwrap();
    raw.send::<serde_json::Value>().await.unwrap();
    let sent: Vec<_> = server.requests().into_iter().map(|sent| (sent.line.clone(), sent.body.clone())).collect();
    let create = |body: &str| ("POST /ip_policies".to_owned(), body.to_owned());
    let get = || ("GET /things?a=b".to_owned(), String::new());
    let both = r#"{"description":"office","metadata":"{}"}"#;
    assert_eq!(sent, [create(r#"{"description":"office"}"#), create(both), get(), get()]);
    assert!(server.requests()[..2].iter().all(|request| request.header("x-call") == Some("1")));

    let unsendable = client.ip_policies().get("ipp_1").with_header("host", "x");
    assert_eq!(outcome(&unsendable.clone().await), outcome(&unsendable.await));
}

#[tokio::test]
async fn what_may_be_there_is_set_if_it_is() {
    let server = Server::start([Answer::json(201, policy("ipp_1"))]).await;
    let client = client(&server);
    for note in [Some("office"), None] {
        let call = client.ip_policies().create().maybe(note, |call, note| call.description(note));
        call.maybe(Some(Duration::from_secs(9)), Call::with_timeout).await.unwrap();
    }
    let bodies: Vec<String> = server.requests().into_iter().map(|request| request.body).collect();
    assert_eq!(bodies, [r#"{"description":"office"}"#, "{}"]);
}

#[tokio::test]
async fn a_header_that_can_not_be_sent_fails_the_call_before_it() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let client = client(&server);
    for (name, value) in [
        ("Authorization", "Bearer other"),
        ("host", "evil.example"),
        ("Content-Length", "0"),
        ("Transfer-Encoding", "chunked"),
        ("ngrok-version", "1"),
        ("x y", "1"),
        ("", "1"),
        ("x", "a\r\ny: b"),
    ] {
        let result = client.ip_policies().get("ipp_1").with_header(name, value).await;
        assert_eq!(outcome(&result), "input header", "{name}");
        let raw = client.request(ngrok_api::operation::Method::Get, "/x").with_header(name, value);
        assert_eq!(outcome(&raw.json(&1).send::<()>().await), "input header", "{name}");
        assert_eq!(outcome(&builder(&server).header(name, value)), "input header", "{name}");
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_client_that_could_not_work_is_not_made() {
    let cases = [
        ("", "https://api.ngrok.com", "api_key"),
        (" \t\n", "https://api.ngrok.com", "api_key"),
        ("a\nb", "https://api.ngrok.com", "api_key"),
        ("a\u{7f}b", "https://api.ngrok.com", "api_key"),
        ("kü", "https://api.ngrok.com", "api_key"),
        ("key", "", "base_url"),
        ("key", "api.ngrok.com", "base_url"),
        ("key", "/path", "base_url"),
        ("key", "https://", "base_url"),
        ("key", "ftp://api.ngrok.com", "base_url"),
        ("key", "http://api.ngrok.com", "base_url"),
        ("key", "http://127.0.0.1.evil.example", "base_url"),
        ("key", "https://me:pw@api.ngrok.com", "base_url"),
        ("key", "https://api.ngrok.com/?a=b", "base_url"),
    ];
    for (key, url, argument) in cases {
        let result = Client::builder(key).base_url(url).build();
        assert_eq!(outcome(&result), format!("input {argument}"), "{key:?} {url}");
    }
    assert_eq!(outcome(&Client::builder("key").user_agent("a\nb").build()), "input user_agent");
    assert!(Client::builder(" <API KEY> \n").base_url(" https://[::1]:8080/a/ ").build().is_ok());
    assert!(Client::builder("key").base_url("http://api.ngrok.com").allow_http(true).build().is_ok());
}
