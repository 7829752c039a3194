//! Bodies that stream or stand whole, and headers that are of one connection only.

use std::fmt;

use bytes::Bytes;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::HeaderMap;
use hyper::body::Incoming;
use hyper::header::{CONNECTION, CONTENT_LENGTH, HeaderName, TE, TRAILER, TRANSFER_ENCODING, UPGRADE};

/// Why a body breaks off.
#[derive(Debug)]
pub(super) struct BodyError(pub String);

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BodyError {}

/// A body that is sent.
pub(super) type Body = BoxBody<Bytes, BodyError>;

/// Most bytes of a body that a policy reads or changes.
pub(super) const MOST_BYTES: usize = 10 << 20;

/// A whole body.
pub(super) fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never| match never {}).boxed()
}

/// A body as it comes.
pub(super) fn streamed(body: Incoming) -> Body {
    body.map_err(|error| BodyError(error.to_string())).boxed()
}

/// Takes off the headers that concern one connection, as every proxy has to.
pub(super) fn strip(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    let fixed = [CONNECTION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE];
    for name in fixed.into_iter().chain(named) {
        headers.remove(name);
    }
    headers.remove("keep-alive");
    headers.remove("proxy-connection");
}

/// Makes the length of a whole body fit it.
pub(super) fn measure(headers: &mut HeaderMap, body: &Bytes) {
    if headers.contains_key(CONTENT_LENGTH) || !body.is_empty() {
        headers.insert(CONTENT_LENGTH, body.len().into());
    }
}
