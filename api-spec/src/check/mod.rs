//! What is wrong with a description whose names are all bound.
//!
//! Looking names up is left to `resolve`. It imports the model, the places of its parts, and the reporting of mistakes.

mod apart;
mod examples;
mod names;
mod sense;
mod shapes;

use crate::diagnostic::Diagnostics;
use crate::events;
use crate::model::Description;
use crate::resolve::Places;
use crate::source::Sources;

pub(crate) use apart::apart;

/// Reports contradictions, unused parts, and names that would clash in Rust.
pub(crate) fn check(description: &Description, places: &Places, sources: &Sources, diagnostics: &mut Diagnostics) {
    sense::check(description, places, diagnostics);
    examples::check(description, places, diagnostics);
    shapes::check(description, places, diagnostics);
    names::check(description, places, sources, diagnostics);
    events::check(description, &places.types, diagnostics);
}
