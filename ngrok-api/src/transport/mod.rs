//! The way of a request to the API and of its answer back: address, limits of time, size and rate, retries, traces.
//!
//! Bytes in, bytes out, the same for every operation and free of type parameters. It does not know what an answer means
//! (that is `call`), nor how its settings come about (that is `client`). It may import `error` and `wire`.

mod attempts;
mod base_url;
mod body;
mod core;
mod deadline;
mod exchange;
mod options;
mod rate;
mod retry;
mod stats;
mod trace;

pub(crate) use base_url::BaseUrl;
pub(crate) use core::Core;
pub(crate) use deadline::after;
pub(crate) use options::{CallOptions, header};
pub(crate) use rate::Limiter;
pub use rate::RateLimit;
pub(crate) use retry::RetryBudget;
pub use retry::RetryPolicy;
pub use stats::{Attempt, OperationStats, Stats};
pub(crate) use stats::{Meter, Observer};
pub(crate) use trace::in_current_span;
