//! The types of the static tables: what a policy is made of, as the description says it.
//!
//! The tables themselves are generated from the description.
//!
//! Looking things up in them is left to `tables`. It imports nothing.

mod expressions;
mod structure;
mod webhooks;

pub use expressions::{Call, Macro, Member, Param, Shape, ValueType, Variable};
pub use structure::{
    Action, Continues, Field, Format, Kind, KnownValue, Object, Older, Phase, Problem, Results, Severity, Wrapper,
};
pub use webhooks::{Algorithm, Challenge, Encoding, Piece, TokenPlace, Webhook};
