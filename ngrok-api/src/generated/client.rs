// Generated from api-spec/services/ by `cargo xtask codegen`; edits are lost.

//! What the clients offer: an accessor for each service and group of services.

use crate::Client;

impl Client {
    /// Take-down requests against URLs served through ngrok that break its terms of service. Open only to
    /// accounts which ngrok has authorized.
    #[cfg(feature = "abuse-reports")]
    pub fn abuse_reports(
        &self,
    ) -> crate::services::abuse_reports::AbuseReports<'_, Self> {
        crate::services::abuse_reports::AbuseReports::new(self)
    }

    /// Custom connect domains: addresses under a domain of yours which ngrok agents are configured to dial
    /// instead of ngrok's default ones.
    #[cfg(feature = "agent-ingresses")]
    pub fn agent_ingresses(
        &self,
    ) -> crate::services::agent_ingresses::AgentIngresses<'_, Self> {
        crate::services::agent_ingresses::AgentIngresses::new(self)
    }

    /// Keys with which clients authenticate to AI Gateway endpoints. They are not API keys for the ngrok
    /// API itself.
    #[cfg(feature = "ai-gateway-api-keys")]
    pub fn ai_gateway_api_keys(
        &self,
    ) -> crate::services::ai_gateway_api_keys::AiGatewayApiKeys<'_, Self> {
        crate::services::ai_gateway_api_keys::AiGatewayApiKeys::new(self)
    }

    /// Keys that authenticate callers of the ngrok API, such as this client. The first one has to be made
    /// in the ngrok dashboard; it can then create others.
    #[cfg(feature = "api-keys")]
    pub fn api_keys(&self) -> crate::services::api_keys::ApiKeys<'_, Self> {
        crate::services::api_keys::ApiKeys::new(self)
    }

    /// Browser sessions of end users who signed in at an endpoint of yours, for example through an OAuth
    /// provider.
    #[cfg(feature = "application-sessions")]
    pub fn application_sessions(
        &self,
    ) -> crate::services::application_sessions::ApplicationSessions<'_, Self> {
        crate::services::application_sessions::ApplicationSessions::new(self)
    }

    /// End users who have signed in at endpoints of yours through an identity provider. They are not
    /// members of the ngrok account.
    #[cfg(feature = "application-users")]
    pub fn application_users(
        &self,
    ) -> crate::services::application_users::ApplicationUsers<'_, Self> {
        crate::services::application_users::ApplicationUsers::new(self)
    }

    /// What edges send their traffic on to, a service for each kind.
    #[deprecated(
        note = "Use cloud endpoints with a Traffic Policy instead; see `client.endpoints()`."
    )]
    #[cfg(feature = "backends")]
    pub fn backends(&self) -> crate::services::Backends<'_, Self> {
        crate::services::Backends::new(self)
    }

    /// The older name and API of service users: identities for automation which own credentials but belong
    /// to no person.
    #[deprecated(
        note = "Use `client.service_users()` instead, the new name of the same thing."
    )]
    #[cfg(feature = "bot-users")]
    pub fn bot_users(&self) -> crate::services::bot_users::BotUsers<'_, Self> {
        crate::services::bot_users::BotUsers::new(self)
    }

    /// X.509 CA certificates that ngrok checks client certificates against in mutual TLS. They only
    /// validate, so ngrok never holds their private keys.
    #[cfg(feature = "certificate-authorities")]
    pub fn certificate_authorities(
        &self,
    ) -> crate::services::certificate_authorities::CertificateAuthorities<'_, Self> {
        crate::services::certificate_authorities::CertificateAuthorities::new(self)
    }

    /// Authtokens with which ngrok agents connect on behalf of the account. An agent takes one from `ngrok
    /// config add-authtoken` or from `authtoken` in `ngrok.yml`.
    #[cfg(feature = "credentials")]
    pub fn credentials(&self) -> crate::services::credentials::Credentials<'_, Self> {
        crate::services::credentials::Credentials::new(self)
    }

    /// Modules of edges and their routes, a service for each kind of module on each kind of edge.
    #[deprecated(
        note = "Use the actions of a Traffic Policy on a cloud endpoint instead; see `client.endpoints()`."
    )]
    #[cfg(feature = "edge-modules")]
    pub fn edge_modules(&self) -> crate::services::EdgeModules<'_, Self> {
        crate::services::EdgeModules::new(self)
    }

    /// Edges, which ngrok serves by themselves, and the routes of HTTPS edges.
    #[deprecated(
        note = "Use cloud endpoints with a Traffic Policy instead; see `client.endpoints()`."
    )]
    #[cfg(feature = "edges")]
    pub fn edges(&self) -> crate::services::Edges<'_, Self> {
        crate::services::Edges::new(self)
    }

    /// The URLs at which your account receives traffic. Lists active endpoints of every kind, and creates,
    /// updates and deletes cloud endpoints.
    #[cfg(feature = "endpoints")]
    pub fn endpoints(&self) -> crate::services::endpoints::Endpoints<'_, Self> {
        crate::services::endpoints::Endpoints::new(self)
    }

    /// Targets outside ngrok to which events are sent, such as an AWS, Azure or Datadog account. Event
    /// subscriptions decide which events go there.
    #[cfg(feature = "event-destinations")]
    pub fn event_destinations(
        &self,
    ) -> crate::services::event_destinations::EventDestinations<'_, Self> {
        crate::services::event_destinations::EventDestinations::new(self)
    }

    /// The event types of one event subscription. Each source adds a type, such as `ip_policy_updated.v0`,
    /// for which the subscription sends events.
    #[cfg(feature = "event-sources")]
    pub fn event_sources(
        &self,
    ) -> crate::services::event_sources::EventSources<'_, Self> {
        crate::services::event_sources::EventSources::new(self)
    }

    /// Subscriptions to what happens in the account: each names event types, its sources, and the
    /// destinations to which their events are sent.
    #[cfg(feature = "event-subscriptions")]
    pub fn event_subscriptions(
        &self,
    ) -> crate::services::event_subscriptions::EventSubscriptions<'_, Self> {
        crate::services::event_subscriptions::EventSubscriptions::new(self)
    }

    /// Named, reusable sets of rules that allow or deny IP ranges. IP restrictions and endpoints refer to
    /// them; the rules are under `client.ip_policy_rules()`.
    #[cfg(feature = "ip-policies")]
    pub fn ip_policies(&self) -> crate::services::ip_policies::IpPolicies<'_, Self> {
        crate::services::ip_policies::IpPolicies::new(self)
    }

    /// The rules of IP policies: each allows or denies one range of IPv4 or IPv6 addresses.
    #[cfg(feature = "ip-policy-rules")]
    pub fn ip_policy_rules(
        &self,
    ) -> crate::services::ip_policy_rules::IpPolicyRules<'_, Self> {
        crate::services::ip_policy_rules::IpPolicyRules::new(self)
    }

    /// Limits on the source IPs that may reach one part of the account: the dashboard, the API, the agents
    /// or the public endpoints. There is at most one per type.
    #[cfg(feature = "ip-restrictions")]
    pub fn ip_restrictions(
        &self,
    ) -> crate::services::ip_restrictions::IpRestrictions<'_, Self> {
        crate::services::ip_restrictions::IpRestrictions::new(self)
    }

    /// The ngrok Kubernetes operators registered with the account, one for each installation in a cluster.
    /// Operators register themselves; users mostly read.
    #[cfg(feature = "kubernetes-operators")]
    pub fn kubernetes_operators(
        &self,
    ) -> crate::services::kubernetes_operators::KubernetesOperators<'_, Self> {
        crate::services::kubernetes_operators::KubernetesOperators::new(self)
    }

    /// TCP addresses kept for your account to listen on. ngrok picks hostname and port; you can't choose
    /// them.
    #[cfg(feature = "reserved-addrs")]
    pub fn reserved_addrs(
        &self,
    ) -> crate::services::reserved_addrs::ReservedAddrs<'_, Self> {
        crate::services::reserved_addrs::ReservedAddrs::new(self)
    }

    /// Hostnames kept for your account to receive HTTP, HTTPS and TLS traffic on: subdomains of ngrok's
    /// domains, or your own through a CNAME record.
    #[cfg(feature = "reserved-domains")]
    pub fn reserved_domains(
        &self,
    ) -> crate::services::reserved_domains::ReservedDomains<'_, Self> {
        crate::services::reserved_domains::ReservedDomains::new(self)
    }

    /// Tells to whom the API key in use belongs: the key itself, its account and its user.
    #[cfg(feature = "root")]
    pub fn root(&self) -> crate::services::root::Root<'_, Self> {
        crate::services::root::Root::new(self)
    }

    /// Confidential values, such as passwords and tokens, kept in vaults. A value can be written and
    /// replaced but never read back.
    #[cfg(feature = "secrets")]
    pub fn secrets(&self) -> crate::services::secrets::Secrets<'_, Self> {
        crate::services::secrets::Secrets::new(self)
    }

    /// Identities for automation which own API keys and authtokens but belong to no person. They need a
    /// paid plan, and were formerly called bot users.
    #[cfg(feature = "service-users")]
    pub fn service_users(
        &self,
    ) -> crate::services::service_users::ServiceUsers<'_, Self> {
        crate::services::service_users::ServiceUsers::new(self)
    }

    /// SSH CAs whose key pairs ngrok generates, keeps and signs SSH host and user certificates with.
    #[cfg(feature = "ssh-certificate-authorities")]
    pub fn ssh_certificate_authorities(
        &self,
    ) -> crate::services::ssh_certificate_authorities::SshCertificateAuthorities<
        '_,
        Self,
    > {
        crate::services::ssh_certificate_authorities::SshCertificateAuthorities::new(
            self,
        )
    }

    /// SSH public keys with which plain SSH clients authenticate to start tunnels at ngrok's SSH gateway.
    #[cfg(feature = "ssh-credentials")]
    pub fn ssh_credentials(
        &self,
    ) -> crate::services::ssh_credentials::SshCredentials<'_, Self> {
        crate::services::ssh_credentials::SshCredentials::new(self)
    }

    /// SSH certificates by which a server proves its identity to clients that trust the signing SSH
    /// certificate authority.
    #[cfg(feature = "ssh-host-certificates")]
    pub fn ssh_host_certificates(
        &self,
    ) -> crate::services::ssh_host_certificates::SshHostCertificates<'_, Self> {
        crate::services::ssh_host_certificates::SshHostCertificates::new(self)
    }

    /// SSH certificates by which clients log in to servers that trust the signing SSH certificate
    /// authority.
    #[cfg(feature = "ssh-user-certificates")]
    pub fn ssh_user_certificates(
        &self,
    ) -> crate::services::ssh_user_certificates::SshUserCertificates<'_, Self> {
        crate::services::ssh_user_certificates::SshUserCertificates::new(self)
    }

    /// X.509 certificates with private keys that terminate TLS on your domains: uploaded ones, in use once
    /// attached to a domain, and those ngrok provisions.
    #[cfg(feature = "tls-certificates")]
    pub fn tls_certificates(
        &self,
    ) -> crate::services::tls_certificates::TlsCertificates<'_, Self> {
        crate::services::tls_certificates::TlsCertificates::new(self)
    }

    /// Connections of running ngrok agents, and of SSH reverse tunnels, to the ngrok service. Each carries
    /// one or more tunnels.
    #[cfg(feature = "tunnel-sessions")]
    pub fn tunnel_sessions(
        &self,
    ) -> crate::services::tunnel_sessions::TunnelSessions<'_, Self> {
        crate::services::tunnel_sessions::TunnelSessions::new(self)
    }

    /// Tunnels that running agents or SSH sessions hold open to expose local services.
    #[deprecated(note = "Use `client.endpoints()` instead.")]
    #[cfg(feature = "tunnels")]
    pub fn tunnels(&self) -> crate::services::tunnels::Tunnels<'_, Self> {
        crate::services::tunnels::Tunnels::new(self)
    }

    /// Containers for secrets. A vault groups confidential values, which are managed one by one under
    /// `client.secrets()`.
    #[cfg(feature = "vaults")]
    pub fn vaults(&self) -> crate::services::vaults::Vaults<'_, Self> {
        crate::services::vaults::Vaults::new(self)
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// Take-down requests against URLs served through ngrok that break its terms of service. Open only to
    /// accounts which ngrok has authorized.
    #[cfg(feature = "abuse-reports")]
    pub fn abuse_reports(
        &self,
    ) -> crate::services::abuse_reports::AbuseReports<'_, Self> {
        crate::services::abuse_reports::AbuseReports::new(self)
    }

    /// Custom connect domains: addresses under a domain of yours which ngrok agents are configured to dial
    /// instead of ngrok's default ones.
    #[cfg(feature = "agent-ingresses")]
    pub fn agent_ingresses(
        &self,
    ) -> crate::services::agent_ingresses::AgentIngresses<'_, Self> {
        crate::services::agent_ingresses::AgentIngresses::new(self)
    }

    /// Keys with which clients authenticate to AI Gateway endpoints. They are not API keys for the ngrok
    /// API itself.
    #[cfg(feature = "ai-gateway-api-keys")]
    pub fn ai_gateway_api_keys(
        &self,
    ) -> crate::services::ai_gateway_api_keys::AiGatewayApiKeys<'_, Self> {
        crate::services::ai_gateway_api_keys::AiGatewayApiKeys::new(self)
    }

    /// Keys that authenticate callers of the ngrok API, such as this client. The first one has to be made
    /// in the ngrok dashboard; it can then create others.
    #[cfg(feature = "api-keys")]
    pub fn api_keys(&self) -> crate::services::api_keys::ApiKeys<'_, Self> {
        crate::services::api_keys::ApiKeys::new(self)
    }

    /// Browser sessions of end users who signed in at an endpoint of yours, for example through an OAuth
    /// provider.
    #[cfg(feature = "application-sessions")]
    pub fn application_sessions(
        &self,
    ) -> crate::services::application_sessions::ApplicationSessions<'_, Self> {
        crate::services::application_sessions::ApplicationSessions::new(self)
    }

    /// End users who have signed in at endpoints of yours through an identity provider. They are not
    /// members of the ngrok account.
    #[cfg(feature = "application-users")]
    pub fn application_users(
        &self,
    ) -> crate::services::application_users::ApplicationUsers<'_, Self> {
        crate::services::application_users::ApplicationUsers::new(self)
    }

    /// What edges send their traffic on to, a service for each kind.
    #[deprecated(
        note = "Use cloud endpoints with a Traffic Policy instead; see `client.endpoints()`."
    )]
    #[cfg(feature = "backends")]
    pub fn backends(&self) -> crate::services::Backends<'_, Self> {
        crate::services::Backends::new(self)
    }

    /// The older name and API of service users: identities for automation which own credentials but belong
    /// to no person.
    #[deprecated(
        note = "Use `client.service_users()` instead, the new name of the same thing."
    )]
    #[cfg(feature = "bot-users")]
    pub fn bot_users(&self) -> crate::services::bot_users::BotUsers<'_, Self> {
        crate::services::bot_users::BotUsers::new(self)
    }

    /// X.509 CA certificates that ngrok checks client certificates against in mutual TLS. They only
    /// validate, so ngrok never holds their private keys.
    #[cfg(feature = "certificate-authorities")]
    pub fn certificate_authorities(
        &self,
    ) -> crate::services::certificate_authorities::CertificateAuthorities<'_, Self> {
        crate::services::certificate_authorities::CertificateAuthorities::new(self)
    }

    /// Authtokens with which ngrok agents connect on behalf of the account. An agent takes one from `ngrok
    /// config add-authtoken` or from `authtoken` in `ngrok.yml`.
    #[cfg(feature = "credentials")]
    pub fn credentials(&self) -> crate::services::credentials::Credentials<'_, Self> {
        crate::services::credentials::Credentials::new(self)
    }

    /// Modules of edges and their routes, a service for each kind of module on each kind of edge.
    #[deprecated(
        note = "Use the actions of a Traffic Policy on a cloud endpoint instead; see `client.endpoints()`."
    )]
    #[cfg(feature = "edge-modules")]
    pub fn edge_modules(&self) -> crate::services::EdgeModules<'_, Self> {
        crate::services::EdgeModules::new(self)
    }

    /// Edges, which ngrok serves by themselves, and the routes of HTTPS edges.
    #[deprecated(
        note = "Use cloud endpoints with a Traffic Policy instead; see `client.endpoints()`."
    )]
    #[cfg(feature = "edges")]
    pub fn edges(&self) -> crate::services::Edges<'_, Self> {
        crate::services::Edges::new(self)
    }

    /// The URLs at which your account receives traffic. Lists active endpoints of every kind, and creates,
    /// updates and deletes cloud endpoints.
    #[cfg(feature = "endpoints")]
    pub fn endpoints(&self) -> crate::services::endpoints::Endpoints<'_, Self> {
        crate::services::endpoints::Endpoints::new(self)
    }

    /// Targets outside ngrok to which events are sent, such as an AWS, Azure or Datadog account. Event
    /// subscriptions decide which events go there.
    #[cfg(feature = "event-destinations")]
    pub fn event_destinations(
        &self,
    ) -> crate::services::event_destinations::EventDestinations<'_, Self> {
        crate::services::event_destinations::EventDestinations::new(self)
    }

    /// The event types of one event subscription. Each source adds a type, such as `ip_policy_updated.v0`,
    /// for which the subscription sends events.
    #[cfg(feature = "event-sources")]
    pub fn event_sources(
        &self,
    ) -> crate::services::event_sources::EventSources<'_, Self> {
        crate::services::event_sources::EventSources::new(self)
    }

    /// Subscriptions to what happens in the account: each names event types, its sources, and the
    /// destinations to which their events are sent.
    #[cfg(feature = "event-subscriptions")]
    pub fn event_subscriptions(
        &self,
    ) -> crate::services::event_subscriptions::EventSubscriptions<'_, Self> {
        crate::services::event_subscriptions::EventSubscriptions::new(self)
    }

    /// Named, reusable sets of rules that allow or deny IP ranges. IP restrictions and endpoints refer to
    /// them; the rules are under `client.ip_policy_rules()`.
    #[cfg(feature = "ip-policies")]
    pub fn ip_policies(&self) -> crate::services::ip_policies::IpPolicies<'_, Self> {
        crate::services::ip_policies::IpPolicies::new(self)
    }

    /// The rules of IP policies: each allows or denies one range of IPv4 or IPv6 addresses.
    #[cfg(feature = "ip-policy-rules")]
    pub fn ip_policy_rules(
        &self,
    ) -> crate::services::ip_policy_rules::IpPolicyRules<'_, Self> {
        crate::services::ip_policy_rules::IpPolicyRules::new(self)
    }

    /// Limits on the source IPs that may reach one part of the account: the dashboard, the API, the agents
    /// or the public endpoints. There is at most one per type.
    #[cfg(feature = "ip-restrictions")]
    pub fn ip_restrictions(
        &self,
    ) -> crate::services::ip_restrictions::IpRestrictions<'_, Self> {
        crate::services::ip_restrictions::IpRestrictions::new(self)
    }

    /// The ngrok Kubernetes operators registered with the account, one for each installation in a cluster.
    /// Operators register themselves; users mostly read.
    #[cfg(feature = "kubernetes-operators")]
    pub fn kubernetes_operators(
        &self,
    ) -> crate::services::kubernetes_operators::KubernetesOperators<'_, Self> {
        crate::services::kubernetes_operators::KubernetesOperators::new(self)
    }

    /// TCP addresses kept for your account to listen on. ngrok picks hostname and port; you can't choose
    /// them.
    #[cfg(feature = "reserved-addrs")]
    pub fn reserved_addrs(
        &self,
    ) -> crate::services::reserved_addrs::ReservedAddrs<'_, Self> {
        crate::services::reserved_addrs::ReservedAddrs::new(self)
    }

    /// Hostnames kept for your account to receive HTTP, HTTPS and TLS traffic on: subdomains of ngrok's
    /// domains, or your own through a CNAME record.
    #[cfg(feature = "reserved-domains")]
    pub fn reserved_domains(
        &self,
    ) -> crate::services::reserved_domains::ReservedDomains<'_, Self> {
        crate::services::reserved_domains::ReservedDomains::new(self)
    }

    /// Tells to whom the API key in use belongs: the key itself, its account and its user.
    #[cfg(feature = "root")]
    pub fn root(&self) -> crate::services::root::Root<'_, Self> {
        crate::services::root::Root::new(self)
    }

    /// Confidential values, such as passwords and tokens, kept in vaults. A value can be written and
    /// replaced but never read back.
    #[cfg(feature = "secrets")]
    pub fn secrets(&self) -> crate::services::secrets::Secrets<'_, Self> {
        crate::services::secrets::Secrets::new(self)
    }

    /// Identities for automation which own API keys and authtokens but belong to no person. They need a
    /// paid plan, and were formerly called bot users.
    #[cfg(feature = "service-users")]
    pub fn service_users(
        &self,
    ) -> crate::services::service_users::ServiceUsers<'_, Self> {
        crate::services::service_users::ServiceUsers::new(self)
    }

    /// SSH CAs whose key pairs ngrok generates, keeps and signs SSH host and user certificates with.
    #[cfg(feature = "ssh-certificate-authorities")]
    pub fn ssh_certificate_authorities(
        &self,
    ) -> crate::services::ssh_certificate_authorities::SshCertificateAuthorities<
        '_,
        Self,
    > {
        crate::services::ssh_certificate_authorities::SshCertificateAuthorities::new(
            self,
        )
    }

    /// SSH public keys with which plain SSH clients authenticate to start tunnels at ngrok's SSH gateway.
    #[cfg(feature = "ssh-credentials")]
    pub fn ssh_credentials(
        &self,
    ) -> crate::services::ssh_credentials::SshCredentials<'_, Self> {
        crate::services::ssh_credentials::SshCredentials::new(self)
    }

    /// SSH certificates by which a server proves its identity to clients that trust the signing SSH
    /// certificate authority.
    #[cfg(feature = "ssh-host-certificates")]
    pub fn ssh_host_certificates(
        &self,
    ) -> crate::services::ssh_host_certificates::SshHostCertificates<'_, Self> {
        crate::services::ssh_host_certificates::SshHostCertificates::new(self)
    }

    /// SSH certificates by which clients log in to servers that trust the signing SSH certificate
    /// authority.
    #[cfg(feature = "ssh-user-certificates")]
    pub fn ssh_user_certificates(
        &self,
    ) -> crate::services::ssh_user_certificates::SshUserCertificates<'_, Self> {
        crate::services::ssh_user_certificates::SshUserCertificates::new(self)
    }

    /// X.509 certificates with private keys that terminate TLS on your domains: uploaded ones, in use once
    /// attached to a domain, and those ngrok provisions.
    #[cfg(feature = "tls-certificates")]
    pub fn tls_certificates(
        &self,
    ) -> crate::services::tls_certificates::TlsCertificates<'_, Self> {
        crate::services::tls_certificates::TlsCertificates::new(self)
    }

    /// Connections of running ngrok agents, and of SSH reverse tunnels, to the ngrok service. Each carries
    /// one or more tunnels.
    #[cfg(feature = "tunnel-sessions")]
    pub fn tunnel_sessions(
        &self,
    ) -> crate::services::tunnel_sessions::TunnelSessions<'_, Self> {
        crate::services::tunnel_sessions::TunnelSessions::new(self)
    }

    /// Tunnels that running agents or SSH sessions hold open to expose local services.
    #[deprecated(note = "Use `client.endpoints()` instead.")]
    #[cfg(feature = "tunnels")]
    pub fn tunnels(&self) -> crate::services::tunnels::Tunnels<'_, Self> {
        crate::services::tunnels::Tunnels::new(self)
    }

    /// Containers for secrets. A vault groups confidential values, which are managed one by one under
    /// `client.secrets()`.
    #[cfg(feature = "vaults")]
    pub fn vaults(&self) -> crate::services::vaults::Vaults<'_, Self> {
        crate::services::vaults::Vaults::new(self)
    }
}

/// Services of `client.backends()`.
#[cfg(feature = "backends")]
#[derive(Debug, Clone, Copy)]
pub struct Backends<'c, C = Client> {
    client: &'c C,
}

#[cfg(feature = "backends")]
impl<'c, C: crate::Connection> Backends<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Failover backends: an ordered list of backends, tried from the front until a connection succeeds.
    #[deprecated(
        note = "Use `forward-internal` actions with `on_error: continue`, one after the other, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn failover(
        &self,
    ) -> crate::services::backends::failover::FailoverBackends<'c, C> {
        crate::services::backends::failover::FailoverBackends::new(self.client)
    }

    /// HTTP response backends: answer every request with a fixed status, headers and body, without any
    /// upstream.
    #[deprecated(
        note = "Use the `custom-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn http_response(
        &self,
    ) -> crate::services::backends::http_response::HttpResponseBackends<'c, C> {
        crate::services::backends::http_response::HttpResponseBackends::new(self.client)
    }

    /// Static backends: forward traffic to a fixed host and port on the public internet, without an agent.
    #[deprecated(
        note = "Use an internal endpoint for the address, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn static_address(
        &self,
    ) -> crate::services::backends::static_address::StaticBackends<'c, C> {
        crate::services::backends::static_address::StaticBackends::new(self.client)
    }

    /// Tunnel group backends: spread traffic over all online tunnels whose labels match.
    #[deprecated(
        note = "Use a pool of internal endpoints, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn tunnel_group(
        &self,
    ) -> crate::services::backends::tunnel_group::TunnelGroupBackends<'c, C> {
        crate::services::backends::tunnel_group::TunnelGroupBackends::new(self.client)
    }

    /// Weighted backends: split traffic between other backends in proportion to the weight given to each.
    #[deprecated(
        note = "Use `forward-internal` actions chosen by the `rand` macros on a cloud endpoint, or an endpoint pool for even shares, instead; see `client.endpoints()`."
    )]
    pub fn weighted(
        &self,
    ) -> crate::services::backends::weighted::WeightedBackends<'c, C> {
        crate::services::backends::weighted::WeightedBackends::new(self.client)
    }
}

/// Services of `client.edge_modules()`.
#[cfg(feature = "edge-modules")]
#[derive(Debug, Clone, Copy)]
pub struct EdgeModules<'c, C = Client> {
    client: &'c C,
}

#[cfg(feature = "edge-modules")]
impl<'c, C: crate::Connection> EdgeModules<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// The mutual TLS module of an HTTPS edge: clients must present a certificate issued by a trusted
    /// authority.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action with `mutual_tls_certificate_authorities` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_mutual_tls(
        &self,
    ) -> crate::services::edge_modules::https_edge_mutual_tls::HttpsEdgeMutualTlsModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_mutual_tls::HttpsEdgeMutualTlsModule::new(
            self.client,
        )
    }

    /// The backend module of an HTTPS edge route: which backend receives the requests the route matches.
    #[deprecated(
        note = "Use a cloud endpoint whose Traffic Policy ends in a `forward-internal` action instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_backend(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_backend::EdgeRouteBackendModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_backend::EdgeRouteBackendModule::new(
            self.client,
        )
    }

    /// The circuit breaker module of an HTTPS edge route: rejects requests while the upstream answers with
    /// too many errors.
    #[deprecated(
        note = "Use the `circuit-breaker` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_circuit_breaker(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_circuit_breaker::EdgeRouteCircuitBreakerModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_circuit_breaker::EdgeRouteCircuitBreakerModule::new(
            self.client,
        )
    }

    /// The compression module of an HTTPS edge route: compresses HTTP responses on their way to the client.
    #[deprecated(
        note = "Use the `compress-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_compression(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_compression::EdgeRouteCompressionModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_compression::EdgeRouteCompressionModule::new(
            self.client,
        )
    }

    /// The IP restriction module of an HTTPS edge route: IP policies decide which source addresses may
    /// reach it.
    #[deprecated(
        note = "Use the `restrict-ips` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_ip_restriction(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_ip_restriction::EdgeRouteIpRestrictionModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_ip_restriction::EdgeRouteIpRestrictionModule::new(
            self.client,
        )
    }

    /// The OAuth module of an HTTPS edge route: visitors sign in with a social or corporate identity
    /// provider first.
    #[deprecated(
        note = "Use the `oauth` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_oauth(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_oauth::EdgeRouteOAuthModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_oauth::EdgeRouteOAuthModule::new(
            self.client,
        )
    }

    /// The OpenID Connect module of an HTTPS edge route: visitors sign in with an OIDC provider of your
    /// choice.
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_oidc(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_oidc::EdgeRouteOidcModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_oidc::EdgeRouteOidcModule::new(
            self.client,
        )
    }

    /// The request headers module of an HTTPS edge route: adds and removes headers before the upstream sees
    /// a request.
    #[deprecated(
        note = "Use the `add-headers` and `remove-headers` actions in phase `on_http_request` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_request_headers(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_request_headers::EdgeRouteRequestHeadersModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_request_headers::EdgeRouteRequestHeadersModule::new(
            self.client,
        )
    }

    /// The response headers module of an HTTPS edge route: adds and removes headers before the client sees
    /// a response.
    #[deprecated(
        note = "Use the `add-headers` and `remove-headers` actions in phase `on_http_response` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_response_headers(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_response_headers::EdgeRouteResponseHeadersModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_response_headers::EdgeRouteResponseHeadersModule::new(
            self.client,
        )
    }

    /// The SAML module of an HTTPS edge route: visitors sign in with a SAML identity provider, ngrok acting
    /// as the service provider.
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead, where the identity provider also speaks OIDC; see `client.endpoints()`."
    )]
    pub fn https_edge_route_saml(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_saml::EdgeRouteSamlModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_saml::EdgeRouteSamlModule::new(
            self.client,
        )
    }

    /// The Traffic Policy module of an HTTPS edge route: a policy document that is run on the traffic of
    /// the route.
    #[deprecated(
        note = "Use the `traffic_policy` of a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_traffic_policy(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_traffic_policy::EdgeRouteTrafficPolicyModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_traffic_policy::EdgeRouteTrafficPolicyModule::new(
            self.client,
        )
    }

    /// The user agent filter module of an HTTPS edge route: admits or rejects requests by their
    /// `User-Agent` header.
    #[deprecated(
        note = "Use the `deny` Traffic Policy action with an expression on the user agent on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_user_agent_filter(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_user_agent_filter::EdgeRouteUserAgentFilterModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_user_agent_filter::EdgeRouteUserAgentFilterModule::new(
            self.client,
        )
    }

    /// The webhook verification module of an HTTPS edge route: rejects webhooks whose signature does not
    /// fit the provider's secret.
    #[deprecated(
        note = "Use the `verify-webhook` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_route_webhook_verification(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_webhook_verification::EdgeRouteWebhookVerificationModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_webhook_verification::EdgeRouteWebhookVerificationModule::new(
            self.client,
        )
    }

    /// The WebSocket to TCP converter module of an HTTPS edge route: unwraps WebSocket connections into
    /// plain TCP for the upstream.
    #[deprecated(
        note = "Use cloud endpoints instead, see `client.endpoints()`; no Traffic Policy action replaces this module."
    )]
    pub fn https_edge_route_websocket_tcp_converter(
        &self,
    ) -> crate::services::edge_modules::https_edge_route_websocket_tcp_converter::EdgeRouteWebsocketTcpConverterModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_route_websocket_tcp_converter::EdgeRouteWebsocketTcpConverterModule::new(
            self.client,
        )
    }

    /// The TLS termination module of an HTTPS edge: how ngrok terminates TLS, chiefly the lowest accepted
    /// version.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_edge_tls_termination(
        &self,
    ) -> crate::services::edge_modules::https_edge_tls_termination::HttpsEdgeTlsTerminationModule<
        'c,
        C,
    > {
        crate::services::edge_modules::https_edge_tls_termination::HttpsEdgeTlsTerminationModule::new(
            self.client,
        )
    }

    /// The backend module of a TCP edge: which backend receives the connections.
    #[deprecated(
        note = "Use a TCP cloud endpoint whose Traffic Policy ends in a `forward-internal` action instead; see `client.endpoints()`."
    )]
    pub fn tcp_edge_backend(
        &self,
    ) -> crate::services::edge_modules::tcp_edge_backend::TcpEdgeBackendModule<'c, C> {
        crate::services::edge_modules::tcp_edge_backend::TcpEdgeBackendModule::new(
            self.client,
        )
    }

    /// The IP restriction module of a TCP edge: IP policies decide which source addresses may connect.
    #[deprecated(
        note = "Use the `restrict-ips` Traffic Policy action on a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn tcp_edge_ip_restriction(
        &self,
    ) -> crate::services::edge_modules::tcp_edge_ip_restriction::TcpEdgeIpRestrictionModule<
        'c,
        C,
    > {
        crate::services::edge_modules::tcp_edge_ip_restriction::TcpEdgeIpRestrictionModule::new(
            self.client,
        )
    }

    /// The Traffic Policy module of a TCP edge: a policy document that is run on its connections.
    #[deprecated(
        note = "Use the `traffic_policy` of a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn tcp_edge_traffic_policy(
        &self,
    ) -> crate::services::edge_modules::tcp_edge_traffic_policy::TcpEdgeTrafficPolicyModule<
        'c,
        C,
    > {
        crate::services::edge_modules::tcp_edge_traffic_policy::TcpEdgeTrafficPolicyModule::new(
            self.client,
        )
    }

    /// The backend module of a TLS edge: which backend receives the connections.
    #[deprecated(
        note = "Use a TLS cloud endpoint whose Traffic Policy ends in a `forward-internal` action instead; see `client.endpoints()`."
    )]
    pub fn tls_edge_backend(
        &self,
    ) -> crate::services::edge_modules::tls_edge_backend::TlsEdgeBackendModule<'c, C> {
        crate::services::edge_modules::tls_edge_backend::TlsEdgeBackendModule::new(
            self.client,
        )
    }

    /// The IP restriction module of a TLS edge: IP policies decide which source addresses may connect.
    #[deprecated(
        note = "Use the `restrict-ips` Traffic Policy action on a TLS cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn tls_edge_ip_restriction(
        &self,
    ) -> crate::services::edge_modules::tls_edge_ip_restriction::TlsEdgeIpRestrictionModule<
        'c,
        C,
    > {
        crate::services::edge_modules::tls_edge_ip_restriction::TlsEdgeIpRestrictionModule::new(
            self.client,
        )
    }

    /// The mutual TLS module of a TLS edge: clients must present a certificate issued by a trusted
    /// authority.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action with `mutual_tls_certificate_authorities` on a TLS cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn tls_edge_mutual_tls(
        &self,
    ) -> crate::services::edge_modules::tls_edge_mutual_tls::TlsEdgeMutualTlsModule<
        'c,
        C,
    > {
        crate::services::edge_modules::tls_edge_mutual_tls::TlsEdgeMutualTlsModule::new(
            self.client,
        )
    }

    /// The TLS termination module of a TLS edge: whether ngrok or the upstream terminates TLS, and the
    /// lowest version.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a TLS cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn tls_edge_tls_termination(
        &self,
    ) -> crate::services::edge_modules::tls_edge_tls_termination::TlsEdgeTlsTerminationModule<
        'c,
        C,
    > {
        crate::services::edge_modules::tls_edge_tls_termination::TlsEdgeTlsTerminationModule::new(
            self.client,
        )
    }

    /// The Traffic Policy module of a TLS edge: a policy document that is run on its connections.
    #[deprecated(
        note = "Use the `traffic_policy` of a TLS cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn tls_edge_traffic_policy(
        &self,
    ) -> crate::services::edge_modules::tls_edge_traffic_policy::TlsEdgeTrafficPolicyModule<
        'c,
        C,
    > {
        crate::services::edge_modules::tls_edge_traffic_policy::TlsEdgeTrafficPolicyModule::new(
            self.client,
        )
    }
}

/// Services of `client.edges()`.
#[cfg(feature = "edges")]
#[derive(Debug, Clone, Copy)]
pub struct Edges<'c, C = Client> {
    client: &'c C,
}

#[cfg(feature = "edges")]
impl<'c, C: crate::Connection> Edges<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// HTTPS edges: centrally configured listeners for HTTPS traffic on reserved domains, with routes that
    /// carry modules and a backend.
    #[deprecated(
        note = "Use an HTTPS cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn https(&self) -> crate::services::edges::https::EdgesHttps<'c, C> {
        crate::services::edges::https::EdgesHttps::new(self.client)
    }

    /// Routes of an HTTPS edge: each matches requests by path and has modules of its own. Read all routes
    /// of an edge from `HTTPSEdge.routes`.
    #[deprecated(
        note = "Use Traffic Policy rules with path expressions, such as `req.url.path.startsWith(\"/api\")`, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn https_routes(
        &self,
    ) -> crate::services::edges::https_routes::EdgesHttpsRoutes<'c, C> {
        crate::services::edges::https_routes::EdgesHttpsRoutes::new(self.client)
    }

    /// TCP edges: centrally configured listeners for raw TCP connections on reserved TCP addresses.
    #[deprecated(
        note = "Use a TCP cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn tcp(&self) -> crate::services::edges::tcp::EdgesTcp<'c, C> {
        crate::services::edges::tcp::EdgesTcp::new(self.client)
    }

    /// TLS edges: centrally configured listeners for TLS connections on reserved domains.
    #[deprecated(
        note = "Use a TLS cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn tls(&self) -> crate::services::edges::tls::EdgesTls<'c, C> {
        crate::services::edges::tls::EdgesTls::new(self.client)
    }
}
