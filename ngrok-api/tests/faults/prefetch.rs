//! Pages that are fetched ahead.

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{builder, client, page, policy};

fn three_pages() -> [Answer; 4] {
    [
        Answer::json(200, page(&["1", "2"], Some("/p2"))),
        Answer::json(200, page(&["3"], Some("/p3"))),
        Answer::json(200, page(&["4"], None)),
        Answer::json(200, policy("other")),
    ]
}

#[tokio::test]
async fn the_next_page_comes_while_the_caller_works_and_no_further_one() {
    let server = Server::start(three_pages()).await;
    let client = client(&server);
    let mut items = client.ip_policies().list().items();
    items.try_next().await.unwrap().unwrap();
    server.arrived(2).await;
    items.try_next().await.unwrap().unwrap();
    // Another call goes through the same client after everything that was under way: it is the third request.
    let before = client.request(ngrok_api::operation::Method::Get, "/other").send::<serde_json::Value>().await;
    assert_eq!(before.unwrap()["ip_policies"][0]["id"], "4", "the script's third answer");
    assert_eq!(server.lines(), ["GET /ip_policies", "GET /p2", "GET /other"]);
    items.try_next().await.unwrap().unwrap();
    server.arrived(4).await;
    assert_eq!(server.lines()[3], "GET /p3");
}

#[tokio::test]
async fn without_prefetch_a_page_comes_when_it_is_asked_for() {
    let server = Server::start(three_pages()).await;
    let client = builder(&server).prefetch(false).build().unwrap();
    let mut items = client.ip_policies().list().items();
    items.try_next().await.unwrap().unwrap();
    items.try_next().await.unwrap().unwrap();
    client.request(ngrok_api::operation::Method::Get, "/other").send::<serde_json::Value>().await.unwrap();
    assert_eq!(server.lines(), ["GET /ip_policies", "GET /other"]);
}

#[tokio::test]
async fn streams_of_pages_do_not_fetch_ahead() {
    let server = Server::start(three_pages()).await;
    let client = client(&server);
    let mut pages = client.ip_policies().list().pages();
    pages.try_next().await.unwrap().unwrap();
    client.request(ngrok_api::operation::Method::Get, "/other").send::<serde_json::Value>().await.unwrap();
    assert_eq!(server.lines(), ["GET /ip_policies", "GET /other"]);
}

#[tokio::test]
async fn an_error_of_a_page_fetched_ahead_comes_after_the_items_before_it() {
    let server = Server::start([Answer::json(200, page(&["1", "2"], Some("/p2"))), Answer::error(403)]).await;
    let mut items = client(&server).ip_policies().list().items();
    items.try_next().await.unwrap().unwrap();
    server.arrived(2).await;
    assert_eq!(items.try_next().await.unwrap().unwrap().id.as_str(), "2");
    assert_eq!(items.try_next().await.unwrap_err().status(), Some(403));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn dropping_the_stream_ends_the_fetch() {
    let server = Server::start([Answer::json(200, page(&["1"], Some("/p2"))), Answer::from(Step::Hang)]).await;
    let mut items = client(&server).ip_policies().list().items();
    items.try_next().await.unwrap().unwrap();
    server.arrived(2).await;
    drop(items);
    server.hung_up(1).await;
    assert_eq!(server.count(), 2);
}

#[test]
fn a_stream_outlives_the_runtime_that_fetched_ahead() {
    let runtime = || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (home, first, second) = (runtime(), runtime(), runtime());
    let script =
        [Answer::json(200, page(&["1"], Some("/p2"))), Answer::from(Step::Hang), Answer::json(200, page(&["2"], None))];
    let server = home.block_on(Server::start(script));
    let mut items = client(&server).ip_policies().list().items();
    first.block_on(items.try_next()).unwrap().unwrap();
    home.block_on(server.arrived(2));
    drop(first);
    assert_eq!(second.block_on(items.try_next()).unwrap().unwrap().id.as_str(), "2");
    assert!(second.block_on(items.try_next()).unwrap().is_none());
    assert_eq!(server.lines(), ["GET /ip_policies", "GET /p2", "GET /p2"]);
}
