// Generated from api-spec/services/backends/failover.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{Backend, FailoverBackend, FailoverBackendList};

/// To make one in a test.
#[allow(deprecated)]
impl FailoverBackend {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<FailoverBackend>) -> Self {
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

    /// Sets `backends`, to make an answer for a test.
    pub fn with_backends(
        mut self,
        backends: impl IntoIterator<Item = impl IntoId<Backend>>,
    ) -> Self {
        self.backends = backends.into_iter().map(IntoId::into_id).collect();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl FailoverBackendList {
    /// Sets `backends`, to make an answer for a test.
    pub fn with_backends(
        mut self,
        backends: impl IntoIterator<Item = impl Into<FailoverBackend>>,
    ) -> Self {
        self.backends = backends.into_iter().map(Into::into).collect();
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
