// Generated from api-spec/apis/ai_gateway/services/access_keys.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Access Keys: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page, Ref, Sensitive};
use crate::ai_gateway::models::{AccessKeyConfiguration, Principal};

/// A key with which a client sends requests to the AI Gateway.
///
/// [`client.access_keys()`](crate::ai_gateway::services::access_keys::AccessKeys) has the operations on
/// it.
#[doc(alias = "AIGatewayAccessKey")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKey {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<AccessKey>,
    /// What people call the key, up to 255 bytes. Empty when it has no name.
    pub name: String,
    /// Address of this object in the API.
    pub uri: String,
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
    /// The configuration that limits what the key may call. Null when it may call every provider and model.
    pub access_key_configuration: Option<AccessKeyConfigurationLink>,
}

/// The access key configuration that an access key is linked to, in short.
#[doc(alias = "AIGatewayAccessKeyConfigurationLink")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyConfigurationLink {
    /// Identifier of the configuration.
    pub id: Id<AccessKeyConfiguration>,
    /// Address of the configuration in the API.
    pub uri: String,
    /// What people call the configuration, up to 255 bytes.
    pub name: String,
}

/// What a new [`AccessKey`](crate::ai_gateway::models::AccessKey) is made from.
#[doc(alias = "AIGatewayAccessKeyCreate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyCreate {
    /// What people call the key, up to 255 bytes. Empty when it has no name.
    pub name: Option<String>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// ID of the configuration that shall limit the key. Left out, it may call every provider and model.
    pub access_key_configuration_id: Option<Id<AccessKeyConfiguration>>,
}

impl AccessKeyCreate {
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

    /// ID of the configuration that shall limit the key. Left out, it may call every provider and model.
    pub fn access_key_configuration_id(
        mut self,
        access_key_configuration_id: impl IntoId<AccessKeyConfiguration>,
    ) -> Self {
        self.access_key_configuration_id = Some(access_key_configuration_id.into_id());
        self
    }
}

/// Changes to [`AccessKey`](crate::ai_gateway::models::AccessKey): what is set is changed, null takes a
/// value away, the rest stays.
#[doc(alias = "AIGatewayAccessKeyUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyUpdate {
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
    /// ID of the configuration that shall limit the key from now on. With null, the key may call every
    /// provider and model again.
    ///
    /// Null takes the value away.
    pub access_key_configuration_id: Option<Option<Id<AccessKeyConfiguration>>>,
}

impl AccessKeyUpdate {
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

    /// ID of the configuration that shall limit the key from now on. With null, the key may call every
    /// provider and model again.
    ///
    /// Null takes the value away.
    pub fn access_key_configuration_id(
        mut self,
        access_key_configuration_id: impl IntoId<AccessKeyConfiguration>,
    ) -> Self {
        self.access_key_configuration_id = Some(
            Some(access_key_configuration_id.into_id()),
        );
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

    /// Sends null for `accessKeyConfigurationId`, which takes its value away.
    pub fn clear_access_key_configuration_id(mut self) -> Self {
        self.access_key_configuration_id = Some(None);
        self
    }
}

/// A page of a list of [`AccessKey`](crate::ai_gateway::models::AccessKey) objects, newest first.
#[doc(alias = "AIGatewayAccessKeyList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyList {
    /// The objects of this page.
    pub ai_gateway_access_keys: Vec<AccessKey>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the parameters of this one. Null on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for AccessKeyList {
    type Item = AccessKey;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ai_gateway_access_keys
    }
}

impl Serialize for AccessKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("uri", &self.uri)
            .field("createdAt", &self.created_at)
            .field("updatedAt", &self.updated_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("createdBy", &self.created_by)
            .field("lastUpdatedBy", &self.last_updated_by)
            .field("token", &self.token)
            .field("keyRedacted", &self.key_redacted)
            .field("lastUsed", &self.last_used)
            .field("accessKeyConfiguration", &self.access_key_configuration)
            .end()
    }
}

impl ReadObject for AccessKey {
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
            "name" => value.read_unless_null(&mut self.name),
            "uri" => value.read_unless_null(&mut self.uri),
            "createdAt" => value.read(&mut self.created_at),
            "updatedAt" => value.read(&mut self.updated_at),
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "createdBy" => value.read_unless_null(&mut self.created_by),
            "lastUpdatedBy" => value.read_unless_null(&mut self.last_updated_by),
            "token" => value.read(&mut self.token),
            "keyRedacted" => value.read_unless_null(&mut self.key_redacted),
            "lastUsed" => value.read_time(&mut self.last_used),
            "accessKeyConfiguration" => value.read(&mut self.access_key_configuration),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AccessKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AccessKeyConfigurationLink {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("name", &self.name)
            .end()
    }
}

impl ReadObject for AccessKeyConfigurationLink {
    const REQUIRED: &'static [&'static str] = &["id", "uri", "name"];

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
            "id" => value.read(&mut self.id),
            "uri" => value.read_unless_null(&mut self.uri),
            "name" => value.read_unless_null(&mut self.name),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AccessKeyConfigurationLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AccessKeyCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("accessKeyConfigurationId", &self.access_key_configuration_id)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for AccessKeyCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "description", "metadata", "accessKeyConfigurationId"],
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
            "accessKeyConfigurationId" => {
                value.read(&mut self.access_key_configuration_id)
            }
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for AccessKeyCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AccessKeyUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("accessKeyConfigurationId", &self.access_key_configuration_id)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for AccessKeyUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "description", "metadata", "accessKeyConfigurationId"],
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
            "accessKeyConfigurationId" => {
                value.read_nullable(&mut self.access_key_configuration_id)
            }
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for AccessKeyUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AccessKeyList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("aiGatewayAccessKeys", &self.ai_gateway_access_keys)
            .field("uri", &self.uri)
            .field("nextPageUri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for AccessKeyList {
    const REQUIRED: &'static [&'static str] = &["aiGatewayAccessKeys", "uri"];

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
            "aiGatewayAccessKeys" => {
                value.read_unless_null(&mut self.ai_gateway_access_keys)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "nextPageUri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AccessKeyList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
