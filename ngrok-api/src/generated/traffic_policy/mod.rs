// Generated from api-spec/traffic_policy by `cargo xtask codegen`; edits are lost.

//! Traffic Policies as types.

mod action;
mod actions {
    pub(super) mod add_headers;
    pub(super) mod basic_auth;
    pub(super) mod circuit_breaker;
    pub(super) mod close_connection;
    pub(super) mod compress_response;
    pub(super) mod custom_response;
    pub(super) mod deny;
    pub(super) mod forward_internal;
    pub(super) mod http_request;
    pub(super) mod jwt_validation;
    pub(super) mod log;
    pub(super) mod oauth;
    pub(super) mod openid_connect;
    pub(super) mod owasp_crs_request;
    pub(super) mod owasp_crs_response;
    pub(super) mod rate_limit;
    pub(super) mod redirect;
    pub(super) mod remove_headers;
    pub(super) mod request_body_find_replace;
    pub(super) mod response_body_find_replace;
    pub(super) mod restrict_ips;
    pub(super) mod set_vars;
    pub(super) mod sse_find_replace;
    pub(super) mod terminate_tls;
    pub(super) mod url_rewrite;
    pub(super) mod verify_webhook;
}

mod document;
pub use self::action::Action;
pub use self::document::{TrafficPolicy, Rule};
pub use self::actions::add_headers::AddHeaders;
pub use self::actions::basic_auth::BasicAuth;
pub use self::actions::circuit_breaker::CircuitBreaker;
pub use self::actions::close_connection::CloseConnection;
pub use self::actions::compress_response::{CompressResponse, CompressionAlgorithm};
pub use self::actions::custom_response::CustomResponse;
pub use self::actions::deny::Deny;
pub use self::actions::forward_internal::{ForwardInternal, OnError};
pub use self::actions::http_request::{
    HttpRequest, HttpRequestMethod, HttpRequestQueryParam,
};

pub use self::actions::jwt_validation::{
    JwtValidation, JwtIssuer, JwtAllowedIssuer, JwtAudience, JwtAllowedAudience, JwtHttp,
    JwtToken, JwtTokenKind, JwtTokenMethod, JwtSignature, JwtKeys, JwtKeyIdentification,
    JwtTokenClaim, JwtKeySources,
};

pub use self::actions::log::Log;
pub use self::actions::oauth::{Oauth, OauthProvider};
pub use self::actions::openid_connect::OpenidConnect;
pub use self::actions::owasp_crs_request::OwaspCrsRequest;
pub use self::actions::owasp_crs_response::OwaspCrsResponse;
pub use self::actions::rate_limit::{RateLimit, RateLimitAlgorithm};
pub use self::actions::redirect::Redirect;
pub use self::actions::remove_headers::RemoveHeaders;
pub use self::actions::request_body_find_replace::{
    RequestBodyFindReplace, BodyReplacement,
};

pub use self::actions::response_body_find_replace::ResponseBodyFindReplace;
pub use self::actions::restrict_ips::RestrictIps;
pub use self::actions::set_vars::SetVars;
pub use self::actions::sse_find_replace::{
    SseFindReplace, SseReplacement, SseReplacementField,
};

pub use self::actions::terminate_tls::{
    TerminateTls, TlsVersion, TerminateTlsMutualTlsVerificationStrategy,
};

pub use self::actions::url_rewrite::UrlRewrite;
pub use self::actions::verify_webhook::{VerifyWebhook, VerifyWebhookProvider};
