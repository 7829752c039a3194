//! The retries that a client and its clones share.

use std::time::Duration;

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{builder, client, policy, quick};

#[tokio::test]
async fn an_outage_is_not_multiplied() {
    let server = Server::start([Answer::error(503)]).await;
    let client = client(&server);
    for number in 0..100 {
        // Each call goes through a clone of its own.
        let error = client.clone().ip_policies().get("ipp_1").await.unwrap_err();
        assert_eq!(error.retry_budget_spent(), number >= 50);
        assert_eq!(error.to_string().contains("the client's retry budget is spent"), number >= 50, "{error}");
    }
    assert_eq!(server.count(), 100 + 100);
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

#[tokio::test]
async fn a_call_without_time_for_a_retry_takes_none() {
    let server = Server::start([Answer::error(503)]).await;
    let client = builder(&server).retry_budget(1).build().unwrap();
    let day = Duration::from_secs(86400);
    for _ in 0..5 {
        // Of a random wait of up to a day, next to nothing is as short as the call.
        let slow = quick().base_delay(day).max_delay(day);
        client.ip_policies().get("ipp_1").with_retry(slow).with_timeout(Duration::from_secs(5)).await.unwrap_err();
    }
    client.ip_policies().get("ipp_1").await.unwrap_err();
    assert_eq!(server.count(), 5 + 2);
}

/// Refuses each of so many requests once, then answers them.
async fn refused_once(refusal: Answer, success: Answer, calls: usize) -> Server {
    let refusals = std::iter::repeat_n(refusal, calls);
    Server::start(refusals.chain([success])).await
}

#[tokio::test]
async fn being_told_when_to_come_back_costs_nothing() {
    let refusal = Answer::new(429, &[("retry-after", "0")], "{}");
    let server = refused_once(refusal, Answer::json(201, policy("ipp_1")), 30).await;
    let client = builder(&server).retry_budget(0).retry(quick().max_attempts(31)).build().unwrap();
    let calls: Vec<_> = (0..30)
        .map(|_| {
            tokio::spawn({
                let client = client.clone();
                async move { client.ip_policies().create().await }
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.count(), 60);
}

#[tokio::test]
async fn bulk_work_outlives_a_short_outage() {
    let server = refused_once(Answer::error(503), Answer::json(200, policy("ipp_1")), 60).await;
    let client = builder(&server).retry(quick().max_attempts(61)).build().unwrap();
    let calls: Vec<_> = (0..60)
        .map(|_| {
            tokio::spawn({
                let client = client.clone();
                async move { client.ip_policies().get("ipp_1").await }
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.count(), 120);
}
