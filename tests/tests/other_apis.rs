//! What an API beside the first has of its own: keys, errors, pages, null, tagged datatypes; and what must not be mixed up.

use end_to_end::Recorder;
use ngrok_api::ai_gateway::models::{AccessKeyUpdate, CreditTransactionItem, CreditTransactionList, UsageEvent};
use ngrok_api::ai_gateway::{self, services};
use ngrok_api::{Cents, Client, Error, ErrorCode, dynamic};
use serde_json::{Value, json};

const KEY: &str = "ai_2tEpN0yrxDI4j8jVnhVRoTNN2Tx";

fn client(server: &Recorder) -> ai_gateway::Client {
    ai_gateway::Client::builder(KEY).base_url(server.url()).build().unwrap()
}

fn usage(id: &str) -> Value {
    json!({
        "id": id, "eventTime": "2026-03-04T05:06:07Z", "requestId": "r", "accessKeyId": "k", "provider": "openai",
        "providerDisplayName": "OpenAI", "model": "gpt-4o-mini", "modelDisplayName": "GPT-4o mini", "attemptNumber": 1,
        "isFinalAttempt": true, "statusCode": 200, "timedOut": false, "isError": false, "isStreaming": false,
        "stopReason": "stop", "inputTokens": 10, "outputTokens": 20, "cacheReadTokens": 0, "reasoningTokens": 0,
        "totalCost": "0.01250", "keySource": "ngrok",
    })
}

#[test]
fn each_api_has_an_address_of_its_own() {
    let (first, other) = (Client::new(KEY).unwrap(), ai_gateway::Client::new(KEY).unwrap());
    assert_eq!((first.base_url(), other.base_url()), ("https://api.ngrok.com", "https://api.ngrok.ai"));
    let apis: Vec<_> = dynamic::apis().map(|api| (api.name, api.key_variable)).collect();
    assert_eq!(apis, [("ngrok", "NGROK_API_KEY"), ("ai_gateway", "AI_GATEWAY_API_KEY")]);
}

#[tokio::test]
async fn an_operation_of_another_api_is_never_sent() {
    let server = Recorder::start().await;
    let first = Client::builder("the-key").base_url(server.url()).build().unwrap();
    let refused = first.call(services::access_keys::List::new()).send().await.unwrap_err();
    let said = "ai_gateway.access_keys.list: `client` is of the ngrok API; this is an operation of the AI Gateway API";
    assert_eq!(refused.to_string(), said);
    let pages = first.call(services::access_keys::List::new()).items().try_next().await.unwrap_err();
    assert_eq!(pages.to_string(), said);
    let by_name = dynamic::operation("ai_gateway.access_keys.list", json!({})).unwrap();
    assert_eq!(by_name.send(&first).await.unwrap_err().to_string(), said);
    let by_name = dynamic::operation("ai_gateway.access_keys.list", json!({})).unwrap();
    assert_eq!(by_name.items(&first).unwrap().try_next().await.unwrap_err().to_string(), said);
    let other = client(&server).call(ngrok_api::services::ip_policies::List::new()).send().await.unwrap_err();
    assert!(matches!(&other, Error::InvalidInput(input) if input.argument() == "client"), "{other}");
    assert_eq!(server.take(), []);
}

#[tokio::test]
async fn null_is_sent_where_a_value_is_taken_away() {
    let server = Recorder::start().await;
    let client = client(&server);
    server.answer(200, json!({"id": "k", "uri": "", "keyRedacted": "…abcd", "createdAt": "2026-03-04T05:06:07Z",
        "updatedAt": "2026-03-04T05:06:07Z", "createdBy": {"id": "u", "uri": ""}, "lastUpdatedBy": {"id": "u", "uri": ""},
        "accessKeyConfiguration": null}).to_string());
    let keys = client.access_keys();
    let key = keys.update("k").name("ci").clear_access_key_configuration_id().clear_metadata().await.unwrap();
    key.update(&client).description("").await.unwrap();
    key.update(&client).with_body(AccessKeyUpdate::new().clear_name()).await.unwrap();
    let by_name = json!({"id": "k", "name": null, "description": "x"});
    let call = dynamic::operation("ai_gateway.access_keys.update", by_name).unwrap();
    let base = dynamic::client_builder(call.api(), KEY).base_url(server.url()).build().unwrap();
    call.send(&base).await.unwrap();
    let sent: Vec<Value> = server.take().iter().map(|r| serde_json::from_slice(&r.body).unwrap()).collect();
    let expected = [
        json!({"name": "ci", "metadata": null, "accessKeyConfigurationId": null}),
        json!({"description": ""}),
        json!({"name": null}),
        json!({"name": null, "description": "x"}),
    ];
    assert_eq!(sent, expected);
    let created = dynamic::operation("ai_gateway.access_keys.create", json!({"name": null})).unwrap_err();
    assert!(created.to_string().contains("`name` is null"), "{created}");
}

#[tokio::test]
async fn usage_is_a_stream_over_a_span_of_time() {
    let server = Recorder::start().await;
    let client = client(&server);
    let next = format!("{}/usage?startTime=2026-03-01T00%3A00%3A00Z&limit=1&cursor=opaque%3D", server.url());
    server.answer(200, json!({"aiGatewayUsage": [usage("u2")], "uri": "", "nextPageUri": next}).to_string());
    let from = "2026-03-01T00:00:00Z".parse().unwrap();
    let mut pages = client.usage().list(from).limit(1).access_key_id("k").pages();
    let first = pages.try_next().await.unwrap().unwrap();
    server.answer(200, json!({"aiGatewayUsage": [usage("u1")], "uri": "", "nextPageUri": null}).to_string());
    let second = pages.try_next().await.unwrap().unwrap();
    assert!(pages.try_next().await.unwrap().is_none());
    let ids: Vec<_> =
        [first, second].iter().flat_map(|page| &page.ai_gateway_usage).map(|u| u.id.to_string()).collect();
    assert_eq!(ids, ["u2", "u1"]);
    let targets: Vec<String> = server.take().into_iter().map(|request| request.target).collect();
    assert_eq!(targets[0], "/usage?limit=1&startTime=2026-03-01T00%3A00%3A00Z&accessKeyId=k");
    assert_eq!(targets[1], "/usage?startTime=2026-03-01T00%3A00%3A00Z&limit=1&cursor=opaque%3D");
}

#[tokio::test]
async fn a_page_elsewhere_is_not_followed_with_the_key() {
    let server = Recorder::start().await;
    let elsewhere = Recorder::start().await;
    let next = format!("{}/usage?cursor=x", elsewhere.url());
    server.answer(200, json!({"aiGatewayUsage": [usage("u1")], "uri": "", "nextPageUri": next}).to_string());
    let from = "2026-03-01T00:00:00Z".parse().unwrap();
    let refused = client(&server).usage().list(from).items().collect_all().await.unwrap_err();
    assert!(matches!(refused, Error::Protocol(_)), "{refused}");
    assert_eq!(elsewhere.take(), []);
}

#[tokio::test]
async fn refusals_have_the_words_of_the_api() {
    let server = Recorder::start().await;
    let body = json!({"errorCode": "ERR_NGROK_27600", "statusCode": 404, "msg": "No such key.", "details": {"hint": "look"},
        "error_code": "ERR_NGROK_1402"});
    server.answer(404, body.to_string());
    let Err(Error::Api(refusal)) = client(&server).access_keys().get("k").await else { panic!("it is refused") };
    assert_eq!((refusal.status(), refusal.code()), (404, Some(ErrorCode::new(27600))));
    assert_eq!((refusal.message(), refusal.details()["hint"].as_str()), ("No such key.", "look"));
    // A code may be missing.
    server.answer(409, json!({"statusCode": 409, "msg": "It is in use.", "details": {}}).to_string());
    let Err(Error::Api(refusal)) = client(&server).providers().delete("aigp_1").await else { panic!("it is refused") };
    assert_eq!(
        (refusal.code(), refusal.to_string().as_str()),
        (None, "ai_gateway.providers.delete: 409: It is in use.")
    );
}

#[test]
fn a_tag_tells_transactions_apart() {
    let json = json!({"items": [
        {"type": "credits", "amountCents": 2500, "category": "purchase", "expiresAt": null, "createdAt": "2026-03-04T05:06:07Z"},
        {"type": "refund", "amountCents": 100},
    ]});
    let read: CreditTransactionList = serde_json::from_value(json.clone()).unwrap();
    let CreditTransactionItem::Credits(credits) = &read.items[0] else { panic!("{:?}", read.items[0]) };
    assert_eq!((credits.amount_cents, credits.amount_cents.to_string().as_str()), (Cents(2500), "$25.00"));
    assert!(matches!(&read.items[1], CreditTransactionItem::Unknown(kept) if kept["type"] == "refund"));
    assert_eq!(serde_json::to_value(&read).unwrap(), json);
    let untold = serde_json::from_value::<CreditTransactionItem>(json!({"amountCents": 1})).unwrap_err();
    assert!(untold.to_string().contains("no text `type`"), "{untold}");
    let wrong =
        json!({"type": "credits", "amountCents": "many", "createdAt": "2026-03-04T05:06:07Z", "category": "gift"});
    assert!(serde_json::from_value::<CreditTransactionItem>(wrong).is_err());
}

#[test]
fn an_empty_list_is_not_a_list_left_out() {
    use ai_gateway::models::{AccessDimension, AccessScope};

    let nothing = AccessScope::new().models(AccessDimension::new().allow(Vec::<String>::new()));
    assert_eq!(serde_json::to_value(&nothing).unwrap(), json!({"models": {"allow": []}}));
    let read: AccessScope = serde_json::from_value(json!({"models": {"allow": []}, "providers": {}})).unwrap();
    assert_eq!(read.models.unwrap().allow, Some(Vec::new()));
    assert_eq!(read.providers.unwrap().allow, None);
}

#[test]
fn the_blocking_client_does_the_same() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Recorder::start());
    server.answer(200, json!({"aiGatewayUsage": [usage("u1")], "uri": "", "nextPageUri": null}).to_string());
    let client = ai_gateway::blocking::Client::builder(KEY).base_url(server.url()).build_blocking().unwrap();
    let from = "2026-03-01T00:00:00Z".parse().unwrap();
    let events: Vec<UsageEvent> = client.usage().list(from).items().collect::<Result<_, _>>().unwrap();
    assert_eq!(events[0].total_cost, "0.01250");
    let [request] = server.take().try_into().unwrap();
    assert_eq!(request.headers["authorization"], format!("Bearer {KEY}"));
    assert_eq!(client.stats().total().calls, 1);
}

#[test]
fn the_key_is_never_shown() {
    let client = ai_gateway::Client::new(KEY).unwrap();
    let builder = ai_gateway::Client::builder(KEY);
    assert!(!format!("{client:?} {builder:?}").contains(KEY));
}
