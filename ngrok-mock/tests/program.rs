//! The program: what it says when it can't start, how it logs, and how it ends.

#![cfg(unix)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_ngrok-mock"))
}

fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().unwrap()
}

fn stderr(output: &Output) -> String {
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A running program and its address.
fn started(arguments: &[&str]) -> (Child, String) {
    let mut child = program()
        .args(["--port", "0", "--api-key", "key_for_tests"])
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("http://").unwrap_or_else(|| panic!("{line}")).to_owned();
    (child, address)
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let headers = "authorization: Bearer key_for_tests\r\nngrok-version: 2\r\nconnection: close";
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\n{headers}\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn signal(child: &Child, name: &str) {
    assert!(Command::new("kill").args(["-s", name, &child.id().to_string()]).status().unwrap().success());
}

#[test]
fn a_port_in_use_is_said_with_what_to_do() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let text = stderr(&run(&["--port", &port.to_string()]));
    let first = format!("error: can't listen on 127.0.0.1:{port}: another program listens there");
    assert_eq!(text.lines().next(), Some(first.as_str()));
    assert!(text.contains("`--port 0` takes a free one"));
}

#[test]
fn all_mistakes_of_seeds_have_their_lines() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let wrong = file("wrong.json", "{\n  \"Tunnel\": [\n    {\"prot\": \"https\"},\n    {\"started_at\": 5}\n  ]\n}");
    let broken = file("broken.json", "{\n  \"Tunnel\": [}\n");
    let text = stderr(&run(&["--port", "0", "--seed", &wrong, "--seed", &broken]));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3, "{text}");
    assert!(lines[0].ends_with("wrong.json:3: `Tunnel[0].prot`: Tunnel has no field `prot`; did you mean `proto`?"));
    assert!(lines[1].ends_with("wrong.json:4: `Tunnel[1].started_at`: this is a number, not of type `timestamp`"));
    assert!(lines[2].contains("broken.json:2:14: this is no JSON"), "{}", lines[2]);
    let text = stderr(&run(&["--port", "0", "--seed", "nowhere.json"]));
    assert!(text.starts_with("error: can't read nowhere.json: "), "{text}");
}

#[test]
fn requests_are_logged_without_their_queries() {
    let (mut child, address) = started(&["--log"]);
    get(&address, "/tunnels?limit=5");
    get(&address, "/tunnels?limit=five");
    signal(&child, "TERM");
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(child.wait().unwrap().success(), "the end that was asked for is no failure");
    let lines: Vec<&str> = log.lines().collect();
    assert!(lines[0].starts_with("GET /tunnels 200 ") && lines[0].ends_with(" ms"), "{log}");
    assert!(lines[1].starts_with("GET /tunnels 400 ERR_NGROK_"), "{log}");
    assert!(!log.contains("limit") && !log.contains("key_for_tests") && !log.contains('\x1b'), "{log}");
}

#[test]
fn both_signals_end_it_cleanly_and_keep_the_account() {
    for name in ["INT", "TERM"] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("account.json");
        let (mut child, address) = started(&["--state", file.to_str().unwrap(), "--demo"]);
        assert!(get(&address, "/tunnels").starts_with("HTTP/1.1 200"));
        signal(&child, name);
        assert!(child.wait().unwrap().success(), "{name}");
        assert!(std::fs::read_to_string(&file).unwrap().contains("\"Tunnel\""));
    }
}

#[test]
fn other_apis_have_options_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("accounts.json");
    let mut child = program()
        .args(["--port", "0", "--ai-gateway-port", "0", "--demo", "--state", file.to_str().unwrap()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines: Vec<String> = BufReader::new(child.stdout.take().unwrap()).lines().take(4).map(Result::unwrap).collect();
    let start = ["http://127.0.0.1:", "API key: ", "ai-gateway: http://127.0.0.1:", "ai-gateway API key: "];
    let rest: Vec<&str> = lines.iter().zip(start).map(|(line, start)| line.strip_prefix(start).unwrap()).collect();
    assert_ne!(rest[1], rest[3]);
    let address = format!("127.0.0.1:{}", rest[2]);
    let mut stream = TcpStream::connect(&address).unwrap();
    let headers = format!("authorization: Bearer {}\r\nconnection: close", rest[3]);
    write!(stream, "GET /access-keys HTTP/1.1\r\nhost: {address}\r\n{headers}\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("team web"), "{answer}");
    signal(&child, "TERM");
    assert!(child.wait().unwrap().success());
    assert!(std::fs::read_to_string(&file).unwrap().contains("\"ai_gateway\""));
}

#[test]
fn what_is_wrong_with_another_api_is_said_with_its_option() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let text = stderr(&run(&["--port", "0", "--ai-gateway-port", &port.to_string()]));
    assert!(text.starts_with(&format!("error: can't listen on 127.0.0.1:{port}: another program")), "{text}");
    assert!(text.contains("`--ai-gateway-port 0` takes a free one"), "{text}");
    let folder = tempfile::tempdir().unwrap();
    let seed = folder.path().join("seed.json");
    std::fs::write(&seed, r#"{"ai_gateway": {"CreditBalance": [{"balanceCents": 1}]}}"#).unwrap();
    let text = stderr(&run(&["--port", "0", "--seed", seed.to_str().unwrap()]));
    assert!(text.contains("seed.json has objects of the AI Gateway API, which is not served"), "{text}");
    assert!(text.contains("`--ai-gateway-port PORT`"), "{text}");
    let text = stderr(&run(&["--ai-gateway-api-key", "key"]));
    assert!(text.contains("--ai-gateway-port"), "{text}");
}

#[test]
fn the_help_shows_real_uses() {
    let help = String::from_utf8(run(&["--help"]).stdout).unwrap();
    let uses = help.lines().filter(|line| line.trim_start().starts_with("ngrok-mock --")).count();
    assert_eq!(uses, 4, "{help}");
}
