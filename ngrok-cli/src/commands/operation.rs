//! The command of an operation.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

use super::globals::{self, id};
use super::summary::summary;
use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The flag that takes a whole body.
pub(crate) const FLAG_NAMES_JSON: &str = "--json";

/// Builds the command.
pub(super) fn command(service: &Service, operation: &'static Operation) -> Command {
    let mut long = format!("{}\n\n{} {}", operation.doc, operation.method.as_str(), operation.route);
    if let Some(note) = operation.deprecated.or(service.deprecated) {
        long.push_str(&format!("\n\nDeprecated. {note}"));
    }
    let mut command = Command::new(operation.name)
        .about(summary(operation.doc))
        .long_about(long)
        .override_usage(usage(service, operation))
        .args(operation.params.iter().map(positional))
        .args(operation.params.iter().filter(|p| !taken(operation, p)).map(param_flag))
        .args(operation.flags.iter().map(flag))
        .args(operation.flags.iter().filter_map(file_flag));
    if !operation.flags.is_empty() {
        command = command.arg(
            Arg::new(id::JSON)
                .long("json")
                .value_name("JSON")
                .help("All fields in one JSON object, by the API's names; other flags add to it"),
        );
    }
    command = command.args(clear(operation));
    if operation.items.is_some() {
        command = command.arg(globals::all());
    }
    if operation.method == Method::Delete {
        command = command.arg(globals::yes());
    }
    command
}

fn usage(service: &Service, operation: &Operation) -> String {
    let mut usage = format!("ngrok-api {} {} [OPTIONS]", service.words.join(" "), operation.name);
    for flag in required(operation) {
        usage.push_str(&format!(" --{} <{}>", flag.name, flag.kind.value_name()));
    }
    for param in operation.params {
        usage.push_str(&format!(" <{}>", param.placeholder));
    }
    usage
}

/// Flags without which the call can't be made.
pub(crate) fn required(operation: &Operation) -> impl Iterator<Item = &'static Flag> {
    operation.flags.iter().filter(|flag| flag.required && !flag.field.contains('.'))
}

/// Whether a flag of the body has the parameter's name already.
fn taken(operation: &Operation, param: &Param) -> bool {
    operation.flags.iter().any(|flag| flag.name == param.name)
}

fn positional(param: &'static Param) -> Arg {
    // Not required for clap: the flag of the same name may stand for it, as it does for the agent's commands.
    Arg::new(param.placeholder).value_name(param.placeholder).help(param.doc)
}

fn param_flag(param: &'static Param) -> Arg {
    Arg::new(param.field).long(param.name).value_name("TEXT").hide(true)
}

fn flag(flag: &'static Flag) -> Arg {
    let mut arg = Arg::new(flag.field).long(flag.name).value_name(flag.kind.value_name()).help(help(flag));
    if let Some(alias) = flag.alias {
        arg = arg.alias(alias);
    }
    match flag.kind {
        Kind::Bool => arg.num_args(0..=1).require_equals(true).default_missing_value("true"),
        // A PEM document starts with dashes.
        Kind::List(_) | Kind::Map(_) => arg.action(ArgAction::Append).allow_hyphen_values(true),
        _ => arg.allow_hyphen_values(true),
    }
}

/// The agent's way to say `--NAME @FILE`.
fn file_flag(flag: &'static Flag) -> Option<Arg> {
    let name = flag.file_flag?;
    let help = format!("A file to take --{} from", flag.name);
    Some(Arg::new(name).long(name).value_name("FILE").help(help).conflicts_with(flag.field))
}

/// Sends null for fields, where that means something.
fn clear(operation: &Operation) -> Option<Arg> {
    let names: Vec<&str> = operation.flags.iter().filter(|flag| flag.nullable).map(|flag| flag.name).collect();
    let arg = Arg::new(id::CLEAR)
        .long("clear")
        .value_name("NAME")
        .action(ArgAction::Append)
        .value_delimiter(',')
        .help("Take the value of this field away, which sends null; may be used again");
    (!names.is_empty()).then(|| arg.value_parser(PossibleValuesParser::new(names)))
}

fn help(flag: &Flag) -> String {
    let mut help = flag.doc.to_owned();
    if flag.required {
        let note = if flag.field.contains('.') { " [required with its group]" } else { " [required]" };
        help.push_str(note);
    }
    if !flag.values.is_empty() {
        help.push_str(&format!(" [values: {}]", flag.values.join(", ")));
    }
    if let Some(note) = flag.deprecated {
        help.push_str(&format!(" Deprecated. {note}"));
    }
    help
}
