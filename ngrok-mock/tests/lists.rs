//! Pages and filters of lists.

mod common;

use common::{Session, id};
use serde_json::{Value, json};

/// All ids of a list, by following its pages.
async fn walk(session: &Session, first: &str, items: &str) -> (Vec<String>, usize) {
    let (mut ids, mut pages, mut next) = (Vec::new(), 0, Some(first.to_owned()));
    while let Some(uri) = next {
        let page = session.get(&uri).await;
        ids.extend(page[items].as_array().unwrap().iter().map(id));
        pages += 1;
        next = page["next_page_uri"].as_str().map(str::to_owned);
    }
    (ids, pages)
}

#[tokio::test]
async fn pages_are_newest_first_and_lead_to_each_other() {
    let session = Session::start().await;
    let mut created = Vec::new();
    for number in 0..7 {
        created.push(id(&session.create("/ip_policies", json!({"description": number.to_string()})).await));
    }
    created.reverse();
    let page = session.get("/ip_policies?limit=3").await;
    let next = page["next_page_uri"].as_str().unwrap();
    assert_eq!(next, format!("{}/ip_policies?before_id={}&limit=3", session.ngrok.url(), created[2]));
    assert_eq!(page["uri"], format!("{}/ip_policies", session.ngrok.url()));
    assert_eq!(walk(&session, "/ip_policies?limit=3", "ip_policies").await, (created.clone(), 3));
    assert_eq!(walk(&session, "/ip_policies?limit=7", "ip_policies").await, (created.clone(), 1));
    assert_eq!(walk(&session, "/ip_policies", "ip_policies").await, (created, 1));
}

#[tokio::test]
async fn pages_hold_when_objects_come_and_go() {
    let session = Session::start().await;
    let mut old = Vec::new();
    for _ in 0..6 {
        old.push(id(&session.create("/ip_policies", json!({})).await));
    }
    old.reverse();
    let page = session.get("/ip_policies?limit=2").await;
    let next = page["next_page_uri"].as_str().unwrap();
    // A new one, and the one that the next page starts after is gone.
    session.create("/ip_policies", json!({})).await;
    session.send("DELETE", &format!("/ip_policies/{}", old[1]), None).await;
    assert_eq!(walk(&session, next, "ip_policies").await.0, old[2..]);
}

#[tokio::test]
async fn a_page_has_at_most_a_hundred() {
    let session = Session::start().await;
    for _ in 0..101 {
        session.create("/ip_policies", json!({})).await;
    }
    let page = session.get("/ip_policies").await;
    assert_eq!(page["ip_policies"].as_array().unwrap().len(), 100);
    assert!(page["next_page_uri"].is_string());
}

/// The names of the domains that a filter lists.
async fn filtered(session: &Session, filter: &str) -> Result<Vec<String>, Value> {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("filter", filter).finish();
    let (status, page) = session.send("GET", &format!("/reserved_domains?{query}"), None).await;
    if status != 200 {
        return Err(page);
    }
    let domains = page["reserved_domains"].as_array().unwrap();
    Ok(domains.iter().map(|d| d["domain"].as_str().unwrap().to_owned()).collect())
}

async fn session_with_domains() -> Session {
    let session = Session::start().await;
    let seed = |domain: &str, created_at: &str, more: Value| {
        let mut object = json!({"domain": domain, "created_at": created_at});
        object.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        session.ngrok.seed("ReservedDomain", object).unwrap();
    };
    seed("a.example.com", "2020-01-01T00:00:00Z", json!({"metadata": "one", "certificate": "cert_1"}));
    seed("b.example.com", "2024-01-01T00:00:00Z", json!({"region": "eu"}));
    let now = jiff::Timestamp::now().to_string();
    seed("c.example.org", &now, json!({}));
    session
}

#[tokio::test]
async fn filters_select() {
    let session = session_with_domains().await;
    let cases: [(&str, &[&str]); 15] = [
        ("true", &["c.example.org", "b.example.com", "a.example.com"]),
        ("obj.domain == 'a.example.com'", &["a.example.com"]),
        ("obj.domain != 'a.example.com' && !(obj.region == 'eu')", &["c.example.org"]),
        ("obj.domain in ['a.example.com', 'b.example.com']", &["b.example.com", "a.example.com"]),
        ("obj.domain.endsWith('.org') || obj.domain.startsWith('a.')", &["c.example.org", "a.example.com"]),
        ("obj.domain.contains('example.c')", &["b.example.com", "a.example.com"]),
        ("obj.metadata == ''", &["c.example.org", "b.example.com"]),
        ("size(obj.metadata) == 3", &["a.example.com"]),
        ("obj.certificate.id == 'cert_1'", &["a.example.com"]),
        ("obj.cname_target == null", &[]),
        ("obj.created_at < timestamp('2021-06-01T00:00:00+02:00')", &["a.example.com"]),
        ("obj.created_at >= timestamp(time.now).subtract('7d')", &["c.example.org"]),
        ("obj.created_at < timestamp(time.now).add('24h')", &["c.example.org", "b.example.com", "a.example.com"]),
        ("obj.created_at <= timestamp(time.now).subtract('1d12h') && obj.region == ''", &["a.example.com"]),
        ("obj.id == 'rd_nothing'", &[]),
    ];
    for (filter, expected) in cases {
        assert_eq!(filtered(&session, filter).await, Ok(expected.iter().map(|&d| d.to_owned()).collect()), "{filter}");
    }
}

#[tokio::test]
async fn filters_refuse_what_the_subset_excludes() {
    let session = session_with_domains().await;
    let bad = [
        "obj.domain ==",
        "obj.nope == 1",
        "obj.uri == ''",
        "domain == 'a'",
        "size(obj.domain) + 1 == 2",
        "obj.region == 'eu' ? true : false",
        "[1, 2][0] == 1",
        "obj['domain'] == 'a'",
        "['a'] in ['a']",
        "has(obj.domain)",
        "['a'].exists(x, x == 'a')",
        "obj.domain.matches('a.*')",
        "type(obj.domain) == string",
        "obj.id.startsWith('rd_')",
        "{'a': 1} == {'a': 1}",
        "obj.domain",
        "obj.created_at > timestamp('yesterday')",
        "obj.created_at > timestamp(time.now).subtract('soon')",
    ];
    for filter in bad {
        let refused = filtered(&session, filter).await.expect_err(filter);
        assert_eq!(refused["error_code"], "invalid_cel_expression", "{filter}");
        assert_eq!(refused["status_code"], 400, "{filter}");
        assert!(refused["details"]["operation_id"].is_string(), "{filter}");
    }
}

#[tokio::test]
async fn pages_keep_the_filter() {
    let session = session_with_domains().await;
    let first = "/reserved_domains?limit=1&filter=obj.domain.endsWith(%27.com%27)";
    let (ids, pages) = walk(&session, first, "reserved_domains").await;
    assert_eq!((ids.len(), pages), (2, 2));
}

#[tokio::test]
async fn references_filter_as_ids_and_lists_by_membership() {
    let session = Session::start().await;
    let policy = id(&session.create("/ip_policies", json!({})).await);
    let rule = json!({"cidr": "10.0.0.0/8", "action": "allow", "ip_policy_id": policy});
    session.create("/ip_policy_rules", rule).await;
    let path = |filter: &str| format!("/ip_policy_rules?filter={filter}");
    let count = |page: Value| page["ip_policy_rules"].as_array().unwrap().len();
    assert_eq!(count(session.get(&path(&format!("obj.ip_policy==%22{policy}%22"))).await), 1);
    assert_eq!(count(session.get(&path("obj.ip_policy==%22ipp_x%22")).await), 0);
    let endpoint = json!({"url": "https://a.example.com", "type": "cloud", "traffic_policy": "{}"});
    session.create("/endpoints", endpoint).await;
    let found = session.get("/endpoints?filter=%22public%22%20in%20obj.bindings").await;
    assert_eq!(found["endpoints"].as_array().unwrap().len(), 1);
    let (status, _) = session.send("GET", "/endpoints?filter=obj.bindings%20in%20[%22public%22]", None).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn lists_of_an_object_have_its_own_only() {
    let session = Session::start().await;
    let mut vaults = Vec::new();
    for name in ["one", "two"] {
        let vault = id(&session.create("/vaults", json!({"name": name})).await);
        session.create("/vault_secrets", json!({"name": "s", "value": "hush", "vault_name": name})).await;
        vaults.push(vault);
    }
    for vault in &vaults {
        let secrets = session.get(&format!("/vaults/{vault}/secrets")).await;
        assert_eq!(secrets["secrets"].as_array().unwrap().len(), 1);
        assert_eq!(secrets["secrets"][0]["vault"]["id"], json!(vault));
    }
    assert_eq!(session.get("/vault_secrets").await["secrets"].as_array().unwrap().len(), 2);
}
