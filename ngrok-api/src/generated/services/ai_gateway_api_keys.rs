// Generated from api-spec/services/ai_gateway_api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! `client.ai_gateway_api_keys()`: Keys with which clients authenticate to AI Gateway endpoints.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    AiGatewayApiKey, AiGatewayApiKeyCreate, AiGatewayApiKeyList, AiGatewayApiKeyUpdate,
    Endpoint,
};

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
    pub fn new(id: impl IntoId<AiGatewayApiKey>) -> Self {
        Self { id: id.into_id() }
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
    pub fn before_id(mut self, before_id: impl IntoId<AiGatewayApiKey>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
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
    pub fn new(id: impl IntoId<AiGatewayApiKey>, body: AiGatewayApiKeyUpdate) -> Self {
        Self { id: id.into_id(), body }
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
    pub fn endpoint_id(mut self, endpoint_id: impl IntoId<Endpoint>) -> Self {
        self.operation.body.endpoint_id = Some(endpoint_id.into_id());
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
    pub fn new(id: impl IntoId<AiGatewayApiKey>) -> Self {
        Self { id: id.into_id() }
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

impl Resource for AiGatewayApiKey {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Keys with which clients authenticate to AI Gateway endpoints. They are not API keys for the ngrok
/// API itself.
#[derive(Debug, Clone)]
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
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
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
    /// let answer = client
    ///     .ai_gateway_api_keys()
    ///     .create("ep_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Chat assistant")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, endpoint_id: impl IntoId<Endpoint>) -> Call<'c, Create, C> {
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
    pub fn get(&self, id: impl IntoId<AiGatewayApiKey>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the AI Gateway keys of the account, without their tokens. Results come in pages.
    ///
    /// `GET /ai_gateway_api_keys`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<AiGatewayApiKey>`): Starts the list after this object, going back in time.
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
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `endpoint_id` (`Id<Endpoint>`): ID of the AI Gateway endpoint to move the key to.
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
    /// let answer = client
    ///     .ai_gateway_api_keys()
    ///     .update("2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Chat assistant of the shop")
    ///     .endpoint_id("ep_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<AiGatewayApiKey>) -> Call<'c, Update, C> {
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
    pub fn delete(&self, id: impl IntoId<AiGatewayApiKey>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
