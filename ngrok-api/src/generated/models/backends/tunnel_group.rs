// Generated from api-spec/services/backends/tunnel_group.yaml by `cargo xtask codegen`; edits are lost.

//! Tunnel Group Backends: the datatypes.

use std::collections::BTreeMap;
use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Ref};
use crate::models::Tunnel;

/// A backend that balances traffic over the online tunnels selected by its labels.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelGroupBackend {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<TunnelGroupBackend>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// Labels, as name to value, that a tunnel must carry to receive traffic, for example `app` with value
    /// `foo`.
    pub labels: BTreeMap<String, String>,
    /// References to the tunnels whose labels currently match.
    pub tunnels: Vec<Ref<Tunnel>>,
}

/// What a new [`TunnelGroupBackend`](crate::models::TunnelGroupBackend) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelGroupBackendCreate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// Labels, as name to value, that a tunnel must carry to receive traffic, for example `app` with value
    /// `foo`.
    pub labels: Option<BTreeMap<String, String>>,
}

impl TunnelGroupBackendCreate {
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

    /// Labels, as name to value, that a tunnel must carry to receive traffic, for example `app` with value
    /// `foo`.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(
            labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

/// A page of a list of [`TunnelGroupBackend`](crate::models::TunnelGroupBackend) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelGroupBackendList {
    /// The objects of this page.
    pub backends: Vec<TunnelGroupBackend>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for TunnelGroupBackendList {
    type Item = TunnelGroupBackend;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.backends
    }
}

/// Changes to [`TunnelGroupBackend`](crate::models::TunnelGroupBackend): what is set is changed, the
/// rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelGroupBackendUpdate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// Labels, as name to value, that a tunnel must carry to receive traffic, for example `app` with value
    /// `foo`.
    pub labels: Option<BTreeMap<String, String>>,
}

impl TunnelGroupBackendUpdate {
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

    /// Labels, as name to value, that a tunnel must carry to receive traffic, for example `app` with value
    /// `foo`.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(
            labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl Serialize for TunnelGroupBackend {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("labels", &self.labels)
            .field("tunnels", &self.tunnels)
            .end()
    }
}

impl ReadObject for TunnelGroupBackend {
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
            "labels" => value.read_unless_null(&mut self.labels),
            "tunnels" => value.read_unless_null(&mut self.tunnels),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TunnelGroupBackend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TunnelGroupBackendCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("labels", &self.labels)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for TunnelGroupBackendCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "labels"],
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
            "labels" => value.read(&mut self.labels),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for TunnelGroupBackendCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TunnelGroupBackendList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("backends", &self.backends)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for TunnelGroupBackendList {
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

impl<'de> Deserialize<'de> for TunnelGroupBackendList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TunnelGroupBackendUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("labels", &self.labels)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for TunnelGroupBackendUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "labels"],
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
            "labels" => value.read(&mut self.labels),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for TunnelGroupBackendUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
