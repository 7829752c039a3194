// Generated from api-spec/apis/ai_gateway/services/ by `cargo xtask codegen`; edits are lost.

//! The commands of the services of the AI Gateway API: a file for each service.

mod access_key_configurations;
mod access_keys;
mod api_keys;
mod credits;
mod gateway_config;
mod provider_keys;
mod providers;
mod usage;
use crate::table::Service;

/// Every service.
pub(crate) static SERVICES: &[&Service] = &[
    &access_key_configurations::SERVICE,
    &access_keys::SERVICE,
    &api_keys::SERVICE,
    &credits::SERVICE,
    &gateway_config::SERVICE,
    &provider_keys::SERVICE,
    &providers::SERVICE,
    &usage::SERVICE,
];
