//! The commands as clap knows them. A service's commands are built only when that service is asked for, those of an API
//! that is not at the root when that API is.
//!
//! What a command does is left to the rest of the crate. It imports the generated tables and how they are made.

mod builtin;
mod completing;
mod globals;
mod operation;
mod policy;
mod summary;

use clap::{ColorChoice, Command};

use crate::generated::{API, OTHERS};
use crate::table::{Api, Service};

pub(crate) use completing::completing;
pub(crate) use globals::id;
pub(crate) use operation::FLAG_NAMES_JSON as JSON;
pub(crate) use summary::summary;

/// What stands before a command that is deprecated.
const DEPRECATED: &str = "(deprecated) ";

/// The root: the built-in commands, and the name of every service and group, and of every other API.
pub(crate) fn root(color: ColorChoice) -> Command {
    base(color).subcommands(heads().map(|head| head.defer(filled)))
}

fn base(color: ColorChoice) -> Command {
    let Api { key_flag, key_variable, .. } = API;
    Command::new("ngrok-api")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The ngrok API on the command line")
        .after_help(format!(
            "The API key is taken from --{key_flag}, from {key_variable}, or from the agent's configuration file.\n{NOTES}"
        ))
        .color(color)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(globals::args())
        .subcommands(builtin::commands())
}

const NOTES: &str = "\
A value of any flag may be '@FILE' for the content of a file, or '-' for stdin.

Exit codes: 0 done, 1 the API refused, 2 wrong usage, 3 the API could not be reached, 4 not authenticated.";

/// Services that a command leads to: a single one, or a group, whose names have one word more.
type Services = &'static [&'static Service];

/// The commands at the root that are not built in, without what is inside of them.
fn heads() -> impl Iterator<Item = Command> {
    parts(API.services, 0).map(|part| head(part, 0)).chain(OTHERS.iter().map(api_head))
}

/// A command of `heads` with what is inside of it.
fn filled(command: Command) -> Command {
    let name = command.get_name();
    if let Some(api) = OTHERS.iter().find(|api| api.command == Some(name)) {
        return fill_api(command, api);
    }
    match parts(API.services, 0).find(|part| word(part, 0) == name) {
        Some(part) => fill(command, part, 0),
        None => command,
    }
}

/// Services apart by their word at this depth. Those of a group stand together.
fn parts(services: Services, depth: usize) -> impl Iterator<Item = Services> {
    services.chunk_by(move |a, b| a.words.get(depth) == b.words.get(depth))
}

fn word(part: Services, depth: usize) -> &'static str {
    part.first().and_then(|service| service.words.get(depth)).copied().unwrap_or_default()
}

/// The service, where the words lead to one and not to a group.
fn single(part: Services, depth: usize) -> Option<&'static Service> {
    part.first().copied().filter(|service| service.words.len() == depth + 1)
}

fn head(part: Services, depth: usize) -> Command {
    let about = match single(part, depth) {
        Some(service) => summary(service.doc).to_owned(),
        None => {
            let names: Vec<&str> = part.iter().map(|service| service.name()).collect();
            format!("Commands of {}", shortened(&names))
        }
    };
    let mark = if part.iter().all(|service| service.deprecated.is_some()) { DEPRECATED } else { "" };
    Command::new(word(part, depth)).display_order(1).about(format!("{mark}{about}"))
}

/// The first names of a long list.
fn shortened(names: &[&str]) -> String {
    match names {
        [first, second, third, _, _, ..] => format!("{first}, {second}, {third} and {} more", names.len() - 3),
        _ => names.join(", "),
    }
}

fn fill(command: Command, part: Services, depth: usize) -> Command {
    match single(part, depth) {
        Some(service) => fill_service(command, service),
        None => with_inner(command).subcommands(inner(part, depth + 1)),
    }
}

/// Whole commands of services.
fn inner(services: Services, depth: usize) -> impl Iterator<Item = Command> {
    parts(services, depth).map(move |part| fill(head(part, depth), part, depth))
}

fn with_inner(command: Command) -> Command {
    command.subcommand_required(true).arg_required_else_help(true)
}

fn api_head(api: &'static Api) -> Command {
    Command::new(api.command.unwrap_or_default()).display_order(2).about(summary(api.doc)).args(globals::args_of(api))
}

fn fill_api(command: Command, api: &'static Api) -> Command {
    let Api { title, doc, key_flag, key_variable, .. } = api;
    let long = format!("{title}\n\n{doc}\n\nThe API key is taken from --{key_flag} or from {key_variable}.");
    with_inner(command).long_about(long).subcommands(inner(api.services, 1))
}

fn fill_service(command: Command, service: &'static Service) -> Command {
    let mut long = format!("{}\n\n{}", service.title, service.doc);
    if let Some(note) = service.deprecated {
        long.push_str(&format!("\n\nDeprecated. {note}"));
    }
    if let Some(url) = service.docs_url {
        long.push_str(&format!("\n\n{url}"));
    }
    with_inner(command).long_about(long).subcommands(service.operations.iter().map(|o| operation::command(service, o)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_command_contradicts_another() {
        root(ColorChoice::Never).debug_assert();
    }

    /// What keeps the start short: of the services only the one that is asked for is built.
    #[test]
    fn commands_of_a_service_are_built_when_it_is_asked_for() {
        let mut root = root(ColorChoice::Never);
        let built = |root: &Command| -> Vec<String> {
            let own = ["errors", "traffic-policy"];
            let filled = root.get_subcommands().filter(|c| !own.contains(&c.get_name()) && c.has_subcommands());
            filled.map(|command| command.get_name().to_owned()).collect()
        };
        assert_eq!(built(&root), [""; 0]);
        root.try_get_matches_from_mut(["ngrok-api", "ip-policies", "list"]).unwrap();
        assert_eq!(built(&root), ["ip-policies"]);
    }

    #[test]
    fn a_summary_is_the_first_sentence() {
        assert_eq!(summary("Keeps names, e.g. of a host. Never values."), "Keeps names, e.g. of a host");
        assert_eq!(summary("One."), "One");
    }
}
