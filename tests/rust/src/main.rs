//! ngrok's own Rust client (`ngrok-api` 0.12.1, unchanged) against ngrok-mock, with answers that have their empty fields:
//! create, get, list over several pages, update and delete of every service.
//!
//! What the client itself does wrong is listed in `faults`, and each fault is asserted, so that one that is gone is noticed.
//! Usage: official-client PATH_OF_NGROK_MOCK, or see run.sh.

mod checks;
mod driver;
mod fake;
mod faults;
mod modules;
mod services;
mod values;

use std::process::ExitCode;

use driver::Tests;
use fake::Fake;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let program = std::env::args().nth(1).expect("usage: official-client PATH_OF_NGROK_MOCK");
    let fake = Fake::start(&program, "write");
    let tests = Tests::new(fake.client());
    services::run(&tests).await;
    modules::run(&tests).await;
    let sparing = Fake::start(&program, "omit");
    let answer = sparing.client().ip_policies().create(&Default::default()).await;
    tests.report("empty fields left out", faults::empty_fields_left_out(answer));
    if tests.all_passed() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
