// Generated from api-spec/services/ssh_host_certificates.yaml by `cargo xtask codegen`; edits are lost.

//! SSH Host Certificates: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page};
use crate::models::SshCertificateAuthority;

/// A signed certificate that an SSH server presents to show clients that it is the host they asked for.
///
/// [`client.ssh_host_certificates()`](crate::services::ssh_host_certificates::SshHostCertificates) has
/// the operations on it.
#[doc(alias = "SSHHostCertificate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshHostCertificate {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<SshHostCertificate>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// The host's public key which the certificate vouches for, written as in an OpenSSH authorized keys
    /// file.
    pub public_key: String,
    /// Algorithm of the key in `public_key`: `rsa`, `ecdsa` or `ed25519`.
    pub key_type: SshHostCertificateKeyType,
    /// The SSH certificate authority whose private key signs this certificate.
    pub ssh_certificate_authority_id: Id<SshCertificateAuthority>,
    /// Hostnames and IP addresses which the holder may serve SSH on. Beware: an empty list makes the
    /// certificate valid for every host.
    pub principals: Vec<String>,
    /// Start of the certificate's validity. Defaults to the time of creation.
    pub valid_after: Timestamp,
    /// End of the certificate's validity, named `valid_before` by OpenSSH. Defaults to one year after
    /// creation.
    pub valid_until: Timestamp,
    /// The signed certificate in OpenSSH format. Save it to a `-cert.pub` file and name that file in a
    /// `HostCertificate` line of `sshd_config`.
    pub certificate: String,
}

/// Values of `key_type` of [`SshHostCertificate`](crate::models::SshHostCertificate).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SshHostCertificateKeyType {
    /// An RSA key.
    Rsa,
    /// An ECDSA key.
    Ecdsa,
    /// An Ed25519 key.
    Ed25519,
    /// A value that this version does not know.
    Unknown(String),
}

impl SshHostCertificateKeyType {
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

impl crate::lenient::FromWire for SshHostCertificateKeyType {
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

crate::open_enum::conversions!(SshHostCertificateKeyType);

/// What a new [`SshHostCertificate`](crate::models::SshHostCertificate) is made from.
#[doc(alias = "SSHHostCertificateCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SshHostCertificateCreate {
    /// The SSH certificate authority whose private key signs this certificate.
    pub ssh_certificate_authority_id: Id<SshCertificateAuthority>,
    /// The host's public key which the certificate vouches for, written as in an OpenSSH authorized keys
    /// file.
    pub public_key: String,
    /// Hostnames and IP addresses which the holder may serve SSH on. Beware: an empty list makes the
    /// certificate valid for every host.
    pub principals: Option<Vec<String>>,
    /// Start of the certificate's validity. Defaults to the time of creation.
    pub valid_after: Option<Timestamp>,
    /// End of the certificate's validity, named `valid_before` by OpenSSH. Defaults to one year after
    /// creation.
    pub valid_until: Option<Timestamp>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl SshHostCertificateCreate {
    /// Starts with what is required.
    pub fn new(
        ssh_certificate_authority_id: impl IntoId<SshCertificateAuthority>,
        public_key: impl Into<String>,
    ) -> Self {
        Self {
            ssh_certificate_authority_id: ssh_certificate_authority_id.into_id(),
            public_key: public_key.into(),
            principals: None,
            valid_after: None,
            valid_until: None,
            description: None,
            metadata: None,
        }
    }

    /// Hostnames and IP addresses which the holder may serve SSH on. Beware: an empty list makes the
    /// certificate valid for every host.
    pub fn principals(
        mut self,
        principals: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.principals = Some(principals.into_iter().map(Into::into).collect());
        self
    }

    /// Start of the certificate's validity. Defaults to the time of creation.
    pub fn valid_after(mut self, valid_after: Timestamp) -> Self {
        self.valid_after = Some(valid_after);
        self
    }

    /// End of the certificate's validity, named `valid_before` by OpenSSH. Defaults to one year after
    /// creation.
    pub fn valid_until(mut self, valid_until: Timestamp) -> Self {
        self.valid_until = Some(valid_until);
        self
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

/// A page of a list of [`SshHostCertificate`](crate::models::SshHostCertificate) objects, newest first.
#[doc(alias = "SSHHostCertificateList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshHostCertificateList {
    /// The objects of this page.
    pub ssh_host_certificates: Vec<SshHostCertificate>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for SshHostCertificateList {
    type Item = SshHostCertificate;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ssh_host_certificates
    }
}

/// Changes to [`SshHostCertificate`](crate::models::SshHostCertificate): what is set is changed, the
/// rest stays.
#[doc(alias = "SSHHostCertificateUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshHostCertificateUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl SshHostCertificateUpdate {
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

impl Serialize for SshHostCertificate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("public_key", &self.public_key)
            .field("key_type", &self.key_type)
            .field("ssh_certificate_authority_id", &self.ssh_certificate_authority_id)
            .field("principals", &self.principals)
            .field("valid_after", &self.valid_after)
            .field("valid_until", &self.valid_until)
            .field("certificate", &self.certificate)
            .end()
    }
}

impl ReadObject for SshHostCertificate {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "created_at",
        "valid_after",
        "valid_until",
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
            "public_key" => value.read_unless_null(&mut self.public_key),
            "key_type" => value.read(&mut self.key_type),
            "ssh_certificate_authority_id" => {
                value.read(&mut self.ssh_certificate_authority_id)
            }
            "principals" => value.read_unless_null(&mut self.principals),
            "valid_after" => value.read(&mut self.valid_after),
            "valid_until" => value.read(&mut self.valid_until),
            "certificate" => value.read_unless_null(&mut self.certificate),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SshHostCertificate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshHostCertificateCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("ssh_certificate_authority_id", &self.ssh_certificate_authority_id)
            .field("public_key", &self.public_key)
            .field_if_set("principals", &self.principals)
            .field_if_set("valid_after", &self.valid_after)
            .field_if_set("valid_until", &self.valid_until)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for SshHostCertificateCreate {
    const REQUIRED: &'static [&'static str] = &[
        "ssh_certificate_authority_id",
        "public_key",
    ];
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "ssh_certificate_authority_id",
            "public_key",
            "principals",
            "valid_after",
            "valid_until",
            "description",
            "metadata",
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            ssh_certificate_authority_id: Default::default(),
            public_key: Default::default(),
            principals: Default::default(),
            valid_after: Default::default(),
            valid_until: Default::default(),
            description: Default::default(),
            metadata: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "ssh_certificate_authority_id" => {
                value.read(&mut self.ssh_certificate_authority_id)
            }
            "public_key" => value.read_unless_null(&mut self.public_key),
            "principals" => value.read(&mut self.principals),
            "valid_after" => value.read(&mut self.valid_after),
            "valid_until" => value.read(&mut self.valid_until),
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for SshHostCertificateCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshHostCertificateList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("ssh_host_certificates", &self.ssh_host_certificates)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for SshHostCertificateList {
    const REQUIRED: &'static [&'static str] = &["ssh_host_certificates"];

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
            "ssh_host_certificates" => {
                value.read_unless_null(&mut self.ssh_host_certificates)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SshHostCertificateList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshHostCertificateUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for SshHostCertificateUpdate {
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
impl<'de> Deserialize<'de> for SshHostCertificateUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
