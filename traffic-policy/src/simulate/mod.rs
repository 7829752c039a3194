//! Runs policies against scenes: what a client would get, what goes upstream, and why.
//!
//! Rooms, each importing only those before it: `value` · `evaluate` (expressions) and `macros` · `scene` and `outcome` ·
//! `engine` (phases and rules) · `actions` (one file each).

pub mod evaluate;
mod outcome;
mod scene;
mod show;
pub mod value;

pub use outcome::{ActionRun, Ending, Evaluation, Forwarded, LogEntry, Outcome, Part, PhaseRun, RuleRun};
pub use scene::{Endpoint, Fault, IpRule, Reply, Request, Response, Scene, Secrets, Upstream, World};
pub use value::Value;
