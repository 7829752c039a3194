//! The ngrok API on the command line.

mod arguments;
mod catalogue;
mod commands;
mod complete;
mod config;
mod confirm;
mod failure;
// The generator formats its output itself.
#[rustfmt::skip]
mod generated;
mod lookup;
mod output;
mod policy;
mod progress;
mod refused;
mod run;
mod shell;
mod source;
mod suggest;
mod table;
mod value;

use std::process::ExitCode;

use clap::ArgMatches;

use crate::failure::Failure;

fn main() -> ExitCode {
    let color = output::color::choose(std::env::args_os().skip(1));
    let matches = match commands::root(color).try_get_matches() {
        Ok(matches) => matches,
        // Help and usage errors, with clap's own exit codes: 0 and 2.
        Err(mut error) => {
            if let Some(failure) = refused::refusal(&error, std::env::args().skip(1)) {
                return failure.report();
            }
            suggest::subcommands(&mut error, commands::root(color), std::env::args().skip(1));
            error.exit()
        }
    };
    match dispatch(&matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn dispatch(matches: &ArgMatches) -> Result<(), Failure> {
    let mut words = Vec::new();
    let mut inner = matches;
    while let Some((name, matches)) = inner.subcommand() {
        words.push(name);
        inner = matches;
    }
    let argument = |name: &str| arguments::text(inner, name).unwrap_or_default();
    match words.as_slice() {
        ["call"] => run::call(argument("operation"), inner),
        ["whoami"] => run::whoami(inner),
        ["errors", "explain"] => catalogue::explain(argument("code")),
        ["errors", "search"] => catalogue::search(inner.get_many("words").into_iter().flatten()),
        ["traffic-policy", name] => policy::run(name, inner),
        ["completions"] => shell::completions(argument("shell")),
        ["complete"] => {
            complete::answer(argument("shell"), inner.get_many("words").into_iter().flatten().cloned().collect())
        }
        ["man"] => shell::man(argument("folder")),
        words => match lookup::commanded(words) {
            Some(entry) => run::command(entry, inner),
            None => Err(Failure::usage(format!("there is no command '{}'", words.join(" ")))),
        },
    }
}
