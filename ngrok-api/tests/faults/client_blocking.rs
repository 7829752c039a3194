//! The blocking client.

use std::time::Duration;

use ngrok_api::blocking::Client;
use ngrok_api::operation::Method;
use ngrok_api::{Error, blocking};
use tokio::runtime::Runtime;

use crate::answer::{Answer, Step};
use crate::server::{Server, patiently};
use crate::support::{builder, outcome, page, policy};

/// A server on a runtime of its own, and a client for it.
fn start(script: impl IntoIterator<Item = Answer>) -> (Runtime, Server, Client) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(script));
    let client = builder(&server).build_blocking().unwrap();
    (runtime, server, client)
}

fn must_not_block<T: std::fmt::Debug>(result: Result<T, Error>) {
    let text = result.unwrap_err().to_string();
    assert!(text.contains("ngrok_api::Client") && text.contains("spawn_blocking"), "{text}");
}

#[test]
fn calls_and_lists_are_as_in_the_asynchronous_client() {
    let (_runtime, server, client) = start([
        Answer::error(503),
        Answer::json(200, policy("ipp_1")),
        Answer::json(200, page(&["1", "2"], Some("/p2"))),
        Answer::json(200, page(&["3"], None)),
        Answer::json(200, page(&["1"], Some("/p2"))),
        Answer::error(403),
    ]);
    let policy = client.ip_policies().get("ipp_1").send_with_metadata().unwrap();
    assert_eq!((policy.attempts, policy.value.id.as_str()), (2, "ipp_1"));
    let all: Result<Vec<_>, Error> = client.ip_policies().list().items().collect();
    assert_eq!(all.unwrap().len(), 3);
    let mut pages = client.ip_policies().list().pages();
    assert_eq!(pages.next().unwrap().unwrap().ip_policies.len(), 1);
    assert_eq!(pages.next().unwrap().unwrap_err().status(), Some(403));
    assert!(pages.next().is_none() && pages.next().is_none());
    assert_eq!(server.count(), 6);
}

#[test]
fn the_first_item_is_read_and_no_page_after_it() {
    let (_runtime, server, client) =
        start([Answer::json(200, page(&[], Some("/a"))), Answer::json(200, page(&["1", "2"], Some("/b")))]);
    let first = client.ip_policies().list().first().unwrap();
    assert_eq!((first.unwrap().id.as_str(), server.count()), ("1", 2));

    let (_runtime, server, client) = start([Answer::json(200, page(&[], None))]);
    assert!(client.ip_policies().list().first().unwrap().is_none());
    assert_eq!(server.count(), 1);
}

#[test]
fn a_call_by_method_and_path_is_as_in_the_asynchronous_client() {
    let (_runtime, server, client) = start([Answer::error(503), Answer::json(200, r#"{"a":1}"#), Answer::status(204)]);
    let call = client.request(Method::Put, "/things/x%2Fy").query("a", "b").with_header("x-call", "1");
    let answer = call.json(&[2]).send_with_metadata::<serde_json::Value>().unwrap();
    assert_eq!((answer.value["a"].as_i64(), answer.attempts), (Some(1), 2));
    client.request(Method::Delete, "/things/x").send::<()>().unwrap();
    assert_eq!(server.lines(), ["PUT /things/x%2Fy?a=b", "PUT /things/x%2Fy?a=b", "DELETE /things/x"]);
    assert_eq!((server.requests()[1].header("x-call"), &*server.requests()[1].body), (Some("1"), "[2]"));
    assert_eq!(outcome(&client.request(Method::Get, "/a/../b").send::<()>()), "input path");
}

#[test]
fn a_list_counts_its_pages_and_is_collected() {
    let (_runtime, _server, client) =
        start([Answer::json(200, page(&["1"], Some("/p2"))), Answer::json(200, page(&["2"], None))]);
    let mut items = client.ip_policies().list().items();
    items.next().unwrap().unwrap();
    assert_eq!(items.pages_read(), 1);
    assert_eq!(items.collect_all().unwrap()[0].id, "2");
}

#[test]
fn its_limits_of_time_hold() {
    let (_runtime, server, client) = start([Answer::from(Step::Hang)]);
    let result = client.ip_policies().get("ipp_1").with_timeout(Duration::from_millis(100)).send();
    assert_eq!((outcome(&result).as_str(), server.count()), ("timeout Call", 1));
}

#[tokio::test]
async fn inside_of_a_runtime_it_says_what_to_use() {
    let server = Server::start([Answer::json(200, page(&["1", "2"], Some("/p2")))]).await;
    let client = builder(&server).build_blocking().unwrap();
    must_not_block(client.ip_policies().get("ipp_1").send());
    must_not_block(client.ip_policies().get("ipp_1").send_with_metadata());
    must_not_block(client.request(Method::Get, "/things").send::<()>());
    let mut items = client.ip_policies().list().items();
    must_not_block(items.next().unwrap());
    assert!(items.next().is_none());
    let mut pages = client.ip_policies().list().pages();
    must_not_block(pages.next().unwrap());
    assert!(pages.next().is_none());
    assert_eq!(server.connections(), 0);
    drop((client, items, pages));
}

#[tokio::test]
async fn on_a_thread_that_may_block_it_works() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let client = builder(&server).build_blocking().unwrap();
    let call = move || client.ip_policies().get("ipp_1").send();
    tokio::task::spawn_blocking(call).await.unwrap().unwrap();
    assert_eq!(server.count(), 1);
}

#[test]
fn items_that_were_not_read_are_not_lost_silently() {
    for unread_page in [true, false] {
        let (runtime, _server, client) = start([Answer::json(200, page(&["1", "2"], None))]);
        let mut items = client.ip_policies().list().items();
        items.next().unwrap().unwrap();
        if !unread_page {
            items.next().unwrap().unwrap();
        }
        let next = runtime.block_on(async { items.next() });
        if unread_page {
            must_not_block(next.unwrap());
        } else {
            assert!(next.is_none(), "the list had ended");
        }
        assert!(items.next().is_none());
    }
}

#[test]
fn the_next_page_comes_while_the_caller_works() {
    let (runtime, server, client) =
        start([Answer::json(200, page(&["1", "2"], Some("/p2"))), Answer::json(200, page(&["3"], Some("/p3")))]);
    let mut items = client.ip_policies().list().items();
    items.next().unwrap().unwrap();
    runtime.block_on(server.arrived(2));
    drop(items);
}

#[test]
fn dropping_the_list_ends_the_fetch() {
    let (runtime, server, client) = start([Answer::json(200, page(&["1"], Some("/p2"))), Answer::from(Step::Hang)]);
    let mut items = client.ip_policies().list().items();
    items.next().unwrap().unwrap();
    runtime.block_on(server.arrived(2));
    drop(items);
    runtime.block_on(server.hung_up(1));
}

/// A POST on a connection that the server has closed meanwhile would be lost, and must not be sent twice.
#[test]
fn closed_connections_are_noticed_between_calls() {
    let (runtime, server, client) =
        start([Answer::json(200, policy("ipp_1")).then(Step::Close), Answer::json(201, policy("ipp_2"))]);
    client.ip_policies().get("ipp_1").send().unwrap();
    runtime.block_on(server.hung_up(1));
    client.ip_policies().create().send().unwrap();
    assert_eq!((server.count(), server.connections()), (2, 2));
}

#[test]
fn it_is_made_and_dropped_anywhere() {
    let (runtime, server, client) = start([Answer::json(200, policy("ipp_1"))]);
    runtime.block_on(async {
        drop(client.clone());
        drop(client);
        let made = builder(&server).build_blocking().unwrap();
        patiently(tokio::task::spawn_blocking(move || made.ip_policies().get("ipp_1").send())).await.unwrap().unwrap();
        drop(blocking::Client::new("key").unwrap());
    });
}
