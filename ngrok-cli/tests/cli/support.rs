//! Running the binary.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use api_spec::{Api, Description, Sources};
use serde_json::Value;

use crate::server::Server;

/// The API key that the binary is given for the API at the root.
pub const KEY: &str = "test_api_key";

/// The API key that the binary is given for an API.
pub fn key(api: &Api) -> String {
    if api.is_root() { KEY.to_owned() } else { format!("{KEY}_of_{}", api.name) }
}

/// The description of the APIs, which the binary's commands were made from.
pub static DESCRIPTION: LazyLock<Description> = LazyLock::new(|| {
    let sources = Sources::from_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../api-spec").as_ref()).unwrap();
    api_spec::load(&sources).unwrap_or_else(|report| panic!("{}", report.render(false)))
});

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// What it printed, as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("no JSON: {error}\n{self:#?}"))
    }

    /// Checks the exit code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }

    /// Checks that it is a usage error that says all of this.
    #[track_caller]
    pub fn misused(self, parts: &[&str]) -> Self {
        let run = self.exits(2);
        for part in parts {
            assert!(run.stderr.contains(part), "`{part}` is not in:\n{}", run.stderr);
        }
        assert_eq!(run.stdout, "");
        run
    }
}

/// The binary without anything of the caller's environment.
pub fn bare() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ngrok-api"));
    command.env_clear().env("HOME", "/nonexistent");
    command
}

/// The binary with a key and the server's address.
pub fn command(server: &Server) -> Command {
    command_at(&server.url)
}

/// The binary with a key of each API, all of them at this address.
pub fn command_at(url: &str) -> Command {
    let mut command = bare();
    for api in DESCRIPTION.apis().map(|description| &description.api) {
        command.env(&api.key_variable, key(api)).env(&api.url_variable, url);
    }
    command
}

/// Runs the binary against the server.
pub fn run<A: AsRef<std::ffi::OsStr>>(server: &Server, arguments: impl IntoIterator<Item = A>) -> Run {
    finish(command(server).args(arguments), "")
}

/// Runs a command with this on its stdin.
pub fn finish(command: &mut Command, stdin: &str) -> Run {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // It may end without reading, which is no concern of the test.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}
