//! Answers together with what came along with them.

use reqwest::header::HeaderMap;
use serde_core::de::DeserializeOwned;

use crate::error::{DecodeError, Error};
use crate::wire::{OperationSpec, RawResponse, operation_id};

/// An answer and its metadata, for who asks with `send_with_metadata`.
#[derive(Debug, Clone, PartialEq)]
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

/// Decodes a body; where the operation has no answer the body does not matter.
pub(crate) fn decode<T: DeserializeOwned>(spec: &OperationSpec, body: &[u8]) -> Result<T, Error> {
    let text = if spec.answers {
        // To check the text as a whole is much cheaper than to check every string in it.
        str::from_utf8(body).map_err(|_| not_text::<T>(spec, body))?
    } else {
        "null"
    };
    serde_json::from_str(text).or_else(|_| decode_again(spec, text))
}

/// Decodes a body that failed to decode, to learn where it fails: tracking the path would slow every good answer.
#[cold]
fn decode_again<T: DeserializeOwned>(spec: &OperationSpec, text: &str) -> Result<T, Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| failed::<T>(spec, &error.path().to_string(), error.inner()))?;
    deserializer.end().map_err(|source| failed::<T>(spec, ".", &source))?;
    Ok(value)
}

/// The error of a body that is no text.
#[cold]
fn not_text<T>(spec: &OperationSpec, body: &[u8]) -> Error {
    match serde_json::from_slice::<serde_json::Value>(body) {
        Err(source) => failed::<T>(spec, ".", &source),
        // Every text in JSON is checked, so this can't be.
        Ok(_) => failed::<T>(spec, ".", &serde_core::de::Error::custom("it is not UTF-8")),
    }
}

fn failed<T>(spec: &OperationSpec, path: &str, source: &serde_json::Error) -> Error {
    let type_name = std::any::type_name::<T>().rsplit("::").next().unwrap_or_default();
    DecodeError::new(spec.name, type_name, path, source).into()
}
