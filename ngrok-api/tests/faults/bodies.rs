//! Answers whose bytes are odd: cut off, of the wrong type, too many, or none.

use std::time::Duration;

use ngrok_api::RetryPolicy;
use ngrok_api::operation::Method::{Get, Patch, Post, Put};

use crate::answer::{Answer, Step, head};
use crate::server::Server;
use crate::support::{all_texts, builder, client, outcome, policy};

/// Reads a policy from a server that always answers so, and tells how that ended and how many requests arrived.
async fn get(answer: Answer) -> (String, usize) {
    let server = Server::start([answer]).await;
    let result = client(&server).ip_policies().get("ipp_1").await;
    (outcome(&result), server.count())
}

#[tokio::test]
async fn odd_answers_to_a_read() {
    let html = [("content-type", "text/html")];
    let cases = [
        ("cut off by a reset", Answer::json(200, policy("1")).cut(9).then(Step::Reset), "connection broke", 3),
        ("cut off by the end", Answer::json(200, policy("1")).cut(9).then(Step::Close), "connection broke", 3),
        ("cut off in a chunk", chunked(b"{\"id\":").then(Step::Close), "connection broke", 3),
        ("half a JSON document", Answer::json(200, r#"{"id":"ipp_1","cre"#), "decode .", 1),
        ("JSON and more", Answer::json(200, policy("1") + "}"), "decode .", 1),
        ("HTML", Answer::new(200, &html, "<html>Welcome to the hotel</html>"), "decode .", 1),
        ("not UTF-8", Answer::new(200, &[], b"{\"id\":\"\xff\xfe\"}"), "decode .", 1),
        ("an array", Answer::json(200, "[]"), "decode .", 1),
        ("null", Answer::json(200, "null"), "decode .", 1),
        ("only white space", Answer::json(200, " \n"), "decode .", 1),
        ("status 204", Answer::status(204), "protocol Empty", 1),
        ("nothing with status 200", Answer::status(200), "protocol Empty", 1),
        ("nothing in chunks", chunked(b"").then(Step::Send(b"0\r\n\r\n".into())), "protocol Empty", 1),
        ("as HTML declared JSON", Answer::new(200, &html, policy("1")), "ok", 1),
        ("without a content type", Answer::new(200, &[], policy("1")), "ok", 1),
        ("any success is one", Answer::json(203, policy("1")), "ok", 1),
        ("without a length", Answer::raw([head(200, &[]), policy("1").into()].concat()).then(Step::Close), "ok", 1),
    ];
    for (name, answer, ends, requests) in cases {
        assert_eq!(get(answer).await, (ends.to_owned(), requests), "{name}");
    }
}

#[tokio::test]
async fn nothing_where_an_object_belongs() {
    for method in [Get, Post, Put, Patch] {
        for status in [200, 201, 204] {
            let server = Server::start([Answer::status(status)]).await;
            let result = client(&server).request(method, "/things").send::<serde_json::Value>().await;
            assert_eq!((outcome(&result).as_str(), server.count()), ("protocol Empty", 1), "{method} {status}");
        }
    }
}

/// The start of an answer in chunks, with one chunk.
fn chunked(chunk: &[u8]) -> Answer {
    let mut bytes = head(200, &[("transfer-encoding", "chunked")]);
    if !chunk.is_empty() {
        bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        bytes.extend_from_slice(chunk);
        bytes.extend_from_slice(b"\r\n");
    }
    Answer::raw(bytes)
}

#[tokio::test]
async fn an_answer_of_many_pieces_is_put_together() {
    let body = policy("ipp_1");
    let mut answer = Answer::raw(head(200, &[("content-length", &body.len().to_string())]));
    for byte in body.bytes() {
        answer = answer.then(Step::Send(vec![byte]));
    }
    assert_eq!(get(answer).await, ("ok".to_owned(), 1));
}

#[tokio::test]
async fn no_answer_is_larger_than_the_limit() {
    let large = policy("ipp_1") + &" ".repeat(1000);
    let endless =
        chunked(b"{").then(Step::SendForever(b"400\r\n".iter().chain(&[b' '; 1024]).chain(b"\r\n").copied().collect()));
    let cases = [
        ("one byte more", Answer::json(200, &large), large.len() - 1, "protocol TooLarge"),
        ("no byte more", Answer::json(200, &large), large.len(), "ok"),
        (
            "a length that is only claimed",
            Answer::raw(head(200, &[("content-length", "99999999999")])),
            500,
            "protocol TooLarge",
        ),
        (
            "without a length",
            Answer::raw([head(200, &[]), large.clone().into()].concat()).then(Step::Close),
            500,
            "protocol TooLarge",
        ),
        ("without an end", endless, 100_000, "protocol TooLarge"),
        ("nothing but without a limit", Answer::json(200, policy("1")), usize::MAX, "ok"),
    ];
    for (name, answer, limit, ends) in cases {
        let server = Server::start([answer]).await;
        let client = builder(&server).max_response_bytes(limit).build().unwrap();
        let result = client.ip_policies().get("ipp_1").await;
        assert_eq!((outcome(&result).as_str(), server.count()), (ends, 1), "{name}");
        if let Err(error) = result {
            assert!(error.to_string().contains(&format!("larger than {limit} bytes (status 200)")), "{error}");
            if name == "without an end" {
                server.hung_up(1).await;
            }
        }
    }
}

#[tokio::test]
async fn a_refusal_that_is_too_large_is_still_a_refusal() {
    let endless =
        Answer::raw([head(404, &[]), "x".repeat(500).into()].concat()).then(Step::SendForever(b"xxxxxxxx".into()));
    let claimed = Answer::raw(head(404, &[("content-length", "99999999999")]));
    for answer in [endless, claimed] {
        let server = Server::start([answer]).await;
        let client = builder(&server).max_response_bytes(1000).build().unwrap();
        let error = client.ip_policies().get("ipp_1").await.unwrap_err();
        assert!(error.is_not_found());
        assert!(error.as_api().unwrap().message().chars().count() <= 201);
        server.hung_up(1).await;
    }
}

#[tokio::test]
async fn what_an_answer_holds_is_in_no_decode_error() {
    let bodies = [
        r#"{"id":{"hunter2":"hunter2"},"created_at":"2024-02-03T04:05:06Z"}"#,
        r#"{"created_at":"hunter2"}"#,
        r#"{"created_at":"x, expected hunter2"}"#,
        r#"{"created_at":["hunter2"]}"#,
        "hunter2",
        r#"{"id":"hunter2"#,
    ];
    for body in bodies {
        let server = Server::start([Answer::json(200, body)]).await;
        let error = client(&server).ip_policies().get("ipp_1").await.unwrap_err();
        assert!(matches!(error, ngrok_api::Error::Decode(_)), "{error:?}");
        assert!(error.to_string().starts_with("ip_policies.get: can't be read as IpPolicy"), "{error}");
        assert!(format!("{error:#}").contains(": it "), "{error:#}");
        assert!(!all_texts(&error).contains("hunter2"), "{}", all_texts(&error));
    }
}

#[tokio::test]
async fn of_a_refusal_without_an_end_a_mebibyte_is_read() {
    let endless = Answer::raw(head(500, &[])).then(Step::SendForever(vec![b'x'; 4096]));
    let server = Server::start([endless]).await;
    let client = builder(&server).max_response_bytes(usize::MAX).retry(RetryPolicy::none()).build().unwrap();
    let result = client.ip_policies().get("ipp_1").with_attempt_timeout(Duration::from_secs(20)).await;
    assert_eq!(outcome(&result), "api 500");
    server.hung_up(1).await;
}
