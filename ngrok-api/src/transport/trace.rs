//! Spans and events of calls, with OpenTelemetry's names for HTTP clients. Nothing where the feature `tracing` is off.

use super::base_url::BaseUrl;
use crate::error::Error;
#[cfg(feature = "tracing")]
use crate::wire::operation_id;
use crate::wire::{RawResponse, Request};

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
        server.port = base_url.port(),
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
    pub fn attempt(&self, number: u32, outcome: Result<&RawResponse, &Error>) {
        let _entered = self.span.enter();
        if number > 1 {
            self.span.record("http.request.resend_count", number - 1);
        }
        match outcome {
            Ok(response) => tracing::debug!(
                attempt = number,
                http.response.status_code = response.status,
                ngrok.operation_id = operation_id(&response.headers),
                "answered"
            ),
            Err(error) => tracing::debug!(
                attempt = number,
                http.response.status_code = error.status_of_answer(),
                ngrok.operation_id = error.as_api().and_then(|refusal| refusal.operation_id()),
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
                if let Some(id) = operation_id(&response.headers) {
                    self.span.record("ngrok.operation_id", id);
                }
            }
            Err(error) => {
                self.span.record("error.type", kind(error));
                self.span.record("http.response.status_code", error.status_of_answer());
                self.span.record("ngrok.operation_id", error.as_api().and_then(|refusal| refusal.operation_id()));
            }
        }
    }

    /// Says how an attempt went.
    #[cfg(not(feature = "tracing"))]
    pub fn attempt(&self, _: u32, _: Result<&RawResponse, &Error>) {}

    /// Says how the call ended.
    #[cfg(not(feature = "tracing"))]
    pub fn done(&self, _: &Result<RawResponse, Error>) {}
}

/// What kind of error it is; of a refusal its status, as OpenTelemetry asks.
#[cfg(feature = "tracing")]
fn kind(error: &Error) -> String {
    match error {
        Error::Api(refusal) => return refusal.status().to_string(),
        Error::Transport(_) => "transport",
        Error::Timeout(_) => "timeout",
        Error::Decode(_) => "decode",
        Error::InvalidInput(_) => "invalid_input",
        Error::Protocol(_) => "protocol",
        Error::Wait(_) => "wait",
    }
    .to_owned()
}

/// Lets a task that runs by itself belong to the span that it was started in.
#[cfg(feature = "tracing")]
pub(crate) fn in_current_span<F: Future>(task: F) -> impl Future<Output = F::Output> {
    use tracing::instrument::{Instrument, WithSubscriber};

    task.in_current_span().with_current_subscriber()
}

/// Lets a task that runs by itself belong to the span that it was started in.
#[cfg(not(feature = "tracing"))]
pub(crate) fn in_current_span<F: Future>(task: F) -> F {
    task
}
