// Generated from api-spec/services/ssh_certificate_authorities.yaml by `cargo xtask codegen`; edits are lost.

//! SSH Certificate Authorities: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};

/// A key pair held by ngrok that signs SSH host and user certificates; only its public key is returned.
///
/// [`client.ssh_certificate_authorities()`](crate::services::ssh_certificate_authorities::SshCertificateAuthorities)
/// has the operations on it.
#[doc(alias = "SSHCertificateAuthority")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshCertificateAuthority {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<SshCertificateAuthority>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// Public key of the authority, in OpenSSH format, for hosts and clients that are to trust certificates
    /// it signs.
    pub public_key: String,
    /// Kind of the authority's private key, such as `rsa`, `ecdsa` or `ed25519`.
    pub key_type: String,
}

/// What a new [`SshCertificateAuthority`](crate::models::SshCertificateAuthority) is made from.
#[doc(alias = "SSHCertificateAuthorityCreate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshCertificateAuthorityCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Kind of private key that ngrok generates: `rsa`, `ecdsa` or `ed25519`.
    pub private_key_type: Option<SshCertificateAuthorityCreatePrivateKeyType>,
    /// Curve of the key to generate. Accepted only together with a `private_key_type` of `ecdsa`.
    pub elliptic_curve: Option<String>,
    /// Length in bits of the key to generate, 2048 or 4096. Accepted only together with a
    /// `private_key_type` of `rsa`.
    ///
    /// Known values:
    /// * `2048`: A 2048-bit RSA key.
    /// * `4096`: A 4096-bit RSA key.
    pub key_size: Option<i64>,
}

impl SshCertificateAuthorityCreate {
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

    /// Kind of private key that ngrok generates: `rsa`, `ecdsa` or `ed25519`.
    pub fn private_key_type(
        mut self,
        private_key_type: SshCertificateAuthorityCreatePrivateKeyType,
    ) -> Self {
        self.private_key_type = Some(private_key_type);
        self
    }

    /// Curve of the key to generate. Accepted only together with a `private_key_type` of `ecdsa`.
    pub fn elliptic_curve(mut self, elliptic_curve: impl Into<String>) -> Self {
        self.elliptic_curve = Some(elliptic_curve.into());
        self
    }

    /// Length in bits of the key to generate, 2048 or 4096. Accepted only together with a
    /// `private_key_type` of `rsa`.
    ///
    /// Known values:
    /// * `2048`: A 2048-bit RSA key.
    /// * `4096`: A 4096-bit RSA key.
    pub fn key_size(mut self, key_size: i64) -> Self {
        self.key_size = Some(key_size);
        self
    }
}

/// Values of `private_key_type` of
/// [`SshCertificateAuthorityCreate`](crate::models::SshCertificateAuthorityCreate).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SshCertificateAuthorityCreatePrivateKeyType {
    /// An RSA key; `key_size` sets its length.
    Rsa,
    /// An ECDSA key; `elliptic_curve` sets its curve.
    Ecdsa,
    /// An Ed25519 key.
    Ed25519,
    /// A value that this version does not know.
    Unknown(String),
}

impl SshCertificateAuthorityCreatePrivateKeyType {
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

impl crate::lenient::FromWire for SshCertificateAuthorityCreatePrivateKeyType {
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

crate::open_enum::conversions!(SshCertificateAuthorityCreatePrivateKeyType);

/// A page of a list of [`SshCertificateAuthority`](crate::models::SshCertificateAuthority) objects,
/// newest first.
#[doc(alias = "SSHCertificateAuthorityList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshCertificateAuthorityList {
    /// The objects of this page.
    pub ssh_certificate_authorities: Vec<SshCertificateAuthority>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for SshCertificateAuthorityList {
    type Item = SshCertificateAuthority;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ssh_certificate_authorities
    }
}

/// Changes to [`SshCertificateAuthority`](crate::models::SshCertificateAuthority): what is set is
/// changed, the rest stays.
#[doc(alias = "SSHCertificateAuthorityUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshCertificateAuthorityUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl SshCertificateAuthorityUpdate {
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

impl Serialize for SshCertificateAuthority {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("public_key", &self.public_key)
            .field("key_type", &self.key_type)
            .end()
    }
}

impl ReadObject for SshCertificateAuthority {
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
            "public_key" => value.read_unless_null(&mut self.public_key),
            "key_type" => value.read_unless_null(&mut self.key_type),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SshCertificateAuthority {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshCertificateAuthorityCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("private_key_type", &self.private_key_type)
            .field_if_set("elliptic_curve", &self.elliptic_curve)
            .field_if_set("key_size", &self.key_size)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for SshCertificateAuthorityCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "private_key_type", "elliptic_curve", "key_size"],
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
            "private_key_type" => value.read(&mut self.private_key_type),
            "elliptic_curve" => value.read(&mut self.elliptic_curve),
            "key_size" => value.read(&mut self.key_size),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for SshCertificateAuthorityCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshCertificateAuthorityList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("ssh_certificate_authorities", &self.ssh_certificate_authorities)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for SshCertificateAuthorityList {
    const REQUIRED: &'static [&'static str] = &["ssh_certificate_authorities"];

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
            "ssh_certificate_authorities" => {
                value.read_unless_null(&mut self.ssh_certificate_authorities)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SshCertificateAuthorityList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshCertificateAuthorityUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for SshCertificateAuthorityUpdate {
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
impl<'de> Deserialize<'de> for SshCertificateAuthorityUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
