// Generated from api-spec/services/credentials.yaml by `cargo xtask codegen`; edits are lost.

//! Tunnel Credentials: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page, Sensitive};
use crate::models::Principal;

/// An authtoken for ngrok agents, with the rules on what it may bind.
///
/// [`client.credentials()`](crate::services::credentials::Credentials) has the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Credential {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<Credential>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// The authtoken to give to an agent. Sent once, in the answer to the create call, and absent from then
    /// on.
    ///
    /// Only the answer to the creation shows it.
    pub token: Option<Sensitive>,
    /// Rules on what the token may bind, as `bind:` and a domain, address or label, with wildcards:
    /// `bind:*.example.com`, `bind:*=example`. Without rules, or with `*`, everything is allowed.
    ///
    /// A null reads as empty.
    pub acl: Vec<String>,
    /// Who owns the credential; at creation the caller unless set. The request takes a user ID, a user's
    /// email or a SCIM user ID, and only admins may name another.
    pub owner_id: Option<Id<Principal>>,
}

/// What a new [`Credential`](crate::models::Credential) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Rules on what the token may bind, as `bind:` and a domain, address or label, with wildcards:
    /// `bind:*.example.com`, `bind:*=example`. Without rules, or with `*`, everything is allowed.
    pub acl: Option<Vec<String>>,
    /// Who owns the credential; at creation the caller unless set. The request takes a user ID, a user's
    /// email or a SCIM user ID, and only admins may name another.
    pub owner_id: Option<Id<Principal>>,
}

impl CredentialCreate {
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

    /// Rules on what the token may bind, as `bind:` and a domain, address or label, with wildcards:
    /// `bind:*.example.com`, `bind:*=example`. Without rules, or with `*`, everything is allowed.
    pub fn acl(mut self, acl: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.acl = Some(acl.into_iter().map(Into::into).collect());
        self
    }

    /// Who owns the credential; at creation the caller unless set. The request takes a user ID, a user's
    /// email or a SCIM user ID, and only admins may name another.
    pub fn owner_id(mut self, owner_id: impl IntoId<Principal>) -> Self {
        self.owner_id = Some(owner_id.into_id());
        self
    }
}

/// A page of a list of [`Credential`](crate::models::Credential) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialList {
    /// The objects of this page.
    pub credentials: Vec<Credential>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for CredentialList {
    type Item = Credential;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.credentials
    }
}

/// Changes to [`Credential`](crate::models::Credential): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Rules on what the token may bind, as `bind:` and a domain, address or label, with wildcards:
    /// `bind:*.example.com`, `bind:*=example`. Without rules, or with `*`, everything is allowed.
    pub acl: Option<Vec<String>>,
}

impl CredentialUpdate {
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

    /// Rules on what the token may bind, as `bind:` and a domain, address or label, with wildcards:
    /// `bind:*.example.com`, `bind:*=example`. Without rules, or with `*`, everything is allowed.
    pub fn acl(mut self, acl: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.acl = Some(acl.into_iter().map(Into::into).collect());
        self
    }
}

impl Serialize for Credential {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("token", &self.token)
            .field("acl", &self.acl)
            .field("owner_id", &self.owner_id)
            .end()
    }
}

impl ReadObject for Credential {
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
            "token" => value.read(&mut self.token),
            "acl" => value.read_unless_null(&mut self.acl),
            "owner_id" => value.read(&mut self.owner_id),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Credential {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CredentialCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("acl", &self.acl)
            .field_if_set("owner_id", &self.owner_id)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for CredentialCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "acl", "owner_id"],
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
            "owner_id" => value.read(&mut self.owner_id),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for CredentialCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CredentialList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("credentials", &self.credentials)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for CredentialList {
    const REQUIRED: &'static [&'static str] = &["credentials"];

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
            "credentials" => value.read_unless_null(&mut self.credentials),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for CredentialList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CredentialUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("acl", &self.acl)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for CredentialUpdate {
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
impl<'de> Deserialize<'de> for CredentialUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
