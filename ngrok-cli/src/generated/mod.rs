// Generated from api-spec/services/ by `cargo xtask codegen`; edits are lost.

//! The commands of the API's services: a file for each service.

mod ai_gateway;
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

use crate::table::{Api, Service};

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

/// The API whose services are commands at the root.
pub(crate) static API: Api = Api {
    name: "ngrok",
    command: None,
    title: "ngrok API",
    doc: "Everything in an ngrok account - endpoints, domains, certificates, credentials, policies and the rest.",
    base_url: "https://api.ngrok.com",
    key_flag: "api-key",
    key_variable: "NGROK_API_KEY",
    url_flag: "api-url",
    url_variable: "NGROK_API_URL",
    next_page: "next_page_uri",
    services: SERVICES,
};

/// The other APIs, each with a command that its services are below.
pub(crate) static OTHERS: &[Api] = &[
    Api {
        name: "ai_gateway",
        command: Some("ai-gateway"),
        title: "AI Gateway API",
        doc: "Sets up ngrok's AI Gateway, through which programs send requests to the language models of many providers, and shows what it was used for and what that costs. An API of its own, with an address and keys of its own.",
        base_url: "https://api.ngrok.ai",
        key_flag: "ai-api-key",
        key_variable: "AI_GATEWAY_API_KEY",
        url_flag: "ai-api-url",
        url_variable: "AI_GATEWAY_API_URL",
        next_page: "nextPageUri",
        services: ai_gateway::SERVICES,
    },
];

/// Commands of the agent, or flags of one, that are not here, each with what to use now.
pub(crate) static REFUSED: &[(&str, &str)] = &[
    (
        "ai-gateway-api-keys create --provider-keys",
        "The API's documents do not say how keys of providers are created. Create the key without them, and add them in the dashboard.",
    ),
    (
        "ai-gateway-provider-keys",
        "The API's documents have no such operations. Keep the keys of AI providers in the dashboard.",
    ),
    ("api-keys create --owner-email", "Name the owner by ID: --owner-id."),
    ("credentials create --owner-email", "Name the owner by ID: --owner-id."),
    (
        "credentials create --precomputed-token",
        "ngrok makes the token, and only the answer shows it.",
    ),
    ("credentials create --scim-user-id", "Name the owner by ID: --owner-id."),
    (
        "edge-modules https-edge-route-saml replace --module.idp-metadata-url",
        "Fetch the document and give it itself: curl URL | ngrok-api edge-modules https-edge-route-saml replace --idp-metadata -",
    ),
    (
        "edges https-routes create --saml.idp-metadata-url",
        "Fetch the document and give it itself: curl URL | ngrok-api edges https-routes create --saml.idp-metadata -",
    ),
    (
        "edges https-routes update --saml.idp-metadata-url",
        "Fetch the document and give it itself: curl URL | ngrok-api edges https-routes update --saml.idp-metadata -",
    ),
    (
        "endpoint-configurations",
        "ngrok has given up endpoint configurations. Use cloud endpoints with a Traffic Policy: ngrok-api endpoints create --traffic-policy @FILE",
    ),
    (
        "endpoints create --traffic-policy-url",
        "Fetch the policy and give it itself: curl URL | ngrok-api endpoints create --traffic-policy -",
    ),
    (
        "endpoints update --traffic-policy-url",
        "Fetch the policy and give it itself: curl URL | ngrok-api endpoints update --traffic-policy -",
    ),
    (
        "event-destinations create --target.debug",
        "This target is ngrok's own. Use one of the others below --target.",
    ),
    (
        "event-destinations create --verify-with-test-event",
        "Leave it out: nothing that the API documents sends a test event.",
    ),
    (
        "event-destinations send-test-event",
        "The API documents no such operation. Send one from the destination's page in the dashboard.",
    ),
    (
        "event-destinations update --target.debug",
        "This target is ngrok's own. Use one of the others below --target.",
    ),
    (
        "event-destinations update --verify-with-test-event",
        "Leave it out: nothing that the API documents sends a test event.",
    ),
    ("event-sources create --fields", "Leave it out: an event has all of its fields."),
    ("event-sources create --filter", "Leave it out: filter events where they arrive."),
    ("event-sources update --fields", "Leave it out: an event has all of its fields."),
    ("event-sources update --filter", "Leave it out: filter events where they arrive."),
    (
        "ip-policies create --action",
        "Each rule has its own action: ngrok-api ip-policy-rules create --action allow",
    ),
    (
        "personal-access-tokens",
        "The API's documents have no such operations. Use ngrok-api api-keys, or the dashboard.",
    ),
    (
        "pointcfg-module",
        "ngrok has given up endpoint configurations and their modules. Use cloud endpoints with a Traffic Policy: ngrok-api endpoints update ID --traffic-policy @FILE",
    ),
    (
        "reserved-addrs create --endpoint-configuration-id",
        "ngrok has given up endpoint configurations. Use ngrok-api endpoints.",
    ),
    (
        "reserved-addrs delete-endpoint-config",
        "ngrok has given up endpoint configurations: there is nothing to detach.",
    ),
    (
        "reserved-addrs update --endpoint-configuration-id",
        "ngrok has given up endpoint configurations. Use ngrok-api endpoints.",
    ),
    (
        "reserved-domains create --http-endpoint-configuration-id",
        "ngrok has given up endpoint configurations. Use ngrok-api endpoints.",
    ),
    (
        "reserved-domains create --https-endpoint-configuration-id",
        "ngrok has given up endpoint configurations. Use ngrok-api endpoints.",
    ),
    (
        "reserved-domains create --name",
        "The domain's name is given in full: --domain app.example.com",
    ),
    (
        "reserved-domains delete-http-endpoint-config",
        "ngrok has given up endpoint configurations: there is nothing to detach.",
    ),
    (
        "reserved-domains delete-https-endpoint-config",
        "ngrok has given up endpoint configurations: there is nothing to detach.",
    ),
    (
        "reserved-domains update --http-endpoint-configuration-id",
        "ngrok has given up endpoint configurations. Use ngrok-api endpoints.",
    ),
    (
        "reserved-domains update --https-endpoint-configuration-id",
        "ngrok has given up endpoint configurations. Use ngrok-api endpoints.",
    ),
    (
        "reserved-domains update --region",
        "Leave it out: the region of a domain is fixed when it is reserved.",
    ),
    ("root get", "Use ngrok-api root self, or ngrok-api whoami."),
    ("ssh-credentials create --owner-email", "Name the owner by ID: --owner-id."),
    ("ssh-credentials create --scim-user-id", "Name the owner by ID: --owner-id."),
    (
        "tunnel-sessions update --version",
        "Leave it out: the agent updates to the newest version.",
    ),
];
