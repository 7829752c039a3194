//! Which workspace the maintainer's commands work on, when copies of it share one program.

mod support;

use std::path::Path;
use std::process::Command;

use support::{Ran, Scratch};

/// A copy of the workspace, with one mistake in its description.
fn copy(name: &str, mistake: &str) -> Scratch {
    let copy = Scratch::new(name);
    copy.take("xtask/Cargo.toml");
    copy.replace("api-spec/services/vaults.yaml", "service: ", &format!("{mistake}: 1\nservice: "));
    copy
}

/// Runs the program that all copies share in a folder of one, as cargo does for a package of it, or as it is.
fn check(folder: &Path, package: Option<&Path>) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["spec", "check"]).current_dir(folder).env_remove("CARGO_MANIFEST_DIR");
    if let Some(package) = package {
        command.env("CARGO_MANIFEST_DIR", package);
    }
    Ran::of(&mut command).said
}

#[test]
fn commands_work_on_the_workspace_that_they_run_in() {
    let (first, second) = (copy("first-workspace", "mistake_of_first"), copy("second-workspace", "mistake_of_second"));
    for (copy, mistake) in [(&first, "mistake_of_first"), (&second, "mistake_of_second")] {
        let said = [
            check(Path::new("/"), Some(&copy.path("xtask"))),
            check(&copy.path("."), None),
            check(&copy.path("api-spec/services"), None),
        ];
        for said in said {
            assert!(said.contains(mistake), "{said}");
        }
    }
    // What cargo says counts more than the folder that the command is called from.
    let said = check(&first.path("."), Some(&second.path("xtask")));
    assert!(said.contains("mistake_of_second") && !said.contains("mistake_of_first"), "{said}");
}
