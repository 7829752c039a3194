// Generated from api-spec/apis/ai_gateway/services/gateway_config.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use crate::ai_gateway::models::Config;

/// To make one in a test.
#[allow(deprecated)]
impl Config {
    /// Sets `accountId`, to make an answer for a test.
    pub fn with_account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = account_id.into();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `totalTimeout`, to make an answer for a test.
    pub fn with_total_timeout(mut self, total_timeout: impl Into<String>) -> Self {
        self.total_timeout = total_timeout.into();
        self
    }

    /// Sets `perRequestTimeout`, to make an answer for a test.
    pub fn with_per_request_timeout(
        mut self,
        per_request_timeout: impl Into<String>,
    ) -> Self {
        self.per_request_timeout = per_request_timeout.into();
        self
    }

    /// Sets `maxInputTokens`, to make an answer for a test.
    pub fn with_max_input_tokens(mut self, max_input_tokens: i64) -> Self {
        self.max_input_tokens = Some(max_input_tokens);
        self
    }

    /// Sets `maxOutputTokens`, to make an answer for a test.
    pub fn with_max_output_tokens(mut self, max_output_tokens: i64) -> Self {
        self.max_output_tokens = Some(max_output_tokens);
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}
