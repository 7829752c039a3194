//! The APIs that are not at the root of the description, each at an address of its own.

mod common;
#[path = "common/steps.rs"]
mod steps;

use std::fs;
use std::path::Path;

use api_spec::{Body, Description, Field, Format, Method, Sources, Type, TypeRef};
use ngrok_mock::{EmptyFields, NgrokMock, ScriptedAnswer};
use reqwest::Client;
use serde_json::{Map, Value, json};
use steps::{Target, Tried};

fn description() -> &'static Description {
    static DESCRIPTION: std::sync::LazyLock<Description> =
        std::sync::LazyLock::new(|| api_spec::load(&Sources::builtin()).unwrap());
    &DESCRIPTION
}

fn other(name: &str) -> &'static Description {
    description().others.iter().find(|other| other.api.name == name).unwrap()
}

async fn served(name: &str) -> NgrokMock {
    NgrokMock::builder().other_api(name).start().await.unwrap()
}

/// Runs steps in a new account.
async fn run(name: &str, steps: &Value, tried: &mut Tried) -> Result<(), String> {
    let ngrok = served(name).await;
    let server = ngrok.other_api(name);
    let seed = |ty: &str, object: Value| server.seed(ty, object).unwrap();
    let target = Target { url: server.url(), api_key: server.api_key(), description: other(name), seed: &seed };
    steps::run(&target, steps, tried).await
}

/// Errors that depend on what ngrok does not publish: plans, the providers that it knows, and hosts that it forbids.
const UNKNOWABLE: [&str; 6] = [
    "_REQUIRES_PLAN",
    "_PROVIDER_UNSUPPORTED",
    "_ID_RESERVED",
    "_HOST_NOT_ALLOWED",
    "_FORMAT_UNSUPPORTED",
    "_SURFACE_UNSUPPORTED",
];

#[tokio::test]
async fn every_operation_does_what_it_says_and_refuses_what_it_must() {
    for api in &description().others {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/{}.yaml", api.api.name));
        let text = fs::read_to_string(&file).unwrap();
        let scenarios = api_spec::yaml_to_json("scenarios", &text).unwrap_or_else(|report| panic!("{report}"));
        let (mut tried, mut mistakes) = (Tried::default(), Vec::new());
        for (name, steps) in scenarios.as_object().unwrap() {
            mistakes
                .extend(run(&api.api.name, steps, &mut tried).await.err().map(|mistake| format!("{name}: {mistake}")));
        }
        too_long(api, &mut tried).await;
        for (service, operation) in api.operations() {
            let name = format!("{}.{}", service.name, operation.name);
            if !tried.done.contains(&name) {
                mistakes.push(format!("{name} is not tried"));
            }
            let errors = operation.errors.iter().filter_map(|code| api.error(*code)).map(|error| error.name.as_str());
            let unknowable = |error: &str| UNKNOWABLE.iter().any(|end| error.ends_with(end));
            for error in errors.filter(|error| !unknowable(error)) {
                if !tried.refused.contains(&(name.clone(), error.to_owned())) {
                    mistakes.push(format!("{name} is not refused with {error}"));
                }
            }
        }
        assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    }
}

/// Sends every text of every request with more bytes than it may have.
async fn too_long(api: &Description, tried: &mut Tried) {
    let name = &api.api.name;
    let ngrok = served(name).await;
    let server = ngrok.other_api(name);
    let seed = |ty: &str, object: Value| server.seed(ty, object).unwrap();
    let target = Target { url: server.url(), api_key: server.api_key(), description: api, seed: &seed };
    for (service, operation) in api.operations() {
        let Body::Type(request) = &operation.body else { continue };
        let mut path = operation.path.to_string();
        for param in &operation.params {
            let TypeRef::Id(ty) = &param.ty else { continue };
            path = path.replace(&format!("{{{}}}", param.name), &seed(ty, json!({})));
        }
        for body in bodies(api, api.type_named(request).unwrap()) {
            let call = format!("{} {path}", operation.method.as_str());
            let (status, answer) = steps::send(&target, operation.method.as_str(), &path, Some(&body)).await;
            assert_eq!(status, 400, "{call} {body}: {answer}");
            let error = steps::name(api, answer[&api.api.error.code].as_str());
            tried.refused.push((format!("{}.{}", service.name, operation.name), error));
        }
    }
}

/// Bodies of this type with one text too long.
fn bodies(api: &Description, ty: &Type) -> Vec<Value> {
    let required = ty.fields().iter().filter(|field| field.required);
    let whole: Map<String, Value> = required.map(|field| (field.name.clone(), value(field))).collect();
    let mut bodies = Vec::new();
    for field in ty.fields() {
        let long = field.max_bytes.map(|most| json!("x".repeat(usize::try_from(most).unwrap() + 1)));
        let inner = match &field.ty {
            TypeRef::List(inner) => inner.named().and_then(|name| api.type_named(name)),
            _ => None,
        };
        let inner = inner.into_iter().flat_map(|ty| bodies_of_item(api, ty));
        for value in long.into_iter().chain(inner) {
            let mut body = whole.clone();
            body.insert(field.name.clone(), value);
            bodies.push(Value::Object(body));
        }
    }
    bodies
}

fn bodies_of_item(api: &Description, ty: &Type) -> Vec<Value> {
    bodies(api, ty).into_iter().map(|body| json!([body])).collect()
}

fn value(field: &Field) -> Value {
    match field.ty {
        TypeRef::String if field.format == Some(Format::Url) => json!("https://example.com"),
        TypeRef::String => json!("x"),
        _ => json!(1),
    }
}

#[tokio::test]
async fn tokens_are_shown_once_and_authenticate_until_they_are_deleted() {
    let ngrok = served("ai_gateway").await;
    let server = ngrok.other_api("ai_gateway");
    let client = common::Session::with(NgrokMock::start().await.unwrap()).client;
    let send = |method: &str, path: &str, key: &str| {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        client.request(method, format!("{}{path}", server.url())).bearer_auth(key)
    };
    let (status, key) = common::answer(send("POST", "/api-keys", server.api_key()).json(&json!({}))).await;
    assert_eq!(status, 201, "{key}");
    let token = key["token"].as_str().unwrap();
    let end = &token[token.len() - 4..];
    assert_eq!(key["keyRedacted"], format!("…{end}"));
    let path = format!("/api-keys/{}", common::id(&key));
    let (status, read) = common::answer(send("GET", &path, token)).await;
    assert_eq!((status, &read["keyRedacted"], read.get("token")), (200, &key["keyRedacted"], None));
    assert_eq!(send("DELETE", &path, token).send().await.unwrap().status(), 204);
    let (status, refused) = common::answer(send("GET", &path, token)).await;
    assert_eq!((status, &refused["statusCode"]), (401, &json!(401)), "{refused}");
    assert!(refused["errorCode"].as_str().is_some_and(|code| code.starts_with("ERR_NGROK_")), "{refused}");
    assert!(refused["details"]["operation_id"].is_string() && refused["msg"].is_string(), "{refused}");
}

#[tokio::test]
async fn a_key_of_one_api_is_worth_nothing_at_another() {
    let ngrok = served("ai_gateway").await;
    let session = common::Session::with(ngrok);
    let server = session.ngrok.other_api("ai_gateway");
    let keys = |url: &str, path: &str, key: &str| {
        session.client.get(format!("{url}{path}")).bearer_auth(key).header("ngrok-version", "2")
    };
    let (root, other) = (session.ngrok.api_key(), server.api_key());
    assert_eq!(common::answer(keys(session.ngrok.url(), "/api_keys", other)).await.0, 401);
    assert_eq!(common::answer(keys(server.url(), "/api-keys", root)).await.0, 401);
    assert_eq!(common::answer(keys(session.ngrok.url(), "/api_keys", root)).await.0, 200);
    // It needs no header of the other.
    let request = session.client.get(format!("{}/api-keys", server.url())).bearer_auth(other);
    assert_eq!(common::answer(request).await.0, 200);
    // Each has the requests that it received.
    assert_eq!((session.ngrok.requests().len(), server.requests().len()), (2, 2));
    server.clear_requests();
    assert_eq!((session.ngrok.requests().len(), server.requests().len()), (2, 0));
    assert_eq!(common::answer(keys(server.url(), "/api_keys", other)).await.0, 404);
}

#[tokio::test]
async fn answers_are_scripted_by_the_names_of_the_sdk() {
    let session = common::Session::with(served("ai_gateway").await);
    let server = session.ngrok.other_api("ai_gateway");
    server.answer_next(ScriptedAnswer::new(503).operation("ai_gateway.access_keys.list"));
    let get = |path: &str| session.client.get(format!("{}{path}", server.url())).bearer_auth(server.api_key()).send();
    assert_eq!(get("/api-keys").await.unwrap().status(), 200);
    assert_eq!(get("/access-keys").await.unwrap().status(), 503);
    assert_eq!(get("/access-keys").await.unwrap().status(), 200);
}

#[tokio::test]
async fn all_fields_can_be_written() {
    let builder = NgrokMock::builder()
        .other_api_key("ai_gateway", "a_key")
        .other_api_public_url("ai_gateway", "https://ai.example.com/")
        .empty_fields(EmptyFields::Write);
    let ngrok = builder.start().await.unwrap();
    let server = ngrok.other_api("ai_gateway");
    assert_eq!(server.api_key(), "a_key");
    server.seed("CreditTransactionItem", json!({"type": "usageInvoicePreview", "createdAt": "now-1h"})).unwrap();
    let seed = |ty: &str, object: Value| server.seed(ty, object).unwrap();
    let target = Target { url: server.url(), api_key: server.api_key(), description: other("ai_gateway"), seed: &seed };
    let steps = json!([
        {"seed": {"AIGatewayAccessKeyConfiguration": {"name": "first"}}, "as": "id"},
        {"call": "GET /access-key-configurations/${id}",
         "is": {"uri": "https://ai.example.com/access-key-configurations/${id}", "metadata": ""}},
        {"call": "GET /credits/transactions",
         "is": {"items": [{"type": "usageInvoicePreview", "createdAt": "<any>", "totalCents": 0, "invoiceUrl": "<absent>"}]}},
        {"call": "POST /access-key-configurations", "status": 201,
         "body": {"name": "a", "access": {"models": {"allow": []}, "providers": {}}},
         "is": {"description": "", "access": {"models": {"allow": []}, "providers": {"allow": null}}, "router": null}},
    ]);
    let mut tried = Tried::default();
    steps::run(&target, &steps, &mut tried).await.unwrap();
}

#[tokio::test]
async fn a_state_file_keeps_the_accounts_of_all_apis() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("accounts.json");
    let start = |other: bool| {
        let builder = NgrokMock::builder().state_file(&file);
        let builder = if other { builder.other_api("ai_gateway") } else { builder };
        async move { builder.start().await.unwrap() }
    };
    let ngrok = start(true).await;
    let (root, key) = (ngrok.api_key().to_owned(), ngrok.other_api("ai_gateway").api_key().to_owned());
    let seeded = ngrok.other_api("ai_gateway").seed("AIGatewayAccessKey", json!({"name": "kept"})).unwrap();
    let credits = json!({"type": "credits", "amountCents": 5, "createdAt": "now-1h"});
    ngrok.other_api("ai_gateway").seed("CreditTransactionItem", credits.clone()).unwrap();
    ngrok.other_api("ai_gateway").seed("CreditTransactionItem", credits).unwrap();
    ngrok.shutdown().await.unwrap();
    // A run without the API leaves its account as it is.
    let ngrok = start(false).await;
    assert_eq!(ngrok.api_key(), root);
    ngrok.shutdown().await.unwrap();
    let ngrok = start(true).await;
    let server = ngrok.other_api("ai_gateway");
    assert_eq!((ngrok.api_key(), server.api_key()), (root.as_str(), key.as_str()));
    let seed = |ty: &str, object: Value| server.seed(ty, object).unwrap();
    let target = Target { url: server.url(), api_key: server.api_key(), description: other("ai_gateway"), seed: &seed };
    let steps = json!([
        {"call": format!("GET /access-keys/{seeded}"), "is": {"name": "kept"}, "save": {"uri": "uri"}},
        {"call": "GET ${uri}", "is": {"name": "kept"}},
        {"call": "GET /credits/transactions", "is": {"items": [{"amountCents": 5}, {"amountCents": 5}]}},
    ]);
    steps::run(&target, &steps, &mut Tried::default()).await.unwrap();
}

#[tokio::test]
async fn seeds_of_other_apis_stand_below_their_names() {
    let seed = json!({
        "Tunnel": [{"proto": "https"}],
        "ai_gateway": {
            "AIGatewayAccessKeyConfiguration": [{"id": "c1", "name": "shared"}],
            "AIGatewayAccessKey": [{"name": "k", "accessKeyConfiguration": "c1", "createdAt": "now-3d"}],
        },
    });
    let ngrok = NgrokMock::builder().other_api("ai_gateway").seed(seed.clone()).start().await.unwrap();
    let server = ngrok.other_api("ai_gateway");
    let target = Target {
        url: server.url(),
        api_key: server.api_key(),
        description: other("ai_gateway"),
        seed: &|_, _| String::new(),
    };
    let link = json!({"id": "c1", "name": "shared"});
    let steps =
        json!([{"call": "GET /access-keys", "is": {"aiGatewayAccessKeys": [{"accessKeyConfiguration": link}]}}]);
    steps::run(&target, &steps, &mut Tried::default()).await.unwrap();
    let unserved = NgrokMock::builder().seed(seed).start().await.unwrap_err().to_string();
    let expected =
        "a seed has objects of the AI Gateway API, which is not served; ask for it with `other_api(\"ai_gateway\")`";
    assert_eq!(unserved, expected);
    let wrong = json!({"ai_gateway": {"CreditTransactionItem": [{"type": "gift"}], "CreditBalance": [{"cents": 1}],
        "AIGatewayUsageEvent": [{"totalCost": "0,5"}, {"eventTime": "now-5"}]}});
    let mistakes = ngrok_mock::SeedError::check(&wrong).unwrap_err().to_string();
    assert!(mistakes.contains("`ai_gateway.CreditBalance[0].cents`: CreditBalance has no field `cents`"), "{mistakes}");
    assert!(mistakes.contains("[0].totalCost`: this is not a decimal number such as 0.01250"), "{mistakes}");
    assert!(mistakes.contains("[1].eventTime`: this is a text, not of type `timestamp`"), "{mistakes}");
    assert!(mistakes.contains("`ai_gateway.CreditTransactionItem[0]`: `type` says which"), "{mistakes}");
}

#[tokio::test]
async fn the_demonstration_has_something_for_every_list() {
    for api in &description().others {
        let name = &api.api.name;
        let ngrok = NgrokMock::builder().other_api(name).demo(true).start().await.unwrap();
        let server = ngrok.other_api(name);
        let target = Target {
            url: server.url(),
            api_key: server.api_key(),
            description: api,
            seed: &|_, _| unreachable!("nothing is seeded"),
        };
        let week_ago = jiff::Timestamp::now() - jiff::SignedDuration::from_hours(7 * 24);
        let mut lists = 0;
        for (service, operation) in api.operations().filter(|(_, o)| o.method == Method::Get && o.params.is_empty()) {
            let required = operation.query.iter().filter(|param| param.required);
            let query: Vec<String> = required.map(|param| format!("{}={week_ago}", param.name)).collect();
            let (status, answer) =
                steps::send(&target, "GET", &format!("{}?{}", operation.path, query.join("&")), None).await;
            assert_eq!(status, 200, "{}.{}: {answer}", service.name, operation.name);
            for list in answer.as_object().unwrap().values().filter_map(Value::as_array) {
                assert!(!list.is_empty(), "{}.{}: {answer}", service.name, operation.name);
                lists += 1;
            }
        }
        assert!(lists > 0);
    }
}

#[tokio::test]
#[should_panic(expected = "there is no other API `ai_gatway`; did you mean `ai_gateway`?")]
async fn an_api_that_does_not_exist_is_said_with_the_nearest() {
    let _ = NgrokMock::builder().other_api("ai_gatway");
}

#[test]
fn a_blocking_start_serves_them_too() {
    let ngrok = NgrokMock::builder().other_api("ai_gateway").start_blocking().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = ngrok.other_api("ai_gateway");
    let answer = runtime.block_on(async {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let request = Client::new().get(format!("{}/credits/balance", server.url())).bearer_auth(server.api_key());
        common::answer(request).await
    });
    assert_eq!(answer, (200, json!({"balanceCents": 0})));
}
