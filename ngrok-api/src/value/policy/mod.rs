//! What the typed Traffic Policies are made of, and how they are read and written with nothing lost on the way.

mod go_duration;
mod json;
mod one_or_many;
mod other;

pub use go_duration::GoDuration;
pub(crate) use json::{Fields, FromJson, Misfit, action_parts, deserialize, write, write_action};
pub use one_or_many::OneOrMany;
pub use other::{OtherAction, OtherFields};
