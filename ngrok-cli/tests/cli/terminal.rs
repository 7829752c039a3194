//! The binary on a terminal: tables, progress, and the question before a deletion.

use std::io::{Read, Write};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use serde_json::{Value, json};

use crate::server::{Answer, Server};
use crate::support::KEY;

/// Runs the binary on a terminal of this width on which somebody typed ahead; gives all that the screen got.
fn on_terminal(server: &Server, columns: u16, typed: &str, arguments: &[&str]) -> (u32, String) {
    on_terminal_with(server, &[], columns, typed, arguments)
}

fn on_terminal_with(
    server: &Server,
    variables: &[(&str, &str)],
    columns: u16,
    typed: &str,
    arguments: &[&str],
) -> (u32, String) {
    let size = PtySize { rows: 40, cols: columns, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_ngrok-api"));
    command.env_clear();
    command.cwd(env!("CARGO_MANIFEST_DIR"));
    for (name, value) in
        variables.iter().copied().chain([("HOME", "/nonexistent"), ("TERM", "xterm"), ("NGROK_API_KEY", KEY)])
    {
        command.env(name, value);
    }
    command.env("NGROK_API_URL", &server.url);
    command.args(arguments);
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    pair.master.take_writer().unwrap().write_all(typed.as_bytes()).unwrap();
    let mut screen = Vec::new();
    let mut buffer = [0; 4096];
    // Linux ends a terminal with an error, others with an empty read.
    while let Ok(count @ 1..) = reader.read(&mut buffer) {
        screen.extend_from_slice(&buffer[..count]);
    }
    (child.wait().unwrap().exit_code(), String::from_utf8_lossy(&screen).replace("\r\n", "\n"))
}

/// The text without styles and movements.
fn plain(screen: &str) -> String {
    let mut text = String::new();
    let mut chars = screen.chars();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' => {
                let _ = chars.by_ref().find(char::is_ascii_alphabetic);
            }
            c => text.push(c),
        }
    }
    text
}

fn page(request: &crate::server::Request) -> Value {
    let first = !request.target.contains("before_id");
    json!({
        "ip_policies": [{
            "id": "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
            "uri": "",
            "created_at": "2026-01-31T18:00:00Z",
            "description": "a description of many words which goes on for longer than any terminal is wide",
            "metadata": "",
        }],
        "uri": "",
        "next_page_uri": first.then(|| format!("{}/ip_policies?before_id=x", request.origin)),
    })
}

#[test]
fn a_list_is_a_table_that_fits() {
    let server = Server::start(|request| Answer::ok(page(request)));
    let (code, screen) = on_terminal(&server, 100, "", &["ip-policies", "list"]);
    assert_eq!(code, 0, "{screen}");
    // The end of what is typed is a line of its own.
    let text = plain(screen.trim_start());
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("ID "), "{text}");
    assert!(lines[1].starts_with("ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx "), "{text}");
    assert!(lines[1].contains('…'), "{text}");
    assert!(lines.iter().all(|line| line.chars().count() <= 100), "{text}");
    assert!(text.contains("--all"), "{text}");
}

#[test]
fn no_color_is_respected() {
    let server = Server::start(|request| Answer::ok(page(request)));
    let (_, screen) = on_terminal(&server, 100, "", &["ip-policies", "list"]);
    assert!(screen.contains("\u{1b}[1m"), "{screen:?}");
    let (_, screen) = on_terminal_with(&server, &[("NO_COLOR", "1")], 100, "", &["ip-policies", "list"]);
    assert!(!screen.contains("\u{1b}[1m"), "{screen:?}");
    let (_, screen) = on_terminal(&server, 100, "", &["ip-policies", "list", "--color", "never"]);
    assert!(!screen.contains("\u{1b}[1m"), "{screen:?}");
}

#[test]
fn following_pages_shows_how_far_it_is() {
    let server = Server::start(|request| Answer::ok(page(request)));
    let (code, screen) = on_terminal(&server, 100, "", &["ip-policies", "list", "--all"]);
    assert_eq!(code, 0, "{screen}");
    assert!(plain(&screen).contains("2 items, 2 pages"), "{screen:?}");
}

#[test]
fn a_deletion_asks_first() {
    let delete = |typed, flags: &[&str]| {
        let server = Server::always(Answer::empty());
        let arguments = [&["ip-policies", "delete", "ipp_1"], flags].concat();
        let (code, screen) = on_terminal(&server, 100, typed, &arguments);
        (code, screen.contains("ipp_1"), screen.contains("[y/N]"), server.take().len())
    };
    assert_eq!(delete("y\n", &[]), (0, true, true, 1));
    assert_eq!(delete("n\n", &[]), (1, true, true, 0));
    assert_eq!(delete("\n", &[]), (1, true, true, 0));
    let (code, _, asked, sent) = delete("", &["--yes"]);
    assert_eq!((code, asked, sent), (0, false, 1));
}
