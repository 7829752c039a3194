//! The language of Traffic Policies: what the loader makes of a small sound one, and what it says about each mistake in it.

use api_spec::{Description, Sources};
use insta::assert_snapshot;

/// The small language's files, and the catalogue that one of them names.
const FILES: [(&str, &str); 9] = [
    ("errors/pets.yaml", include_str!("pets/errors.yaml")),
    ("traffic_policy/document.yaml", include_str!("policy/document.yaml")),
    ("traffic_policy/problems.yaml", include_str!("policy/problems.yaml")),
    ("traffic_policy/categories.yaml", include_str!("policy/categories.yaml")),
    ("traffic_policy/actions/slow-down.yaml", include_str!("policy/slow-down.yaml")),
    ("traffic_policy/variables/req.yaml", include_str!("policy/req.yaml")),
    ("traffic_policy/variables/actions.yaml", include_str!("policy/actions.yaml")),
    ("traffic_policy/variables/marks.yaml", include_str!("policy/marks.yaml")),
    ("traffic_policy/macros/strings.yaml", include_str!("policy/strings.yaml")),
];

/// Where the account of a small API holds things.
const ACCOUNT: &str = "\
endpoint: {type: Pet, url: name, policy: chip, upstream: kind}
secret: {type: Pet, vault: name, name: kind, value: id}
ip_rule: {type: Pet, policy: id, cidr: name, action: kind}
certificate_authority: {type: Pet, pem: chip}
";

/// The small language beside the small API, with a text of `account.yaml` replaced.
fn with_account(from: &str, to: &str) -> Result<Description, String> {
    assert_eq!(ACCOUNT.matches(from).count(), 1, "`{from}` should be there once");
    let account = ACCOUNT.replace(from, to);
    let api = [
        ("common.yaml", include_str!("pets/common.yaml")),
        ("services/pets.yaml", include_str!("pets/pets.yaml")),
        ("traffic_policy/account.yaml", account.as_str()),
    ];
    api_spec::load(&Sources::from_texts(FILES.into_iter().chain(api))).map_err(|report| report.to_string())
}

#[test]
fn an_account_holds_what_policies_ask_for() {
    let policy = with_account("value: id", "value: id").unwrap().traffic_policy;
    let things: Vec<&str> = policy.account.iter().map(|holding| holding.thing.as_str()).collect();
    assert_eq!(things, ["endpoint", "secret", "ip_rule", "certificate_authority"]);
    assert_eq!(policy.account[1].path("value"), ["id"]);
    let wrong = [
        ("endpoint: {type: Pet", "endpoint: {type: Pett"),
        ("vault: name", "vault: nam"),
        ("cidr: name", "cidr: name.first"),
        (", value: id", ""),
        ("ip_rule:", "ip_rules:"),
    ];
    let reports = wrong.map(|(from, to)| format!("## {from:?} -> {to:?}\n{}\n", with_account(from, to).unwrap_err()));
    assert_snapshot!(reports.concat());
}

/// How services sign, for the small language's one field with known values.
const WEBHOOKS: &str = include_str!("policy/webhooks.yaml");

/// The small language with a text of `webhooks.yaml` replaced.
fn with_webhooks(from: &str, to: &str) -> Result<Description, String> {
    assert_eq!(WEBHOOKS.matches(from).count(), 1, "`{from}` should be there once");
    let webhooks = WEBHOOKS.replace(from, to);
    let files = FILES.into_iter().chain([("traffic_policy/webhooks.yaml", webhooks.as_str())]);
    api_spec::load(&Sources::from_texts(files)).map_err(|report| report.to_string())
}

#[test]
fn webhooks_say_how_services_sign() {
    use api_spec::traffic_policy::{Name, Piece, TokenPlace};
    let policy = with_webhooks("180s", "180s").unwrap().traffic_policy;
    let webhook = &policy.webhooks[0];
    let text = |text: &str| Piece::Text(text.to_owned());
    assert_eq!(webhook.signed, [Piece::Name(Name::Time), text("."), Piece::Name(Name::Body)]);
    assert_eq!((webhook.separator.as_deref(), webhook.tolerance), (Some(","), 180.0));
    let challenge = webhook.challenge.as_ref().unwrap();
    assert_eq!(challenge.token, Some(TokenPlace::Json("token".to_owned())));
    assert_eq!(challenge.body, [text("{\"is\":\""), Piece::Name(Name::Token), text("\"}")]);
    let wrong = [
        ("action: slow-down", "action: slow-up"),
        ("field: mode", "field: wait"),
        ("  soft:", "  other:"),
        ("separator: comma", "separator: ','"),
        ("{time}.{body}", "{tme}.{body}"),
        ("    time_prefix: t=\n", ""),
        ("180s", "three minutes"),
        ("json: token, ", ""),
        ("    header: x-signature\n", ""),
    ];
    let reports = wrong.map(|(from, to)| format!("## {from:?} -> {to:?}\n{}\n", with_webhooks(from, to).unwrap_err()));
    assert_snapshot!(reports.concat());
}

fn sound() -> Description {
    api_spec::load(&Sources::from_texts(FILES)).unwrap_or_else(|report| panic!("{report}"))
}

/// The reports after each of the changes: in the one file that has it once, a text is replaced.
fn reports<'a>(changes: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut reports = String::new();
    for (from, to) in changes {
        let matches: Vec<usize> = FILES.iter().map(|(_, text)| text.matches(from).count()).collect();
        assert_eq!(matches.iter().sum::<usize>(), 1, "`{from}` should be there once");
        let report =
            match api_spec::load(&Sources::from_texts(FILES.map(|(path, text)| (path, text.replace(from, to))))) {
                Ok(_) => "no mistake\n".to_owned(),
                Err(report) => report.to_string(),
            };
        let report = report.replace("the description has 1 mistake; nothing was written\n", "");
        reports.push_str(&format!("## {from:?} -> {to:?}\n{}\n\n", report.trim_end()));
    }
    reports
}

#[test]
fn the_small_language_is_resolved() {
    let policy = sound().traffic_policy;
    let action = policy.action("slow-down").unwrap();
    assert_eq!((action.rust_name.as_str(), action.cost, action.ends), ("SlowDown", 2, true));
    let wait = &action.config[0];
    assert_eq!((wait.min, wait.max, wait.step), (Some(10.0), Some(86400.0), Some(10.0)));
    assert_eq!(action.config[1].values.as_ref().unwrap().enum_name, "SlowDownMode");
    let calls: Vec<_> =
        policy.macros().flat_map(|m| &m.calls).map(|c| (c.name.as_str(), c.receiver.is_some())).collect();
    assert_eq!(calls, [("split", true), ("split", false), ("first", true), ("getHeader", false), ("crc.sum", false)]);
    assert_eq!(policy.problems[0].error, Some(100));
}

#[test]
fn variables_and_results_have_full_names() {
    let policy = sound().traffic_policy;
    assert_eq!(
        policy.variable_names(),
        ["actions.ngrok", "marks", "req.agent", "req.agent.bot", "req.cookies", "req.cookies[k][i].value", "req.kinds"]
    );
    assert_eq!(
        policy.result_names(),
        ["actions.ngrok.slow_down", "actions.ngrok.slow_down.waited", "actions.ngrok.slow_down.error.code"]
    );
}

#[test]
fn names_that_expressions_can_read() {
    let policy = sound().traffic_policy;
    for name in policy.variable_names().iter().chain(&policy.result_names()) {
        assert!(policy.reads(name), "{name}");
    }
    for name in ["req", "marks.any", "req.cookies[k]", "req.cookies[k][i]", "actions.ngrok.slow_down.error"] {
        assert!(policy.reads(name), "{name}");
    }
    for name in
        ["", "rq", "req.agnt", "req.agent[i]", "req.cookies[k][i].vale", "actions.ngrok.slow", "req.agent.bot.x"]
    {
        assert!(!policy.reads(name), "{name}");
    }
}

#[test]
fn a_description_without_the_language_is_sound() {
    let description = api_spec::load(&Sources::from_texts([FILES[0]])).unwrap();
    assert!(description.traffic_policy.phases.is_empty());
}

#[test]
fn a_language_without_a_document_is_refused() {
    let files = FILES.into_iter().filter(|(path, _)| !path.ends_with("document.yaml"));
    assert_snapshot!(api_spec::load(&Sources::from_texts(files)).unwrap_err().to_string());
}

#[test]
fn files_that_have_no_place() {
    let mut said = String::new();
    for path in ["traffic_policy/acts/a.yaml", "traffic_policy/phases.yaml"] {
        let files = FILES.into_iter().chain([(path, "a: b")]);
        said.push_str(&api_spec::load(&Sources::from_texts(files)).unwrap_err().to_string());
    }
    assert_snapshot!(said);
}

#[test]
fn names_that_nothing_bears() {
    assert_snapshot!(reports([
        ("phases: [on_request]\nends", "phases: [on_requst]\nends"),
        ("{use: on_request", "{use: on_respons"),
        ("phases: [on_response], doc", "phases: [response], doc"),
        ("list<SlowDownLimit>", "list<SlowDownLimits>"),
        ("map<string>, cel", "mapp<string>, cel"),
        ("type: list<Action>", "type: list"),
        ("type: Agent", "type: Agnt"),
        ("type: results", "type: result"),
        ("-> T\"", "-> U\""),
        ("\"list<T>.first", "\"Lists.first"),
        ("crc.sum(bytes)", "crc.sum(byte)"),
        ("expression: any", "expression: boolean"),
        ("values_from: categories", "values_from: category"),
        ("error: PET_NAME_TAKEN", "error: PET_NAME_TOKEN"),
        ("field: mode", "field: mod"),
        ("is: soft", "is: sft"),
        ("needs: [key]", "needs: [keys]"),
        ("key_format: header-name", "key_format: header"),
        ("severity: warning", "severity: hint"),
        ("sets: marks", "sets: mark"),
        ("sets: marks", "sets: req"),
    ]));
}

#[test]
fn names_in_docs_that_nothing_bears() {
    assert_snapshot!(reports([
        ("wait in `on_request`", "wait in `on_requests`"),
        ("slow_down.waited`", "slow_down.waitd`"),
        ("`actions.ngrok.slow_down.waited`", "`actions.ngrok.slowdown.waited`"),
        ("`req.cookies`", "`req.cookie`"),
        ("`getHeader()`", "`getHeaders()`"),
        ("`slow-down`", "`slow-dwon`"),
    ]));
}

#[test]
fn keys_that_are_unknown_or_missing() {
    assert_snapshot!(reports([
        ("formerly: [delay]", "formally: [delay]"),
        ("max_items: 10", "max_item: 10"),
        ("schemes: [http, https]\n  on_response", "scheme: [http, https]\n  on_response"),
        ("doc: How long.", "why: How long."),
        ("wait: {type: go_duration, required", "wait: {required"),
        ("docs_url: https", "url: https"),
        ("results:\n  name: slow_down", "results:\n  title: slow_down"),
        ("    calls: [\"crc.sum(bytes) -> int\"]\n", ""),
        ("variable: req\n", ""),
        ("{severity: warning, with", "{with"),
        ("path: [agent, policy], ", ""),
        ("path: [agent, policy]", "path: []"),
    ]));
}

#[test]
fn keys_that_do_not_fit_the_type() {
    assert_snapshot!(reports([
        ("step: 10s", "min_chars: 3"),
        ("default: hard,", "default: hard, min: 1,"),
        ("max_items: 10, distinct: true", "min: 10"),
        ("min_chars: 1, ", "key_format: url, "),
        ("type: int64, default", "type: int64, cel: true, default"),
        ("type: int64, default", "type: int64, rust_adder: limit, default"),
        ("expression: bool, scope", "scope"),
        ("cel: true, key_format", "cel: true, expression: any, key_format"),
        ("expression: bool, doc: What has", "expression: list<bool>, doc: What has"),
        ("max_chars: 1023,", "open: true,"),
        ("min_password_chars: 8, max_password_chars: 128", "min_entries: 1, sets: marks"),
        ("min_entries: 1, max_entries: 1", "max_password_chars: 8"),
        ("attempts: {type: int", "attempts: {type: string"),
    ]));
}

#[test]
fn values_that_do_not_fit() {
    assert_snapshot!(reports([
        ("min: 10s", "min: 10"),
        ("min: 10s", "min: 25h"),
        ("step: 10s", "step: 0s"),
        (" min_chars: 1,", " min_chars: 2000,"),
        ("min_entries: 1,", "min_entries: 2,"),
        ("min_password_chars: 8,", "min_password_chars: 800,"),
        ("max: 3,", "max: three,"),
        ("default: hard", "default: harder"),
        ("default: 5", "default: 0"),
        ("default: 5", "default: five"),
        ("{soft: It", "{'1': One., soft: It"),
        ("{soft: It", "{Soft: One., soft: It"),
        ("cost: 2", "cost: some"),
    ]));
}

#[test]
fn calls_that_are_none() {
    assert_snapshot!(reports([
        ("\"split(string) -> list<string>\"", "\"split(string)\""),
        ("\"split(string) -> list<string>\"", "\"split -> list<string>\""),
        ("(string?, int?)", "(string?, int)"),
        ("getHeader(string) ->", "get-header(string) ->"),
    ]));
}

#[test]
fn examples_that_are_none() {
    assert_snapshot!(reports([
        ("type: slow-down\n", "type: slow-up\n"),
        ("  on_request:\n    - actions", "  on_requests:\n    - actions"),
        ("config:\n            wait: 90s", "config: [wait: 90s"),
    ]));
}

#[test]
fn what_is_there_twice_or_not_used() {
    assert_snapshot!(reports([
        ("formerly: [delay]", "formerly: [slow-down]"),
        ("formerly: [title]", "formerly: [mode]"),
        ("variable: req\n", "variable: actions\n"),
        ("  crc.sum:\n", "  string.split:\n"),
        ("list<SlowDownLimit>, also: [SlowDownLimit]", "list<string>"),
        ("    reads_as: string\n", "    reads_as: string\n    members: {}\n  Unused:\n    doc: Nothing.\n"),
        ("count: {type: int64, default: 5, min: 1,", "count: {type: SlowDownLimit,"),
        ("action: slow-down\n", "action: slow-down\nrust_name: Rule\n"),
        ("rust_name: kind, required", "required"),
        ("  mode: {type", "  other: {type"),
    ]));
}
