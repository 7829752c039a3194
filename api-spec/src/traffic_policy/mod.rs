//! The language of Traffic Policies: its part of the description, read, resolved and checked like the rest.
//!
//! `syntax` reads the files (`account` and `webhooks` their own) and `fields` what they share, `resolve` binds their names, `values` and `check` say what
//! contradicts itself, `mentions` looks for what docs name. [`go_duration`] and `call` are two small grammars.

mod account;
mod call;
mod check;
mod fields;
pub mod go_duration;
mod mentions;
mod model;
mod names;
mod resolve;
mod syntax;
mod unique;
mod values;
mod webhooks;

pub(crate) use account::resolve as resolve_account;
pub use model::*;
pub(crate) use resolve::{Catalogue, resolve};
pub(crate) use syntax::Syntax;
pub use webhooks::{Algorithm, Challenge, Encoding, Name, Piece, TokenPlace, Webhook};
