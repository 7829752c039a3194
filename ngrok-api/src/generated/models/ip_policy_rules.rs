// Generated from api-spec/services/ip_policy_rules.yaml by `cargo xtask codegen`; edits are lost.

//! IP Policy Rules: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page, Ref};
use crate::models::IpPolicy;

/// An entry of an IP policy that allows or denies a range of addresses.
///
/// [`client.ip_policy_rules()`](crate::services::ip_policy_rules::IpPolicyRules) has the operations on
/// it.
#[doc(alias = "IPPolicyRule")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpPolicyRule {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<IpPolicyRule>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one
    /// host use `/32` or `/128`.
    pub cidr: String,
    /// The IP policy of which the rule is part.
    pub ip_policy: Ref<IpPolicy>,
    /// What happens to addresses within `cidr`: `allow` or `deny`.
    pub action: IpPolicyRuleAction,
}

/// Values of `action` of [`IpPolicyRule`](crate::models::IpPolicyRule).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IpPolicyRuleAction {
    /// Addresses in the range are let through.
    Allow,
    /// Addresses in the range are turned away.
    Deny,
    /// A value that this version does not know.
    Unknown(String),
}

impl IpPolicyRuleAction {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["allow", "deny"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for IpPolicyRuleAction {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "allow" => Self::Allow,
            "deny" => Self::Deny,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(IpPolicyRuleAction);

/// What a new [`IpPolicyRule`](crate::models::IpPolicyRule) is made from.
#[doc(alias = "IPPolicyRuleCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IpPolicyRuleCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one
    /// host use `/32` or `/128`.
    pub cidr: String,
    /// ID of the IP policy to which the rule is added.
    pub ip_policy_id: Id<IpPolicy>,
    /// What happens to addresses within `cidr`: `allow` or `deny`.
    pub action: IpPolicyRuleAction,
}

impl IpPolicyRuleCreate {
    /// Starts with what is required.
    pub fn new(
        cidr: impl Into<String>,
        ip_policy_id: impl IntoId<IpPolicy>,
        action: IpPolicyRuleAction,
    ) -> Self {
        Self {
            description: None,
            metadata: None,
            cidr: cidr.into(),
            ip_policy_id: ip_policy_id.into_id(),
            action,
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
}

/// A page of a list of [`IpPolicyRule`](crate::models::IpPolicyRule) objects, newest first.
#[doc(alias = "IPPolicyRuleList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpPolicyRuleList {
    /// The objects of this page.
    pub ip_policy_rules: Vec<IpPolicyRule>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for IpPolicyRuleList {
    type Item = IpPolicyRule;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ip_policy_rules
    }
}

/// Changes to [`IpPolicyRule`](crate::models::IpPolicyRule): what is set is changed, the rest stays.
#[doc(alias = "IPPolicyRuleUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpPolicyRuleUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one
    /// host use `/32` or `/128`.
    pub cidr: Option<String>,
}

impl IpPolicyRuleUpdate {
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

    /// The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one
    /// host use `/32` or `/128`.
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }
}

impl Serialize for IpPolicyRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("cidr", &self.cidr)
            .field("ip_policy", &self.ip_policy)
            .field("action", &self.action)
            .end()
    }
}

impl ReadObject for IpPolicyRule {
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
            "cidr" => value.read_unless_null(&mut self.cidr),
            "ip_policy" => value.read_unless_null(&mut self.ip_policy),
            "action" => value.read(&mut self.action),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for IpPolicyRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for IpPolicyRuleCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field("cidr", &self.cidr)
            .field("ip_policy_id", &self.ip_policy_id)
            .field("action", &self.action)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for IpPolicyRuleCreate {
    const REQUIRED: &'static [&'static str] = &["cidr", "ip_policy_id", "action"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "cidr", "ip_policy_id", "action"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            description: Default::default(),
            metadata: Default::default(),
            cidr: Default::default(),
            ip_policy_id: Default::default(),
            action: Default::default(),
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
            "cidr" => value.read_unless_null(&mut self.cidr),
            "ip_policy_id" => value.read(&mut self.ip_policy_id),
            "action" => value.read(&mut self.action),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for IpPolicyRuleCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for IpPolicyRuleList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("ip_policy_rules", &self.ip_policy_rules)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for IpPolicyRuleList {
    const REQUIRED: &'static [&'static str] = &["ip_policy_rules"];

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
            "ip_policy_rules" => value.read_unless_null(&mut self.ip_policy_rules),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for IpPolicyRuleList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for IpPolicyRuleUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("cidr", &self.cidr)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for IpPolicyRuleUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "cidr"],
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
            "cidr" => value.read(&mut self.cidr),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for IpPolicyRuleUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
