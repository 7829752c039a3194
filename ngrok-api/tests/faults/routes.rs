//! Ids keep the route, whatever they hold.

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{builder, client, outcome, policy};

#[tokio::test]
async fn an_id_stays_one_segment_of_the_path() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let client = builder(&server).base_url(format!("{}/prefix", server.url)).build().unwrap();
    for (id, segment) in [
        ("ipp_1-a.b~c", "ipp_1-a.b~c"),
        ("../ip_policies", "..%2Fip_policies"),
        ("a/b", "a%2Fb"),
        ("a\\b", "a%5Cb"),
        ("a?limit=1", "a%3Flimit%3D1"),
        ("a#b", "a%23b"),
        ("%2e%2e", "%252e%252e"),
        ("ü", "%C3%BC"),
        (" a b ", "%20a%20b%20"),
        ("a\tb\nc\r\nx: y", "a%09b%0Ac%0D%0Ax%3A%20y"),
        ("...", "..."),
    ] {
        client.ip_policies().get(id).await.unwrap();
        assert_eq!(server.lines().pop().unwrap(), format!("GET /prefix/ip_policies/{segment}"), "{id:?}");
    }
}

#[tokio::test]
async fn an_id_that_would_change_the_route_is_refused() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let client = client(&server);
    for id in ["", " ", "\t\n", "\u{a0}", ".", ".."] {
        assert_eq!(outcome(&client.ip_policies().get(id).await), "input id", "{id:?}");
        assert_eq!(outcome(&client.ip_policies().delete(id).await), "input id", "{id:?}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_query_stays_a_query() {
    let server = Server::start([Answer::json(200, r#"{"ip_policies":[]}"#)]).await;
    let client = client(&server);
    client.ip_policies().list().before_id("a&b=c#d").filter("x == \"ü\" || y").await.unwrap();
    assert_eq!(
        server.lines(),
        ["GET /ip_policies?before_id=a%26b%3Dc%23d&filter=x%20%3D%3D%20%22%C3%BC%22%20%7C%7C%20y"]
    );
}
