//! What an error says and what its sources say: where it happened, why, and nothing twice.

use std::time::Duration;

use ngrok_api::services::ip_policies::Get;
use ngrok_api::{Client, Error, Progress, RetryPolicy, Wait};
use tokio::io::AsyncWriteExt;

use crate::answer::{Answer, Step, head};
use crate::server::Server;
use crate::support::{KEY, builder, page, policy};

/// An error and its sources in one line, as anyhow prints them; none of them repeats another.
pub fn line(error: Error) -> String {
    let error = anyhow::Error::from(error);
    let texts: Vec<String> = error.chain().map(ToString::to_string).collect();
    let line = format!("{error:#}");
    for text in &texts {
        assert_eq!(line.matches(text).count(), 1, "{text:?} is there more than once: {texts:#?}");
    }
    let mut parts: Vec<&str> = line.split(": ").collect();
    parts.sort_unstable();
    assert!(parts.windows(2).all(|pair| pair[0] != pair[1]), "a part is there twice: {line}");
    line
}

async fn of_answer(answer: Answer) -> (String, String) {
    let server = Server::start([answer]).await;
    let client = builder(&server).retry(RetryPolicy::none()).max_response_bytes(1000).build().unwrap();
    let error = client.ip_policies().get("ipp_1").with_attempt_timeout(Duration::from_millis(200)).await.unwrap_err();
    (line(error), server.url.replace("http://", ""))
}

#[tokio::test]
async fn an_error_and_its_sources_say_nothing_twice() {
    let wrong = policy("ipp_1").replace("\"uri\":\"/", "\"uri\":5,\"x\":\"");
    let cases = [
        ("a reset", Answer::from(Step::Reset), "ip_policies.get: the connection to the ngrok API broke at ADDRESS: "),
        (
            "no HTTP",
            Answer::raw("nonsense\r\n\r\n"),
            "ip_policies.get: the connection to the ngrok API broke at ADDRESS: ",
        ),
        (
            "half a body",
            Answer::json(200, policy("ipp_1")).cut(5).then(Step::Close),
            "ip_policies.get: the connection to the ngrok API broke at ADDRESS: ",
        ),
        ("silence", Answer::from(Step::Hang), "ip_policies.get: no complete answer from ADDRESS within 200ms"),
        (
            "a field of another kind",
            Answer::json(200, wrong),
            "ip_policies.get: can't be read as IpPolicy at `uri` (line 1, column 21): it has a value of the wrong kind, \
             expected a string",
        ),
        (
            "half a document",
            Answer::json(200, "{"),
            "ip_policies.get: can't be read as IpPolicy (line 1, column 1): it is cut off",
        ),
        ("a refusal", Answer::error(403), "ip_policies.get: 403 ERR_NGROK_1"),
        (
            "a redirect",
            Answer::new(302, &[("location", "/")], ""),
            "ip_policies.get: the server answered with a redirect, which must not be followed (status 302)",
        ),
        ("nothing", Answer::status(200), "ip_policies.get: the answer is empty (status 200)"),
        (
            "too much",
            Answer::raw(head(200, &[("content-length", "1001")])),
            "ip_policies.get: the answer is larger than 1000 bytes (status 200)",
        ),
    ];
    for (name, answer, expected) in cases {
        let (line, address) = of_answer(answer).await;
        let expected = expected.replace("ADDRESS", &address);
        assert!(line.starts_with(&expected), "{name}: {line}\nexpected: {expected}");
    }
}

#[tokio::test]
async fn an_error_of_a_list_says_nothing_twice() {
    for (link, expected) in [
        ("https://elsewhere.example", "leads to https://elsewhere.example"),
        ("http://[", "is not an address"),
        ("/ip_policies", "already read"),
    ] {
        let server = Server::start([Answer::json(200, page(&[], Some(link)))]).await;
        let error = builder(&server).build().unwrap().ip_policies().list().items().collect_all().await.unwrap_err();
        let line = line(error);
        assert!(line.contains(expected), "{line}");
    }
}

#[tokio::test]
async fn an_error_without_a_connection_says_where_to_and_why() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let plain = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(b"this is no TLS").await.unwrap();
    });
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().to_string()
    };
    for (address, url) in [
        (closed.as_str(), format!("http://{closed}")),
        ("api.ngrok.invalid:443", "https://api.ngrok.invalid".to_owned()),
        (&plain, format!("https://{plain}")),
    ] {
        let client = Client::builder(KEY).base_url(url).retry(RetryPolicy::none()).build().unwrap();
        let error = client.ip_policies().get("ipp_1").await.unwrap_err();
        let whole = format!("{error:?}");
        let line = line(error);
        let start = format!("ip_policies.get: can't reach the ngrok API at {address}");
        assert!(line.starts_with(&format!("{start}: ")), "{line}");
        let (_, innermost) = line.rsplit_once(": ").unwrap();
        assert!(whole.starts_with(&start) && whole.ends_with(innermost), "{whole}\n{line}");
    }
}

#[tokio::test]
async fn an_error_of_a_wait_or_of_a_value_says_nothing_twice() {
    let server = Server::start([Answer::json(200, policy("ipp_1"))]).await;
    let client = builder(&server).build().unwrap();
    let address = server.url.replace("http://", "");
    let failed = Wait::new(&client, Get::new("ipp_1"), "the policy", |_| Progress::Failed("no luck".to_owned())).await;
    assert_eq!(line(failed.unwrap_err()), "the policy won't come about: no luck");
    let wait = Wait::new(&client, Get::new("ipp_1"), "the policy", |_| Progress::Pending);
    assert_eq!(
        line(wait.with_timeout(Duration::ZERO).await.unwrap_err()),
        format!("the policy: the condition did not come about at {address} within 0ns")
    );
    let error = client.ip_policies().get(" ").await.unwrap_err();
    assert!(line(error).starts_with("ip_policies.get: `id` "));
}
