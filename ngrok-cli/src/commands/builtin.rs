//! Commands that are no operations of the API.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

use super::globals::{self, id};
use super::policy;
use crate::generated::OTHERS;
use crate::table::Api;

pub(super) fn commands() -> [Command; 7] {
    [call(), whoami(), errors(), policy::command(), completions(), complete(), man()]
        .map(|command| command.display_order(0))
}

fn call() -> Command {
    Command::new("call")
        .about("Call any operation with its arguments in one JSON object")
        .long_about(format!(
            "Calls any operation by its name, such as edges.https_routes.create. All arguments stand side by side in one \
             flat JSON object by the API's own names: what fills the path, the query, and the fields of the body.\n\n\
             The answer is printed as JSON; nothing is printed where the API answers with nothing.{}",
            OTHERS.iter().map(keys_of).collect::<String>()
        ))
        .arg(Arg::new("operation").value_name("SERVICE.OPERATION").required(true).help("Name of the operation"))
        .arg(
            Arg::new(id::JSON)
                .long("json")
                .value_name("JSON")
                .help("The arguments: a JSON object, '@FILE' or '-' for stdin"),
        )
        .arg(globals::all())
        .arg(globals::yes())
}

/// Where calls of another API get their key from.
fn keys_of(api: &Api) -> String {
    let Api { name, title, key_flag, key_variable, .. } = api;
    format!("\n\nOperations of the {title} begin with {name}, and take their key from --{key_flag} or {key_variable}.")
}

fn whoami() -> Command {
    Command::new("whoami").about("Show the account and the user that the API key belongs to")
}

fn errors() -> Command {
    Command::new("errors")
        .about("Explain and search ngrok's error codes, offline")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("explain")
                .about("Explain an error code")
                .arg(Arg::new("code").value_name("CODE").required(true).help("Such as ERR_NGROK_1402, or 1402")),
        )
        .subcommand(
            Command::new("search").about("Find error codes by the words of their names and texts").arg(
                Arg::new("words")
                    .value_name("WORDS")
                    .required(true)
                    .action(ArgAction::Append)
                    .num_args(1..)
                    .help("Words that must all be there"),
            ),
        )
}

fn completions() -> Command {
    Command::new("completions").about("Print the script that lets Tab complete commands in a shell").arg(shell())
}

/// What the scripts ask.
fn complete() -> Command {
    Command::new("complete")
        .hide(true)
        .arg(shell())
        .arg(Arg::new("words").action(ArgAction::Append).num_args(0..).last(true))
}

fn shell() -> Arg {
    Arg::new("shell")
        .value_name("SHELL")
        .required(true)
        .value_parser(PossibleValuesParser::new(["bash", "zsh", "fish"]))
        .help("The shell")
}

fn man() -> Command {
    Command::new("man")
        .about("Write the man pages of all commands")
        .arg(Arg::new("folder").value_name("FOLDER").required(true).help("Where the pages are written"))
}
