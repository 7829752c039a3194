// Generated from api-spec/services/agent_ingresses.yaml by `cargo xtask codegen`; edits are lost.

//! Agent Ingresses: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};

/// A set of regional addresses below your own domain through which ngrok agents connect to the ngrok
/// service.
///
/// [`client.agent_ingresses()`](crate::services::agent_ingresses::AgentIngresses) has the operations on
/// it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentIngress {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<AgentIngress>,
    /// Address of this object in the API.
    pub uri: String,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// Base domain, owned by you, below which the regional ingress hostnames are made. Must not be a domain
    /// that ngrok controls.
    pub domain: String,
    /// Name servers to enter as NS records of `domain` at your DNS provider, which hands DNS control of it
    /// over to ngrok.
    pub ns_targets: Vec<String>,
    /// Hostnames below `domain`, one per ngrok region, for agents to connect to. The list can grow when
    /// ngrok opens new regions.
    pub region_domains: Vec<String>,
    /// When this object was created.
    pub created_at: Timestamp,
    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    pub certificate_management_policy: Option<AgentIngressCertPolicy>,
    /// Progress of automatic certificate management for the domain. Null while automatic management is off.
    pub certificate_management_status: Option<AgentIngressCertStatus>,
}

/// Configures how ngrok requests TLS certificates for an agent ingress: from which authority, and with
/// what kind of key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentIngressCertPolicy {
    /// Certificate authority that issues the certificates. `letsencrypt` is the sole value at present.
    pub authority: Option<AgentIngressCertPolicyAuthority>,
    /// Kind of private key generated for each certificate. Defaults to `rsa`, unlike the policy of reserved
    /// domains, which defaults to `ecdsa`.
    pub private_key_type: Option<AgentIngressCertPolicyPrivateKeyType>,
}

impl AgentIngressCertPolicy {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Certificate authority that issues the certificates. `letsencrypt` is the sole value at present.
    pub fn authority(mut self, authority: AgentIngressCertPolicyAuthority) -> Self {
        self.authority = Some(authority);
        self
    }

    /// Kind of private key generated for each certificate. Defaults to `rsa`, unlike the policy of reserved
    /// domains, which defaults to `ecdsa`.
    pub fn private_key_type(
        mut self,
        private_key_type: AgentIngressCertPolicyPrivateKeyType,
    ) -> Self {
        self.private_key_type = Some(private_key_type);
        self
    }
}

/// Values of `authority` of [`AgentIngressCertPolicy`](crate::models::AgentIngressCertPolicy).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentIngressCertPolicyAuthority {
    /// Certificates come from Let's Encrypt.
    Letsencrypt,
    /// A value that this version does not know.
    Unknown(String),
}

impl AgentIngressCertPolicyAuthority {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["letsencrypt"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Letsencrypt => "letsencrypt",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for AgentIngressCertPolicyAuthority {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "letsencrypt" => Self::Letsencrypt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(AgentIngressCertPolicyAuthority);

/// Values of `private_key_type` of [`AgentIngressCertPolicy`](crate::models::AgentIngressCertPolicy).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentIngressCertPolicyPrivateKeyType {
    /// Certificates get an RSA key; the default.
    Rsa,
    /// Certificates get an ECDSA key.
    Ecdsa,
    /// A value that this version does not know.
    Unknown(String),
}

impl AgentIngressCertPolicyPrivateKeyType {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["rsa", "ecdsa"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rsa => "rsa",
            Self::Ecdsa => "ecdsa",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for AgentIngressCertPolicyPrivateKeyType {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "rsa" => Self::Rsa,
            "ecdsa" => Self::Ecdsa,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(AgentIngressCertPolicyPrivateKeyType);

/// Describes where automatic certificate management of an agent ingress stands: the next renewal and
/// any job under way.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentIngressCertStatus {
    /// When ngrok will request the next renewal. Null where no renewal is scheduled.
    pub renews_at: Option<Timestamp>,
    /// The job that is currently obtaining or renewing the certificate. Null when none is running.
    pub provisioning_job: Option<AgentIngressCertJob>,
}

/// Describes a running attempt to obtain or renew the TLS certificate of an agent ingress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentIngressCertJob {
    /// Why the job is failing, null while it is not. `DNS_ERROR` lasts until you correct the DNS;
    /// `INTERNAL_ERROR` is temporary.
    pub error_code: Option<AgentIngressCertJobErrorCode>,
    /// Human-readable account of the job's state, or of the error that holds it up.
    pub msg: String,
    /// When ngrok started this attempt to obtain or renew the certificate.
    pub started_at: Timestamp,
    /// When ngrok tries the job again. Null where no retry is planned.
    pub retries_at: Option<Timestamp>,
}

/// Values of `error_code` of [`AgentIngressCertJob`](crate::models::AgentIngressCertJob).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentIngressCertJobErrorCode {
    /// A temporary failure on ngrok's side.
    InternalError,
    /// A lasting DNS problem which you have to correct.
    DnsError,
    /// A value that this version does not know.
    Unknown(String),
}

impl AgentIngressCertJobErrorCode {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["INTERNAL_ERROR", "DNS_ERROR"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InternalError => "INTERNAL_ERROR",
            Self::DnsError => "DNS_ERROR",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for AgentIngressCertJobErrorCode {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "INTERNAL_ERROR" => Self::InternalError,
            "DNS_ERROR" => Self::DnsError,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(AgentIngressCertJobErrorCode);

/// What a new [`AgentIngress`](crate::models::AgentIngress) is made from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentIngressCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Base domain, owned by you, below which the regional ingress hostnames are made. Must not be a domain
    /// that ngrok controls.
    pub domain: String,
    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    pub certificate_management_policy: Option<AgentIngressCertPolicy>,
}

impl AgentIngressCreate {
    /// Starts with what is required.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            description: None,
            metadata: None,
            domain: domain.into(),
            certificate_management_policy: None,
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

    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: AgentIngressCertPolicy,
    ) -> Self {
        self.certificate_management_policy = Some(certificate_management_policy);
        self
    }
}

/// A page of a list of [`AgentIngress`](crate::models::AgentIngress) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentIngressList {
    /// The objects of this page.
    pub ingresses: Vec<AgentIngress>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for AgentIngressList {
    type Item = AgentIngress;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ingresses
    }
}

/// Changes to [`AgentIngress`](crate::models::AgentIngress): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentIngressUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    ///
    /// Null takes the value away.
    pub certificate_management_policy: Option<Option<AgentIngressCertPolicy>>,
}

impl AgentIngressUpdate {
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

    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    ///
    /// Null takes the value away.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: AgentIngressCertPolicy,
    ) -> Self {
        self.certificate_management_policy = Some(Some(certificate_management_policy));
        self
    }

    /// Sends null for `certificate_management_policy`, which takes its value away.
    pub fn clear_certificate_management_policy(mut self) -> Self {
        self.certificate_management_policy = Some(None);
        self
    }
}

impl Serialize for AgentIngress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("domain", &self.domain)
            .field("ns_targets", &self.ns_targets)
            .field("region_domains", &self.region_domains)
            .field("created_at", &self.created_at)
            .field("certificate_management_policy", &self.certificate_management_policy)
            .field("certificate_management_status", &self.certificate_management_status)
            .end()
    }
}

impl ReadObject for AgentIngress {
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
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "domain" => value.read_unless_null(&mut self.domain),
            "ns_targets" => value.read_unless_null(&mut self.ns_targets),
            "region_domains" => value.read_unless_null(&mut self.region_domains),
            "created_at" => value.read(&mut self.created_at),
            "certificate_management_policy" => {
                value.read(&mut self.certificate_management_policy)
            }
            "certificate_management_status" => {
                value.read(&mut self.certificate_management_status)
            }
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AgentIngress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AgentIngressCertPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("authority", &self.authority)
            .field_if_set("private_key_type", &self.private_key_type)
            .end()
    }
}

impl ReadObject for AgentIngressCertPolicy {
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
            "authority" => value.read(&mut self.authority),
            "private_key_type" => value.read(&mut self.private_key_type),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AgentIngressCertPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AgentIngressCertStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("renews_at", &self.renews_at)
            .field("provisioning_job", &self.provisioning_job)
            .end()
    }
}

impl ReadObject for AgentIngressCertStatus {
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
            "renews_at" => value.read_time(&mut self.renews_at),
            "provisioning_job" => value.read(&mut self.provisioning_job),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AgentIngressCertStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AgentIngressCertJob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("error_code", &self.error_code)
            .field("msg", &self.msg)
            .field("started_at", &self.started_at)
            .field("retries_at", &self.retries_at)
            .end()
    }
}

impl ReadObject for AgentIngressCertJob {
    const REQUIRED: &'static [&'static str] = &["started_at"];

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
            "error_code" => value.read(&mut self.error_code),
            "msg" => value.read_unless_null(&mut self.msg),
            "started_at" => value.read(&mut self.started_at),
            "retries_at" => value.read_time(&mut self.retries_at),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AgentIngressCertJob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AgentIngressCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field("domain", &self.domain)
            .field_if_set(
                "certificate_management_policy",
                &self.certificate_management_policy,
            )
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for AgentIngressCreate {
    const REQUIRED: &'static [&'static str] = &["domain"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "domain", "certificate_management_policy"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            description: Default::default(),
            metadata: Default::default(),
            domain: Default::default(),
            certificate_management_policy: Default::default(),
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
            "domain" => value.read_unless_null(&mut self.domain),
            "certificate_management_policy" => {
                value.read(&mut self.certificate_management_policy)
            }
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for AgentIngressCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AgentIngressList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("ingresses", &self.ingresses)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for AgentIngressList {
    const REQUIRED: &'static [&'static str] = &["ingresses"];

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
            "ingresses" => value.read_unless_null(&mut self.ingresses),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AgentIngressList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AgentIngressUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set(
                "certificate_management_policy",
                &self.certificate_management_policy,
            )
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for AgentIngressUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "certificate_management_policy"],
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
            "certificate_management_policy" => {
                value.read_nullable(&mut self.certificate_management_policy)
            }
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for AgentIngressUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
