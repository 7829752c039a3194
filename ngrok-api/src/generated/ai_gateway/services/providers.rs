// Generated from api-spec/apis/ai_gateway/services/providers.yaml by `cargo xtask codegen`; edits are lost.

//! `client.providers()`: AI providers of your own, such as servers that you run yourself, with the models that they offer.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Error, Id, IntoId, Operation, Resource};
use crate::ai_gateway::models::{
    Provider, ProviderCreate, ProviderList, ProviderModelCreate, ProviderUpdate,
    SupportedApiSurface,
};

use crate::ai_gateway::Client;

/// `POST /providers`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: ProviderCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: ProviderCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = Provider;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.providers.create",
        method: Method::Post,
        path: "/providers",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("providerId", &self.body.provider_id)?;
        request.required("name", &self.body.name)?;
        request.required("baseUrl", &self.body.base_url)?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: crate::Connection> Call<'_, Create, C> {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// The kinds of API that the provider speaks.
    pub fn supported_api_surfaces(
        mut self,
        supported_api_surfaces: impl IntoIterator<Item = impl Into<SupportedApiSurface>>,
    ) -> Self {
        self.operation.body.supported_api_surfaces = Some(
            supported_api_surfaces.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The models that the provider offers at first.
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<ProviderModelCreate>>,
    ) -> Self {
        self.operation.body.models = Some(models.into_iter().map(Into::into).collect());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ProviderCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(
                    &[
                        "providerId",
                        "name",
                        "baseUrl",
                        "metadata",
                        "supportedApiSurfaces",
                        "models",
                    ],
                )?,
        })
    }
}

/// `GET /providers/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<Provider>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Provider>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = Provider;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.providers.get",
        method: Method::Get,
        path: "/providers/{id}",
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

impl Provider {
    /// Returns the provider with the given ID, and its models.
    pub fn get<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C::Base> {
        Call::new(client.base(), Get::new(&self.id))
    }
}

/// `GET /providers`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<Provider>>,
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
    type Output = ProviderList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.providers.list",
        method: Method::Get,
        path: "/providers",
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
    pub fn before_id(mut self, before_id: impl IntoId<Provider>) -> Self {
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

/// `PATCH /providers/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<Provider>,
    body: ProviderUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Provider>, body: ProviderUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = Provider;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.providers.update",
        method: Method::Patch,
        path: "/providers/{id}",
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
    /// What people call the provider, 1 to 255 bytes.
    ///
    /// Null takes the value away.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(Some(name.into()));
        self
    }

    /// The URL at which the provider's API begins, 1 to 2048 bytes. It can be changed but not taken away.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.operation.body.base_url = Some(base_url.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(Some(metadata.into()));
        self
    }

    /// The kinds of API that the provider speaks.
    ///
    /// Null takes the value away.
    pub fn supported_api_surfaces(
        mut self,
        supported_api_surfaces: impl IntoIterator<Item = impl Into<SupportedApiSurface>>,
    ) -> Self {
        self.operation.body.supported_api_surfaces = Some(
            Some(supported_api_surfaces.into_iter().map(Into::into).collect()),
        );
        self
    }

    /// The models that the provider offers from now on, in place of all that it had; an empty list removes
    /// them. Left out, the models stay.
    ///
    /// Null takes the value away.
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<ProviderModelCreate>>,
    ) -> Self {
        self.operation.body.models = Some(
            Some(models.into_iter().map(Into::into).collect()),
        );
        self
    }

    /// Sends null for `name`, which takes its value away.
    pub fn clear_name(mut self) -> Self {
        self.operation.body.name = Some(None);
        self
    }

    /// Sends null for `metadata`, which takes its value away.
    pub fn clear_metadata(mut self) -> Self {
        self.operation.body.metadata = Some(None);
        self
    }

    /// Sends null for `supportedApiSurfaces`, which takes its value away.
    pub fn clear_supported_api_surfaces(mut self) -> Self {
        self.operation.body.supported_api_surfaces = Some(None);
        self
    }

    /// Sends null for `models`, which takes its value away.
    pub fn clear_models(mut self) -> Self {
        self.operation.body.models = Some(None);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ProviderUpdate) -> Self {
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
                    &["name", "baseUrl", "metadata", "supportedApiSurfaces", "models"],
                    &["name", "metadata", "supportedApiSurfaces", "models"],
                )?,
        })
    }
}

impl Provider {
    /// Changes parts of a provider; its `providerId` stays for good. A list of models takes the place of
    /// all that were there, so an empty one removes them.
    pub fn update<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Update, C::Base> {
        Call::new(client.base(), Update::new(&self.id, ProviderUpdate::new()))
    }
}

/// `DELETE /providers/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<Provider>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Provider>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.providers.delete",
        method: Method::Delete,
        path: "/providers/{id}",
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

impl Provider {
    /// Deletes a provider together with its models. Refused with status 409 as long as a provider key or an
    /// access key configuration names it.
    pub fn delete<'c, C: crate::ai_gateway::Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C::Base> {
        Call::new(client.base(), Delete::new(&self.id))
    }
}

impl Resource for Provider {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// AI providers of your own, such as servers that you run yourself, with the models that they offer.
/// The providers built into ngrok are not among them.
#[derive(Debug, Clone)]
pub struct Providers<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: crate::ai_gateway::Connection> Providers<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Adds a provider to which the gateway can send requests, such as a language model on a server of
    /// yours or of a company that ngrok's catalog does not list.
    ///
    /// `POST /providers`.
    ///
    /// # Optional
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `supported_api_surfaces` (`Vec<SupportedApiSurface>`): The kinds of API that the provider speaks.
    /// * `models` (`Vec<ProviderModelCreate>`): The models that the provider offers at first.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_FIELD_MISSING`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_FIELD_MISSING):
    ///   A field the custom provider needs was left out; the message names it.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_ID_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_ID_TOO_LONG):
    ///   The custom provider's provider_id exceeds 255 characters.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_ID_RESERVED`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_ID_RESERVED):
    ///   A provider built into ngrok owns this provider_id; choose another.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_ID_TAKEN`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_ID_TAKEN):
    ///   The account has a custom provider under this provider_id already.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_NAME_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_NAME_TOO_LONG):
    ///   The custom provider's name exceeds 255 characters.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_METADATA_TOO_LONG):
    ///   The custom provider's metadata exceeds 4096 characters.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_TOO_LONG):
    ///   The custom provider's base_url exceeds 2048 characters.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_HOST_NOT_ALLOWED`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_HOST_NOT_ALLOWED):
    ///   The custom provider's base_url points at a forbidden host; use another.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_FORMAT_UNSUPPORTED`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_FORMAT_UNSUPPORTED):
    ///   The custom provider names an API surface format that ngrok does not support.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_UNSUPPORTED`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_UNSUPPORTED):
    ///   The custom provider names an API surface that ngrok does not support.
    /// * [`AI_GATEWAY_CUSTOM_MODEL_ID_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_CUSTOM_MODEL_ID_TOO_LONG): A
    ///   model_id of the custom provider exceeds 255 characters.
    /// * [`AI_GATEWAY_CUSTOM_MODEL_ID_DUPLICATE`](crate::ErrorCode::AI_GATEWAY_CUSTOM_MODEL_ID_DUPLICATE):
    ///   The custom provider lists the same model_id twice; keep one.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::ai_gateway::models::{ProviderModelCreate, SupportedApiSurface};
    ///
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .providers()
    ///     .create("internal-vllm", "vLLM in our cluster", "https://vllm.internal/v1")
    ///     .supported_api_surfaces([
    ///         SupportedApiSurface::new("openai").surface("chat-completions"),
    ///     ])
    ///     .models([ProviderModelCreate::new("llama-3")])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        provider_id: impl Into<String>,
        name: impl Into<String>,
        base_url: impl Into<String>,
    ) -> Call<'c, Create, C::Base> {
        Call::new(
            self.client.base(),
            Create::new(ProviderCreate::new(provider_id, name, base_url)),
        )
    }

    /// Returns the provider with the given ID, and its models.
    ///
    /// `GET /providers/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.providers().get("aigp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<Provider>) -> Call<'c, Get, C::Base> {
        Call::new(self.client.base(), Get::new(id))
    }

    /// Lists the account's own providers, page by page, without those that are built into ngrok.
    ///
    /// `GET /providers`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<Provider>`): Starts the page after this object.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.providers().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C::Base> {
        Call::new(self.client.base(), List::new())
    }

    /// Changes parts of a provider; its `providerId` stays for good. A list of models takes the place of
    /// all that were there, so an empty one removes them.
    ///
    /// `PATCH /providers/{id}`.
    ///
    /// # Optional
    /// * `name` (`String`): What people call the provider, 1 to 255 bytes.
    /// * `base_url` (`String`): The URL at which the provider's API begins, 1 to 2048 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `supported_api_surfaces` (`Vec<SupportedApiSurface>`): The kinds of API that the provider speaks.
    /// * `models` (`Vec<ProviderModelCreate>`): The models that the provider offers from now on, in place
    ///   of all that it had; an empty list removes them.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_NAME_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_NAME_TOO_LONG):
    ///   The custom provider's name exceeds 255 characters.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_METADATA_TOO_LONG):
    ///   The custom provider's metadata exceeds 4096 characters.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_TOO_LONG):
    ///   The custom provider's base_url exceeds 2048 characters.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_HOST_NOT_ALLOWED`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_HOST_NOT_ALLOWED):
    ///   The custom provider's base_url points at a forbidden host; use another.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_FORMAT_UNSUPPORTED`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_FORMAT_UNSUPPORTED):
    ///   The custom provider names an API surface format that ngrok does not support.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_UNSUPPORTED`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_UNSUPPORTED):
    ///   The custom provider names an API surface that ngrok does not support.
    /// * [`AI_GATEWAY_CUSTOM_MODEL_ID_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_CUSTOM_MODEL_ID_TOO_LONG): A
    ///   model_id of the custom provider exceeds 255 characters.
    /// * [`AI_GATEWAY_CUSTOM_MODEL_ID_DUPLICATE`](crate::ErrorCode::AI_GATEWAY_CUSTOM_MODEL_ID_DUPLICATE):
    ///   The custom provider lists the same model_id twice; keep one.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::ai_gateway::models::ProviderModelCreate;
    ///
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .providers()
    ///     .update("aigp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .models([
    ///         ProviderModelCreate::new("llama-3"),
    ///         ProviderModelCreate::new("llama-4"),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<Provider>) -> Call<'c, Update, C::Base> {
        Call::new(self.client.base(), Update::new(id, ProviderUpdate::new()))
    }

    /// Deletes a provider together with its models. Refused with status 409 as long as a provider key or an
    /// access key configuration names it.
    ///
    /// `DELETE /providers/{id}`.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_NOT_FOUND`](crate::ErrorCode::AI_GATEWAY_RESOURCE_NOT_FOUND): The AI Gateway
    ///   resource named in the message does not exist.
    /// * [`AI_GATEWAY_CUSTOM_PROVIDER_IN_USE`](crate::ErrorCode::AI_GATEWAY_CUSTOM_PROVIDER_IN_USE): A
    ///   provider key or access key still uses the custom provider; change those, then delete it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// client.providers().delete("aigp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<Provider>) -> Call<'c, Delete, C::Base> {
        Call::new(self.client.base(), Delete::new(id))
    }
}
