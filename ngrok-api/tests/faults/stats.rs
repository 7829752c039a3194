//! What calls have cost, and who is told of it.

use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ngrok_api::operation::Method;
use ngrok_api::{RateLimit, RetryPolicy};

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{builder, client, page, policy};

#[tokio::test]
async fn clones_count_together_by_operation_and_status() {
    let script = [
        Answer::error(503),
        Answer::from(Step::Reset),
        Answer::json(200, policy("ipp_1")),
        Answer::error(404),
        Answer::json(200, page(&["1"], Some("/p2"))),
        Answer::json(200, page(&["2"], None)),
        Answer::new(302, &[("location", "/")], ""),
    ];
    let server = Server::start(script).await;
    let client = client(&server);
    assert_eq!(client.stats().operations.len(), 0);
    client.ip_policies().get("ipp_1").await.unwrap();
    client.clone().ip_policies().get("ipp_1").await.unwrap_err();
    client.ip_policies().list().items().collect_all().await.unwrap();
    client.request(Method::Get, "/things").send::<()>().await.unwrap_err();
    client.ip_policies().get(" ").await.unwrap_err();

    let stats = client.stats();
    let get = &stats.operations["ip_policies.get"];
    assert_eq!((get.calls, get.attempts, get.retries, get.unanswered), (2, 4, 2, 1));
    assert_eq!(get.statuses, [(200, 1), (404, 1), (503, 1)].into());
    let list = &stats.operations["ip_policies.list"];
    assert_eq!((list.calls, list.attempts, list.retries, &list.statuses), (2, 2, 0, &[(200, 2)].into()));
    assert_eq!(stats.operations["request"].statuses, [(302, 1)].into());
    let total = stats.total();
    assert_eq!((total.calls, total.attempts, total.retries, total.unanswered), (5, 7, 2, 1));
    assert_eq!(total.statuses, [(200, 3), (302, 1), (404, 1), (503, 1)].into());
    assert_eq!((total.waited, server.count()), (Duration::ZERO, 7));
}

#[tokio::test]
async fn waiting_for_the_rate_limit_is_counted_also_in_vain() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let limit = RateLimit::new(NonZeroU32::MIN, Duration::from_millis(200));
    let client = builder(&server).rate_limit(limit).build().unwrap();
    client.ip_policies().get("ipp_1").await.unwrap();
    client.ip_policies().get("ipp_1").with_timeout(Duration::from_millis(20)).await.unwrap_err();
    let in_vain = client.stats().total();
    assert_eq!((in_vain.calls, in_vain.attempts, server.count()), (1, 1, 1), "nothing was sent");
    assert!(in_vain.waited >= Duration::from_millis(20), "{in_vain:?}");
    client.ip_policies().get("ipp_1").await.unwrap();
    assert!(client.stats().total().waited > in_vain.waited);
}

#[tokio::test]
async fn an_observer_is_told_of_each_attempt() {
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let server =
        Server::start([Answer::error(503), Answer::from(Step::Reset), Answer::json(200, policy("ipp_1"))]).await;
    let observer = {
        let told = told.clone();
        move |attempt: &ngrok_api::Attempt<'_>| {
            let error = attempt.error.map_or("-", |error| if error.as_api().is_some() { "api" } else { "other" });
            let (number, status) = (attempt.number, attempt.status);
            let text = format!("{number} {} {} {status:?} {error}", attempt.method, attempt.path);
            assert_eq!((attempt.operation, attempt.waited), ("ip_policies.get", Duration::ZERO));
            told.lock().unwrap().push(text);
        }
    };
    let client = builder(&server).on_attempt(observer).build().unwrap();
    client.clone().ip_policies().get("ipp_hunter2").await.unwrap();
    let path = "GET /ip_policies/{id}";
    let expected = [format!("1 {path} Some(503) api"), format!("2 {path} None other"), format!("3 {path} Some(200) -")];
    assert_eq!(*told.lock().unwrap(), expected);
}

#[tokio::test]
async fn a_call_that_is_given_up_was_a_request_all_the_same() {
    let server = Server::start([Answer::from(Step::Hang)]).await;
    let client = builder(&server).retry(RetryPolicy::none()).build().unwrap();
    tokio::select! {
        _ = client.ip_policies().get("ipp_1").send() => panic!("it hangs"),
        () = server.arrived(1) => {}
    }
    let get = &client.stats().operations["ip_policies.get"];
    assert_eq!((get.calls, get.attempts, get.unanswered, get.statuses.len()), (1, 1, 0, 0));
}
