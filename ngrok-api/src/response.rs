//! Answers together with what came along with them.

use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use crate::error::{DecodeError, Error};
use crate::operation::OperationSpec;
use crate::transport::RawResponse;

/// An answer and its metadata, for who asks with `send_with_metadata`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The decoded answer.
    pub value: T,
    /// HTTP status.
    pub status: u16,
    /// Headers of the answer.
    pub headers: HeaderMap,
    /// How many attempts it took.
    pub attempts: u32,
}

impl<T> Response<T> {
    /// Names the request in ngrok's logs.
    pub fn operation_id(&self) -> Option<&str> {
        operation_id(&self.headers)
    }

    pub(crate) fn decode(spec: &OperationSpec, raw: RawResponse) -> Result<Self, Error>
    where
        T: DeserializeOwned,
    {
        let value = decode(spec, &raw.body)?;
        Ok(Response { value, status: raw.status, headers: raw.headers, attempts: raw.attempts })
    }
}

pub(crate) fn operation_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("ngrok-operation-id")?.to_str().ok()
}

/// Decodes a body; where the operation has no answer the body does not matter.
pub(crate) fn decode<T: DeserializeOwned>(spec: &OperationSpec, body: &[u8]) -> Result<T, Error> {
    let body = if spec.answers { body } else { b"null" };
    serde_json::from_slice(body).or_else(|_| decode_again(spec, body))
}

/// Decodes a body that failed to decode, to learn where it fails: tracking the path would slow every good answer.
#[cold]
fn decode_again<T: DeserializeOwned>(spec: &OperationSpec, body: &[u8]) -> Result<T, Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let failed = |path: &str, source: &serde_json::Error| {
        let type_name = std::any::type_name::<T>().rsplit("::").next().unwrap_or_default();
        Error::from(DecodeError::new(spec.name, type_name, path, source))
    };
    let value = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| failed(&error.path().to_string(), error.inner()))?;
    deserializer.end().map_err(|source| failed(".", &source))?;
    Ok(value)
}
