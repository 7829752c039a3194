//! The names of the agent's `ngrok api`: each command and flag of it is taken, or refused with what to use now.

use std::fs;

use crate::server::{Answer, Server};
use crate::support::{DESCRIPTION, Run, bare, finish, run};

/// A line that is read up to `--help`, which is only reached when every name before it is known.
fn read(words: &[&str], flags: &[&str]) -> Run {
    let flags = flags.iter().map(|flag| format!("{flag}=x"));
    finish(bare().args(words).args(flags).arg("--help"), "")
}

fn is_known(run: &Run) -> bool {
    run.code == 0 || (run.code == 2 && run.stderr.contains("is not here. "))
}

#[test]
fn every_command_and_flag_of_the_agent_is_taken_or_refused_with_what_to_use_now() {
    let table = include_str!("../agent_commands.txt");
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let (flags, words): (Vec<&str>, Vec<&str>) = line.split(' ').partition(|word| word.starts_with("--"));
        let words: Vec<&str> = words.into_iter().map(|word| if word.starts_with('<') { "x" } else { word }).collect();
        count += 1;
        if read(&words, &flags).code == 0 {
            continue;
        }
        // One by one: the first one that is refused hides the others.
        let unknown = flags.iter().filter(|flag| !is_known(&read(&words, &[flag])));
        wrong.extend(unknown.map(|flag| format!("{line}: {flag}")));
        if !is_known(&read(&words, &[])) {
            wrong.push(line.to_owned());
        }
    }
    assert_eq!(count, 313);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A command or flag that came to be here would make its refusal a lie.
#[test]
fn nothing_that_is_refused_is_here() {
    assert!(!DESCRIPTION.refused.is_empty());
    for (refused, instead) in &DESCRIPTION.refused {
        let words: Vec<&str> = refused.split(' ').collect();
        let run = finish(bare().args(words), "").exits(2);
        assert!(run.stderr.contains(&format!("'{refused}' is not here. {instead}")), "{refused}: {}", run.stderr);
    }
}

#[test]
fn a_refusal_says_what_to_use_now() {
    let misused = |words: &[&str], parts: &[&str]| finish(bare().args(words), "").misused(parts);
    misused(
        &["ip-policies", "create", "--action", "allow"],
        &["ip-policies create --action", "ip-policy-rules create"],
    );
    misused(&["-o", "json", "pointcfg-module", "oauth", "get", "x"], &["pointcfg-module", "endpoints update"]);
    misused(&["event-destinations", "create", "--target.debug.log"], &["--target.debug", "others below --target"]);
    // What the description does not name is refused as any other unknown name.
    misused(&["ip-policies", "create", "--acton", "x"], &["unexpected argument"]);
}

#[test]
fn a_value_is_read_from_the_file_that_its_flag_names() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("value");
    fs::write(&file, "s3cret").unwrap();
    let server = Server::start(|_| Answer::refusal(400, "ERR_NGROK_1", "sent"));
    run(&server, ["secrets", "create", "--name", "n", "--vault-name", "v", "--value-file", file.to_str().unwrap()])
        .exits(1);
    assert_eq!(server.take()[0].json()["value"], "s3cret");
    run(&server, ["secrets", "create", "--name", "n", "--vault-name", "v", "--value-file", "/nonexistent"])
        .misused(&["/nonexistent"]);
    run(&server, ["secrets", "create", "--value", "v", "--value-file", "f"]).misused(&["--value-file", "--value"]);
}
