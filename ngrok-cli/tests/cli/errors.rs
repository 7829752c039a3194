//! How failures are told, and the exit code of each kind; and the catalogue of codes.

use std::collections::BTreeSet;

use crate::server::{Answer, Server};
use crate::support::{Run, bare, command, finish, run};

fn refused(status: u16, code: &str) -> Run {
    let server = Server::always(Answer::refusal(status, code, "This is what went wrong."));
    run(&server, ["ip-policies", "get", "ipp_1"])
}

#[test]
fn a_refusal_is_one_block() {
    let run = refused(404, "ERR_NGROK_1402").exits(1);
    assert_eq!(
        run.stderr,
        "error: the API refused GET /ip_policies/{id} with status 404 Not Found\n\
         \x20 code:        ERR_NGROK_1402 (IP_POLICY_NOT_FOUND)\n\
         \x20 message:     This is what went wrong.\n\
         \x20 what to do:  No IP policy with this ID exists on the account.\n\
         \x20 more:        https://ngrok.com/docs/errors/err_ngrok_1402\n\
         \x20 operation:   op_test\n"
    );
    assert_eq!(run.stdout, "");
}

#[test]
fn every_kind_of_failure_has_its_exit_code() {
    refused(400, "ERR_NGROK_1402").exits(1);
    refused(403, "").exits(1);
    refused(401, "ERR_NGROK_202").exits(4);
    // A status says enough where there is no code.
    refused(401, "").exits(4);
    let mut unreachable = bare();
    unreachable.env("NGROK_API_KEY", "k").env("NGROK_API_URL", "http://127.0.0.1:1");
    let run = finish(unreachable.args(["ip-policies", "create"]), "").exits(3);
    assert!(run.stderr.contains("can't reach the ngrok API"), "{run:?}");
    let mut wrong = bare();
    wrong.env("NGROK_API_KEY", "k").env("NGROK_API_URL", "not an address");
    finish(wrong.args(["ip-policies", "list"]), "").exits(2);
    let mut key = bare();
    key.env("NGROK_API_KEY", "two\nlines");
    assert!(!finish(key.args(["ip-policies", "list"]), "").exits(4).stderr.contains("lines"));
}

#[test]
fn an_answer_that_is_none_is_told_apart() {
    let server = Server::always(Answer::ok("<html>".into()));
    let run = run(&server, ["ip-policies", "get", "ipp_1"]).exits(1);
    assert!(run.stderr.contains("can't be read as IpPolicy"), "{run:?}");
}

#[test]
fn an_unattended_deletion_does_not_wait() {
    let server = Server::always(Answer::empty());
    finish(command(&server).args(["ip-policies", "delete", "ipp_1"]), "").exits(0);
    finish(command(&server).args(["ip-policies", "delete", "ipp_1", "--yes"]), "").exits(0);
    assert_eq!(server.take().len(), 2);
}

fn offline(arguments: &[&str]) -> Run {
    finish(bare().args(arguments), "")
}

#[test]
fn codes_are_explained_offline() {
    for given in ["ERR_NGROK_1402", "err_ngrok_1402", "1402", "IP_POLICY_NOT_FOUND"] {
        let run = offline(&["errors", "explain", given]).exits(0);
        for part in ["ERR_NGROK_1402 IP_POLICY_NOT_FOUND", "No IP policy with this ID", "ip policies", "not found"] {
            assert!(run.stdout.contains(part), "{part} is not in\n{}", run.stdout);
        }
    }
    let run = offline(&["errors", "explain", "ERR_NGROK_999999"]).exits(1);
    assert!(run.stderr.contains("not in the catalogue"), "{run:?}");
    offline(&["errors", "explain", "nonsense"]).misused(&["nonsense", "ERR_NGROK_"]);
}

#[test]
fn codes_of_every_family_are_found_and_explained() {
    // One of each family: a run for each of the catalogue would take a while.
    let mut families = BTreeSet::new();
    for code in ngrok_api::ErrorCode::all().filter(|code| families.insert(code.family())) {
        let name = code.name().unwrap();
        let found = offline(&["errors", "search", &name.replace('_', " ")]).exits(0);
        assert!(found.stdout.contains(&format!("{code} {name}")), "{name}");
        assert!(offline(&["errors", "explain", &code.to_string()]).exits(0).stdout.contains(name), "{name}");
    }
    let found = offline(&["errors", "search", "ip policy"]).exits(0);
    assert!(found.stdout.contains("ERR_NGROK_1402"), "{found:?}");
    offline(&["errors", "search", "no-such-word-anywhere"]).exits(1);
}

#[test]
fn an_answer_of_another_kind_is_no_empty_list() {
    for answer in [serde_json::json!({}), serde_json::json!({"message": "upstream maintenance"})] {
        let server = Server::always(Answer::ok(answer));
        for arguments in
            [&["ip-policies", "list"][..], &["ip-policies", "list", "--all"], &["endpoints", "get", "ep_1"]]
        {
            let run = run(&server, arguments.iter().copied()).exits(1);
            assert_eq!(run.stdout, "");
            assert!(run.stderr.contains("missing field"), "{run:?}");
        }
    }
}
