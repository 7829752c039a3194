//! Runs the phases and rules of a policy for one exchange at a time.
//!
//! What an action does is left to `actions`; the policy holds a function for each. It imports `evaluate`, `scene` and `outcome`.

mod config;
mod connection;
mod exchange;
mod flow;
mod messages;
mod policy;
mod state;
mod trace;
mod typed;

pub use config::Config;
pub use exchange::{Exchange, Next};
pub use flow::{ActionError, End, Flow, Refusal, error_page};
pub use policy::Policy;
pub(super) use policy::Simulated;
pub use state::{BreakerSettings, State};
pub use typed::{map, strings};
