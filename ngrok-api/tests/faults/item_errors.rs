//! Lists with items that can't be read, and the call that goes on after them.

use ngrok_api::{Error, Page};
use serde_json::Value;

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{all_texts, client, outcome, page, policy};

/// A page of these items, in JSON, with a link to the next one.
fn page_of(items: &[String], next: Option<&str>) -> Answer {
    Answer::json(200, page(&[], next).replace("[]", &format!("[{}]", items.join(","))))
}

/// A policy whose time is none, written as nobody else would write it.
fn broken(id: &str) -> String {
    format!(r#"{{ "id":"{id}", "created_at":"hunter2", "b": 1e400, "a":"\u0062" }}"#)
}

fn script() -> [Answer; 3] {
    [
        page_of(&[policy("1"), broken("2"), policy("3"), "null".to_owned()], Some("/p2")),
        page_of(&[broken("5")], Some("/p3")),
        page_of(&[policy("6")], None),
    ]
}

/// An id, or what is known of an item that can't be read.
fn told(id: Result<String, Error>) -> String {
    match id {
        Ok(id) => id,
        Err(Error::Decode(error)) => format!("{} {}", error.path(), error.broken_item().unwrap_or("no item")),
        Err(error) => panic!("{error:?}"),
    }
}

fn expected() -> [String; 6] {
    let created_at = |position: usize, id: &str| format!("ip_policies[{position}].created_at {}", broken(id));
    [
        "1".to_owned(),
        created_at(1, "2"),
        "3".to_owned(),
        "ip_policies[3] null".to_owned(),
        created_at(0, "5"),
        "6".to_owned(),
    ]
}

#[tokio::test]
async fn items_go_on_after_one_that_cannot_be_read() {
    let server = Server::start(script()).await;
    let mut items = client(&server).ip_policies().list().with_item_errors().items();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(told(item.map(|policy| policy.id.to_string())));
    }
    assert_eq!(found, expected());
    assert_eq!((items.pages_read(), server.count()), (3, 3));
}

#[tokio::test]
async fn pages_come_without_the_broken_items_and_then_their_errors() {
    let server = Server::start(script()).await;
    let mut pages = client(&server).ip_policies().list().with_item_errors().pages();
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.map(|page| {
            assert_eq!(
                (page.uri.as_str(), page.next_page_uri().is_none()),
                ("/ip_policies", page.ip_policies[..].iter().any(|policy| policy.id == "6"))
            );
            page.into_items().iter().map(|policy| policy.id.as_str()).collect::<Vec<_>>().join(" ")
        });
        found.push(told(page));
    }
    let [_, second, _, fourth, fifth, _] = expected();
    assert_eq!(found, ["1 3".to_owned(), second, fourth, String::new(), fifth, "6".to_owned()]);
}

#[cfg(feature = "blocking")]
#[test]
fn so_it_is_in_the_blocking_client() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(script().into_iter().chain(script())));
    let client = crate::support::builder(&server).build_blocking().unwrap();
    let items = client.ip_policies().list().with_item_errors().items();
    let found: Vec<String> = items.map(|item| told(item.map(|policy| policy.id.to_string()))).collect();
    assert_eq!(found, expected());
    let pages = client.ip_policies().list().with_item_errors().pages();
    assert_eq!(pages.filter(Result::is_err).count(), 3);
    assert_eq!(server.count(), 6);
}

#[tokio::test]
async fn a_list_is_strict_unless_it_is_told_otherwise() {
    let server = Server::start(script()).await;
    let client = client(&server);
    let mut items = client.ip_policies().list().items();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(outcome::<()>(&Err(error)), "decode ip_policies[1].created_at");
    assert!(items.next().await.is_none());
    let one_page = client.ip_policies().list().with_item_errors().await;
    assert!(one_page.unwrap_err().broken_item().is_none());
}

#[tokio::test]
async fn the_first_item_may_be_broken() {
    let server = Server::start([page_of(&[broken("1"), policy("2")], Some("/p2"))]).await;
    let error = client(&server).ip_policies().list().with_item_errors().first().await.unwrap_err();
    assert_eq!(error.broken_item(), Some(&*broken("1")));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_page_that_is_broken_itself_ends_the_list() {
    for wrong in [
        "{}",
        r#"{"ip_policies":{"a":1}}"#,
        r#"{"ip_policies":[{"id":"1""#,
        r#"{"ip_policies":[],"uri":[{"a":1}]}"#,
        r#"{"ip_policies":[null],"uri":5}"#,
    ] {
        let server = Server::start([page_of(&[policy("1")], Some("/p2")), Answer::json(200, wrong)]).await;
        let mut items = client(&server).ip_policies().list().with_item_errors().items();
        items.try_next().await.unwrap().unwrap();
        let error = items.try_next().await.unwrap_err();
        assert!(matches!(&error, Error::Decode(error) if error.broken_item().is_none()), "{wrong}: {error:?}");
        assert!(items.next().await.is_none(), "{wrong}");
    }
}

#[tokio::test]
async fn what_a_broken_item_holds_is_in_no_text() {
    let server = Server::start([page_of(&[broken("1")], None)]).await;
    let error = client(&server).ip_policies().list().with_item_errors().items().collect_all().await.unwrap_err();
    assert!(error.broken_item().unwrap().contains("hunter2"));
    let Error::Decode(decode) = &error else { panic!() };
    let texts = format!("{}{decode:?}{decode:#?}", all_texts(&error));
    assert!(!texts.contains("hunter2"), "{texts}");
    assert!(
        serde_json::from_str::<Value>(error.broken_item().unwrap()).is_err(),
        "it is as it came, though it is hardly JSON"
    );
}
