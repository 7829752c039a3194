//! Completions and man pages.

use std::process::{Command, Stdio};

use crate::support::{DESCRIPTION, bare, finish};

#[test]
fn completions_know_every_service_and_its_flags() {
    for shell in ["bash", "zsh", "fish"] {
        let run = finish(bare().args(["completions", shell]), "").exits(0);
        for service in &DESCRIPTION.services {
            let name = service.client_path.last().unwrap().replace('_', "-");
            assert!(run.stdout.contains(&name), "{shell} does not know {name}");
        }
        assert!(run.stdout.contains("ip-policy-id"), "{shell} does not know the flags");
    }
    finish(bare().args(["completions", "tcsh"]), "").misused(&["tcsh", "bash, zsh, fish"]);
}

#[cfg(unix)]
#[test]
fn completions_are_scripts_of_the_shell() {
    for shell in ["bash", "zsh", "fish"] {
        let script = finish(bare().args(["completions", shell]), "").exits(0).stdout;
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), script).unwrap();
        let check = Command::new(shell).arg("-n").arg(file.path()).stdin(Stdio::null()).output();
        // Not every machine has every shell.
        let Ok(output) = check else { continue };
        assert!(output.status.success(), "{shell}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn every_command_has_a_man_page() {
    let folder = tempfile::tempdir().unwrap();
    finish(bare().arg("man").arg(folder.path()), "").exits(0);
    for (service, operation) in DESCRIPTION.operations() {
        let words = service.client_path.iter().chain([&operation.name]).map(|word| word.replace('_', "-"));
        let name = format!("ngrok-api-{}.1", words.collect::<Vec<_>>().join("-"));
        let page = std::fs::read_to_string(folder.path().join(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(page.contains(".TH"), "{name}");
    }
    let rule = std::fs::read_to_string(folder.path().join("ngrok-api-ip-policy-rules-create.1")).unwrap();
    assert!(rule.contains(r"\-\-cidr"), "{rule}");
}
