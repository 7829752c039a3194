//! The retries that a client and its clones share.

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{builder, client, policy};

#[tokio::test]
async fn an_outage_is_not_multiplied() {
    let server = Server::start([Answer::error(503)]).await;
    let client = client(&server);
    for _ in 0..50 {
        // Each call goes through a clone of its own.
        client.clone().ip_policies().get("ipp_1").await.unwrap_err();
    }
    assert_eq!(server.count(), 50 + 20);
}

#[tokio::test]
async fn successes_earn_retries() {
    let server = Server::start([Answer::error(503)]).await;
    let client = builder(&server).retry_budget(1).build().unwrap();
    client.ip_policies().get("ipp_1").await.unwrap_err();
    client.ip_policies().get("ipp_1").await.unwrap_err();
    assert_eq!(server.count(), 3, "one retry, then none");

    server.script([Answer::json(200, policy("ipp_1"))]);
    for _ in 0..5 {
        client.ip_policies().get("ipp_1").await.unwrap();
    }
    server.script([Answer::error(503)]);
    client.ip_policies().get("ipp_1").await.unwrap_err();
    assert_eq!(server.count(), 3 + 5 + 2, "five successes are worth one retry");
}

#[tokio::test]
async fn a_client_without_a_budget_does_not_retry() {
    let server = Server::start([Answer::error(503)]).await;
    let client = builder(&server).retry_budget(0).build().unwrap();
    client.ip_policies().get("ipp_1").await.unwrap_err();
    assert_eq!(server.count(), 1);
}
