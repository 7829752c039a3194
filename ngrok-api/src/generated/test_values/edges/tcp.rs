// Generated from api-spec/services/edges/tcp.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{
    EndpointBackend, EndpointIpPolicy, EndpointTrafficPolicy, TcpEdge, TcpEdgeList,
};

/// To make one in a test.
#[allow(deprecated)]
impl TcpEdge {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<TcpEdge>) -> Self {
        self.id = id.into_id();
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

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `hostports`, to make an answer for a test.
    pub fn with_hostports(
        mut self,
        hostports: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostports = hostports.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `backend`, to make an answer for a test.
    pub fn with_backend(mut self, backend: EndpointBackend) -> Self {
        self.backend = Some(backend);
        self
    }

    /// Sets `ip_restriction`, to make an answer for a test.
    pub fn with_ip_restriction(mut self, ip_restriction: EndpointIpPolicy) -> Self {
        self.ip_restriction = Some(ip_restriction);
        self
    }

    /// Sets `traffic_policy`, to make an answer for a test.
    pub fn with_traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.traffic_policy = Some(traffic_policy);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl TcpEdgeList {
    /// Sets `tcp_edges`, to make an answer for a test.
    pub fn with_tcp_edges(
        mut self,
        tcp_edges: impl IntoIterator<Item = impl Into<TcpEdge>>,
    ) -> Self {
        self.tcp_edges = tcp_edges.into_iter().map(Into::into).collect();
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
