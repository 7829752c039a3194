//! The commands with what completes their values. Of the services only those are built that the line names.

use std::ffi::OsStr;

use clap::{Arg, ArgAction, ColorChoice, Command};
use clap_complete::CompletionCandidate;
use clap_complete::engine::{ArgValueCompleter, PathCompleter, ValueCompleter as _};
use ngrok_api::ErrorCode;
use ngrok_api::dynamic;
use ngrok_traffic_policy::language::{Member, ValueType};
use ngrok_traffic_policy::tables;

use super::{base, filled, heads};
use crate::lookup::{commanded, services};
use crate::table::{Flag, Kind, Operation};

/// The root for a line whose last word is to be completed. Flags by their other names get their own ones, which is what the
/// engine knows.
pub(crate) fn completing(line: &mut [String]) -> Command {
    let named = |name: &str| line.iter().rev().skip(1).any(|word| word == name);
    let heads = heads().map(|head| if named(head.get_name()) { filled(head) } else { head });
    let root = offer(base(ColorChoice::Never).subcommands(heads), &[]);
    let words: Vec<&str> = line.iter().map(String::as_str).collect();
    if let Some(operation) = services().find_map(|service| {
        let at = words.windows(service.words.len()).position(|window| window == service.words)?;
        service.operations.iter().find(|operation| Some(&operation.name) == words.get(at + service.words.len()))
    }) {
        own_names(operation, line);
    }
    root
}

fn own_names(operation: &Operation, line: &mut [String]) {
    for word in line.iter_mut() {
        let Some(name) = word.strip_prefix("--") else { continue };
        if let Some(flag) = operation.flags.iter().find(|flag| flag.alias == Some(name)) {
            *word = format!("--{}", flag.name);
        }
    }
}

/// Says of every value of a command, and of the commands inside of it, what completes it.
fn offer(command: Command, path: &[&str]) -> Command {
    let operation = commanded(path).map(|entry| entry.operation);
    let mut command = command.mut_args(|arg| value(path, operation, arg));
    for inner in command.get_subcommands_mut() {
        let name = inner.get_name().to_owned();
        *inner = offer(std::mem::take(inner), &[path, &[&name]].concat());
    }
    command
}

fn value(path: &[&str], operation: Option<&'static Operation>, arg: Arg) -> Arg {
    if !arg.get_action().takes_values() || !arg.get_possible_values().is_empty() {
        return arg;
    }
    let flag = operation.and_then(|o| o.flags.iter().find(|flag| arg.get_id() == flag.field));
    let file = arg.get_value_names().is_some_and(|names| names.iter().any(|n| *n == "FILE" || *n == "FOLDER"));
    match (path, arg.get_id().as_str(), flag) {
        (_, _, Some(flag)) if flag.kind == Kind::Bool => {
            // Its value only follows `=`.
            Arg::new(flag.field)
                .long(flag.name)
                .help(flag.doc)
                .action(ArgAction::SetTrue)
                .add(ArgValueCompleter::new(|text: &OsStr| starting(text, ["true", "false"].into_iter())))
        }
        (_, _, Some(flag)) => arg.add(ArgValueCompleter::new(|text: &OsStr| flag_values(flag, text))),
        (["call"], "operation", _) => {
            arg.add(ArgValueCompleter::new(|text: &OsStr| starting(text, dynamic::operations())))
        }
        (["errors", "explain"], "code", _) => arg.add(ArgValueCompleter::new(codes)),
        (["traffic-policy", "explain"], "name", _) => arg.add(ArgValueCompleter::new(language)),
        _ if file => arg.add(ArgValueCompleter::new(PathCompleter::any())),
        _ => arg.add(ArgValueCompleter::new(after_at)),
    }
}

fn starting<'a>(text: &OsStr, names: impl Iterator<Item = &'a str>) -> Vec<CompletionCandidate> {
    let text = text.to_string_lossy();
    names.filter(|name| name.starts_with(&*text)).map(CompletionCandidate::new).collect()
}

/// Known values, also for the last one of a list; else files after `@`.
fn flag_values(flag: &Flag, text: &OsStr) -> Vec<CompletionCandidate> {
    let given = text.to_string_lossy();
    if flag.values.is_empty() || given.starts_with('@') {
        return after_at(text);
    }
    let before = match (flag.kind, given.rfind(',')) {
        (Kind::List(_), Some(comma)) => &given[..=comma],
        _ => "",
    };
    let values = starting(OsStr::new(&given[before.len()..]), flag.values.iter().copied());
    values.into_iter().map(|candidate| candidate.add_prefix(before)).collect()
}

/// Any value may be read from a file.
fn after_at(text: &OsStr) -> Vec<CompletionCandidate> {
    let text = text.to_string_lossy();
    let Some(path) = text.strip_prefix('@').filter(|path| !path.starts_with('@')) else { return Vec::new() };
    let files = PathCompleter::file().complete(OsStr::new(path));
    files.into_iter().map(|candidate| candidate.add_prefix("@")).collect()
}

/// Codes for who begins with one or with nothing, numbers and names for who begins with those.
fn codes(text: &OsStr) -> Vec<CompletionCandidate> {
    let text = text.to_string_lossy();
    let mut found = Vec::new();
    for code in ErrorCode::all() {
        let name = code.name().unwrap_or_default();
        let number = code.number().to_string();
        let spelling = match text.chars().next() {
            Some(c) if c.is_ascii_digit() => number,
            Some(_) if name.starts_with(&*text) => name.to_owned(),
            _ => format!("ERR_NGROK_{number}"),
        };
        if spelling.starts_with(&*text) {
            found.push(CompletionCandidate::new(spelling).help(Some(name.to_owned().into())));
        }
    }
    found
}

/// The actions, macros and variables of Traffic Policies.
fn language(text: &OsStr) -> Vec<CompletionCandidate> {
    let mut names: Vec<String> = tables::actions().iter().map(|action| action.name.to_owned()).collect();
    names.extend(tables::macros().iter().map(|found| found.name.to_owned()));
    for variable in tables::variables() {
        add_members(variable.name.to_owned(), variable.ty, &mut names);
    }
    starting(text, names.iter().map(String::as_str))
}

fn add_members(path: String, ty: ValueType, names: &mut Vec<String>) {
    let members: &[Member] = match ty {
        ValueType::Shape(shape) => shape.members,
        _ => &[],
    };
    for member in members {
        add_members(format!("{path}.{}", member.name), member.ty, names);
    }
    names.push(path);
}
