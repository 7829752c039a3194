// Generated from api-spec/services/ai_gateway_api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway API Keys: the service and its datatypes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{
    Call, Client, Connection, Error, Id, Operation, Page, Ref, Resource, Sensitive,
};

use super::models::{Endpoint, Principal};

/// A key that authenticates requests to one AI Gateway endpoint.
#[doc(alias = "AIGatewayAPIKey")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiGatewayApiKey {
    /// Identifier of this object, assigned by ngrok when it is created.
    #[serde(default)]
    pub id: Id<AiGatewayApiKey>,
    /// Address of this object in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// When the key was changed last, in RFC 3339 format.
    pub updated_at: Timestamp,
    /// A note for people about what this object is for. Empty when there is none.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub metadata: String,
    /// The user or service user that created the key.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub created_by: Ref<Principal>,
    /// The user or service user that made the latest change to the key.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub last_updated_by: Ref<Principal>,
    /// The AI Gateway endpoint at which this key is valid.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub endpoint: Ref<Endpoint>,
    /// The secret which clients present to the gateway. Sent once, in the answer to the create call, and
    /// absent from then on.
    ///
    /// Only the answer to the creation shows it.
    pub token: Option<Sensitive>,
    /// The name under which the key is shown. It is read-only: neither the create nor the update request
    /// can set it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub display_name: String,
    /// When the key was used last, in RFC 3339 format. May be absent.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub last_used: Option<Timestamp>,
}

impl Resource for AiGatewayApiKey {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// What a new [`AiGatewayApiKey`](crate::models::AiGatewayApiKey) is made from.
#[doc(alias = "AIGatewayAPIKeyCreate")]
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct AiGatewayApiKeyCreate {
    /// A note for people about what this object is for. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// ID of the endpoint the key shall open. The AI Gateway action has to be enabled on that endpoint.
    #[serde(default)]
    pub endpoint_id: Id<Endpoint>,
}

impl AiGatewayApiKeyCreate {
    /// Starts with what is required.
    pub fn new(endpoint_id: impl Into<Id<Endpoint>>) -> Self {
        Self {
            description: None,
            metadata: None,
            endpoint_id: endpoint_id.into(),
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiGatewayApiKeyList {
    /// The objects of this page.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ai_gateway_api_keys: Vec<AiGatewayApiKey>,
    /// Address of this list in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct AiGatewayApiKeyUpdate {
    /// A note for people about what this object is for. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// ID of the AI Gateway endpoint to move the key to. Leave it out to keep the present one.
    #[serde(skip_serializing_if = "Option::is_none")]
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
    pub fn endpoint_id(mut self, endpoint_id: impl Into<Id<Endpoint>>) -> Self {
        self.endpoint_id = Some(endpoint_id.into());
        self
    }
}

/// `POST /ai_gateway_api_keys`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: AiGatewayApiKeyCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: AiGatewayApiKeyCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = AiGatewayApiKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway_api_keys.create",
        method: Method::Post,
        path: "/ai_gateway_api_keys",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("endpoint_id", self.body.endpoint_id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: AiGatewayApiKeyCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["description", "metadata", "endpoint_id"])?,
        })
    }
}

/// `GET /ai_gateway_api_keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<AiGatewayApiKey>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<AiGatewayApiKey>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Get {
    type Output = AiGatewayApiKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway_api_keys.get",
        method: Method::Get,
        path: "/ai_gateway_api_keys/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Get {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl AiGatewayApiKey {
    /// Returns the AI Gateway key with the given ID, without its `token`.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /ai_gateway_api_keys`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<AiGatewayApiKey>>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
        }
    }
}

impl Operation for List {
    type Output = AiGatewayApiKeyList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway_api_keys.list",
        method: Method::Get,
        path: "/ai_gateway_api_keys",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
        Ok(())
    }
}

impl<C: Connection> Call<'_, List, C> {
    /// Most objects on a page, 1 to 100.
    ///
    /// The default is `100`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }

    /// Starts the list after this object, going back in time.
    pub fn before_id(mut self, before_id: impl Into<Id<AiGatewayApiKey>>) -> Self {
        self.operation.before_id = Some(before_id.into());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
        })
    }
}

/// `PATCH /ai_gateway_api_keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<AiGatewayApiKey>,
    body: AiGatewayApiKeyUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<AiGatewayApiKey>>, body: AiGatewayApiKeyUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for Update {
    type Output = AiGatewayApiKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway_api_keys.update",
        method: Method::Patch,
        path: "/ai_gateway_api_keys/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Update, C> {
    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// ID of the AI Gateway endpoint to move the key to. Leave it out to keep the present one.
    pub fn endpoint_id(mut self, endpoint_id: impl Into<Id<Endpoint>>) -> Self {
        self.operation.body.endpoint_id = Some(endpoint_id.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: AiGatewayApiKeyUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["description", "metadata", "endpoint_id"])?,
        })
    }
}

impl AiGatewayApiKey {
    /// Changes the description, the metadata or the endpoint of an AI Gateway key. The answer has no
    /// `token`.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, AiGatewayApiKeyUpdate::new()))
    }
}

/// `DELETE /ai_gateway_api_keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<AiGatewayApiKey>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<AiGatewayApiKey>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway_api_keys.delete",
        method: Method::Delete,
        path: "/ai_gateway_api_keys/{id}",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Delete {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl AiGatewayApiKey {
    /// Deletes an AI Gateway key; requests made with its token are no longer authenticated.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// Keys with which clients authenticate to AI Gateway endpoints. They are not API keys for the ngrok
/// API itself.
#[derive(Debug, Clone, Copy)]
pub struct AiGatewayApiKeys<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> AiGatewayApiKeys<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a key for one AI Gateway endpoint. Only this answer contains the `token`; store it, as it
    /// cannot be read again.
    ///
    /// `POST /ai_gateway_api_keys`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_API_KEYS_REQUIRES_PLAN`](crate::ErrorCode::AI_GATEWAY_API_KEYS_REQUIRES_PLAN): API
    ///   keys for the AI Gateway are not enabled for this account.
    /// * [`AI_GATEWAY_API_KEY_FIELD_MISSING`](crate::ErrorCode::AI_GATEWAY_API_KEY_FIELD_MISSING): A field
    ///   the AI Gateway API key needs was left out; the message names it.
    /// * [`AI_GATEWAY_API_KEY_ENDPOINT_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_API_KEY_ENDPOINT_NOT_FOUND):
    ///   The endpoint named for the AI Gateway API key does not exist.
    /// * [`AI_GATEWAY_ENDPOINT_ACTION_MISSING`](crate::ErrorCode::AI_GATEWAY_ENDPOINT_ACTION_MISSING): The
    ///   endpoint lacks the AI Gateway action; add it or name another endpoint.
    /// * [`AI_GATEWAY_API_KEY_DESCRIPTION_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_API_KEY_DESCRIPTION_TOO_LONG):
    ///   The AI Gateway API key's description exceeds 255 characters.
    /// * [`AI_GATEWAY_API_KEY_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_API_KEY_METADATA_TOO_LONG):
    ///   The AI Gateway API key's metadata exceeds 4096 characters.
    /// * [`AI_GATEWAY_LEGACY_API_DEPRECATED`](crate::ErrorCode::AI_GATEWAY_LEGACY_API_DEPRECATED): This API
    ///   now serves existing legacy gateways only; make new ones at app.ngrok.ai.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.ai_gateway_api_keys().create("ep_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, endpoint_id: impl Into<Id<Endpoint>>) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(AiGatewayApiKeyCreate::new(endpoint_id)))
    }

    /// Returns the AI Gateway key with the given ID, without its `token`.
    ///
    /// `GET /ai_gateway_api_keys/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_API_KEY_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_API_KEY_NOT_FOUND): No AI Gateway
    ///   API key exists under the given ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.ai_gateway_api_keys().get("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<Id<AiGatewayApiKey>>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the AI Gateway keys of the account, without their tokens. Results come in pages.
    ///
    /// `GET /ai_gateway_api_keys`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.ai_gateway_api_keys().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the description, the metadata or the endpoint of an AI Gateway key. The answer has no
    /// `token`.
    ///
    /// `PATCH /ai_gateway_api_keys/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_API_KEY_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_API_KEY_NOT_FOUND): No AI Gateway
    ///   API key exists under the given ID.
    /// * [`AI_GATEWAY_API_KEY_ENDPOINT_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_API_KEY_ENDPOINT_NOT_FOUND):
    ///   The endpoint named for the AI Gateway API key does not exist.
    /// * [`AI_GATEWAY_ENDPOINT_ACTION_MISSING`](crate::ErrorCode::AI_GATEWAY_ENDPOINT_ACTION_MISSING): The
    ///   endpoint lacks the AI Gateway action; add it or name another endpoint.
    /// * [`AI_GATEWAY_API_KEY_DESCRIPTION_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_API_KEY_DESCRIPTION_TOO_LONG):
    ///   The AI Gateway API key's description exceeds 255 characters.
    /// * [`AI_GATEWAY_API_KEY_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_API_KEY_METADATA_TOO_LONG):
    ///   The AI Gateway API key's metadata exceeds 4096 characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.ai_gateway_api_keys().update("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<Id<AiGatewayApiKey>>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, AiGatewayApiKeyUpdate::new()))
    }

    /// Deletes an AI Gateway key; requests made with its token are no longer authenticated.
    ///
    /// `DELETE /ai_gateway_api_keys/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_API_KEY_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_API_KEY_NOT_FOUND): No AI Gateway
    ///   API key exists under the given ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.ai_gateway_api_keys().delete("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<Id<AiGatewayApiKey>>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
