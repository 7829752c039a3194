//! What may go to other threads and stay there, and what is a future or stream that may.

use std::future::IntoFuture;

use futures_core::{FusedStream, Stream};
use ngrok_api::services::ip_policies::{Get, List};
use ngrok_api::{
    Call, Client, ClientBuilder, Error, Event, Id, Operation, Progress, RawCall, Ref, Response, RetryPolicy, Sensitive,
    Wait, models,
};

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{client, page, policy};

fn shared<T: Send + Sync + Unpin + 'static>() {}

fn sent<T: Send>(_: &T) {}

#[tokio::test]
async fn all_of_it_may() {
    shared::<Client>();
    #[cfg(feature = "blocking")]
    shared::<ngrok_api::blocking::Client>();
    shared::<ClientBuilder>();
    shared::<Call<'static, Get>>();
    shared::<RawCall<'static>>();
    shared::<Response<models::IpPolicy>>();
    shared::<Error>();
    shared::<Event>();
    shared::<Id<models::IpPolicy>>();
    shared::<Ref<models::IpPolicy>>();
    shared::<RetryPolicy>();
    shared::<Sensitive>();

    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let client = client(&server);
    sent(&client.ip_policies().get("ipp_1").into_future());
    sent(&client.ip_policies().get("ipp_1").send());
    sent(&client.ip_policies().get("ipp_1").send_with_metadata());
    sent(&client.ip_policies().list().first());
    sent(&client.ip_policies().list().items().collect_all());
    sent(&Wait::new(&client, Get::new("ipp_1"), "it", |_| Progress::Done).into_future());
    sent(&client.request(ngrok_api::operation::Method::Get, "/x").send::<serde_json::Value>());
}

#[tokio::test]
async fn a_stream_says_when_it_has_ended() {
    fn fused<S: Stream + FusedStream + Send + Unpin>(stream: S) -> S {
        stream
    }
    let server = Server::start([Answer::json(200, page(&["1"], None))]).await;
    let client = client(&server);
    let mut items = fused(client.ip_policies().list().items());
    assert!(!items.is_terminated());
    items.try_next().await.unwrap().unwrap();
    assert!(items.is_terminated());
    let mut pages = fused(client.ip_policies().list().pages());
    assert!(!pages.is_terminated());
    pages.try_next().await.unwrap().unwrap();
    assert!(pages.is_terminated() && pages.next().await.is_none());
    let _: &<List as Operation>::Output = &client.ip_policies().list().await.unwrap();
}
