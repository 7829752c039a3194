//! The description: loading it, and giving it to other tools.

use std::io::IsTerminal;
use std::path::PathBuf;

use api_spec::{Description, Sources};

use crate::workspace::{Failure, root};

/// The folder of the description: this workspace's, or the one in `NGROK_API_SPEC`, which tests use.
pub fn folder() -> PathBuf {
    std::env::var_os("NGROK_API_SPEC").map_or_else(|| root().join("api-spec"), PathBuf::from)
}

/// Loads the description.
pub fn load() -> Result<Description, Failure> {
    let folder = folder();
    let ours = root().join("api-spec");
    let prefix = if folder == ours { "api-spec/".to_owned() } else { format!("{}/", folder.display()) };
    let sources = Sources::from_dir(&folder)?.with_prefix(prefix);
    api_spec::load(&sources).map_err(|report| Failure(report.render(std::io::stderr().is_terminal())))
}

/// Reports what is wrong with the description.
pub fn check() -> Result<(), Failure> {
    let description = load()?;
    println!(
        "the description is sound: {} services, {} operations, {} types, {} events, {} errors, {} actions, {} macros",
        description.services.len(),
        description.operations().count(),
        description.types.len(),
        description.events.len(),
        description.errors.iter().map(|family| family.errors.len()).sum::<usize>(),
        description.traffic_policy.actions.len(),
        description.traffic_policy.macros().count(),
    );
    Ok(())
}

/// Prints the resolved description in a form for other tools.
pub fn export(form: impl Fn(&Description) -> serde_json::Value) -> Result<(), Failure> {
    print(&serde_json::to_string_pretty(&form(&load()?))?)
}

/// Prints a text.
pub fn print(text: &str) -> Result<(), Failure> {
    use std::io::Write;

    match writeln!(std::io::stdout().lock(), "{text}") {
        // A reader that has seen enough is no failure.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}
