// Generated from api-spec/services/secrets.yaml by `cargo xtask codegen`; edits are lost.

//! Secrets: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page, Ref, Sensitive};
use crate::models::{Principal, Vault};

/// A secret in a vault: everything about it except the value.
///
/// [`client.secrets()`](crate::services::secrets::Secrets) has the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Secret {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<Secret>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// When the secret was changed last, in RFC 3339 format.
    pub updated_at: Timestamp,
    /// The name of the secret, unique in its vault: letters, digits, `_`, `/` and `.`.
    pub name: String,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// The user or service user that created the secret.
    pub created_by: Ref<Principal>,
    /// The user or service user that made the latest change to the secret.
    pub last_updated_by: Ref<Principal>,
    /// The vault in which the secret is kept, fixed at creation.
    pub vault: Ref<Vault>,
    /// The name of the vault in which the secret is kept. May be absent; `vault` is always there.
    pub vault_name: String,
}

/// What a new [`Secret`](crate::models::Secret) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretCreate {
    /// The name of the secret, unique in its vault: letters, digits, `_`, `/` and `.`.
    pub name: Option<String>,
    /// The confidential content to store; not empty. It cannot be read back afterwards.
    pub value: Option<Sensitive>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// ID of the vault to put the secret in. Give either this or `vault_name`.
    pub vault_id: Option<Id<Vault>>,
    /// The name of the vault in which the secret is kept. May be absent; `vault` is always there.
    pub vault_name: Option<String>,
}

impl SecretCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the secret, unique in its vault: letters, digits, `_`, `/` and `.`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The confidential content to store; not empty. It cannot be read back afterwards.
    pub fn value(mut self, value: impl Into<Sensitive>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// ID of the vault to put the secret in. Give either this or `vault_name`.
    pub fn vault_id(mut self, vault_id: impl IntoId<Vault>) -> Self {
        self.vault_id = Some(vault_id.into_id());
        self
    }

    /// The name of the vault in which the secret is kept. May be absent; `vault` is always there.
    pub fn vault_name(mut self, vault_name: impl Into<String>) -> Self {
        self.vault_name = Some(vault_name.into());
        self
    }
}

/// A page of a list of [`Secret`](crate::models::Secret) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretList {
    /// The objects of this page.
    pub secrets: Vec<Secret>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for SecretList {
    type Item = Secret;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.secrets
    }
}

/// Changes to [`Secret`](crate::models::Secret): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretUpdate {
    /// The name of the secret, unique in its vault: letters, digits, `_`, `/` and `.`.
    pub name: Option<String>,
    /// The content that takes the place of the stored one; not empty. Leave it out to keep the old.
    pub value: Option<Sensitive>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
}

impl SecretUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the secret, unique in its vault: letters, digits, `_`, `/` and `.`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The content that takes the place of the stored one; not empty. Leave it out to keep the old.
    pub fn value(mut self, value: impl Into<Sensitive>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("name", &self.name)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("created_by", &self.created_by)
            .field("last_updated_by", &self.last_updated_by)
            .field("vault", &self.vault)
            .field("vault_name", &self.vault_name)
            .end()
    }
}

impl ReadObject for Secret {
    const REQUIRED: &'static [&'static str] = &["id", "created_at", "updated_at"];

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
            "updated_at" => value.read(&mut self.updated_at),
            "name" => value.read_unless_null(&mut self.name),
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "created_by" => value.read_unless_null(&mut self.created_by),
            "last_updated_by" => value.read_unless_null(&mut self.last_updated_by),
            "vault" => value.read_unless_null(&mut self.vault),
            "vault_name" => value.read_unless_null(&mut self.vault_name),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SecretCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("value", &self.value)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("description", &self.description)
            .field_if_set("vault_id", &self.vault_id)
            .field_if_set("vault_name", &self.vault_name)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for SecretCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "value", "metadata", "description", "vault_id", "vault_name"],
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
            "name" => value.read(&mut self.name),
            "value" => value.read(&mut self.value),
            "metadata" => value.read(&mut self.metadata),
            "description" => value.read(&mut self.description),
            "vault_id" => value.read(&mut self.vault_id),
            "vault_name" => value.read(&mut self.vault_name),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for SecretCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SecretList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("secrets", &self.secrets)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for SecretList {
    const REQUIRED: &'static [&'static str] = &["secrets"];

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
            "secrets" => value.read_unless_null(&mut self.secrets),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SecretList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SecretUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("value", &self.value)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("description", &self.description)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for SecretUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "value", "metadata", "description"],
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
            "name" => value.read(&mut self.name),
            "value" => value.read(&mut self.value),
            "metadata" => value.read(&mut self.metadata),
            "description" => value.read(&mut self.description),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for SecretUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
