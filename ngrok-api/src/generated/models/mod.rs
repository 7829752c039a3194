// Generated from api-spec/ by `cargo xtask codegen`; edits are lost.

//! Every datatype of the API.

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
    pub(super) mod failover;
    pub(super) mod http_response;
    pub(super) mod static_address;
    pub(super) mod tunnel_group;
    pub(super) mod weighted;
}

mod edges {
    pub(super) mod https;
    pub(super) mod https_routes;
    pub(super) mod tcp;
    pub(super) mod tls;
}

mod types {
    pub(super) mod edge_modules;
    pub(super) mod references;
}

pub use self::abuse_reports::{
    AbuseReport, AbuseReportStatus, AbuseReportHostname, AbuseReportHostnameStatus,
    AbuseReportCreate,
};

pub use self::agent_ingresses::{
    AgentIngress, AgentIngressCertPolicy, AgentIngressCertPolicyAuthority,
    AgentIngressCertPolicyPrivateKeyType, AgentIngressCertStatus, AgentIngressCertJob,
    AgentIngressCertJobErrorCode, AgentIngressCreate, AgentIngressList,
    AgentIngressUpdate,
};

pub use self::ai_gateway_api_keys::{
    AiGatewayApiKey, AiGatewayApiKeyCreate, AiGatewayApiKeyList, AiGatewayApiKeyUpdate,
};

pub use self::api_keys::{ApiKey, ApiKeyCreate, ApiKeyList, ApiKeyUpdate};
pub use self::application_sessions::{
    ApplicationSession, BrowserSession, UserAgent, Location, ApplicationSessionList,
};

pub use self::application_users::{
    ApplicationUser, IdentityProvider, ApplicationUserList,
};

pub use self::backends::failover::{
    FailoverBackend, FailoverBackendCreate, FailoverBackendList, FailoverBackendUpdate,
};

pub use self::backends::http_response::{
    HttpResponseBackend, HttpResponseBackendCreate, HttpResponseBackendList,
    HttpResponseBackendUpdate,
};

pub use self::backends::static_address::{
    StaticBackend, StaticBackendTls, StaticBackendCreate, StaticBackendList,
    StaticBackendUpdate,
};

pub use self::backends::tunnel_group::{
    TunnelGroupBackend, TunnelGroupBackendCreate, TunnelGroupBackendList,
    TunnelGroupBackendUpdate,
};

pub use self::backends::weighted::{
    WeightedBackend, WeightedBackendCreate, WeightedBackendList, WeightedBackendUpdate,
};

pub use self::bot_users::{BotUser, BotUserCreate, BotUserList, BotUserUpdate};
pub use self::certificate_authorities::{
    CertificateAuthority, CertificateAuthorityCreate, CertificateAuthorityList,
    CertificateAuthorityUpdate,
};

pub use self::credentials::{
    Credential, CredentialCreate, CredentialList, CredentialUpdate,
};

pub use self::edges::https::{HttpsEdge, HttpsEdgeCreate, HttpsEdgeList, HttpsEdgeUpdate};
pub use self::edges::https_routes::{
    HttpsEdgeRoute, HttpsEdgeRouteMatchType, HttpsEdgeRouteCreate, HttpsEdgeRouteUpdate,
};

pub use self::edges::tcp::{TcpEdge, TcpEdgeCreate, TcpEdgeList, TcpEdgeUpdate};
pub use self::edges::tls::{TlsEdge, TlsEdgeCreate, TlsEdgeList, TlsEdgeUpdate};
pub use self::endpoints::{
    Endpoint, EndpointProto, EndpointType, EndpointCreate, EndpointCreateType,
    EndpointList, EndpointUpdate,
};

pub use self::event_destinations::{
    EventDestination, EventDestinationFormat, EventTarget, EventTargetFirehose, AwsAuth,
    AwsRole, AwsCredentials, EventTargetKinesis, EventTargetCloudwatchLogs,
    EventTargetDatadog, EventTargetAzureLogsIngestion, EventDestinationCreate,
    EventDestinationList, EventDestinationUpdate,
};

pub use self::event_sources::{
    EventSource, EventSourceCreate, EventSourceList, EventSourceUpdate,
};

pub use self::event_subscriptions::{
    EventSubscription, EventSubscriptionCreate, EventSourceReplace,
    EventSubscriptionList, EventSubscriptionUpdate,
};

pub use self::events::{
    AgentSessionEvent, AgentSessionEventTransport, AgentSessionEventDeprecation,
    HttpRequestEvent, HttpRequestEventBackend, HttpRequestEventBasicAuth, EventDecision,
    HttpRequestEventCircuitBreaker, EventCircuitBreakerDecision,
    HttpRequestEventCompression, EventCompressionAlgorithm, HttpRequestEventConnection,
    HttpRequestEventExchange, HttpRequestEventRequest, HttpRequestEventUrl,
    HttpRequestEventResponse, HttpRequestEventOAuth, HttpRequestEventOAuthUser,
    HttpRequestEventTls, HttpRequestEventClientCert, HttpRequestEventClientCertSubject,
    HttpRequestEventWebhookVerification, TcpConnectionEvent,
    TcpConnectionEventConnection, EventIpPolicy, EventTrafficPolicy, EventType,
    EventPayload,
};

pub use self::ip_policies::{IpPolicy, IpPolicyCreate, IpPolicyList, IpPolicyUpdate};
pub use self::ip_policy_rules::{
    IpPolicyRule, IpPolicyRuleAction, IpPolicyRuleCreate, IpPolicyRuleList,
    IpPolicyRuleUpdate,
};

pub use self::ip_restrictions::{
    IpRestriction, IpRestrictionType, IpRestrictionCreate, IpRestrictionList,
    IpRestrictionUpdate,
};

pub use self::kubernetes_operators::{
    KubernetesOperator, KubernetesOperatorEnabledFeatures, KubernetesOperatorDeployment,
    KubernetesOperatorBinding, KubernetesOperatorCert, KubernetesOperatorCreate,
    KubernetesOperatorBindingCreate, KubernetesOperatorList, KubernetesOperatorUpdate,
    KubernetesOperatorBindingUpdate, KubernetesOperatorDeploymentUpdate,
};

pub use self::reserved_addrs::{
    ReservedAddr, ReservedAddrRegion, ReservedAddrCreate, ReservedAddrList,
    ReservedAddrUpdate,
};

pub use self::reserved_domains::{
    ReservedDomain, ReservedDomainRegion, ReservedDomainCertPolicy,
    ReservedDomainCertPolicyAuthority, ReservedDomainCertPolicyPrivateKeyType,
    ReservedDomainCertStatus, ReservedDomainCertJob, ReservedDomainCertJobErrorCode,
    ReservedDomainResolvesToEntry, ReservedDomainCreate, ReservedDomainList,
    ReservedDomainUpdate,
};

pub use self::root::{SelfResponse, Account};
pub use self::secrets::{Secret, SecretCreate, SecretList, SecretUpdate};
pub use self::service_users::{
    ServiceUser, ServiceUserCreate, ServiceUserList, ServiceUserUpdate,
};

pub use self::ssh_certificate_authorities::{
    SshCertificateAuthority, SshCertificateAuthorityCreate,
    SshCertificateAuthorityCreatePrivateKeyType, SshCertificateAuthorityList,
    SshCertificateAuthorityUpdate,
};

pub use self::ssh_credentials::{
    SshCredential, SshCredentialCreate, SshCredentialList, SshCredentialUpdate,
};

pub use self::ssh_host_certificates::{
    SshHostCertificate, SshHostCertificateKeyType, SshHostCertificateCreate,
    SshHostCertificateList, SshHostCertificateUpdate,
};

pub use self::ssh_user_certificates::{
    SshUserCertificate, SshUserCertificateKeyType, SshUserCertificateCreate,
    SshUserCertificateList, SshUserCertificateUpdate,
};

pub use self::tls_certificates::{
    TlsCertificate, TlsCertificatePrivateKeyType, TlsCertificateSans,
    TlsCertificateCreate, TlsCertificateList, TlsCertificateUpdate,
};

pub use self::tunnel_sessions::{
    TunnelSession, TunnelSessionTransport, TunnelSessionList, TunnelSessionsUpdate,
};

pub use self::tunnels::{Tunnel, TunnelProto, TunnelList};
pub use self::types::edge_modules::{
    EndpointBackend, EndpointBackendMutate, EndpointCircuitBreaker, EndpointCompression,
    EndpointIpPolicy, EndpointIpPolicyMutate, EndpointOAuth, EndpointOAuthProvider,
    EndpointOAuthGitHub, EndpointOAuthFacebook, EndpointOAuthMicrosoft,
    EndpointOAuthGoogle, EndpointOAuthLinkedIn, EndpointOAuthGitLab, EndpointOAuthTwitch,
    EndpointOAuthAmazon, EndpointOidc, EndpointRequestHeaders, EndpointResponseHeaders,
    EndpointSaml, EndpointSamlMutate, EndpointTrafficPolicy, EndpointUserAgentFilter,
    EndpointWebhookValidation, EndpointWebsocketTcpConverter, EndpointMutualTls,
    EndpointTlsTermination, EndpointTlsTerminationTerminateAt, EndpointMutualTlsMutate,
    EndpointTlsTerminationAtEdge,
};

pub use self::types::references::{Backend, Edge, SessionCredential, Principal};
pub use self::vaults::{Vault, VaultCreate, VaultList, VaultUpdate};
