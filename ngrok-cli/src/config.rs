//! Where an API's key and address come from. Those of one API are never taken for another.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use ngrok_api::operation::ApiSpec;
use ngrok_api::{Client, Error, Sensitive, dynamic};
use serde::Deserialize;

use crate::arguments::{file, text};
use crate::commands::id;
use crate::failure::Failure;
use crate::lookup::apis;
use crate::source::Source;
use crate::table::Api;

/// Makes the client of an API that the command line, the environment and the configuration ask for.
pub(crate) fn client(
    api: &'static Api,
    spec: &'static ApiSpec,
    matches: &ArgMatches,
    source: &Source,
) -> Result<Client, Failure> {
    for flag in [|api: &Api| api.key_flag, |api: &Api| api.url_flag] {
        for_another(api, matches, flag)?;
    }
    let mut builder = dynamic::client_builder(spec, api_key(api, matches, source)?.expose())
        .user_agent(concat!("ngrok-api-cli/", env!("CARGO_PKG_VERSION")));
    let url = text(matches, api.url_flag).map(str::to_owned).or_else(|| variable(api.url_variable));
    if let Some(url) = url {
        builder = builder.base_url(url);
    }
    if let Some(path) = file(matches, id::CA_FILE) {
        let unreadable = |error| Failure::Usage(format!("--ca-file: {} can't be read: {error}", path.display()));
        builder = builder.root_certificate(std::fs::read(&path).map_err(unreadable)?);
    }
    builder.build().map_err(|error| match error {
        Error::InvalidInput(input) if input.argument() == "root_certificate" => {
            Failure::Usage("--ca-file: it holds no certificate in PEM".to_owned())
        }
        error => Failure::Call(error, api),
    })
}

/// Refuses a line on which only another API's flag is: somebody took it for this API's, and the call would go elsewhere.
fn for_another(api: &Api, matches: &ArgMatches, flag: fn(&Api) -> &'static str) -> Result<(), Failure> {
    if text(matches, flag(api)).is_some() {
        return Ok(());
    }
    match apis().find(|other| text(matches, flag(other)).is_some()) {
        Some(other) => Err(Failure::usage(format!(
            "'--{}' is for the {}: calls of the {} take '--{}'",
            flag(other),
            other.title,
            api.title,
            flag(api)
        ))),
        None => Ok(()),
    }
}

fn api_key(api: &Api, matches: &ArgMatches, source: &Source) -> Result<Sensitive, Failure> {
    if let Some(key) = text(matches, api.key_flag) {
        return Ok(source.text(&format!("--{}", api.key_flag), key)?.trim().into());
    }
    if let Some(key) = variable(api.key_variable) {
        return Ok(key.into());
    }
    let ways = format!("Give one with --{} or in {}", api.key_flag, api.key_variable);
    if !api.is_root() {
        return Err(Failure::NoKey(format!(
            "there is no key of the {}. {ways}.\nIt has keys of its own: those of another API, such as the one in the \
             agent's configuration, are not taken.",
            api.title
        )));
    }
    let chosen = file(matches, id::CONFIG);
    let paths = chosen.clone().map_or_else(standard_paths, |path| vec![path]);
    for path in &paths {
        if (chosen.is_some() || path.exists())
            && let Some(key) = read(path)?
        {
            return Ok(key);
        }
    }
    let looked: String = paths.iter().map(|path| format!("\n  {}{}", path.display(), remark(path))).collect();
    Err(Failure::NoKey(format!(
        "there is no API key. {ways}, or add it to the agent's configuration with `ngrok config add-api-key`.\n\
         Make one at https://dashboard.ngrok.com/api-keys.\n\nNo key was found in:{looked}"
    )))
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// The agent's configuration file; everything else in it is the agent's business.
#[derive(Deserialize)]
struct ConfigFile {
    /// Layout of version 2.
    api_key: Option<Sensitive>,
    /// Layout of version 3.
    agent: Option<AgentSection>,
}

#[derive(Deserialize)]
struct AgentSection {
    api_key: Option<Sensitive>,
}

fn read(path: &Path) -> Result<Option<Sensitive>, Failure> {
    let refuse = |problem: String| Failure::usage(format!("configuration file '{}': {problem}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| refuse(format!("can't be read: {error}")))?;
    // The parser's own message would quote the file, which holds secrets.
    let config: Option<ConfigFile> = serde_saphyr::from_str(&text).map_err(|error| {
        let place = error.location().map(|at| format!(", at line {}, column {}", at.line(), at.column()));
        let help = error.location().and_then(|at| advice(&text, usize::try_from(at.line()).ok()?));
        refuse(format!(
            "is not the YAML of an ngrok configuration{}{}",
            place.unwrap_or_default(),
            help.map(|help| format!("\n\n  tip: {help}")).unwrap_or_default()
        ))
    })?;
    let key = config.and_then(|config| config.agent.and_then(|agent| agent.api_key).or(config.api_key));
    Ok(key.filter(|key| !key.expose().trim().is_empty()))
}

/// What people do wrong on a line that can't be read, or just above it, without a word of the line itself.
fn advice(text: &str, number: usize) -> Option<&'static str> {
    let lines: Vec<&str> = text.lines().collect();
    let above = lines.get(number.saturating_sub(2)..)?;
    above.iter().take(2).find_map(|line| {
        let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
        let value = rest.split_once(": ").map(|(_, value)| value.trim_start());
        let unquoted = value.is_some_and(|value| !value.starts_with(['"', '\'', '{', '[', '#', '|', '>']));
        if indent.contains('\t') {
            Some("YAML takes no tabs: indent with spaces")
        } else if unquoted && value.is_some_and(|value| value.contains(": ")) {
            Some("a value with ': ' in it has to stand in quotes")
        } else {
            None
        }
    })
}

/// Why a file has no key although its owner may think so.
fn remark(path: &Path) -> &'static str {
    let Ok(text) = std::fs::read_to_string(path) else { return "" };
    let Ok(config) = serde_saphyr::from_str::<serde_json::Value>(&text) else { return "" };
    if has_key(&config, "api_key") {
        ": its api_key is in another place than under 'agent' (version 3) or at the top (version 2)"
    } else if has_key(&config, "authtoken") {
        ": it has an authtoken, which is for agents; the API takes an api_key"
    } else {
        ""
    }
}

fn has_key(value: &serde_json::Value, name: &str) -> bool {
    match value {
        serde_json::Value::Object(map) => map.iter().any(|(key, value)| key == name || has_key(value, name)),
        serde_json::Value::Array(items) => items.iter().any(|item| has_key(item, name)),
        _ => false,
    }
}

/// Where the agent keeps its configuration on this platform, the place of today first.
fn standard_paths() -> Vec<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = variable(if cfg!(windows) { "USERPROFILE" } else { "HOME" });
    let folders = if cfg!(windows) {
        vec![variable("LOCALAPPDATA")]
    } else if cfg!(target_os = "macos") {
        vec![home.as_ref().map(|home| home.join("Library/Application Support"))]
    } else {
        vec![variable("XDG_CONFIG_HOME"), home.as_ref().map(|home| home.join(".config"))]
    };
    let current = folders.into_iter().flatten().map(|folder| folder.join("ngrok").join("ngrok.yml"));
    let legacy = home.map(|home| home.join(".ngrok2").join("ngrok.yml"));
    let mut paths: Vec<PathBuf> = current.chain(legacy).collect();
    paths.dedup();
    paths
}
