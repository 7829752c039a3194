//! Which requests go through a proxy of the environment, and what it sees.
//!
//! The environment belongs to a whole process: each case is a process of its own.

use std::process::Command;
use std::time::Duration;

use ngrok_api::{Client, RetryPolicy};

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{KEY, policy};

const ADDRESS: &str = "ADDRESS_OF_THE_TEST";

#[tokio::test]
#[ignore = "run by the other test, in an environment with a proxy"]
async fn a_call_in_this_environment() {
    let Ok(address) = std::env::var(ADDRESS) else { return };
    let client = Client::builder(KEY).base_url(address).allow_http(true).retry(RetryPolicy::none());
    let client = client.connect_timeout(Duration::from_secs(2)).build().unwrap();
    let _ = client.ip_policies().get("ipp_1").with_timeout(Duration::from_secs(5)).await;
}

async fn call(address: &str, environment: &[(&str, &str)]) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--ignored", "--exact", "proxies::a_call_in_this_environment"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        child.env_remove(name).env_remove(name.to_lowercase());
    }
    child.env(ADDRESS, address).envs(environment.iter().copied());
    let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
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
