//! Compressed answers.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{builder, client, outcome, policy};

fn gzip(status: u16, body: &[u8]) -> Answer {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    Answer::new(status, &[("content-encoding", "gzip")], encoder.finish().unwrap())
}

#[tokio::test]
async fn compressed_answers_are_asked_for_and_read() {
    let server = Server::start([gzip(200, policy("ipp_1").as_bytes())]).await;
    let policy = client(&server).ip_policies().get("ipp_1").await.unwrap();
    assert_eq!(policy.id.as_str(), "ipp_1");
    assert_eq!(server.requests()[0].header("accept-encoding"), Some("gzip"));
}

#[tokio::test]
async fn compressed_refusals_are_read() {
    let server = Server::start([gzip(404, br#"{"msg":"no such thing"}"#)]).await;
    let error = client(&server).ip_policies().get("ipp_1").await.unwrap_err();
    assert_eq!(error.as_api().unwrap().message(), "no such thing");
}

#[tokio::test]
async fn the_limit_counts_what_is_unpacked() {
    let bomb = vec![b' '; 33 << 20];
    let server = Server::start([gzip(200, &bomb)]).await;
    let result = client(&server).ip_policies().get("ipp_1").await;
    assert_eq!((outcome(&result).as_str(), server.count()), ("protocol TooLarge", 1));

    let server = Server::start([gzip(400, &bomb)]).await;
    let client = builder(&server).max_response_bytes(100_000).build().unwrap();
    assert_eq!(outcome(&client.ip_policies().get("ipp_1").await), "api 400");
}

#[tokio::test]
async fn broken_compression_is_a_broken_answer() {
    let not_gzip = Answer::new(200, &[("content-encoding", "gzip")], policy("ipp_1"));
    let cut = gzip(200, policy("ipp_1").as_bytes()).cut(12).then(Step::Close);
    for answer in [not_gzip, cut] {
        let server = Server::start([answer]).await;
        let result = client(&server).ip_policies().get("ipp_1").await;
        assert_eq!((outcome(&result).as_str(), server.count()), ("connection broke", 3));
    }
}
