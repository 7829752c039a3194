// Generated from api-spec/services/ai_gateway_api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway API Keys: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page, Ref, Sensitive};
use crate::models::{Endpoint, Principal};

/// A key that authenticates requests to one AI Gateway endpoint.
///
/// [`client.ai_gateway_api_keys()`](crate::services::ai_gateway_api_keys::AiGatewayApiKeys) has the
/// operations on it.
#[doc(alias = "AIGatewayAPIKey")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiGatewayApiKey {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<AiGatewayApiKey>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// When the key was changed last, in RFC 3339 format.
    pub updated_at: Timestamp,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// The user or service user that created the key.
    pub created_by: Ref<Principal>,
    /// The user or service user that made the latest change to the key.
    pub last_updated_by: Ref<Principal>,
    /// The AI Gateway endpoint at which this key is valid.
    pub endpoint: Ref<Endpoint>,
    /// The secret which clients present to the gateway. Sent once, in the answer to the create call, and
    /// absent from then on.
    ///
    /// Only the answer to the creation shows it.
    pub token: Option<Sensitive>,
    /// The name under which the key is shown. It is read-only: neither the create nor the update request
    /// can set it.
    pub display_name: String,
    /// When the key was used last, in RFC 3339 format. May be absent.
    pub last_used: Option<Timestamp>,
}

/// What a new [`AiGatewayApiKey`](crate::models::AiGatewayApiKey) is made from.
#[doc(alias = "AIGatewayAPIKeyCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AiGatewayApiKeyCreate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// ID of the endpoint the key shall open. The AI Gateway action has to be enabled on that endpoint.
    pub endpoint_id: Id<Endpoint>,
}

impl AiGatewayApiKeyCreate {
    /// Starts with what is required.
    pub fn new(endpoint_id: impl IntoId<Endpoint>) -> Self {
        Self {
            description: None,
            metadata: None,
            endpoint_id: endpoint_id.into_id(),
        }
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

/// A page of a list of [`AiGatewayApiKey`](crate::models::AiGatewayApiKey) objects, newest first.
#[doc(alias = "AIGatewayAPIKeyList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiGatewayApiKeyList {
    /// The objects of this page.
    pub ai_gateway_api_keys: Vec<AiGatewayApiKey>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for AiGatewayApiKeyList {
    type Item = AiGatewayApiKey;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ai_gateway_api_keys
    }
}

/// Changes to [`AiGatewayApiKey`](crate::models::AiGatewayApiKey): what is set is changed, the rest
/// stays.
#[doc(alias = "AIGatewayAPIKeyUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiGatewayApiKeyUpdate {
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// ID of the AI Gateway endpoint to move the key to. Leave it out to keep the present one.
    pub endpoint_id: Option<Id<Endpoint>>,
}

impl AiGatewayApiKeyUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// ID of the AI Gateway endpoint to move the key to. Leave it out to keep the present one.
    pub fn endpoint_id(mut self, endpoint_id: impl IntoId<Endpoint>) -> Self {
        self.endpoint_id = Some(endpoint_id.into_id());
        self
    }
}

impl Serialize for AiGatewayApiKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("created_by", &self.created_by)
            .field("last_updated_by", &self.last_updated_by)
            .field("endpoint", &self.endpoint)
            .field("token", &self.token)
            .field("display_name", &self.display_name)
            .field("last_used", &self.last_used)
            .end()
    }
}

impl ReadObject for AiGatewayApiKey {
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
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "created_by" => value.read_unless_null(&mut self.created_by),
            "last_updated_by" => value.read_unless_null(&mut self.last_updated_by),
            "endpoint" => value.read_unless_null(&mut self.endpoint),
            "token" => value.read(&mut self.token),
            "display_name" => value.read_unless_null(&mut self.display_name),
            "last_used" => value.read_time(&mut self.last_used),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AiGatewayApiKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AiGatewayApiKeyCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field("endpoint_id", &self.endpoint_id)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for AiGatewayApiKeyCreate {
    const REQUIRED: &'static [&'static str] = &["endpoint_id"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "endpoint_id"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            description: Default::default(),
            metadata: Default::default(),
            endpoint_id: Default::default(),
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
            "endpoint_id" => value.read(&mut self.endpoint_id),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for AiGatewayApiKeyCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AiGatewayApiKeyList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("ai_gateway_api_keys", &self.ai_gateway_api_keys)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for AiGatewayApiKeyList {
    const REQUIRED: &'static [&'static str] = &["ai_gateway_api_keys"];

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
            "ai_gateway_api_keys" => {
                value.read_unless_null(&mut self.ai_gateway_api_keys)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AiGatewayApiKeyList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AiGatewayApiKeyUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("endpoint_id", &self.endpoint_id)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for AiGatewayApiKeyUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "endpoint_id"],
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
            "endpoint_id" => value.read(&mut self.endpoint_id),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for AiGatewayApiKeyUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
