//! Where the links of pages lead, and where they must not.

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{all_texts, builder, client, outcome, page};

#[tokio::test]
async fn a_link_to_elsewhere_is_an_error_before_anything_is_sent() {
    let elsewhere = Server::start([Answer::json(200, page(&["stolen"], None))]).await;
    let port = elsewhere.url.rsplit(':').next().unwrap();
    let links = [
        (format!("{}/ip_policies?before_id=hunter2", elsewhere.url), "protocol ForeignOrigin"),
        (format!("//127.0.0.1:{port}/ip_policies"), "protocol ForeignOrigin"),
        (format!("http://localhost:{port}/ip_policies"), "protocol ForeignOrigin"),
        ("https://api.ngrok.com/ip_policies".to_owned(), "protocol ForeignOrigin"),
        ("ftp://127.0.0.1/x".to_owned(), "protocol ForeignOrigin"),
        ("data:text/plain,x".to_owned(), "protocol ForeignOrigin"),
        ("http://[".to_owned(), "protocol BadLink"),
    ];
    for (link, ends) in links {
        let server = Server::start([Answer::json(200, page(&["ipp_1"], Some(&link)))]).await;
        let mut items = client(&server).ip_policies().list().items();
        assert_eq!(items.try_next().await.unwrap().unwrap().id.as_str(), "ipp_1", "the page that was read is given");
        let error = items.try_next().await;
        assert_eq!(outcome(&error), ends, "{link}");
        assert!(!all_texts(&error.unwrap_err()).contains("hunter2"), "a link's query is not repeated");
        assert!(items.next().await.is_none(), "a stream that gave an error is finished");
        assert_eq!((server.count(), elsewhere.connections()), (1, 0), "{link}");
    }
}

#[tokio::test]
async fn a_link_on_another_scheme_or_with_a_password_is_an_error() {
    let server = Server::start([]).await;
    for (link, ends) in [
        (server.url.replace("http:", "https:"), "protocol ForeignOrigin"),
        (server.url.replace("http://", "http://user:password@"), "protocol BadLink"),
    ] {
        server.script([Answer::json(200, page(&[], Some(&link)))]);
        assert_eq!(outcome(&client(&server).ip_policies().list().items().try_next().await), ends);
    }
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn relative_links_start_at_the_base_address() {
    let server = Server::start([]).await;
    let whole = format!("{}/api/ip_policies?before_id=c", server.url);
    for (link, line) in [
        ("/api/ip_policies?before_id=a", "GET /api/ip_policies?before_id=a"),
        ("ip_policies?before_id=b", "GET /api/ip_policies?before_id=b"),
        (&whole, "GET /api/ip_policies?before_id=c"),
    ] {
        server.script([Answer::json(200, page(&["1"], Some(link))), Answer::json(200, page(&["2"], None))]);
        let client = builder(&server).base_url(format!("{}/api", server.url)).build().unwrap();
        let all = client.ip_policies().list().items().collect_all().await.unwrap();
        assert_eq!(all.len(), 2);
        assert_eq!(server.lines()[server.count() - 2..], ["GET /api/ip_policies", line]);
    }
}

#[tokio::test]
async fn a_reference_is_followed_by_its_id_on_the_own_address() {
    let elsewhere = Server::start([Answer::json(200, "{}")]).await;
    let server = Server::start([Answer::json(200, crate::support::policy("ipp_1"))]).await;
    let rule = format!(
        r#"{{"id":"ipr_1","created_at":"2024-02-03T04:05:06Z","ip_policy":{{"id":"ipp_1","uri":"{}/ip_policies/ipp_1"}}}}"#,
        elsewhere.url
    );
    let rule: ngrok_api::models::IpPolicyRule = serde_json::from_str(&rule).unwrap();
    rule.ip_policy.get(&client(&server)).await.unwrap();
    assert_eq!(server.lines(), ["GET /ip_policies/ipp_1"]);
    assert_eq!(elsewhere.connections(), 0);
}
