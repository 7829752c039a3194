//! The fake: a process of its own, with objects that no client can make.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use official::ClientBuilder;
use serde_json::json;

const API_KEY: &str = "the_key_of_the_official_client";

const TIME: &str = "2026-01-02T03:04:05Z";

/// How many objects there are of each type that only an agent or a visitor makes.
pub const SEEDED: usize = 5;

/// A running ngrok-mock, which ends with it.
pub struct Fake {
    url: String,
    process: Child,
    seed: PathBuf,
}

impl Fake {
    /// Starts one that writes empty fields, or leaves them out (`omit`).
    pub fn start(program: &str, empty_fields: &str) -> Self {
        // What the API need not know of a visitor, and this client can't be without.
        let times = json!({"created_at": TIME, "last_active": TIME, "last_login": TIME});
        let session = json!({"created_at": TIME, "last_active": TIME, "expires_at": TIME});
        let objects = json!({
            "ApplicationSession": vec![session; SEEDED],
            "ApplicationUser": vec![times; SEEDED],
            "Tunnel": vec![json!({}); SEEDED],
            "TunnelSession": vec![json!({}); SEEDED],
        });
        let seed = std::env::temp_dir().join(format!("official-client-{}-{empty_fields}.json", std::process::id()));
        std::fs::write(&seed, objects.to_string()).expect("the seed is written");
        let mut process = Command::new(program)
            .args(["--port", "0", "--empty-fields", empty_fields, "--api-key", API_KEY, "--seed"])
            .arg(&seed)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        let mut url = String::new();
        BufReader::new(process.stdout.take().expect("it is piped")).read_line(&mut url).expect("it prints its address");
        Fake { url: url.trim().to_owned(), process, seed }
    }

    /// A client of it.
    pub fn client(&self) -> official::Client {
        let mut builder = ClientBuilder::new(API_KEY.to_owned());
        builder.api_url(self.url.parse().expect("it printed its address"));
        builder.build()
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_file(&self.seed);
    }
}
