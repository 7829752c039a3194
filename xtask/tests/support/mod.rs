//! A copy of the description and of what is generated from it, and the maintainer's commands run on that copy.
#![allow(dead_code, reason = "each test uses a part of it")]

pub mod circles;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What the generator owns, as in the workspace.
pub const GENERATED: [&str; 3] = ["ngrok-api/src/generated", "ngrok-cli/src/generated", "traffic-policy/src/generated"];

/// The file of which the generator owns a part.
pub const MANIFEST: &str = "ngrok-api/Cargo.toml";

/// The root of the workspace.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// A folder of a test's own, laid out as the workspace.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Copies the description and the generated folders.
    pub fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        let scratch = Scratch(folder);
        for part in
            ["api.yaml", "apis", "services", "types", "errors", "events", "traffic_policy", "common.yaml", "cli.yaml"]
        {
            scratch.take(&format!("api-spec/{part}"));
        }
        for folder in GENERATED {
            scratch.take(folder);
        }
        scratch.take("ngrok-api/public-api.txt");
        scratch.take(MANIFEST);
        scratch
    }

    /// Copies a file or folder from the workspace.
    pub fn take(&self, path: &str) {
        copy(&root().join(path), &self.path(path));
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces a text, which has to be there once.
    pub fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "{path} should have this once:\n{old}");
        self.write(path, &text.replace(old, new));
    }

    /// Runs a command of `cargo xtask` on the copy.
    pub fn xtask(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).env("NGROK_API_SPEC", self.path("api-spec")).env("NGROK_API_GENERATED", &self.0);
        Ran::of(&mut command)
    }

    /// Every generated file with its text.
    pub fn generated(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::new();
        let mut open: Vec<PathBuf> = GENERATED.iter().chain([&MANIFEST]).map(|path| self.path(path)).collect();
        while let Some(path) = open.pop() {
            if path.is_dir() {
                open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            } else {
                files.insert(path.clone(), fs::read_to_string(&path).unwrap());
            }
        }
        files
    }
}

/// How a command ended, and what it said.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub said: String,
}

impl Ran {
    pub fn of(command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.output().expect("it runs");
        let said = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        Ran { code: status.code(), said }
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    }
}
