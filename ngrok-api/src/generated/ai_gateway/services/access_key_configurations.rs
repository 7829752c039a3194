// Generated from api-spec/apis/ai_gateway/services/access_key_configurations.yaml by `cargo xtask codegen`; edits are lost.

//! `client.access_key_configurations()`: Rules that any number of access keys can share: which providers and models a key may call, and with whose credentials its requests go out.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Error, Id, IntoId, Operation, Resource};
use crate::ai_gateway::models::{
    AccessKeyConfiguration, AccessKeyConfigurationCreate, AccessKeyConfigurationList,
    AccessKeyConfigurationUpdate, AccessScope, RouterWrite,
};

use crate::ai_gateway::Client;

/// `POST /access-key-configurations`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: AccessKeyConfigurationCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: AccessKeyConfigurationCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = AccessKeyConfiguration;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.access_key_configurations.create",
        method: Method::Post,
        path: "/access-key-configurations",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("name", &self.body.name)?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: crate::Connection> Call<'_, Create, C> {
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

    /// Which providers and models may be called. Without it, all of them.
    pub fn access(mut self, access: AccessScope) -> Self {
        self.operation.body.access = Some(access);
        self
    }

    /// How requests reach providers. Without it, those to built-in providers go out with ngrok's own
    /// credentials, and those to providers of your own fail, as they need a rule with keys of yours.
    pub fn router(mut self, router: RouterWrite) -> Self {
        self.operation.body.router = Some(router);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: AccessKeyConfigurationCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(&["name", "description", "metadata", "access", "router"])?,
        })
    }
}

/// `GET /access-key-configurations/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<AccessKeyConfiguration>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<AccessKeyConfiguration>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = AccessKeyConfiguration;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.access_key_configurations.get",
        method: Method::Get,
        path: "/access-key-configurations/{id}",
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

impl AccessKeyConfiguration {
    /// Returns the access key configuration with the given ID.
    pub fn get<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C::Base> {
        Call::new(client.base(), Get::new(&self.id))
    }
}

/// `GET /access-key-configurations`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<AccessKeyConfiguration>>,
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
    type Output = AccessKeyConfigurationList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.access_key_configurations.list",
        method: Method::Get,
        path: "/access-key-configurations",
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
    pub fn before_id(mut self, before_id: impl IntoId<AccessKeyConfiguration>) -> Self {
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

/// `PATCH /access-key-configurations/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<AccessKeyConfiguration>,
    body: AccessKeyConfigurationUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        id: impl IntoId<AccessKeyConfiguration>,
        body: AccessKeyConfigurationUpdate,
    ) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = AccessKeyConfiguration;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.access_key_configurations.update",
        method: Method::Patch,
        path: "/access-key-configurations/{id}",
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
    /// What people call the configuration, up to 255 bytes.
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

    /// Which providers and models may be called. Without it, all of them.
    ///
    /// Null takes the value away.
    pub fn access(mut self, access: AccessScope) -> Self {
        self.operation.body.access = Some(Some(access));
        self
    }

    /// How requests reach providers. Without it, those to built-in providers go out with ngrok's own
    /// credentials, and those to providers of your own fail, as they need a rule with keys of yours.
    ///
    /// Null takes the value away.
    pub fn router(mut self, router: RouterWrite) -> Self {
        self.operation.body.router = Some(Some(router));
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

    /// Sends null for `access`, which takes its value away.
    pub fn clear_access(mut self) -> Self {
        self.operation.body.access = Some(None);
        self
    }

    /// Sends null for `router`, which takes its value away.
    pub fn clear_router(mut self) -> Self {
        self.operation.body.router = Some(None);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: AccessKeyConfigurationUpdate) -> Self {
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
                    &["name", "description", "metadata", "access", "router"],
                    &["name", "description", "metadata", "access", "router"],
                )?,
        })
    }
}

impl AccessKeyConfiguration {
    /// Changes parts of a configuration. What is left out stays as it is, and null takes a value away.
    pub fn update<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Update, C::Base> {
        Call::new(
            client.base(),
            Update::new(&self.id, AccessKeyConfigurationUpdate::new()),
        )
    }
}

/// `DELETE /access-key-configurations/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<AccessKeyConfiguration>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<AccessKeyConfiguration>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.access_key_configurations.delete",
        method: Method::Delete,
        path: "/access-key-configurations/{id}",
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

impl AccessKeyConfiguration {
    /// Deletes a configuration. Refused as long as an access key is linked to it.
    pub fn delete<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C::Base> {
        Call::new(client.base(), Delete::new(&self.id))
    }
}

impl Resource for AccessKeyConfiguration {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Rules that any number of access keys can share: which providers and models a key may call, and with
/// whose credentials its requests go out. An access key says itself which configuration it is linked
/// to.
#[derive(Debug, Clone)]
pub struct AccessKeyConfigurations<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: crate::ai_gateway::Connection> AccessKeyConfigurations<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a configuration. It has no effect until access keys are linked to it.
    ///
    /// `POST /access-key-configurations`.
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `access` (`AccessScope`): Which providers and models may be called.
    /// * `router` (`RouterWrite`): How requests reach providers.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_FIELD_MISSING`](crate::ErrorCode::AI_GATEWAY_RESOURCE_FIELD_MISSING): A
    ///   field the AI Gateway resource needs was left out; the message names it.
    /// * [`AI_GATEWAY_RESOURCE_NAME_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NAME_TOO_LONG): The AI
    ///   Gateway resource's name exceeds 255 characters.
    /// * [`AI_GATEWAY_RESOURCE_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_RESOURCE_METADATA_TOO_LONG):
    ///   The AI Gateway resource's metadata exceeds 4096 characters.
    /// * [`AI_GATEWAY_ROUTER_CONFIGURATION_INVALID`](crate::ErrorCode::AI_GATEWAY_ROUTER_CONFIGURATION_INVALID):
    ///   The router configuration of the AI Gateway is not valid; fix the reported problem.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::ai_gateway::models::{
    ///     AccessDimension, AccessScope, RouterRuleWrite, RouterStepKeyWrite,
    ///     RouterStepType, RouterStepWrite, RouterWrite,
    /// };
    ///
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let steps = [
    ///     RouterStepWrite::new(RouterStepType::User)
    ///         .keys([RouterStepKeyWrite::new().id("2tEpN0yrxDI4j8jVnhVRoTNN2Tx")]),
    ///     RouterStepWrite::new(RouterStepType::Ngrok),
    /// ];
    /// let answer = client
    ///     .access_key_configurations()
    ///     .create("Search team")
    ///     .access(
    ///         AccessScope::new()
    ///             .models(AccessDimension::new().allow(["openai:openai/gpt-4o"])),
    ///     )
    ///     .router(
    ///         RouterWrite::new()
    ///             .rules([RouterRuleWrite::new(steps).provider("openai")]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, name: impl Into<String>) -> Call<'c, Create, C::Base> {
        Call::new(
            self.client.base(),
            Create::new(AccessKeyConfigurationCreate::new(name)),
        )
    }

    /// Returns the access key configuration with the given ID.
    ///
    /// `GET /access-key-configurations/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .access_key_configurations()
    ///     .get("2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoId<AccessKeyConfiguration>,
    ) -> Call<'c, Get, C::Base> {
        Call::new(self.client.base(), Get::new(id))
    }

    /// Lists the access key configurations of the account, page by page.
    ///
    /// `GET /access-key-configurations`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<AccessKeyConfiguration>`): Starts the page after this object.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.access_key_configurations().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C::Base> {
        Call::new(self.client.base(), List::new())
    }

    /// Changes parts of a configuration. What is left out stays as it is, and null takes a value away.
    ///
    /// `PATCH /access-key-configurations/{id}`.
    ///
    /// # Optional
    /// * `name` (`String`): What people call the configuration, up to 255 bytes.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `access` (`AccessScope`): Which providers and models may be called.
    /// * `router` (`RouterWrite`): How requests reach providers.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    /// * [`AI_GATEWAY_RESOURCE_NAME_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NAME_TOO_LONG): The AI
    ///   Gateway resource's name exceeds 255 characters.
    /// * [`AI_GATEWAY_RESOURCE_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_RESOURCE_METADATA_TOO_LONG):
    ///   The AI Gateway resource's metadata exceeds 4096 characters.
    /// * [`AI_GATEWAY_ROUTER_CONFIGURATION_INVALID`](crate::ErrorCode::AI_GATEWAY_ROUTER_CONFIGURATION_INVALID):
    ///   The router configuration of the AI Gateway is not valid; fix the reported problem.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::ai_gateway::models::{AccessDimension, AccessScope};
    ///
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .access_key_configurations()
    ///     .update("2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Cheaper models only")
    ///     .access(
    ///         AccessScope::new()
    ///             .models(AccessDimension::new().allow(["openai:openai/gpt-4o-mini"])),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: impl IntoId<AccessKeyConfiguration>,
    ) -> Call<'c, Update, C::Base> {
        Call::new(
            self.client.base(),
            Update::new(id, AccessKeyConfigurationUpdate::new()),
        )
    }

    /// Deletes a configuration. Refused as long as an access key is linked to it.
    ///
    /// `DELETE /access-key-configurations/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    /// * [`AI_GATEWAY_RESOURCE_IN_USE`](crate::ErrorCode::AI_GATEWAY_RESOURCE_IN_USE): The AI Gateway
    ///   resource is still used elsewhere; remove what uses it, then delete it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// client.access_key_configurations().delete("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl IntoId<AccessKeyConfiguration>,
    ) -> Call<'c, Delete, C::Base> {
        Call::new(self.client.base(), Delete::new(id))
    }
}
