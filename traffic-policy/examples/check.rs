//! Checks the policies in the files that are given: `cargo run -p ngrok-traffic-policy --example check FILE…`.

use std::process::ExitCode;

use ngrok_traffic_policy::{Options, check};

fn main() -> ExitCode {
    let mut wrong = false;
    for file in std::env::args().skip(1) {
        let text = match std::fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{file}: {error}");
                wrong = true;
                continue;
            }
        };
        let report = check(&text, &Options::default());
        wrong |= report.has_errors();
        println!("{}", report.render(&file, false));
    }
    if wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
