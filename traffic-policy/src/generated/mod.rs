// Generated from api-spec/traffic_policy by `cargo xtask codegen`; edits are lost.

//! The language of Traffic Policies, as tables.

pub(crate) mod actions;

pub(crate) mod categories;

pub(crate) mod document;

pub(crate) mod macros;

pub(crate) mod problems;

pub(crate) mod variables;

pub(crate) mod webhooks;
