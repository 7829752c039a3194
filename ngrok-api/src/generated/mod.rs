// Generated from api-spec/ by `cargo xtask codegen`; edits are lost.

//! The generated part of the client: a file for each service.

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
    use super::models;
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
    use super::models;
}

mod edges {
    pub(super) mod https;
    pub(super) mod https_routes;
    pub(super) mod tcp;
    pub(super) mod tls;
    use super::models;
}

mod types {
    pub(super) mod edge_modules;
    pub(super) mod references;
    use super::models;
}

mod client;

#[cfg(feature = "dynamic")]
pub(crate) mod dynamic;

pub(crate) mod errors;

/// Every datatype of the API.
pub mod models {
    pub use super::abuse_reports::{
        AbuseReport, AbuseReportStatus, AbuseReportHostname, AbuseReportHostnameStatus,
        AbuseReportCreate,
    };
    pub use super::agent_ingresses::{
        AgentIngress, AgentIngressCertPolicy, AgentIngressCertPolicyAuthority,
        AgentIngressCertPolicyPrivateKeyType, AgentIngressCertStatus,
        AgentIngressCertJob, AgentIngressCertJobErrorCode, AgentIngressCreate,
        AgentIngressList, AgentIngressUpdate,
    };
    pub use super::ai_gateway_api_keys::{
        AiGatewayApiKey, AiGatewayApiKeyCreate, AiGatewayApiKeyList,
        AiGatewayApiKeyUpdate,
    };
    pub use super::api_keys::{ApiKey, ApiKeyCreate, ApiKeyList, ApiKeyUpdate};
    pub use super::application_sessions::{
        ApplicationSession, BrowserSession, UserAgent, Location, ApplicationSessionList,
    };
    pub use super::application_users::{
        ApplicationUser, IdentityProvider, ApplicationUserList,
    };
    pub use super::backends::failover::{
        FailoverBackend, FailoverBackendCreate, FailoverBackendList,
        FailoverBackendUpdate,
    };
    pub use super::backends::http_response::{
        HttpResponseBackend, HttpResponseBackendCreate, HttpResponseBackendList,
        HttpResponseBackendUpdate,
    };
    pub use super::backends::static_address::{
        StaticBackend, StaticBackendTls, StaticBackendCreate, StaticBackendList,
        StaticBackendUpdate,
    };
    pub use super::backends::tunnel_group::{
        TunnelGroupBackend, TunnelGroupBackendCreate, TunnelGroupBackendList,
        TunnelGroupBackendUpdate,
    };
    pub use super::backends::weighted::{
        WeightedBackend, WeightedBackendCreate, WeightedBackendList,
        WeightedBackendUpdate,
    };
    pub use super::bot_users::{BotUser, BotUserCreate, BotUserList, BotUserUpdate};
    pub use super::certificate_authorities::{
        CertificateAuthority, CertificateAuthorityCreate, CertificateAuthorityList,
        CertificateAuthorityUpdate,
    };
    pub use super::credentials::{
        Credential, CredentialCreate, CredentialList, CredentialUpdate,
    };
    pub use super::edges::https::{
        HttpsEdge, HttpsEdgeCreate, HttpsEdgeList, HttpsEdgeUpdate,
    };
    pub use super::edges::https_routes::{
        HttpsEdgeRoute, HttpsEdgeRouteMatchType, HttpsEdgeRouteCreate,
        HttpsEdgeRouteUpdate,
    };
    pub use super::edges::tcp::{TcpEdge, TcpEdgeCreate, TcpEdgeList, TcpEdgeUpdate};
    pub use super::edges::tls::{TlsEdge, TlsEdgeCreate, TlsEdgeList, TlsEdgeUpdate};
    pub use super::endpoints::{
        Endpoint, EndpointProto, EndpointType, EndpointCreate, EndpointCreateType,
        EndpointList, EndpointUpdate,
    };
    pub use super::event_destinations::{
        EventDestination, EventDestinationFormat, EventTarget, EventTargetFirehose,
        AwsAuth, AwsRole, AwsCredentials, EventTargetKinesis, EventTargetCloudwatchLogs,
        EventTargetDatadog, EventTargetAzureLogsIngestion, EventDestinationCreate,
        EventDestinationList, EventDestinationUpdate,
    };
    pub use super::event_sources::{
        EventSource, EventSourceCreate, EventSourceList, EventSourceUpdate,
    };
    pub use super::event_subscriptions::{
        EventSubscription, EventSubscriptionCreate, EventSourceReplace,
        EventSubscriptionList, EventSubscriptionUpdate,
    };
    pub use super::ip_policies::{IpPolicy, IpPolicyCreate, IpPolicyList, IpPolicyUpdate};
    pub use super::ip_policy_rules::{
        IpPolicyRule, IpPolicyRuleAction, IpPolicyRuleCreate, IpPolicyRuleList,
        IpPolicyRuleUpdate,
    };
    pub use super::ip_restrictions::{
        IpRestriction, IpRestrictionType, IpRestrictionCreate, IpRestrictionList,
        IpRestrictionUpdate,
    };
    pub use super::kubernetes_operators::{
        KubernetesOperator, KubernetesOperatorEnabledFeatures,
        KubernetesOperatorDeployment, KubernetesOperatorBinding, KubernetesOperatorCert,
        KubernetesOperatorCreate, KubernetesOperatorBindingCreate,
        KubernetesOperatorList, KubernetesOperatorUpdate,
        KubernetesOperatorBindingUpdate, KubernetesOperatorDeploymentUpdate,
    };
    pub use super::reserved_addrs::{
        ReservedAddr, ReservedAddrRegion, ReservedAddrCreate, ReservedAddrList,
        ReservedAddrUpdate,
    };
    pub use super::reserved_domains::{
        ReservedDomain, ReservedDomainRegion, ReservedDomainCertPolicy,
        ReservedDomainCertPolicyAuthority, ReservedDomainCertPolicyPrivateKeyType,
        ReservedDomainCertStatus, ReservedDomainCertJob, ReservedDomainCertJobErrorCode,
        ReservedDomainResolvesToEntry, ReservedDomainCreate, ReservedDomainList,
        ReservedDomainUpdate,
    };
    pub use super::root::{SelfResponse, Account};
    pub use super::secrets::{Secret, SecretCreate, SecretList, SecretUpdate};
    pub use super::service_users::{
        ServiceUser, ServiceUserCreate, ServiceUserList, ServiceUserUpdate,
    };
    pub use super::ssh_certificate_authorities::{
        SshCertificateAuthority, SshCertificateAuthorityCreate,
        SshCertificateAuthorityCreatePrivateKeyType, SshCertificateAuthorityList,
        SshCertificateAuthorityUpdate,
    };
    pub use super::ssh_credentials::{
        SshCredential, SshCredentialCreate, SshCredentialList, SshCredentialUpdate,
    };
    pub use super::ssh_host_certificates::{
        SshHostCertificate, SshHostCertificateKeyType, SshHostCertificateCreate,
        SshHostCertificateList, SshHostCertificateUpdate,
    };
    pub use super::ssh_user_certificates::{
        SshUserCertificate, SshUserCertificateKeyType, SshUserCertificateCreate,
        SshUserCertificateList, SshUserCertificateUpdate,
    };
    pub use super::tls_certificates::{
        TlsCertificate, TlsCertificatePrivateKeyType, TlsCertificateSans,
        TlsCertificateCreate, TlsCertificateList, TlsCertificateUpdate,
    };
    pub use super::tunnel_sessions::{
        TunnelSession, TunnelSessionTransport, TunnelSessionList, TunnelSessionsUpdate,
    };
    pub use super::tunnels::{Tunnel, TunnelProto, TunnelList};
    pub use super::types::edge_modules::{
        EndpointBackend, EndpointBackendMutate, EndpointCircuitBreaker,
        EndpointCompression, EndpointIpPolicy, EndpointIpPolicyMutate, EndpointOAuth,
        EndpointOAuthProvider, EndpointOAuthGitHub, EndpointOAuthFacebook,
        EndpointOAuthMicrosoft, EndpointOAuthGoogle, EndpointOAuthLinkedIn,
        EndpointOAuthGitLab, EndpointOAuthTwitch, EndpointOAuthAmazon, EndpointOidc,
        EndpointRequestHeaders, EndpointResponseHeaders, EndpointSaml,
        EndpointSamlMutate, EndpointTrafficPolicy, EndpointUserAgentFilter,
        EndpointWebhookValidation, EndpointWebsocketTcpConverter, EndpointMutualTls,
        EndpointTlsTermination, EndpointTlsTerminationTerminateAt,
        EndpointMutualTlsMutate, EndpointTlsTerminationAtEdge,
    };
    pub use super::types::references::{Backend, Edge, SessionCredential, Principal};
    pub use super::vaults::{Vault, VaultCreate, VaultList, VaultUpdate};
}

/// Every service of the API with its operations, in modules named as the client offers them.
pub mod services {
    /// Operations of `client.abuse_reports()`.
    pub mod abuse_reports {
        pub use super::super::abuse_reports::{Create, Get, AbuseReports};
    }

    /// Operations of `client.agent_ingresses()`.
    pub mod agent_ingresses {
        pub use super::super::agent_ingresses::{
            Create, Get, List, Update, Delete, AgentIngresses,
        };
    }

    /// Operations of `client.ai_gateway_api_keys()`.
    pub mod ai_gateway_api_keys {
        pub use super::super::ai_gateway_api_keys::{
            Create, Get, List, Update, Delete, AiGatewayApiKeys,
        };
    }

    /// Operations of `client.api_keys()`.
    pub mod api_keys {
        pub use super::super::api_keys::{Create, Get, List, Update, Delete, ApiKeys};
    }

    /// Operations of `client.application_sessions()`.
    pub mod application_sessions {
        pub use super::super::application_sessions::{
            Get, List, Delete, ApplicationSessions,
        };
    }

    /// Operations of `client.application_users()`.
    pub mod application_users {
        pub use super::super::application_users::{Get, List, Delete, ApplicationUsers};
    }

    /// Operations of `client.bot_users()`.
    pub mod bot_users {
        pub use super::super::bot_users::{Create, Get, List, Update, Delete, BotUsers};
    }

    /// Operations of `client.certificate_authorities()`.
    pub mod certificate_authorities {
        pub use super::super::certificate_authorities::{
            Create, Get, List, Update, Delete, CertificateAuthorities,
        };
    }

    /// Operations of `client.credentials()`.
    pub mod credentials {
        pub use super::super::credentials::{
            Create, Get, List, Update, Delete, Credentials,
        };
    }

    /// Operations of `client.endpoints()`.
    pub mod endpoints {
        pub use super::super::endpoints::{Create, Get, List, Update, Delete, Endpoints};
    }

    /// Operations of `client.event_destinations()`.
    pub mod event_destinations {
        pub use super::super::event_destinations::{
            Create, Get, List, Update, Delete, EventDestinations,
        };
    }

    /// Operations of `client.event_sources()`.
    pub mod event_sources {
        pub use super::super::event_sources::{
            Create, Get, List, Update, Delete, EventSources,
        };
    }

    /// Operations of `client.event_subscriptions()`.
    pub mod event_subscriptions {
        pub use super::super::event_subscriptions::{
            Create, Get, List, Update, Delete, EventSubscriptions,
        };
    }

    /// Operations of `client.ip_policies()`.
    pub mod ip_policies {
        pub use super::super::ip_policies::{
            Create, Get, List, Update, Delete, IpPolicies,
        };
    }

    /// Operations of `client.ip_policy_rules()`.
    pub mod ip_policy_rules {
        pub use super::super::ip_policy_rules::{
            Create, Get, List, Update, Delete, IpPolicyRules,
        };
    }

    /// Operations of `client.ip_restrictions()`.
    pub mod ip_restrictions {
        pub use super::super::ip_restrictions::{
            Create, Get, List, Update, Delete, IpRestrictions,
        };
    }

    /// Operations of `client.kubernetes_operators()`.
    pub mod kubernetes_operators {
        pub use super::super::kubernetes_operators::{
            Create, Get, List, Update, Delete, GetBoundEndpoints, KubernetesOperators,
        };
    }

    /// Operations of `client.reserved_addrs()`.
    pub mod reserved_addrs {
        pub use super::super::reserved_addrs::{
            Create, Get, List, Update, Delete, ReservedAddrs,
        };
    }

    /// Operations of `client.reserved_domains()`.
    pub mod reserved_domains {
        pub use super::super::reserved_domains::{
            Create, Get, List, Update, Delete, DeleteCertificate,
            DeleteCertificateManagementPolicy, ReservedDomains,
        };
    }

    /// Operations of `client.root()`.
    pub mod root {
        pub use super::super::root::{Whoami, Root};
    }

    /// Operations of `client.secrets()`.
    pub mod secrets {
        pub use super::super::secrets::{Create, Get, List, Update, Delete, Secrets};
    }

    /// Operations of `client.service_users()`.
    pub mod service_users {
        pub use super::super::service_users::{
            Create, Get, List, Update, Delete, ServiceUsers,
        };
    }

    /// Operations of `client.ssh_certificate_authorities()`.
    pub mod ssh_certificate_authorities {
        pub use super::super::ssh_certificate_authorities::{
            Create, Get, List, Update, Delete, SshCertificateAuthorities,
        };
    }

    /// Operations of `client.ssh_credentials()`.
    pub mod ssh_credentials {
        pub use super::super::ssh_credentials::{
            Create, Get, List, Update, Delete, SshCredentials,
        };
    }

    /// Operations of `client.ssh_host_certificates()`.
    pub mod ssh_host_certificates {
        pub use super::super::ssh_host_certificates::{
            Create, Get, List, Update, Delete, SshHostCertificates,
        };
    }

    /// Operations of `client.ssh_user_certificates()`.
    pub mod ssh_user_certificates {
        pub use super::super::ssh_user_certificates::{
            Create, Get, List, Update, Delete, SshUserCertificates,
        };
    }

    /// Operations of `client.tls_certificates()`.
    pub mod tls_certificates {
        pub use super::super::tls_certificates::{
            Create, Get, List, Update, Delete, TlsCertificates,
        };
    }

    /// Operations of `client.tunnel_sessions()`.
    pub mod tunnel_sessions {
        pub use super::super::tunnel_sessions::{
            Get, List, Update, Restart, Stop, TunnelSessions,
        };
    }

    /// Operations of `client.tunnels()`.
    pub mod tunnels {
        pub use super::super::tunnels::{Get, List, Tunnels};
    }

    /// Operations of `client.vaults()`.
    pub mod vaults {
        pub use super::super::vaults::{
            Create, Get, List, Update, Delete, GetSecretsByVault, Vaults,
        };
    }

    /// Services of `client.backends()`.
    pub mod backends {
        /// Operations of `client.backends().failover()`.
        pub mod failover {
            pub use super::super::super::backends::failover::{
                Create, Get, List, Update, Delete, FailoverBackends,
            };
        }

        /// Operations of `client.backends().http_response()`.
        pub mod http_response {
            pub use super::super::super::backends::http_response::{
                Create, Get, List, Update, Delete, HttpResponseBackends,
            };
        }

        /// Operations of `client.backends().static_address()`.
        pub mod static_address {
            pub use super::super::super::backends::static_address::{
                Create, Get, List, Update, Delete, StaticBackends,
            };
        }

        /// Operations of `client.backends().tunnel_group()`.
        pub mod tunnel_group {
            pub use super::super::super::backends::tunnel_group::{
                Create, Get, List, Update, Delete, TunnelGroupBackends,
            };
        }

        /// Operations of `client.backends().weighted()`.
        pub mod weighted {
            pub use super::super::super::backends::weighted::{
                Create, Get, List, Update, Delete, WeightedBackends,
            };
        }
    }

    /// Services of `client.edge_modules()`.
    pub mod edge_modules {
        /// Operations of `client.edge_modules().https_edge_mutual_tls()`.
        pub mod https_edge_mutual_tls {
            pub use super::super::super::edge_modules::https_edge_mutual_tls::{
                Get, Replace, Delete, HttpsEdgeMutualTlsModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_backend()`.
        pub mod https_edge_route_backend {
            pub use super::super::super::edge_modules::https_edge_route_backend::{
                Get, Replace, Delete, EdgeRouteBackendModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_circuit_breaker()`.
        pub mod https_edge_route_circuit_breaker {
            pub use super::super::super::edge_modules::https_edge_route_circuit_breaker::{
                Get, Replace, Delete, EdgeRouteCircuitBreakerModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_compression()`.
        pub mod https_edge_route_compression {
            pub use super::super::super::edge_modules::https_edge_route_compression::{
                Get, Replace, Delete, EdgeRouteCompressionModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_ip_restriction()`.
        pub mod https_edge_route_ip_restriction {
            pub use super::super::super::edge_modules::https_edge_route_ip_restriction::{
                Get, Replace, Delete, EdgeRouteIpRestrictionModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_oauth()`.
        pub mod https_edge_route_oauth {
            pub use super::super::super::edge_modules::https_edge_route_oauth::{
                Get, Replace, Delete, EdgeRouteOAuthModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_oidc()`.
        pub mod https_edge_route_oidc {
            pub use super::super::super::edge_modules::https_edge_route_oidc::{
                Get, Replace, Delete, EdgeRouteOidcModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_request_headers()`.
        pub mod https_edge_route_request_headers {
            pub use super::super::super::edge_modules::https_edge_route_request_headers::{
                Get, Replace, Delete, EdgeRouteRequestHeadersModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_response_headers()`.
        pub mod https_edge_route_response_headers {
            pub use super::super::super::edge_modules::https_edge_route_response_headers::{
                Get, Replace, Delete, EdgeRouteResponseHeadersModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_saml()`.
        pub mod https_edge_route_saml {
            pub use super::super::super::edge_modules::https_edge_route_saml::{
                Get, Replace, Delete, EdgeRouteSamlModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_traffic_policy()`.
        pub mod https_edge_route_traffic_policy {
            pub use super::super::super::edge_modules::https_edge_route_traffic_policy::{
                Get, Replace, Delete, EdgeRouteTrafficPolicyModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_user_agent_filter()`.
        pub mod https_edge_route_user_agent_filter {
            pub use super::super::super::edge_modules::https_edge_route_user_agent_filter::{
                Get, Replace, Delete, EdgeRouteUserAgentFilterModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_webhook_verification()`.
        pub mod https_edge_route_webhook_verification {
            pub use super::super::super::edge_modules::https_edge_route_webhook_verification::{
                Get, Replace, Delete, EdgeRouteWebhookVerificationModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_route_websocket_tcp_converter()`.
        pub mod https_edge_route_websocket_tcp_converter {
            pub use super::super::super::edge_modules::https_edge_route_websocket_tcp_converter::{
                Get, Replace, Delete, EdgeRouteWebsocketTcpConverterModule,
            };
        }

        /// Operations of `client.edge_modules().https_edge_tls_termination()`.
        pub mod https_edge_tls_termination {
            pub use super::super::super::edge_modules::https_edge_tls_termination::{
                Get, Replace, Delete, HttpsEdgeTlsTerminationModule,
            };
        }

        /// Operations of `client.edge_modules().tcp_edge_backend()`.
        pub mod tcp_edge_backend {
            pub use super::super::super::edge_modules::tcp_edge_backend::{
                Get, Replace, Delete, TcpEdgeBackendModule,
            };
        }

        /// Operations of `client.edge_modules().tcp_edge_ip_restriction()`.
        pub mod tcp_edge_ip_restriction {
            pub use super::super::super::edge_modules::tcp_edge_ip_restriction::{
                Get, Replace, Delete, TcpEdgeIpRestrictionModule,
            };
        }

        /// Operations of `client.edge_modules().tcp_edge_traffic_policy()`.
        pub mod tcp_edge_traffic_policy {
            pub use super::super::super::edge_modules::tcp_edge_traffic_policy::{
                Get, Replace, Delete, TcpEdgeTrafficPolicyModule,
            };
        }

        /// Operations of `client.edge_modules().tls_edge_backend()`.
        pub mod tls_edge_backend {
            pub use super::super::super::edge_modules::tls_edge_backend::{
                Get, Replace, Delete, TlsEdgeBackendModule,
            };
        }

        /// Operations of `client.edge_modules().tls_edge_ip_restriction()`.
        pub mod tls_edge_ip_restriction {
            pub use super::super::super::edge_modules::tls_edge_ip_restriction::{
                Get, Replace, Delete, TlsEdgeIpRestrictionModule,
            };
        }

        /// Operations of `client.edge_modules().tls_edge_mutual_tls()`.
        pub mod tls_edge_mutual_tls {
            pub use super::super::super::edge_modules::tls_edge_mutual_tls::{
                Get, Replace, Delete, TlsEdgeMutualTlsModule,
            };
        }

        /// Operations of `client.edge_modules().tls_edge_tls_termination()`.
        pub mod tls_edge_tls_termination {
            pub use super::super::super::edge_modules::tls_edge_tls_termination::{
                Get, Replace, Delete, TlsEdgeTlsTerminationModule,
            };
        }

        /// Operations of `client.edge_modules().tls_edge_traffic_policy()`.
        pub mod tls_edge_traffic_policy {
            pub use super::super::super::edge_modules::tls_edge_traffic_policy::{
                Get, Replace, Delete, TlsEdgeTrafficPolicyModule,
            };
        }
    }

    /// Services of `client.edges()`.
    pub mod edges {
        /// Operations of `client.edges().https()`.
        pub mod https {
            pub use super::super::super::edges::https::{
                Create, Get, List, Update, Delete, EdgesHttps,
            };
        }

        /// Operations of `client.edges().https_routes()`.
        pub mod https_routes {
            pub use super::super::super::edges::https_routes::{
                Create, Get, Update, Delete, EdgesHttpsRoutes,
            };
        }

        /// Operations of `client.edges().tcp()`.
        pub mod tcp {
            pub use super::super::super::edges::tcp::{
                Create, Get, List, Update, Delete, EdgesTcp,
            };
        }

        /// Operations of `client.edges().tls()`.
        pub mod tls {
            pub use super::super::super::edges::tls::{
                Create, Get, List, Update, Delete, EdgesTls,
            };
        }
    }

    pub use super::client::{Backends, EdgeModules, Edges};
}
