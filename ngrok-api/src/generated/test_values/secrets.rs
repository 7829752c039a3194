// Generated from api-spec/services/secrets.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{Principal, Secret, SecretList, Vault};

/// To make one in a test.
#[allow(deprecated)]
impl Secret {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<Secret>) -> Self {
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

    /// Sets `name`, to make an answer for a test.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
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

    /// Sets `vault`, to make an answer for a test.
    pub fn with_vault(mut self, vault: Ref<Vault>) -> Self {
        self.vault = vault;
        self
    }

    /// Sets `vault_name`, to make an answer for a test.
    pub fn with_vault_name(mut self, vault_name: impl Into<String>) -> Self {
        self.vault_name = vault_name.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl SecretList {
    /// Sets `secrets`, to make an answer for a test.
    pub fn with_secrets(
        mut self,
        secrets: impl IntoIterator<Item = impl Into<Secret>>,
    ) -> Self {
        self.secrets = secrets.into_iter().map(Into::into).collect();
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
