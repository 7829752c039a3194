// Generated from api-spec/apis/ai_gateway/services/access_key_configurations.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::ai_gateway::models::{
    AccessKeyConfiguration, AccessKeyConfigurationList, AccessScope, Principal,
    ProviderApiKeyDetail, Router, RouterRule, RouterStep, RouterStepKey,
    RouterStepKeySelectionStrategy, RouterStepType,
};

/// To make one in a test.
#[allow(deprecated)]
impl AccessKeyConfiguration {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<AccessKeyConfiguration>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `name`, to make an answer for a test.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
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

    /// Sets `description`, to make an answer for a test.
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `access`, to make an answer for a test.
    pub fn with_access(mut self, access: AccessScope) -> Self {
        self.access = Some(access);
        self
    }

    /// Sets `router`, to make an answer for a test.
    pub fn with_router(mut self, router: Router) -> Self {
        self.router = Some(router);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl AccessKeyConfigurationList {
    /// Sets `aiGatewayAccessKeyConfigurations`, to make an answer for a test.
    pub fn with_ai_gateway_access_key_configurations(
        mut self,
        ai_gateway_access_key_configurations: impl IntoIterator<
            Item = impl Into<AccessKeyConfiguration>,
        >,
    ) -> Self {
        self.ai_gateway_access_key_configurations = ai_gateway_access_key_configurations
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
impl Router {
    /// Sets `rules`, to make an answer for a test.
    pub fn with_rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<RouterRule>>,
    ) -> Self {
        self.rules = rules.into_iter().map(Into::into).collect();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl RouterRule {
    /// Sets `provider`, to make an answer for a test.
    pub fn with_provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = provider.into();
        self
    }

    /// Sets `model`, to make an answer for a test.
    pub fn with_model(mut self, model: impl Into<String>) -> Self {
        self.model = model.into();
        self
    }

    /// Sets `steps`, to make an answer for a test.
    pub fn with_steps(
        mut self,
        steps: impl IntoIterator<Item = impl Into<RouterStep>>,
    ) -> Self {
        self.steps = steps.into_iter().map(Into::into).collect();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl RouterStep {
    /// Sets `type`, to make an answer for a test.
    pub fn with_type(mut self, r#type: RouterStepType) -> Self {
        self.r#type = r#type;
        self
    }

    /// Sets `keys`, to make an answer for a test.
    pub fn with_keys(
        mut self,
        keys: impl IntoIterator<Item = impl Into<RouterStepKey>>,
    ) -> Self {
        self.keys = keys.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `keySelectionStrategy`, to make an answer for a test.
    pub fn with_key_selection_strategy(
        mut self,
        key_selection_strategy: RouterStepKeySelectionStrategy,
    ) -> Self {
        self.key_selection_strategy = Some(key_selection_strategy);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl RouterStepKey {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<ProviderApiKeyDetail>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `name`, to make an answer for a test.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `keyRedacted`, to make an answer for a test.
    pub fn with_key_redacted(mut self, key_redacted: impl Into<String>) -> Self {
        self.key_redacted = key_redacted.into();
        self
    }
}
