//! What a test can do with the account beside the API: make it what it was, and put objects of any type there.

mod common;

use common::{Session, answer};
use ngrok_api::Ref;
use ngrok_api::models::{IpPolicy, IpPolicyRule, ReservedDomain};
use ngrok_mock::{NgrokMock, ScriptedAnswer};
use serde_json::{Value, json};

#[tokio::test]
async fn reset_makes_the_account_what_it_was() {
    let seeds = json!({"IPPolicy": [{"description": "seeded"}]});
    let builder = NgrokMock::builder().seed(seeds.clone()).other_api("ai_gateway");
    let session = Session::with(builder.start().await.unwrap());
    let before = session.get("/ip_policies").await;
    let key = session.create("/api_keys", json!({})).await;
    let policy = session.create("/ip_policies", json!({})).await;
    session.send("DELETE", before["ip_policies"][0]["uri"].as_str().unwrap(), None).await;
    session.ngrok.seed("IPPolicy", json!({})).unwrap();
    session.ngrok.answer_next(ScriptedAnswer::new(503));
    let other = session.ngrok.other_api("ai_gateway");
    other.seed("AIGatewayAccessKey", json!({"name": "mine"})).unwrap();
    session.ngrok.reset().unwrap();
    assert!(session.ngrok.requests().is_empty());
    assert_eq!(session.get("/ip_policies").await, before, "the same objects, and no scripted answer");
    let with_key = session.bare("GET", "/tunnels").bearer_auth(key["token"].as_str().unwrap());
    assert_eq!(answer(with_key.header("ngrok-version", "2")).await.0, 401, "keys made since then are gone");
    let later = session.create("/ip_policies", json!({})).await;
    assert!(later["id"].as_str() > policy["id"].as_str(), "identifiers go on");
    let keys = async || {
        let request = session.bare("GET", &format!("{}/access-keys", other.url())).bearer_auth(other.api_key());
        answer(request).await.1.to_string().contains("mine")
    };
    let seen = keys().await;
    other.reset().unwrap();
    assert_eq!((seen, keys().await, other.requests().len()), (true, false, 1), "each API has its own");
}

#[tokio::test]
async fn values_of_the_sdk_are_seeds() {
    let session = Session::start().await;
    let id = session.ngrok.seed("IpPolicy", IpPolicy::default().with_description("office")).unwrap();
    let policy = session.get(&format!("/ip_policies/{id}")).await;
    assert!(id.starts_with("ipp_") && policy["uri"].as_str().unwrap().ends_with(&id), "{policy}");
    assert_eq!(policy["description"], "office");
    assert_ne!(policy["created_at"], "1970-01-01T00:00:00Z");
    let rule = IpPolicyRule::default()
        .with_cidr("10.0.0.0/8")
        .with_ip_policy(Ref { id: id.as_str().into(), uri: String::new() });
    let rule = session.ngrok.seed("IPPolicyRule", &rule).unwrap();
    let rule = session.get(&format!("/ip_policy_rules/{rule}")).await;
    assert_eq!(rule["ip_policy"], json!({"id": id, "uri": policy["uri"]}));
    let given = ReservedDomain::default().with_id("rd_mine").with_domain("app.example.com");
    assert_eq!(session.ngrok.seed("ReservedDomain", &given).unwrap(), "rd_mine");
    let domain = session.get("/reserved_domains/rd_mine").await;
    assert_eq!((&domain["domain"], &domain["certificate"]), (&json!("app.example.com"), &Value::Null));
    assert!(domain["cname_target"].is_string(), "made where it is empty: {domain}");
    let wrong = session.ngrok.seed("IpPolicy", rule).unwrap_err().to_string();
    assert!(wrong.contains("has no field `action`") || wrong.contains("has no field `cidr`"), "{wrong}");
}

#[tokio::test]
async fn fields_stand_in_the_order_of_the_description() {
    let session = Session::start().await;
    let created = json!({"domain": "a.example.com", "certificate_management_policy": {"authority": "letsencrypt"}});
    session.create("/reserved_domains", created).await;
    let text = session.request("GET", "/reserved_domains").send().await.unwrap().text().await.unwrap();
    let names = ["reserved_domains", "id", "uri", "created_at", "domain", "certificate_management_policy", "authority"];
    let names = names.into_iter().chain(["private_key_type", "certificate_management_status", "next_page_uri"]);
    let places: Vec<_> = names.map(|name| text.find(&format!("\"{name}\":")).expect(name)).collect();
    assert!(places.is_sorted(), "{places:?} in {text}");
}
