// Generated from api-spec/services/ip_restrictions.yaml by `cargo xtask codegen`; edits are lost.

//! IP Restrictions: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page, Ref};
use crate::models::IpPolicy;

/// A limit on the source IPs for one type of traffic, made up of IP policies.
///
/// [`client.ip_restrictions()`](crate::services::ip_restrictions::IpRestrictions) has the operations on
/// it.
#[doc(alias = "IPRestriction")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpRestriction {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<IpRestriction>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// `true` blocks traffic from other addresses; `false` only warns, which allows a trial run.
    pub enforced: bool,
    /// The traffic that is restricted: `dashboard`, `api`, `agent` or `endpoints`. More values may appear.
    pub r#type: IpRestrictionType,
    /// The IP policies that decide which addresses get through.
    pub ip_policies: Vec<Ref<IpPolicy>>,
}

/// Values of `type` of [`IpRestriction`](crate::models::IpRestriction).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IpRestrictionType {
    /// Use of the ngrok dashboard.
    Dashboard,
    /// Requests to the ngrok API.
    Api,
    /// Sessions started by ngrok agents.
    Agent,
    /// Connections to the account's public endpoints.
    Endpoints,
    /// A value that this version does not know.
    Unknown(String),
}

impl IpRestrictionType {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &[
        "dashboard",
        "api",
        "agent",
        "endpoints",
    ];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dashboard => "dashboard",
            Self::Api => "api",
            Self::Agent => "agent",
            Self::Endpoints => "endpoints",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for IpRestrictionType {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "dashboard" => Self::Dashboard,
            "api" => Self::Api,
            "agent" => Self::Agent,
            "endpoints" => Self::Endpoints,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(IpRestrictionType);

/// What a new [`IpRestriction`](crate::models::IpRestriction) is made from.
#[doc(alias = "IPRestrictionCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IpRestrictionCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// `true` blocks traffic from other addresses; `false` only warns, which allows a trial run.
    pub enforced: Option<bool>,
    /// The traffic that is restricted: `dashboard`, `api`, `agent` or `endpoints`. More values may appear.
    pub r#type: IpRestrictionType,
    /// IDs of the IP policies to apply: at least one, and each has to exist in the account.
    pub ip_policy_ids: Vec<Id<IpPolicy>>,
}

impl IpRestrictionCreate {
    /// Starts with what is required.
    pub fn new(
        r#type: IpRestrictionType,
        ip_policy_ids: impl IntoIterator<Item = impl IntoId<IpPolicy>>,
    ) -> Self {
        Self {
            description: None,
            metadata: None,
            enforced: None,
            r#type,
            ip_policy_ids: ip_policy_ids.into_iter().map(IntoId::into_id).collect(),
        }
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// `true` blocks traffic from other addresses; `false` only warns, which allows a trial run.
    pub fn enforced(mut self, enforced: bool) -> Self {
        self.enforced = Some(enforced);
        self
    }
}

/// A page of a list of [`IpRestriction`](crate::models::IpRestriction) objects, newest first.
#[doc(alias = "IPRestrictionList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpRestrictionList {
    /// The objects of this page.
    pub ip_restrictions: Vec<IpRestriction>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for IpRestrictionList {
    type Item = IpRestriction;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ip_restrictions
    }
}

/// Changes to [`IpRestriction`](crate::models::IpRestriction): what is set is changed, the rest stays.
#[doc(alias = "IPRestrictionUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpRestrictionUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// `true` blocks traffic from other addresses; `false` only warns, which allows a trial run.
    pub enforced: Option<bool>,
    /// IDs of all IP policies to apply from now on. Leave it out to keep the present ones.
    pub ip_policy_ids: Option<Vec<Id<IpPolicy>>>,
}

impl IpRestrictionUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// `true` blocks traffic from other addresses; `false` only warns, which allows a trial run.
    pub fn enforced(mut self, enforced: bool) -> Self {
        self.enforced = Some(enforced);
        self
    }

    /// IDs of all IP policies to apply from now on. Leave it out to keep the present ones.
    pub fn ip_policy_ids(
        mut self,
        ip_policy_ids: impl IntoIterator<Item = impl IntoId<IpPolicy>>,
    ) -> Self {
        self.ip_policy_ids = Some(
            ip_policy_ids.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }
}

impl Serialize for IpRestriction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("enforced", &self.enforced)
            .field("type", &self.r#type)
            .field("ip_policies", &self.ip_policies)
            .end()
    }
}

impl ReadObject for IpRestriction {
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
            "enforced" => value.read_unless_null(&mut self.enforced),
            "type" => value.read(&mut self.r#type),
            "ip_policies" => value.read_unless_null(&mut self.ip_policies),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for IpRestriction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for IpRestrictionCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("enforced", &self.enforced)
            .field("type", &self.r#type)
            .field("ip_policy_ids", &self.ip_policy_ids)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for IpRestrictionCreate {
    const REQUIRED: &'static [&'static str] = &["type", "ip_policy_ids"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "enforced", "type", "ip_policy_ids"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            description: Default::default(),
            metadata: Default::default(),
            enforced: Default::default(),
            r#type: Default::default(),
            ip_policy_ids: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "enforced" => value.read(&mut self.enforced),
            "type" => value.read(&mut self.r#type),
            "ip_policy_ids" => value.read_unless_null(&mut self.ip_policy_ids),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for IpRestrictionCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for IpRestrictionList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("ip_restrictions", &self.ip_restrictions)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for IpRestrictionList {
    const REQUIRED: &'static [&'static str] = &["ip_restrictions"];

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
            "ip_restrictions" => value.read_unless_null(&mut self.ip_restrictions),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for IpRestrictionList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for IpRestrictionUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("enforced", &self.enforced)
            .field_if_set("ip_policy_ids", &self.ip_policy_ids)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for IpRestrictionUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "enforced", "ip_policy_ids"],
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
            "enforced" => value.read(&mut self.enforced),
            "ip_policy_ids" => value.read(&mut self.ip_policy_ids),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for IpRestrictionUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
