// Generated from api-spec/ by `cargo xtask codegen`; edits are lost.

//! Every service of the API with its operations, in modules named as the client offers them.

#[cfg(feature = "abuse-reports")]
pub mod abuse_reports;

#[cfg(feature = "agent-ingresses")]
pub mod agent_ingresses;

#[cfg(feature = "ai-gateway-api-keys")]
pub mod ai_gateway_api_keys;

#[cfg(feature = "api-keys")]
pub mod api_keys;

#[cfg(feature = "application-sessions")]
pub mod application_sessions;

#[cfg(feature = "application-users")]
pub mod application_users;

#[cfg(feature = "bot-users")]
pub mod bot_users;

#[cfg(feature = "certificate-authorities")]
pub mod certificate_authorities;

#[cfg(feature = "credentials")]
pub mod credentials;

#[cfg(feature = "endpoints")]
pub mod endpoints;

#[cfg(feature = "event-destinations")]
pub mod event_destinations;

#[cfg(feature = "event-sources")]
pub mod event_sources;

#[cfg(feature = "event-subscriptions")]
pub mod event_subscriptions;

#[cfg(feature = "ip-policies")]
pub mod ip_policies;

#[cfg(feature = "ip-policy-rules")]
pub mod ip_policy_rules;

#[cfg(feature = "ip-restrictions")]
pub mod ip_restrictions;

#[cfg(feature = "kubernetes-operators")]
pub mod kubernetes_operators;

#[cfg(feature = "reserved-addrs")]
pub mod reserved_addrs;

#[cfg(feature = "reserved-domains")]
pub mod reserved_domains;

#[cfg(feature = "root")]
pub mod root;

#[cfg(feature = "secrets")]
pub mod secrets;

#[cfg(feature = "service-users")]
pub mod service_users;

#[cfg(feature = "ssh-certificate-authorities")]
pub mod ssh_certificate_authorities;

#[cfg(feature = "ssh-credentials")]
pub mod ssh_credentials;

#[cfg(feature = "ssh-host-certificates")]
pub mod ssh_host_certificates;

#[cfg(feature = "ssh-user-certificates")]
pub mod ssh_user_certificates;

#[cfg(feature = "tls-certificates")]
pub mod tls_certificates;

#[cfg(feature = "tunnel-sessions")]
pub mod tunnel_sessions;

#[cfg(feature = "tunnels")]
pub mod tunnels;

#[cfg(feature = "vaults")]
pub mod vaults;

/// Services of `client.backends()`.
#[cfg(feature = "backends")]
pub mod backends {
    pub mod failover;
    pub mod http_response;
    pub mod static_address;
    pub mod tunnel_group;
    pub mod weighted;
}

#[cfg(feature = "backends")]
pub use super::client::Backends;

/// Services of `client.edge_modules()`.
#[cfg(feature = "edge-modules")]
pub mod edge_modules {
    pub mod https_edge_mutual_tls;
    pub mod https_edge_route_backend;
    pub mod https_edge_route_circuit_breaker;
    pub mod https_edge_route_compression;
    pub mod https_edge_route_ip_restriction;
    pub mod https_edge_route_oauth;
    pub mod https_edge_route_oidc;
    pub mod https_edge_route_request_headers;
    pub mod https_edge_route_response_headers;
    pub mod https_edge_route_saml;
    pub mod https_edge_route_traffic_policy;
    pub mod https_edge_route_user_agent_filter;
    pub mod https_edge_route_webhook_verification;
    pub mod https_edge_route_websocket_tcp_converter;
    pub mod https_edge_tls_termination;
    pub mod tcp_edge_backend;
    pub mod tcp_edge_ip_restriction;
    pub mod tcp_edge_traffic_policy;
    pub mod tls_edge_backend;
    pub mod tls_edge_ip_restriction;
    pub mod tls_edge_mutual_tls;
    pub mod tls_edge_tls_termination;
    pub mod tls_edge_traffic_policy;
}

#[cfg(feature = "edge-modules")]
pub use super::client::EdgeModules;

/// Services of `client.edges()`.
#[cfg(feature = "edges")]
pub mod edges {
    pub mod https;
    pub mod https_routes;
    pub mod tcp;
    pub mod tls;
}

#[cfg(feature = "edges")]
pub use super::client::Edges;
