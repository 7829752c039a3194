//! Names that would meet in the generated Rust: two of one kind, or one that hides what the generated code needs.
//!
//! A clash is found here, at its place in the description, and not by the compiler in code that nobody wrote. What is wrong
//! with the API itself is left to the other checks. It imports the model, the places of its parts, and `rust_names`.

mod clashes;
mod errors;
mod services;
mod types;

use crate::diagnostic::Diagnostics;
use crate::model::{Description, types_by_name};
use crate::resolve::Places;
use crate::source::Sources;
use clashes::Clashes;
use types::type_files;

/// Reports every clash.
pub(crate) fn check(description: &Description, places: &Places, sources: &Sources, diagnostics: &mut Diagnostics) {
    let rust_names = description.types.iter().map(|t| (t.rust_name.as_str(), t)).collect();
    let mut clashes = Clashes { description, types: types_by_name(description), rust_names, places, diagnostics };
    clashes.types();
    clashes.enums();
    for datatype in &description.types {
        clashes.fields(datatype);
    }
    for service in &description.services {
        clashes.place(service);
        clashes.service(service);
    }
    clashes.instance_methods();
    clashes.error_families();
    type_files(&description.api.folder, sources, diagnostics);
}
