// Generated from api-spec/services/certificate_authorities.yaml by `cargo xtask codegen`; edits are lost.

//! Certificate Authorities: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};

/// An uploaded X.509 CA certificate, used to verify client certificates in mutual TLS.
///
/// [`client.certificate_authorities()`](crate::services::certificate_authorities::CertificateAuthorities)
/// has the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthority {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<CertificateAuthority>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// The CA certificate itself, PEM-encoded, without a private key.
    pub ca_pem: String,
    /// Common name (CN) in the subject of the CA certificate, read by ngrok from `ca_pem`.
    pub subject_common_name: String,
    /// Start of the CA certificate's validity period, read by ngrok from `ca_pem`.
    pub not_before: Timestamp,
    /// End of the CA certificate's validity period; from then on client certificates no longer verify
    /// against it.
    pub not_after: Timestamp,
    /// X.509 key usages in the CA certificate: what its private key may be employed for.
    pub key_usages: Vec<String>,
    /// X.509 extended key usages in the CA certificate: the further purposes that its private key may
    /// serve.
    pub extended_key_usages: Vec<String>,
}

/// What a new [`CertificateAuthority`](crate::models::CertificateAuthority) is made from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthorityCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// The CA certificate itself, PEM-encoded, without a private key.
    pub ca_pem: String,
}

impl CertificateAuthorityCreate {
    /// Starts with what is required.
    pub fn new(ca_pem: impl Into<String>) -> Self {
        Self {
            description: None,
            metadata: None,
            ca_pem: ca_pem.into(),
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

/// A page of a list of [`CertificateAuthority`](crate::models::CertificateAuthority) objects, newest
/// first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthorityList {
    /// The objects of this page.
    pub certificate_authorities: Vec<CertificateAuthority>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for CertificateAuthorityList {
    type Item = CertificateAuthority;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.certificate_authorities
    }
}

/// Changes to [`CertificateAuthority`](crate::models::CertificateAuthority): what is set is changed,
/// the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthorityUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl CertificateAuthorityUpdate {
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

impl Serialize for CertificateAuthority {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("ca_pem", &self.ca_pem)
            .field("subject_common_name", &self.subject_common_name)
            .field("not_before", &self.not_before)
            .field("not_after", &self.not_after)
            .field("key_usages", &self.key_usages)
            .field("extended_key_usages", &self.extended_key_usages)
            .end()
    }
}

impl ReadObject for CertificateAuthority {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "created_at",
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
            "ca_pem" => value.read_unless_null(&mut self.ca_pem),
            "subject_common_name" => {
                value.read_unless_null(&mut self.subject_common_name)
            }
            "not_before" => value.read(&mut self.not_before),
            "not_after" => value.read(&mut self.not_after),
            "key_usages" => value.read_unless_null(&mut self.key_usages),
            "extended_key_usages" => {
                value.read_unless_null(&mut self.extended_key_usages)
            }
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for CertificateAuthority {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CertificateAuthorityCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field("ca_pem", &self.ca_pem)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for CertificateAuthorityCreate {
    const REQUIRED: &'static [&'static str] = &["ca_pem"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "ca_pem"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            description: Default::default(),
            metadata: Default::default(),
            ca_pem: Default::default(),
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
            "ca_pem" => value.read_unless_null(&mut self.ca_pem),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for CertificateAuthorityCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CertificateAuthorityList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("certificate_authorities", &self.certificate_authorities)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for CertificateAuthorityList {
    const REQUIRED: &'static [&'static str] = &["certificate_authorities"];

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
            "certificate_authorities" => {
                value.read_unless_null(&mut self.certificate_authorities)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for CertificateAuthorityList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CertificateAuthorityUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for CertificateAuthorityUpdate {
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
impl<'de> Deserialize<'de> for CertificateAuthorityUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
