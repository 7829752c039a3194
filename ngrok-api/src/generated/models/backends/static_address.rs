// Generated from api-spec/services/backends/static_address.yaml by `cargo xtask codegen`; edits are lost.

//! Static Backends: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};

/// A backend that forwards to one host and port on the public internet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticBackend {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<StaticBackend>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// Where traffic is forwarded to, as `host:port`; must be reachable on the public internet.
    pub address: String,
    /// TLS settings for the connection to `address`.
    pub tls: StaticBackendTls,
}

/// TLS settings for the connection from ngrok to a static backend.
#[doc(alias = "StaticBackendTLS")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticBackendTls {
    /// Whether ngrok uses TLS when it connects to the address.
    pub enabled: Option<bool>,
}

impl StaticBackendTls {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether ngrok uses TLS when it connects to the address.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

/// What a new [`StaticBackend`](crate::models::StaticBackend) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticBackendCreate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// Where traffic is forwarded to, as `host:port`; must be reachable on the public internet.
    pub address: Option<String>,
    /// TLS settings for the connection to `address`.
    pub tls: Option<StaticBackendTls>,
}

impl StaticBackendCreate {
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

    /// Where traffic is forwarded to, as `host:port`; must be reachable on the public internet.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// TLS settings for the connection to `address`.
    pub fn tls(mut self, tls: StaticBackendTls) -> Self {
        self.tls = Some(tls);
        self
    }
}

/// A page of a list of [`StaticBackend`](crate::models::StaticBackend) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticBackendList {
    /// The objects of this page.
    pub backends: Vec<StaticBackend>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for StaticBackendList {
    type Item = StaticBackend;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.backends
    }
}

/// Changes to [`StaticBackend`](crate::models::StaticBackend): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticBackendUpdate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// Where traffic is forwarded to, as `host:port`; must be reachable on the public internet.
    pub address: Option<String>,
    /// TLS settings for the connection to `address`.
    pub tls: Option<StaticBackendTls>,
}

impl StaticBackendUpdate {
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

    /// Where traffic is forwarded to, as `host:port`; must be reachable on the public internet.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// TLS settings for the connection to `address`.
    pub fn tls(mut self, tls: StaticBackendTls) -> Self {
        self.tls = Some(tls);
        self
    }
}

impl Serialize for StaticBackend {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("address", &self.address)
            .field("tls", &self.tls)
            .end()
    }
}

impl ReadObject for StaticBackend {
    const REQUIRED: &'static [&'static str] = &["id", "created_at", "tls"];

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
            "address" => value.read_unless_null(&mut self.address),
            "tls" => value.read(&mut self.tls),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for StaticBackend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for StaticBackendTls {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field_if_set("enabled", &self.enabled).end()
    }
}

impl ReadObject for StaticBackendTls {
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
            "enabled" => value.read(&mut self.enabled),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for StaticBackendTls {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for StaticBackendCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("address", &self.address)
            .field_if_set("tls", &self.tls)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for StaticBackendCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "address", "tls"],
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
            "address" => value.read(&mut self.address),
            "tls" => value.read(&mut self.tls),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for StaticBackendCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for StaticBackendList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("backends", &self.backends)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for StaticBackendList {
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

impl<'de> Deserialize<'de> for StaticBackendList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for StaticBackendUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("address", &self.address)
            .field_if_set("tls", &self.tls)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for StaticBackendUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "address", "tls"],
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
            "address" => value.read(&mut self.address),
            "tls" => value.read(&mut self.tls),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for StaticBackendUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
