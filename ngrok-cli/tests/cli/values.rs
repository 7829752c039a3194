//! The forms in which values can be given.

use serde_json::{Value, json};

use crate::server::{Answer, Server};
use crate::support::{command, finish};

/// The body that the arguments send.
#[track_caller]
fn body(arguments: &[&str], stdin: &str) -> Value {
    let server = Server::always(Answer::ok(json!({"id": "x", "uri": "", "created_at": "2026-01-31T18:00:00Z"})));
    finish(command(&server).args(arguments), stdin);
    let requests = server.take();
    assert_eq!(requests.len(), 1, "{arguments:?}");
    requests[0].json()
}

#[test]
fn a_value_comes_from_the_command_line_a_file_or_stdin() {
    let pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pem).unwrap();
    let create = ["certificate-authorities", "create", "--ca-pem"];
    let given = |value: &str, stdin| body(&[&create[..], &[value]].concat(), stdin);
    let expected = json!({"ca_pem": pem});
    assert_eq!(given(pem, ""), expected);
    assert_eq!(given(&format!("@{}", file.path().display()), ""), expected);
    assert_eq!(given("-", pem), expected);
    assert_eq!(given("@@home", ""), json!({"ca_pem": "@home"}));
}

#[test]
fn nested_fields_have_dots_and_add_to_the_whole() {
    let domain = ["reserved-domains", "create", "--domain", "a.example"];
    let with = |flags: &[&str]| body(&[&domain[..], flags].concat(), "");
    let expected = json!({
        "domain": "a.example",
        "certificate_management_policy": {"authority": "letsencrypt", "private_key_type": "rsa"},
    });
    let (authority, key_type) =
        ("--certificate-management-policy.authority", "--certificate-management-policy.private-key-type");
    assert_eq!(with(&[authority, "letsencrypt", key_type, "rsa"]), expected);
    let whole = r#"{"authority": "letsencrypt"}"#;
    assert_eq!(with(&["--certificate-management-policy", whole, key_type, "rsa"]), expected);
    let json = r#"{"certificate_management_policy": {"authority": "letsencrypt", "private_key_type": "ecdsa"}}"#;
    assert_eq!(with(&["--json", json, key_type, "rsa"]), expected);
}

#[test]
fn lists_and_maps_are_repeated_or_separated_by_commas() {
    let create = ["ip-restrictions", "create", "--type", "dashboard", "--ip-policy-ids"];
    let ids = |flags: &[&str]| body(&[&create[..], flags].concat(), "")["ip_policy_ids"].clone();
    let expected = json!(["ipp_1", "ipp_2", "ipp_3"]);
    assert_eq!(ids(&["ipp_1,ipp_2", "--ip-policy-ids", "ipp_3"]), expected);
    assert_eq!(ids(&[r#"["ipp_1","ipp_2","ipp_3"]"#]), expected);
    assert_eq!(
        body(&["backends", "weighted", "create", "--backends", "bkd_1=1,bkd_2=2", "--backends", "bkd_3=3"], ""),
        json!({"backends": {"bkd_1": 1, "bkd_2": 2, "bkd_3": 3}})
    );
    let sources = ["--sources", r#"{"type": "ip_policy_created.v0"}"#, "--sources", r#"{"type": "domain_created.v0"}"#];
    assert_eq!(
        body(&[&["event-subscriptions", "create"][..], &sources].concat(), ""),
        json!({"sources": [{"type": "ip_policy_created.v0"}, {"type": "domain_created.v0"}]})
    );
}

/// Only what is given is changed, and an empty value clears.
#[test]
fn an_update_sends_what_was_given_and_nothing_else() {
    let update = ["ip-policies", "update", "ipp_1"];
    let with = |flags: &[&str]| body(&[&update[..], flags].concat(), "");
    assert_eq!(with(&["--description", ""]), json!({"description": ""}));
    assert_eq!(with(&["--metadata", "{}"]), json!({"metadata": "{}"}));
    assert_eq!(body(&["credentials", "update", "cr_1", "--acl", ""], ""), json!({"acl": []}));
}

#[test]
fn a_flag_without_a_value_is_true() {
    let module = ["edge-modules", "https-edge-route-compression", "replace", "edghts_1", "edghtsrt_1"];
    let with = |flag: &str| body(&[&module[..], &[flag]].concat(), "");
    assert_eq!(with("--enabled"), json!({"enabled": true}));
    assert_eq!(with("--enabled=false"), json!({"enabled": false}));
    assert_eq!(with("--module.enabled=false"), json!({"enabled": false}));
}

/// The agent's commands take some parts of a path as flags.
#[test]
fn parts_of_a_path_may_be_flags() {
    let target = |arguments: &[&str]| {
        let server = Server::always(Answer::empty());
        finish(command(&server).args(arguments), "").exits(0);
        server.take()[0].target.clone()
    };
    let expected = "/event_subscriptions/esb_1/sources/domain_created.v0";
    let delete = ["event-sources", "delete"];
    let with = |rest: &[&str]| target(&[&delete[..], rest].concat());
    assert_eq!(with(&["esb_1", "domain_created.v0"]), expected);
    assert_eq!(with(&["--subscription-id", "esb_1", "--type", "domain_created.v0"]), expected);
    assert_eq!(with(&["--type", "domain_created.v0", "esb_1"]), expected);
    assert_eq!(with(&["--subscription-id", "esb_1", "domain_created.v0"]), expected);
}

#[test]
fn lists_are_narrowed_by_flags() {
    let server = Server::always(Answer::ok(json!({"ip_policies": [], "uri": "", "next_page_uri": null})));
    let filter = r#"obj.description == "office""#;
    let flags = ["--limit", "5", "--before-id", "ipp_9", "--filter", filter];
    finish(command(&server).args(["ip-policies", "list"]).args(flags), "").exits(0);
    let target = server.take().remove(0).target;
    assert_eq!(target, "/ip_policies?limit=5&before_id=ipp_9&filter=obj.description%20%3D%3D%20%22office%22");
}
