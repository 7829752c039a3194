// Generated from api-spec/services/ssh_user_certificates.yaml by `cargo xtask codegen`; edits are lost.

//! SSH User Certificates: the datatypes.

use std::collections::BTreeMap;
use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page};
use crate::models::SshCertificateAuthority;

/// A signed certificate that an SSH client presents to log in, naming the users it may act as and what
/// it may do.
///
/// [`client.ssh_user_certificates()`](crate::services::ssh_user_certificates::SshUserCertificates) has
/// the operations on it.
#[doc(alias = "SSHUserCertificate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshUserCertificate {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<SshUserCertificate>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// The user's public key which the certificate vouches for, written as in an OpenSSH authorized keys
    /// file.
    pub public_key: String,
    /// Algorithm of the key in `public_key`: `rsa`, `ecdsa` or `ed25519`.
    pub key_type: SshUserCertificateKeyType,
    /// The SSH certificate authority whose private key signs this certificate.
    pub ssh_certificate_authority_id: Id<SshCertificateAuthority>,
    /// Usernames which the holder may log in as on machines that trust the authority. Beware: an empty list
    /// permits login as anyone.
    pub principals: Vec<String>,
    /// Restrictions that servers must enforce, by name. OpenSSH defines two: `force-command` and
    /// `source-address`.
    pub critical_options: BTreeMap<String, String>,
    /// Permissions and other data for the SSH server, by name, such as terminals or port forwarding. Unset
    /// grants just `permit-pty` and `permit-user-rc`, both with empty values.
    pub extensions: BTreeMap<String, String>,
    /// Start of the certificate's validity. Defaults to the time of creation.
    pub valid_after: Timestamp,
    /// End of the certificate's validity, named `valid_before` by OpenSSH. Defaults to 24 hours.
    pub valid_until: Timestamp,
    /// The signed certificate in OpenSSH format. Save it to a `-cert.pub` file; SSH clients present it when
    /// they log in.
    pub certificate: String,
}

/// Values of `key_type` of [`SshUserCertificate`](crate::models::SshUserCertificate).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SshUserCertificateKeyType {
    /// An RSA key.
    Rsa,
    /// An ECDSA key.
    Ecdsa,
    /// An Ed25519 key.
    Ed25519,
    /// A value that this version does not know.
    Unknown(String),
}

impl SshUserCertificateKeyType {
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

impl crate::lenient::FromWire for SshUserCertificateKeyType {
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

crate::open_enum::conversions!(SshUserCertificateKeyType);

/// What a new [`SshUserCertificate`](crate::models::SshUserCertificate) is made from.
#[doc(alias = "SSHUserCertificateCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SshUserCertificateCreate {
    /// The SSH certificate authority whose private key signs this certificate.
    pub ssh_certificate_authority_id: Id<SshCertificateAuthority>,
    /// The user's public key which the certificate vouches for, written as in an OpenSSH authorized keys
    /// file.
    pub public_key: String,
    /// Usernames which the holder may log in as on machines that trust the authority. Beware: an empty list
    /// permits login as anyone.
    pub principals: Option<Vec<String>>,
    /// Restrictions that servers must enforce, by name. OpenSSH defines two: `force-command` and
    /// `source-address`.
    pub critical_options: Option<BTreeMap<String, String>>,
    /// Permissions and other data for the SSH server, by name, such as terminals or port forwarding. Unset
    /// grants just `permit-pty` and `permit-user-rc`, both with empty values.
    ///
    /// The default is `{"permit-pty":"","permit-user-rc":""}`.
    pub extensions: Option<BTreeMap<String, String>>,
    /// Start of the certificate's validity. Defaults to the time of creation.
    pub valid_after: Option<Timestamp>,
    /// End of the certificate's validity, named `valid_before` by OpenSSH. Defaults to 24 hours.
    pub valid_until: Option<Timestamp>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl SshUserCertificateCreate {
    /// Starts with what is required.
    pub fn new(
        ssh_certificate_authority_id: impl IntoId<SshCertificateAuthority>,
        public_key: impl Into<String>,
    ) -> Self {
        Self {
            ssh_certificate_authority_id: ssh_certificate_authority_id.into_id(),
            public_key: public_key.into(),
            principals: None,
            critical_options: None,
            extensions: None,
            valid_after: None,
            valid_until: None,
            description: None,
            metadata: None,
        }
    }

    /// Usernames which the holder may log in as on machines that trust the authority. Beware: an empty list
    /// permits login as anyone.
    pub fn principals(
        mut self,
        principals: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.principals = Some(principals.into_iter().map(Into::into).collect());
        self
    }

    /// Restrictions that servers must enforce, by name. OpenSSH defines two: `force-command` and
    /// `source-address`.
    pub fn critical_options(
        mut self,
        critical_options: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.critical_options = Some(
            critical_options
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Permissions and other data for the SSH server, by name, such as terminals or port forwarding. Unset
    /// grants just `permit-pty` and `permit-user-rc`, both with empty values.
    ///
    /// The default is `{"permit-pty":"","permit-user-rc":""}`.
    pub fn extensions(
        mut self,
        extensions: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.extensions = Some(
            extensions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Start of the certificate's validity. Defaults to the time of creation.
    pub fn valid_after(mut self, valid_after: Timestamp) -> Self {
        self.valid_after = Some(valid_after);
        self
    }

    /// End of the certificate's validity, named `valid_before` by OpenSSH. Defaults to 24 hours.
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

/// A page of a list of [`SshUserCertificate`](crate::models::SshUserCertificate) objects, newest first.
#[doc(alias = "SSHUserCertificateList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshUserCertificateList {
    /// The objects of this page.
    pub ssh_user_certificates: Vec<SshUserCertificate>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for SshUserCertificateList {
    type Item = SshUserCertificate;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ssh_user_certificates
    }
}

/// Changes to [`SshUserCertificate`](crate::models::SshUserCertificate): what is set is changed, the
/// rest stays.
#[doc(alias = "SSHUserCertificateUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshUserCertificateUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl SshUserCertificateUpdate {
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

impl Serialize for SshUserCertificate {
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
            .field("critical_options", &self.critical_options)
            .field("extensions", &self.extensions)
            .field("valid_after", &self.valid_after)
            .field("valid_until", &self.valid_until)
            .field("certificate", &self.certificate)
            .end()
    }
}

impl ReadObject for SshUserCertificate {
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
            "critical_options" => value.read_unless_null(&mut self.critical_options),
            "extensions" => value.read_unless_null(&mut self.extensions),
            "valid_after" => value.read(&mut self.valid_after),
            "valid_until" => value.read(&mut self.valid_until),
            "certificate" => value.read_unless_null(&mut self.certificate),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SshUserCertificate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshUserCertificateCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("ssh_certificate_authority_id", &self.ssh_certificate_authority_id)
            .field("public_key", &self.public_key)
            .field_if_set("principals", &self.principals)
            .field_if_set("critical_options", &self.critical_options)
            .field_if_set("extensions", &self.extensions)
            .field_if_set("valid_after", &self.valid_after)
            .field_if_set("valid_until", &self.valid_until)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for SshUserCertificateCreate {
    const REQUIRED: &'static [&'static str] = &[
        "ssh_certificate_authority_id",
        "public_key",
    ];
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "ssh_certificate_authority_id",
            "public_key",
            "principals",
            "critical_options",
            "extensions",
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
            critical_options: Default::default(),
            extensions: Default::default(),
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
            "critical_options" => value.read(&mut self.critical_options),
            "extensions" => value.read(&mut self.extensions),
            "valid_after" => value.read(&mut self.valid_after),
            "valid_until" => value.read(&mut self.valid_until),
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for SshUserCertificateCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshUserCertificateList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("ssh_user_certificates", &self.ssh_user_certificates)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for SshUserCertificateList {
    const REQUIRED: &'static [&'static str] = &["ssh_user_certificates"];

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
            "ssh_user_certificates" => {
                value.read_unless_null(&mut self.ssh_user_certificates)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SshUserCertificateList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshUserCertificateUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for SshUserCertificateUpdate {
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
impl<'de> Deserialize<'de> for SshUserCertificateUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
