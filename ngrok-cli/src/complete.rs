//! The answer to Tab: the words of the line as a shell gives them, and what may stand in the place of the last one.

use std::ffi::OsString;

use clap_complete::CompletionCandidate;
use clap_complete::engine::complete;

use crate::commands::{completing, summary};
use crate::failure::Failure;
use crate::output;

/// Prints what may stand at the cursor, in the form that the shell's script expects.
pub(crate) fn answer(shell: &str, given: Vec<String>) -> Result<(), Failure> {
    let text = match shell {
        "bash" => bash(&given),
        "zsh" => lines(&candidates(given), zsh),
        _ => lines(&candidates(given), fish),
    };
    output::print_bytes(text.as_bytes())
}

/// What may stand in the place of the last word.
fn candidates(mut words: Vec<String>) -> Vec<CompletionCandidate> {
    let Some(last) = words.len().checked_sub(1) else { return Vec::new() };
    let mut root = completing(&mut words);
    let blank = words[last].is_empty();
    let folder = std::env::current_dir().ok();
    let line = words.into_iter().map(OsString::from).collect();
    let mut found = complete(&mut root, line, last, folder.as_deref()).unwrap_or_default();
    // Flags are offered to who begins one, or where nothing else can stand.
    let is_flag = |candidate: &CompletionCandidate| value(candidate).starts_with('-');
    if blank && found.iter().any(|candidate| !is_flag(candidate)) {
        found.retain(|candidate| !is_flag(candidate));
    }
    found
}

fn value(candidate: &CompletionCandidate) -> String {
    candidate.get_value().to_string_lossy().into_owned()
}

fn help(candidate: &CompletionCandidate) -> String {
    let help = candidate.get_help().map(ToString::to_string).unwrap_or_default();
    summary(&help).to_owned()
}

/// Whether more of the same word may follow.
fn goes_on(value: &str) -> bool {
    value.ends_with(['/', '=', '@'])
}

fn lines(candidates: &[CompletionCandidate], form: fn(&CompletionCandidate) -> String) -> String {
    candidates.iter().map(|candidate| form(candidate) + "\n").collect()
}

fn fish(candidate: &CompletionCandidate) -> String {
    format!("{}\t{}", value(candidate), help(candidate))
}

fn zsh(candidate: &CompletionCandidate) -> String {
    let value = value(candidate);
    let mark = if goes_on(&value) { "\t" } else { "" };
    let escaped = value.replace('\\', r"\\").replace(':', r"\:");
    match help(candidate) {
        help if help.is_empty() => format!("{mark}{escaped}"),
        help => format!("{mark}{escaped}:{}", help.replace('\\', r"\\")),
    }
}

/// bash parts words also at `=`, `:` and `@`, and replaces only the last part: the line is read anew, and of each candidate
/// only what belongs to that part is printed.
fn bash(given: &[String]) -> String {
    let line = std::env::var("COMP_LINE").unwrap_or_default();
    let point = std::env::var("COMP_POINT").ok().and_then(|point| point.parse().ok()).unwrap_or(usize::MAX);
    let line = Line::read(&line.chars().take(point).collect::<String>());
    let Some(current) = line.words.last().cloned() else { return String::new() };
    let part = given.get(1).map(|part| Line::read(part).words.concat()).unwrap_or_default();
    let kept = if current.ends_with(&part) { current.len() - part.len() } else { 0 };
    let mut text = String::new();
    for candidate in candidates(line.words) {
        let value = value(&candidate);
        let Some(rest) = value.get(kept..) else { continue };
        text.push_str(&if line.quoted { rest.to_owned() } else { escaped(rest) });
        text.push_str(if line.quoted || goes_on(rest) { "\n" } else { " \n" });
    }
    text
}

/// A text as bash must read it to mean itself.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if " \t\"'\\$`&;|<>()*?[]{}!#".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The words of a command line, without their quotes. The last one may be empty.
#[derive(Debug, Default, PartialEq)]
struct Line {
    words: Vec<String>,
    /// Whether the last word's quotes are open.
    quoted: bool,
}

impl Line {
    fn read(text: &str) -> Line {
        let mut words = vec![String::new()];
        let mut quote = None;
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            let last = words.len() - 1;
            match (quote, c) {
                (Some(open), c) if c == open => quote = None,
                (None, '"' | '\'') => quote = Some(c),
                (None | Some('"'), '\\') => words[last].extend(chars.next()),
                (None, ' ' | '\t' | '\n') if words[last].is_empty() => {}
                (None, ' ' | '\t' | '\n') => words.push(String::new()),
                _ => words[last].push(c),
            }
        }
        Line { words, quoted: quote.is_some() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_bash_reads_it() {
        for (text, words, quoted) in [
            ("ngrok-api ", &["ngrok-api", ""][..], false),
            ("ngrok-api  ip-po", &["ngrok-api", "ip-po"], false),
            (r#"n --filter 'obj.id == "a:b"' --li"#, &["n", "--filter", r#"obj.id == "a:b""#, "--li"], false),
            (r"n --ca-pem @my\ f", &["n", "--ca-pem", "@my f"], false),
            (r#"n --ca-pem "@my f"#, &["n", "--ca-pem", "@my f"], true),
        ] {
            assert_eq!(Line::read(text), Line { words: words.iter().map(|&w| w.to_owned()).collect(), quoted });
        }
    }
}
