//! What a release would be: how the generated part of the SDK differs from the last release.
//!
//! It reads the list of what the SDK offers, which is committed with it. The handwritten part is not in the list: who
//! changes it has to say whether that breaks callers.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::spec;
use crate::workspace::{Failure, outputs, root};

/// The committed list.
const LISTING: &str = "ngrok-api/public-api.txt";
/// Lines of each kind that are shown; the rest is counted.
const SHOWN: usize = 40;

/// Brings the committed list up to date, or only checks it, and says how it differs from the last release's.
pub fn run(only_check: bool) -> Result<(), Failure> {
    let current = codegen::public_api(&spec::load()?);
    let text: String = current.iter().map(|line| format!("{line}\n")).collect();
    let path = outputs().join(LISTING);
    if fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
        if only_check {
            return Err(Failure(format!("{LISTING} is not what the description makes: run `cargo xtask semver`")));
        }
        fs::write(&path, &text)?;
        println!("updated {LISTING}");
    }
    let Some(tag) = git(&["describe", "--tags", "--abbrev=0"]) else {
        println!("there is no release yet: {} lines in {LISTING}", current.len());
        return Ok(());
    };
    let Some(released) = git(&["show", &format!("{}:{LISTING}", tag.trim())]) else {
        println!("release {} has no {LISTING} to compare with", tag.trim());
        return Ok(());
    };
    print!("since {}, {}", tag.trim(), compare(&released.lines().map(str::to_owned).collect(), &current));
    Ok(())
}

/// The output of a git command that succeeds.
fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).current_dir(root()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn compare(released: &BTreeSet<String>, current: &BTreeSet<String>) -> String {
    let gone: Vec<&String> = released.difference(current).collect();
    let new: Vec<&String> = current.difference(released).collect();
    let step = match (gone.is_empty(), new.is_empty()) {
        (false, _) => "major (below 1.0: minor)",
        (true, false) => "minor (below 1.0: patch)",
        (true, true) => "patch",
    };
    let mut text = format!("the generated API makes it a {step} release: {} gone, {} new\n", gone.len(), new.len());
    for (sign, lines) in [('-', gone), ('+', new)] {
        text.extend(lines.iter().take(SHOWN).map(|line| format!("{sign} {line}\n")));
        if lines.len() > SHOWN {
            text.push_str(&format!("{sign} and {} more\n", lines.len() - SHOWN));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(lines: &[&str]) -> BTreeSet<String> {
        lines.iter().map(|line| (*line).to_owned()).collect()
    }

    #[test]
    fn what_is_gone_breaks_and_what_is_new_does_not() {
        let released = set(&["a: i32", "b"]);
        assert!(compare(&released, &set(&["a: i32", "b"])).contains("a patch release"));
        assert!(
            compare(&released, &set(&["a: i32", "b", "c"]))
                .contains("a minor (below 1.0: patch) release: 0 gone, 1 new\n+ c\n")
        );
        let changed = compare(&released, &set(&["a: i64", "b"]));
        assert!(
            changed.contains("a major (below 1.0: minor) release: 1 gone, 1 new\n- a: i32\n+ a: i64\n"),
            "{changed}"
        );
    }
}
