//! Turns the resolved description of the ngrok API into Rust source: a pure function from a description to files.
//!
//! 1. **plan**: every Rust name, type, path and doc text is decided, as plain data;
//! 2. **emit**: the plan becomes tokens; nothing is decided any more;
//! 3. **format**: the tokens become text, one file for the datatypes of a service and one for its operations.
//!
//! The same description gives the same bytes. Reading the description and writing the files is left to others.

mod emit;
mod files;
mod format;
pub mod plan;
mod public_api;

use std::collections::BTreeSet;

use api_spec::Description;
use api_spec::traffic_policy::TrafficPolicy;
use heck::ToKebabCase;

pub use files::{Change, FileSet, compare};

/// A folder that the generator owns, with everything that belongs in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The folder, relative to the root of the workspace.
    pub folder: &'static str,
    /// Its files.
    pub files: FileSet,
}

/// Generates every file of every generated folder.
pub fn generate(description: &Description) -> Vec<Output> {
    let plan = plan::plan(description);
    let mut client = written(&emit::emit(&plan));
    client.extend(emit::table_of_actions(&plan.policy));
    client.extend(emit::table_of_clients(&plan.clients));
    vec![
        Output { folder: "ngrok-api/src/generated", files: client },
        Output { folder: "ngrok-cli/src/generated", files: written(&emit::cli(&plan)) },
        Output { folder: "traffic-policy/src/generated", files: language(&description.traffic_policy) },
    ]
}

/// The language of Traffic Policies as tables, and the list of its actions for the docs of the crate.
fn language(policy: &TrafficPolicy) -> FileSet {
    let mut files = written(&emit::tables(policy));
    if !files.is_empty() {
        files.insert("actions.md".to_owned(), emit::list_of_actions(policy));
    }
    files
}

/// The features of `ngrok-api` that its services are behind, as lines of its manifest: one for each accessor of the client,
/// and one for all of them; and one for each API that is not at the root, and one for all of those.
pub fn features(description: &Description) -> String {
    let features = plan::features(description);
    let all: String = features.iter().map(|feature| format!("    \"{feature}\",\n")).collect();
    let each: String = features.iter().map(|feature| format!("{feature} = []\n")).collect();
    let other: Vec<String> = description.others.iter().map(|other| other.api.name.to_kebab_case()).collect();
    let all_others: String = other.iter().map(|feature| format!("    \"{feature}\",\n")).collect();
    let each_other: String = other.iter().map(|feature| format!("{feature} = []\n")).collect();
    format!("all-services = [\n{all}]\n{each}# Other APIs.\nother-apis = [\n{all_others}]\n{each_other}")
}

fn written(sources: &[emit::Source]) -> FileSet {
    sources.iter().map(|source| (source.path.clone(), format::format(source))).collect()
}

/// What the generated code offers, a line for each thing; see `cargo xtask semver`.
pub fn public_api(description: &Description) -> BTreeSet<String> {
    public_api::lines(&plan::plan(description))
}
