//! Filters that are made of values which a program does not choose.

use ngrok_api::Client;
use ngrok_api::models::IpPolicyRuleAction;
use ngrok_api::services::{endpoints, ip_policies, ip_policy_rules};
use ngrok_mock::NgrokMock;

async fn start() -> (NgrokMock, Client) {
    let ngrok = NgrokMock::builder().start().await.unwrap();
    let client = Client::builder(ngrok.api_key()).base_url(ngrok.url()).build().unwrap();
    (ngrok, client)
}

#[tokio::test]
async fn a_text_finds_its_object_and_no_other_whatever_is_in_it() {
    let (_ngrok, client) = start().await;
    let names =
        ["O'Brien", r#"" || true || ""#, r"back\slash\", "line\nbreak", "tab\t", "naïve ☕", "' || 'a' == 'a", ""];
    for name in names {
        client.ip_policies().create().description(name).await.unwrap();
    }
    for name in names {
        let filter = ip_policies::fields::DESCRIPTION.equals(name);
        let found = client.ip_policies().list().filter(filter.clone()).items().collect_all().await.unwrap();
        let found: Vec<&str> = found.iter().map(|policy| policy.description.as_str()).collect();
        assert_eq!(found, [name], "{filter}");
        let others = client.ip_policies().list().filter(!filter.clone()).items().collect_all().await.unwrap();
        assert_eq!(others.len(), names.len() - 1, "!({filter})");
    }
}

#[tokio::test]
async fn fields_of_every_kind_select() {
    let (_ngrok, client) = start().await;
    let before = jiff::Timestamp::now() - jiff::SignedDuration::from_hours(1);
    let policy = client.ip_policies().create().await.unwrap();
    client.ip_policy_rules().create("10.0.0.0/8", &policy.id, IpPolicyRuleAction::Allow).await.unwrap();
    let rules = |filter: ngrok_api::filter::Filter| {
        let client = &client;
        async move { client.ip_policy_rules().list().filter(filter).items().collect_all().await.unwrap().len() }
    };
    use ip_policy_rules::fields::{ACTION, CIDR, CREATED_AT, IP_POLICY};
    assert_eq!(rules(CIDR.equals("10.0.0.0/8") & ACTION.one_of(["allow", "deny"])).await, 1);
    assert_eq!(rules(CIDR.differs("10.0.0.0/8") | ACTION.equals("deny")).await, 0);
    assert_eq!(rules(CREATED_AT.since(before)).await, 1);
    assert_eq!(rules(CREATED_AT.before(before)).await, 0);
    assert_eq!(rules(IP_POLICY.equals(policy.id)).await, 1);

    let endpoints = |filter: ngrok_api::filter::Filter| {
        let client = &client;
        async move { client.endpoints().list().filter(filter).items().collect_all().await.unwrap().len() }
    };
    use endpoints::fields::{BINDINGS, POOLING_ENABLED};
    let all = client.endpoints().list().items().collect_all().await.unwrap();
    let public = all.iter().filter(|endpoint| endpoint.bindings.iter().any(|b| b == "public")).count();
    assert_eq!(endpoints(BINDINGS.contains("public")).await, public);
    let pooled = all.iter().filter(|endpoint| endpoint.pooling_enabled).count();
    assert_eq!(endpoints(POOLING_ENABLED.is(true)).await, pooled);
}
