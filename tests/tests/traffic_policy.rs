//! Traffic Policies as types: built in Rust, checked, put in place, and read and written with nothing lost.

use std::path::Path;
use std::time::Duration;

use ngrok_api::Client;
use ngrok_api::traffic_policy::{
    Action, BasicAuth, CircuitBreaker, CompressResponse, CompressionAlgorithm, CustomResponse, Deny, ForwardInternal,
    GoDuration, JwtAllowedIssuer, JwtHttp, JwtIssuer, JwtKeySources, JwtKeys, JwtSignature, JwtToken, JwtTokenKind,
    JwtTokenMethod, JwtValidation, Oauth, OauthProvider, OneOrMany, OtherAction, Rule, SetVars, TerminateTls,
    TrafficPolicy, VerifyWebhook,
};
use ngrok_mock::NgrokMock;
use ngrok_traffic_policy::{Options, check};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The policies of a folder of the checker's tests, as JSON, by file.
fn policies(folder: &str) -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../traffic-policy/tests/policies").join(folder);
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let policies: Vec<_> = files
        .map(|file| {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&file).unwrap();
            let json = api_spec::yaml_to_json(&name, &text).unwrap_or_else(|report| panic!("{report}"));
            (name, json)
        })
        .collect();
    assert!(!policies.is_empty());
    policies
}

/// A policy as it comes back from the types.
fn there_and_back(policy: &Value) -> Value {
    let typed = TrafficPolicy::from_json(&policy.to_string()).unwrap_or_else(|error| panic!("{error}: {policy}"));
    serde_json::from_str(&typed.to_json()).unwrap()
}

/// Whether two documents mean the same: a whole number may be written with a fraction of zero.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        _ => a == b,
    }
}

fn rules(policy: &TrafficPolicy) -> impl Iterator<Item = &Rule> {
    let phases =
        [&policy.on_tcp_connect, &policy.on_http_request, &policy.on_http_response, &policy.on_event_stream_message];
    phases.into_iter().flatten()
}

#[test]
fn right_policies_fit_the_types_and_come_back_the_same() {
    for (file, policy) in policies("right") {
        let back = there_and_back(&policy);
        assert!(same(&policy, &back), "{file}:\n{policy:#}\n{back:#}");
        let typed = TrafficPolicy::try_from(policy).unwrap();
        for action in rules(&typed).flat_map(|rule| &rule.actions) {
            assert!(!matches!(action, Action::Other(_)), "{file}: {action:?}");
        }
    }
}

#[test]
fn policies_with_warnings_and_mistakes_come_back_the_same() {
    for (file, policy) in policies("warned").into_iter().chain(policies("wrong")) {
        // What has no rules is refused as a whole.
        let Ok(typed) = TrafficPolicy::try_from(policy.clone()) else { continue };
        let back = serde_json::to_value(&typed).unwrap();
        assert!(same(&policy, &back), "{file}:\n{policy:#}\n{back:#}");
    }
}

#[test]
fn the_example_of_each_action_fits_its_type() {
    let policies = api_spec::load(&api_spec::Sources::builtin()).unwrap().traffic_policy;
    for action in &policies.actions {
        let json = api_spec::yaml_to_json(&action.name, &action.example).unwrap();
        assert!(same(&json, &there_and_back(&json)), "{}", action.name);
        let typed = TrafficPolicy::try_from(json).unwrap();
        let mut actions = rules(&typed).flat_map(|rule| &rule.actions);
        assert!(actions.any(|read| !matches!(read, Action::Other(_)) && read.kind() == action.name), "{}", action.name);
    }
}

#[test]
fn a_policy_reads_like_its_document() {
    let policy = TrafficPolicy::new()
        .on_http_request(Rule::new().when("req.url.path.startsWith('/admin')").then(Oauth::new("google")))
        .on_http_request(Rule::new().name("rest").then(ForwardInternal::new("https://app.internal")));
    let expected = json!({"on_http_request": [
        {
            "expressions": ["req.url.path.startsWith('/admin')"],
            "actions": [{"type": "oauth", "config": {"provider": "google"}}],
        },
        {
            "name": "rest",
            "actions": [{"type": "forward-internal", "config": {"url": "https://app.internal"}}],
        },
    ]});
    assert_eq!(serde_json::to_value(&policy).unwrap(), expected);
    assert_eq!(policy, policy.to_json().parse().unwrap());
    let Action::Oauth(oauth) = &policy.on_http_request[0].actions[0] else { panic!("{policy:?}") };
    assert_eq!(oauth.provider, OauthProvider::Google);
}

#[test]
fn values_of_every_kind_are_given_and_written() {
    let token = JwtToken::new(JwtTokenKind::AtJwt, "header", "Authorization").prefix("Bearer ");
    let keys = JwtKeys::new(JwtKeySources::new(["https://id.example.com/keys.json"]));
    let jwt = JwtValidation::new(
        JwtIssuer::new([JwtAllowedIssuer::new("https://id.example.com")]),
        JwtHttp::new([token]),
        JwtSignature::new(["ES256"], [keys]),
    );
    let actions: [Action; 8] = [
        jwt.into(),
        SetVars::new([("greeting", json!("Hello")), ("count", json!(3))]).into(),
        CircuitBreaker::new()
            .error_threshold(0.25)
            .window_duration(Duration::from_secs(90))
            .tripped_duration("30s")
            .into(),
        CompressResponse::new().algorithms(["br", "zstd"]).into(),
        TerminateTls::new().min_version("1.3").mutual_tls_certificate_authorities("ca_1").into(),
        CustomResponse::new().status_code(503).headers([("retry-after", "60")]).into(),
        Deny::new().into(),
        OtherAction::new("brand-new", json!({"level": 3})).into(),
    ];
    let written = json!([
        {"type": "jwt-validation", "config": {
            "issuer": {"allow_list": [{"value": "https://id.example.com"}]},
            "http": {"tokens": [
                {"type": "at+jwt", "method": "header", "name": "Authorization", "prefix": "Bearer "},
            ]},
            "jws": {
                "allowed_algorithms": ["ES256"],
                "keys": [{"sources": {"additional_jkus": ["https://id.example.com/keys.json"]}}],
            },
        }},
        {"type": "set-vars", "config": {"vars": [{"greeting": "Hello"}, {"count": 3}]}},
        {"type": "circuit-breaker", "config": {
            "error_threshold": 0.25, "window_duration": "1m30s", "tripped_duration": "30s",
        }},
        {"type": "compress-response", "config": {"algorithms": ["br", "zstd"]}},
        {"type": "terminate-tls", "config": {"min_version": "1.3", "mutual_tls_certificate_authorities": "ca_1"}},
        {"type": "custom-response", "config": {"status_code": 503, "headers": {"retry-after": "60"}}},
        {"type": "deny"},
        {"type": "brand-new", "config": {"level": 3}},
    ]);
    assert_eq!(serde_json::to_value(&actions).unwrap(), written);
    let Action::JwtValidation(jwt) = &actions[0] else { panic!() };
    assert_eq!(jwt.http.tokens[0].method, JwtTokenMethod::Header);
    let Action::CompressResponse(compress) = &actions[3] else { panic!() };
    let unknown = CompressionAlgorithm::Unknown("zstd".to_owned());
    assert_eq!(compress.algorithms.as_deref(), Some(&[CompressionAlgorithm::Br, unknown][..]));
}

/// The first action of a policy that has this one, and that it is written back as it was.
fn read(action: Value) -> Action {
    let policy = json!({"on_http_request": [{"actions": [action]}]});
    assert_eq!(there_and_back(&policy), policy);
    TrafficPolicy::try_from(policy).unwrap().on_http_request[0].actions[0].clone()
}

#[test]
fn what_the_types_do_not_know_is_kept() {
    // A newer field, an older name of one, and a null stand beside what is known.
    let Action::CustomResponse(answer) = read(
        json!({"type": "custom-response", "name": "closed", "config": {"content": "x", "ttl": [1], "body": null}}),
    ) else {
        panic!()
    };
    assert_eq!(answer.body, None);
    assert_eq!(answer.other.get("content"), Some(&json!("x")));
    assert_eq!(answer.other.get("ttl"), Some(&json!([1])));
    assert_eq!(answer.beside.get("name"), Some(&json!("closed")));
    // What is set takes the place of the null.
    let set = Action::from(answer.body("y"));
    let written =
        json!({"type": "custom-response", "name": "closed", "config": {"body": "y", "content": "x", "ttl": [1]}});
    assert_eq!(serde_json::to_value(&set).unwrap(), written);

    // Actions of other versions, and known ones that do not fit.
    for action in [
        json!({"type": "brand-new", "config": {"level": 3}, "when": "now"}),
        json!({"type": "oidc", "config": {"issuer_url": "https://login.example.com"}}),
        json!({"type": "oauth", "config": {"scopes": ["email"]}}),
        json!({"type": "oauth", "config": {"provider": 5}}),
        json!({"type": "oauth", "config": "google"}),
        json!({"type": "oauth"}),
        json!({"type": "deny", "config": {"status_code": 403.5}}),
        json!({"type": "compress-response", "config": {"algorithms": ["br", null]}}),
        json!({"config": {}}),
        json!({"type": 7}),
        json!("deny"),
        json!(null),
    ] {
        let Action::Other(other) = read(action.clone()) else { panic!("{action}") };
        assert_eq!(other.json(), &action);
        assert_eq!(other.kind(), action["type"].as_str().unwrap_or_default());
    }
    // Nothing, in all the ways to say it.
    for action in [
        json!({"type": "deny"}),
        json!({"type": "deny", "config": null}),
        json!({"type": "deny", "config": {}}),
        json!({"type": "compress-response", "config": {"algorithms": []}}),
    ] {
        assert!(!matches!(read(action.clone()), Action::Other(_)), "{action}");
    }
    // Of the document and its rules.
    for policy in [
        json!({}),
        json!({"on_http_request": [], "on_http_response": null, "on_someday": [1], "inbound": [], "enabled": true}),
        json!({"on_http_request": [{}, {"if": ["true"], "expressions": [], "name": null, "actions": []}]}),
    ] {
        assert_eq!(there_and_back(&policy), policy);
    }
}

#[test]
fn values_that_stand_alone_or_in_a_list() {
    let one = json!({"type": "set-vars", "config": {"vars": {"a": 1, "b": 2}}});
    let Action::SetVars(vars) = read(one) else { panic!() };
    assert!(matches!(&vars.vars, OneOrMany::One(vars) if vars.len() == 2));
    let many = json!({"type": "set-vars", "config": {"vars": [{"a": 1}, {"b": null}]}});
    let Action::SetVars(vars) = read(many) else { panic!() };
    assert_eq!(vars.vars.as_slice().len(), 2);
}

#[test]
fn what_is_no_policy_is_refused_with_its_place_and_without_its_values() {
    for (text, expected) in [
        ("", "not JSON: EOF while parsing a value at line 1 column 0"),
        ("on_http_request: []", "not JSON: expected value at line 1 column 1"),
        ("[]", "expected an object, found a list"),
        (r#"{"on_http_request": "hunter2"}"#, "`on_http_request`: expected a list, found a text"),
        (r#"{"on_http_request": [{}, "hunter2"]}"#, "`on_http_request[1]`: expected an object, found a text"),
        (
            r#"{"on_http_request": [{"expressions": ["a", 5]}]}"#,
            "`on_http_request[0].expressions[1]`: expected a text, found a number",
        ),
    ] {
        let error = TrafficPolicy::from_json(text).unwrap_err().to_string();
        assert!(error.starts_with(&format!("not a Traffic Policy: {expected}")), "{error}");
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[test]
fn secrets_are_written_and_never_shown() {
    let policy = TrafficPolicy::new().on_http_request(
        Rule::new()
            .then(BasicAuth::new(["ada:hunter2"]))
            .then(VerifyWebhook::new("github", "hunter2"))
            .then(Oauth::new("google").client_secret("hunter2").other("newer_secret", "hunter2"))
            .then(OtherAction::new("brand-new", json!({"secret": "hunter2"}))),
    );
    // One that does not fit its type has no field that says what is secret.
    let misfit = json!({"type": "verify-webhook", "config": {"secret": "hunter2"}});
    let policy = policy.on_http_request(Rule::new().then(OtherAction::from(misfit)));
    assert_eq!(policy.to_json().matches("hunter2").count(), 6);
    let shown = format!("{policy:?} {policy:#?}");
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(shown.contains("newer_secret") && shown.contains("brand-new"), "{shown}");
}

#[tokio::test]
async fn a_policy_is_built_checked_put_in_place_and_read_back() {
    let ngrok = NgrokMock::builder().start().await.unwrap();
    let client = Client::builder(ngrok.api_key()).base_url(ngrok.url()).build().unwrap();
    let policy = TrafficPolicy::new()
        .on_http_request(Rule::new().when("req.url.path.startsWith('/admin')").then(Oauth::new("google")))
        .on_http_request(Rule::new().then(ForwardInternal::new("https://app.internal")));
    let url = "https://app.example.com";
    let options = Options { endpoint: Some(url.to_owned()), kind: Some(ngrok_traffic_policy::EndpointKind::Cloud) };
    let report = check(&policy.to_json(), &options);
    assert!(report.is_clean(), "{}", report.render("policy", false));

    let endpoint = client.endpoints().create(url, &policy).await.unwrap();
    let mut read = TrafficPolicy::from_json(&endpoint.traffic_policy).unwrap();
    assert_eq!(read, policy);

    // It is changed where it stands.
    let Action::ForwardInternal(forward) = &mut read.on_http_request[1].actions[0] else { panic!("{read:?}") };
    forward.url = "https://other.internal".to_owned();
    endpoint.update(&client).traffic_policy(read.clone()).await.unwrap();
    let found = client.endpoints().get(&endpoint.id).await.unwrap();
    assert_eq!(TrafficPolicy::from_json(&found.traffic_policy).unwrap(), read);
}

#[test]
fn modules_of_edges_take_one_as_well() {
    let policy = TrafficPolicy::new().on_tcp_connect(Rule::new().then(Deny::new()));
    let module = ngrok_api::models::EndpointTrafficPolicy::new().value(policy.clone());
    assert_eq!(module.value.as_deref(), Some(policy.to_json().as_str()));
}

#[test]
fn a_duration_is_kept_as_it_was_written() {
    let breaker = json!({"type": "circuit-breaker", "config": {"window_duration": "60s", "tripped_duration": "soon"}});
    let Action::CircuitBreaker(breaker) = read(breaker) else { panic!() };
    assert_eq!(breaker.window_duration.as_ref().and_then(GoDuration::to_duration), Some(Duration::from_secs(60)));
    assert_eq!(breaker.tripped_duration.as_ref().and_then(GoDuration::to_duration), None);
}

/// Any JSON without parts.
fn any_scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1000i32..1000).prop_map(|n| Value::from(f64::from(n) / 8.0)),
        "[a-z:/ ]{0,6}".prop_map(Value::from),
    ]
}

/// Any JSON that is not too deep.
fn any_json() -> impl Strategy<Value = Value> {
    any_scalar().prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..4).prop_map(|fields| Value::from_iter::<
                Map<String, Value>,
            >(
                fields.into_iter().collect()
            )),
        ]
    })
}

/// An action with values of any kind for some of its own fields, and with fields that nobody knows.
fn any_action() -> impl Strategy<Value = Value> {
    let actions = api_spec::load(&api_spec::Sources::builtin()).unwrap().traffic_policy.actions;
    let examples: Vec<(Value, Vec<String>)> = actions
        .iter()
        .map(|action| {
            let document = api_spec::yaml_to_json(&action.name, &action.example).unwrap();
            let rules = document.as_object().unwrap().values().flat_map(|rules| rules.as_array().unwrap());
            let mut actions = rules.flat_map(|rule| rule["actions"].as_array().unwrap());
            let example = actions.find(|written| written["type"] == action.name.as_str()).unwrap().clone();
            let fields = action.config.iter().map(|field| field.name.clone());
            (example, fields.chain(["newer".to_owned()]).collect())
        })
        .collect();
    // Mostly what has a chance to fit.
    let value = prop_oneof![3 => any_scalar(), 1 => Just(json!([])), 1 => any_json()];
    let changes = prop::collection::vec((any::<prop::sample::Index>(), value), 0..3);
    let beside = prop::collection::btree_map("(type|config|name|[a-z]{1,8})", any_json(), 0..2);
    (prop::sample::select(examples), changes, beside).prop_map(|((mut action, fields), changes, beside)| {
        for (index, value) in changes {
            action["config"][index.get(&fields)] = value;
        }
        action.as_object_mut().unwrap().extend(beside);
        action
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn nothing_is_lost_whatever_an_action_holds(
        actions in prop::collection::vec(prop_oneof![any_action(), any_json()], 0..4),
        other in prop::collection::btree_map("[a-z]{1,8}", any_json(), 0..3),
    ) {
        let mut rule = json!({"actions": actions});
        rule.as_object_mut().unwrap().extend(other.clone().into_iter().filter(|(name, _)| name != "name" && name != "actions"));
        let mut policy = json!({"on_http_request": [rule]});
        policy.as_object_mut().unwrap().extend(other);
        let back = there_and_back(&policy);
        prop_assert!(same(&policy, &back), "{policy:#}\n{back:#}");
    }
}
