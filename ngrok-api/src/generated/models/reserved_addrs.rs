// Generated from api-spec/services/reserved_addrs.yaml by `cargo xtask codegen`; edits are lost.

//! Reserved Addresses: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};

/// A TCP hostname and port that ngrok has assigned to your account to listen on.
///
/// [`client.reserved_addrs()`](crate::services::reserved_addrs::ReservedAddrs) has the operations on
/// it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedAddr {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<ReservedAddr>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// The reserved address as `hostname:port`, which ngrok assigns on creation.
    pub addr: String,
    /// Datacenter region in which ngrok reserves the address, fixed at creation. Defaults to `us`.
    pub region: Option<ReservedAddrRegion>,
}

/// Values of `region` of [`ReservedAddr`](crate::models::ReservedAddr).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReservedAddrRegion {
    /// Datacenter in Australia.
    Au,
    /// Datacenter in Europe.
    Eu,
    /// Datacenter in Asia and the Pacific.
    Ap,
    /// Datacenter in the United States; the default.
    Us,
    /// Datacenter in Japan.
    Jp,
    /// Datacenter in India.
    In,
    /// Datacenter in South America.
    Sa,
    /// A value that this version does not know.
    Unknown(String),
}

impl ReservedAddrRegion {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &[
        "au",
        "eu",
        "ap",
        "us",
        "jp",
        "in",
        "sa",
    ];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Au => "au",
            Self::Eu => "eu",
            Self::Ap => "ap",
            Self::Us => "us",
            Self::Jp => "jp",
            Self::In => "in",
            Self::Sa => "sa",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for ReservedAddrRegion {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "au" => Self::Au,
            "eu" => Self::Eu,
            "ap" => Self::Ap,
            "us" => Self::Us,
            "jp" => Self::Jp,
            "in" => Self::In,
            "sa" => Self::Sa,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(ReservedAddrRegion);

/// What a new [`ReservedAddr`](crate::models::ReservedAddr) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedAddrCreate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Datacenter region in which ngrok reserves the address, fixed at creation. Defaults to `us`.
    pub region: Option<ReservedAddrRegion>,
}

impl ReservedAddrCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Datacenter region in which ngrok reserves the address, fixed at creation. Defaults to `us`.
    pub fn region(mut self, region: ReservedAddrRegion) -> Self {
        self.region = Some(region);
        self
    }
}

/// A page of a list of [`ReservedAddr`](crate::models::ReservedAddr) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedAddrList {
    /// The objects of this page.
    pub reserved_addrs: Vec<ReservedAddr>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for ReservedAddrList {
    type Item = ReservedAddr;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.reserved_addrs
    }
}

/// Changes to [`ReservedAddr`](crate::models::ReservedAddr): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedAddrUpdate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl ReservedAddrUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

impl Serialize for ReservedAddr {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("addr", &self.addr)
            .field("region", &self.region)
            .end()
    }
}

impl ReadObject for ReservedAddr {
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
            "addr" => value.read_unless_null(&mut self.addr),
            "region" => value.read(&mut self.region),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ReservedAddr {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ReservedAddrCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("region", &self.region)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ReservedAddrCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "region"],
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
            "region" => value.read(&mut self.region),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ReservedAddrCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ReservedAddrList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("reserved_addrs", &self.reserved_addrs)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for ReservedAddrList {
    const REQUIRED: &'static [&'static str] = &["reserved_addrs"];

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
            "reserved_addrs" => value.read_unless_null(&mut self.reserved_addrs),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ReservedAddrList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ReservedAddrUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ReservedAddrUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(&["description", "metadata"]);

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
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ReservedAddrUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
