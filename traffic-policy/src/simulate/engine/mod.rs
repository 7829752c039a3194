//! Runs the phases and rules of a policy for one exchange at a time.
//!
//! What an action does is left to `actions`; the policy holds a function for each. It imports `evaluate`, `world` and `outcome`.

mod certificates;
mod config;
mod connection;
mod environment;
mod exchange;
mod flow;
mod messages;
mod origin;
mod policy;
mod rules;
mod services;
mod sessions;
mod state;
mod trace;
mod typed;
mod user_agent;

pub(super) use certificates::verify as verify_certificates;
pub use config::Config;
pub(super) use connection::parts as url_parts;
pub(super) use exchange::Simulated;
pub use exchange::{Exchange, Next};
pub use flow::{ActionError, End, Flow, Refusal, error_page};
pub(super) use messages::header_map;
pub use origin::Origin;
pub use policy::Policy;
pub use sessions::{Found, Lifetimes};
pub use state::{BreakerSettings, State};
pub use typed::{map, strings};
