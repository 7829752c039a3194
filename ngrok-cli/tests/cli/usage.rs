//! Wrong command lines: each names the flag and what was expected, ends with 2, and sends nothing.

use std::io::Write;

use crate::server::{Answer, Server};
use crate::support::{bare, command, finish, run};

#[track_caller]
fn misused(arguments: &[&str], parts: &[&str]) {
    let server = Server::always(Answer::empty());
    run(&server, arguments).misused(parts);
    assert_eq!(server.take(), [], "something was sent");
}

#[test]
fn unknown_names_are_answered_with_near_ones() {
    misused(&["ip-polices", "list"], &["ip-polices", "ip-policies"]);
    misused(&["edges", "htps-routes", "list"], &["https-routes"]);
    misused(&["ip-policies", "lst"], &["list"]);
    misused(&["ip-policies", "create", "--descripton", "x"], &["--descripton", "--description"]);
    misused(&["call", "edges.https_route.create"], &["edges.https_route.create", "edges.https_routes.create"]);
    misused(&["errors", "explain", "IP_POLICY_NOT_FUND"], &["IP_POLICY_NOT_FOUND"]);
}

#[test]
fn missing_arguments_and_flags_are_all_named() {
    misused(&["edges", "https-routes", "get", "edghts_1"], &["<ID>", "not provided"]);
    misused(&["ip-policy-rules", "create", "--action", "deny"], &["--cidr", "--ip-policy-id", "required"]);
    misused(
        &["event-destinations", "create", "--target.azure-logs-ingestion.tenant-id", "t"],
        &["--target.azure-logs-ingestion.client-id", "required"],
    );
    misused(&["ip-policies", "get", "a", "b"], &["'b'"]);
    misused(&["ip-policies", "get", ""], &["<ID>", "empty"]);
}

#[test]
fn wrong_values_name_the_flag_and_the_expected_form() {
    misused(&["ip-policies", "list", "--limit", "many"], &["'many'", "--limit", "an integer"]);
    misused(&["ip-policies", "list", "--limit", "1000"], &["--limit", "from 1 to 100"]);
    misused(
        &["ip-policy-rules", "create", "--cidr", "1.1.1.1/32", "--ip-policy-id", "ipp_1", "--action", "alow"],
        &["'alow'", "--action", "allow, deny", "did you mean 'allow'"],
    );
    let replace = |module: &'static str| ["edge-modules", module, "replace", "edghts_1", "edghtsrt_1"];
    let with = |module, flag| [&replace(module)[..], &[flag][..]].concat();
    misused(&with("https-edge-route-compression", "--enabled=maybe"), &["'maybe'", "--enabled", "true or false"]);
    misused(
        &with("https-edge-route-circuit-breaker", "--tripped-duration=2m"),
        &["'2m'", "--tripped-duration", "seconds"],
    );
    misused(
        &with("https-edge-route-circuit-breaker", "--error-threshold-percentage=half"),
        &["--error-threshold-percentage", "a number"],
    );
    misused(&with("https-edge-route-request-headers", "--add=x-no-value"), &["--add", "KEY=VALUE"]);
    misused(
        &["ssh-user-certificates", "create", "--valid-after", "tomorrow"],
        &["'tomorrow'", "--valid-after", "RFC 3339"],
    );
    misused(&["event-subscriptions", "create", "--sources", "ip_policy_created.v0"], &["--sources", "a JSON object"]);
    misused(&["backends", "weighted", "create", "--backends", "bkd_1=heavy"], &["--backends", "integer"]);
}

#[test]
fn values_that_exclude_each_other_are_named() {
    misused(
        &[
            "reserved-domains",
            "create",
            "--domain",
            "a.example",
            "--certificate-id",
            "cert_1",
            "--certificate-management-policy.authority",
            "letsencrypt",
        ],
        &["--certificate-id", "--certificate-management-policy", "together"],
    );
    misused(&["secrets", "create", "--name", "n", "--value", "v"], &["exactly one of", "--vault-id", "--vault-name"]);
}

#[test]
fn wrong_files_name_the_flag_and_the_file() {
    misused(&["ip-policies", "create", "--metadata", "@/no/such/file"], &["--metadata", "/no/such/file"]);
    let mut binary = tempfile::NamedTempFile::new().unwrap();
    binary.write_all(&[0xff, 0xfe, 0x00]).unwrap();
    let given = format!("@{}", binary.path().display());
    misused(&["ip-policies", "create", "--metadata", &given], &["--metadata", "UTF-8"]);
    misused(&["ip-policies", "create", "--metadata", "-", "--description", "-"], &["stdin", "one value"]);
}

#[test]
fn wrong_json_names_what_is_wrong_with_it() {
    misused(&["ip-policies", "create", "--json", "{"], &["--json", "JSON object"]);
    misused(&["ip-policies", "create", "--json", "[1]"], &["--json", "JSON object"]);
    misused(&["ip-policies", "create", "--json", r#"{"descripton": ""}"#], &["descripton", "description"]);
    misused(&["ip-policies", "create", "--json", r#"{"description": 5}"#], &["'description'", "--json", "a string"]);
    misused(&["ip-policies", "create", "--json", r#"{"description": null}"#], &["description", "null"]);
    misused(&["ip-policies", "update", "ipp_1", "--json", r#"{"id": "ipp_2"}"#], &["'id'", "<ID>"]);
    misused(&["call", "ip_policies.create", "--json", "nonsense"], &["--json", "JSON object"]);
    misused(&["call", "ip_policies.create", "--json", r#"{"descripton": ""}"#], &["descripton", "description"]);
    misused(&["call", "ip_policies.get"], &["id"]);
    misused(
        &[
            "call",
            "reserved_domains.update",
            "--json",
            r#"{"id": "rd_1", "certificate_management_policy": {"autority": "letsencrypt"}}"#,
        ],
        &["autority"],
    );
}

#[test]
fn flags_that_do_not_go_together_are_refused() {
    misused(&["ip-policies", "list", "--columns", "id", "--output", "json"], &["--columns", "--output table"]);
    misused(&["ip-policies", "list", "--columns", "descripton"], &["descripton", "description"]);
    misused(&["ip-policies", "list", "--output", "xml"], &["xml", "yaml"]);
    misused(&["call", "ip_policies.get", "--all", "--json", r#"{"id": "x"}"#], &["--all"]);
}

/// Values may be secret, and what a shell shows is often kept.
#[test]
fn errors_do_not_repeat_documents() {
    let server = Server::always(Answer::empty());
    let secret = r#"{"azure_logs_ingestion": {"client_secret": "hush-hush" "#;
    let run = finish(command(&server).args(["event-destinations", "create", "--target", "-"]), secret);
    assert!(!run.misused(&["--target"]).stderr.contains("hush"));
    let run = finish(command(&server).args(["event-destinations", "create", "--json", "-"]), secret);
    assert!(!run.misused(&["--json"]).stderr.contains("hush"));
}

#[test]
fn errors_do_not_repeat_values_of_the_wrong_kind() {
    let server = Server::always(Answer::empty());
    for body in [r#"{"name": "n", "vault_id": "v", "value": 271828}"#, r#"{"name": "n", "value": ["271828"]}"#] {
        for command in [&["secrets", "create"][..], &["call", "secrets.create"]] {
            let run = run(&server, [command, &["--json", body]].concat()).misused(&["'value'", "a string"]);
            assert!(!run.stderr.contains("271828"), "{run:?}");
        }
    }
}

#[test]
fn no_command_shows_the_help() {
    let run = finish(&mut bare(), "").exits(2);
    assert!(run.stderr.contains("Usage: ngrok-api"), "{run:?}");
    let run = finish(bare().arg("--help"), "").exits(0);
    for name in ["ip-policies", "edges", "call", "whoami", "completions", "NGROK_API_KEY"] {
        assert!(run.stdout.contains(name), "{name} is not in the help");
    }
}

#[test]
fn misspelt_commands_are_named_the_nearest_first() {
    for (given, near) in [
        (&["ippolicies", "list"][..], "'ip-policies'"),
        (&["ip_policies", "list"], "'ip-policies'"),
        (&["ip-policies", "crate"], "'create'"),
        (&["traffic-policy", "chek"], "'check'"),
    ] {
        let run = finish(bare().args(given), "").misused(&["unrecognized subcommand", near]);
        let tip = run.stderr.lines().find(|line| line.contains("tip:")).unwrap();
        assert!(tip.ends_with(&format!(": {near}")), "{tip}");
    }
    let far = finish(bare().args(["ip-policies", "zzzz"]), "").exits(2);
    assert!(!far.stderr.contains("tip:"), "{}", far.stderr);
}
