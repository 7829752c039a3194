// Generated from api-spec/ by `cargo xtask codegen`; edits are lost.

//! The generated part of the client.

pub(crate) mod api;

mod client;

#[cfg(feature = "dynamic")]
pub(crate) mod dynamic;

pub(crate) mod errors;

pub mod models;

pub mod services;

#[cfg(feature = "requests")]
mod conversions;
mod resources;

#[cfg(feature = "test-util")]
mod test_values;

#[cfg(feature = "ai-gateway")]
pub mod ai_gateway;

#[cfg(feature = "traffic-policy")]
pub mod traffic_policy;
