//! The description of ngrok's HTTP APIs and the loader that turns it into a checked model.
//!
//! The description itself is YAML, in the folders and files beside this crate's sources; the crate's README explains the
//! format. Loading has three stages, each with one type at its end:
//!
//! 1. **parse**: texts to what was written, every value with its place;
//! 2. **resolve**: every name bound and every default filled: a [`Description`];
//! 3. **check**: contradictions, unused parts, and names that would clash in Rust.
//!
//! Mistakes of all stages are collected and reported together, each with file, line, column and the offending text:
//!
//! ```
//! use api_spec::Sources;
//!
//! let sources = Sources::from_texts([("services/pets.yaml", "service: pets\ntitel: Pets\n")]);
//! let report = api_spec::load(&sources).unwrap_err().to_string();
//! assert!(report.contains("services/pets.yaml:2:1"));
//! assert!(report.contains("did you mean `title`?"));
//! ```

mod check;
mod diagnostic;
pub mod events;
pub mod export;
mod model;
pub mod openapi;
mod read;
mod resolve;
pub mod rust_names;
mod source;
mod syntax;
pub mod traffic_policy;
mod type_expr;
mod yaml;
mod yaml_json;

pub use diagnostic::{Diagnostic, Diagnostics, Report, nearest};
pub use model::*;
pub use source::{Position, SourceFile, Sources, Span, Spanned};
pub use yaml_json::yaml_to_json;

/// Parses, resolves and checks a description.
///
/// # Errors
/// All mistakes of the run, with the texts that they are in.
pub fn load(sources: &Sources) -> Result<Description, Box<Report>> {
    let mut diagnostics = Diagnostics::default();
    let syntax = syntax::parse(sources, &mut diagnostics);
    if syntax.unreadable {
        // What an unreadable file would have named is unknown: looking names up would only report it over and over.
        return Err(Box::new(diagnostics.with_sources(sources)));
    }
    let (mut description, places) = resolve::resolve(&syntax, &syntax, sources, &mut diagnostics);
    check::check(&description, &places, sources, &mut diagnostics);
    for other in &syntax.others {
        if other.api.is_none() {
            // Its words are unknown, and everything would be wrong.
            description.others.push(Description::default());
            continue;
        }
        let (mut other, places) = resolve::resolve(other, &syntax, sources, &mut diagnostics);
        check::check(&other, &places, sources, &mut diagnostics);
        other.errors.clone_from(&description.errors);
        description.others.push(other);
    }
    check::apart(&description, &syntax, &mut diagnostics);
    let catalogue = traffic_policy::Catalogue { families: &description.errors, broken: &syntax.broken_errors };
    description.traffic_policy = traffic_policy::resolve(&syntax.traffic_policy, &catalogue, sources, &mut diagnostics);
    if diagnostics.is_empty() {
        // What is wrong elsewhere may be what it names.
        description.traffic_policy.account =
            traffic_policy::resolve_account(&syntax.traffic_policy.account, &description, &mut diagnostics);
    }
    if diagnostics.is_empty() { Ok(description) } else { Err(Box::new(diagnostics.with_sources(sources))) }
}
