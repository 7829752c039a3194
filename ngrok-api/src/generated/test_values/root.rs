// Generated from api-spec/services/root.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{Account, ApiKey, SelfResponse};

/// To make one in a test.
#[allow(deprecated)]
impl SelfResponse {
    /// Sets `api_key`, to make an answer for a test.
    pub fn with_api_key(mut self, api_key: ApiKey) -> Self {
        self.api_key = api_key;
        self
    }

    /// Sets `account`, to make an answer for a test.
    pub fn with_account(mut self, account: Account) -> Self {
        self.account = account;
        self
    }

    /// Sets `user`, to make an answer for a test.
    pub fn with_user(mut self, user: impl Into<String>) -> Self {
        self.user = user.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl Account {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<Account>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `name`, to make an answer for a test.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `suspended`, to make an answer for a test.
    pub fn with_suspended(mut self, suspended: bool) -> Self {
        self.suspended = suspended;
        self
    }

    /// Sets `enforce_sso`, to make an answer for a test.
    pub fn with_enforce_sso(mut self, enforce_sso: bool) -> Self {
        self.enforce_sso = enforce_sso;
        self
    }

    /// Sets `min_api_version`, to make an answer for a test.
    pub fn with_min_api_version(mut self, min_api_version: i64) -> Self {
        self.min_api_version = min_api_version;
        self
    }

    /// Sets `min_agent_version`, to make an answer for a test.
    pub fn with_min_agent_version(
        mut self,
        min_agent_version: impl Into<String>,
    ) -> Self {
        self.min_agent_version = min_agent_version.into();
        self
    }

    /// Sets `user_mfa_required`, to make an answer for a test.
    pub fn with_user_mfa_required(mut self, user_mfa_required: bool) -> Self {
        self.user_mfa_required = user_mfa_required;
        self
    }

    /// Sets `traffic_full_capture`, to make an answer for a test.
    pub fn with_traffic_full_capture(mut self, traffic_full_capture: bool) -> Self {
        self.traffic_full_capture = traffic_full_capture;
        self
    }
}
