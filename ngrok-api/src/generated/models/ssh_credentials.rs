// Generated from api-spec/services/ssh_credentials.yaml by `cargo xtask codegen`; edits are lost.

//! SSH Credentials: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page};
use crate::models::Principal;

/// An SSH public key registered to start tunnels over ngrok's SSH gateway, with rules for what it may
/// bind.
///
/// [`client.ssh_credentials()`](crate::services::ssh_credentials::SshCredentials) has the operations on
/// it.
#[doc(alias = "SSHCredential")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshCredential {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<SshCredential>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// Public half of the SSH key pair that clients authenticate with, in OpenSSH format.
    pub public_key: String,
    /// Rules such as `bind:*.example.com` or `bind:*=example` that limit which domains, addresses and
    /// labels the key may bind. Empty, or a rule `*`, permits everything.
    ///
    /// A null reads as empty.
    pub acl: Vec<String>,
    /// User or bot that owns the credential, by default the caller. Only admins may name someone else on
    /// creation.
    pub owner_id: Option<Id<Principal>>,
}

/// What a new [`SshCredential`](crate::models::SshCredential) is made from.
#[doc(alias = "SSHCredentialCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SshCredentialCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Rules such as `bind:*.example.com` or `bind:*=example` that limit which domains, addresses and
    /// labels the key may bind. Empty, or a rule `*`, permits everything.
    pub acl: Option<Vec<String>>,
    /// Public half of the SSH key pair that clients authenticate with, in OpenSSH format.
    pub public_key: String,
    /// User or bot that owns the credential, by default the caller. Only admins may name someone else on
    /// creation.
    pub owner_id: Option<Id<Principal>>,
}

impl SshCredentialCreate {
    /// Starts with what is required.
    pub fn new(public_key: impl Into<String>) -> Self {
        Self {
            description: None,
            metadata: None,
            acl: None,
            public_key: public_key.into(),
            owner_id: None,
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

    /// Rules such as `bind:*.example.com` or `bind:*=example` that limit which domains, addresses and
    /// labels the key may bind. Empty, or a rule `*`, permits everything.
    pub fn acl(mut self, acl: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.acl = Some(acl.into_iter().map(Into::into).collect());
        self
    }

    /// User or bot that owns the credential, by default the caller. Only admins may name someone else on
    /// creation.
    pub fn owner_id(mut self, owner_id: impl IntoId<Principal>) -> Self {
        self.owner_id = Some(owner_id.into_id());
        self
    }
}

/// A page of a list of [`SshCredential`](crate::models::SshCredential) objects, newest first.
#[doc(alias = "SSHCredentialList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshCredentialList {
    /// The objects of this page.
    pub ssh_credentials: Vec<SshCredential>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for SshCredentialList {
    type Item = SshCredential;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ssh_credentials
    }
}

/// Changes to [`SshCredential`](crate::models::SshCredential): what is set is changed, the rest stays.
#[doc(alias = "SSHCredentialUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshCredentialUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Rules such as `bind:*.example.com` or `bind:*=example` that limit which domains, addresses and
    /// labels the key may bind. Empty, or a rule `*`, permits everything.
    pub acl: Option<Vec<String>>,
}

impl SshCredentialUpdate {
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

    /// Rules such as `bind:*.example.com` or `bind:*=example` that limit which domains, addresses and
    /// labels the key may bind. Empty, or a rule `*`, permits everything.
    pub fn acl(mut self, acl: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.acl = Some(acl.into_iter().map(Into::into).collect());
        self
    }
}

impl Serialize for SshCredential {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("public_key", &self.public_key)
            .field("acl", &self.acl)
            .field("owner_id", &self.owner_id)
            .end()
    }
}

impl ReadObject for SshCredential {
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
            "acl" => value.read_unless_null(&mut self.acl),
            "owner_id" => value.read(&mut self.owner_id),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SshCredential {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshCredentialCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("acl", &self.acl)
            .field("public_key", &self.public_key)
            .field_if_set("owner_id", &self.owner_id)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for SshCredentialCreate {
    const REQUIRED: &'static [&'static str] = &["public_key"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "acl", "public_key", "owner_id"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            description: Default::default(),
            metadata: Default::default(),
            acl: Default::default(),
            public_key: Default::default(),
            owner_id: Default::default(),
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
            "acl" => value.read(&mut self.acl),
            "public_key" => value.read_unless_null(&mut self.public_key),
            "owner_id" => value.read(&mut self.owner_id),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for SshCredentialCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshCredentialList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("ssh_credentials", &self.ssh_credentials)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for SshCredentialList {
    const REQUIRED: &'static [&'static str] = &["ssh_credentials"];

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
            "ssh_credentials" => value.read_unless_null(&mut self.ssh_credentials),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SshCredentialList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SshCredentialUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("acl", &self.acl)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for SshCredentialUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "acl"],
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
            "acl" => value.read(&mut self.acl),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for SshCredentialUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
