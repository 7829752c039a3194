// Generated from api-spec/apis/ai_gateway/services/provider_keys.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::ai_gateway::models::{Principal, ProviderApiKeyDetail, ProviderApiKeyList};

/// To make one in a test.
#[allow(deprecated)]
impl ProviderApiKeyDetail {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<ProviderApiKeyDetail>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
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

    /// Sets `keyRedacted`, to make an answer for a test.
    pub fn with_key_redacted(mut self, key_redacted: impl Into<String>) -> Self {
        self.key_redacted = key_redacted.into();
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

    /// Sets `lastUsed`, to make an answer for a test.
    pub fn with_last_used(mut self, last_used: Timestamp) -> Self {
        self.last_used = Some(last_used);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl ProviderApiKeyList {
    /// Sets `aiGatewayProviderKeys`, to make an answer for a test.
    pub fn with_ai_gateway_provider_keys(
        mut self,
        ai_gateway_provider_keys: impl IntoIterator<
            Item = impl Into<ProviderApiKeyDetail>,
        >,
    ) -> Self {
        self.ai_gateway_provider_keys = ai_gateway_provider_keys
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
