//! Where the API key and the address come from.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::server::{Answer, Server};
use crate::support::{Run, bare, command_at, finish};

fn server() -> Server {
    Server::always(Answer::ok(json!({"ip_policies": [], "uri": "", "next_page_uri": null})))
}

/// The key that is sent.
fn key(home: &Path, variables: &[(&str, &str)], flags: &[&str]) -> String {
    let server = server();
    let mut command = bare();
    command.env("HOME", home).env("NGROK_API_URL", &server.url).envs(variables.iter().copied());
    finish(command.args(["ip-policies", "list"]).args(flags), "").exits(0);
    server.take()[0].key.clone()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

const V2: &str =
    "version: \"2\"\nauthtoken: token\napi_key: key_of_v2\ntunnels:\n  web:\n    proto: http\n    addr: 80\n";
const V3: &str = "version: 3\nagent:\n  authtoken: token\n  api_key: key_of_v3\nendpoints:\n  - name: web\n";

/// The agent's own file on this platform, below the home folder.
#[cfg(unix)]
const AGENT_FILE: &str =
    if cfg!(target_os = "macos") { "Library/Application Support/ngrok/ngrok.yml" } else { ".config/ngrok/ngrok.yml" };

#[cfg(unix)]
#[test]
fn the_agents_file_is_read_in_both_layouts() {
    for (text, expected) in [(V2, "key_of_v2"), (V3, "key_of_v3")] {
        let home = tempfile::tempdir().unwrap();
        write(&home.path().join(AGENT_FILE), text);
        assert_eq!(key(home.path(), &[], &[]), expected);
    }
}

#[cfg(unix)]
#[test]
fn the_older_place_is_read_last() {
    let home = tempfile::tempdir().unwrap();
    write(&home.path().join(".ngrok2/ngrok.yml"), V2);
    assert_eq!(key(home.path(), &[], &[]), "key_of_v2");
    write(&home.path().join(AGENT_FILE), V3);
    assert_eq!(key(home.path(), &[], &[]), "key_of_v3");
    // A file without a key does not end the search.
    write(&home.path().join(AGENT_FILE), "version: 3\nagent:\n  authtoken: token\n");
    assert_eq!(key(home.path(), &[], &[]), "key_of_v2");
}

#[test]
fn flag_then_environment_then_file() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("chosen.yml");
    write(&file, V3);
    let config = ["--config", file.to_str().unwrap()];
    let variable = [("NGROK_API_KEY", "key_of_environment")];
    assert_eq!(key(home.path(), &[], &config), "key_of_v3");
    assert_eq!(key(home.path(), &variable, &config), "key_of_environment");
    assert_eq!(key(home.path(), &[("NGROK_API_KEY", " ")], &config), "key_of_v3");
    let flags = [&config[..], &["--api-key", "key_of_flag"]].concat();
    assert_eq!(key(home.path(), &variable, &flags), "key_of_flag");
}

#[test]
fn the_address_comes_from_the_flag_before_the_environment() {
    let server = server();
    let mut command = bare();
    command.env("NGROK_API_KEY", "k").env("NGROK_API_URL", "http://127.0.0.1:1");
    finish(command.args(["ip-policies", "list", "--api-url", &server.url]), "").exits(0);
    assert_eq!(server.take().len(), 1);
}

fn without_key(flags: &[&str]) -> Run {
    finish(bare().args(["ip-policies", "list"]).args(flags), "")
}

#[test]
fn without_a_key_the_ways_to_give_one_are_told() {
    let run = without_key(&[]).exits(4);
    for way in ["--api-key", "NGROK_API_KEY", "ngrok.yml", "https://dashboard.ngrok.com/api-keys"] {
        assert!(run.stderr.contains(way), "{way} is not in\n{}", run.stderr);
    }
}

#[test]
fn a_chosen_file_must_be_there_and_must_be_yaml() {
    without_key(&["--config", "/no/such/ngrok.yml"]).misused(&["/no/such/ngrok.yml"]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ngrok.yml");
    write(&file, "agent: {api_key: hush\n  - : nonsense");
    let run = without_key(&["--config", file.to_str().unwrap()]).misused(&["ngrok.yml", "line"]);
    assert!(!run.stderr.contains("hush"), "a secret in an error: {run:?}");
    write(&file, "");
    without_key(&["--config", file.to_str().unwrap()]).exits(4);
}

#[test]
fn what_people_do_wrong_in_the_file_is_told() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("ngrok.yml");
    for (text, code, says) in [
        ("version: 3\nagent:\n\tapi_key: hunter2\n", 2, "YAML takes no tabs: indent with spaces"),
        ("version: 3\nagent:\n  api_key: hunter2: x\n", 2, "has to stand in quotes"),
        ("version: 3\nagent:\n  authtoken: hunter2\n", 4, "it has an authtoken, which is for agents"),
        ("version: \"2\"\ntunnels:\n  web:\n    api_key: hunter2\n", 4, "its api_key is in another place"),
    ] {
        write(&file, text);
        let run = finish(bare().args(["ip-policies", "list", "--config", file.to_str().unwrap()]), "").exits(code);
        assert!(run.stderr.contains(says), "`{says}` is not in:\n{}", run.stderr);
        assert!(!run.stderr.contains("hunter2"), "{}", run.stderr);
    }
}

#[test]
fn an_authority_is_trusted_when_its_file_is_given() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let authority = end_to_end::Authority::new();
    let policy = r#"{"id":"ipp_1","created_at":"2024-02-03T04:05:06Z"}"#;
    let server = runtime.block_on(end_to_end::TlsServer::start(&authority, false, policy));
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), authority.pem()).unwrap();
    let get = |flags: &[&str]| {
        let mut command = command_at(&server.url());
        finish(command.args(["ip-policies", "get", "ipp_1", "-o", "json"]).args(flags), "")
    };
    let stranger = get(&[]);
    assert!(stranger.code != 0 && stranger.stderr.contains("certificate"), "{stranger:?}");
    let known = get(&["--ca-file", file.path().to_str().unwrap()]).exits(0);
    assert_eq!(known.json()["id"], "ipp_1");
    get(&["--ca-file", "/nonexistent/ca.pem"]).misused(&["--ca-file", "/nonexistent/ca.pem can't be read"]);
    fs::write(file.path(), "no certificate").unwrap();
    get(&["--ca-file", file.path().to_str().unwrap()]).misused(&["--ca-file", "no certificate in PEM"]);
}
