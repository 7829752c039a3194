//! Which calls are tried again after which faults, and how often.

use std::time::Duration;

use ngrok_api::operation::Method::{self, Delete, Get, Patch, Post, Put};
use ngrok_api::{Error, RetryPolicy};
use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{builder, client, outcome, policy, quick};

const METHODS: [Method; 5] = [Get, Post, Patch, Put, Delete];

/// Calls a server that always answers so, and tells how the call ended and how many requests arrived.
async fn call(method: Method, answer: Answer, retry: RetryPolicy) -> (String, usize) {
    let server = Server::start([answer]).await;
    let client = builder(&server).attempt_timeout(Duration::from_millis(150)).retry(retry).build().unwrap();
    let result = client.request(method, "/things").json(&()).send::<Value>().await;
    (outcome(&result), server.count())
}

#[tokio::test]
async fn each_method_is_tried_again_where_that_is_safe() {
    let cases = [
        ("reset", Answer::from(Step::Reset), "connection broke", [3, 1, 1, 3, 3]),
        ("closed", Answer::from(Step::Close), "connection broke", [3, 1, 1, 3, 3]),
        ("never answered", Answer::from(Step::Hang), "timeout Attempt", [3, 1, 1, 3, 3]),
        ("429", Answer::error(429), "api 429", [3, 3, 3, 3, 3]),
        ("500", Answer::error(500), "api 500", [3, 1, 1, 3, 3]),
        ("502", Answer::error(502), "api 502", [3, 1, 1, 3, 3]),
        ("503", Answer::error(503), "api 503", [3, 1, 1, 3, 3]),
        ("504", Answer::error(504), "api 504", [3, 1, 1, 3, 3]),
        ("501", Answer::error(501), "api 501", [1; 5]),
        ("400", Answer::error(400), "api 400", [1; 5]),
        ("401", Answer::error(401), "api 401", [1; 5]),
        ("404", Answer::error(404), "api 404", [1; 5]),
        ("409", Answer::error(409), "api 409", [1; 5]),
        ("not HTTP", Answer::raw("what?\r\n\r\n").then(Step::Close), "connection broke", [3, 1, 1, 3, 3]),
    ];
    for (name, answer, ends, attempts) in cases {
        for (method, attempts) in METHODS.into_iter().zip(attempts) {
            let result = call(method, answer.clone(), quick()).await;
            assert_eq!(result, (ends.to_owned(), attempts), "{method} {name}");
        }
    }
}

#[tokio::test]
async fn everything_is_tried_again_on_request() {
    for method in METHODS {
        let everything = quick().retry_everything(true);
        for answer in [Answer::from(Step::Reset), Answer::error(503)] {
            assert_eq!(call(method, answer, everything.clone()).await.1, 3, "{method}");
        }
        assert_eq!(call(method, Answer::error(400), everything).await.1, 1, "{method}");
    }
}

#[tokio::test]
async fn a_connection_that_does_not_come_about_is_tried_again_for_every_method() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    // What a resolver and a TLS library say depends on the platform and on the crate's features.
    for (url, cause) in
        [(format!("http://{free}"), "refused"), ("https://api.ngrok.invalid".to_owned(), ""), (no_tls().await, "")]
    {
        let client = ngrok_api::Client::builder("key").base_url(url).retry(quick()).build().unwrap();
        for method in METHODS {
            let error = client.request(method, "/things").send::<()>().await.unwrap_err();
            let Error::Transport(error) = error else { panic!("{error:?}") };
            assert_eq!((error.attempts(), error.may_have_arrived()), (3, false), "{method}");
            let text = error.to_string();
            assert!(text.contains("can't reach") && text.contains(error.address()), "{text}");
            assert!(text.ends_with("(tried 3 times)"), "{text}");
            let line = format!("{error:#}");
            let innermost = line.strip_prefix(&*text).and_then(|rest| rest.strip_prefix(": ")).unwrap();
            assert!(!innermost.is_empty() && innermost.contains(cause), "{line}");
        }
    }
}

/// An https address where something else than TLS is spoken.
async fn no_tls() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            stream.write_all(b"this is no TLS").await.unwrap();
        }
    });
    format!("https://{address}")
}

#[tokio::test]
async fn success_after_faults_is_success() {
    let faults = [Answer::from(Step::Reset), Answer::error(503), Answer::json(200, policy("ipp_1"))];
    let server = Server::start(faults).await;
    let answer = client(&server).ip_policies().get("ipp_1").send_with_metadata().await.unwrap();
    assert_eq!((answer.status, answer.attempts, answer.value.id.as_str()), (200, 3, "ipp_1"));
    assert_eq!(server.lines(), ["GET /ip_policies/ipp_1"; 3]);
}

#[tokio::test]
async fn the_body_is_sent_again_whole() {
    let server = Server::start([Answer::error(429), Answer::json(201, policy("ipp_1"))]).await;
    client(&server).ip_policies().create().description("office").await.unwrap();
    let bodies: Vec<String> = server.requests().into_iter().map(|request| request.body).collect();
    assert_eq!(bodies, [r#"{"description":"office"}"#; 2]);
}

#[tokio::test]
async fn an_outage_of_other_length_meets_other_limits() {
    for limit in [1, 2, 5] {
        let (ends, attempts) = call(Get, Answer::error(503), quick().max_attempts(limit)).await;
        assert_eq!((ends.as_str(), attempts), ("api 503", limit as usize));
    }
    assert_eq!(call(Get, Answer::error(503), quick().max_attempts(0)).await.1, 1);
    assert_eq!(call(Get, Answer::error(503), RetryPolicy::none()).await.1, 1);
}

#[tokio::test]
async fn a_delete_whose_earlier_attempt_may_have_arrived_succeeds_on_404() {
    for fault in [Answer::from(Step::Reset), Answer::error(500), Answer::from(Step::Close)] {
        let server = Server::start([fault, Answer::error(404)]).await;
        let answer = client(&server).ip_policies().delete("ipp_1").send_with_metadata().await.unwrap();
        assert_eq!((answer.status, answer.attempts, server.count()), (204, 2, 2));
    }
}

#[tokio::test]
async fn a_delete_that_did_not_arrive_before_is_not_found() {
    for script in [vec![Answer::error(404)], vec![Answer::error(429), Answer::error(404)]] {
        let requests = script.len();
        let server = Server::start(script).await;
        let error = client(&server).ip_policies().delete("ipp_1").await.unwrap_err();
        assert!(error.is_not_found());
        assert_eq!(server.count(), requests);
    }
}

#[tokio::test]
async fn only_a_delete_takes_404_for_success() {
    let server = Server::start([Answer::error(500), Answer::error(404)]).await;
    let error = client(&server).ip_policies().get("ipp_1").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_delete_is_done_with_any_success() {
    for answer in [Answer::status(204), Answer::status(200), Answer::json(200, "{}"), Answer::json(202, "nonsense")] {
        let server = Server::start([answer]).await;
        client(&server).ip_policies().delete("ipp_1").await.unwrap();
        assert_eq!(server.lines(), ["DELETE /ip_policies/ipp_1"]);
    }
}
