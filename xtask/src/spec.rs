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
    let sum = |count: fn(&Description) -> usize| description.apis().map(count).sum::<usize>();
    println!(
        "the description is sound: {} APIs, {} services, {} operations, {} types, {} events, {} errors, {} actions, {} macros",
        description.apis().count(),
        sum(|api| api.services.len()),
        sum(|api| api.operations().count()),
        sum(|api| api.types.len()),
        description.events.len(),
        description.errors.iter().map(|family| family.errors.len()).sum::<usize>(),
        description.traffic_policy.actions.len(),
        description.traffic_policy.macros().count(),
    );
    Ok(())
}

/// Prints a resolved API in a form for other tools.
pub fn export(api: Option<&str>, form: impl Fn(&Description) -> serde_json::Value) -> Result<(), Failure> {
    print(&serde_json::to_string_pretty(&form(chosen(&load()?, api)?))?)
}

/// The API of this name; the one at the root where none is named.
pub fn chosen<'d>(description: &'d Description, name: Option<&str>) -> Result<&'d Description, Failure> {
    let Some(name) = name else { return Ok(description) };
    let names = || description.apis().map(|api| api.api.name.as_str());
    description.apis().find(|api| api.api.name == name).ok_or_else(|| {
        let known = names().collect::<Vec<_>>().join(", ");
        let hint = api_spec::nearest(name, names()).map(|best| format!("; did you mean `{best}`?"));
        Failure(format!("there is no API `{name}`: the description has {known}{}", hint.unwrap_or_default()))
    })
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
