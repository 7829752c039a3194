// Generated from api-spec/services/backends/weighted.yaml by `cargo xtask codegen`; edits are lost.

//! Weighted Backends: the datatypes.

use std::collections::BTreeMap;
use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};

/// A backend that splits traffic between children by weight: each gets its weight divided by the sum of
/// all.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeightedBackend {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<WeightedBackend>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// Weight of each child, as backend ID to a number from 0 to 10000. A child's share is its weight over
    /// the sum of weights.
    pub backends: BTreeMap<String, i64>,
}

/// What a new [`WeightedBackend`](crate::models::WeightedBackend) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeightedBackendCreate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// Weight of each child, as backend ID to a number from 0 to 10000. A child's share is its weight over
    /// the sum of weights.
    pub backends: Option<BTreeMap<String, i64>>,
}

impl WeightedBackendCreate {
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

    /// Weight of each child, as backend ID to a number from 0 to 10000. A child's share is its weight over
    /// the sum of weights.
    pub fn backends(
        mut self,
        backends: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.backends = Some(
            backends.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

/// A page of a list of [`WeightedBackend`](crate::models::WeightedBackend) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeightedBackendList {
    /// The objects of this page.
    pub backends: Vec<WeightedBackend>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for WeightedBackendList {
    type Item = WeightedBackend;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.backends
    }
}

/// Changes to [`WeightedBackend`](crate::models::WeightedBackend): what is set is changed, the rest
/// stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeightedBackendUpdate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// Weight of each child, as backend ID to a number from 0 to 10000. A child's share is its weight over
    /// the sum of weights.
    pub backends: Option<BTreeMap<String, i64>>,
}

impl WeightedBackendUpdate {
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

    /// Weight of each child, as backend ID to a number from 0 to 10000. A child's share is its weight over
    /// the sum of weights.
    pub fn backends(
        mut self,
        backends: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.backends = Some(
            backends.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl Serialize for WeightedBackend {
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

impl ReadObject for WeightedBackend {
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

impl<'de> Deserialize<'de> for WeightedBackend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for WeightedBackendCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("backends", &self.backends)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for WeightedBackendCreate {
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
impl<'de> Deserialize<'de> for WeightedBackendCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for WeightedBackendList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("backends", &self.backends)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for WeightedBackendList {
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

impl<'de> Deserialize<'de> for WeightedBackendList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for WeightedBackendUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("backends", &self.backends)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for WeightedBackendUpdate {
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
impl<'de> Deserialize<'de> for WeightedBackendUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
