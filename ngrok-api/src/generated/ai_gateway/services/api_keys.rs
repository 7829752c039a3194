// Generated from api-spec/apis/ai_gateway/services/api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! `client.api_keys()`: API keys that the account holds for the AI Gateway.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Error, Id, IntoId, Operation, Resource};
use crate::ai_gateway::models::{ApiKey, ApiKeyCreate, ApiKeyList, ApiKeyUpdate};
use crate::ai_gateway::Client;

/// `POST /api-keys`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: ApiKeyCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: ApiKeyCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = ApiKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.api_keys.create",
        method: Method::Post,
        path: "/api-keys",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: crate::Connection> Call<'_, Create, C> {
    /// What people call the key, up to 255 bytes. Empty when it has no name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ApiKeyCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["name", "description", "metadata"])?,
        })
    }
}

/// `GET /api-keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<ApiKey>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ApiKey>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = ApiKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.api_keys.get",
        method: Method::Get,
        path: "/api-keys/{id}",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

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

impl ApiKey {
    /// Returns the API key with the given ID, without its `token`.
    pub fn get<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C::Base> {
        Call::new(client.base(), Get::new(&self.id))
    }
}

/// `GET /api-keys`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<ApiKey>>,
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
    type Output = ApiKeyList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.api_keys.list",
        method: Method::Get,
        path: "/api-keys",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("beforeId", self.before_id.as_ref());
        Ok(())
    }
}

impl<C: crate::Connection> Call<'_, List, C> {
    /// Most objects on a page, 1 to 100.
    ///
    /// The default is `100`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }

    /// Starts the page after this object. Lists go from greater IDs to lesser ones, that is back in time.
    pub fn before_id(mut self, before_id: impl IntoId<ApiKey>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("beforeId")?,
        })
    }
}

/// `PATCH /api-keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<ApiKey>,
    body: ApiKeyUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ApiKey>, body: ApiKeyUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = ApiKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.api_keys.update",
        method: Method::Patch,
        path: "/api-keys/{id}",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: crate::Connection> Call<'_, Update, C> {
    /// What people call the key, up to 255 bytes. Empty when it has no name.
    ///
    /// Null takes the value away.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(Some(name.into()));
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    ///
    /// Null takes the value away.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(Some(description.into()));
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(Some(metadata.into()));
        self
    }

    /// Sends null for `name`, which takes its value away.
    pub fn clear_name(mut self) -> Self {
        self.operation.body.name = Some(None);
        self
    }

    /// Sends null for `description`, which takes its value away.
    pub fn clear_description(mut self) -> Self {
        self.operation.body.description = Some(None);
        self
    }

    /// Sends null for `metadata`, which takes its value away.
    pub fn clear_metadata(mut self) -> Self {
        self.operation.body.metadata = Some(None);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ApiKeyUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments
                .body_with_nulls(
                    &["name", "description", "metadata"],
                    &["name", "description", "metadata"],
                )?,
        })
    }
}

impl ApiKey {
    /// Changes the name, the description or the metadata of an API key. Its token stays the same.
    pub fn update<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Update, C::Base> {
        Call::new(client.base(), Update::new(&self.id, ApiKeyUpdate::new()))
    }
}

/// `DELETE /api-keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<ApiKey>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ApiKey>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.api_keys.delete",
        method: Method::Delete,
        path: "/api-keys/{id}",
        answers: false,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

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

impl ApiKey {
    /// Deletes an API key, so that its token is worth nothing any more.
    pub fn delete<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C::Base> {
        Call::new(client.base(), Delete::new(&self.id))
    }
}

impl Resource for ApiKey {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// API keys that the account holds for the AI Gateway. Access keys, which a configuration can limit,
/// are another kind.
#[derive(Debug, Clone)]
pub struct ApiKeys<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: crate::ai_gateway::Connection> ApiKeys<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates an API key in the account. Only this answer contains the `token`; store it, as it cannot be
    /// read again.
    ///
    /// `POST /api-keys`.
    ///
    /// # Optional
    /// * `name` (`String`): What people call the key, up to 255 bytes.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NAME_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NAME_TOO_LONG): The AI
    ///   Gateway resource's name exceeds 255 characters.
    /// * [`AI_GATEWAY_RESOURCE_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_RESOURCE_METADATA_TOO_LONG):
    ///   The AI Gateway resource's metadata exceeds 4096 characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .api_keys()
    ///     .create()
    ///     .name("deploy")
    ///     .description("Makes keys for new teams")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C::Base> {
        Call::new(self.client.base(), Create::new(ApiKeyCreate::new()))
    }

    /// Returns the API key with the given ID, without its `token`.
    ///
    /// `GET /api-keys/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.api_keys().get("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<ApiKey>) -> Call<'c, Get, C::Base> {
        Call::new(self.client.base(), Get::new(id))
    }

    /// Lists the account's API keys for the AI Gateway, page by page and without their tokens.
    ///
    /// `GET /api-keys`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<ApiKey>`): Starts the page after this object.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.api_keys().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C::Base> {
        Call::new(self.client.base(), List::new())
    }

    /// Changes the name, the description or the metadata of an API key. Its token stays the same.
    ///
    /// `PATCH /api-keys/{id}`.
    ///
    /// # Optional
    /// * `name` (`String`): What people call the key, up to 255 bytes.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    /// * [`AI_GATEWAY_RESOURCE_NAME_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NAME_TOO_LONG): The AI
    ///   Gateway resource's name exceeds 255 characters.
    /// * [`AI_GATEWAY_RESOURCE_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_RESOURCE_METADATA_TOO_LONG):
    ///   The AI Gateway resource's metadata exceeds 4096 characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .api_keys()
    ///     .update("2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Makes and deletes keys of teams")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<ApiKey>) -> Call<'c, Update, C::Base> {
        Call::new(self.client.base(), Update::new(id, ApiKeyUpdate::new()))
    }

    /// Deletes an API key, so that its token is worth nothing any more.
    ///
    /// `DELETE /api-keys/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// client.api_keys().delete("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<ApiKey>) -> Call<'c, Delete, C::Base> {
        Call::new(self.client.base(), Delete::new(id))
    }
}
