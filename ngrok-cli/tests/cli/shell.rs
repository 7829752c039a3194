//! Completions and man pages.

use crate::samples::words;
use crate::support::{DESCRIPTION, bare, finish};

#[test]
fn completions_are_scripts_that_every_new_shell_reads_quickly() {
    for shell in ["bash", "zsh", "fish"] {
        let script = finish(bare().args(["completions", shell]), "").exits(0).stdout;
        assert!(script.contains(&format!("ngrok-api complete {shell} ")), "{script}");
        assert!(script.len() < 2000, "{shell}: {} bytes", script.len());
    }
    finish(bare().args(["completions", "tcsh"]), "").misused(&["tcsh", "bash, zsh, fish"]);
}

/// Whatever stands on the line, the person at the terminal sees no error.
#[test]
fn a_line_without_completions_gives_none() {
    for words in [&["ngrok-api", "nonsense", ""][..], &["ngrok-api", "ip-policies", "nonsense", "--x", "-"], &[]] {
        let run = finish(bare().args(["complete", "fish", "--"]).args(words), "").exits(0);
        assert_eq!(run.stderr, "", "{words:?}");
    }
}

#[test]
fn every_command_has_a_man_page() {
    let folder = tempfile::tempdir().unwrap();
    finish(bare().arg("man").arg(folder.path()), "").exits(0);
    let page = |name: &str| {
        std::fs::read_to_string(folder.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    for api in DESCRIPTION.apis() {
        for (service, operation) in api.operations() {
            let name = format!("ngrok-api-{}.1", words(api, service, operation).join("-"));
            assert!(page(&name).contains(".TH"), "{name}");
        }
    }
    let rule = page("ngrok-api-ip-policy-rules-create.1");
    assert!(rule.contains(r"\-\-cidr"), "{rule}");
}
