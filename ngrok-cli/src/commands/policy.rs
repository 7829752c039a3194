//! The commands for Traffic Policies, which need neither a key nor a network.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

pub(super) fn command() -> Command {
    Command::new("traffic-policy")
        .about("Check and explain Traffic Policies, offline")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([check(), test(), run(), cost(), explain(), actions(), convert(), schema()])
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

fn test() -> Command {
    Command::new("test")
        .about("Run files of tests: requests, and what is expected of a policy")
        .long_about(
            "Runs the cases of files of tests offline: each is a request, and what is expected of the policy. It exits with 0 \
             when all pass, with 1 when one does not, and with 2 when a file or the command line is wrong.",
        )
        .arg(
            files().help(
                "Files of tests, '-' for stdin, or folders, of which *.test.yml, *.test.yaml and *.test.json are read",
            ),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(["human", "tap", "junit"]))
                .default_value("human")
                .help("How results are printed"),
        )
        .arg(
            Arg::new("filter")
                .long("filter")
                .value_name("TEXT")
                .help("Run only cases with this text in their name"),
        )
        .arg(
            Arg::new("coverage")
                .long("coverage")
                .action(ArgAction::SetTrue)
                .help("Say which actions of the policy no case reached"),
        )
}

fn run() -> Command {
    let several = |name: &'static str| Arg::new(name).long(name).action(ArgAction::Append);
    Command::new("run")
        .about("Send one request through a policy, offline, and see what each rule does and why")
        .arg(file())
        .arg(
            Arg::new("request")
                .long("request")
                .value_name("METHOD URL")
                .required(true)
                .help("The request, such as 'GET https://app.example.com/admin'"),
        )
        .arg(several("header").short('H').value_name("NAME: VALUE").help("A header of the request"))
        .arg(Arg::new("data").long("data").value_name("TEXT").help("The body of the request, or '@FILE'"))
        .arg(Arg::new("client-ip").long("client-ip").value_name("IP").help("The address that the client connects from"))
        .arg(
            several("connection")
                .value_name("NAME=VALUE")
                .help("A variable of 'conn', such as 'geo.country_code=DE' or 'tls.version=1.3'"),
        )
        .arg(several("secret").value_name("VAULT/NAME=VALUE").help("A secret of a vault, made up for this run"))
        .arg(Arg::new("at").long("at").value_name("TIME").help("When the request comes, such as 2026-01-01T00:00:00Z"))
        .arg(
            Arg::new("endpoint")
                .long("endpoint")
                .value_name("URL")
                .help("The URL of the endpoint; that of the request without its path by default"),
        )
        .arg(
            Arg::new("kind")
                .long("kind")
                .value_name("KIND")
                .value_parser(PossibleValuesParser::new(["cloud", "agent"]))
                .help("Who serves the endpoint"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(["human", "json"]))
                .help("How the outcome is printed; for people at a terminal, as JSON elsewhere"),
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
    Command::new("schema").about("Print the JSON Schema of Traffic Policies, or of files of tests, for editors").arg(
        Arg::new("of")
            .long("of")
            .value_name("DOCUMENT")
            .value_parser(PossibleValuesParser::new(["policies", "tests"]))
            .default_value("policies")
            .help("What the schema is for"),
    )
}
