// Generated from api-spec/apis/ai_gateway/ by `cargo xtask codegen`; edits are lost.

//! The AI Gateway API: Sets up ngrok's AI Gateway, through which programs send requests to the language models of many providers, and shows what it was used for and what that costs. An API of its own, with an address and keys of its own.
//!
//! It has a client and keys of its own: [`Client::from_env`] reads the key from `AI_GATEWAY_API_KEY`, and another address
//! from `AI_GATEWAY_API_URL`. Everything else is as with the client at the root of the crate: calls, lists, errors,
//! retries, limits. [`services`] lists all services; [`models`] has the datatypes.
//!
//! ```no_run
//! # async fn run() -> Result<(), ngrok_api::Error> {
//! let client = ngrok_api::ai_gateway::Client::from_env()?;
//! # drop(client);
//! # Ok(())
//! # }
//! ```

pub(crate) mod api;

#[cfg(feature = "blocking")]
pub mod blocking;

mod client;

#[cfg(feature = "dynamic")]
pub(crate) mod dynamic;

pub mod models;

pub mod services;

#[cfg(feature = "requests")]
mod conversions;
mod resources;

#[cfg(feature = "test-util")]
mod test_values;
pub use self::client::{Client, ClientBuilder, Connection};
