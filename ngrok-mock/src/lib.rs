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
//! What the server knows of the API is in the description; this crate has the rules that turn it into behaviour. Objects
//! live as long as the server.

mod api;
mod auth;
mod build;
mod certificates;
mod check;
mod execute;
mod expression;
mod filter;
mod formats;
mod ids;
mod list;
mod makers;
mod mock;
mod query;
mod record;
mod refusal;
mod request;
mod script;
mod seed;
mod server;
mod shape;
mod ssh;
mod state;
mod store;

pub use mock::{Builder, NgrokMock};
pub use record::RecordedRequest;
pub use script::ScriptedAnswer;
pub use seed::SeedError;
