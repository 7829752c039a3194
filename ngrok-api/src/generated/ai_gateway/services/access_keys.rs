// Generated from api-spec/apis/ai_gateway/services/access_keys.yaml by `cargo xtask codegen`; edits are lost.

//! `client.access_keys()`: Keys with which clients send requests to the AI Gateway.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Error, Id, IntoId, Operation, Resource};
use crate::ai_gateway::models::{
    AccessKey, AccessKeyConfiguration, AccessKeyCreate, AccessKeyList, AccessKeyUpdate,
};

use crate::ai_gateway::Client;

/// `POST /access-keys`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: AccessKeyCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: AccessKeyCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = AccessKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.access_keys.create",
        method: Method::Post,
        path: "/access-keys",
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

    /// ID of the configuration that shall limit the key. Left out, it may call every provider and model.
    pub fn access_key_configuration_id(
        mut self,
        access_key_configuration_id: impl IntoId<AccessKeyConfiguration>,
    ) -> Self {
        self.operation.body.access_key_configuration_id = Some(
            access_key_configuration_id.into_id(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: AccessKeyCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(&["name", "description", "metadata", "accessKeyConfigurationId"])?,
        })
    }
}

/// `GET /access-keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<AccessKey>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<AccessKey>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = AccessKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.access_keys.get",
        method: Method::Get,
        path: "/access-keys/{id}",
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

impl AccessKey {
    /// Returns the access key with the given ID, without its `token`.
    pub fn get<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C::Base> {
        Call::new(client.base(), Get::new(&self.id))
    }
}

/// `GET /access-keys`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<AccessKey>>,
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
    type Output = AccessKeyList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.access_keys.list",
        method: Method::Get,
        path: "/access-keys",
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
    pub fn before_id(mut self, before_id: impl IntoId<AccessKey>) -> Self {
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

/// `PATCH /access-keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<AccessKey>,
    body: AccessKeyUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<AccessKey>, body: AccessKeyUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = AccessKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.access_keys.update",
        method: Method::Patch,
        path: "/access-keys/{id}",
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

    /// ID of the configuration that shall limit the key from now on. With null, the key may call every
    /// provider and model again.
    ///
    /// Null takes the value away.
    pub fn access_key_configuration_id(
        mut self,
        access_key_configuration_id: impl IntoId<AccessKeyConfiguration>,
    ) -> Self {
        self.operation.body.access_key_configuration_id = Some(
            Some(access_key_configuration_id.into_id()),
        );
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

    /// Sends null for `accessKeyConfigurationId`, which takes its value away.
    pub fn clear_access_key_configuration_id(mut self) -> Self {
        self.operation.body.access_key_configuration_id = Some(None);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: AccessKeyUpdate) -> Self {
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
                    &["name", "description", "metadata", "accessKeyConfigurationId"],
                    &["name", "description", "metadata", "accessKeyConfigurationId"],
                )?,
        })
    }
}

impl AccessKey {
    /// Changes the name, description, metadata or configuration of an access key. Its token stays the same.
    pub fn update<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Update, C::Base> {
        Call::new(client.base(), Update::new(&self.id, AccessKeyUpdate::new()))
    }
}

/// `DELETE /access-keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<AccessKey>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<AccessKey>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.access_keys.delete",
        method: Method::Delete,
        path: "/access-keys/{id}",
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

impl AccessKey {
    /// Deletes an access key, so that clients cannot use its token any more.
    pub fn delete<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C::Base> {
        Call::new(client.base(), Delete::new(&self.id))
    }
}

impl Resource for AccessKey {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Keys with which clients send requests to the AI Gateway. A configuration, which several keys may
/// share, limits what a key can call; without one, everything is allowed.
#[derive(Debug, Clone)]
pub struct AccessKeys<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: crate::ai_gateway::Connection> AccessKeys<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates an access key. Only this answer contains the `token`; store it, as it cannot be read again.
    ///
    /// `POST /access-keys`.
    ///
    /// # Optional
    /// * `name` (`String`): What people call the key, up to 255 bytes.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `access_key_configuration_id` (`Id<AccessKeyConfiguration>`): ID of the configuration that shall
    ///   limit the key.
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
    ///     .access_keys()
    ///     .create()
    ///     .name("search")
    ///     .description("Search of the web shop")
    ///     .access_key_configuration_id("2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C::Base> {
        Call::new(self.client.base(), Create::new(AccessKeyCreate::new()))
    }

    /// Returns the access key with the given ID, without its `token`.
    ///
    /// `GET /access-keys/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.access_keys().get("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<AccessKey>) -> Call<'c, Get, C::Base> {
        Call::new(self.client.base(), Get::new(id))
    }

    /// Lists the access keys of the account, page by page and without their tokens.
    ///
    /// `GET /access-keys`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<AccessKey>`): Starts the page after this object.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.access_keys().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C::Base> {
        Call::new(self.client.base(), List::new())
    }

    /// Changes the name, description, metadata or configuration of an access key. Its token stays the same.
    ///
    /// `PATCH /access-keys/{id}`.
    ///
    /// # Optional
    /// * `name` (`String`): What people call the key, up to 255 bytes.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `access_key_configuration_id` (`Id<AccessKeyConfiguration>`): ID of the configuration that shall
    ///   limit the key from now on.
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
    ///     .access_keys()
    ///     .update("2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .access_key_configuration_id("2tEpN0yrxDI4j8jVnhVRoTNN2Ty")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<AccessKey>) -> Call<'c, Update, C::Base> {
        Call::new(self.client.base(), Update::new(id, AccessKeyUpdate::new()))
    }

    /// Deletes an access key, so that clients cannot use its token any more.
    ///
    /// `DELETE /access-keys/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// client.access_keys().delete("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<AccessKey>) -> Call<'c, Delete, C::Base> {
        Call::new(self.client.base(), Delete::new(id))
    }
}
