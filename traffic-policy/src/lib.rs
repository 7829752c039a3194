//! Checks ngrok Traffic Policies offline.

pub mod language;
#[rustfmt::skip]
mod generated;
