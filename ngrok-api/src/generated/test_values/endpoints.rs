// Generated from api-spec/services/endpoints.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{
    Edge, Endpoint, EndpointList, EndpointProto, EndpointType, Principal, ReservedAddr,
    ReservedDomain, Tunnel, TunnelSession,
};

/// To make one in a test.
#[allow(deprecated)]
impl Endpoint {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<Endpoint>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `region`, to make an answer for a test.
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `updated_at`, to make an answer for a test.
    pub fn with_updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Sets `public_url`, to make an answer for a test.
    #[deprecated(note = "Use `url` instead.")]
    pub fn with_public_url(mut self, public_url: impl Into<String>) -> Self {
        self.public_url = public_url.into();
        self
    }

    /// Sets `proto`, to make an answer for a test.
    pub fn with_proto(mut self, proto: EndpointProto) -> Self {
        self.proto = proto;
        self
    }

    /// Sets `scheme`, to make an answer for a test.
    pub fn with_scheme(mut self, scheme: impl Into<String>) -> Self {
        self.scheme = scheme.into();
        self
    }

    /// Sets `hostport`, to make an answer for a test.
    #[deprecated(note = "Use `host` and `port`, or the whole `url`, instead.")]
    pub fn with_hostport(mut self, hostport: impl Into<String>) -> Self {
        self.hostport = hostport.into();
        self
    }

    /// Sets `host`, to make an answer for a test.
    pub fn with_host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets `port`, to make an answer for a test.
    pub fn with_port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `type`, to make an answer for a test.
    pub fn with_type(mut self, r#type: EndpointType) -> Self {
        self.r#type = r#type;
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `description`, to make an answer for a test.
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `domain`, to make an answer for a test.
    pub fn with_domain(mut self, domain: Ref<ReservedDomain>) -> Self {
        self.domain = Some(domain);
        self
    }

    /// Sets `tcp_addr`, to make an answer for a test.
    pub fn with_tcp_addr(mut self, tcp_addr: Ref<ReservedAddr>) -> Self {
        self.tcp_addr = Some(tcp_addr);
        self
    }

    /// Sets `tunnel`, to make an answer for a test.
    pub fn with_tunnel(mut self, tunnel: Ref<Tunnel>) -> Self {
        self.tunnel = Some(tunnel);
        self
    }

    /// Sets `edge`, to make an answer for a test.
    #[deprecated(
        note = "Use cloud endpoints with a `traffic_policy` instead; edges are deprecated."
    )]
    pub fn with_edge(mut self, edge: Ref<Edge>) -> Self {
        self.edge = Some(edge);
        self
    }

    /// Sets `upstream_url`, to make an answer for a test.
    pub fn with_upstream_url(mut self, upstream_url: impl Into<String>) -> Self {
        self.upstream_url = upstream_url.into();
        self
    }

    /// Sets `upstream_protocol`, to make an answer for a test.
    pub fn with_upstream_protocol(
        mut self,
        upstream_protocol: impl Into<String>,
    ) -> Self {
        self.upstream_protocol = upstream_protocol.into();
        self
    }

    /// Sets `url`, to make an answer for a test.
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }

    /// Sets `principal`, to make an answer for a test.
    pub fn with_principal(mut self, principal: Ref<Principal>) -> Self {
        self.principal = Some(principal);
        self
    }

    /// Sets `traffic_policy`, to make an answer for a test.
    pub fn with_traffic_policy(mut self, traffic_policy: impl Into<String>) -> Self {
        self.traffic_policy = traffic_policy.into();
        self
    }

    /// Sets `bindings`, to make an answer for a test.
    pub fn with_bindings(
        mut self,
        bindings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bindings = bindings.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `tunnel_session`, to make an answer for a test.
    pub fn with_tunnel_session(mut self, tunnel_session: Ref<TunnelSession>) -> Self {
        self.tunnel_session = Some(tunnel_session);
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

    /// Sets `pooling_enabled`, to make an answer for a test.
    pub fn with_pooling_enabled(mut self, pooling_enabled: bool) -> Self {
        self.pooling_enabled = pooling_enabled;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl EndpointList {
    /// Sets `endpoints`, to make an answer for a test.
    pub fn with_endpoints(
        mut self,
        endpoints: impl IntoIterator<Item = impl Into<Endpoint>>,
    ) -> Self {
        self.endpoints = endpoints.into_iter().map(Into::into).collect();
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
