//! Redirects: never followed, and nothing of them repeated.

use ngrok_api::operation::Method::{Delete, Get, Patch, Post, Put};

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{all_texts, builder, client, outcome, own_http};

#[tokio::test]
async fn a_redirect_is_an_error_and_its_target_sees_nothing() {
    let target = Server::start([Answer::json(200, "{}")]).await;
    for status in [300, 301, 302, 303, 304, 307, 308] {
        for method in [Get, Post, Put, Patch, Delete] {
            let location = format!("{}/?token=hunter2", target.url);
            let redirect = Answer::new(status, &[("location", &location)], if status == 304 { "" } else { "hunter2" });
            let server = Server::start([redirect]).await;
            let result = client(&server).request(method, "/things").send::<()>().await;
            assert_eq!((outcome(&result).as_str(), server.count()), ("protocol Redirect", 1), "{method} {status}");
            let error = result.unwrap_err();
            assert!(error.to_string().contains(&format!("(status {status})")), "{error}");
            assert!(!all_texts(&error).contains("hunter2"), "{}", all_texts(&error));
        }
    }
    assert_eq!(target.connections(), 0);
}

#[tokio::test]
async fn a_redirect_within_the_api_is_an_error_too() {
    let server = Server::start([Answer::new(307, &[("location", "/elsewhere")], ""), Answer::json(200, "{}")]).await;
    assert_eq!(outcome(&client(&server).ip_policies().get("ipp_1").await), "protocol Redirect");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_client_of_the_callers_that_follows_redirects_is_found_out() {
    let target = Server::start([Answer::json(200, crate::support::policy("stolen"))]).await;
    let server = Server::start([Answer::new(302, &[("location", &target.url)], "")]).await;
    let http = own_http().build().unwrap();
    let result = builder(&server).http_client(http).build().unwrap().ip_policies().get("ipp_1").await;
    assert_eq!((outcome(&result).as_str(), server.count()), ("protocol Redirect", 1));
    assert_eq!(target.requests()[0].header("authorization"), None, "reqwest keeps the key back");

    let circle = Server::start([Answer::new(302, &[("location", "/circle")], "")]).await;
    let http = own_http().build().unwrap();
    let result = builder(&circle).http_client(http).build().unwrap().ip_policies().get("ipp_1").await;
    assert_eq!(outcome(&result), "protocol Redirect");
}
