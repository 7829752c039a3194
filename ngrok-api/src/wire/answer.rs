//! An answer as it came, before anybody reads it.

use bytes::Bytes;
use reqwest::header::HeaderMap;

/// A successful answer, not decoded.
#[derive(Debug)]
pub(crate) struct RawResponse {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub attempts: u32,
}

/// What names the request in ngrok's logs.
pub(crate) fn operation_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("ngrok-operation-id")?.to_str().ok()
}
