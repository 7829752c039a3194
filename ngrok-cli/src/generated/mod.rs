// Generated from api-spec/services/ by `cargo xtask codegen`; edits are lost.

//! The commands of the API's services: a file for each service.

mod abuse_reports;
mod agent_ingresses;
mod ai_gateway_api_keys;
mod api_keys;
mod application_sessions;
mod application_users;
mod bot_users;
mod certificate_authorities;
mod credentials;
mod endpoints;
mod event_destinations;
mod event_sources;
mod event_subscriptions;
mod ip_policies;
mod ip_policy_rules;
mod ip_restrictions;
mod kubernetes_operators;
mod reserved_addrs;
mod reserved_domains;
mod root;
mod secrets;
mod service_users;
mod ssh_certificate_authorities;
mod ssh_credentials;
mod ssh_host_certificates;
mod ssh_user_certificates;
mod tls_certificates;
mod tunnel_sessions;
mod tunnels;
mod vaults;
mod backends {
    pub(super) mod failover;
    pub(super) mod http_response;
    pub(super) mod static_address;
    pub(super) mod tunnel_group;
    pub(super) mod weighted;
}

mod edge_modules {
    pub(super) mod https_edge_mutual_tls;
    pub(super) mod https_edge_route_backend;
    pub(super) mod https_edge_route_circuit_breaker;
    pub(super) mod https_edge_route_compression;
    pub(super) mod https_edge_route_ip_restriction;
    pub(super) mod https_edge_route_oauth;
    pub(super) mod https_edge_route_oidc;
    pub(super) mod https_edge_route_request_headers;
    pub(super) mod https_edge_route_response_headers;
    pub(super) mod https_edge_route_saml;
    pub(super) mod https_edge_route_traffic_policy;
    pub(super) mod https_edge_route_user_agent_filter;
    pub(super) mod https_edge_route_webhook_verification;
    pub(super) mod https_edge_route_websocket_tcp_converter;
    pub(super) mod https_edge_tls_termination;
    pub(super) mod tcp_edge_backend;
    pub(super) mod tcp_edge_ip_restriction;
    pub(super) mod tcp_edge_traffic_policy;
    pub(super) mod tls_edge_backend;
    pub(super) mod tls_edge_ip_restriction;
    pub(super) mod tls_edge_mutual_tls;
    pub(super) mod tls_edge_tls_termination;
    pub(super) mod tls_edge_traffic_policy;
}

mod edges {
    pub(super) mod https;
    pub(super) mod https_routes;
    pub(super) mod tcp;
    pub(super) mod tls;
}

use crate::table::Service;

/// Every service.
pub(crate) static SERVICES: &[&Service] = &[
    &abuse_reports::SERVICE,
    &agent_ingresses::SERVICE,
    &ai_gateway_api_keys::SERVICE,
    &api_keys::SERVICE,
    &application_sessions::SERVICE,
    &application_users::SERVICE,
    &backends::failover::SERVICE,
    &backends::http_response::SERVICE,
    &backends::static_address::SERVICE,
    &backends::tunnel_group::SERVICE,
    &backends::weighted::SERVICE,
    &bot_users::SERVICE,
    &certificate_authorities::SERVICE,
    &credentials::SERVICE,
    &edge_modules::https_edge_mutual_tls::SERVICE,
    &edge_modules::https_edge_route_backend::SERVICE,
    &edge_modules::https_edge_route_circuit_breaker::SERVICE,
    &edge_modules::https_edge_route_compression::SERVICE,
    &edge_modules::https_edge_route_ip_restriction::SERVICE,
    &edge_modules::https_edge_route_oauth::SERVICE,
    &edge_modules::https_edge_route_oidc::SERVICE,
    &edge_modules::https_edge_route_request_headers::SERVICE,
    &edge_modules::https_edge_route_response_headers::SERVICE,
    &edge_modules::https_edge_route_saml::SERVICE,
    &edge_modules::https_edge_route_traffic_policy::SERVICE,
    &edge_modules::https_edge_route_user_agent_filter::SERVICE,
    &edge_modules::https_edge_route_webhook_verification::SERVICE,
    &edge_modules::https_edge_route_websocket_tcp_converter::SERVICE,
    &edge_modules::https_edge_tls_termination::SERVICE,
    &edge_modules::tcp_edge_backend::SERVICE,
    &edge_modules::tcp_edge_ip_restriction::SERVICE,
    &edge_modules::tcp_edge_traffic_policy::SERVICE,
    &edge_modules::tls_edge_backend::SERVICE,
    &edge_modules::tls_edge_ip_restriction::SERVICE,
    &edge_modules::tls_edge_mutual_tls::SERVICE,
    &edge_modules::tls_edge_tls_termination::SERVICE,
    &edge_modules::tls_edge_traffic_policy::SERVICE,
    &edges::https::SERVICE,
    &edges::https_routes::SERVICE,
    &edges::tcp::SERVICE,
    &edges::tls::SERVICE,
    &endpoints::SERVICE,
    &event_destinations::SERVICE,
    &event_sources::SERVICE,
    &event_subscriptions::SERVICE,
    &ip_policies::SERVICE,
    &ip_policy_rules::SERVICE,
    &ip_restrictions::SERVICE,
    &kubernetes_operators::SERVICE,
    &reserved_addrs::SERVICE,
    &reserved_domains::SERVICE,
    &root::SERVICE,
    &secrets::SERVICE,
    &service_users::SERVICE,
    &ssh_certificate_authorities::SERVICE,
    &ssh_credentials::SERVICE,
    &ssh_host_certificates::SERVICE,
    &ssh_user_certificates::SERVICE,
    &tls_certificates::SERVICE,
    &tunnel_sessions::SERVICE,
    &tunnels::SERVICE,
    &vaults::SERVICE,
];
