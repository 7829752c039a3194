//! Traffic Policies: what is found, how it is printed, and how a run ends.

use std::fs;

use ngrok_mock::NgrokMock;
use serde_json::{Value, json};

use crate::support::{KEY, Run, bare, command_at, finish};

const WRONG: &str = "on_http_request:\n  - actions:\n      - type: rate-limt\n";
const RIGHT: &str = "on_http_request:\n  - actions:\n      - type: deny\n        config: {status_code: 404}\n";

fn policy<'a>(arguments: impl IntoIterator<Item = &'a str>, stdin: &str) -> Run {
    finish(bare().arg("traffic-policy").args(arguments), stdin)
}

#[test]
fn a_mistake_is_shown_at_its_place_and_ends_with_one() {
    let run = policy(["check", "-"], WRONG).exits(1);
    for part in ["error[ERR_NGROK_2201]", "<stdin>:3:15", "did you mean `rate-limit`?", "1 error, 0 warnings in 1 file"]
    {
        assert!(run.stdout.contains(part), "`{part}` is not in:\n{}", run.stdout);
    }
    assert_eq!(run.stderr, "");
    assert_eq!(policy(["check", "-"], RIGHT).exits(0).stdout, "0 errors, 0 warnings in 1 file\n");
}

#[test]
fn scripts_and_pull_requests_get_their_own_forms() {
    let found = policy(["check", "-", "--format", "json"], WRONG).exits(1).json();
    let problem = json!({
        "severity": "error", "code": "ERR_NGROK_2201", "rule": "unknown-action",
        "path": "on_http_request[0].actions[0].type", "line": 3, "column": 15,
        "message": "there is no action `rate-limt`", "help": "did you mean `rate-limit`?",
    });
    assert_eq!(found, json!([{"file": "<stdin>", "problems": [problem]}]));
    assert_eq!(policy(["check", "-", "--format", "json"], RIGHT).exits(0).json()[0]["problems"], json!([]));
    let marked = policy(["check", "-", "--format", "github"], WRONG).exits(1).stdout;
    assert!(marked.starts_with("::error file=<stdin>,line=3,col=15,title=ERR_NGROK_2201::"), "{marked}");
}

#[test]
fn a_folder_stands_for_its_policies() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("b.yaml", WRONG), ("a.yml", RIGHT), ("notes.txt", "no policy")] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let path = folder.path().to_str().unwrap();
    let files = policy(["check", path, "--format", "json"], "").exits(1).json();
    let names: Vec<&str> = files.as_array().unwrap().iter().map(|file| file["file"].as_str().unwrap()).collect();
    assert_eq!(names, [format!("{path}/a.yml"), format!("{path}/b.yaml")]);
    let empty = tempfile::tempdir().unwrap();
    policy(["check", empty.path().to_str().unwrap()], "").misused(&["has no *.yml"]);
    policy(["check", "/nonexistent/policy.yml"], "").misused(&["can't read the file '/nonexistent/policy.yml'"]);
}

#[test]
fn what_the_policy_is_for_decides_what_it_may_hold() {
    let tcp = "on_tcp_connect:\n  - actions:\n      - type: close-connection\n";
    policy(["check", "-", "--endpoint", "tcp://1.tcp.ngrok.io:20000"], tcp).exits(0);
    policy(["check", "-", "--endpoint", "tcp://1.tcp.ngrok.io:20000"], RIGHT).exits(1);
    let passes = "on_http_request:\n  - actions:\n      - type: add-headers\n        config: {headers: {a: b}}\n";
    let agent = policy(["check", "-", "--kind", "agent", "--format", "json"], passes).json();
    let cloud = policy(["check", "-", "--kind", "cloud", "--format", "json"], passes).json();
    assert_eq!(agent[0]["problems"], json!([]));
    assert_ne!(cloud[0]["problems"], json!([]), "the policy of a cloud endpoint has to answer");
    policy(["check", "-", "--kind", "edge"], RIGHT).misused(&["cloud", "agent"]);
}

#[test]
fn what_a_name_means_is_told() {
    for (name, says) in [
        ("rate-limit", "Traffic Policy Units"),
        ("conn.client_ip", "object, read as string"),
        ("req.headers", "map<list<string>>"),
        ("string.lastIndexOf", "lastIndexOf"),
        ("lastIndexOf", "string.lastIndexOf"),
    ] {
        let run = policy(["explain", name], "").exits(0);
        assert!(run.stdout.contains(says), "{}", run.stdout);
    }
    policy(["explain", "rate-limt"], "").misused(&["'rate-limt' is no action", "did you mean 'rate-limit'"]);
    let actions = policy(["actions"], "").exits(0).stdout;
    assert_eq!(actions.lines().count(), ngrok_traffic_policy::tables::actions().len());
}

#[test]
fn every_action_variable_and_macro_can_be_explained() {
    use ngrok_traffic_policy::tables;

    let names = tables::actions().iter().map(|action| action.name).chain(tables::macros().iter().map(|m| m.name));
    for name in names.chain(tables::variables().iter().map(|variable| variable.name)) {
        let run = policy(["explain", name], "").exits(0);
        assert!(run.stdout.contains(name), "{}", run.stdout);
    }
}

#[test]
fn costs_are_added_up() {
    let text = "on_http_request:\n  - actions:\n      - type: circuit-breaker\n      - type: deny\n";
    let run = policy(["cost", "-"], text).exits(0);
    assert_eq!(
        run.stdout,
        "    10  circuit-breaker  on_http_request[0].actions[0]\n  free  deny  on_http_request[0].actions[1]\n    10  \
         Traffic Policy Units for a request that runs each action once\n"
    );
    policy(["cost", "-"], "").exits(1);
}

#[test]
fn a_policy_is_the_same_in_both_forms() {
    let json = policy(["convert", "--to", "json", "-"], RIGHT).exits(0);
    let yaml = policy(["convert", "--to", "yaml", "-"], &json.stdout).exits(0);
    assert_eq!(policy(["convert", "--to", "json", "-"], &yaml.stdout).exits(0).stdout, json.stdout);
    assert_eq!(json.json()["on_http_request"][0]["actions"][0]["config"]["status_code"], 404);
    let broken = policy(["convert", "--to", "json", "-"], "on_http_request:\n\t- actions: []\n").exits(1);
    assert!(broken.stdout.contains("<stdin>:2:1"), "{broken:?}");
}

#[test]
fn the_schema_is_one_of_today() {
    let schema = policy(["schema"], "").exits(0).json();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
}

/// What a run of the command against a fake said, and the policies that came there.
fn sent(api: &NgrokMock, arguments: &[&str], stdin: &str) -> (Run, Vec<Value>) {
    api.clear_requests();
    let run = finish(command_at(api.url()).args(arguments), stdin);
    let bodies =
        api.requests().iter().map(|request| serde_json::from_slice(&request.body).unwrap_or_default()).collect();
    (run, bodies)
}

#[test]
fn policies_are_checked_before_they_are_sent_and_sent_all_the_same() {
    let api = NgrokMock::builder().api_key(KEY).start_blocking().unwrap();
    let create = ["endpoints", "create", "--url", "https://a.example.com", "--traffic-policy"];

    let (run, bodies) = sent(&api, &[&create[..], &["-"]].concat(), WRONG);
    assert_eq!(bodies[0]["traffic_policy"], WRONG);
    let warnings: Vec<&str> = run.stderr.lines().filter(|line| line.starts_with("warning:")).collect();
    let unknown = "warning: traffic_policy at line 3, column 15: there is no action `rate-limt` (ERR_NGROK_2201); did you \
                   mean `rate-limit`?";
    assert!(warnings.contains(&unknown), "{run:#?}");
    assert!(run.exits(1).stderr.contains("TRAFFIC_POLICY_ACTION_TYPE_INVALID"));

    // The endpoint is known: what it permits is, too.
    let (run, bodies) = sent(&api, &[&create[..], &["on_tcp_connect: []"]].concat(), "");
    assert_eq!(bodies.len(), 1);
    assert!(run.exits(0).stderr.contains("(ERR_NGROK_6029)"));
    let (run, _) = sent(&api, &[&create[..], &["@nothing"]].concat(), "");
    assert!(!run.exits(2).stderr.contains("warning:"));

    let json = json!({"url": "tcp://1.tcp.ngrok.io:20000", "traffic_policy": RIGHT}).to_string();
    let (run, _) = sent(&api, &["endpoints", "create", "--json", &json], "");
    assert!(run.stderr.contains("endpoints of `tcp` do not have the phase `on_http_request`"), "{run:#?}");
    let (run, bodies) = sent(&api, &["call", "endpoints.create", "--json", &json], "");
    assert!(run.stderr.contains("warning: traffic_policy at line 1, column 1"), "{run:#?}");
    assert_eq!(bodies[0]["traffic_policy"], RIGHT);
}

#[test]
fn policies_of_modules_are_checked_as_well() {
    let api = NgrokMock::builder().api_key(KEY).start_blocking().unwrap();
    let module = ["edge-modules", "tcp-edge-traffic-policy", "replace", "edgtcp_1", "--value", WRONG];
    let (run, bodies) = sent(&api, &module, "");
    assert!(run.stderr.starts_with("warning: value at line 3, column 15: there is no action"), "{run:#?}");
    assert_eq!(bodies[0]["value"], WRONG);
    let edge = ["edges", "tcp", "create", "--traffic-policy.value", WRONG];
    let (run, bodies) = sent(&api, &edge, "");
    assert!(run.stderr.starts_with("warning: traffic_policy.value at line 3, column 15"), "{run:#?}");
    assert_eq!(bodies[0]["traffic_policy"]["value"], WRONG);
}

const TESTED: &str = "policy:
  on_http_request:
    - expressions: [\"req.url.path.startsWith('/admin')\"]
      actions: [{type: deny}]
endpoint: https://app.example.com
upstreams:
  https://app.example.com: {body: hello}
cases:
  - name: strangers stay out of /admin
    request: {url: /admin/users}
    expect: {status: 403, not_forwarded: true}
  - name: everybody sees the rest
    request: {url: /}
    expect: {status: 200, body: hello}
";

#[test]
fn files_of_tests_run_and_say_what_differs() {
    let run = policy(["test", "-"], TESTED).exits(0);
    assert_eq!(run.stdout.lines().last(), Some("2 passed, 0 failed"), "{}", run.stdout);
    let wrong = TESTED.replace("status: 403", "status: 404");
    let run = policy(["test", "-", "--coverage"], &wrong).exits(1);
    for part in [
        "FAILED  strangers stay out of /admin",
        "expected  404",
        "found     403",
        "req.url.path = \"/admin/users\"",
        "1 of 1 actions were reached",
        "1 passed, 1 failed",
    ] {
        assert!(run.stdout.contains(part), "`{part}` is not in:\n{}", run.stdout);
    }
    let run = policy(["test", "-", "--filter", "the rest", "--coverage"], TESTED).exits(0);
    assert!(run.stdout.contains("no case reached on_http_request[0].actions[0] (deny)"), "{}", run.stdout);
    policy(["test", "-", "--filter", "nothing"], TESTED).misused(&["no case has 'nothing' in its name"]);
}

#[test]
fn programs_read_results_as_tap_and_as_junit() {
    let wrong = TESTED.replace("status: 403", "status: 404").replace("the rest", "\"#1 & <more>\"");
    let tap = policy(["test", "-", "--format", "tap"], &wrong).exits(1).stdout;
    let lines: Vec<&str> = tap.lines().filter(|line| !line.is_empty() && !line.starts_with(' ')).collect();
    let wanted = [
        "TAP version 14",
        "1..2",
        "not ok 1 - <stdin>: strangers stay out of /admin",
        "ok 2 - <stdin>: everybody sees \"\\#1 & <more>\"",
    ];
    assert_eq!(lines, wanted);
    let junit = policy(["test", "-", "--format", "junit"], &wrong).exits(1).stdout;
    assert!(junit.contains("<testsuite name=\"&lt;stdin&gt;\" tests=\"2\""), "{junit}");
    assert!(
        junit.contains("&amp; &lt;more&gt;") && junit.contains("<failure message=\"not as expected: status\">"),
        "{junit}"
    );
}

#[test]
fn a_wrong_file_of_tests_is_wrong_usage() {
    let run = policy(["test", "-"], &TESTED.replace("expect:", "expekt:")).exits(2);
    assert!(run.stderr.contains("did you mean `expect`?") && run.stderr.contains("<stdin>:11:5"), "{}", run.stderr);
    let run = policy(["test", "-"], &TESTED.replace("deny", "denny")).exits(2);
    assert!(run.stderr.contains("did you mean `deny`?"), "{}", run.stderr);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("policy.yml"), RIGHT).unwrap();
    let path = folder.path().to_str().unwrap();
    policy(["test", path], "").misused(&["has no *.test.yml"]);
    fs::write(folder.path().join("a.test.yml"), TESTED).unwrap();
    assert!(policy(["test", path], "").exits(0).stdout.contains("a.test.yml"));
}

#[test]
fn one_request_runs_through_a_policy() {
    let text = "
on_http_request:
  - expressions: [\"conn.geo.country_code == 'DE' && conn.client_ip == '203.0.113.9'\"]
    actions: [{type: custom-response, config: {body: \"${req.method} ${secrets.get('v', 'n')} ${getReqHeader('x-a')[0]}\"}}]
";
    let given = [
        "run",
        "-",
        "--request",
        "POST https://app.example.com/x",
        "-H",
        "X-A: one",
        "--client-ip",
        "203.0.113.9",
        "--connection",
        "geo.country_code=DE",
        "--secret",
        "v/n=hush",
        "--data",
        "body",
    ];
    let outcome = policy(given, text).exits(0).json();
    assert_eq!(outcome["response"]["body"], "POST hush one");
    assert_eq!(outcome["trace"][0]["rules"][0]["matched"], true);
    let human = policy(given.into_iter().chain(["--format", "human"]), text).exits(0).stdout;
    assert!(human.contains("conn.geo.country_code = \"DE\"") && human.contains("answer: 200 OK"), "{human}");
    policy(["run", "-", "--request", "nowhere"], text).misused(&["expected a method and a URL"]);
    let run = policy(["run", "-", "--request", "GET https://a.example.com/", "--secret", "hush"], text);
    run.misused(&["invalid value for '--secret': expected VAULT/NAME=VALUE"]);
    assert!(
        policy(["run", "-", "--request", "GET https://a.example.com/"], WRONG).exits(2).stderr.contains("rate-limit")
    );
}

#[test]
fn files_of_tests_have_a_schema() {
    let schema = policy(["schema", "--of", "tests"], "").exits(0).json();
    assert_eq!(schema["title"], "Tests of an ngrok Traffic Policy");
    assert!(schema["properties"]["cases"].is_object());
}

/// The policy that the pages leave to their reader.
const OF_THE_PAGES: &str = "on_http_request:
  - expressions: [\"req.url.path.startsWith('/admin')\"]
    actions: [{type: custom-response, config: {status_code: 403, body: 'no admin'}}]
  - actions:
      - type: rate-limit
        config: {name: all, algorithm: sliding_window, capacity: 30, rate: 60s, bucket_key: [conn.client_ip]}
      - {type: forward-internal, config: {url: https://app.internal}}
";

#[test]
fn the_files_of_tests_on_the_pages_run() {
    for page in ["README.md", "../README.md"] {
        let page = fs::read_to_string(format!("{}/{page}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let blocks = page.split("```yaml\n").skip(1).map(|block| block.split("```").next().unwrap());
        let shown = blocks.into_iter().find(|block| block.contains("cases:")).expect("the page shows a file of tests");
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("policy.yml"), OF_THE_PAGES).unwrap();
        let file = folder.path().join("policy.test.yml");
        fs::write(&file, shown).unwrap();
        let run = policy(["test", file.to_str().unwrap(), "--coverage"], "").exits(0);
        assert!(run.stdout.contains(" passed, 0 failed"), "{}", run.stdout);
    }
}
