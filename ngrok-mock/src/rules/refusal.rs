//! Answers that refuse a request, in the API's shape.

use std::fmt::Display;

use api_spec::{Api, ErrorCode, ErrorKind};
use serde_json::{Map, Value, json};

use crate::api::call::Call;
use crate::api::errors;

/// Names of the catalogued errors that any operation can answer with.
pub(crate) mod names {
    pub const AUTHORIZATION_MISSING: &str = "API_AUTHORIZATION_HEADER_MISSING";
    pub const AUTHORIZATION_INVALID: &str = "API_AUTHORIZATION_HEADER_INVALID";
    pub const CREDENTIAL_FORMAT: &str = "API_CREDENTIAL_FORMAT_INVALID";
    pub const CREDENTIAL: &str = "API_CREDENTIAL_INVALID";
    pub const CREDENTIAL_IS_AUTHTOKEN: &str = "API_CREDENTIAL_IS_AUTHTOKEN";
    pub const CREDENTIAL_IS_KEY_ID: &str = "API_CREDENTIAL_IS_KEY_ID";
    pub const VERSION: &str = "API_VERSION_INVALID";
    pub const VERSION_MISSING: &str = "API_VERSION_HEADER_MISSING";
    pub const RATE_LIMIT: &str = "API_REQUEST_RATE_LIMITED";
    pub const CONTENT_TYPE: &str = "API_CONTENT_TYPE_UNSUPPORTED";
    pub const CONTENT_TYPE_MISSING: &str = "API_CONTENT_TYPE_HEADER_MISSING";
    pub const BODY_NOT_ALLOWED: &str = "API_REQUEST_BODY_NOT_ALLOWED";
    pub const BODY_UNREADABLE: &str = "API_REQUEST_BODY_READ_FAILED";
    pub const BODY: &str = "API_REQUEST_BODY_INVALID";
    pub const FIELD_UNKNOWN: &str = "API_REQUEST_PARAMETER_UNKNOWN";
    pub const FIELD_VALUE: &str = "API_REQUEST_PARAMETER_VALUE_INVALID";
    pub const QUERY: &str = "API_QUERY_STRING_INVALID";
    pub const QUERY_UNKNOWN: &str = "API_QUERY_PARAMETERS_UNKNOWN";
    pub const REPEATED: &str = "API_PARAMETER_REPEATED";
    pub const LIMIT_RANGE: &str = "API_PAGE_LIMIT_OUT_OF_RANGE";
    pub const LIMIT_NUMBER: &str = "API_PAGE_LIMIT_NUMBER_INVALID";
    pub const ID_PREFIX: &str = "RESOURCE_ID_PREFIX_INVALID";
    pub const ID_PREFIXES: &str = "RESOURCE_ID_PREFIX_NOT_AMONG_EXPECTED";
    pub const REFERENCE: &str = "RESOURCE_REFERENCE_ID_INVALID";
    pub const TIMESTAMP: &str = "API_TIMESTAMP_INVALID";
    #[cfg(feature = "gateway")]
    pub const ENDPOINT_OFFLINE: &str = "ENDPOINT_OFFLINE";
    #[cfg(feature = "gateway")]
    pub const BACKEND_TIMEOUT: &str = "GATEWAY_BACKENDS_TIMEOUT";
    #[cfg(feature = "gateway")]
    pub const REQUEST_LOOP: &str = "GATEWAY_REQUEST_LOOP_NOT_ALLOWED";
    #[cfg(feature = "gateway")]
    pub const BACKEND_RESPONSE: &str = "GATEWAY_BACKEND_NETWORK_FAILED";
    #[cfg(feature = "gateway")]
    pub const UPSTREAM_CONNECTION: &str = "AGENT_UPSTREAM_CONNECTION_FAILED";
    pub const OTHER: &str = "API_REQUEST_DETAIL_INVALID";
}

/// Why a request is refused.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    status: u16,
    pub code: Option<String>,
    /// The kind of its error, as far as that says the status.
    kind: Option<ErrorKind>,
    pub message: String,
    pub retry_after: Option<u64>,
}

impl Refusal {
    /// A refusal without a code, such as the one for an object that does not exist.
    pub fn plain(status: u16, message: impl Into<String>) -> Self {
        Refusal { status, code: None, kind: None, message: message.into(), retry_after: None }
    }

    /// The documented answer for an object that does not exist.
    pub fn not_found() -> Self {
        Refusal::plain(404, "Resource not found")
    }

    /// A refusal with a catalogued error; `detail` says what exactly is wrong.
    pub fn coded(error: &ErrorCode, detail: impl Display) -> Self {
        let status = match error.kind.as_str() {
            "unauthenticated" => 401,
            "permission_denied" => 403,
            "rate_limited" => 429,
            _ => 400,
        };
        let message = format!("{} {detail}", error.summary);
        let code = Some(format!("ERR_NGROK_{}", error.code));
        Refusal { status, code, kind: Some(error.kind), message: message.trim_end().to_owned(), retry_after: None }
    }

    /// A refusal with the catalogued error of this name.
    pub fn named(name: &str, detail: impl Display) -> Self {
        match errors::named(name) {
            Some(error) => Refusal::coded(error, detail),
            None => Refusal::plain(400, detail.to_string()),
        }
    }

    /// A refusal with the operation's own error for a mistake in `subject`, or the general one.
    pub fn chosen(call: &Call, subject: &str, endings: &[&str], general: &str, detail: impl Display) -> Self {
        match call.error(subject, endings) {
            Some(error) => Refusal::coded(error, detail),
            None => Refusal::named(general, detail),
        }
    }

    /// With another status.
    pub fn with_status(mut self, status: u16) -> Self {
        (self.status, self.kind) = (status, None);
        self
    }

    /// With the seconds after which a client may try again.
    pub fn with_retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// The HTTP status in an API.
    pub fn status(&self, api: &Api) -> u16 {
        let known = api.statuses.iter().find(|(kind, _)| Some(*kind) == self.kind);
        known.map_or(self.status, |(_, status)| *status)
    }

    /// The answer's body, in the words of its API.
    pub fn body(&self, api: &Api, operation_id: &str) -> Value {
        let words = &api.error;
        let mut body = Map::new();
        body.extend(self.code.clone().map(|code| (words.code.clone(), Value::from(code))));
        body.insert(words.status.clone(), self.status(api).into());
        body.insert(words.message.clone(), self.message.clone().into());
        body.insert(words.details.clone(), json!({ "operation_id": operation_id }));
        Value::Object(body)
    }
}

/// The beginning of a text that may be long.
pub(crate) fn shortened(text: &str) -> String {
    if text.chars().count() <= 80 { text.to_owned() } else { text.chars().take(80).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_general_error_is_in_the_catalogue() {
        let all = [
            names::AUTHORIZATION_MISSING,
            names::AUTHORIZATION_INVALID,
            names::CREDENTIAL_FORMAT,
            names::CREDENTIAL,
            names::CREDENTIAL_IS_AUTHTOKEN,
            names::CREDENTIAL_IS_KEY_ID,
            names::VERSION,
            names::VERSION_MISSING,
            names::RATE_LIMIT,
            names::CONTENT_TYPE,
            names::CONTENT_TYPE_MISSING,
            names::BODY_NOT_ALLOWED,
            names::BODY_UNREADABLE,
            names::BODY,
            names::FIELD_UNKNOWN,
            names::FIELD_VALUE,
            names::QUERY,
            names::QUERY_UNKNOWN,
            names::REPEATED,
            names::LIMIT_RANGE,
            names::LIMIT_NUMBER,
            names::ID_PREFIX,
            names::ID_PREFIXES,
            names::REFERENCE,
            names::TIMESTAMP,
            names::OTHER,
        ];
        #[cfg(feature = "gateway")]
        let gateway = [
            names::ENDPOINT_OFFLINE,
            names::BACKEND_TIMEOUT,
            names::REQUEST_LOOP,
            names::BACKEND_RESPONSE,
            names::UPSTREAM_CONNECTION,
        ];
        #[cfg(not(feature = "gateway"))]
        let gateway: [&str; 0] = [];
        for name in all.into_iter().chain(gateway) {
            assert!(errors::named(name).is_some(), "{name}");
        }
    }
}
