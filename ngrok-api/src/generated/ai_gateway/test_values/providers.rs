// Generated from api-spec/apis/ai_gateway/services/providers.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::ai_gateway::models::{
    Principal, Provider, ProviderList, ProviderModel, SupportedApiSurface,
};

/// To make one in a test.
#[allow(deprecated)]
impl Provider {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<Provider>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `providerId`, to make an answer for a test.
    pub fn with_provider_id(mut self, provider_id: impl Into<String>) -> Self {
        self.provider_id = provider_id.into();
        self
    }

    /// Sets `name`, to make an answer for a test.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `baseUrl`, to make an answer for a test.
    pub fn with_base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `createdAt`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `updatedAt`, to make an answer for a test.
    pub fn with_updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = updated_at;
        self
    }

    /// Sets `createdBy`, to make an answer for a test.
    pub fn with_created_by(mut self, created_by: Ref<Principal>) -> Self {
        self.created_by = created_by;
        self
    }

    /// Sets `lastUpdatedBy`, to make an answer for a test.
    pub fn with_last_updated_by(mut self, last_updated_by: Ref<Principal>) -> Self {
        self.last_updated_by = last_updated_by;
        self
    }

    /// Sets `supportedApiSurfaces`, to make an answer for a test.
    pub fn with_supported_api_surfaces(
        mut self,
        supported_api_surfaces: impl IntoIterator<Item = impl Into<SupportedApiSurface>>,
    ) -> Self {
        self.supported_api_surfaces = supported_api_surfaces
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets `models`, to make an answer for a test.
    pub fn with_models(
        mut self,
        models: impl IntoIterator<Item = impl Into<ProviderModel>>,
    ) -> Self {
        self.models = models.into_iter().map(Into::into).collect();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl ProviderList {
    /// Sets `aiGatewayProviders`, to make an answer for a test.
    pub fn with_ai_gateway_providers(
        mut self,
        ai_gateway_providers: impl IntoIterator<Item = impl Into<Provider>>,
    ) -> Self {
        self.ai_gateway_providers = ai_gateway_providers
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `nextPageUri`, to make an answer for a test.
    pub fn with_next_page_uri(mut self, next_page_uri: impl Into<String>) -> Self {
        self.next_page_uri = Some(next_page_uri.into());
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl ProviderModel {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<ProviderModel>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `modelId`, to make an answer for a test.
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }
}
