// Generated from api-spec/services/edges/https_routes.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{
    EndpointBackend, EndpointCircuitBreaker, EndpointCompression, EndpointIpPolicy,
    EndpointOAuth, EndpointOidc, EndpointRequestHeaders, EndpointResponseHeaders,
    EndpointSaml, EndpointTrafficPolicy, EndpointUserAgentFilter,
    EndpointWebhookValidation, EndpointWebsocketTcpConverter, HttpsEdge, HttpsEdgeRoute,
    HttpsEdgeRouteMatchType,
};

/// To make one in a test.
#[allow(deprecated)]
impl HttpsEdgeRoute {
    /// Sets `edge_id`, to make an answer for a test.
    pub fn with_edge_id(mut self, edge_id: impl IntoId<HttpsEdge>) -> Self {
        self.edge_id = edge_id.into_id();
        self
    }

    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<HttpsEdgeRoute>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `match_type`, to make an answer for a test.
    pub fn with_match_type(mut self, match_type: HttpsEdgeRouteMatchType) -> Self {
        self.match_type = match_type;
        self
    }

    /// Sets `match`, to make an answer for a test.
    pub fn with_match(mut self, r#match: impl Into<String>) -> Self {
        self.r#match = r#match.into();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
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

    /// Sets `circuit_breaker`, to make an answer for a test.
    pub fn with_circuit_breaker(
        mut self,
        circuit_breaker: EndpointCircuitBreaker,
    ) -> Self {
        self.circuit_breaker = Some(circuit_breaker);
        self
    }

    /// Sets `compression`, to make an answer for a test.
    pub fn with_compression(mut self, compression: EndpointCompression) -> Self {
        self.compression = Some(compression);
        self
    }

    /// Sets `request_headers`, to make an answer for a test.
    pub fn with_request_headers(
        mut self,
        request_headers: EndpointRequestHeaders,
    ) -> Self {
        self.request_headers = Some(request_headers);
        self
    }

    /// Sets `response_headers`, to make an answer for a test.
    pub fn with_response_headers(
        mut self,
        response_headers: EndpointResponseHeaders,
    ) -> Self {
        self.response_headers = Some(response_headers);
        self
    }

    /// Sets `webhook_verification`, to make an answer for a test.
    pub fn with_webhook_verification(
        mut self,
        webhook_verification: EndpointWebhookValidation,
    ) -> Self {
        self.webhook_verification = Some(webhook_verification);
        self
    }

    /// Sets `oauth`, to make an answer for a test.
    pub fn with_oauth(mut self, oauth: EndpointOAuth) -> Self {
        self.oauth = Some(oauth);
        self
    }

    /// Sets `saml`, to make an answer for a test.
    pub fn with_saml(mut self, saml: EndpointSaml) -> Self {
        self.saml = Some(saml);
        self
    }

    /// Sets `oidc`, to make an answer for a test.
    pub fn with_oidc(mut self, oidc: EndpointOidc) -> Self {
        self.oidc = Some(oidc);
        self
    }

    /// Sets `websocket_tcp_converter`, to make an answer for a test.
    pub fn with_websocket_tcp_converter(
        mut self,
        websocket_tcp_converter: EndpointWebsocketTcpConverter,
    ) -> Self {
        self.websocket_tcp_converter = Some(websocket_tcp_converter);
        self
    }

    /// Sets `user_agent_filter`, to make an answer for a test.
    pub fn with_user_agent_filter(
        mut self,
        user_agent_filter: EndpointUserAgentFilter,
    ) -> Self {
        self.user_agent_filter = Some(user_agent_filter);
        self
    }

    /// Sets `traffic_policy`, to make an answer for a test.
    pub fn with_traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.traffic_policy = Some(traffic_policy);
        self
    }
}
