// Generated from api-spec/apis/ai_gateway/ by `cargo xtask codegen`; edits are lost.

//! Setters of what only answers hold, for tests of programs.

mod access_key_configurations;
mod access_keys;
mod api_keys;
mod credits;
mod gateway_config;
mod provider_keys;
mod providers;
mod usage;
