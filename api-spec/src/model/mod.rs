//! The resolved description, as plain data: every name bound, every default filled.
//!
//! It knows nothing of YAML and of places in files, and says nothing of Rust but the names that the description decides. It
//! imports nothing else of this crate.

mod api;
mod description;
mod errors;
mod events;
mod services;
mod types;

pub use api::*;
pub use description::*;
pub use errors::*;
pub use events::*;
pub use services::*;
pub use types::*;
