//! Clients for the scripted server, objects for its answers, and a short name for how a call ended.

use std::time::Duration;

use ngrok_api::{Client, ClientBuilder, Error, RetryPolicy};

use crate::server::Server;

/// A key that is easy to find where it should not be.
pub const KEY: &str = "2tEpN0yrxDI4j8jV_vhVRoTNN2TxSECRET";

/// Retries at once.
pub fn quick() -> RetryPolicy {
    RetryPolicy::default().base_delay(Duration::from_millis(1))
}

pub fn builder(server: &Server) -> ClientBuilder {
    Client::builder(KEY).base_url(&server.url).retry(quick())
}

pub fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
}

/// An IP policy with this id.
pub fn policy(id: &str) -> String {
    format!(
        r#"{{"id":"{id}","uri":"/ip_policies/{id}","created_at":"2024-02-03T04:05:06Z","description":"","metadata":""}}"#
    )
}

/// A page of IP policies with a link to the next one.
pub fn page(ids: &[&str], next: Option<&str>) -> String {
    let items: Vec<String> = ids.iter().map(|id| policy(id)).collect();
    let next = next.map_or("null".to_owned(), |link| format!("{link:?}"));
    format!(r#"{{"ip_policies":[{}],"uri":"/ip_policies","next_page_uri":{next}}}"#, items.join(","))
}

/// How a call ended, in two words.
pub fn outcome<T>(result: &Result<T, Error>) -> String {
    match result {
        Ok(_) => "ok".to_owned(),
        Err(Error::Api(error)) => format!("api {}", error.status()),
        Err(Error::Transport(error)) if error.may_have_arrived() => "connection broke".to_owned(),
        Err(Error::Transport(_)) => "no connection".to_owned(),
        Err(Error::Timeout(error)) => format!("timeout {:?}", error.kind()),
        Err(Error::Decode(error)) => format!("decode {}", error.path()),
        Err(Error::InvalidInput(error)) => format!("input {}", error.argument()),
        Err(Error::Protocol(error)) => {
            let problem = format!("{:?}", error.problem());
            format!("protocol {}", problem.split([' ', '{']).next().unwrap_or_default())
        }
        Err(Error::Wait(_)) => "wait".to_owned(),
        Err(_) => "other".to_owned(),
    }
}

/// Everything that an error shows: for people, for programmers, and its sources.
pub fn all_texts(error: &Error) -> String {
    let mut text = format!("{error}\n{error:#}\n{error:?}\n{error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!("\n{cause}\n{cause:?}"));
        source = cause.source();
    }
    text
}

/// Starts an HTTP client as a caller makes one. reqwest then wants a provider of cryptography for the whole program, which
/// the client's own HTTP client does without.
pub fn own_http() -> reqwest::ClientBuilder {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
}
