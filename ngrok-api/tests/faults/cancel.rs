//! Calls that are given up by dropping them.

use std::sync::Arc;

use tokio::sync::Notify;

use crate::answer::{Answer, Step, head};
use crate::server::Server;
use crate::support::{client, policy, quick};

#[tokio::test]
async fn dropping_a_call_ends_its_connection() {
    let hanging = Answer::from(Step::Hang);
    let half = Answer::raw(head(200, &[("content-length", "500")])).then(Step::Hang);
    for answer in [hanging, half] {
        let server = Server::start([answer]).await;
        let client = client(&server);
        let call = tokio::spawn({
            let client = client.clone();
            async move { client.ip_policies().get("ipp_1").await }
        });
        server.arrived(1).await;
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
        server.hung_up(1).await;
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_call_that_was_not_polled_sends_nothing() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let client = client(&server);
    drop(client.ip_policies().get("ipp_1"));
    drop(client.ip_policies().get("ipp_1").send());
    drop(client.ip_policies().list().items());
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn dropping_a_call_between_attempts_ends_it() {
    let server = Server::start([Answer::error(503), Answer::json(200, policy("ipp_1"))]).await;
    let client = client(&server);
    let hour = std::time::Duration::from_secs(3600);
    let waiting = quick().base_delay(hour).max_delay(hour);
    let call = client.ip_policies().get("ipp_1").with_timeout(hour * 2).with_retry(waiting).send();
    tokio::select! {
        _ = call => panic!("it waits"),
        () = server.arrived(1) => {}
    }
    client.ip_policies().get("ipp_1").await.unwrap();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_slow_answer_is_an_answer() {
    let signal = Arc::new(Notify::new());
    let slow = Answer(vec![Step::Until(signal.clone())]);
    let whole = Answer::json(200, policy("ipp_1"));
    let server = Server::start([Answer([slow.0, whole.0].concat())]).await;
    let client = client(&server);
    let call = tokio::spawn(async move { client.ip_policies().get("ipp_1").await });
    server.arrived(1).await;
    signal.notify_one();
    assert_eq!(call.await.unwrap().unwrap().id.as_str(), "ipp_1");
}
