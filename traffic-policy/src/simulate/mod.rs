//! Runs policies against scenes: what a client would get, what goes upstream, and why.
//!
//! Rooms, each importing only those before it: `value`, `pattern`, `budget`, `environment` · `macros` · `evaluate` (expressions) ·
//! `world` and `outcome` · `engine` (phases and rules) · `actions` (one file each) · `scene` · `run` (whole simulations).

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
mod scene_world;
mod show;
pub mod value;
mod world;

pub use budget::Budget;
pub use engine::{Exchange, Next, Origin, Policy, State, error_page};
pub use environment::Environment;
pub use outcome::{ActionRun, Ending, Evaluation, Forwarded, LogEntry, Outcome, Part, PhaseRun, RuleRun};
pub use scene::{Internal, Scene, Secrets, Upstream};
pub use scene_world::SceneWorld;
pub use value::Value;
pub use world::{
    ClientCertificate, Endpoint, Fault, IpRule, MAX_ENDPOINTS, Reply, Request, Response, Termination, World,
};
