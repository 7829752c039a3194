//! The commands for Traffic Policies, which need neither a key nor a network.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

pub(super) fn command() -> Command {
    Command::new("traffic-policy")
        .about("Check and explain Traffic Policies, offline")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([check(), cost(), explain(), actions(), convert(), schema()])
        .display_order(0)
}

fn check() -> Command {
    Command::new("check")
        .about("Find every mistake of policies, each at its place")
        .long_about(
            "Finds every mistake of Traffic Policies in YAML or JSON: unknown actions, fields, variables and functions, \
             values out of range, phases, rules that never run. It exits with 0 when there is no error, with 1 when there \
             is, and with 2 when it was called wrongly.",
        )
        .arg(files())
        .arg(
            Arg::new("endpoint")
                .long("endpoint")
                .value_name("URL")
                .help("The URL of the endpoint that the policy is for: its scheme decides which phases there are"),
        )
        .arg(
            Arg::new("kind")
                .long("kind")
                .value_name("KIND")
                .value_parser(PossibleValuesParser::new(["cloud", "agent"]))
                .help("Who serves the endpoint: the policy of a cloud endpoint has to answer"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(["human", "json", "github"]))
                .default_value("human")
                .help("How mistakes are printed"),
        )
}

fn files() -> Arg {
    Arg::new("files")
        .value_name("FILE")
        .required(true)
        .action(ArgAction::Append)
        .num_args(1..)
        .help("Files with a policy each, '-' for stdin, or folders, of which *.yml, *.yaml and *.json are read")
}

fn file() -> Arg {
    Arg::new("file").value_name("FILE").required(true).help("The file with the policy, or '-' for stdin")
}

fn cost() -> Command {
    Command::new("cost").about("Add up the Traffic Policy Units that a request costs, action by action").arg(file())
}

fn explain() -> Command {
    Command::new("explain").about("Explain an action, a variable or a macro").arg(
        Arg::new("name")
            .value_name("ACTION|VARIABLE|MACRO")
            .required(true)
            .help("Such as rate-limit, conn.client_ip or string.lastIndexOf"),
    )
}

fn actions() -> Command {
    Command::new("actions").about("List the actions, with their phases and what each costs")
}

fn convert() -> Command {
    Command::new("convert").about("Write a policy as YAML or as JSON; comments are lost").arg(file()).arg(
        Arg::new("to")
            .long("to")
            .value_name("FORM")
            .required(true)
            .value_parser(PossibleValuesParser::new(["yaml", "json"]))
            .help("The form to write"),
    )
}

fn schema() -> Command {
    Command::new("schema").about("Print the JSON Schema of Traffic Policies, for editors")
}
