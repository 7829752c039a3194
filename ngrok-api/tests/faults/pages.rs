//! Lists: where they go on, where they end, and what comes after an error.

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{client, outcome, page};

fn pages<const N: usize>(pages: [(&[&str], Option<&str>); N]) -> [Answer; N] {
    pages.map(|(ids, next)| Answer::json(200, page(ids, next)))
}

#[tokio::test]
async fn all_items_of_all_pages_come_in_order() {
    let server = Server::start(pages([(&["1", "2"], Some("/p2")), (&["3"], Some("/p3")), (&["4"], None)])).await;
    let all = client(&server).ip_policies().list().limit(2).filter("obj.id != ''").items().collect_all().await.unwrap();
    let ids: Vec<&str> = all.iter().map(|policy| policy.id.as_str()).collect();
    assert_eq!(ids, ["1", "2", "3", "4"]);
    assert_eq!(server.lines(), ["GET /ip_policies?limit=2&filter=obj.id%20%21%3D%20%27%27", "GET /p2", "GET /p3"]);
}

#[tokio::test]
async fn an_empty_page_is_not_the_end() {
    let server = Server::start(pages([(&[], Some("/p2")), (&[], Some("/p3")), (&["1"], None)])).await;
    let all = client(&server).ip_policies().list().items().collect_all().await.unwrap();
    assert_eq!((all.len(), server.count()), (1, 3));
}

#[tokio::test]
async fn an_empty_link_is_the_end() {
    for answer in
        [page(&["1"], Some("")), page(&["1"], None), page(&["1"], None).replace(r#","next_page_uri":null"#, "")]
    {
        let server = Server::start([Answer::json(200, answer)]).await;
        let mut items = client(&server).ip_policies().list().items();
        assert!(items.try_next().await.unwrap().is_some());
        assert!(items.try_next().await.unwrap().is_none());
        assert!(items.try_next().await.unwrap().is_none(), "the end stays the end");
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn pages_that_lead_in_a_circle_end_with_an_error() {
    let circles: [(&str, Vec<Answer>); 4] = [
        ("to itself", pages([(&["1"], Some("/ip_policies?limit=1"))]).into()),
        ("to itself but for what is not sent", pages([(&["1"], Some("/ip_policies?limit=1#x"))]).into()),
        ("to the first", pages([(&["1"], Some("/p2")), (&["2"], Some("/ip_policies?limit=1"))]).into()),
        ("to the last but one", pages([(&["1"], Some("/p2")), (&["2"], Some("/p3")), (&[], Some("/p2"))]).into()),
    ];
    for (name, answers) in circles {
        let requests = answers.len();
        let server = Server::start(answers).await;
        let mut pages = client(&server).ip_policies().list().limit(1).pages();
        for _ in 0..requests {
            pages.try_next().await.unwrap().unwrap();
        }
        assert_eq!(outcome(&pages.try_next().await), "protocol PageLoop", "{name}");
        assert!(pages.next().await.is_none());
        assert_eq!(server.count(), requests, "{name}");
    }
}

#[tokio::test]
async fn a_stream_that_gave_an_error_is_finished() {
    for (fault, ends, requests) in [
        (Answer::error(403), "api 403", 2),
        (Answer::from(Step::Reset), "connection broke", 4),
        (Answer::json(200, "nonsense"), "decode .", 2),
    ] {
        let [first] = pages([(&["1"], Some("/p2"))]);
        let server = Server::start([first, fault]).await;
        let mut items = client(&server).ip_policies().list().items();
        items.try_next().await.unwrap().unwrap();
        assert_eq!(outcome(&items.try_next().await), ends);
        for _ in 0..3 {
            assert!(items.next().await.is_none());
        }
        assert_eq!(server.count(), requests, "{ends}");
    }
}

#[tokio::test]
async fn a_list_that_may_not_be_sent_is_an_error_once() {
    let server = Server::start([]).await;
    let mut items = client(&server).ip_policies().list().limit(101).items();
    assert_eq!(outcome(&items.try_next().await), "input limit");
    assert!(items.next().await.is_none());
    let mut pages = client(&server).ip_policies().list().with_header("host", "x").pages();
    assert_eq!(outcome(&pages.try_next().await), "input header");
    assert!(pages.next().await.is_none());
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn what_a_call_has_set_holds_for_all_of_its_pages() {
    let server = Server::start(pages([(&["1"], Some("/p2")), (&["2"], None)])).await;
    client(&server).ip_policies().list().with_header("x-trace", "7").items().collect_all().await.unwrap();
    let traces: Vec<Option<String>> =
        server.requests().iter().map(|request| request.header("x-trace").map(str::to_owned)).collect();
    assert_eq!(traces, [Some("7".to_owned()), Some("7".to_owned())]);
}

#[tokio::test]
async fn the_first_item_is_read_and_no_page_after_it() {
    let server = Server::start(pages([(&[], Some("/a")), (&["ipp_1", "ipp_2"], Some("/b")), (&["ipp_3"], None)])).await;
    let first = client(&server).ip_policies().list().first().await.unwrap();
    assert_eq!((first.unwrap().id.as_str(), server.count()), ("ipp_1", 2));

    let server = Server::start(pages([(&[], None)])).await;
    assert!(client(&server).ip_policies().list().first().await.unwrap().is_none());
}
