// Generated from api-spec/services/credentials.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Sensitive};
use crate::models::{Credential, CredentialList, Principal};

/// To make one in a test.
#[allow(deprecated)]
impl Credential {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<Credential>) -> Self {
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

    /// Sets `token`, to make an answer for a test.
    pub fn with_token(mut self, token: impl Into<Sensitive>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets `acl`, to make an answer for a test.
    pub fn with_acl(mut self, acl: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.acl = acl.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `owner_id`, to make an answer for a test.
    pub fn with_owner_id(mut self, owner_id: impl IntoId<Principal>) -> Self {
        self.owner_id = Some(owner_id.into_id());
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl CredentialList {
    /// Sets `credentials`, to make an answer for a test.
    pub fn with_credentials(
        mut self,
        credentials: impl IntoIterator<Item = impl Into<Credential>>,
    ) -> Self {
        self.credentials = credentials.into_iter().map(Into::into).collect();
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
