// Generated from api-spec/apis/ai_gateway/services/provider_keys.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Provider Keys: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Ref, Sensitive};
use crate::ai_gateway::models::Principal;

/// A stored key at an AI provider: everything about it except the key itself.
///
/// [`client.provider_keys()`](crate::ai_gateway::services::provider_keys::ProviderKeys) has the
/// operations on it.
#[doc(alias = "AIGatewayProviderAPIKeyDetail")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProviderApiKeyDetail {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<ProviderApiKeyDetail>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// When this object was changed last; at first, when it was created.
    pub updated_at: Timestamp,
    /// The AI provider that the key is for, such as `openai` or `anthropic`; for one of your own, its
    /// `providerId`. Fixed at creation.
    pub provider_id: String,
    /// What people call the key, up to 255 bytes.
    pub name: String,
    /// The key with most of it hidden, so that people can tell keys apart.
    pub key_redacted: String,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// Who created this object.
    pub created_by: Ref<Principal>,
    /// Who changed this object last; at first, who created it.
    pub last_updated_by: Ref<Principal>,
    /// When the key was used last. Null as long as it was not.
    pub last_used: Option<Timestamp>,
}

/// What a new [`ProviderApiKeyDetail`](crate::ai_gateway::models::ProviderApiKeyDetail) is made from.
#[doc(alias = "AIGatewayProviderAPIKeyCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProviderApiKeyCreate {
    /// The AI provider that the key is for, such as `openai` or `anthropic`; for one of your own, its
    /// `providerId`. Fixed at creation.
    pub provider_id: String,
    /// The key itself, as the provider issued it; not empty. No answer ever contains it.
    pub value: Sensitive,
    /// What people call the key, up to 255 bytes.
    pub name: String,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl ProviderApiKeyCreate {
    /// Starts with what is required.
    pub fn new(
        provider_id: impl Into<String>,
        value: impl Into<Sensitive>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            provider_id: provider_id.into(),
            value: value.into(),
            name: name.into(),
            description: None,
            metadata: None,
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

/// Changes to [`ProviderApiKeyDetail`](crate::ai_gateway::models::ProviderApiKeyDetail): what is set is
/// changed, null takes a value away, the rest stays.
#[doc(alias = "AIGatewayProviderAPIKeyUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProviderApiKeyUpdate {
    /// What people call the key, up to 255 bytes.
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

impl ProviderApiKeyUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What people call the key, up to 255 bytes.
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

/// The key that takes the place of a stored one.
#[doc(alias = "AIGatewayProviderAPIKeyRotate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProviderApiKeyRotate {
    /// The key itself, as the provider issued it; not empty. No answer ever contains it.
    pub value: Sensitive,
    /// What people call the key, up to 255 bytes.
    pub name: String,
}

impl ProviderApiKeyRotate {
    /// Starts with what is required.
    pub fn new(value: impl Into<Sensitive>, name: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            name: name.into(),
        }
    }
}

/// A page of a list of [`ProviderApiKeyDetail`](crate::ai_gateway::models::ProviderApiKeyDetail)
/// objects, newest first.
#[doc(alias = "AIGatewayProviderAPIKeyList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProviderApiKeyList {
    /// The objects of this page.
    pub ai_gateway_provider_keys: Vec<ProviderApiKeyDetail>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the parameters of this one. Null on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for ProviderApiKeyList {
    type Item = ProviderApiKeyDetail;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ai_gateway_provider_keys
    }
}

impl Serialize for ProviderApiKeyDetail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("createdAt", &self.created_at)
            .field("updatedAt", &self.updated_at)
            .field("providerId", &self.provider_id)
            .field("name", &self.name)
            .field("keyRedacted", &self.key_redacted)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("createdBy", &self.created_by)
            .field("lastUpdatedBy", &self.last_updated_by)
            .field("lastUsed", &self.last_used)
            .end()
    }
}

impl ReadObject for ProviderApiKeyDetail {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "uri",
        "createdAt",
        "updatedAt",
        "providerId",
        "name",
        "keyRedacted",
        "createdBy",
        "lastUpdatedBy",
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
            "createdAt" => value.read(&mut self.created_at),
            "updatedAt" => value.read(&mut self.updated_at),
            "providerId" => value.read_unless_null(&mut self.provider_id),
            "name" => value.read_unless_null(&mut self.name),
            "keyRedacted" => value.read_unless_null(&mut self.key_redacted),
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "createdBy" => value.read_unless_null(&mut self.created_by),
            "lastUpdatedBy" => value.read_unless_null(&mut self.last_updated_by),
            "lastUsed" => value.read_time(&mut self.last_used),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ProviderApiKeyDetail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProviderApiKeyCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("providerId", &self.provider_id)
            .field("value", &self.value)
            .field("name", &self.name)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ProviderApiKeyCreate {
    const REQUIRED: &'static [&'static str] = &["providerId", "value", "name"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["providerId", "value", "name", "description", "metadata"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            provider_id: Default::default(),
            value: Default::default(),
            name: Default::default(),
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
            "providerId" => value.read_unless_null(&mut self.provider_id),
            "value" => value.read(&mut self.value),
            "name" => value.read_unless_null(&mut self.name),
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ProviderApiKeyCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProviderApiKeyUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ProviderApiKeyUpdate {
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
impl<'de> Deserialize<'de> for ProviderApiKeyUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProviderApiKeyRotate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("value", &self.value)
            .field("name", &self.name)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ProviderApiKeyRotate {
    const REQUIRED: &'static [&'static str] = &["value", "name"];
    const ONLY: Option<&'static [&'static str]> = Some(&["value", "name"]);

    #[inline]
    fn empty() -> Self {
        Self {
            value: Default::default(),
            name: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "value" => value.read(&mut self.value),
            "name" => value.read_unless_null(&mut self.name),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ProviderApiKeyRotate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProviderApiKeyList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("aiGatewayProviderKeys", &self.ai_gateway_provider_keys)
            .field("uri", &self.uri)
            .field("nextPageUri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for ProviderApiKeyList {
    const REQUIRED: &'static [&'static str] = &["aiGatewayProviderKeys", "uri"];

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
            "aiGatewayProviderKeys" => {
                value.read_unless_null(&mut self.ai_gateway_provider_keys)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "nextPageUri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ProviderApiKeyList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
