// Generated from api-spec/apis/ai_gateway/services/api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway API Keys: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Ref, Sensitive};
use crate::ai_gateway::models::Principal;

/// An API key of the account for the AI Gateway.
///
/// [`client.api_keys()`](crate::ai_gateway::services::api_keys::ApiKeys) has the operations on it.
#[doc(alias = "AIGatewayAPIKey")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<ApiKey>,
    /// Address of this object in the API.
    pub uri: String,
    /// What people call the key, up to 255 bytes. Empty when it has no name.
    pub name: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// When this object was changed last; at first, when it was created.
    pub updated_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// Who created this object.
    pub created_by: Ref<Principal>,
    /// Who changed this object last; at first, who created it.
    pub last_updated_by: Ref<Principal>,
    /// The secret that a client sends. Only the answer to the creation has it, so keep it then.
    ///
    /// Only the answer to the creation shows it.
    pub token: Option<Sensitive>,
    /// The token with most of it hidden, so that people can tell keys apart.
    pub key_redacted: String,
    /// When the key was used last. Null as long as it was not.
    pub last_used: Option<Timestamp>,
}

/// What a new [`ApiKey`](crate::ai_gateway::models::ApiKey) is made from.
#[doc(alias = "AIGatewayAPIKeyCreate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyCreate {
    /// What people call the key, up to 255 bytes. Empty when it has no name.
    pub name: Option<String>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl ApiKeyCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What people call the key, up to 255 bytes. Empty when it has no name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

/// Changes to [`ApiKey`](crate::ai_gateway::models::ApiKey): what is set is changed, null takes a value
/// away, the rest stays.
#[doc(alias = "AIGatewayAPIKeyUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyUpdate {
    /// What people call the key, up to 255 bytes. Empty when it has no name.
    ///
    /// Null takes the value away.
    pub name: Option<Option<String>>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    ///
    /// Null takes the value away.
    pub description: Option<Option<String>>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub metadata: Option<Option<String>>,
}

impl ApiKeyUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What people call the key, up to 255 bytes. Empty when it has no name.
    ///
    /// Null takes the value away.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    ///
    /// Null takes the value away.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(Some(metadata.into()));
        self
    }

    /// Sends null for `name`, which takes its value away.
    pub fn clear_name(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sends null for `description`, which takes its value away.
    pub fn clear_description(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// Sends null for `metadata`, which takes its value away.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Some(None);
        self
    }
}

/// A page of a list of [`ApiKey`](crate::ai_gateway::models::ApiKey) objects, newest first.
#[doc(alias = "AIGatewayAPIKeyList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyList {
    /// The objects of this page.
    pub ai_gateway_api_keys: Vec<ApiKey>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the parameters of this one. Null on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for ApiKeyList {
    type Item = ApiKey;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ai_gateway_api_keys
    }
}

impl Serialize for ApiKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("name", &self.name)
            .field("createdAt", &self.created_at)
            .field("updatedAt", &self.updated_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("createdBy", &self.created_by)
            .field("lastUpdatedBy", &self.last_updated_by)
            .field("token", &self.token)
            .field("keyRedacted", &self.key_redacted)
            .field("lastUsed", &self.last_used)
            .end()
    }
}

impl ReadObject for ApiKey {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "uri",
        "createdAt",
        "updatedAt",
        "createdBy",
        "lastUpdatedBy",
        "keyRedacted",
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
            "name" => value.read_unless_null(&mut self.name),
            "createdAt" => value.read(&mut self.created_at),
            "updatedAt" => value.read(&mut self.updated_at),
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "createdBy" => value.read_unless_null(&mut self.created_by),
            "lastUpdatedBy" => value.read_unless_null(&mut self.last_updated_by),
            "token" => value.read(&mut self.token),
            "keyRedacted" => value.read_unless_null(&mut self.key_redacted),
            "lastUsed" => value.read_time(&mut self.last_used),
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
            .field_if_set("name", &self.name)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ApiKeyCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "description", "metadata"],
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
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
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

impl Serialize for ApiKeyUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ApiKeyUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "description", "metadata"],
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
            "name" => value.read_nullable(&mut self.name),
            "description" => value.read_nullable(&mut self.description),
            "metadata" => value.read_nullable(&mut self.metadata),
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

impl Serialize for ApiKeyList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("aiGatewayApiKeys", &self.ai_gateway_api_keys)
            .field("uri", &self.uri)
            .field("nextPageUri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for ApiKeyList {
    const REQUIRED: &'static [&'static str] = &["aiGatewayApiKeys", "uri"];

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
            "aiGatewayApiKeys" => value.read_unless_null(&mut self.ai_gateway_api_keys),
            "uri" => value.read_unless_null(&mut self.uri),
            "nextPageUri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ApiKeyList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
