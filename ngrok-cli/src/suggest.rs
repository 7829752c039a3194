//! Names that are near to a misspelt one.

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error};
use ngrok_api::dynamic;

use crate::generated::OTHERS;
use crate::lookup::services;

/// Up to three names that are near, the nearest first. What only looks like one beside a much nearer one is left out.
pub(crate) fn nearest<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    nearest_of(text, names.map(|name| (name, name)))
}

/// The same for names that stand for something else, which is given.
fn nearest_of<'a, T: PartialEq>(text: &str, names: impl Iterator<Item = (&'a str, T)>) -> Vec<T> {
    let text = plain(text);
    let mut near: Vec<(f64, T)> = names
        .map(|(name, meant)| (strsim::jaro_winkler(&text, &plain(name)), meant))
        .filter(|(score, _)| *score > 0.8)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let best = near.first().map_or(0.0, |(score, _)| *score);
    let mut found = Vec::new();
    for (_, meant) in near.into_iter().take_while(|(score, _)| best - score < 0.08) {
        if !found.contains(&meant) {
            found.push(meant);
        }
    }
    found.truncate(3);
    found
}

/// A name as people remember it: without what parts its words.
fn plain(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '-' | '_' | '.')).flat_map(char::to_lowercase).collect()
}

/// Puts our suggestions in the place of clap's, which come in the order of the alphabet and miss what lacks a dash.
pub(crate) fn subcommands(error: &mut Error, mut root: Command, words: impl Iterator<Item = String>) {
    let Some(ContextValue::String(given)) = error.get(ContextKind::InvalidSubcommand) else { return };
    let given = given.clone();
    root.build();
    let mut command = &root;
    for word in words {
        command = command.find_subcommand(&word).unwrap_or(command);
    }
    let names = command.get_subcommands().map(Command::get_name).filter(|name| *name != "help");
    // A service may stand below another command than people think.
    let elsewhere = services().filter(|service| std::ptr::eq(command, &root) && service.words.len() > 1);
    let elsewhere = elsewhere.map(|service| (service.name(), service.words.join(" ")));
    let near = nearest_of(&given, names.map(|name| (name, name.to_owned())).chain(elsewhere));
    error.remove(ContextKind::SuggestedSubcommand);
    if !near.is_empty() {
        error.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(near));
    }
}

/// The nearest names as a tip below an error; empty where none is near.
pub(crate) fn tip<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> String {
    tip_of(&nearest(text, names))
}

/// The same for the name of an operation, whose API may have been left out.
pub(crate) fn operation_tip(text: &str) -> String {
    let full = dynamic::operations().map(|name| (name, name));
    let short = OTHERS.iter().flat_map(|api| {
        let within = move |name: &'static str| name.strip_prefix(api.name)?.strip_prefix('.');
        dynamic::operations().filter_map(move |name| Some((within(name)?, name)))
    });
    tip_of(&nearest_of(text, full.chain(short)))
}

fn tip_of(near: &[&str]) -> String {
    match near {
        [] => String::new(),
        near => {
            format!("\n\n  tip: did you mean {}?", near.iter().map(|n| format!("'{n}'")).collect::<Vec<_>>().join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_comes_first_and_what_is_far_not_at_all() {
        let names = ["application-sessions", "ip-policies", "ip-policy-rules", "create", "update", "delete"];
        for (given, expected) in
            [("ippolicies", "ip-policies"), ("ip_policies", "ip-policies"), ("crate", "create"), ("delte", "delete")]
        {
            assert_eq!(nearest(given, names.into_iter()).first(), Some(&expected), "{given}");
        }
        assert_eq!(nearest("crate", names.into_iter()), ["create"]);
        assert_eq!(nearest("zzz", names.into_iter()), [""; 0]);
    }
}
