// Generated from api-spec/services/api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! API Keys: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page, Sensitive};
use crate::models::Principal;

/// A credential for the ngrok API, owned by a user or a service user.
///
/// [`client.api_keys()`](crate::services::api_keys::ApiKeys) has the operations on it.
#[doc(alias = "APIKey")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<ApiKey>,
    /// Address of this object in the API.
    pub uri: String,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// The bearer token for the `Authorization` header. Sent once, in the answer to the create call, and
    /// absent from then on.
    ///
    /// Only the answer to the creation shows it.
    pub token: Option<Sensitive>,
    /// ID of the user or service user that owns the key; at creation the caller unless set. Only admins may
    /// name somebody else.
    pub owner_id: Option<Id<Principal>>,
}

/// What a new [`ApiKey`](crate::models::ApiKey) is made from.
#[doc(alias = "APIKeyCreate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// ID of the user or service user that owns the key; at creation the caller unless set. Only admins may
    /// name somebody else.
    pub owner_id: Option<Id<Principal>>,
}

impl ApiKeyCreate {
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

    /// ID of the user or service user that owns the key; at creation the caller unless set. Only admins may
    /// name somebody else.
    pub fn owner_id(mut self, owner_id: impl IntoId<Principal>) -> Self {
        self.owner_id = Some(owner_id.into_id());
        self
    }
}

/// A page of a list of [`ApiKey`](crate::models::ApiKey) objects, newest first.
#[doc(alias = "APIKeyList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyList {
    /// The objects of this page.
    pub keys: Vec<ApiKey>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for ApiKeyList {
    type Item = ApiKey;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.keys
    }
}

/// Changes to [`ApiKey`](crate::models::ApiKey): what is set is changed, the rest stays.
#[doc(alias = "APIKeyUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl ApiKeyUpdate {
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

impl Serialize for ApiKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("created_at", &self.created_at)
            .field("token", &self.token)
            .field("owner_id", &self.owner_id)
            .end()
    }
}

impl ReadObject for ApiKey {
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
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "created_at" => value.read(&mut self.created_at),
            "token" => value.read(&mut self.token),
            "owner_id" => value.read(&mut self.owner_id),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ApiKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ApiKeyCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("owner_id", &self.owner_id)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ApiKeyCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "owner_id"],
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
            "owner_id" => value.read(&mut self.owner_id),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ApiKeyCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ApiKeyList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("keys", &self.keys)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for ApiKeyList {
    const REQUIRED: &'static [&'static str] = &["keys"];

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
            "keys" => value.read_unless_null(&mut self.keys),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ApiKeyList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ApiKeyUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ApiKeyUpdate {
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
impl<'de> Deserialize<'de> for ApiKeyUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
