//! Flags that every command has.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction};

use crate::generated::{API, OTHERS};
use crate::table::Api;

/// Ids of arguments that are not the API's. The API has no names with `@`. Those of keys and addresses are their flags.
pub(crate) mod id {
    pub const CA_FILE: &str = "@ca-file";
    pub const CONFIG: &str = "@config";
    pub const OUTPUT: &str = "@output";
    pub const COLUMNS: &str = "@columns";
    pub const COLOR: &str = "@color";
    pub const JSON: &str = "@json";
    pub const ALL: &str = "@all";
    pub const YES: &str = "@yes";
    pub const CLEAR: &str = "@clear";
}

const HEADING: &str = "Global options";

/// What every command takes. Keys and addresses of other APIs are shown only where they are used.
pub(super) fn args() -> Vec<Arg> {
    let others = OTHERS.iter().flat_map(|api| access(api).map(|arg| arg.hide(true)));
    let [key, url] = access(&API);
    let trust = global(id::CA_FILE, "ca-file", "FILE")
        .help("Certificates of authorities to trust too, in PEM; SSL_CERT_FILE and HTTPS_PROXY are followed");
    [key, url, trust, config()].into_iter().chain(output()).chain(others).collect()
}

/// What takes the place of those of `args` in the commands of another API than the one at the root.
pub(super) fn args_of(api: &'static Api) -> Vec<Arg> {
    let [key, url] = access(&API);
    let hidden = [key, url, config()].map(|arg| arg.hide(true));
    access(api).into_iter().chain(hidden).collect()
}

/// An API's key and address.
fn access(api: &'static Api) -> [Arg; 2] {
    let Api { title, base_url, key_flag, key_variable, url_flag, url_variable, .. } = api;
    let (heading, file) = if api.is_root() { (HEADING, ", else the agent's configuration file") } else { (*title, "") };
    let key = global(key_flag, key_flag, "KEY").help(format!("API key; else {key_variable}{file}"));
    let url =
        global(url_flag, url_flag, "URL").help(format!("Address of the API; else {url_variable}, else {base_url}"));
    [key.help_heading(heading), url.help_heading(heading)]
}

fn config() -> Arg {
    global(id::CONFIG, "config", "FILE").help("Configuration file of the agent to take the API key from")
}

fn output() -> [Arg; 3] {
    [
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
