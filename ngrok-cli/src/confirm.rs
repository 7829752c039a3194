//! Asking before something is deleted.

use std::io::{self, IsTerminal, Write as _};

use crate::failure::Failure;

/// Asks whether to go on, where somebody is there to answer.
pub(crate) fn deletion(what: &str) -> Result<(), Failure> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Ok(());
    }
    let mut stderr = io::stderr().lock();
    write!(stderr, "{what}: this can't be undone. Go on? [y/N] ")?;
    stderr.flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::Declined),
    }
}
