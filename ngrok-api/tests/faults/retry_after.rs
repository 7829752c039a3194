//! The wait that the server asks for.

use std::time::{Duration, SystemTime};

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{builder, client, outcome, policy, quick};

fn refusal(status: u16, retry_after: &str) -> Answer {
    Answer::new(status, &[("retry-after", retry_after)], "{}")
}

fn in_an_hour() -> String {
    httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(3600))
}

#[tokio::test]
async fn a_wait_that_is_over_is_no_wait() {
    let past = httpdate::fmt_http_date(SystemTime::now() - Duration::from_secs(60));
    for status in [429, 503] {
        for wish in ["0", &past, "soon", ""] {
            let server = Server::start([refusal(status, wish), Answer::json(200, policy("ipp_1"))]).await;
            client(&server).ip_policies().get("ipp_1").await.unwrap();
            assert_eq!(server.count(), 2, "{status} {wish}");
        }
    }
}

#[tokio::test]
async fn the_second_that_is_asked_for_is_waited() {
    let server = Server::start([refusal(429, "1"), Answer::json(200, policy("ipp_1"))]).await;
    // The call has less time than the wait, which it would use if it waited only for its own millisecond.
    let short = client(&server).ip_policies().get("ipp_1").with_timeout(Duration::from_millis(900)).await;
    assert_eq!((outcome(&short).as_str(), server.count()), ("api 429", 1));

    server.script([refusal(429, "1"), Answer::json(200, policy("ipp_1"))]);
    client(&server).ip_policies().get("ipp_1").await.unwrap();
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_wait_that_is_too_long_ends_the_call_with_the_refusal() {
    for wish in ["21", "99999999999999999999", "18446744073709551615", &in_an_hour()] {
        let server = Server::start([refusal(429, wish)]).await;
        let error = client(&server).ip_policies().get("ipp_1").await.unwrap_err();
        assert!(error.is_rate_limited());
        assert!(error.as_api().unwrap().retry_after().unwrap() > Duration::from_secs(20));
        assert_eq!(server.count(), 1, "{wish}");
    }
}

#[tokio::test]
async fn the_longest_wait_is_the_callers_choice() {
    let server = Server::start([refusal(503, "1")]).await;
    let retry = quick().max_delay(Duration::from_millis(500));
    let result = client(&server).ip_policies().get("ipp_1").with_retry(retry).await;
    assert_eq!((outcome(&result).as_str(), server.count()), ("api 503", 1));
}

#[tokio::test]
async fn a_call_that_ends_anyway_leaves_the_budget_to_others() {
    let server = Server::start([refusal(429, "3600")]).await;
    let client = builder(&server).retry_budget(1).build().unwrap();
    for _ in 0..5 {
        assert!(client.ip_policies().get("ipp_1").await.unwrap_err().is_rate_limited());
    }
    server.script([Answer::error(503), Answer::json(200, policy("ipp_1"))]);
    client.ip_policies().get("ipp_1").await.unwrap();
    assert_eq!(server.count(), 7);
}

#[tokio::test]
async fn any_durations_are_fine() {
    let server = Server::start([refusal(503, "18446744073709551615")]).await;
    let retry = quick().max_delay(Duration::MAX);
    let client = client(&server);
    let call = client.ip_policies().get("ipp_1").with_retry(retry).with_timeout(Duration::MAX);
    let result = call.with_attempt_timeout(Duration::MAX).await;
    assert_eq!((outcome(&result).as_str(), server.count()), ("api 503", 1));
}
