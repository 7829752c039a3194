//! Spans and events of calls, with OpenTelemetry's names for HTTP clients. Nothing where the feature `tracing` is off.

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::transport::{RawResponse, Request};

/// The span of one call.
pub(crate) struct Span {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

/// Opens the span of a call.
#[cfg(feature = "tracing")]
pub(crate) fn call(request: &Request, base_url: &BaseUrl) -> Span {
    let span = tracing::info_span!(
        "ngrok_api.call",
        otel.name = request.spec.name,
        otel.kind = "client",
        http.request.method = request.spec.method.as_str(),
        url.template = request.spec.path,
        server.address = base_url.host(),
        http.response.status_code = tracing::field::Empty,
        http.request.resend_count = tracing::field::Empty,
        ngrok.operation_id = tracing::field::Empty,
        error.type = tracing::field::Empty,
    );
    Span { span }
}

/// Opens the span of a call.
#[cfg(not(feature = "tracing"))]
pub(crate) fn call(_: &Request, _: &BaseUrl) -> Span {
    Span {}
}

impl Span {
    /// Says how an attempt went.
    #[cfg(feature = "tracing")]
    pub fn attempt(&self, number: u32, outcome: &Result<u16, &Error>) {
        let _entered = self.span.enter();
        match outcome {
            Ok(status) => tracing::debug!(attempt = number, http.response.status_code = status, "answered"),
            Err(error) => tracing::debug!(
                attempt = number,
                http.response.status_code = error.status(),
                error.type = kind(error),
                "attempt failed"
            ),
        }
    }

    /// Says how the call ended.
    #[cfg(feature = "tracing")]
    pub fn done(&self, answer: &Result<RawResponse, Error>) {
        match answer {
            Ok(response) => {
                self.span.record("http.response.status_code", response.status);
                self.span.record("http.request.resend_count", response.attempts - 1);
                if let Some(id) = crate::response::operation_id(&response.headers) {
                    self.span.record("ngrok.operation_id", id);
                }
            }
            Err(error) => {
                self.span.record("error.type", kind(error));
                if let Some(refusal) = error.as_api() {
                    self.span.record("http.response.status_code", refusal.status());
                    self.span.record("ngrok.operation_id", refusal.operation_id());
                }
            }
        }
    }

    /// Says how an attempt went.
    #[cfg(not(feature = "tracing"))]
    pub fn attempt(&self, _: u32, _: &Result<u16, &Error>) {}

    /// Says how the call ended.
    #[cfg(not(feature = "tracing"))]
    pub fn done(&self, _: &Result<RawResponse, Error>) {}
}

#[cfg(feature = "tracing")]
fn kind(error: &Error) -> &'static str {
    match error {
        Error::Api(_) => "api",
        Error::Transport(_) => "transport",
        Error::Timeout(_) => "timeout",
        Error::Decode(_) => "decode",
        Error::InvalidInput(_) => "invalid_input",
        Error::Protocol(_) => "protocol",
        Error::Wait(_) => "wait",
    }
}
