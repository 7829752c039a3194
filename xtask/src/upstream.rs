//! The OpenAPI document that ngrok publishes: how the description differs from it, and what it has to start from.

use std::fs;
use std::path::Path;

use api_spec::Description;
use api_spec::openapi::{Judged, KnownDifferences, Surface, differences, first_file};
use serde_json::{Value, json};

use crate::spec::{self, print};
use crate::workspace::{Failure, root};

/// The file with the differences of an API that are meant.
fn known_file(api: &Description) -> String {
    if api.api.is_root() {
        return "api-spec/upstream-differences.yaml".to_owned();
    }
    format!("api-spec/upstream-differences-{}.yaml", api.api.name)
}

/// Compares the description with a document; fails when they differ in something that is not known.
pub fn diff(api: Option<&str>, document: &str, as_json: bool) -> Result<(), Failure> {
    let description = spec::load()?;
    let api = spec::chosen(&description, api)?;
    let here = Surface::of(api);
    let upstream = Surface::read(&read(document)?).map_err(|e| Failure(format!("{document}: {e}")))?;
    let found = differences(&here, &upstream);
    let file = known_file(api);
    let known = known(&file)?;
    let stale = known.check_used(&found);
    let judged = known.judge(found);
    print(&if as_json { json_report(&judged)? } else { report(&judged) })?;
    stale.map_err(|report| Failure(report.to_string()))?;
    match judged.iter().filter(|j| j.reason.is_none()).count() {
        0 => Ok(()),
        count => Err(Failure(format!(
            "{count} differences are not known: change the description, or list them in {file} with the reason"
        ))),
    }
}

/// Writes the first file of a service that the description lacks.
pub fn add(api: Option<&str>, service: &str, document: &str) -> Result<(), Failure> {
    let description = spec::load()?;
    let description = spec::chosen(&description, api)?;
    if let Some(described) = description.service(service) {
        return Err(Failure(format!("`{service}` is described already, in {}", described.file)));
    }
    let text = first_file(&read(document)?, service, description).map_err(|e| Failure(format!("{document}: {e}")))?;
    let path = spec::folder().join(&description.api.folder).join("services").join(format!("{service}.yaml"));
    if path.exists() {
        return Err(Failure(format!("{} exists already", path.display())));
    }
    fs::write(&path, text)?;
    println!("wrote {}: write what it marks with TODO; `cargo xtask spec check` says what is left", path.display());
    Ok(())
}

/// The file of known differences of this workspace, or the one in `NGROK_API_KNOWN`, which tests use.
fn known(file: &str) -> Result<KnownDifferences, Failure> {
    let path = std::env::var_os("NGROK_API_KNOWN").map_or_else(|| root().join(file), |p| Path::new(&p).to_path_buf());
    let text = fs::read_to_string(&path).map_err(|e| Failure(format!("{}: {e}", path.display())))?;
    KnownDifferences::read(&path.to_string_lossy(), &text).map_err(|report| Failure(report.to_string()))
}

fn read(path: &str) -> Result<Value, Failure> {
    let text = fs::read_to_string(path).map_err(|e| Failure(format!("{path}: {e}")))?;
    api_spec::yaml_to_json(path, &text).map_err(|report| Failure(report.to_string()))
}

/// What is not known first, then what is known under its reason.
fn report(judged: &[Judged]) -> String {
    let mut reasons: Vec<Option<&String>> = judged.iter().map(|j| j.reason.as_ref()).collect();
    reasons.sort();
    reasons.dedup();
    let mut text = String::new();
    for reason in reasons {
        text.push_str(reason.map_or("Not known:", String::as_str));
        text.push('\n');
        for entry in judged.iter().filter(|j| j.reason.as_ref() == reason) {
            text.push_str(&format!("  {}\n", entry.difference));
        }
        text.push('\n');
    }
    let known = judged.iter().filter(|j| j.reason.is_some()).count();
    text.push_str(&format!("{} differences, {known} of them known", judged.len()));
    text
}

fn json_report(judged: &[Judged]) -> Result<String, Failure> {
    let entries = judged.iter().map(|entry| {
        let mut value = entry.difference.to_json();
        value["reason"] = json!(entry.reason);
        value
    });
    Ok(serde_json::to_string_pretty(&entries.collect::<Vec<_>>())?)
}
