// Generated from api-spec/apis/ai_gateway/services/provider_keys.yaml by `cargo xtask codegen`; edits are lost.

//! `client.provider_keys()`: Your own keys at AI providers, which the gateway uses where a rule of an access key configuration says so.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Error, Id, IntoId, Operation, Resource, Sensitive};
use crate::ai_gateway::models::{
    ProviderApiKeyCreate, ProviderApiKeyDetail, ProviderApiKeyList, ProviderApiKeyRotate,
    ProviderApiKeyUpdate,
};

use crate::ai_gateway::Client;

/// `POST /provider-keys`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: ProviderApiKeyCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: ProviderApiKeyCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = ProviderApiKeyDetail;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.provider_keys.create",
        method: Method::Post,
        path: "/provider-keys",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("providerId", &self.body.provider_id)?;
        request.required("value", self.body.value.expose())?;
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

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ProviderApiKeyCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(&["providerId", "value", "name", "description", "metadata"])?,
        })
    }
}

/// `GET /provider-keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<ProviderApiKeyDetail>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ProviderApiKeyDetail>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = ProviderApiKeyDetail;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.provider_keys.get",
        method: Method::Get,
        path: "/provider-keys/{id}",
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

impl ProviderApiKeyDetail {
    /// Returns the provider key with the given ID, with most of the key itself hidden.
    pub fn get<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C::Base> {
        Call::new(client.base(), Get::new(&self.id))
    }
}

/// `GET /provider-keys`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<ProviderApiKeyDetail>>,
    provider: Option<String>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
            provider: None,
        }
    }
}

impl Operation for List {
    type Output = ProviderApiKeyList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.provider_keys.list",
        method: Method::Get,
        path: "/provider-keys",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("beforeId", self.before_id.as_ref());
        request.query("provider", self.provider.as_ref());
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
    pub fn before_id(mut self, before_id: impl IntoId<ProviderApiKeyDetail>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
        self
    }

    /// Lists only the keys for this provider, such as `openai`.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.operation.provider = Some(provider.into());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("beforeId")?,
            provider: arguments.query("provider")?,
        })
    }
}

/// `PATCH /provider-keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<ProviderApiKeyDetail>,
    body: ProviderApiKeyUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        id: impl IntoId<ProviderApiKeyDetail>,
        body: ProviderApiKeyUpdate,
    ) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = ProviderApiKeyDetail;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.provider_keys.update",
        method: Method::Patch,
        path: "/provider-keys/{id}",
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
    /// What people call the key, up to 255 bytes.
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
    pub fn with_body(mut self, body: ProviderApiKeyUpdate) -> Self {
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

impl ProviderApiKeyDetail {
    /// Changes the name, the description or the metadata of a provider key. `rotate` replaces the key
    /// itself.
    pub fn update<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Update, C::Base> {
        Call::new(client.base(), Update::new(&self.id, ProviderApiKeyUpdate::new()))
    }
}

/// `DELETE /provider-keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<ProviderApiKeyDetail>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ProviderApiKeyDetail>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.provider_keys.delete",
        method: Method::Delete,
        path: "/provider-keys/{id}",
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

impl ProviderApiKeyDetail {
    /// Deletes a provider key. Refused as long as a rule of an access key configuration uses it.
    pub fn delete<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C::Base> {
        Call::new(client.base(), Delete::new(&self.id))
    }
}

/// `POST /provider-keys/{id}/rotate`, as data.
#[derive(Debug, Clone)]
pub struct Rotate {
    id: Id<ProviderApiKeyDetail>,
    body: ProviderApiKeyRotate,
}

impl Rotate {
    /// Makes the operation.
    pub fn new(
        id: impl IntoId<ProviderApiKeyDetail>,
        body: ProviderApiKeyRotate,
    ) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Rotate {
    type Output = ProviderApiKeyDetail;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.provider_keys.rotate",
        method: Method::Post,
        path: "/provider-keys/{id}/rotate",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.required("value", self.body.value.expose())?;
        request.required("name", &self.body.name)?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: crate::Connection> Call<'_, Rotate, C> {
    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ProviderApiKeyRotate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Rotate {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["value", "name"])?,
        })
    }
}

impl ProviderApiKeyDetail {
    /// Puts a new key, with a name, in the place of the stored one. Its ID stays, so rules that use it need
    /// no change.
    pub fn rotate<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
        value: impl Into<Sensitive>,
        name: impl Into<String>,
    ) -> Call<'c, Rotate, C::Base> {
        Call::new(
            client.base(),
            Rotate::new(&self.id, ProviderApiKeyRotate::new(value, name)),
        )
    }
}

impl Resource for ProviderApiKeyDetail {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Your own keys at AI providers, which the gateway uses where a rule of an access key configuration
/// says so. A key can be stored and replaced but never read back.
#[derive(Debug, Clone)]
pub struct ProviderKeys<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: crate::ai_gateway::Connection> ProviderKeys<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Stores a key at an AI provider.
    ///
    /// `POST /provider-keys`.
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_PROVIDER_KEYS_REQUIRES_PLAN`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEYS_REQUIRES_PLAN):
    ///   Provider keys for the AI Gateway are not enabled for this account.
    /// * [`AI_GATEWAY_PROVIDER_KEY_FIELD_MISSING`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_FIELD_MISSING):
    ///   A field the provider key needs was left out; the message names it.
    /// * [`AI_GATEWAY_PROVIDER_KEY_VALUE_EMPTY`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_VALUE_EMPTY):
    ///   The provider key has no value; send the key itself.
    /// * [`AI_GATEWAY_KEY_PROVIDER_UNSUPPORTED`](crate::ErrorCode::AI_GATEWAY_KEY_PROVIDER_UNSUPPORTED):
    ///   The provider key names an AI provider that is not supported; check provider_id.
    /// * [`AI_GATEWAY_PROVIDER_KEY_NAME_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_NAME_TOO_LONG):
    ///   The provider key's name exceeds 255 characters.
    /// * [`AI_GATEWAY_PROVIDER_KEY_DESCRIPTION_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_DESCRIPTION_TOO_LONG):
    ///   The provider key's description exceeds 255 characters.
    /// * [`AI_GATEWAY_PROVIDER_KEY_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_METADATA_TOO_LONG):
    ///   The provider key's metadata exceeds 4096 characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .provider_keys()
    ///     .create("openai", std::env::var("OPENAI_API_KEY")?, "production")
    ///     .description("Web shop")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        provider_id: impl Into<String>,
        value: impl Into<Sensitive>,
        name: impl Into<String>,
    ) -> Call<'c, Create, C::Base> {
        Call::new(
            self.client.base(),
            Create::new(ProviderApiKeyCreate::new(provider_id, value, name)),
        )
    }

    /// Returns the provider key with the given ID, with most of the key itself hidden.
    ///
    /// `GET /provider-keys/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.provider_keys().get("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<ProviderApiKeyDetail>) -> Call<'c, Get, C::Base> {
        Call::new(self.client.base(), Get::new(id))
    }

    /// Lists the provider keys of the account, page by page, all of them or those for one provider.
    ///
    /// `GET /provider-keys`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<ProviderApiKeyDetail>`): Starts the page after this object.
    /// * `provider` (`String`): Lists only the keys for this provider, such as `openai`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.provider_keys().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C::Base> {
        Call::new(self.client.base(), List::new())
    }

    /// Changes the name, the description or the metadata of a provider key. `rotate` replaces the key
    /// itself.
    ///
    /// `PATCH /provider-keys/{id}`.
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
    /// * [`AI_GATEWAY_PROVIDER_KEY_NAME_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_NAME_TOO_LONG):
    ///   The provider key's name exceeds 255 characters.
    /// * [`AI_GATEWAY_PROVIDER_KEY_DESCRIPTION_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_DESCRIPTION_TOO_LONG):
    ///   The provider key's description exceeds 255 characters.
    /// * [`AI_GATEWAY_PROVIDER_KEY_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_METADATA_TOO_LONG):
    ///   The provider key's metadata exceeds 4096 characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .provider_keys()
    ///     .update("2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .name("staging")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: impl IntoId<ProviderApiKeyDetail>,
    ) -> Call<'c, Update, C::Base> {
        Call::new(self.client.base(), Update::new(id, ProviderApiKeyUpdate::new()))
    }

    /// Deletes a provider key. Refused as long as a rule of an access key configuration uses it.
    ///
    /// `DELETE /provider-keys/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    /// * [`AI_GATEWAY_PROVIDER_KEY_IN_USE`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_IN_USE): A router
    ///   rule still uses the provider key; change the rule, then delete the key.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// client.provider_keys().delete("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl IntoId<ProviderApiKeyDetail>,
    ) -> Call<'c, Delete, C::Base> {
        Call::new(self.client.base(), Delete::new(id))
    }

    /// Puts a new key, with a name, in the place of the stored one. Its ID stays, so rules that use it need
    /// no change.
    ///
    /// `POST /provider-keys/{id}/rotate`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    /// * [`AI_GATEWAY_PROVIDER_KEY_FIELD_MISSING`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_FIELD_MISSING):
    ///   A field the provider key needs was left out; the message names it.
    /// * [`AI_GATEWAY_PROVIDER_KEY_VALUE_EMPTY`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_VALUE_EMPTY):
    ///   The provider key has no value; send the key itself.
    /// * [`AI_GATEWAY_PROVIDER_KEY_NAME_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_PROVIDER_KEY_NAME_TOO_LONG):
    ///   The provider key's name exceeds 255 characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .provider_keys()
    ///     .rotate(
    ///         "2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         std::env::var("OPENAI_API_KEY")?,
    ///         "production",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rotate(
        &self,
        id: impl IntoId<ProviderApiKeyDetail>,
        value: impl Into<Sensitive>,
        name: impl Into<String>,
    ) -> Call<'c, Rotate, C::Base> {
        Call::new(
            self.client.base(),
            Rotate::new(id, ProviderApiKeyRotate::new(value, name)),
        )
    }
}
