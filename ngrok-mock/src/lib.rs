//! A fake ngrok API for tests: every operation, in memory, from the same description as the SDK.
//!
//! Each test starts a server of its own, on a free port, with an empty account:
//!
//! ```
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! use ngrok_mock::{NgrokMock, ScriptedAnswer};
//!
//! let ngrok = NgrokMock::start().await?;
//! // Point a client at `ngrok.url()` with `ngrok.api_key()`, then look at what it sent:
//! assert!(ngrok.requests().is_empty());
//! // Objects that only agents make can be put there:
//! ngrok.seed("TunnelSession", serde_json::json!({"agent_version": "3.5.0", "os": "linux"}))?;
//! // And answers that the API hardly ever gives can be written:
//! ngrok.answer_next(ScriptedAnswer::new(503).body("down for maintenance").times(2));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```
//!
//! Other APIs of ngrok are served beside it, each with an address, a key and an account of its own:
//! [`Builder::other_api`] asks for one, and [`NgrokMock::other_api`] is where it is.
//!
//! What the servers know of their APIs is in the description; this crate has the rules that turn it into behaviour. Objects
//! live as long as the server.

mod account;
mod api;
#[cfg(feature = "gateway")]
mod gateway;
mod http;
mod makers;
mod mock;
mod objects;
mod operations;
mod rules;

pub use http::listen::ListenError;
pub use http::record::RecordedRequest;
pub use http::script::ScriptedAnswer;
pub use mock::{ApiServer, Builder, NgrokMock};
pub use objects::seed::SeedError;
pub use objects::seed_check::SeedMistake;
pub use objects::shape::EmptyFields;
