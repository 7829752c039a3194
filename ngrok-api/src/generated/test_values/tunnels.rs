// Generated from api-spec/services/tunnels.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{
    Endpoint, Tunnel, TunnelGroupBackend, TunnelList, TunnelProto, TunnelSession,
};

/// To make one in a test.
#[allow(deprecated)]
impl Tunnel {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<Tunnel>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `public_url`, to make an answer for a test.
    pub fn with_public_url(mut self, public_url: impl Into<String>) -> Self {
        self.public_url = public_url.into();
        self
    }

    /// Sets `started_at`, to make an answer for a test.
    pub fn with_started_at(mut self, started_at: Timestamp) -> Self {
        self.started_at = started_at;
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `proto`, to make an answer for a test.
    pub fn with_proto(mut self, proto: TunnelProto) -> Self {
        self.proto = Some(proto);
        self
    }

    /// Sets `region`, to make an answer for a test.
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `tunnel_session`, to make an answer for a test.
    pub fn with_tunnel_session(mut self, tunnel_session: Ref<TunnelSession>) -> Self {
        self.tunnel_session = tunnel_session;
        self
    }

    /// Sets `endpoint`, to make an answer for a test.
    pub fn with_endpoint(mut self, endpoint: Ref<Endpoint>) -> Self {
        self.endpoint = Some(endpoint);
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

    /// Sets `backends`, to make an answer for a test.
    pub fn with_backends(mut self, backends: Vec<Ref<TunnelGroupBackend>>) -> Self {
        self.backends = backends;
        self
    }

    /// Sets `forwards_to`, to make an answer for a test.
    pub fn with_forwards_to(mut self, forwards_to: impl Into<String>) -> Self {
        self.forwards_to = forwards_to.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl TunnelList {
    /// Sets `tunnels`, to make an answer for a test.
    pub fn with_tunnels(
        mut self,
        tunnels: impl IntoIterator<Item = impl Into<Tunnel>>,
    ) -> Self {
        self.tunnels = tunnels.into_iter().map(Into::into).collect();
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
