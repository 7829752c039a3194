//! Where the API key and the API's address come from.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use ngrok_api::{Client, Error, Sensitive};
use serde::Deserialize;

use crate::arguments::{file, text};
use crate::commands::id;
use crate::failure::Failure;
use crate::source::Source;

/// Makes the client that the command line, the environment and the configuration ask for.
pub(crate) fn client(matches: &ArgMatches, source: &Source) -> Result<Client, Failure> {
    let mut builder = Client::builder(api_key(matches, source)?.expose())
        .user_agent(concat!("ngrok-api-cli/", env!("CARGO_PKG_VERSION")));
    let url = text(matches, id::API_URL).map(str::to_owned).or_else(|| variable("NGROK_API_URL"));
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
        error => error.into(),
    })
}

fn api_key(matches: &ArgMatches, source: &Source) -> Result<Sensitive, Failure> {
    if let Some(key) = text(matches, id::API_KEY) {
        return Ok(source.text("--api-key", key)?.trim().into());
    }
    if let Some(key) = variable("NGROK_API_KEY") {
        return Ok(key.into());
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
        "there is no API key. Give one with --api-key or in NGROK_API_KEY, or add it to the agent's configuration with \
         `ngrok config add-api-key`.\nMake one at https://dashboard.ngrok.com/api-keys.\n\nNo key was found in:{looked}"
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
