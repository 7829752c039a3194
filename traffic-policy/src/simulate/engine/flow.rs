//! What an action makes of an exchange: it goes on, ends the phase, refuses the request, or fails.

use http::{HeaderName, HeaderValue, StatusCode, header};

use crate::simulate::world::Response;

/// What comes after an action.
#[derive(Debug)]
pub enum Flow {
    /// The next action.
    Next,
    /// Nothing more of this phase.
    End(End),
    /// The request may not pass: the phase ends with the refusal, unless the action's `enforce` is `false`.
    Refuse(Refusal),
}

/// How an action ends a phase.
#[derive(Debug)]
pub enum End {
    /// The client gets a response, and nothing more of the policy runs.
    Respond(Response),
    /// A response stands in for that of an upstream: it goes through the phase of responses.
    StandIn(Response),
    /// The connection is closed.
    Close,
    /// The request goes to an internal endpoint, by its URL.
    Forward(String),
}

/// The answer to a request that may not pass. While there is no request yet, the connection is closed instead.
#[derive(Debug)]
pub struct Refusal {
    pub(super) response: Response,
    /// Why, for the trace.
    pub(super) why: String,
}

impl Refusal {
    /// A refusal with a page of ngrok's that shows the number of an error.
    pub fn new(status: StatusCode, code: u32, why: impl Into<String>) -> Self {
        let why = why.into();
        Refusal { response: error_page(status, code, &why), why }
    }

    /// A refusal without a body.
    pub fn bare(status: StatusCode, why: impl Into<String>) -> Self {
        Refusal { response: Response::new(status, ""), why: why.into() }
    }

    /// With a header of the answer more; one that HTTP does not permit is left out.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.response.headers.append(HeaderName::from_static(name), value);
        }
        self
    }
}

/// Why an action could not be done. It becomes the `error` of the action's results. The policy goes on where `on_error` is
/// `continue` or `enforce` is `false`; otherwise the client gets a page of ngrok's with the status 500.
#[derive(Debug)]
pub struct ActionError {
    pub(super) code: u32,
    pub(super) message: String,
}

impl ActionError {
    /// An error by its number and what went wrong.
    pub fn new(code: u32, message: impl Into<String>) -> Self {
        ActionError { code, message: message.into() }
    }

    /// What went wrong.
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// A page of ngrok's own: a text with the number of the error below it, which also stands in a header.
pub fn error_page(status: StatusCode, code: u32, message: &str) -> Response {
    let code = code_text(code);
    let mut response = Response::new(status, format!("{message}\r\n\r\n{code}\r\n"));
    response.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    if let Ok(code) = HeaderValue::from_str(&code) {
        response.headers.insert(HeaderName::from_static("ngrok-error-code"), code);
    }
    response
}

/// The code of an error as ngrok writes it.
pub(super) fn code_text(number: u32) -> String {
    format!("ERR_NGROK_{number}")
}
