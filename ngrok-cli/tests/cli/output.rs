//! What is printed: formats, columns, secrets, and a reader that leaves early.

use std::io::Read;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::server::{Answer, Server};
use crate::support::{DESCRIPTION, command, run};

fn policy(id: &str, description: &str) -> Value {
    json!({
        "id": id,
        "uri": format!("https://api.ngrok.com/ip_policies/{id}"),
        "created_at": "2026-01-31T18:00:00Z",
        "description": description,
        "metadata": "",
    })
}

fn page(next: Option<String>) -> Value {
    json!({
        "ip_policies": [policy("ipp_1", "office"), policy("ipp_2", "home")],
        "uri": "https://api.ngrok.com/ip_policies",
        "next_page_uri": next,
    })
}

fn printed(arguments: &[&str]) -> String {
    run(&Server::always(Answer::ok(page(None))), arguments).exits(0).stdout
}

#[test]
fn a_list_is_json_where_no_terminal_is() {
    let text = printed(&["ip-policies", "list"]);
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), page(None));
    // In the order of the description, not of the alphabet.
    assert!(text.find("\"id\"").unwrap() < text.find("\"created_at\"").unwrap(), "{text}");
}

#[test]
fn a_list_has_other_formats() {
    assert_eq!(
        printed(&["ip-policies", "list", "--output", "table"]),
        "ID     DESCRIPTION  METADATA  CREATED_AT\n\
         ipp_1  office                 2026-01-31T18:00:00Z\n\
         ipp_2  home                   2026-01-31T18:00:00Z\n"
    );
    assert_eq!(
        printed(&["ip-policies", "list", "--columns", "description,id"]),
        "DESCRIPTION  ID\noffice       ipp_1\nhome         ipp_2\n"
    );
    let lines = printed(&["ip-policies", "list", "-o", "jsonl"]);
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines, [policy("ipp_1", "office"), policy("ipp_2", "home")]);
    let yaml = printed(&["ip-policies", "list", "-o", "yaml"]);
    assert!(yaml.starts_with("ip_policies:\n- id: ipp_1\n"), "{yaml}");
}

#[test]
fn all_pages_have_the_same_formats() {
    let server = || {
        Server::start(|request| {
            let first = !request.target.contains("before_id");
            Answer::ok(page(first.then(|| format!("{}/ip_policies?before_id=ipp_2", request.origin))))
        })
    };
    let with = |format: &str| run(&server(), ["ip-policies", "list", "--all", "-o", format]).exits(0).stdout;
    assert_eq!(with("jsonl").lines().count(), 4);
    assert_eq!(serde_json::from_str::<Vec<Value>>(&with("json")).unwrap().len(), 4);
    assert_eq!(with("table").lines().count(), 5);
    assert_eq!(with("yaml").matches("- id: ").count(), 4);
    let called = run(&server(), ["call", "ip_policies.list", "--all"]).exits(0).stdout;
    assert_eq!(called, with("jsonl"));
}

#[test]
fn an_empty_list_is_empty_in_every_format() {
    let empty = json!({"ip_policies": [], "uri": "", "next_page_uri": null});
    let with = |format: &str| {
        run(&Server::always(Answer::ok(empty.clone())), ["ip-policies", "list", "--all", "-o", format]).exits(0).stdout
    };
    assert_eq!(with("json"), "[]\n");
    assert_eq!(with("yaml"), "[]\n");
    assert_eq!(with("jsonl"), "");
    assert_eq!(with("table"), "ID  DESCRIPTION  METADATA  CREATED_AT\n");
}

/// A page that can't be read must not look like the end of the list.
#[test]
fn a_list_that_breaks_off_fails() {
    let server = Server::start(|request| match request.target.contains("before_id") {
        true => Answer::refusal(400, "ERR_NGROK_218", "no"),
        false => Answer::ok(page(Some(format!("{}/ip_policies?before_id=ipp_2", request.origin)))),
    });
    let run = run(&server, ["ip-policies", "list", "--all"]).exits(1);
    assert_eq!(run.stdout.lines().count(), 2);
    assert!(run.stderr.contains("ERR_NGROK_218"), "{run:?}");
}

#[test]
fn an_object_as_a_table_is_a_line_for_each_field() {
    let mut domain = json!({
        "id": "rd_1",
        "uri": "https://api.ngrok.com/reserved_domains/rd_1",
        "created_at": "2026-01-31T18:00:00Z",
        "domain": "a.example",
        "certificate": {"id": "cert_1", "uri": "https://api.ngrok.com/tls_certificates/cert_1"},
        "certificate_management_policy": {"authority": "letsencrypt", "private_key_type": "ecdsa"},
    });
    domain["description"] = "two\nlines \u{1b}[31mred".into();
    let run = run(&Server::always(Answer::ok(domain)), ["reserved-domains", "get", "rd_1", "-o", "table"]).exits(0);
    for line in ["certificate ", "cert_1\n", "certificate_management_policy.authority ", "letsencrypt\n"] {
        assert!(run.stdout.contains(line), "{line} is not in\n{}", run.stdout);
    }
    assert!(!run.stdout.contains('\u{1b}'), "the API steers the terminal: {run:?}");
}

#[test]
fn a_secret_is_printed_with_a_note_that_it_is_not_shown_again() {
    let mut key = policy("ak_1", "");
    key["token"] = "2tEp_the_token".into();
    let server = Server::always(Answer { status: 201, body: Some(key) });
    let run = run(&server, ["api-keys", "create"]).exits(0);
    assert_eq!(run.json()["token"], "2tEp_the_token");
    assert!(run.stderr.contains("token won't be shown again"), "{run:?}");
    assert!(!run.stderr.contains("2tEp"), "{run:?}");
}

#[test]
fn reading_what_has_no_secret_any_more_has_no_note() {
    let mut key = policy("ak_1", "");
    key["token"] = Value::Null;
    let run = run(&Server::always(Answer::ok(key)), ["api-keys", "get", "ak_1"]).exits(0);
    assert_eq!(run.stderr, "");
}

#[test]
fn colors_are_there_only_when_asked_for_or_on_a_terminal() {
    let with = |flags: &[&str]| printed(&[&["ip-policies", "list", "-o", "table"], flags].concat());
    assert!(!with(&[]).contains('\u{1b}'));
    assert!(with(&["--color", "always"]).contains('\u{1b}'));
    assert!(!with(&["--color=never"]).contains('\u{1b}'));
}

/// `ngrok-api … | head -1` is no failure.
#[test]
fn a_reader_that_leaves_is_no_failure() {
    let many: Vec<Value> = (0..5000).map(|n| policy(&format!("ipp_{n}"), "office")).collect();
    let server = Server::always(Answer::ok(json!({"ip_policies": many, "uri": "", "next_page_uri": null})));
    let mut child = command(&server)
        .args(["ip-policies", "list", "-o", "jsonl"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdout.take().unwrap().read_exact(&mut [0; 10]).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn whoami_shows_the_account_of_the_key() {
    let mut me = crate::samples::answer(&DESCRIPTION, &DESCRIPTION.service("root").unwrap().operations[0]).unwrap();
    me["account"]["name"] = "Example".into();
    let server = Server::always(Answer::ok(me));
    let run = run(&server, ["whoami", "-o", "table"]).exits(0);
    assert_eq!(server.take()[0].target, "/self");
    assert!(run.stdout.contains("account.name") && run.stdout.contains("Example"), "{run:?}");
}
