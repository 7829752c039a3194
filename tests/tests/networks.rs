//! Networks of companies: authorities of their own, certificates of clients, proxies, over real TLS.

use std::path::{Path, PathBuf};
use std::process::Command;

use end_to_end::{Authority, TlsProxy, TlsServer};
use ngrok_api::{Client, ClientBuilder, Error, RetryPolicy};

const KEY: &str = "2tEpN0yrxDI4j8jV_vhVRoTNN2TxSECRET";
const POLICY: &str = r#"{"id":"ipp_1","created_at":"2024-02-03T04:05:06Z"}"#;
const ELSEWHERE: &str = "https://api.ngrok.invalid";

fn builder(url: &str) -> ClientBuilder {
    Client::builder(KEY).base_url(url).retry(RetryPolicy::none())
}

async fn get(builder: ClientBuilder) -> Result<String, Error> {
    Ok(builder.build()?.ip_policies().get("ipp_1").await?.id.to_string())
}

#[tokio::test]
async fn an_authority_is_trusted_when_it_is_given() {
    let (authority, other) = (Authority::new(), Authority::new());
    let server = TlsServer::start(&authority, false, POLICY).await;
    for builder in [builder(&server.url()), builder(&server.url()).root_certificate(other.pem())] {
        let error = get(builder).await.unwrap_err();
        assert!(matches!(&error, Error::Transport(broken) if !broken.may_have_arrived()), "{error:?}");
        assert!(format!("{error:#}").contains("certificate"), "{error:#}");
    }
    assert_eq!(server.requests().len(), 0, "nobody that is not trusted gets a request");
    let bundle = other.pem() + &authority.pem();
    for builder in [
        builder(&server.url()).root_certificate(authority.pem()),
        builder(&server.url()).root_certificate(other.pem()).root_certificate(authority.pem().into_bytes()),
        builder(&server.url()).root_certificate(bundle),
    ] {
        assert_eq!(get(builder).await.unwrap(), "ipp_1");
    }
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_certificate_of_the_client_is_shown() {
    let (authority, other) = (Authority::new(), Authority::new());
    let server = TlsServer::start(&authority, true, POLICY).await;
    let trusting = || builder(&server.url()).root_certificate(authority.pem());
    let (certificate, key) = authority.issue(&["client"]);
    let (foreign, foreign_key) = other.issue(&["client"]);
    assert!(matches!(get(trusting()).await, Err(Error::Transport(_))));
    assert!(matches!(get(trusting().client_certificate(foreign, foreign_key)).await, Err(Error::Transport(_))));
    assert_eq!(server.requests().len(), 0);
    assert_eq!(get(trusting().client_certificate(certificate, key)).await.unwrap(), "ipp_1");
}

#[tokio::test]
async fn a_given_proxy_passes_on_what_it_cannot_read() {
    let authority = Authority::new();
    let server = TlsServer::start(&authority, false, POLICY).await;
    let proxy = TlsProxy::start(&server).await;
    for url in [ELSEWHERE, &server.url()] {
        let proxied = builder(url).root_certificate(authority.pem());
        let proxied = proxied.proxy(format!("http://somebody:hunter2@{}", proxy.address()));
        assert_eq!(get(proxied).await.unwrap(), "ipp_1");
    }
    let [first, second] = &proxy.requests()[..] else { panic!("{:?}", proxy.requests()) };
    assert!(first.starts_with("CONNECT api.ngrok.invalid:443 "), "{first}");
    assert!(first.to_lowercase().contains("proxy-authorization: basic "), "{first}");
    assert!(second.starts_with("CONNECT 127.0.0.1:"), "{second}");
    assert!(!first.contains(KEY) && !second.contains(KEY));
    for request in server.requests() {
        assert!(request.contains(&format!("Bearer {KEY}")), "{request}");
        assert!(!request.to_lowercase().contains("proxy-authorization"), "its password is for the proxy: {request}");
    }
}

#[tokio::test]
async fn what_could_not_work_is_refused_without_a_secret() {
    let authority = Authority::new();
    let (certificate, key) = authority.issue(&["client"]);
    let (_, other_key) = authority.issue(&["client"]);
    let secret_line = key.lines().nth(1).unwrap().to_owned();
    let https = || builder(ELSEWHERE);
    let cases = [
        ("root_certificate", https().root_certificate("no certificate")),
        ("root_certificate", https().root_certificate(key.clone())),
        ("client_certificate", https().client_certificate("", key.clone())),
        ("client_certificate", https().client_certificate(certificate.clone(), "no key")),
        ("client_certificate", https().client_certificate(certificate.clone(), certificate.clone())),
        ("client_certificate", https().client_certificate(certificate, other_key)),
        ("proxy", https().proxy("")),
        ("proxy", https().proxy("proxy.example.com")),
        ("proxy", https().proxy("socks5://me:hunter2@proxy.example.com")),
        ("proxy", https().proxy("http://me:hunter2@")),
        ("proxy", builder("http://127.0.0.1:1").proxy("http://me:hunter2@proxy.example.com")),
    ];
    for (argument, builder) in cases {
        let shown = format!("{builder:?}");
        let error = builder.build().unwrap_err();
        assert!(matches!(&error, Error::InvalidInput(input) if input.argument() == argument), "{argument}: {error:?}");
        let texts = format!("{shown} {error} {error:#} {error:?}");
        assert!(!texts.contains("hunter2") && !texts.contains(&secret_line), "{texts}");
    }
}

const CASE: &str = "CASE_OF_THE_TEST";

#[tokio::test]
#[ignore = "run by the other test, in an environment of its own"]
async fn a_call_in_this_environment() {
    let Ok(case) = std::env::var(CASE) else { return };
    let (url, no_proxy) = case.split_once(' ').unwrap();
    let builder = if no_proxy == "true" { builder(url).no_proxy() } else { builder(url) };
    match get(builder).await {
        Ok(_) => println!("ended: ok"),
        Err(error) => println!("ended: {error:?}"),
    }
}

/// How a call ends in an environment with these variables; the environment belongs to a whole process.
async fn call(url: &str, no_proxy: bool, variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--ignored", "--exact", "--nocapture", "a_call_in_this_environment"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        child.env_remove(name).env_remove(name.to_lowercase());
    }
    child.env(CASE, format!("{url} {no_proxy}")).env_remove("SSL_CERT_DIR").envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    let ended = printed.split_once("ended: ").unwrap_or_else(|| panic!("{printed}")).1;
    ended.lines().next().unwrap().to_owned()
}

/// A file with this text.
fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[tokio::test]
async fn the_usual_variables_are_followed() {
    let authority = Authority::new();
    let server = TlsServer::start(&authority, false, POLICY).await;
    let proxy = TlsProxy::start(&server).await;
    let roots = file("authority.pem", &authority.pem());
    let roots = roots.to_str().unwrap();
    let proxy_url = format!("http://{}", proxy.address());
    let both = [("SSL_CERT_FILE", roots), ("HTTPS_PROXY", &proxy_url)];
    assert_eq!(call(&server.url(), false, &both[..1]).await, "ok");
    assert_eq!(call(ELSEWHERE, false, &both).await, "ok");
    assert_eq!(proxy.requests().len(), 1);

    let without = call(ELSEWHERE, true, &both).await;
    assert!(without.starts_with("ip_policies.get: can't reach the ngrok API at api.ngrok.invalid:443: "), "{without}");
    let excepted = call(ELSEWHERE, false, &[both[0], both[1], ("NO_PROXY", "ngrok.invalid")]).await;
    assert_eq!(excepted, without);
    assert_eq!(proxy.requests().len(), 1);

    let missing = call(ELSEWHERE, false, &[("SSL_CERT_FILE", "/nonexistent/roots.pem")]).await;
    assert!(
        missing.starts_with("client: `SSL_CERT_FILE` can't be used: /nonexistent/roots.pem can't be read"),
        "{missing}"
    );
    let empty = file("empty.pem", "");
    let empty = call(ELSEWHERE, false, &[("SSL_CERT_FILE", empty.to_str().unwrap())]).await;
    assert!(empty.starts_with("client: `SSL_CERT_FILE` can't be used: it is no certificate in PEM"), "{empty}");
}
