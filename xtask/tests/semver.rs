//! The committed list of what the SDK offers is what the description makes.

use std::process::Command;

#[test]
fn the_committed_list_is_up_to_date() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["semver", "--check"]).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
