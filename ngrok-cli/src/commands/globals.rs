//! Flags that every command has.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction};

/// Ids of arguments that are not the API's. The API has no names with `@`.
pub(crate) mod id {
    pub const API_KEY: &str = "@api-key";
    pub const API_URL: &str = "@api-url";
    pub const CA_FILE: &str = "@ca-file";
    pub const CONFIG: &str = "@config";
    pub const OUTPUT: &str = "@output";
    pub const COLUMNS: &str = "@columns";
    pub const COLOR: &str = "@color";
    pub const JSON: &str = "@json";
    pub const ALL: &str = "@all";
    pub const YES: &str = "@yes";
}

const HEADING: &str = "Global options";

pub(super) fn args() -> Vec<Arg> {
    vec![
        global(id::API_KEY, "api-key", "KEY").help("API key; else NGROK_API_KEY, else the agent's configuration file"),
        global(id::API_URL, "api-url", "URL")
            .help("Address of the API; else NGROK_API_URL, else https://api.ngrok.com"),
        global(id::CA_FILE, "ca-file", "FILE")
            .help("Certificates of authorities to trust too, in PEM; SSL_CERT_FILE and HTTPS_PROXY are followed"),
        global(id::CONFIG, "config", "FILE").help("Configuration file of the agent to take the API key from"),
        global(id::OUTPUT, "output", "FORMAT")
            .short('o')
            .value_parser(PossibleValuesParser::new(["table", "json", "jsonl", "yaml"]))
            .help("Format of the output; a table on a terminal, JSON elsewhere"),
        global(id::COLUMNS, "columns", "A,B")
            .action(ArgAction::Append)
            .value_delimiter(',')
            .help("Columns of the table, such as id,certificate.id"),
        global(id::COLOR, "color", "WHEN")
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
            .help("Colors: auto, always or never; NO_COLOR is respected"),
    ]
}

fn global(id: &'static str, name: &'static str, value: &'static str) -> Arg {
    Arg::new(id).long(name).value_name(value).global(true).help_heading(HEADING).hide_possible_values(name == "color")
}

/// Asks for no confirmation.
pub(super) fn yes() -> Arg {
    Arg::new(id::YES).long("yes").short('y').action(ArgAction::SetTrue).help("Delete without asking")
}

/// Follows the pages of a list.
pub(super) fn all() -> Arg {
    Arg::new(id::ALL).long("all").action(ArgAction::SetTrue).help("Follow all pages; each item is printed by itself")
}
