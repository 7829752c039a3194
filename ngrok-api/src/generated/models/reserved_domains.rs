// Generated from api-spec/services/reserved_domains.yaml by `cargo xtask codegen`; edits are lost.

//! Reserved Domains: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page, Ref};
use crate::models::TlsCertificate;

/// A hostname held for your account, with the DNS records it needs and the TLS certificate it serves.
///
/// [`client.reserved_domains()`](crate::services::reserved_domains::ReservedDomains) has the operations
/// on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedDomain {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<ReservedDomain>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// The hostname held for the account. Its first label may be a `*` wildcard.
    pub domain: String,
    /// Region that endpoints on the domain once belonged to. Without effect now that ngrok serves domains
    /// globally; null by default.
    #[deprecated(
        note = "Leave it unset, since domains are served globally; use `resolves_to` instead to select where the domain resolves."
    )]
    pub region: Option<ReservedDomainRegion>,
    /// Value for the CNAME record of a domain of your own. Null for subdomains of ngrok's domains, such as
    /// those of `ngrok.app`.
    pub cname_target: Option<String>,
    /// The TLS certificate served on this domain: one you uploaded, or else the latest issued
    /// automatically. Null if there is neither.
    pub certificate: Option<Ref<TlsCertificate>>,
    /// How ngrok obtains certificates for the domain automatically; null turns that off. Can't be combined
    /// with a `certificate_id`.
    pub certificate_management_policy: Option<ReservedDomainCertPolicy>,
    /// Progress of automatic certificate management on the domain. Null while automatic management is off.
    pub certificate_management_status: Option<ReservedDomainCertStatus>,
    /// Value for the CNAME record at `_acme-challenge` below the domain, which a wildcard on your own
    /// domain needs for certificates. Null for all other domains.
    pub acme_challenge_cname_target: Option<String>,
    /// Points of presence of ngrok's to which DNS answers for this domain lead. Empty means global
    /// resolution.
    pub resolves_to: Vec<ReservedDomainResolvesToEntry>,
    /// Redirect URL for errors on the domain, to judge by its name. Undocumented, and null in all known
    /// responses.
    pub error_redirect_url: Option<String>,
    /// Whether this is the account's dev domain, which the API refuses to delete. Seen in documented
    /// responses only.
    pub is_dev: bool,
}

/// Values of `region` of [`ReservedDomain`](crate::models::ReservedDomain).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReservedDomainRegion {
    /// Datacenter in Australia.
    Au,
    /// Datacenter in Europe.
    Eu,
    /// Datacenter in Asia and the Pacific.
    Ap,
    /// Datacenter in the United States.
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

impl ReservedDomainRegion {
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

impl crate::lenient::FromWire for ReservedDomainRegion {
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

crate::open_enum::conversions!(ReservedDomainRegion);

/// Configures how ngrok requests TLS certificates for a reserved domain: from which authority, and with
/// what kind of key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedDomainCertPolicy {
    /// Certificate authority that issues the certificates. `letsencrypt` is the sole value at present.
    pub authority: Option<ReservedDomainCertPolicyAuthority>,
    /// Kind of private key generated for each certificate. Defaults to `ecdsa`, unlike the policy of agent
    /// ingresses, which defaults to `rsa`.
    pub private_key_type: Option<ReservedDomainCertPolicyPrivateKeyType>,
}

impl ReservedDomainCertPolicy {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Certificate authority that issues the certificates. `letsencrypt` is the sole value at present.
    pub fn authority(mut self, authority: ReservedDomainCertPolicyAuthority) -> Self {
        self.authority = Some(authority);
        self
    }

    /// Kind of private key generated for each certificate. Defaults to `ecdsa`, unlike the policy of agent
    /// ingresses, which defaults to `rsa`.
    pub fn private_key_type(
        mut self,
        private_key_type: ReservedDomainCertPolicyPrivateKeyType,
    ) -> Self {
        self.private_key_type = Some(private_key_type);
        self
    }
}

/// Values of `authority` of [`ReservedDomainCertPolicy`](crate::models::ReservedDomainCertPolicy).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReservedDomainCertPolicyAuthority {
    /// Certificates come from Let's Encrypt.
    Letsencrypt,
    /// A value that this version does not know.
    Unknown(String),
}

impl ReservedDomainCertPolicyAuthority {
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

impl crate::lenient::FromWire for ReservedDomainCertPolicyAuthority {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "letsencrypt" => Self::Letsencrypt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(ReservedDomainCertPolicyAuthority);

/// Values of `private_key_type` of
/// [`ReservedDomainCertPolicy`](crate::models::ReservedDomainCertPolicy).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReservedDomainCertPolicyPrivateKeyType {
    /// Certificates get an RSA key.
    Rsa,
    /// Certificates get an ECDSA key; the default.
    Ecdsa,
    /// A value that this version does not know.
    Unknown(String),
}

impl ReservedDomainCertPolicyPrivateKeyType {
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

impl crate::lenient::FromWire for ReservedDomainCertPolicyPrivateKeyType {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "rsa" => Self::Rsa,
            "ecdsa" => Self::Ecdsa,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(ReservedDomainCertPolicyPrivateKeyType);

/// Describes where automatic certificate management of a reserved domain stands: the next renewal and
/// any job under way.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedDomainCertStatus {
    /// When ngrok will request the next renewal. Null where no renewal is scheduled.
    pub renews_at: Option<Timestamp>,
    /// The job that is currently obtaining or renewing the certificate. Null when none is running.
    pub provisioning_job: Option<ReservedDomainCertJob>,
}

/// Describes a running attempt to obtain or renew the TLS certificate of a reserved domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedDomainCertJob {
    /// Why the job is failing, null while it is not. `DNS_ERROR` lasts until you correct the DNS;
    /// `INTERNAL_ERROR` is temporary.
    pub error_code: Option<ReservedDomainCertJobErrorCode>,
    /// Human-readable account of the job's state, or of the error that holds it up.
    pub msg: String,
    /// When ngrok started this attempt to obtain or renew the certificate.
    pub started_at: Timestamp,
    /// When ngrok tries the job again. Null where no retry is planned.
    pub retries_at: Option<Timestamp>,
}

/// Values of `error_code` of [`ReservedDomainCertJob`](crate::models::ReservedDomainCertJob).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReservedDomainCertJobErrorCode {
    /// A temporary failure on ngrok's side.
    InternalError,
    /// A lasting DNS problem which you have to correct.
    DnsError,
    /// A value that this version does not know.
    Unknown(String),
}

impl ReservedDomainCertJobErrorCode {
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

impl crate::lenient::FromWire for ReservedDomainCertJobErrorCode {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "INTERNAL_ERROR" => Self::InternalError,
            "DNS_ERROR" => Self::DnsError,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(ReservedDomainCertJobErrorCode);

/// Names one place to which a reserved domain resolves.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedDomainResolvesToEntry {
    /// Short code of an ngrok point of presence, or `global` for resolution everywhere.
    pub value: Option<String>,
}

impl ReservedDomainResolvesToEntry {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Short code of an ngrok point of presence, or `global` for resolution everywhere.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// What a new [`ReservedDomain`](crate::models::ReservedDomain) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedDomainCreate {
    /// The hostname held for the account. Its first label may be a `*` wildcard.
    pub domain: Option<String>,
    /// Region that endpoints on the domain once belonged to. Without effect now that ngrok serves domains
    /// globally; null by default.
    #[deprecated(
        note = "Leave it unset, since domains are served globally; use `resolves_to` instead to select where the domain resolves."
    )]
    pub region: Option<ReservedDomainRegion>,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Uploaded TLS certificate to serve on the domain. Can't be combined with
    /// `certificate_management_policy`.
    pub certificate_id: Option<Id<TlsCertificate>>,
    /// How ngrok obtains certificates for the domain automatically; null turns that off. Can't be combined
    /// with a `certificate_id`.
    pub certificate_management_policy: Option<ReservedDomainCertPolicy>,
    /// Points of presence of ngrok's to which DNS answers for this domain lead. Empty means global
    /// resolution.
    pub resolves_to: Option<Vec<ReservedDomainResolvesToEntry>>,
}

impl ReservedDomainCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The hostname held for the account. Its first label may be a `*` wildcard.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Region that endpoints on the domain once belonged to. Without effect now that ngrok serves domains
    /// globally; null by default.
    #[deprecated(
        note = "Leave it unset, since domains are served globally; use `resolves_to` instead to select where the domain resolves."
    )]
    pub fn region(mut self, region: ReservedDomainRegion) -> Self {
        self.region = Some(region);
        self
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

    /// Uploaded TLS certificate to serve on the domain. Can't be combined with
    /// `certificate_management_policy`.
    pub fn certificate_id(
        mut self,
        certificate_id: impl IntoId<TlsCertificate>,
    ) -> Self {
        self.certificate_id = Some(certificate_id.into_id());
        self
    }

    /// How ngrok obtains certificates for the domain automatically; null turns that off. Can't be combined
    /// with a `certificate_id`.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: ReservedDomainCertPolicy,
    ) -> Self {
        self.certificate_management_policy = Some(certificate_management_policy);
        self
    }

    /// Points of presence of ngrok's to which DNS answers for this domain lead. Empty means global
    /// resolution.
    pub fn resolves_to(
        mut self,
        resolves_to: impl IntoIterator<Item = impl Into<ReservedDomainResolvesToEntry>>,
    ) -> Self {
        self.resolves_to = Some(resolves_to.into_iter().map(Into::into).collect());
        self
    }
}

/// A page of a list of [`ReservedDomain`](crate::models::ReservedDomain) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedDomainList {
    /// The objects of this page.
    pub reserved_domains: Vec<ReservedDomain>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for ReservedDomainList {
    type Item = ReservedDomain;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.reserved_domains
    }
}

/// Changes to [`ReservedDomain`](crate::models::ReservedDomain): what is set is changed, the rest
/// stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedDomainUpdate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Uploaded TLS certificate to serve on the domain from now on. Can't be combined with
    /// `certificate_management_policy`.
    pub certificate_id: Option<Id<TlsCertificate>>,
    /// How ngrok obtains certificates for the domain automatically; null turns that off. Can't be combined
    /// with a `certificate_id`.
    ///
    /// Null takes the value away.
    pub certificate_management_policy: Option<Option<ReservedDomainCertPolicy>>,
    /// Points of presence of ngrok's to which DNS answers for this domain lead. Empty means global
    /// resolution.
    pub resolves_to: Option<Vec<ReservedDomainResolvesToEntry>>,
}

impl ReservedDomainUpdate {
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

    /// Uploaded TLS certificate to serve on the domain from now on. Can't be combined with
    /// `certificate_management_policy`.
    pub fn certificate_id(
        mut self,
        certificate_id: impl IntoId<TlsCertificate>,
    ) -> Self {
        self.certificate_id = Some(certificate_id.into_id());
        self
    }

    /// How ngrok obtains certificates for the domain automatically; null turns that off. Can't be combined
    /// with a `certificate_id`.
    ///
    /// Null takes the value away.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: ReservedDomainCertPolicy,
    ) -> Self {
        self.certificate_management_policy = Some(Some(certificate_management_policy));
        self
    }

    /// Points of presence of ngrok's to which DNS answers for this domain lead. Empty means global
    /// resolution.
    pub fn resolves_to(
        mut self,
        resolves_to: impl IntoIterator<Item = impl Into<ReservedDomainResolvesToEntry>>,
    ) -> Self {
        self.resolves_to = Some(resolves_to.into_iter().map(Into::into).collect());
        self
    }

    /// Sends null for `certificate_management_policy`, which takes its value away.
    pub fn clear_certificate_management_policy(mut self) -> Self {
        self.certificate_management_policy = Some(None);
        self
    }
}

impl Serialize for ReservedDomain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("domain", &self.domain)
            .field("region", &self.region)
            .field("cname_target", &self.cname_target)
            .field("certificate", &self.certificate)
            .field("certificate_management_policy", &self.certificate_management_policy)
            .field("certificate_management_status", &self.certificate_management_status)
            .field("acme_challenge_cname_target", &self.acme_challenge_cname_target)
            .field("resolves_to", &self.resolves_to)
            .field("error_redirect_url", &self.error_redirect_url)
            .field("is_dev", &self.is_dev)
            .end()
    }
}

impl ReadObject for ReservedDomain {
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
            "domain" => value.read_unless_null(&mut self.domain),
            "region" => value.read(&mut self.region),
            "cname_target" => value.read(&mut self.cname_target),
            "certificate" => value.read(&mut self.certificate),
            "certificate_management_policy" => {
                value.read(&mut self.certificate_management_policy)
            }
            "certificate_management_status" => {
                value.read(&mut self.certificate_management_status)
            }
            "acme_challenge_cname_target" => {
                value.read(&mut self.acme_challenge_cname_target)
            }
            "resolves_to" => value.read_unless_null(&mut self.resolves_to),
            "error_redirect_url" => value.read(&mut self.error_redirect_url),
            "is_dev" => value.read_unless_null(&mut self.is_dev),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ReservedDomain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ReservedDomainCertPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("authority", &self.authority)
            .field_if_set("private_key_type", &self.private_key_type)
            .end()
    }
}

impl ReadObject for ReservedDomainCertPolicy {
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

impl<'de> Deserialize<'de> for ReservedDomainCertPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ReservedDomainCertStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("renews_at", &self.renews_at)
            .field("provisioning_job", &self.provisioning_job)
            .end()
    }
}

impl ReadObject for ReservedDomainCertStatus {
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

impl<'de> Deserialize<'de> for ReservedDomainCertStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ReservedDomainCertJob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("error_code", &self.error_code)
            .field("msg", &self.msg)
            .field("started_at", &self.started_at)
            .field("retries_at", &self.retries_at)
            .end()
    }
}

impl ReadObject for ReservedDomainCertJob {
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

impl<'de> Deserialize<'de> for ReservedDomainCertJob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ReservedDomainResolvesToEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field_if_set("value", &self.value).end()
    }
}

impl ReadObject for ReservedDomainResolvesToEntry {
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
            "value" => value.read(&mut self.value),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ReservedDomainResolvesToEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ReservedDomainCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("domain", &self.domain)
            .field_if_set("region", &self.region)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("certificate_id", &self.certificate_id)
            .field_if_set(
                "certificate_management_policy",
                &self.certificate_management_policy,
            )
            .field_if_set("resolves_to", &self.resolves_to)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ReservedDomainCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "domain",
            "region",
            "description",
            "metadata",
            "certificate_id",
            "certificate_management_policy",
            "resolves_to",
        ],
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
            "domain" => value.read(&mut self.domain),
            "region" => value.read(&mut self.region),
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "certificate_id" => value.read(&mut self.certificate_id),
            "certificate_management_policy" => {
                value.read(&mut self.certificate_management_policy)
            }
            "resolves_to" => value.read(&mut self.resolves_to),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ReservedDomainCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ReservedDomainList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("reserved_domains", &self.reserved_domains)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for ReservedDomainList {
    const REQUIRED: &'static [&'static str] = &["reserved_domains"];

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
            "reserved_domains" => value.read_unless_null(&mut self.reserved_domains),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ReservedDomainList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ReservedDomainUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("certificate_id", &self.certificate_id)
            .field_if_set(
                "certificate_management_policy",
                &self.certificate_management_policy,
            )
            .field_if_set("resolves_to", &self.resolves_to)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ReservedDomainUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "description",
            "metadata",
            "certificate_id",
            "certificate_management_policy",
            "resolves_to",
        ],
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
            "certificate_id" => value.read(&mut self.certificate_id),
            "certificate_management_policy" => {
                value.read_nullable(&mut self.certificate_management_policy)
            }
            "resolves_to" => value.read(&mut self.resolves_to),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ReservedDomainUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
