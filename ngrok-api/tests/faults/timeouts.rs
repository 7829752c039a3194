//! Which limit of time ended a call, and that it says so.

use std::time::Duration;

use ngrok_api::{Client, Error, RetryPolicy, TimeoutError, TimeoutKind};
use tokio::net::{TcpSocket, TcpStream};

use crate::answer::{Answer, Step, head};
use crate::server::{Server, patiently};
use crate::support::{builder, client, policy, quick};

const SHORT: Duration = Duration::from_millis(150);

fn timeout<T: std::fmt::Debug>(result: Result<T, Error>) -> TimeoutError {
    match result.unwrap_err() {
        Error::Timeout(error) => *error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_attempt_ends_wherever_the_answer_stalls() {
    let body = policy("ipp_1");
    let stalls = [
        ("head", Answer::raw("HTTP/1.1 200 OK\r\ncontent-le").then(Step::Hang)),
        ("before the body", Answer::raw(head(200, &[("content-length", "500")])).then(Step::Hang)),
        ("body", Answer::json(200, &body).cut(10).then(Step::Hang)),
        ("error body", Answer::error(503).cut(10).then(Step::Hang)),
    ];
    for (place, answer) in stalls {
        let server = Server::start([answer]).await;
        let client = builder(&server).attempt_timeout(SHORT).retry(quick().max_attempts(2)).build().unwrap();
        let error = timeout(client.ip_policies().get("ipp_1").await);
        assert_eq!((error.kind(), error.limit()), (TimeoutKind::Attempt, SHORT), "{place}");
        assert_eq!(server.count(), 2, "{place}");
        let address = server.url.replace("http://", "");
        let text = format!("ip_policies.get: no complete answer from {address} within 150ms (tried 2 times)");
        assert_eq!(error.to_string(), text, "{place}");
        assert_eq!((error.address(), error.proxy(), error.attempts()), (&*address, None, 2), "{place}");
        server.hung_up(2).await;
    }
}

#[tokio::test]
async fn the_whole_call_has_a_limit_however_many_attempts_it_has() {
    let server = Server::start([Answer::error(503), Answer::from(Step::Hang)]).await;
    let client = client(&server);
    let call = client.ip_policies().get("ipp_1").with_timeout(SHORT);
    let error = timeout(call.with_retry(quick().max_attempts(100)).await);
    assert_eq!((error.kind(), error.limit()), (TimeoutKind::Call, SHORT));
    assert_eq!(server.count(), 2);
    assert!(error.to_string().contains("within 150ms"), "{error}");
}

#[tokio::test]
async fn a_wait_that_does_not_fit_into_the_call_is_not_begun() {
    let server = Server::start([Answer::error(503)]).await;
    let day = Duration::from_secs(86400);
    let policy = RetryPolicy::default().base_delay(day).max_delay(day);
    // Of a random wait of up to a day, next to nothing is as short as the call.
    let client = client(&server);
    let call = client.ip_policies().get("ipp_1").with_retry(policy).with_timeout(Duration::from_secs(2));
    let error = call.await.unwrap_err();
    assert_eq!((error.status(), server.count()), (Some(503), 1));
}

#[tokio::test]
async fn one_attempt_can_be_given_more_time_than_the_others() {
    let server = Server::start([Answer::from(Step::Hang)]).await;
    let client = builder(&server).retry(RetryPolicy::none()).build().unwrap();
    let error = timeout(client.ip_policies().get("ipp_1").with_attempt_timeout(SHORT).await);
    assert_eq!((error.kind(), error.limit()), (TimeoutKind::Attempt, SHORT));
}

/// An address where connections are neither accepted nor refused: a listener whose queue is full.
async fn full_house() -> (tokio::net::TcpListener, Vec<TcpStream>, String) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    let mut guests = Vec::new();
    while let Ok(guest) = tokio::time::timeout(Duration::from_millis(200), TcpStream::connect(address)).await {
        guests.push(guest.unwrap());
        assert!(guests.len() < 5000, "the queue has no end");
    }
    (listener, guests, format!("http://{address}"))
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn making_the_connection_has_a_limit_of_its_own() {
    let (_listener, _guests, url) = full_house().await;
    let client = Client::builder("key").base_url(&url).connect_timeout(SHORT).retry(quick()).build().unwrap();
    let error = timeout(patiently(client.ip_policies().create().send()).await);
    assert_eq!((error.kind(), error.limit()), (TimeoutKind::Connect, SHORT));
    // Nothing was sent, so that even this POST was tried again.
    let address = url.replace("http://", "");
    let text = format!("ip_policies.create: no connection to {address} within 150ms (tried 3 times)");
    assert_eq!(error.to_string(), text);
}
