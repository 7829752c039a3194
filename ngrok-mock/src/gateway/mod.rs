//! Serves the account's endpoints: finds the one that a request is for, runs its policy, and forwards to its upstream.
//!
//! What a policy does is left to `ngrok-traffic-policy`, and the objects to `account`. Where objects hold addresses and
//! policies is said in the description. Imports `account`, `api` and `rules`.

mod carry;
mod endpoints;
mod exchange;
mod messages;
mod server;
mod shared;
mod termination;
mod trust;
mod upstream;
mod wires;
mod world;

pub(crate) use server::{Gateway, Settings};
