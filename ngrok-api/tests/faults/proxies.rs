//! Which requests go through a proxy of the environment, what it sees, and what errors say of it.
//!
//! The environment belongs to a whole process: each case is a process of its own.

use std::process::Command;
use std::time::Duration;

use ngrok_api::{Client, RetryPolicy};

use crate::answer::{Answer, Step};
use crate::chains;
use crate::server::Server;
use crate::support::{KEY, policy};

const ADDRESS: &str = "ADDRESS_OF_THE_TEST";

/// What stands before the texts of an error that the other process prints.
const ENDED: &str = "ended: ";

#[tokio::test]
#[ignore = "run by the other test, in an environment with a proxy"]
async fn a_call_in_this_environment() {
    let Ok(address) = std::env::var(ADDRESS) else { return };
    let client = Client::builder(KEY).base_url(address).allow_http(true).retry(RetryPolicy::none());
    let client = client.connect_timeout(Duration::from_secs(1)).build().unwrap();
    if let Err(error) = client.ip_policies().get("ipp_1").with_timeout(Duration::from_secs(5)).await {
        let debug = format!("{error:?}");
        println!("{ENDED}{debug}\t{}", chains::line(error));
    }
}

/// What the call said when it failed: in one line, and with all of its sources.
async fn call(address: &str, environment: &[(&str, &str)]) -> Option<(String, String)> {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--ignored", "--exact", "--nocapture", "proxies::a_call_in_this_environment"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        child.env_remove(name).env_remove(name.to_lowercase());
    }
    child.env(ADDRESS, address).envs(environment.iter().copied());
    let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{printed}");
    let (debug, chain) = printed.split_once(ENDED)?.1.lines().next()?.split_once('\t')?;
    Some((debug.to_owned(), chain.to_owned()))
}

#[tokio::test]
async fn a_proxy_never_sees_the_key() {
    const ELSEWHERE: &str = "https://api.ngrok.invalid";
    let tunnel = ["CONNECT api.ngrok.invalid:443"].as_slice();
    let local = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let secure_local = local.url.replace("http:", "https:");
    let cases = [
        ("HTTP_PROXY", local.url.as_str(), None, [].as_slice()),
        ("http_proxy", &local.url, None, &[]),
        ("ALL_PROXY", &local.url, None, &[]),
        ("ALL_PROXY", "http://api.ngrok.invalid", None, &[]),
        ("HTTP_PROXY", "http://api.ngrok.invalid", None, &[]),
        ("HTTPS_PROXY", &secure_local, None, &[]),
        ("HTTP_PROXY", ELSEWHERE, None, &[]),
        ("HTTPS_PROXY", ELSEWHERE, None, tunnel),
        ("https_proxy", ELSEWHERE, None, tunnel),
        ("ALL_PROXY", ELSEWHERE, None, tunnel),
        ("HTTPS_PROXY", ELSEWHERE, Some("ngrok.invalid"), &[]),
    ];
    for (variable, address, without, lines) in cases {
        let proxy = Server::start([Answer::status(502)]).await;
        let mut environment = vec![(variable, proxy.url.as_str())];
        environment.extend(without.map(|hosts| ("NO_PROXY", hosts)));
        call(address, &environment).await;
        assert_eq!(proxy.lines(), lines, "{variable} {address}");
        assert!(proxy.requests().iter().all(|request| request.header("authorization").is_none()), "{variable}");
    }
    assert_eq!(local.lines(), ["GET /ip_policies/ipp_1"; 3]);
}

#[tokio::test]
async fn an_error_names_the_proxy_without_its_password() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let refusing = Server::start([Answer::status(502)]).await;
    let silent = Server::start([Answer::from(Step::Hang)]).await;
    let at = |server: &Server| server.url.replace("http://", "");
    for (proxy, what) in [
        (closed.to_string(), "can't reach the ngrok API at api.ngrok.invalid:443 through the proxy PROXY"),
        (at(&refusing), "can't reach the ngrok API at api.ngrok.invalid:443 through the proxy PROXY"),
        (at(&silent), "no connection to api.ngrok.invalid:443 through the proxy PROXY within 1s"),
    ] {
        let url = format!("http://somebody:hunter2@{proxy}/");
        let (debug, chain) = call("https://api.ngrok.invalid", &[("HTTPS_PROXY", &url)]).await.unwrap();
        for text in [debug, chain] {
            assert!(text.starts_with(&format!("ip_policies.get: {}", what.replace("PROXY", &proxy))), "{text}");
            assert!(!text.contains("hunter2") && !text.contains("somebody"), "{text}");
        }
    }
    let direct = call("https://api.ngrok.invalid", &[("HTTPS_PROXY", "http://proxy.invalid"), ("NO_PROXY", "*")]).await;
    let (debug, _) = direct.unwrap();
    assert!(debug.starts_with("ip_policies.get: can't reach the ngrok API at api.ngrok.invalid:443: "), "{debug}");
}
