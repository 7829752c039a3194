// Generated from api-spec/services/backends/http_response.yaml by `cargo xtask codegen`; edits are lost.

//! HTTP Response Backends: the datatypes.

use std::collections::BTreeMap;
use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};

/// A backend that gives the same HTTP response to every request.
#[doc(alias = "HTTPResponseBackend")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpResponseBackend {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<HttpResponseBackend>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// Text returned as the body of every response.
    pub body: String,
    /// Headers of the response, as header name to value. Null when none are set.
    ///
    /// A null reads as empty.
    pub headers: BTreeMap<String, String>,
    /// HTTP status code of the response, such as 503.
    pub status_code: i32,
}

/// What a new [`HttpResponseBackend`](crate::models::HttpResponseBackend) is made from.
#[doc(alias = "HTTPResponseBackendCreate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpResponseBackendCreate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// Text returned as the body of every response.
    pub body: Option<String>,
    /// Headers of the response, as header name to value. Null when none are set.
    pub headers: Option<BTreeMap<String, String>>,
    /// HTTP status code of the response, such as 503.
    pub status_code: Option<i32>,
}

impl HttpResponseBackendCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Text returned as the body of every response.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Headers of the response, as header name to value. Null when none are set.
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.headers = Some(
            headers.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// HTTP status code of the response, such as 503.
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }
}

/// A page of a list of [`HttpResponseBackend`](crate::models::HttpResponseBackend) objects, newest
/// first.
#[doc(alias = "HTTPResponseBackendList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpResponseBackendList {
    /// The objects of this page.
    pub backends: Vec<HttpResponseBackend>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for HttpResponseBackendList {
    type Item = HttpResponseBackend;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.backends
    }
}

/// Changes to [`HttpResponseBackend`](crate::models::HttpResponseBackend): what is set is changed, the
/// rest stays.
#[doc(alias = "HTTPResponseBackendUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpResponseBackendUpdate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// Text returned as the body of every response.
    pub body: Option<String>,
    /// Headers of the response, as header name to value. Null when none are set.
    pub headers: Option<BTreeMap<String, String>>,
    /// HTTP status code of the response, such as 503.
    pub status_code: Option<i32>,
}

impl HttpResponseBackendUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Text returned as the body of every response.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Headers of the response, as header name to value. Null when none are set.
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.headers = Some(
            headers.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// HTTP status code of the response, such as 503.
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }
}

impl Serialize for HttpResponseBackend {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("body", &self.body)
            .field("headers", &self.headers)
            .field("status_code", &self.status_code)
            .end()
    }
}

impl ReadObject for HttpResponseBackend {
    const REQUIRED: &'static [&'static str] = &["id", "created_at"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "id" => value.read_identity(&mut self.id),
            "uri" => value.read_unless_null(&mut self.uri),
            "created_at" => value.read(&mut self.created_at),
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "body" => value.read_unless_null(&mut self.body),
            "headers" => value.read_unless_null(&mut self.headers),
            "status_code" => value.read_unless_null(&mut self.status_code),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpResponseBackend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpResponseBackendCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("body", &self.body)
            .field_if_set("headers", &self.headers)
            .field_if_set("status_code", &self.status_code)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for HttpResponseBackendCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "body", "headers", "status_code"],
    );

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "body" => value.read(&mut self.body),
            "headers" => value.read(&mut self.headers),
            "status_code" => value.read(&mut self.status_code),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for HttpResponseBackendCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpResponseBackendList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("backends", &self.backends)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for HttpResponseBackendList {
    const REQUIRED: &'static [&'static str] = &["backends"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "backends" => value.read_unless_null(&mut self.backends),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpResponseBackendList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpResponseBackendUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("body", &self.body)
            .field_if_set("headers", &self.headers)
            .field_if_set("status_code", &self.status_code)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for HttpResponseBackendUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "body", "headers", "status_code"],
    );

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "body" => value.read(&mut self.body),
            "headers" => value.read(&mut self.headers),
            "status_code" => value.read(&mut self.status_code),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for HttpResponseBackendUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
