//! The description as written: one plain struct per concept, every value with its place, no name looked up yet.
//!
//! What is not even well-formed is refused here; whether a name exists, and whether the whole makes sense, is left to
//! `resolve` and `check`. It imports the reading of YAML and the words of the model, such as methods and formats.

mod api;
mod errors;
mod fields;
mod files;
mod services;
mod types;

pub(crate) use fields::*;
pub(crate) use files::*;
pub(crate) use services::*;
pub(crate) use types::*;
