// Generated from api-spec/services/ai_gateway_api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref, Sensitive};
use crate::models::{AiGatewayApiKey, AiGatewayApiKeyList, Endpoint, Principal};

/// To make one in a test.
#[allow(deprecated)]
impl AiGatewayApiKey {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<AiGatewayApiKey>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `updated_at`, to make an answer for a test.
    pub fn with_updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = updated_at;
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

    /// Sets `created_by`, to make an answer for a test.
    pub fn with_created_by(mut self, created_by: Ref<Principal>) -> Self {
        self.created_by = created_by;
        self
    }

    /// Sets `last_updated_by`, to make an answer for a test.
    pub fn with_last_updated_by(mut self, last_updated_by: Ref<Principal>) -> Self {
        self.last_updated_by = last_updated_by;
        self
    }

    /// Sets `endpoint`, to make an answer for a test.
    pub fn with_endpoint(mut self, endpoint: Ref<Endpoint>) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// Sets `token`, to make an answer for a test.
    pub fn with_token(mut self, token: impl Into<Sensitive>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets `display_name`, to make an answer for a test.
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `last_used`, to make an answer for a test.
    pub fn with_last_used(mut self, last_used: Timestamp) -> Self {
        self.last_used = Some(last_used);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl AiGatewayApiKeyList {
    /// Sets `ai_gateway_api_keys`, to make an answer for a test.
    pub fn with_ai_gateway_api_keys(
        mut self,
        ai_gateway_api_keys: impl IntoIterator<Item = impl Into<AiGatewayApiKey>>,
    ) -> Self {
        self.ai_gateway_api_keys = ai_gateway_api_keys
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

    /// Sets `next_page_uri`, to make an answer for a test.
    pub fn with_next_page_uri(mut self, next_page_uri: impl Into<String>) -> Self {
        self.next_page_uri = Some(next_page_uri.into());
        self
    }
}
