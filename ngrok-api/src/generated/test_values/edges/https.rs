// Generated from api-spec/services/edges/https.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{
    EndpointMutualTls, EndpointTlsTermination, HttpsEdge, HttpsEdgeList, HttpsEdgeRoute,
};

/// To make one in a test.
#[allow(deprecated)]
impl HttpsEdge {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<HttpsEdge>) -> Self {
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

    /// Sets `mutual_tls`, to make an answer for a test.
    pub fn with_mutual_tls(mut self, mutual_tls: EndpointMutualTls) -> Self {
        self.mutual_tls = Some(mutual_tls);
        self
    }

    /// Sets `tls_termination`, to make an answer for a test.
    pub fn with_tls_termination(
        mut self,
        tls_termination: EndpointTlsTermination,
    ) -> Self {
        self.tls_termination = Some(tls_termination);
        self
    }

    /// Sets `routes`, to make an answer for a test.
    pub fn with_routes(
        mut self,
        routes: impl IntoIterator<Item = impl Into<HttpsEdgeRoute>>,
    ) -> Self {
        self.routes = routes.into_iter().map(Into::into).collect();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpsEdgeList {
    /// Sets `https_edges`, to make an answer for a test.
    pub fn with_https_edges(
        mut self,
        https_edges: impl IntoIterator<Item = impl Into<HttpsEdge>>,
    ) -> Self {
        self.https_edges = https_edges.into_iter().map(Into::into).collect();
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
