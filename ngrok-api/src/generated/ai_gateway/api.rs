// Generated from api-spec/apis/ai_gateway/api.yaml by `cargo xtask codegen`; edits are lost.

//! What is the same for every call of the API.

use crate::operation::{ApiSpec, ErrorFields};

/// What a client has to know of the AI Gateway API.
pub(crate) const API: &ApiSpec = &ApiSpec {
    name: "ai_gateway",
    title: "AI Gateway API",
    base_url: "https://api.ngrok.ai",
    key_variable: "AI_GATEWAY_API_KEY",
    url_variable: "AI_GATEWAY_API_URL",
    headers: &[],
    error: ErrorFields {
        code: "errorCode",
        message: "msg",
        details: "details",
    },
};
