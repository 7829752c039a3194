// Generated from api-spec/api.yaml by `cargo xtask codegen`; edits are lost.

//! What is the same for every call of the API.

use crate::operation::{ApiSpec, ErrorFields};

#[cfg(feature = "dynamic")]
use crate::dynamic::Table;

/// What a client has to know of the ngrok API.
pub(crate) const API: &ApiSpec = &ApiSpec {
    name: "ngrok",
    title: "ngrok API",
    base_url: "https://api.ngrok.com",
    key_variable: "NGROK_API_KEY",
    url_variable: "NGROK_API_URL",
    headers: &[("ngrok-version", "2")],
    error: ErrorFields {
        code: "error_code",
        message: "msg",
        details: "details",
    },
};

/// Operations and datatypes by name of the APIs that are not at the root.
#[cfg(feature = "dynamic")]
pub(crate) static OTHERS: &[Table] = &[
    #[cfg(feature = "ai-gateway")]
    Table {
        api: super::ai_gateway::api::API,
        operations: super::ai_gateway::dynamic::OPERATIONS,
        types: super::ai_gateway::dynamic::TYPES,
    },
];
