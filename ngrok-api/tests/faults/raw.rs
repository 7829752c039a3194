//! Calls by method and path.

use ngrok_api::operation::Method;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{builder, client, outcome};

#[tokio::test]
async fn a_call_by_method_and_path_is_as_safe_as_any_other() {
    let server = Server::start([Answer::error(503), Answer::json(200, r#"{"a":1}"#)]).await;
    let client = builder(&server).base_url(format!("{}/prefix/", server.url)).build().unwrap();
    let call = client.request(Method::Put, "/things/x%2Fy").query("a b", "c&d").with_header("x-call", "1");
    let answer = call.json(&json!({"b": 2})).send_with_metadata::<Value>().await.unwrap();
    assert_eq!((answer.value, answer.attempts), (json!({"a": 1}), 2));
    assert_eq!(server.lines(), ["PUT /prefix/things/x%2Fy?a+b=c%26d"; 2]);
    let request = &server.requests()[1];
    assert_eq!((request.header("x-call"), request.body.as_str()), (Some("1"), r#"{"b":2}"#));
}

#[tokio::test]
async fn a_path_that_would_lead_elsewhere_is_refused() {
    let server = Server::start([Answer::json(200, "{}")]).await;
    let client = client(&server);
    for path in
        ["", "things", "http://evil.example/", "/..", "/a/../b", "/a/%2e%2E/b", "/a?b", "/a#b", "/a\\..\\b", "/a\n"]
    {
        assert_eq!(outcome(&client.request(Method::Get, path).send::<Value>().await), "input path", "{path}");
    }
    assert_eq!(server.connections(), 0);
    client.request(Method::Get, "//evil.example/a..b").send::<Value>().await.unwrap();
    assert_eq!(server.lines(), ["GET //evil.example/a..b"]);
}

#[tokio::test]
async fn an_answer_that_nobody_reads_does_not_matter() {
    let server = Server::start([Answer::status(204), Answer::json(200, "nonsense")]).await;
    client(&server).request(Method::Post, "/things").send::<()>().await.unwrap();
    client(&server).request(Method::Post, "/things").send::<()>().await.unwrap();
    assert_eq!(server.count(), 2);
}
