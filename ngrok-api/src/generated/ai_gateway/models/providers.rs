// Generated from api-spec/apis/ai_gateway/services/providers.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Providers: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Ref};
use crate::ai_gateway::models::Principal;

/// An AI provider of your own, to which the gateway can send requests.
///
/// [`client.providers()`](crate::ai_gateway::services::providers::Providers) has the operations on it.
#[doc(alias = "AIGatewayProvider")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Provider {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<Provider>,
    /// Address of this object in the API.
    pub uri: String,
    /// The provider's part in the addresses of its models, such as `internal-vllm`; 1 to 255 bytes. No
    /// other provider of the account and none built into ngrok has it. Fixed at creation.
    pub provider_id: String,
    /// What people call the provider, 1 to 255 bytes.
    pub name: String,
    /// The URL at which the provider's API begins, 1 to 2048 bytes. Every provider has one.
    pub base_url: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// When this object was changed last; at first, when it was created.
    pub updated_at: Timestamp,
    /// Who created this object.
    pub created_by: Ref<Principal>,
    /// Who changed this object last; at first, who created it.
    pub last_updated_by: Ref<Principal>,
    /// The kinds of API that the provider speaks.
    pub supported_api_surfaces: Vec<SupportedApiSurface>,
    /// The models that the provider offers.
    pub models: Vec<ProviderModel>,
}

/// What a new [`Provider`](crate::ai_gateway::models::Provider) is made from.
#[doc(alias = "AIGatewayProviderCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProviderCreate {
    /// The provider's part in the addresses of its models, such as `internal-vllm`; 1 to 255 bytes. No
    /// other provider of the account and none built into ngrok has it. Fixed at creation.
    pub provider_id: String,
    /// What people call the provider, 1 to 255 bytes.
    pub name: String,
    /// The URL at which the provider's API begins, 1 to 2048 bytes. Every provider has one.
    pub base_url: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// The kinds of API that the provider speaks.
    pub supported_api_surfaces: Option<Vec<SupportedApiSurface>>,
    /// The models that the provider offers at first.
    pub models: Option<Vec<ProviderModelCreate>>,
}

impl ProviderCreate {
    /// Starts with what is required.
    pub fn new(
        provider_id: impl Into<String>,
        name: impl Into<String>,
        base_url: impl Into<String>,
    ) -> Self {
        Self {
            provider_id: provider_id.into(),
            name: name.into(),
            base_url: base_url.into(),
            metadata: None,
            supported_api_surfaces: None,
            models: None,
        }
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// The kinds of API that the provider speaks.
    pub fn supported_api_surfaces(
        mut self,
        supported_api_surfaces: impl IntoIterator<Item = impl Into<SupportedApiSurface>>,
    ) -> Self {
        self.supported_api_surfaces = Some(
            supported_api_surfaces.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The models that the provider offers at first.
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<ProviderModelCreate>>,
    ) -> Self {
        self.models = Some(models.into_iter().map(Into::into).collect());
        self
    }
}

/// Changes to [`Provider`](crate::ai_gateway::models::Provider): what is set is changed, null takes a
/// value away, the rest stays.
#[doc(alias = "AIGatewayProviderUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProviderUpdate {
    /// What people call the provider, 1 to 255 bytes.
    ///
    /// Null takes the value away.
    pub name: Option<Option<String>>,
    /// The URL at which the provider's API begins, 1 to 2048 bytes. It can be changed but not taken away.
    pub base_url: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub metadata: Option<Option<String>>,
    /// The kinds of API that the provider speaks.
    ///
    /// Null takes the value away.
    pub supported_api_surfaces: Option<Option<Vec<SupportedApiSurface>>>,
    /// The models that the provider offers from now on, in place of all that it had; an empty list removes
    /// them. Left out, the models stay.
    ///
    /// Null takes the value away.
    pub models: Option<Option<Vec<ProviderModelCreate>>>,
}

impl ProviderUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What people call the provider, 1 to 255 bytes.
    ///
    /// Null takes the value away.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// The URL at which the provider's API begins, 1 to 2048 bytes. It can be changed but not taken away.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(Some(metadata.into()));
        self
    }

    /// The kinds of API that the provider speaks.
    ///
    /// Null takes the value away.
    pub fn supported_api_surfaces(
        mut self,
        supported_api_surfaces: impl IntoIterator<Item = impl Into<SupportedApiSurface>>,
    ) -> Self {
        self.supported_api_surfaces = Some(
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
        self.models = Some(Some(models.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends null for `name`, which takes its value away.
    pub fn clear_name(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sends null for `metadata`, which takes its value away.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Some(None);
        self
    }

    /// Sends null for `supportedApiSurfaces`, which takes its value away.
    pub fn clear_supported_api_surfaces(mut self) -> Self {
        self.supported_api_surfaces = Some(None);
        self
    }

    /// Sends null for `models`, which takes its value away.
    pub fn clear_models(mut self) -> Self {
        self.models = Some(None);
        self
    }
}

/// A page of a list of [`Provider`](crate::ai_gateway::models::Provider) objects, newest first.
#[doc(alias = "AIGatewayProviderList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProviderList {
    /// The objects of this page.
    pub ai_gateway_providers: Vec<Provider>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the parameters of this one. Null on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for ProviderList {
    type Item = Provider;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ai_gateway_providers
    }
}

/// A model that a provider offers.
#[doc(alias = "AIGatewayProviderModel")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProviderModel {
    /// Identifier of the model, assigned by ngrok.
    pub id: Id<ProviderModel>,
    /// The provider's own name of the model, such as `llama-3`; 1 to 255 bytes.
    pub model_id: String,
}

/// What a new [`ProviderModel`](crate::ai_gateway::models::ProviderModel) is made from.
#[doc(alias = "AIGatewayProviderModelCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProviderModelCreate {
    /// The provider's own name of the model, such as `llama-3`; 1 to 255 bytes.
    pub model_id: String,
}

impl ProviderModelCreate {
    /// Starts with what is required.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self { model_id: model_id.into() }
    }
}

/// A kind of API that a provider speaks.
#[doc(alias = "SupportedAPISurface")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SupportedApiSurface {
    /// Whose format the API has, such as `openai` or `anthropic`. ngrok refuses formats that it does not
    /// know.
    pub format: String,
    /// Which API of that format it is, such as `chat-completions`, `responses` or `messages`. ngrok refuses
    /// those that it does not know.
    pub surface: Option<String>,
    /// Fields at the top of a request's body that the provider understands.
    pub supported_params: Option<Vec<SupportedApiSurfaceParam>>,
}

impl SupportedApiSurface {
    /// Starts with what is required.
    pub fn new(format: impl Into<String>) -> Self {
        Self {
            format: format.into(),
            surface: None,
            supported_params: None,
        }
    }

    /// Which API of that format it is, such as `chat-completions`, `responses` or `messages`. ngrok refuses
    /// those that it does not know.
    pub fn surface(mut self, surface: impl Into<String>) -> Self {
        self.surface = Some(surface.into());
        self
    }

    /// Fields at the top of a request's body that the provider understands.
    pub fn supported_params(
        mut self,
        supported_params: impl IntoIterator<Item = impl Into<SupportedApiSurfaceParam>>,
    ) -> Self {
        self.supported_params = Some(
            supported_params.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A field at the top of a request's body that a provider understands.
#[doc(alias = "SupportedAPISurfaceParam")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SupportedApiSurfaceParam {
    /// The name of the field.
    pub name: String,
}

impl SupportedApiSurfaceParam {
    /// Starts with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Serialize for Provider {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("providerId", &self.provider_id)
            .field("name", &self.name)
            .field("baseUrl", &self.base_url)
            .field("metadata", &self.metadata)
            .field("createdAt", &self.created_at)
            .field("updatedAt", &self.updated_at)
            .field("createdBy", &self.created_by)
            .field("lastUpdatedBy", &self.last_updated_by)
            .field("supportedApiSurfaces", &self.supported_api_surfaces)
            .field("models", &self.models)
            .end()
    }
}

impl ReadObject for Provider {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "uri",
        "providerId",
        "name",
        "baseUrl",
        "createdAt",
        "updatedAt",
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
            "providerId" => value.read_unless_null(&mut self.provider_id),
            "name" => value.read_unless_null(&mut self.name),
            "baseUrl" => value.read_unless_null(&mut self.base_url),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "createdAt" => value.read(&mut self.created_at),
            "updatedAt" => value.read(&mut self.updated_at),
            "createdBy" => value.read_unless_null(&mut self.created_by),
            "lastUpdatedBy" => value.read_unless_null(&mut self.last_updated_by),
            "supportedApiSurfaces" => {
                value.read_unless_null(&mut self.supported_api_surfaces)
            }
            "models" => value.read_unless_null(&mut self.models),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Provider {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProviderCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("providerId", &self.provider_id)
            .field("name", &self.name)
            .field("baseUrl", &self.base_url)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("supportedApiSurfaces", &self.supported_api_surfaces)
            .field_if_set("models", &self.models)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ProviderCreate {
    const REQUIRED: &'static [&'static str] = &["providerId", "name", "baseUrl"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["providerId", "name", "baseUrl", "metadata", "supportedApiSurfaces", "models"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            provider_id: Default::default(),
            name: Default::default(),
            base_url: Default::default(),
            metadata: Default::default(),
            supported_api_surfaces: Default::default(),
            models: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "providerId" => value.read_unless_null(&mut self.provider_id),
            "name" => value.read_unless_null(&mut self.name),
            "baseUrl" => value.read_unless_null(&mut self.base_url),
            "metadata" => value.read(&mut self.metadata),
            "supportedApiSurfaces" => value.read(&mut self.supported_api_surfaces),
            "models" => value.read(&mut self.models),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ProviderCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProviderUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("baseUrl", &self.base_url)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("supportedApiSurfaces", &self.supported_api_surfaces)
            .field_if_set("models", &self.models)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ProviderUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "baseUrl", "metadata", "supportedApiSurfaces", "models"],
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
            "baseUrl" => value.read(&mut self.base_url),
            "metadata" => value.read_nullable(&mut self.metadata),
            "supportedApiSurfaces" => {
                value.read_nullable(&mut self.supported_api_surfaces)
            }
            "models" => value.read_nullable(&mut self.models),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ProviderUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProviderList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("aiGatewayProviders", &self.ai_gateway_providers)
            .field("uri", &self.uri)
            .field("nextPageUri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for ProviderList {
    const REQUIRED: &'static [&'static str] = &["aiGatewayProviders", "uri"];

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
            "aiGatewayProviders" => {
                value.read_unless_null(&mut self.ai_gateway_providers)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "nextPageUri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ProviderList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProviderModel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("modelId", &self.model_id)
            .end()
    }
}

impl ReadObject for ProviderModel {
    const REQUIRED: &'static [&'static str] = &["id", "modelId"];

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
            "modelId" => value.read_unless_null(&mut self.model_id),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ProviderModel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProviderModelCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("modelId", &self.model_id).end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ProviderModelCreate {
    const REQUIRED: &'static [&'static str] = &["modelId"];
    const ONLY: Option<&'static [&'static str]> = Some(&["modelId"]);

    #[inline]
    fn empty() -> Self {
        Self {
            model_id: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "modelId" => value.read_unless_null(&mut self.model_id),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ProviderModelCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SupportedApiSurface {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("format", &self.format)
            .field_if_set("surface", &self.surface)
            .field_if_set("supportedParams", &self.supported_params)
            .end()
    }
}

impl ReadObject for SupportedApiSurface {
    const REQUIRED: &'static [&'static str] = &["format"];

    #[inline]
    fn empty() -> Self {
        Self {
            format: Default::default(),
            surface: Default::default(),
            supported_params: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "format" => value.read_unless_null(&mut self.format),
            "surface" => value.read(&mut self.surface),
            "supportedParams" => value.read(&mut self.supported_params),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SupportedApiSurface {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SupportedApiSurfaceParam {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("name", &self.name).end()
    }
}

impl ReadObject for SupportedApiSurfaceParam {
    const REQUIRED: &'static [&'static str] = &["name"];

    #[inline]
    fn empty() -> Self {
        Self { name: Default::default() }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "name" => value.read_unless_null(&mut self.name),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SupportedApiSurfaceParam {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
