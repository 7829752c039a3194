//! What a plan is made of, as plain data.
//!
//! How it comes about is left to the rest of `plan`. It imports nothing but the plan of the command line.

mod api;
mod client;
mod conversions;
mod errors;
mod imports;
mod models;
mod modules;
mod policy;
mod resources;
mod services;
mod whole;

pub use api::*;
pub use client::*;
pub use conversions::*;
pub use errors::*;
pub use imports::*;
pub use models::*;
pub use modules::*;
pub use policy::*;
pub use resources::*;
pub use services::*;
pub use whole::*;
