//! Requests that the API refuses, each with its status and the name of its error.

mod common;

use api_spec::{Description, Sources};
use common::{Session, answer, id};
use ngrok_mock::NgrokMock;
use serde_json::{Value, json};

/// The catalogue's name of the error in an answer; empty when there is none.
fn error_name(body: &Value) -> String {
    static DESCRIPTION: std::sync::LazyLock<Description> =
        std::sync::LazyLock::new(|| api_spec::load(&Sources::builtin()).unwrap());
    let Some(code) = body["error_code"].as_str() else { return String::new() };
    let number = code.strip_prefix("ERR_NGROK_").and_then(|number| number.parse().ok()).unwrap();
    DESCRIPTION.error(number).unwrap().name.clone()
}

/// Checks the shape that every refusal has, and its status and code.
fn assert_refused(what: &str, (status, body): (u16, Value), expected: (u16, &str)) {
    assert_eq!((status, error_name(&body).as_str()), expected, "{what}: {body}");
    assert_eq!(body["status_code"], json!(status), "{what}: {body}");
    assert!(body["msg"].as_str().is_some_and(|msg| !msg.is_empty()), "{what}: {body}");
    assert!(body["details"]["operation_id"].as_str().is_some_and(|id| id.starts_with("op_")), "{what}: {body}");
}

#[tokio::test]
async fn headers() {
    let session = Session::start().await;
    let key = session.ngrok.api_key().to_owned();
    let bearer = format!("Bearer {key}");
    type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], (u16, &'a str));
    let cases: [Case<'_>; 9] = [
        ("no authorization", &[("ngrok-version", "2")], (401, "API_AUTHORIZATION_HEADER_MISSING")),
        (
            "another scheme",
            &[("authorization", "Digest x"), ("ngrok-version", "2")],
            (401, "API_AUTHORIZATION_HEADER_INVALID"),
        ),
        (
            "no credential",
            &[("authorization", "Bearer x"), ("ngrok-version", "2")],
            (401, "API_CREDENTIAL_FORMAT_INVALID"),
        ),
        ("a wrong key", &[("authorization", "Bearer a_b"), ("ngrok-version", "2")], (401, "API_CREDENTIAL_INVALID")),
        (
            "an authtoken",
            &[("authorization", "Bearer cr_b"), ("ngrok-version", "2")],
            (401, "API_CREDENTIAL_IS_AUTHTOKEN"),
        ),
        ("an id", &[("authorization", "Bearer ak_b"), ("ngrok-version", "2")], (401, "API_CREDENTIAL_IS_KEY_ID")),
        ("no version", &[("authorization", &bearer)], (400, "API_VERSION_HEADER_MISSING")),
        ("version 1", &[("authorization", &bearer), ("ngrok-version", "1")], (400, "API_VERSION_INVALID")),
        ("version two", &[("authorization", &bearer), ("ngrok-version", "two")], (400, "API_VERSION_INVALID")),
    ];
    for (what, headers, expected) in cases {
        let request = headers.iter().fold(session.bare("GET", "/tunnels"), |r, (name, value)| r.header(*name, *value));
        assert_refused(what, answer(request).await, expected);
    }
    let sent = session.bare("GET", "/tunnels").header("authorization", format!("bearer {key}"));
    assert_eq!(answer(sent.header("ngrok-version", "2")).await.0, 200);
}

#[tokio::test]
async fn created_keys_authenticate_until_they_are_deleted() {
    let session = Session::start().await;
    let key = session.create("/api_keys", json!({"description": "another"})).await;
    let token = key["token"].as_str().unwrap();
    let as_other = || session.bare("GET", "/self").bearer_auth(token).header("ngrok-version", "2");
    assert_eq!(answer(as_other()).await.1["api_key"]["id"], key["id"]);
    assert_eq!(session.send("DELETE", &format!("/api_keys/{}", id(&key)), None).await.0, 204);
    assert_refused("a deleted key", answer(as_other()).await, (401, "API_CREDENTIAL_INVALID"));
}

#[tokio::test]
async fn bodies() {
    let session = Session::start().await;
    let raw = |method: &str, path: &str, content_type: Option<&str>, body: String| {
        let request = session.request(method, path).body(body);
        match content_type {
            Some(value) => request.header("content-type", value),
            None => request,
        }
    };
    let json_type = Some("application/json");
    let cases = [
        ("GET", "/tunnels", json_type, "{}", (400, "API_REQUEST_BODY_NOT_ALLOWED")),
        ("DELETE", "/ip_policies/ipp_x", json_type, "{}", (400, "API_REQUEST_BODY_NOT_ALLOWED")),
        ("POST", "/ip_policies", None, "{}", (400, "API_CONTENT_TYPE_HEADER_MISSING")),
        ("POST", "/ip_policies", Some("text/plain"), "{}", (400, "API_CONTENT_TYPE_UNSUPPORTED")),
        ("POST", "/ip_policies", json_type, "{", (400, "API_REQUEST_BODY_INVALID")),
        ("POST", "/ip_policies", json_type, "[]", (400, "API_REQUEST_BODY_INVALID")),
        ("POST", "/ip_policies", json_type, "", (400, "API_REQUEST_BODY_INVALID")),
    ];
    for (method, path, content_type, body, expected) in cases {
        let request = raw(method, path, content_type, body.to_owned());
        assert_refused(&format!("{method} {path} {content_type:?} {body}"), answer(request).await, expected);
    }
    let huge = format!("{{\"description\":\"{}\"}}", "x".repeat(5 << 20));
    assert_refused(
        "a huge body",
        answer(raw("POST", "/ip_policies", json_type, huge)).await,
        (413, "API_REQUEST_BODY_READ_FAILED"),
    );
    let with_charset = raw("POST", "/ip_policies", Some("application/json; charset=utf-8"), "{}".to_owned());
    assert_eq!(answer(with_charset).await.0, 201);
}

#[tokio::test]
async fn what_a_body_repeats_of_the_path() {
    let session = Session::start().await;
    let policy = id(&session.create("/ip_policies", json!({})).await);
    let edge = id(&session.create("/edges/https", json!({"hostports": ["example.com:443"]})).await);
    let rule = |edge: &str| json!({"edge_id": edge, "match_type": "path_prefix", "match": "/"});
    let policies = format!("/ip_policies/{policy}");
    let routes = format!("/edges/https/{edge}/routes");
    let route = id(&session.create(&routes, rule(&edge)).await);
    let route = |rest: &str| format!("{routes}/{route}{rest}");
    let repeated = (400, "API_PARAMETER_REPEATED");
    let update = |id: &Value| json!({"id": id, "description": "changed"});
    let cases = [
        ("PATCH", policies.clone(), update(&json!(policy)), None),
        ("PATCH", policies.clone(), update(&json!(null)), None),
        ("PATCH", policies.clone(), update(&json!("ipp_other")), Some(repeated)),
        ("PATCH", policies.clone(), update(&json!(1)), Some(repeated)),
        ("PATCH", policies, json!({"id": policy, "descripton": "x"}), Some((400, "API_REQUEST_PARAMETER_UNKNOWN"))),
        ("POST", routes.clone(), rule("edghts_other"), Some(repeated)),
        ("PATCH", route(""), json!({"edge_id": edge, "description": "x"}), None),
        ("PATCH", route(""), json!({"edge_id": "edghts_other", "description": "x"}), Some(repeated)),
        ("PUT", route("/compression"), json!({"edge_id": edge, "enabled": true}), None),
        ("PUT", route("/compression"), json!({"edge_id": "edghts_other", "enabled": true}), Some(repeated)),
    ];
    for (method, path, body, refused) in cases {
        let what = format!("{method} {path} {body}");
        let answer = session.send(method, &path, Some(&body)).await;
        match refused {
            Some(expected) => assert_refused(&what, answer, expected),
            None => assert_eq!(answer.0, 200, "{what}: {}", answer.1),
        }
    }
}

#[tokio::test]
async fn values() {
    let session = Session::start().await;
    let policy = id(&session.create("/ip_policies", json!({})).await);
    let rule = |cidr: &str, action: &str| json!({"cidr": cidr, "action": action, "ip_policy_id": policy});
    let long = "é".repeat(128);
    let policies = [
        "on_http_request:\n  - actions:\n      - type: rate-limt\n",
        "on_http_request:\n  - expressions: [\"req.methd == 'GET'\"]\n    actions:\n      - type: deny\n",
        "{\"on_http_request\": ",
        "on_tcp_connect:\n  - actions:\n      - type: deny\non_http_response: []\n",
    ];
    let endpoint = |policy: &str| json!({"url": "https://policy.example.com", "traffic_policy": policy});
    let cases = [
        ("/ip_policies", json!({"descripton": "x"}), (400, "API_REQUEST_PARAMETER_UNKNOWN")),
        ("/ip_policies", json!({"description": 1}), (400, "API_REQUEST_PARAMETER_VALUE_INVALID")),
        ("/ip_policies", json!({"description": long}), (400, "API_REQUEST_PARAMETER_VALUE_INVALID")),
        ("/credentials", json!({"description": long}), (400, "CREDENTIAL_DESCRIPTION_TOO_LONG")),
        ("/credentials", json!({"metadata": "x".repeat(4097)}), (400, "CREDENTIAL_METADATA_TOO_LONG")),
        ("/ip_policy_rules", rule("1.2.3.4", "allow"), (400, "IP_POLICY_RULE_NETWORK_MASK_MISSING")),
        ("/ip_policy_rules", rule("1.2.3.4/8", "allow"), (400, "IP_POLICY_RULE_CIDR_BASE_ADDRESS_INVALID")),
        ("/ip_policy_rules", rule("1.2.3/8", "allow"), (400, "IP_POLICY_RULE_CIDR_INVALID")),
        ("/ip_policy_rules", rule("10.0.0.0/8", "permit"), (400, "IP_POLICY_RULE_ACTION_INVALID")),
        ("/ip_policy_rules", json!({"action": "allow", "ip_policy_id": policy}), (400, "IP_POLICY_PARAMETER_MISSING")),
        (
            "/ip_policy_rules",
            json!({"cidr": "10.0.0.0/8", "action": "allow", "ip_policy_id": "ipp_x"}),
            (400, "IP_POLICY_NOT_FOUND"),
        ),
        ("/ip_restrictions", json!({"type": "api", "ip_policy_ids": []}), (400, "IP_RESTRICTION_POLICIES_EMPTY")),
        (
            "/ip_restrictions",
            json!({"type": "api", "ip_policy_ids": ["ipp_x"]}),
            (400, "IP_RESTRICTION_POLICY_NOT_FOUND"),
        ),
        ("/ip_restrictions", json!({"type": "x", "ip_policy_ids": [policy]}), (400, "IP_RESTRICTION_TYPE_INVALID")),
        ("/vault_secrets", json!({"name": "x", "value": "y"}), (400, "SECRET_VAULT_ID_MISSING")),
        (
            "/endpoints",
            json!({"url": "nowhere", "type": "cloud", "traffic_policy": "{}"}),
            (400, "API_ENDPOINT_URL_INVALID"),
        ),
        ("/endpoints", endpoint(policies[0]), (400, "TRAFFIC_POLICY_ACTION_TYPE_INVALID")),
        ("/endpoints", endpoint(policies[1]), (400, "TRAFFIC_POLICY_EXPRESSION_INVALID")),
        ("/endpoints", endpoint(policies[2]), (400, "")),
        (
            "/endpoints",
            json!({"url": "tcp://1.tcp.ngrok.io:20000", "traffic_policy": policies[3]}),
            (400, "TRAFFIC_POLICY_ACTION_PROTOCOL_UNSUPPORTED"),
        ),
        ("/edges/tcp", json!({"traffic_policy": {"value": policies[0]}}), (400, "TRAFFIC_POLICY_ACTION_TYPE_INVALID")),
        ("/agent_ingresses", json!({"domain": "not a domain"}), (400, "")),
        ("/abuse_reports", json!({"urls": ["nowhere"]}), (400, "API_REQUEST_PARAMETER_VALUE_INVALID")),
        ("/certificate_authorities", json!({"ca_pem": "nonsense"}), (400, "")),
        ("/ssh_credentials", json!({"public_key": "nonsense"}), (400, "")),
        ("/backends/weighted", json!({"backends": {"bkdhr_x": 10001}}), (400, "")),
        (
            "/reserved_domains",
            json!({"domain": "a.example.com", "certificate_id": "cert_x",
            "certificate_management_policy": {"authority": "letsencrypt"}}),
            (400, ""),
        ),
    ];
    let mut mistakes = Vec::new();
    for (path, body, (status, code)) in cases {
        let (found, answer) = session.send("POST", path, Some(&body)).await;
        let found_code = error_name(&answer);
        // Where the catalogue has several codes that would fit, any of them is right.
        if found != status || !(code.is_empty() || found_code == code) || found_code.is_empty() {
            mistakes.push(format!("POST {path} {body}: {found} {answer}, not {code}"));
        }
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    assert_eq!(
        session.get("/ip_policies").await["ip_policies"].as_array().unwrap().len(),
        1,
        "a refusal left something"
    );
    let fits = json!({"description": "é".repeat(127)});
    assert_eq!(session.send("POST", "/ip_policies", Some(&fits)).await.0, 201);
}

#[tokio::test]
async fn names_that_are_taken() {
    let session = Session::start().await;
    let policy = id(&session.create("/ip_policies", json!({})).await);
    let cases = [
        ("/vaults", json!({"name": "one"}), "VAULT_NAME_TAKEN"),
        ("/reserved_domains", json!({"domain": "a.example.com"}), "RESERVED_DOMAIN_ALREADY_EXISTS"),
        ("/ip_restrictions", json!({"type": "agent", "ip_policy_ids": [policy]}), "IP_RESTRICTION_TYPE_ALREADY_EXISTS"),
        (
            "/ip_policy_rules",
            json!({"cidr": "10.0.0.0/8", "action": "deny", "ip_policy_id": policy}),
            "IP_POLICY_RULE_CIDR_ALREADY_EXISTS",
        ),
        ("/service_users", json!({"name": "ci"}), ""),
        ("/agent_ingresses", json!({"domain": "connect.example.com"}), ""),
    ];
    for (path, body, code) in cases {
        session.create(path, body.clone()).await;
        let (status, answer) = session.send("POST", path, Some(&body)).await;
        let found = error_name(&answer);
        assert!(status == 400 && !found.is_empty() && (code.is_empty() || code == found), "{path}: {status} {answer}");
    }
    let endpoint = |pooled: bool| json!({"url": "https://pool.example.com", "type": "cloud", "traffic_policy": "{}", "pooling_enabled": pooled});
    session.create("/endpoints", endpoint(true)).await;
    session.create("/endpoints", endpoint(true)).await;
    let refused = session.send("POST", "/endpoints", Some(&endpoint(false))).await;
    assert_refused("an endpoint outside of the pool", refused, (400, "CLOUD_ENDPOINT_URL_ALREADY_EXISTS"));
    // Only two different ones clash.
    let vault = id(&session.create("/vaults", json!({"name": "two"})).await);
    assert_eq!(session.send("PATCH", &format!("/vaults/{vault}"), Some(&json!({"name": "two"}))).await.0, 200);
    assert_eq!(session.send("PATCH", &format!("/vaults/{vault}"), Some(&json!({"name": "one"}))).await.0, 400);
}

#[tokio::test]
async fn deleting_what_is_in_use() {
    let session = Session::start().await;
    let policy = id(&session.create("/ip_policies", json!({})).await);
    let restriction = id(&session.create("/ip_restrictions", json!({"type": "api", "ip_policy_ids": [policy]})).await);
    let vault = id(&session.create("/vaults", json!({"name": "v"})).await);
    let secret = id(&session.create("/vault_secrets", json!({"name": "s", "value": "hush", "vault_id": vault})).await);
    let backend = id(&session.create("/backends/http_response", json!({"body": "x"})).await);
    let edge = id(&session.create("/edges/https", json!({})).await);
    let route = json!({"match": "/", "match_type": "exact_path", "backend": {"backend_id": backend}});
    let route = id(&session.create(&format!("/edges/https/{edge}/routes"), route).await);
    let ca = id(&session.create("/ssh_certificate_authorities", json!({})).await);
    let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMdsm12ZpaVNO+OUUG4Q5L0CTZBvuQpDC29ZSv4fAwFb";
    let certificate = json!({"ssh_certificate_authority_id": ca, "public_key": key});
    let certificate = id(&session.create("/ssh_host_certificates", certificate).await);
    let cases = [
        (format!("/ip_policies/{policy}"), format!("/ip_restrictions/{restriction}"), "IP_POLICY_IN_USE"),
        (format!("/vaults/{vault}"), format!("/vault_secrets/{secret}"), "VAULT_SECRETS_IN_USE"),
        (format!("/backends/http_response/{backend}"), format!("/edges/https/{edge}/routes/{route}"), "BACKEND_IN_USE"),
        (format!("/ssh_certificate_authorities/{ca}"), format!("/ssh_host_certificates/{certificate}"), ""),
    ];
    for (used, user, code) in cases {
        let (status, answer) = session.send("DELETE", &used, None).await;
        let found = error_name(&answer);
        assert!(status == 400 && !found.is_empty() && (code.is_empty() || found == code), "{used}: {status} {answer}");
        assert_eq!(session.send("DELETE", &user, None).await.0, 204, "{user}");
        assert_eq!(session.send("DELETE", &used, None).await.0, 204, "{used}");
        assert_eq!(session.send("GET", &used, None).await.0, 404, "{used}");
    }
}

#[tokio::test]
async fn objects_that_do_not_exist() {
    let session = Session::start().await;
    let (status, body) = session.send("GET", "/tunnel_sessions/ts_x", None).await;
    assert_eq!((status, &body["error_code"]), (404, &Value::Null), "the documented answer has no code");
    assert_eq!(body["msg"], "Resource not found");
    assert_refused("a policy", session.send("GET", "/ip_policies/ipp_x", None).await, (404, "IP_POLICY_NOT_FOUND"));
    assert_refused(
        "its deletion",
        session.send("DELETE", "/ip_policies/ipp_x", None).await,
        (404, "IP_POLICY_NOT_FOUND"),
    );
    let change = json!({"description": "x"});
    assert_refused(
        "its change",
        session.send("PATCH", "/ip_policies/ipp_x", Some(&change)).await,
        (404, "IP_POLICY_NOT_FOUND"),
    );
    assert_refused("no such path", session.send("GET", "/nowhere", None).await, (404, ""));
    assert_refused("no such method", session.send("PUT", "/ip_policies", Some(&json!({}))).await, (405, ""));
    assert_refused(
        "secrets of no vault",
        session.send("GET", "/vaults/vault_x/secrets", None).await,
        (404, "VAULT_ID_NOT_FOUND"),
    );
}

#[tokio::test]
async fn updates_without_a_value() {
    let session = Session::start().await;
    let policy = id(&session.create("/ip_policies", json!({})).await);
    let path = format!("/ip_policies/{policy}");
    for body in [json!({}), json!({"description": null})] {
        assert_refused("no value", session.send("PATCH", &path, Some(&body)).await, (400, "IP_POLICY_UPDATE_EMPTY"));
    }
    assert_eq!(session.send("PATCH", &path, Some(&json!({"description": ""}))).await.0, 200);
}

#[tokio::test]
async fn empty_values_of_what_is_not_set_are_accepted() {
    let session = Session::start().await;
    let domain = json!({"domain": "a.example.com", "region": "", "description": "", "certificate_id": ""});
    session.create("/reserved_domains", domain).await;
    assert_eq!(session.create("/reserved_addrs", json!({"region": ""})).await["region"], "us", "the default");
    let authority = json!({"private_key_type": "", "elliptic_curve": "", "key_size": 0});
    let authority = session.create("/ssh_certificate_authorities", authority).await;
    let certificate = json!({"ssh_certificate_authority_id": authority["id"], "public_key": authority["public_key"],
        "principals": [], "critical_options": {}, "extensions": {}, "valid_after": "", "valid_until": ""});
    let certificate = session.create("/ssh_user_certificates", certificate).await;
    assert_eq!(certificate["extensions"], json!({"permit-pty": "", "permit-user-rc": ""}), "the default");
    let vault = session.create("/vaults", json!({"name": "v"})).await;
    let secret = json!({"name": "s", "value": "x", "vault_id": vault["id"], "vault_name": ""});
    assert_eq!(session.create("/vault_secrets", secret).await["vault"]["id"], vault["id"]);
    let (status, _) = session.send("POST", "/ip_restrictions", Some(&json!({"type": "", "ip_policy_ids": []}))).await;
    assert_eq!(status, 400, "what is required must be there");
}

#[tokio::test]
async fn query_parameters() {
    let session = Session::with(NgrokMock::builder().demo(true).start().await.unwrap());
    let cases = [
        ("/ip_policies?limit=0", "API_PAGE_LIMIT_OUT_OF_RANGE"),
        ("/ip_policies?limit=101", "API_PAGE_LIMIT_OUT_OF_RANGE"),
        ("/ip_policies?limit=-1", "API_PAGE_LIMIT_OUT_OF_RANGE"),
        ("/ip_policies?limit=ten", "API_PAGE_LIMIT_NUMBER_INVALID"),
        ("/ip_policies?before_id=rd_x", "RESOURCE_ID_PREFIX_INVALID"),
        ("/ip_policies?limit=1&limit=2", "API_PARAMETER_REPEATED"),
        ("/ip_policies?order=asc", "API_QUERY_PARAMETERS_UNKNOWN"),
        ("/tunnels?filter=true", "API_QUERY_PARAMETERS_UNKNOWN"),
        ("/ip_policies?limit=%zz", "API_QUERY_STRING_INVALID"),
        ("/ip_policies/ipp_x?expand=1", "API_QUERY_PARAMETERS_UNKNOWN"),
    ];
    for (path, code) in cases {
        assert_refused(path, session.send("GET", path, None).await, (400, code));
    }
    assert_eq!(session.send("GET", "/endpoints?id=ep_a&id=ep_b", None).await.0, 200);
}

/// What an endpoint permits depends on its URL, which an update need not repeat.
#[tokio::test]
async fn policies_that_the_endpoint_does_not_permit() {
    let session = Session::start().await;
    let policy = |phase: &str| format!("{phase}:\n  - actions:\n      - type: deny\n");
    let endpoint = |url: &str, phase: &str| json!({"url": url, "traffic_policy": policy(phase)});
    let tls = id(&session.create("/endpoints", endpoint("tls://a.example.com", "on_tcp_connect")).await);
    let https = id(&session.create("/endpoints", endpoint("https://b.example.com", "on_http_request")).await);
    let refused = (400, "TRAFFIC_POLICY_ACTION_PROTOCOL_UNSUPPORTED");
    for (id, phase, expected) in [
        (&tls, "on_tcp_connect", None),
        (&tls, "on_http_request", Some(refused)),
        (&https, "on_http_request", None),
        (&https, "on_tcp_connect", None),
    ] {
        let path = format!("/endpoints/{id}");
        let answer = session.send("PATCH", &path, Some(&json!({"traffic_policy": policy(phase)}))).await;
        match expected {
            Some(expected) => assert_refused(phase, answer, expected),
            None => assert_eq!(answer.0, 200, "{phase}: {}", answer.1),
        }
    }
    // A policy that may end without an answer is taken: that is told to those who meet it.
    session.create("/endpoints", json!({"url": "https://c.example.com", "traffic_policy": "{}"})).await;
}
