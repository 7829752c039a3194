//! ngrok's own Rust client (`ngrok-api` 0.12.1, unchanged) against ngrok-mock, with answers that have their empty fields:
//! create, get, list over several pages, update and delete of every service.
//!
//! What the client itself does wrong is listed in `faults`, and each fault is asserted, so that one that is gone is noticed.
//! Usage: official-client PATH_OF_NGROK_MOCK, or see run.sh.

mod checks;
mod fake;
mod faults;
mod modules;
mod services;
mod values;

use std::cell::Cell;
use std::process::ExitCode;

use checks::Outcome;
use fake::Fake;

/// The client, and how its services fared.
struct Tests {
    client: official::Client,
    /// Numbers given out, so that no two objects are the same.
    numbers: Cell<usize>,
    passed: Cell<usize>,
    failed: Cell<usize>,
}

impl Tests {
    fn next(&self) -> usize {
        self.numbers.replace(self.numbers.get() + 1)
    }

    fn report(&self, name: &str, outcome: Outcome<()>) {
        let (count, line) = match outcome {
            Ok(()) => (&self.passed, format!("ok      {name}")),
            Err(problem) => (&self.failed, format!("FAILED  {name}: {problem:?}")),
        };
        count.set(count.get() + 1);
        println!("{line}");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let program = std::env::args().nth(1).expect("usage: official-client PATH_OF_NGROK_MOCK");
    let fake = Fake::start(&program, "write");
    let tests = Tests { client: fake.client(), numbers: Cell::new(0), passed: Cell::new(0), failed: Cell::new(0) };
    services::run(&tests).await;
    modules::run(&tests).await;
    let sparing = Fake::start(&program, "omit");
    let answer = sparing.client().ip_policies().create(&Default::default()).await;
    tests.report("empty fields left out", faults::empty_fields_left_out(answer));
    println!("{} passed, {} failed", tests.passed.get(), tests.failed.get());
    if tests.failed.get() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
