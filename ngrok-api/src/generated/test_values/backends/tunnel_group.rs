// Generated from api-spec/services/backends/tunnel_group.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{Tunnel, TunnelGroupBackend, TunnelGroupBackendList};

/// To make one in a test.
#[allow(deprecated)]
impl TunnelGroupBackend {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<TunnelGroupBackend>) -> Self {
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

    /// Sets `labels`, to make an answer for a test.
    pub fn with_labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = labels
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets `tunnels`, to make an answer for a test.
    pub fn with_tunnels(mut self, tunnels: Vec<Ref<Tunnel>>) -> Self {
        self.tunnels = tunnels;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl TunnelGroupBackendList {
    /// Sets `backends`, to make an answer for a test.
    pub fn with_backends(
        mut self,
        backends: impl IntoIterator<Item = impl Into<TunnelGroupBackend>>,
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
