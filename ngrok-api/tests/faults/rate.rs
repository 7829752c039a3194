//! The client-side limiter.

use std::num::NonZeroU32;
use std::time::Duration;

use ngrok_api::{Error, RateLimit, TimeoutKind};

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{builder, policy};

#[tokio::test]
async fn clones_share_one_limit_and_wait_for_it() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let hourly = RateLimit::new(NonZeroU32::new(1).unwrap(), Duration::from_secs(3600));
    let client = builder(&server).rate_limit(hourly).build().unwrap();
    client.ip_policies().get("ipp_1").await.unwrap();
    let limit = Duration::from_millis(50);
    let waits = client.clone().ip_policies().get("ipp_1").with_timeout(limit).await;
    let Err(Error::Timeout(error)) = waits else { panic!("it has to wait") };
    assert_eq!((error.kind(), error.limit()), (TimeoutKind::Call, limit));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn waiting_is_no_attempt() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let limit = RateLimit::new(NonZeroU32::new(1).unwrap(), Duration::from_millis(600));
    let client = builder(&server).rate_limit(limit).attempt_timeout(Duration::from_millis(300)).build().unwrap();
    for _ in 0..2 {
        let answer = client.ip_policies().get("ipp_1").send_with_metadata().await.unwrap();
        assert_eq!(answer.attempts, 1);
    }
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn retries_count_too() {
    let server = Server::start([Answer::error(503)]).await;
    let hourly = RateLimit::new(NonZeroU32::new(1).unwrap(), Duration::from_secs(3600));
    let client = builder(&server).rate_limit(hourly).timeout(Duration::from_millis(200)).build().unwrap();
    assert!(client.ip_policies().get("ipp_1").await.unwrap_err().is_timeout());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn as_many_as_it_allows_go_at_once() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let hourly = RateLimit::new(NonZeroU32::new(20).unwrap(), Duration::from_secs(3600));
    let client = builder(&server).rate_limit(hourly).build().unwrap();
    for _ in 0..20 {
        client.ip_policies().get("ipp_1").await.unwrap();
    }
    let late = client.ip_policies().get("ipp_1").with_timeout(Duration::from_millis(50)).await;
    assert!(late.unwrap_err().is_timeout());
    assert_eq!(server.count(), 20);
}

#[tokio::test]
async fn a_refusal_holds_all_clones() {
    let refusal = Answer::new(429, &[("retry-after", "3600")], "{}");
    let server = Server::start([refusal, Answer::json(200, policy("ipp_1"))]).await;
    let client = builder(&server).rate_limit(RateLimit::default()).build().unwrap();
    assert!(client.ip_policies().get("ipp_1").await.unwrap_err().is_rate_limited());
    let held = client.clone().ip_policies().get("ipp_2").with_timeout(Duration::from_millis(50)).await;
    assert!(held.unwrap_err().is_timeout());
    assert_eq!(server.count(), 1, "nothing was sent that would have been refused");
}
