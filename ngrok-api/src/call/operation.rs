//! Operations as data: what one call of the API sends, and how it is put into a request.

use std::fmt::Display;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use crate::error::{Error, InvalidInput};
use crate::generated::api::API;

pub use crate::wire::{ApiSpec, ErrorFields, Method, OperationSpec, PreparedRequest};

/// One call of the API: it knows its method, path, query, body and the type of its answer.
///
/// Every operation of the API is a generated struct that implements it. Clients execute operations; a client of your own
/// can too, with [`prepare`].
pub trait Operation: Send + Sync + 'static {
    /// What the answer is decoded to; `()` where it is empty.
    type Output: DeserializeOwned + Send + 'static;

    /// What is the same for every call of this operation.
    const SPEC: &'static OperationSpec;

    /// The API that it is an operation of. A client of another one refuses to send it.
    const API: &'static ApiSpec = API;

    /// Puts this call's values into a request.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for a value that may not be sent.
    fn encode(&self, request: &mut Encoder) -> Result<(), Error>;
}

/// Turns an operation into the request that would be sent.
///
/// ```
/// use ngrok_api::operation::prepare;
/// use ngrok_api::services::ip_policies;
///
/// let request = prepare(&ip_policies::Get::new("ipp_1/..")).unwrap();
/// assert_eq!(request.target, "/ip_policies/ipp_1%2F..");
/// ```
///
/// # Errors
/// [`Error::InvalidInput`] for a value that may not be sent.
pub fn prepare<O: Operation>(operation: &O) -> Result<PreparedRequest, Error> {
    let mut encoder = Encoder::new(O::SPEC);
    operation.encode(&mut encoder)?;
    Ok(encoder.finish())
}

/// The same for a client of `api`, which must be the operation's own: a key of one API is not for another.
pub(crate) fn prepare_for<O: Operation>(api: &ApiSpec, operation: &O) -> Result<PreparedRequest, Error> {
    check_api(api, O::API, O::SPEC)?;
    prepare(operation)
}

pub(crate) fn check_api(of_client: &ApiSpec, own: &ApiSpec, spec: &OperationSpec) -> Result<(), Error> {
    if of_client.name == own.name {
        return Ok(());
    }
    let problem = format!("is of the {}; this is an operation of the {}", of_client.title, own.title);
    Err(InvalidInput::new(spec, "client", problem).into())
}

/// Characters that stand as they are in a path segment or a query value.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Builds a request from the values of a call.
#[derive(Debug, Clone)]
pub struct Encoder {
    spec: &'static OperationSpec,
    target: String,
    /// What of the path's template is still to be written.
    rest: &'static str,
    has_query: bool,
    body: Option<Bytes>,
}

impl Encoder {
    fn new(spec: &'static OperationSpec) -> Self {
        let target = String::with_capacity(spec.path.len() + 64);
        Encoder { spec, target, rest: spec.path, has_query: false, body: None }
    }

    /// Fills the next placeholder of the path.
    ///
    /// # Errors
    /// When the value is blank or would change the route.
    pub fn path(&mut self, name: &'static str, value: &str) -> Result<(), Error> {
        self.required(name, value)?;
        if matches!(value, "." | "..") {
            return Err(InvalidInput::new(self.spec, name, "is a dot segment, which would change the route").into());
        }
        let (before, after) = self.rest.split_once('{').unwrap_or((self.rest, ""));
        self.rest = after.split_once('}').map_or("", |(_, rest)| rest);
        self.target.push_str(before);
        self.push_encoded(value);
        Ok(())
    }

    /// Refuses a blank value.
    ///
    /// # Errors
    /// When the value is empty or only white space.
    pub fn required(&self, name: &'static str, value: &str) -> Result<(), Error> {
        if value.trim().is_empty() {
            return Err(InvalidInput::new(self.spec, name, "is empty; it needs a value").into());
        }
        Ok(())
    }

    /// Refuses a number outside of its bounds.
    ///
    /// # Errors
    /// When the value is given and out of bounds.
    pub fn bounds(&self, name: &'static str, value: Option<i64>, min: i64, max: i64) -> Result<(), Error> {
        match value {
            Some(value) if !(min..=max).contains(&value) => {
                let problem = format!("is {value}; it must be from {min} to {max}");
                Err(InvalidInput::new(self.spec, name, problem).into())
            }
            _ => Ok(()),
        }
    }

    /// Adds a query parameter, if it has a value.
    pub fn query(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.push_query(name, &value.to_string());
        }
    }

    /// Adds a query parameter once per value.
    pub fn query_each(&mut self, name: &str, values: impl IntoIterator<Item = impl Display>) {
        for value in values {
            self.push_query(name, &value.to_string());
        }
    }

    fn push_query(&mut self, name: &str, value: &str) {
        self.write_path();
        self.target.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
        self.target.push_str(name);
        self.target.push('=');
        self.push_encoded(value);
    }

    fn push_encoded(&mut self, value: &str) {
        // Ids have nothing to encode, and copying is much cheaper than looking up every byte.
        if value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')) {
            self.target.push_str(value);
        } else {
            self.target.extend(utf8_percent_encode(value, UNRESERVED));
        }
    }

    /// Sets the JSON body.
    ///
    /// # Errors
    /// When the value can't be written as JSON.
    pub fn json(&mut self, body: &impl Serialize) -> Result<(), Error> {
        match serde_json::to_vec(body) {
            Ok(bytes) => {
                self.body = Some(bytes.into());
                Ok(())
            }
            Err(error) => {
                Err(InvalidInput::new(self.spec, "body", format!("can't be written as JSON: {error}")).into())
            }
        }
    }

    /// Sets the body of a call without arguments: an empty object.
    pub fn empty_object(&mut self) {
        self.body = Some(Bytes::from_static(b"{}"));
    }

    fn write_path(&mut self) {
        self.target.push_str(std::mem::take(&mut self.rest));
    }

    fn finish(mut self) -> PreparedRequest {
        self.write_path();
        PreparedRequest { spec: self.spec, target: self.target, body: self.body }
    }
}
