//! Refusals: every body becomes an error with its status.

use std::time::Duration;

use ngrok_api::{ApiError, Error, ErrorCode, ErrorKind};

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{client, outcome};

async fn refusal(answer: Answer) -> ApiError {
    let server = Server::start([answer]).await;
    let error = client(&server).ip_policies().create().await.unwrap_err();
    assert_eq!(server.count(), 1);
    match error {
        Error::Api(error) => *error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_refusal_is_read_whole() {
    let body = r#"{"error_code":"ERR_NGROK_1402","status_code":400,"msg":"The\n CIDR is wrong.",
        "details":{"operation_id":"op_1","limit":5,"more":null}}"#;
    let error = refusal(Answer::json(400, body)).await;
    assert_eq!(error.status(), 400);
    assert_eq!(error.code(), Some(ErrorCode::new(1402)));
    assert_eq!(error.message(), "The\n CIDR is wrong.");
    assert_eq!(error.operation_id(), Some("op_1"));
    assert_eq!(error.details()["limit"], "5");
    assert_eq!(error.details()["more"], "");
    assert_eq!((error.operation(), error.path()), ("ip_policies.create", "/ip_policies"));
    let text = error.to_string();
    assert!(text.starts_with("ip_policies.create: 400 ERR_NGROK_1402 "), "{text}");
    assert!(text.ends_with(": The CIDR is wrong. [op_1]"), "{text}");
}

#[tokio::test]
async fn every_body_becomes_a_refusal() {
    let huge = format!(r#"{{"msg":"{}"}}"#, "m".repeat(100_000));
    let cases: [(&str, &[u8], &str); 14] = [
        ("nothing", b"", ""),
        ("HTML", b"<html> <b>Bad gateway</b></html>\n", "<html> <b>Bad gateway</b></html>"),
        ("half a document", br#"{"error_code":"ERR_NGROK_1","msg":"no"#, r#"{"error_code":"ERR_NGROK_1","msg":"no"#),
        ("not UTF-8", b"caf\xe9", "caf\u{fffd}"),
        ("not UTF-8 within JSON", b"{\"msg\":\"caf\xe9\"}", "caf\u{fffd}"),
        ("an array", b"[1]", "[1]"),
        ("a text", b"\"no\"", "\"no\""),
        ("null", b"null", "null"),
        ("another object", br#"{"error":"no"}"#, r#"{"error":"no"}"#),
        ("numbers for texts", br#"{"error_code":226,"msg":5,"details":{"operation_id":7}}"#, "5"),
        ("details that are none", br#"{"msg":"no","details":["x"]}"#, "no"),
        ("details of null", br#"{"msg":"no","details":null}"#, "no"),
        ("an unknown code", br#"{"msg":"no","error_code":"ERR_OTHER_1"}"#, "no"),
        ("a code out of range", br#"{"msg":"no","error_code":"ERR_NGROK_99999999999"}"#, "no"),
    ];
    for (name, body, message) in cases {
        let error = refusal(Answer::new(422, &[], body)).await;
        assert_eq!((error.status(), error.code(), error.message()), (422, None, message), "{name}");
    }
    let error = refusal(Answer::new(422, &[], &huge)).await;
    assert_eq!(error.message().len(), 100_000);
    assert!(error.to_string().chars().count() < 1100, "a line for people stays short");
    let error = refusal(Answer::new(422, &[], "w".repeat(100_000))).await;
    assert_eq!(error.message().chars().count(), 201, "an excerpt");
}

#[tokio::test]
async fn what_breaks_off_is_still_a_refusal() {
    for end in [Step::Close, Step::Reset] {
        let error = refusal(Answer::error(422).cut(5).then(end)).await;
        assert_eq!((error.status(), error.code()), (422, None));
    }
    // And one that may be tried again, even for a POST.
    let cut = Answer::error(429).cut(5).then(Step::Close);
    let server = Server::start([cut, Answer::json(201, crate::support::policy("ipp_1"))]).await;
    let result = client(&server).ip_policies().create().await;
    assert_eq!((outcome(&result).as_str(), server.count()), ("ok", 2));
}

#[tokio::test]
async fn the_operation_id_may_come_as_a_header() {
    let header = [("ngrok-operation-id", "op_header")];
    let error = refusal(Answer::new(400, &header, r#"{"msg":"no"}"#)).await;
    assert_eq!(error.operation_id(), Some("op_header"));
    let error = refusal(Answer::new(400, &header, r#"{"details":{"operation_id":"op_body"}}"#)).await;
    assert_eq!(error.operation_id(), Some("op_body"));
}

#[tokio::test]
async fn a_refusal_is_one_line_without_control_characters() {
    let body = r#"{"msg":"a\u001b[31m\r\nb","error_code":"X\nY","details":{"operation_id":"\u0007"}}"#;
    let text = refusal(Answer::json(400, body)).await.to_string();
    assert_eq!(text, "ip_policies.create: 400 X Y: a [31m b []");
}

#[tokio::test]
async fn what_programs_ask_most_is_asked_of_the_error_itself() {
    let body =
        |code: u32| format!(r#"{{"error_code":"ERR_NGROK_{code}","msg":"no","details":{{"operation_id":"op_1"}}}}"#);
    let taken = ErrorCode::all().find(|code| code.kind() == Some(ErrorKind::AlreadyExists)).unwrap();
    let limited = ErrorCode::API_REQUEST_RATE_LIMITED;
    for (status, code, kind, is) in [
        (400, taken, Some(ErrorKind::AlreadyExists), "already exists"),
        (404, ErrorCode::IP_POLICY_NOT_FOUND, ErrorCode::IP_POLICY_NOT_FOUND.kind(), "not found"),
        (429, limited, Some(ErrorKind::RateLimited), "rate limited"),
        (400, ErrorCode::new(999_999), None, ""),
    ] {
        let server = Server::start([Answer::new(status, &[("retry-after", "7000")], body(code.number()))]).await;
        let error = client(&server).ip_policies().create().await.unwrap_err();
        assert_eq!((error.code(), error.kind()), (Some(code), kind), "{error}");
        assert_eq!(error.operation_id(), Some("op_1"), "{error}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7000)), "{error}");
        assert_eq!(error.is_already_exists(), is == "already exists", "{error}");
        assert_eq!(error.is_not_found(), is == "not found", "{error}");
        assert_eq!(error.is_rate_limited(), is == "rate limited", "{error}");
    }
    let server = Server::start([Answer::status(200)]).await;
    let other = client(&server).ip_policies().create().await.unwrap_err();
    assert_eq!((other.kind(), other.operation_id(), other.retry_after()), (None, None, None));
    assert!(!other.is_already_exists());
}
