// Generated from api-spec/ by `cargo xtask codegen`; edits are lost.

//! Every service of the API with its operations, in modules named as the client offers them.

pub mod access_key_configurations;

pub mod access_keys;

pub mod api_keys;

pub mod credits;

pub mod gateway_config;

pub mod provider_keys;

pub mod providers;

pub mod usage;
