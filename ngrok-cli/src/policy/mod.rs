//! The commands for Traffic Policies: one file each.
//!
//! What is known of policies lies in the crate `ngrok-traffic-policy`; this room reads files and prints. It imports the
//! room of the output, the table of commands, and failures.

mod check;
mod convert;
mod cost;
mod explain;
mod run;
mod sent;
mod test;
mod texts;

use clap::ArgMatches;

use crate::failure::Failure;
use crate::{arguments, output};

pub(crate) use sent::warn;

/// Runs `traffic-policy NAME`.
pub(crate) fn run(name: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let argument = |name: &str| arguments::text(matches, name).unwrap_or_default();
    match name {
        "check" => check::run(matches),
        "test" => test::run(matches),
        "run" => run::run(matches),
        "cost" => cost::run(argument("file")),
        "explain" => explain::run(argument("name")),
        "actions" => explain::actions(),
        "convert" => convert::run(argument("file"), argument("to")),
        _ => {
            let of_tests = arguments::text(matches, "of") == Some("tests");
            let schema = if of_tests { ngrok_traffic_policy::suite::schema() } else { ngrok_traffic_policy::schema() };
            output::print(&format!("{schema:#}\n"))
        }
    }
}
