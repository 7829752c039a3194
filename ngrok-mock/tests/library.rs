//! What a test can do with the server itself: look at requests, write answers, inject failures, seed and drop.

mod common;

use std::io;

use common::{Session, answer, id};
use ngrok_mock::{NgrokMock, ScriptedAnswer};
use serde_json::{Value, json};

#[tokio::test]
async fn requests_are_recorded_as_sent() {
    let session = Session::start().await;
    session.create("/ip_policies", json!({"description": "x"})).await;
    session.get("/ip_policies?limit=5").await;
    let requests = session.ngrok.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!((requests[0].method.as_str(), requests[0].path.as_str()), ("POST", "/ip_policies"));
    assert_eq!(requests[0].json(), json!({"description": "x"}));
    assert_eq!(requests[0].header("Ngrok-Version"), Some("2"));
    assert_eq!(requests[1].query, "limit=5");
    assert!(requests[1].body.is_empty());
    session.ngrok.clear_requests();
    assert!(session.ngrok.requests().is_empty());
}

#[tokio::test]
async fn credentials_are_not_shown() {
    let session = Session::start().await;
    session.get("/tunnels").await;
    let requests = session.ngrok.requests();
    assert_eq!(requests[0].header("authorization"), Some(format!("Bearer {}", session.ngrok.api_key()).as_str()));
    let shown = format!("{requests:?} {:?} {:?}", session.ngrok, NgrokMock::builder().api_key("hush_hush"));
    assert!(!shown.contains(session.ngrok.api_key()) && !shown.contains("hush"), "{shown}");
}

#[tokio::test]
async fn only_the_last_requests_are_kept() {
    let session = Session::with(NgrokMock::builder().keep_requests(2).start().await.unwrap());
    for limit in 1..=3 {
        session.get(&format!("/tunnels?limit={limit}")).await;
    }
    let queries: Vec<String> = session.ngrok.requests().into_iter().map(|r| r.query).collect();
    assert_eq!(queries, ["limit=2", "limit=3"]);
}

#[tokio::test]
async fn scripted_answers_come_first_and_in_order() {
    let session = Session::start().await;
    session.ngrok.answer_next(ScriptedAnswer::new(503).header("retry-after", "7").times(2));
    session.ngrok.answer_next(ScriptedAnswer::new(200).json(&json!({"tunnels": "none"})));
    for _ in 0..2 {
        let response = session.request("GET", "/tunnels").send().await.unwrap();
        assert_eq!((response.status().as_u16(), response.headers()["retry-after"].to_str().unwrap()), (503, "7"));
        assert!(response.bytes().await.unwrap().is_empty());
    }
    assert_eq!(session.get("/tunnels").await, json!({"tunnels": "none"}));
    assert_eq!(session.get("/tunnels").await["tunnels"], json!([]));
    assert_eq!(session.ngrok.requests().len(), 4);
}

#[tokio::test]
async fn scripted_answers_can_be_meant_for_some_requests() {
    let session = Session::start().await;
    let ngrok = &session.ngrok;
    ngrok.answer_next(ScriptedAnswer::new(503).operation("ip_policies.create").nth(2));
    ngrok.answer_next(ScriptedAnswer::new(500).method("DELETE"));
    ngrok.answer_next(ScriptedAnswer::new(504).path("/tunnels"));
    assert_eq!(session.send("GET", "/ip_policies", None).await.0, 200, "nothing is meant for it");
    assert_eq!(session.send("POST", "/ip_policies", Some(&json!({}))).await.0, 201, "the first goes as usual");
    assert_eq!(session.send("GET", "/tunnels", None).await.0, 504);
    assert_eq!(session.send("POST", "/ip_policies", Some(&json!({}))).await.0, 503, "the second is meant");
    assert_eq!(session.send("POST", "/ip_policies", Some(&json!({}))).await.0, 201);
    assert_eq!(session.send("DELETE", "/ip_policies/ipp_1", None).await.0, 500);
    assert_eq!(session.send("DELETE", "/ip_policies/ipp_1", None).await.0, 404);
}

#[test]
#[should_panic(expected = "did you mean `ip_policies.create`?")]
fn a_scripted_answer_for_no_operation_is_refused() {
    let _ = ScriptedAnswer::new(503).operation("ip_policies.crate");
}

#[tokio::test]
async fn every_answer_has_an_operation_id() {
    let session = Session::start().await;
    for (method, path, status) in [("GET", "/tunnels", 200), ("GET", "/tunnels/tn_1", 404), ("GET", "/nowhere", 404)] {
        let response = session.request(method, path).send().await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        let id = response.headers()["ngrok-operation-id"].to_str().unwrap().to_owned();
        assert!(id.starts_with("op_"), "{id}");
        let body: Value = response.json().await.unwrap();
        if status == 404 {
            assert_eq!(body["details"]["operation_id"], *id, "the header and the body agree");
        }
    }
}

#[tokio::test]
async fn answers_carry_the_public_address() {
    let builder = NgrokMock::builder().public_url("https://ngrok.test/");
    let session = Session::with(builder.start().await.unwrap());
    let policy = session.create("/ip_policies", json!({})).await;
    assert!(policy["uri"].as_str().unwrap().starts_with("https://ngrok.test/ip_policies/ipp_"));
    session.create("/ip_policies", json!({})).await;
    let page = session.get("/ip_policies?limit=1").await;
    assert!(page["next_page_uri"].as_str().unwrap().starts_with("https://ngrok.test/ip_policies?"));
}

#[tokio::test]
async fn an_account_lives_on_in_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("account.json");
    let builder = || NgrokMock::builder().state_file(&file).seed(json!({"Tunnel": [{"proto": "https"}]}));
    let session = Session::with(builder().start().await.unwrap());
    let policy = session.create("/ip_policies", json!({"description": "kept"})).await;
    let key = session.create("/api_keys", json!({})).await;
    let saved: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(
        saved["objects"]["IPPolicy"][0]["shown"]["description"], "kept",
        "saved with the answer, not at the end"
    );
    let former = session.ngrok.api_key().to_owned();
    session.ngrok.shutdown().await.unwrap();

    let session = Session::with(builder().start().await.unwrap());
    assert_eq!(session.ngrok.api_key(), former);
    let found = session.get(&format!("/ip_policies/{}", id(&policy))).await;
    assert_eq!(found["description"], "kept");
    let uri = found["uri"].as_str().unwrap();
    assert!(uri.starts_with(session.ngrok.url()), "{uri} is of this server");
    assert_eq!(session.get("/tunnels").await["tunnels"].as_array().unwrap().len(), 1, "seeds are not read twice");
    let other =
        session.bare("GET", "/tunnels").bearer_auth(key["token"].as_str().unwrap()).header("ngrok-version", "2");
    assert_eq!(answer(other).await.0, 200, "the other key is good as well");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half is left");
}

#[tokio::test]
async fn a_shutdown_waits_for_the_requests_under_way() {
    let latency = std::time::Duration::from_millis(50);
    let session = Session::with(NgrokMock::builder().latency(latency).start().await.unwrap());
    let (url, address) = (session.ngrok.url().to_owned(), session.ngrok.address());
    let request = session.request("GET", "/tunnels");
    let under_way = tokio::spawn(request.send());
    while session.ngrok.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    session.ngrok.shutdown().await.unwrap();
    assert_eq!(under_way.await.unwrap().unwrap().status().as_u16(), 200);
    assert!(tokio::net::TcpStream::connect(address).await.is_err(), "nobody listens at {url} any more");
}

#[tokio::test]
async fn failures_take_their_share() {
    let always = Session::with(NgrokMock::builder().fail(502, 0.5).fail(503, 0.5).start().await.unwrap());
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..64 {
        seen.insert(always.send("GET", "/tunnels", None).await.0);
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), [502, 503]);
    let never = Session::with(NgrokMock::builder().fail(503, 0.0).start().await.unwrap());
    never.get("/tunnels").await;
}

#[tokio::test]
async fn answers_can_be_held_back() {
    let latency = std::time::Duration::from_millis(20);
    let session = Session::with(NgrokMock::builder().latency(latency).start().await.unwrap());
    let start = std::time::Instant::now();
    session.get("/tunnels").await;
    // The clock can only be later.
    assert!(start.elapsed() >= latency);
}

#[tokio::test]
async fn the_rate_limit_refuses_the_121st_request() {
    let session = Session::with(NgrokMock::builder().rate_limit(true).start().await.unwrap());
    for _ in 0..120 {
        session.get("/tunnels").await;
    }
    let response = session.request("GET", "/tunnels").send().await.unwrap();
    assert_eq!(response.status().as_u16(), 429);
    let wait: u64 = response.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait));
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["error_code"], "ERR_NGROK_226");
}

#[tokio::test]
async fn agents_objects_can_be_seeded() {
    let session = Session::start().await;
    let ngrok = &session.ngrok;
    let agent = ngrok.seed("TunnelSession", json!({"agent_version": "3.5.0", "os": "linux"})).unwrap();
    let tunnel = json!({"public_url": "https://a.ngrok.app", "proto": "https", "tunnel_session": agent});
    let tunnel = ngrok.seed("Tunnel", tunnel).unwrap();
    let seen = session.get(&format!("/tunnels/{tunnel}")).await;
    let uri = format!("{}/tunnel_sessions/{agent}", ngrok.url());
    assert_eq!(seen["tunnel_session"], json!({"id": agent, "uri": uri}));
    assert_eq!(session.get(&uri).await["os"], "linux");
    for verb in ["stop", "restart", "update"] {
        let path = format!("/tunnel_sessions/{agent}/{verb}");
        assert_eq!(session.send("POST", &path, Some(&json!({}))).await, (204, Value::Null));
        assert_eq!(session.send("POST", &path, None).await, (204, Value::Null), "some clients send no body");
    }
    assert_eq!(session.send("POST", "/tunnel_sessions/ts_x/stop", Some(&json!({}))).await.0, 404);
}

#[tokio::test]
async fn wrong_seeds_are_named() {
    let ngrok = NgrokMock::start().await.unwrap();
    let problem = |type_name: &str, object: Value| ngrok.seed(type_name, object).unwrap_err().to_string();
    assert!(problem("Tunel", json!({})).contains("did you mean `Tunnel`?"));
    assert!(problem("Tunnel", json!({"nope": 1})).contains("`nope`"));
    assert!(problem("Tunnel", json!([])).contains("not an object"));
    assert!(problem("TunnelSession", json!({"started_at": "noon", "os": 1})).contains("`os`: this is a number"));
    let several =
        json!({"Tunel": [{}, {}], "IpPolicy": [{"descripton": "x"}], "Tunnel": [{"started_at": 5}], "Vault": 1});
    let error = NgrokMock::builder().seed(several).start().await.unwrap_err().to_string();
    // JSON's objects have no order in some builds.
    let mut lines: Vec<&str> = error.lines().collect();
    lines.sort_unstable();
    assert_eq!(
        lines,
        [
            "`IpPolicy[0].descripton`: IPPolicy has no field `descripton`; did you mean `description`?",
            "`Tunel[0]`: there is no datatype `Tunel`; did you mean `Tunnel`?",
            "`Tunnel[0].started_at`: this is a number, not of type `timestamp`",
            "`Vault`: this is a number, not a list of objects",
        ]
    );
    ngrok.seed("IpPolicy", json!({"description": "by the SDK's name"})).unwrap();
    let refused = NgrokMock::builder().seed(json!([])).start().await.unwrap_err();
    assert_eq!(refused.kind(), io::ErrorKind::InvalidInput);
}

#[tokio::test]
async fn the_demonstration_has_something_of_everything() {
    let session = Session::with(NgrokMock::builder().demo(true).start().await.unwrap());
    let lists = [
        ("/tunnels", "tunnels"),
        ("/tunnel_sessions", "tunnel_sessions"),
        ("/endpoints", "endpoints"),
        ("/reserved_domains", "reserved_domains"),
        ("/reserved_addrs", "reserved_addrs"),
        ("/ip_policies", "ip_policies"),
        ("/ip_policy_rules", "ip_policy_rules"),
        ("/credentials", "credentials"),
        ("/vaults", "vaults"),
        ("/vault_secrets", "secrets"),
        ("/app/users", "application_users"),
        ("/app/sessions", "application_sessions"),
        ("/event_subscriptions", "event_subscriptions"),
    ];
    for (path, items) in lists {
        let page = session.get(path).await;
        let items = page[items].as_array().unwrap();
        assert!(!items.is_empty(), "{path}");
        for item in items {
            assert_eq!(session.get(&format!("{path}/{}", id(item))).await, *item, "{path}");
        }
    }
    assert_eq!(session.get("/self").await["account"]["name"], "Example account");
}

#[tokio::test]
async fn servers_share_nothing_and_close_when_dropped() {
    let (first, second) = (Session::start().await, Session::start().await);
    let policy = id(&first.create("/ip_policies", json!({})).await);
    assert_eq!(second.send("GET", &format!("/ip_policies/{policy}"), None).await.0, 404);
    let address = first.ngrok.address();
    // The connection that is open goes too, so that no request gets an answer.
    let open = first.client.get(format!("http://{address}/tunnels"));
    drop(first);
    let gone = async { while open.try_clone().unwrap().send().await.is_ok() {} };
    tokio::time::timeout(std::time::Duration::from_secs(30), gone).await.expect("the server still answers");
}

#[test]
fn callers_need_no_runtime() {
    use std::io::{Read, Write};
    let ngrok = NgrokMock::builder().api_key("key_x").start_blocking().unwrap();
    let mut stream = std::net::TcpStream::connect(ngrok.address()).unwrap();
    let request = "GET /tunnels HTTP/1.1\r\nhost: x\r\nauthorization: Bearer key_x\r\nngrok-version: 2\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    assert!(text.starts_with("HTTP/1.1 200 "), "{text}");
}

#[tokio::test]
async fn one_time_secrets_are_shown_once() {
    let session = Session::start().await;
    for (path, body) in [("/api_keys", json!({})), ("/credentials", json!({"acl": ["bind:*.example.com"]}))] {
        let created = session.create(path, body).await;
        assert!(created["token"].as_str().is_some_and(|token| token.contains('_')), "{path}");
        let read = session.get(created["uri"].as_str().unwrap()).await;
        assert_eq!(read["token"], Value::Null, "{path}");
        assert!(created["owner_id"].as_str().is_some_and(|owner| owner.starts_with("usr_")), "{path}");
    }
    let vault = session.create("/vaults", json!({"name": "v"})).await;
    let secret = json!({"name": "s", "value": "open sesame", "vault_id": vault["id"]});
    let secret = session.create("/vault_secrets", secret).await;
    let all = [&secret, &session.get(secret["uri"].as_str().unwrap()).await, &session.get("/vault_secrets").await]
        .map(Value::to_string);
    assert!(all.iter().all(|text| !text.contains("sesame")));
}

#[tokio::test]
async fn modules_are_seen_on_their_parent_and_gone_when_deleted() {
    let session = Session::start().await;
    let edge = session.create("/edges/https", json!({"hostports": ["example.com:443"]})).await;
    let path = format!("/edges/https/{}", id(&edge));
    let route = session.create(&format!("{path}/routes"), json!({"match": "/a", "match_type": "path_prefix"})).await;
    assert_eq!(route["edge_id"], edge["id"]);
    let route = format!("{path}/routes/{}", id(&route));
    assert_eq!(session.send("GET", &format!("{route}/compression"), None).await.0, 404);
    let put = session.send("PUT", &format!("{route}/compression"), Some(&json!({}))).await;
    assert_eq!(put, (200, json!({"enabled": true})), "the default applies");
    assert_eq!(session.get(&route).await["compression"], json!({"enabled": true}));
    assert_eq!(session.get(&path).await["routes"][0]["compression"], json!({"enabled": true}));
    // Other modules stay when one is updated through the parent.
    let change = json!({"request_headers": {"add": {"x": "y"}}});
    assert_eq!(session.send("PATCH", &route, Some(&change)).await.0, 200);
    let seen = session.get(&route).await;
    assert_eq!(seen["compression"], json!({"enabled": true}));
    assert_eq!(seen["request_headers"]["add"], json!({"x": "y"}));
    assert_eq!(session.send("DELETE", &format!("{route}/compression"), None).await, (204, Value::Null));
    assert_eq!(session.get(&route).await["compression"], Value::Null);
}

#[tokio::test]
async fn event_sources_live_in_their_subscription() {
    let session = Session::start().await;
    let sources = json!({"sources": [{"type": "ip_policy_created.v0"}], "destination_ids": []});
    let subscription = session.create("/event_subscriptions", sources).await;
    let path = format!("/event_subscriptions/{}/sources", id(&subscription));
    let uri = |name: &str| json!(format!("{}{path}/{name}", session.ngrok.url()));
    assert_eq!(subscription["sources"][0]["uri"], uri("ip_policy_created.v0"));
    let source = json!({"type": "ip_policy_updated.v0"});
    assert_eq!(session.create(&path, source.clone()).await["uri"], uri("ip_policy_updated.v0"));
    assert_eq!(session.send("POST", &path, Some(&source)).await.0, 400, "it is there already");
    assert_eq!(session.get(&path).await["sources"].as_array().unwrap().len(), 2);
    assert_eq!(session.send("DELETE", &format!("{path}/ip_policy_created.v0"), None).await.0, 204);
    let left = session.get(subscription["uri"].as_str().unwrap()).await;
    assert_eq!(left["sources"], json!([{"type": "ip_policy_updated.v0", "uri": uri("ip_policy_updated.v0")}]));
}

#[tokio::test]
async fn certificates_of_domains_can_be_taken_away() {
    let session = Session::start().await;
    let certificate = session.ngrok.seed("TLSCertificate", json!({})).unwrap();
    let domain = json!({"domain": "a.example.com", "certificate_id": certificate});
    let domain = session.create("/reserved_domains", domain).await;
    assert_eq!(domain["certificate"]["id"], json!(certificate));
    let path = format!("/reserved_domains/{}", id(&domain));
    assert_eq!(session.send("DELETE", &format!("{path}/certificate"), None).await.0, 204);
    assert_eq!(session.get(&path).await["certificate"], Value::Null);
    let managed = json!({"certificate_management_policy": {"authority": "letsencrypt"}});
    let (_, managed) = session.send("PATCH", &path, Some(&managed)).await;
    assert_eq!(managed["certificate_management_policy"]["private_key_type"], "ecdsa");
    let (status, _) = session.send("DELETE", &format!("{path}/certificate_management_policy"), None).await;
    assert_eq!((status, &session.get(&path).await["certificate_management_policy"]), (204, &Value::Null));
}

#[tokio::test]
async fn unknown_methods_are_no_panic() {
    let session = Session::start().await;
    assert_eq!(answer(session.request("OPTIONS", "/tunnels")).await.0, 405);
}
