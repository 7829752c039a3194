// Generated from api-spec/services/tls_certificates.yaml by `cargo xtask codegen`; edits are lost.

//! TLS Certificates: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Sensitive};

/// An X.509 certificate chain with which ngrok terminates TLS on a domain, with details read from its
/// leaf.
///
/// [`client.tls_certificates()`](crate::services::tls_certificates::TlsCertificates) has the operations
/// on it.
#[doc(alias = "TLSCertificate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCertificate {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<TlsCertificate>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// Certificate chain, PEM-encoded, starting with the leaf certificate.
    pub certificate_pem: String,
    /// Common name (CN) in the subject of the leaf certificate, read from `certificate_pem`.
    pub subject_common_name: String,
    /// Further domains and IP addresses for which the leaf certificate is valid.
    pub subject_alternative_names: TlsCertificateSans,
    /// When ngrok had this certificate issued automatically. Null for certificates that you uploaded.
    pub issued_at: Option<Timestamp>,
    /// Start of the leaf certificate's validity period; clients reject it earlier.
    pub not_before: Timestamp,
    /// End of the leaf certificate's validity period; clients reject it later.
    pub not_after: Timestamp,
    /// X.509 key usages in the leaf certificate: what its private key may be employed for.
    pub key_usages: Vec<String>,
    /// X.509 extended key usages in the leaf certificate: the further purposes that its private key may
    /// serve.
    pub extended_key_usages: Vec<String>,
    /// Algorithm of the certificate's private key: `rsa`, `ecdsa` or `ed25519`.
    pub private_key_type: TlsCertificatePrivateKeyType,
    /// Common name (CN) of the authority that issued the leaf certificate.
    pub issuer_common_name: String,
    /// Serial number which the issuer gave the leaf certificate.
    pub serial_number: String,
    /// Organization (O) in the subject of the leaf certificate; empty where it names none.
    pub subject_organization: String,
    /// Organizational unit (OU) in the subject of the leaf certificate; empty where it names none.
    pub subject_organizational_unit: String,
    /// Locality (L), such as a city, in the subject of the leaf certificate; empty where it names none.
    pub subject_locality: String,
    /// State or province (ST) in the subject of the leaf certificate; empty where it names none.
    pub subject_province: String,
    /// Country (C) in the subject of the leaf certificate; empty where it names none.
    pub subject_country: String,
}

/// Values of `private_key_type` of [`TlsCertificate`](crate::models::TlsCertificate).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TlsCertificatePrivateKeyType {
    /// An RSA key.
    Rsa,
    /// An ECDSA key.
    Ecdsa,
    /// An Ed25519 key.
    Ed25519,
    /// A value that this version does not know.
    Unknown(String),
}

impl TlsCertificatePrivateKeyType {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["rsa", "ecdsa", "ed25519"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rsa => "rsa",
            Self::Ecdsa => "ecdsa",
            Self::Ed25519 => "ed25519",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for TlsCertificatePrivateKeyType {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "rsa" => Self::Rsa,
            "ecdsa" => Self::Ecdsa,
            "ed25519" => Self::Ed25519,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(TlsCertificatePrivateKeyType);

/// Lists the names that a TLS certificate covers in addition to its common name.
#[doc(alias = "TLSCertificateSANs")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCertificateSans {
    /// Further domains for which the certificate is valid; wildcards are possible.
    pub dns_names: Vec<String>,
    /// IP addresses for which the certificate is valid; empty where it covers none.
    pub ips: Vec<String>,
}

/// What a new [`TlsCertificate`](crate::models::TlsCertificate) is made from.
#[doc(alias = "TLSCertificateCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TlsCertificateCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Certificate chain, PEM-encoded, starting with the leaf certificate.
    pub certificate_pem: String,
    /// Private key, PEM-encoded, that matches the leaf of `certificate_pem`. Responses never contain it.
    pub private_key_pem: Sensitive,
}

impl TlsCertificateCreate {
    /// Starts with what is required.
    pub fn new(
        certificate_pem: impl Into<String>,
        private_key_pem: impl Into<Sensitive>,
    ) -> Self {
        Self {
            description: None,
            metadata: None,
            certificate_pem: certificate_pem.into(),
            private_key_pem: private_key_pem.into(),
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

/// A page of a list of [`TlsCertificate`](crate::models::TlsCertificate) objects, newest first.
#[doc(alias = "TLSCertificateList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCertificateList {
    /// The objects of this page.
    pub tls_certificates: Vec<TlsCertificate>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for TlsCertificateList {
    type Item = TlsCertificate;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.tls_certificates
    }
}

/// Changes to [`TlsCertificate`](crate::models::TlsCertificate): what is set is changed, the rest
/// stays.
#[doc(alias = "TLSCertificateUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCertificateUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl TlsCertificateUpdate {
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
}

impl Serialize for TlsCertificate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("certificate_pem", &self.certificate_pem)
            .field("subject_common_name", &self.subject_common_name)
            .field("subject_alternative_names", &self.subject_alternative_names)
            .field("issued_at", &self.issued_at)
            .field("not_before", &self.not_before)
            .field("not_after", &self.not_after)
            .field("key_usages", &self.key_usages)
            .field("extended_key_usages", &self.extended_key_usages)
            .field("private_key_type", &self.private_key_type)
            .field("issuer_common_name", &self.issuer_common_name)
            .field("serial_number", &self.serial_number)
            .field("subject_organization", &self.subject_organization)
            .field("subject_organizational_unit", &self.subject_organizational_unit)
            .field("subject_locality", &self.subject_locality)
            .field("subject_province", &self.subject_province)
            .field("subject_country", &self.subject_country)
            .end()
    }
}

impl ReadObject for TlsCertificate {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "created_at",
        "subject_alternative_names",
        "not_before",
        "not_after",
    ];

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
            "certificate_pem" => value.read_unless_null(&mut self.certificate_pem),
            "subject_common_name" => {
                value.read_unless_null(&mut self.subject_common_name)
            }
            "subject_alternative_names" => {
                value.read(&mut self.subject_alternative_names)
            }
            "issued_at" => value.read_time(&mut self.issued_at),
            "not_before" => value.read(&mut self.not_before),
            "not_after" => value.read(&mut self.not_after),
            "key_usages" => value.read_unless_null(&mut self.key_usages),
            "extended_key_usages" => {
                value.read_unless_null(&mut self.extended_key_usages)
            }
            "private_key_type" => value.read(&mut self.private_key_type),
            "issuer_common_name" => value.read_unless_null(&mut self.issuer_common_name),
            "serial_number" => value.read_unless_null(&mut self.serial_number),
            "subject_organization" => {
                value.read_unless_null(&mut self.subject_organization)
            }
            "subject_organizational_unit" => {
                value.read_unless_null(&mut self.subject_organizational_unit)
            }
            "subject_locality" => value.read_unless_null(&mut self.subject_locality),
            "subject_province" => value.read_unless_null(&mut self.subject_province),
            "subject_country" => value.read_unless_null(&mut self.subject_country),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TlsCertificate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TlsCertificateSans {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("dns_names", &self.dns_names)
            .field("ips", &self.ips)
            .end()
    }
}

impl ReadObject for TlsCertificateSans {
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
            "dns_names" => value.read_unless_null(&mut self.dns_names),
            "ips" => value.read_unless_null(&mut self.ips),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TlsCertificateSans {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TlsCertificateCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field("certificate_pem", &self.certificate_pem)
            .field("private_key_pem", &self.private_key_pem)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for TlsCertificateCreate {
    const REQUIRED: &'static [&'static str] = &["certificate_pem", "private_key_pem"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "certificate_pem", "private_key_pem"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            description: Default::default(),
            metadata: Default::default(),
            certificate_pem: Default::default(),
            private_key_pem: Default::default(),
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
            "certificate_pem" => value.read_unless_null(&mut self.certificate_pem),
            "private_key_pem" => value.read(&mut self.private_key_pem),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for TlsCertificateCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TlsCertificateList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("tls_certificates", &self.tls_certificates)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for TlsCertificateList {
    const REQUIRED: &'static [&'static str] = &["tls_certificates"];

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
            "tls_certificates" => value.read_unless_null(&mut self.tls_certificates),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TlsCertificateList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TlsCertificateUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for TlsCertificateUpdate {
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
impl<'de> Deserialize<'de> for TlsCertificateUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
