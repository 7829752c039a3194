//! Checks ngrok Traffic Policies offline.
//!
//! [`check`] finds every problem of a policy in one run, [`cost`] adds up its Traffic Policy Units, and [`schema()`] gives a
//! JSON Schema for editors. What a policy may hold stands in [`tables`].
//!
//! # Actions
//!
//! These are known, with what one run of each costs in Traffic Policy Units. One that ends its phase mostly goes on with
//! some settings, such as `on_error: continue`.
#![doc = include_str!("generated/actions.md")]

#[rustfmt::skip]
mod generated;

mod check;
mod cost;
pub mod document;
pub mod expression;
mod formats;
mod go_duration;
pub mod language;
mod regex;
mod report;
mod schema;
#[cfg(feature = "simulate")]
pub mod simulate;
#[cfg(feature = "simulate")]
pub mod suite;
pub mod tables;

pub use check::{EndpointKind, Options, check};
pub use cost::{ActionCost, Cost, cost};
pub use report::{MAX_PROBLEMS, Problem, Report};
pub use schema::schema;
