//! The APIs beside the one at the root: their commands, and keys that never go to another API.

use ngrok_mock::NgrokMock;
use serde_json::{Value, json};

use crate::server::{Answer, Server};
use crate::support::{KEY, Run, bare, finish, run};

/// What a run without a key of either API says.
fn keyless(arguments: &[&str]) -> Run {
    finish(bare().args(arguments), "")
}

/// The body that the arguments send.
#[track_caller]
fn body(arguments: &[&str]) -> Value {
    let server = Server::always(Answer::refusal(400, "ERR_NGROK_1", "sent"));
    run(&server, arguments).exits(1);
    server.take()[0].json()
}

#[test]
fn a_key_goes_to_its_own_api_only() {
    let server = Server::always(Answer::refusal(400, "ERR_NGROK_1", "sent"));
    let with = |variables: &[(&str, &str)], arguments: &[&str]| {
        finish(bare().envs(variables.iter().copied()).args(arguments), "")
    };
    let (key, url) = (("NGROK_API_KEY", "first"), ("NGROK_API_URL", server.url.as_str()));
    let (ai_key, ai_url) = (("AI_GATEWAY_API_KEY", "second"), ("AI_GATEWAY_API_URL", server.url.as_str()));
    let sent = |run: Run| {
        run.exits(1);
        server.take()[0].key.clone()
    };
    let all = [key, url, ai_key, ai_url];
    assert_eq!(sent(with(&all, &["api-keys", "list"])), "first");
    assert_eq!(sent(with(&all, &["ai-gateway", "api-keys", "list"])), "second");
    assert_eq!(sent(with(&all, &["call", "ai_gateway.api_keys.list"])), "second");
    assert_eq!(sent(with(&all, &["ai-gateway", "api-keys", "list", "--ai-api-key", "third"])), "third");
    assert_eq!(sent(with(&all, &["--ai-api-key", "third", "ai-gateway", "api-keys", "list"])), "third");
}

#[test]
fn without_a_key_the_ways_to_give_that_apis_are_told() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("ngrok.yml");
    std::fs::write(&file, "version: 3\nagent:\n  api_key: key_of_the_agent\n").unwrap();
    for command in [&["ai-gateway", "access-keys", "list"][..], &["call", "ai_gateway.access_keys.list"]] {
        let mut bare = bare();
        bare.env("NGROK_API_KEY", KEY).args(command).args(["--config", file.to_str().unwrap()]);
        let run = finish(&mut bare, "").exits(4);
        assert!(run.stderr.contains("--ai-api-key or in AI_GATEWAY_API_KEY"), "{run:?}");
    }
}

#[test]
fn flags_of_another_api_are_refused() {
    for (flag, own, command) in [
        ("--api-key", "--ai-api-key", &["ai-gateway", "credits", "get-balance"][..]),
        ("--api-url", "--ai-api-url", &["call", "ai_gateway.credits.get_balance"]),
        ("--ai-api-key", "--api-key", &["ip-policies", "list"]),
        ("--ai-api-url", "--api-url", &["whoami"]),
    ] {
        let server = Server::always(Answer::empty());
        run(&server, command.iter().chain(&[flag, "http://127.0.0.1:1"])).misused(&[flag, own, "AI Gateway API"]);
        assert_eq!(server.take(), []);
    }
}

/// Who does not use another API does not see its flags.
#[test]
fn help_shows_the_flags_of_the_api_in_question() {
    let shows = |arguments: &[&str]| {
        let help = keyless(arguments).exits(0).stdout;
        ["--api-key", "--config", "--ai-api-key", "AI_GATEWAY_API_URL"].map(|name| help.contains(name))
    };
    assert_eq!(shows(&["--help"]), [true, true, false, false]);
    assert_eq!(shows(&["ip-policies", "list", "--help"]), [true, true, false, false]);
    assert_eq!(shows(&["ai-gateway", "--help"]), [false, false, true, true]);
    assert_eq!(shows(&["ai-gateway", "usage", "list", "--help"]), [false, false, true, true]);
    let help = keyless(&["ai-gateway", "--help"]).exits(0).stdout;
    for part in ["AI Gateway API", "access-keys", "provider-keys", "usage"] {
        assert!(help.contains(part), "{part} is not in\n{help}");
    }
}

#[test]
fn services_are_found_below_their_api() {
    for (given, near) in [
        (&["acess-keys", "list"][..], ": 'ai-gateway access-keys'"),
        (&["ai-gateway", "acess-keys"], ": 'access-keys'"),
        (&["api-kyes"], ": 'api-keys', 'ai-gateway api-keys'"),
        (&["static-adress"], ": 'backends static-address'"),
    ] {
        let run = keyless(given).misused(&["unrecognized subcommand"]);
        let tip = run.stderr.lines().find(|line| line.contains("tip:")).unwrap();
        assert!(tip.ends_with(near), "{given:?}: {tip}");
    }
    keyless(&["call", "access_keys.list"]).misused(&["ai_gateway.access_keys.list"]);
}

#[test]
fn null_takes_a_value_away() {
    let update = |flags: &[&str]| body(&[&["ai-gateway", "access-keys", "update", "aigk_1"], flags].concat());
    let both = json!({"name": null, "accessKeyConfigurationId": null, "metadata": "{}"});
    assert_eq!(update(&["--clear", "name,access-key-configuration-id", "--metadata", "{}"]), both);
    let given = r#"{"name": "n", "accessKeyConfigurationId": null}"#;
    assert_eq!(update(&["--json", given, "--clear", "name", "--metadata", "{}"]), both);
    // What the first API takes away with null as well.
    assert_eq!(body(&["edges", "tls", "update", "e", "--clear", "traffic-policy"]), json!({"traffic_policy": null}));
}

#[test]
fn what_null_can_not_mean_is_refused() {
    let configurations = |flags: &[&str]| {
        let server = Server::always(Answer::empty());
        run(&server, [&["ai-gateway", "access-key-configurations", "update", "c"], flags].concat())
    };
    configurations(&["--clear", "acces"]).misused(&["'acces'", "'access'", "--clear"]);
    configurations(&["--clear", "access", "--access.models.allow", "m"]).misused(&[
        "--clear access",
        "--access.models.allow",
        "together",
    ]);
    let server = Server::always(Answer::empty());
    run(&server, ["ai-gateway", "access-keys", "create", "--json", r#"{"name": null}"#]).misused(&["name", "null"]);
    // Taking one of two away makes room for the other.
    let own = ["--certificate-id", "cert_1", "--clear", "certificate-management-policy"];
    assert_eq!(
        body(&[&["reserved-domains", "update", "rd_1"][..], &own].concat()),
        json!({"certificate_id": "cert_1", "certificate_management_policy": null})
    );
}

#[test]
fn parameters_of_the_query_may_be_required() {
    keyless(&["ai-gateway", "usage", "list"]).misused(&["--start-time <TIME>", "required", "RFC 3339"]);
    let server = Server::always(Answer::ok(json!({"aiGatewayUsage": [], "uri": "", "nextPageUri": null})));
    run(&server, ["ai-gateway", "usage", "list", "--start-time", "2026-01-31T18:00:00Z", "--include-retries"]).exits(0);
    assert_eq!(server.take()[0].target, "/usage?startTime=2026-01-31T18%3A00%3A00Z&includeRetries=true");
}

#[test]
fn money_is_given_in_cents_and_shown_in_dollars() {
    let buy = ["ai-gateway", "credits", "create-checkout-session", "--amount"];
    assert_eq!(body(&[&buy[..], &["2500"]].concat()), json!({"amount": 2500}));
    keyless(&[&buy[..], &["25.00"]].concat()).misused(&["'25.00'", "--amount", "whole cents, such as 500 for $5.00"]);
    let balance = |format| {
        let server = Server::always(Answer::ok(json!({"balanceCents": -1205})));
        run(&server, ["ai-gateway", "credits", "get-balance", "-o", format]).exits(0).stdout
    };
    assert_eq!(balance("table"), "balanceCents  -$12.05\n");
    assert_eq!(balance("jsonl"), "{\"balanceCents\":-1205}\n");
}

#[test]
fn objects_of_several_kinds_follow_each_other() {
    let server = Server::always(Answer::ok(json!({"items": [
        {"type": "credits", "amountCents": 2000, "category": "purchase", "createdAt": "2026-01-31T18:00:00Z"},
        {
            "type": "usageInvoicePreview", "createdAt": "2026-01-30T18:00:00Z", "periodStart": "2026-01-01T00:00:00Z",
            "periodEnd": "2026-01-31T00:00:00Z", "totalCents": 701, "appliedCreditsCents": 701, "amountDueCents": 0,
            "amountPaidCents": 0, "amountRemainingCents": 0,
        },
    ]})));
    let run = run(&server, ["ai-gateway", "credits", "list-transactions", "-o", "table"]).exits(0);
    let expected = [
        "items",
        "  type         credits",
        "  amountCents  $20.00",
        "  category     purchase",
        "  createdAt    2026-01-31T18:00:00Z",
        "",
        "  type                  usageInvoicePreview",
        "  createdAt             2026-01-30T18:00:00Z",
        "  periodStart           2026-01-01T00:00:00Z",
        "  periodEnd             2026-01-31T00:00:00Z",
        "  totalCents            $7.01",
        "  appliedCreditsCents   $7.01",
        "  amountDueCents        $0.00",
        "  amountPaidCents       $0.00",
        "  amountRemainingCents  $0.00",
    ];
    assert_eq!(run.stdout.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn objects_of_one_kind_inside_of_another_are_rows() {
    let bucket = |key, requests| {
        json!({
            "bucketStart": "2026-01-31T00:00:00Z", "groupKey": key, "cost": "0.5", "requests": requests, "errors": 0,
        })
    };
    let server = Server::always(Answer::ok(json!({
        "uri": "https://api.ngrok.ai/usage/overview",
        "buckets": [bucket("openai", 7), bucket("anthropic", 12)],
        "totals": {"cost": "1.0", "requests": 19, "errors": 0},
    })));
    let since = ["--start-time", "2026-01-31T00:00:00Z"];
    let run = run(&server, [&["ai-gateway", "usage", "get-overview", "-o", "table"][..], &since].concat()).exits(0);
    let expected = [
        "uri              https://api.ngrok.ai/usage/overview",
        "totals.cost      1.0",
        "totals.requests  19",
        "totals.errors    0",
        "",
        "buckets",
        "  BUCKET_START          GROUP_KEY  COST  REQUESTS  ERRORS",
        "  2026-01-31T00:00:00Z  openai     0.5   7         0",
        "  2026-01-31T00:00:00Z  anthropic  0.5   12        0",
    ];
    assert_eq!(run.stdout.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn refusals_and_wrong_addresses_name_the_api_and_its_flags() {
    let refusal = json!({"errorCode": "ERR_NGROK_27611", "statusCode": 404, "msg": "No such key.", "details": {}});
    let list = ["ai-gateway", "access-keys", "list"];
    let server = Server::always(Answer { status: 404, body: Some(refusal.clone()) });
    let run = crate::support::run(&server, list).exits(1);
    for part in ["GET /access-keys with status 404", "ERR_NGROK_27611 (AI_GATEWAY_RESOURCE_NOT_FOUND)", "No such key."]
    {
        assert!(run.stderr.contains(part), "{part} is not in\n{}", run.stderr);
    }
    let server = Server::always(Answer { status: 401, body: Some(json!({"msg": "Who is it?"})) });
    let run = crate::support::run(&server, list).exits(4);
    assert!(run.stderr.contains("Check the API key in --ai-api-key or AI_GATEWAY_API_KEY."), "{run:?}");
    let away = ["--ai-api-key", "k", "--ai-api-url", "http://127.0.0.1:1"];
    let run = keyless(&[&list[..], &away].concat()).exits(3);
    assert!(run.stderr.contains("the address in --ai-api-url or AI_GATEWAY_API_URL"), "{run:?}");
}

#[test]
fn tab_completes_commands_flags_and_what_can_be_cleared() {
    let after = |words: &[&str]| {
        let run = finish(bare().args(["complete", "fish", "--", "ngrok-api"]).args(words), "").exits(0);
        run.stdout.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(after(&["ai-gateway", "access-k"]), ["access-key-configurations", "access-keys"]);
    assert_eq!(after(&["ai-gateway", "provider-keys", "rot"]), ["rotate"]);
    assert_eq!(after(&["ai-gateway", "usage", "list", "--start"]), ["--start-time"]);
    assert_eq!(after(&["ai-gateway", "usage", "get-overview", "--group-by", "a"]), ["accessKey"]);
    assert_eq!(after(&["ai-gateway", "providers", "update", "p", "--clear", "na"]), ["name"]);
    assert_eq!(after(&["call", "ai_gateway.usage."]), ["ai_gateway.usage.get_overview", "ai_gateway.usage.list"]);
}

/// A session against the fake: what is created is listed, changed and deleted, and a secret is shown once.
#[test]
fn keys_are_made_used_and_deleted() {
    let mock = NgrokMock::builder().other_api("ai_gateway").start_blocking().unwrap();
    let api = mock.other_api("ai_gateway");
    let run = |line: &str| {
        let mut command = bare();
        command.env("AI_GATEWAY_API_URL", api.url()).env("AI_GATEWAY_API_KEY", api.api_key());
        finish(command.arg("ai-gateway").args(line.split(' ')), "")
    };
    let rules =
        run("access-key-configurations create --name small --access.models.allow openai:openai/gpt-4o").exits(0);
    let rules = rules.json()["id"].as_str().unwrap().to_owned();
    let made = run(&format!("access-keys create --name team --access-key-configuration-id {rules}")).exits(0);
    assert!(made.stderr.contains("token won't be shown again"), "{made:?}");
    let made = made.json();
    assert_eq!(made["accessKeyConfiguration"]["name"], "small");
    let id = made["id"].as_str().unwrap();
    let list = run("access-keys list -o table").exits(0).stdout;
    assert!(list.starts_with("ID ") && list.contains(" KEY_REDACTED "), "{list}");
    assert!(list.contains(id) && !list.contains(made["token"].as_str().unwrap()), "{list}");
    let free = run(&format!("access-keys update {id} --clear access-key-configuration-id")).exits(0).json();
    assert_eq!(free["accessKeyConfiguration"], Value::Null);
    for name in ["a", "b", "c"] {
        run(&format!("provider-keys create --provider-id openai --name {name} --value sk-{name}123456789")).exits(0);
    }
    let first = run("provider-keys list --limit 2 -o table").exits(0);
    assert!(first.stderr.contains("there are more pages: add --all"), "{first:?}");
    assert_eq!(run("provider-keys list --limit 2 --all").exits(0).stdout.lines().count(), 3);
    run(&format!("access-keys delete {id} --yes")).exits(0);
    run(&format!("access-keys get {id}")).exits(1);
}
