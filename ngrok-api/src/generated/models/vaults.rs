// Generated from api-spec/services/vaults.yaml by `cargo xtask codegen`; edits are lost.

//! Vaults: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};
use crate::models::Principal;

/// A container for secrets, identified by a name that is unique in the account.
///
/// [`client.vaults()`](crate::services::vaults::Vaults) has the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vault {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<Vault>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// When the vault itself was changed last, in RFC 3339 format.
    pub updated_at: Timestamp,
    /// The name of the vault, unique in the account: letters, digits, `_`, `/` and `.`.
    pub name: String,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// ID of the user or service user that created the vault. A plain string here, not a `Ref`.
    pub created_by: Id<Principal>,
    /// ID of the user or service user that changed the vault last. A plain string here, not a `Ref`.
    pub last_updated_by: Id<Principal>,
}

/// What a new [`Vault`](crate::models::Vault) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultCreate {
    /// The name of the vault, unique in the account: letters, digits, `_`, `/` and `.`.
    pub name: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
}

impl VaultCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the vault, unique in the account: letters, digits, `_`, `/` and `.`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

/// A page of a list of [`Vault`](crate::models::Vault) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultList {
    /// The objects of this page.
    pub vaults: Vec<Vault>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for VaultList {
    type Item = Vault;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.vaults
    }
}

/// Changes to [`Vault`](crate::models::Vault): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultUpdate {
    /// The name of the vault, unique in the account: letters, digits, `_`, `/` and `.`.
    pub name: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
}

impl VaultUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the vault, unique in the account: letters, digits, `_`, `/` and `.`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

impl Serialize for Vault {
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
            .end()
    }
}

impl ReadObject for Vault {
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
            "created_by" => value.read(&mut self.created_by),
            "last_updated_by" => value.read(&mut self.last_updated_by),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Vault {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for VaultCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("description", &self.description)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for VaultCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "metadata", "description"],
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
            "metadata" => value.read(&mut self.metadata),
            "description" => value.read(&mut self.description),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for VaultCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for VaultList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("vaults", &self.vaults)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for VaultList {
    const REQUIRED: &'static [&'static str] = &["vaults"];

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
            "vaults" => value.read_unless_null(&mut self.vaults),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for VaultList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for VaultUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("description", &self.description)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for VaultUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "metadata", "description"],
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
            "metadata" => value.read(&mut self.metadata),
            "description" => value.read(&mut self.description),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for VaultUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
