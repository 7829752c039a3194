//! The API key, and what else is secret, shows nowhere.

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{KEY, all_texts, builder, client};

#[tokio::test]
async fn nothing_prints_the_key() {
    let server = Server::start([Answer::status(204)]).await;
    let builder = builder(&server).header("x-password", "hunter2").unwrap();
    let wrong = builder.clone().base_url("https://me:hunter2@api.ngrok.com");
    let client = builder.clone().build().unwrap();
    let call = client.ip_policies().get("ipp_1").with_header("cookie", "hunter2");
    let raw = client.request(ngrok_api::operation::Method::Get, "/x").with_header("cookie", "hunter2");
    let texts = [
        format!("{builder:?} {builder:#?} {wrong:?}"),
        format!("{client:?} {client:#?}"),
        format!("{call:?} {raw:?}"),
        format!("{:?}", client.ip_policies().list().items()),
        format!("{:?}", client.ip_policies().list().pages()),
        format!("{:?}", client.ip_policies()),
        all_texts(&wrong.build().unwrap_err()),
    ];
    for text in texts {
        assert!(!text.contains(KEY) && !text.contains("hunter2"), "{text}");
    }
}

#[tokio::test]
async fn no_error_shows_the_key_even_where_the_server_repeats_it() {
    let echo = format!("You sent: Authorization: Bearer {KEY}");
    let json = format!(r#"{{"msg":"{echo}","error_code":"{KEY}","details":{{"operation_id":"{KEY}","x":["{KEY}"]}}}}"#);
    let long = format!("{}{KEY}", " x".repeat(90));
    let answers = [
        Answer::new(400, &[], &echo),
        Answer::new(400, &[], long),
        Answer::json(400, json),
        Answer::json(200, format!(r#"{{"created_at":"{KEY}"}}"#)),
        Answer::json(200, &echo),
        Answer::raw(format!("{echo}\r\n\r\n")).then(Step::Close),
        Answer::new(307, &[("location", KEY)], &echo),
        Answer::from(Step::Reset),
    ];
    for answer in answers {
        let server = Server::start([answer]).await;
        let error = client(&server).ip_policies().get("ipp_1").await.unwrap_err();
        let text = all_texts(&error);
        assert!(!text.contains(&KEY[..12]), "{text}");
    }
}

#[test]
fn a_key_that_is_refused_is_not_repeated() {
    for key in [format!("{KEY} {KEY}"), format!("{KEY}\u{7}"), format!("{KEY}ü")] {
        let error = ngrok_api::Client::new(key).unwrap_err();
        assert!(!all_texts(&error).contains(KEY), "{error:?}");
    }
}

#[tokio::test]
async fn a_transport_error_shows_no_query() {
    let server = Server::start([Answer::from(Step::Reset)]).await;
    let error = client(&server).ip_policies().list().filter("hunter2").await.unwrap_err();
    assert!(!all_texts(&error).contains("hunter2"), "{error:?}");
}
