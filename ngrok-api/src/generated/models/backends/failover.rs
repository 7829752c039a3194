// Generated from api-spec/services/backends/failover.yaml by `cargo xtask codegen`; edits are lost.

//! Failover Backends: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page};
use crate::models::Backend;

/// A failover backend: children in order of preference, the next being tried when one cannot be
/// reached.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailoverBackend {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<FailoverBackend>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// IDs of the child backends in order of preference; traffic goes to the first that accepts a
    /// connection.
    pub backends: Vec<Id<Backend>>,
}

/// What a new [`FailoverBackend`](crate::models::FailoverBackend) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailoverBackendCreate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// IDs of the child backends in order of preference; traffic goes to the first that accepts a
    /// connection.
    pub backends: Option<Vec<Id<Backend>>>,
}

impl FailoverBackendCreate {
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

    /// IDs of the child backends in order of preference; traffic goes to the first that accepts a
    /// connection.
    pub fn backends(
        mut self,
        backends: impl IntoIterator<Item = impl IntoId<Backend>>,
    ) -> Self {
        self.backends = Some(backends.into_iter().map(IntoId::into_id).collect());
        self
    }
}

/// A page of a list of [`FailoverBackend`](crate::models::FailoverBackend) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailoverBackendList {
    /// The objects of this page.
    pub backends: Vec<FailoverBackend>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for FailoverBackendList {
    type Item = FailoverBackend;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.backends
    }
}

/// Changes to [`FailoverBackend`](crate::models::FailoverBackend): what is set is changed, the rest
/// stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailoverBackendUpdate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// IDs of the child backends in order of preference; traffic goes to the first that accepts a
    /// connection.
    pub backends: Option<Vec<Id<Backend>>>,
}

impl FailoverBackendUpdate {
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

    /// IDs of the child backends in order of preference; traffic goes to the first that accepts a
    /// connection.
    pub fn backends(
        mut self,
        backends: impl IntoIterator<Item = impl IntoId<Backend>>,
    ) -> Self {
        self.backends = Some(backends.into_iter().map(IntoId::into_id).collect());
        self
    }
}

impl Serialize for FailoverBackend {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("backends", &self.backends)
            .end()
    }
}

impl ReadObject for FailoverBackend {
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
            "backends" => value.read_unless_null(&mut self.backends),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for FailoverBackend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for FailoverBackendCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("backends", &self.backends)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for FailoverBackendCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "backends"],
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
            "backends" => value.read(&mut self.backends),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for FailoverBackendCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for FailoverBackendList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("backends", &self.backends)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for FailoverBackendList {
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

impl<'de> Deserialize<'de> for FailoverBackendList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for FailoverBackendUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("backends", &self.backends)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for FailoverBackendUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "backends"],
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
            "backends" => value.read(&mut self.backends),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for FailoverBackendUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
