//! The scripts that let shells complete, and the man pages.

use std::path::Path;

use clap::{ColorChoice, Command};

use crate::commands::root;
use crate::failure::Failure;
use crate::output;

/// Prints the script of a shell.
pub(crate) fn completions(shell: &str) -> Result<(), Failure> {
    output::print(match shell {
        "bash" => include_str!("scripts/complete.bash"),
        "zsh" => include_str!("scripts/complete.zsh"),
        _ => include_str!("scripts/complete.fish"),
    })
}

/// Writes a page for every command.
pub(crate) fn man(folder: &str) -> Result<(), Failure> {
    let folder = Path::new(folder);
    let refuse = |error: std::io::Error| Failure::Local(format!("can't write to '{}': {error}", folder.display()));
    std::fs::create_dir_all(folder).map_err(refuse)?;
    pages(&all_commands(), "ngrok-api", folder).map_err(refuse)
}

/// Every command with everything inside of it; `help` would repeat the whole tree.
fn all_commands() -> Command {
    let mut command = root(ColorChoice::Never).disable_help_subcommand(true);
    command.build();
    command
}

fn pages(command: &Command, name: &str, folder: &Path) -> std::io::Result<()> {
    let page = clap_mangen::Man::new(command.clone()).title(name);
    let mut text = Vec::new();
    page.render(&mut text)?;
    std::fs::write(folder.join(format!("{name}.1")), text)?;
    for child in command.get_subcommands().filter(|child| !child.is_hide_set()) {
        pages(child, &format!("{name}-{}", child.get_name()), folder)?;
    }
    Ok(())
}
