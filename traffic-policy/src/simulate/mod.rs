//! Runs policies against scenes: what a client would get, what goes upstream, and why.
//!
//! Rooms, each importing only those before it: `value`, `budget`, `environment` · `macros` · `evaluate` (expressions) ·
//! `scene` and `outcome` · `engine` (phases and rules) · `actions` (one file each).

mod budget;
mod environment;
pub mod evaluate;
mod macros;
mod outcome;
mod scene;
mod show;
pub mod value;

pub use budget::Budget;
pub use environment::Environment;
pub use outcome::{ActionRun, Ending, Evaluation, Forwarded, LogEntry, Outcome, Part, PhaseRun, RuleRun};
pub use scene::{Endpoint, Fault, IpRule, Reply, Request, Response, Scene, Secrets, Upstream, World};
pub use value::Value;
