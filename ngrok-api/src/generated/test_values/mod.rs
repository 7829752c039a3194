// Generated from api-spec/ by `cargo xtask codegen`; edits are lost.

//! Setters of what only answers hold, for tests of programs.

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
mod events;
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
    mod failover;
    mod http_response;
    mod static_address;
    mod tunnel_group;
    mod weighted;
}

mod edges {
    mod https;
    mod https_routes;
    mod tcp;
    mod tls;
}

mod types {
    mod edge_modules;
}
