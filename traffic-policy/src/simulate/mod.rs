//! Runs policies against scenes: what a client would get, what goes upstream, and why.
//!
//! Rooms, each importing only those before it: `value`, `pattern`, `budget`, `environment` · `macros` · `evaluate` (expressions) ·
//! `scene`, `world` and `outcome` · `engine` (phases and rules) · `actions` (one file each) · `run` (whole simulations).

mod actions;
mod budget;
mod engine;
mod environment;
pub mod evaluate;
mod macros;
mod outcome;
mod pattern;
mod run;
mod scene;
mod show;
pub mod value;
mod world;

pub use budget::Budget;
pub use engine::{Exchange, Next, Policy, State, error_page, upstream_headers};
pub use environment::Environment;
pub use outcome::{ActionRun, Ending, Evaluation, Forwarded, LogEntry, Outcome, Part, PhaseRun, RuleRun};
pub use scene::{Endpoint, Fault, IpRule, Reply, Request, Response, Scene, Secrets, Upstream, World};
pub use value::Value;
pub use world::SceneWorld;
