//! Waiting for a condition.

use std::time::Duration;

use ngrok_api::models::IpPolicy;
use ngrok_api::services::ip_policies::Get;
use ngrok_api::{Error, Progress, TimeoutKind, Wait};

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{client, outcome, policy};

fn check(policy: &IpPolicy) -> Progress {
    match policy.id.as_str() {
        "done" => Progress::Done,
        "failed" => Progress::Failed("no luck".to_owned()),
        _ => Progress::Pending,
    }
}

fn wait(client: &ngrok_api::Client) -> Wait<'_, Get> {
    Wait::new(client, Get::new("ipp_1"), "the policy", check).with_pause(Duration::from_millis(1))
}

#[tokio::test]
async fn it_reads_until_the_condition_is_decided() {
    for (end, ends, requests) in [
        (Answer::json(200, policy("done")), "ok", 3),
        (Answer::json(200, policy("failed")), "wait", 3),
        (Answer::error(404), "api 404", 3),
    ] {
        let pending = Answer::json(200, policy("pending"));
        let server = Server::start([pending.clone(), pending, end]).await;
        let result = wait(&client(&server)).await;
        assert_eq!((outcome(&result).as_str(), server.count()), (ends, requests));
    }
}

#[tokio::test]
async fn the_condition_may_look_at_what_is_around_it_and_remember() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let client = client(&server);
    let (wanted, mut seen) = (3, 0);
    let wait = Wait::new(&client, Get::new("ipp_1"), "three reads", |policy| {
        seen += 1;
        assert_eq!(policy.id, "ipp_1");
        if seen == wanted { Progress::Done } else { Progress::Pending }
    });
    wait.with_pause(Duration::from_millis(1)).await.unwrap();
    assert_eq!((seen, server.count()), (3, 3));
}

#[tokio::test]
async fn it_has_a_limit_of_time() {
    let server = Server::start([Answer::json(200, policy("pending"))]).await;
    let limit = Duration::from_millis(500);
    let client = client(&server);
    let pause = Duration::from_secs(3600);
    let Err(Error::Timeout(error)) = wait(&client).with_pause(pause).with_timeout(limit).await else { panic!() };
    assert_eq!((error.kind(), error.limit(), server.count()), (TimeoutKind::Wait, limit, 1));

    server.script([Answer::from(Step::Hang)]);
    let Err(Error::Timeout(error)) = wait(&client).with_timeout(limit).await else { panic!() };
    assert_eq!((error.kind(), error.limit(), server.count()), (TimeoutKind::Wait, limit, 2), "a read that hangs");
}

#[tokio::test]
async fn any_durations_are_fine() {
    let server = Server::start([Answer::json(200, policy("done"))]).await;
    let client = client(&server);
    wait(&client).with_timeout(Duration::MAX).with_pause(Duration::MAX).await.unwrap();
}
