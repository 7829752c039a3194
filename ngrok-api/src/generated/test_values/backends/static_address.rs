// Generated from api-spec/services/backends/static_address.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{StaticBackend, StaticBackendList, StaticBackendTls};

/// To make one in a test.
#[allow(deprecated)]
impl StaticBackend {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<StaticBackend>) -> Self {
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

    /// Sets `address`, to make an answer for a test.
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Sets `tls`, to make an answer for a test.
    pub fn with_tls(mut self, tls: StaticBackendTls) -> Self {
        self.tls = tls;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl StaticBackendList {
    /// Sets `backends`, to make an answer for a test.
    pub fn with_backends(
        mut self,
        backends: impl IntoIterator<Item = impl Into<StaticBackend>>,
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
