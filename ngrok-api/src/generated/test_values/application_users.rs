// Generated from api-spec/services/application_users.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{ApplicationUser, ApplicationUserList, IdentityProvider};

/// To make one in a test.
#[allow(deprecated)]
impl ApplicationUser {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<ApplicationUser>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `identity_provider`, to make an answer for a test.
    pub fn with_identity_provider(
        mut self,
        identity_provider: IdentityProvider,
    ) -> Self {
        self.identity_provider = identity_provider;
        self
    }

    /// Sets `provider_user_id`, to make an answer for a test.
    pub fn with_provider_user_id(mut self, provider_user_id: impl Into<String>) -> Self {
        self.provider_user_id = provider_user_id.into();
        self
    }

    /// Sets `username`, to make an answer for a test.
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = username.into();
        self
    }

    /// Sets `email`, to make an answer for a test.
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }

    /// Sets `name`, to make an answer for a test.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `last_active`, to make an answer for a test.
    pub fn with_last_active(mut self, last_active: Timestamp) -> Self {
        self.last_active = Some(last_active);
        self
    }

    /// Sets `last_login`, to make an answer for a test.
    pub fn with_last_login(mut self, last_login: Timestamp) -> Self {
        self.last_login = Some(last_login);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl IdentityProvider {
    /// Sets `name`, to make an answer for a test.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `url`, to make an answer for a test.
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl ApplicationUserList {
    /// Sets `application_users`, to make an answer for a test.
    pub fn with_application_users(
        mut self,
        application_users: impl IntoIterator<Item = impl Into<ApplicationUser>>,
    ) -> Self {
        self.application_users = application_users.into_iter().map(Into::into).collect();
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
