//! The commands as clap knows them. A service's commands are built only when that service is asked for.
//!
//! What a command does is left to the rest of the crate. It imports the generated tables and how they are made.

mod builtin;
mod completing;
mod globals;
mod operation;
mod policy;
mod summary;

use clap::{ColorChoice, Command};

use crate::generated::SERVICES;
use crate::table::Service;

pub(crate) use completing::completing;
pub(crate) use globals::id;
pub(crate) use operation::FLAG_NAMES_JSON as JSON;
pub(crate) use summary::summary;

/// What stands before a command that is deprecated.
const DEPRECATED: &str = "(deprecated) ";

/// The root: the built-in commands, and the name of every service and group.
pub(crate) fn root(color: ColorChoice) -> Command {
    base(color).subcommands(heads().map(|(head, fill)| head.defer(fill)))
}

fn base(color: ColorChoice) -> Command {
    Command::new("ngrok-api")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The ngrok API on the command line")
        .after_help(AFTER_HELP)
        .color(color)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(globals::args())
        .subcommands(builtin::commands())
}

type Fill = fn(Command) -> Command;

/// Every service and group, and what fills it with its commands.
fn heads() -> impl Iterator<Item = (Command, Fill)> {
    let mut group = "";
    SERVICES.iter().filter_map(move |service| match service.words {
        [name] => Some((service_head(service, name), fill_service as Fill)),
        // Services of a group stand together.
        [name, _] if *name != group => {
            group = name;
            Some((group_head(name), fill_group as Fill))
        }
        _ => None,
    })
}

const AFTER_HELP: &str = "\
The API key is taken from --api-key, from NGROK_API_KEY, or from the agent's configuration file.
A value of any flag may be '@FILE' for the content of a file, or '-' for stdin.

Exit codes: 0 done, 1 the API refused, 2 wrong usage, 3 the API could not be reached, 4 not authenticated.";

fn in_group(group: &str) -> impl Iterator<Item = &'static Service> {
    SERVICES.iter().copied().filter(move |s| s.words.len() == 2 && s.words[0] == group)
}

fn service_head(service: &'static Service, name: &'static str) -> Command {
    let mark = if service.deprecated.is_some() { DEPRECATED } else { "" };
    Command::new(name).display_order(1).about(format!("{mark}{}", summary(service.doc)))
}

fn group_head(name: &'static str) -> Command {
    let names: Vec<&str> = in_group(name).map(Service::name).collect();
    let deprecated = in_group(name).all(|service| service.deprecated.is_some());
    let mark = if deprecated { DEPRECATED } else { "" };
    Command::new(name).display_order(1).about(format!("{mark}Commands of {}", shortened(&names)))
}

/// The first names of a long list.
fn shortened(names: &[&str]) -> String {
    match names {
        [first, second, third, _, _, ..] => format!("{first}, {second}, {third} and {} more", names.len() - 3),
        _ => names.join(", "),
    }
}

fn fill_group(command: Command) -> Command {
    let group = command.get_name().to_owned();
    let services = in_group(&group).map(|service| fill(service_head(service, service.name()), service));
    command.subcommand_required(true).arg_required_else_help(true).subcommands(services)
}

fn fill_service(command: Command) -> Command {
    let name = command.get_name();
    match SERVICES.iter().find(|service| service.words == [name]) {
        Some(service) => fill(command, service),
        None => command,
    }
}

fn fill(command: Command, service: &'static Service) -> Command {
    let mut long = format!("{}\n\n{}", service.title, service.doc);
    if let Some(note) = service.deprecated {
        long.push_str(&format!("\n\nDeprecated. {note}"));
    }
    if let Some(url) = service.docs_url {
        long.push_str(&format!("\n\n{url}"));
    }
    command
        .long_about(long)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(service.operations.iter().map(|o| operation::command(service, o)))
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
