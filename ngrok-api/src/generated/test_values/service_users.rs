// Generated from api-spec/services/service_users.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{ServiceUser, ServiceUserList};

/// To make one in a test.
#[allow(deprecated)]
impl ServiceUser {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<ServiceUser>) -> Self {
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

    /// Sets `active`, to make an answer for a test.
    pub fn with_active(mut self, active: bool) -> Self {
        self.active = active;
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl ServiceUserList {
    /// Sets `service_users`, to make an answer for a test.
    pub fn with_service_users(
        mut self,
        service_users: impl IntoIterator<Item = impl Into<ServiceUser>>,
    ) -> Self {
        self.service_users = service_users.into_iter().map(Into::into).collect();
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
