//! The description: loading it, and giving it to other tools.

use std::io::IsTerminal;
use std::path::Path;

use api_spec::{Description, Sources};

use crate::{Failure, root};

/// Loads the description of this workspace, or of the folder in `NGROK_API_SPEC`, which tests use.
pub fn load() -> Result<Description, Failure> {
    let chosen = std::env::var_os("NGROK_API_SPEC");
    let folder = chosen.as_ref().map_or_else(|| root().join("api-spec"), |path| Path::new(path).to_path_buf());
    let prefix = if chosen.is_some() { format!("{}/", folder.display()) } else { "api-spec/".to_owned() };
    let sources = Sources::from_dir(&folder)?.with_prefix(prefix);
    api_spec::load(&sources).map_err(|report| Failure(report.render(std::io::stderr().is_terminal())))
}

/// Reports what is wrong with the description.
pub fn check() -> Result<(), Failure> {
    let description = load()?;
    println!(
        "the description is sound: {} services, {} operations, {} types, {} errors",
        description.services.len(),
        description.operations().count(),
        description.types.len(),
        description.errors.iter().map(|family| family.errors.len()).sum::<usize>(),
    );
    Ok(())
}

/// Prints the resolved description as JSON.
pub fn export_json() -> Result<(), Failure> {
    use std::io::Write;

    let text = serde_json::to_string_pretty(&api_spec::export::to_json(&load()?))?;
    match writeln!(std::io::stdout().lock(), "{text}") {
        // A reader that has seen enough is no failure.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}
