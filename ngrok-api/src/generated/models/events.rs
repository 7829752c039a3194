// Generated from api-spec/events/ by `cargo xtask codegen`; edits are lost.

//! Events that ngrok delivers to event destinations: their types and their objects.

use std::collections::BTreeMap;
use jiff::Timestamp;
use crate::event::{ObjectError, read_object};
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::Ref;
use crate::models::{
    ApiKey, CertificateAuthority, Credential, EventDestination, EventSubscription,
    IpPolicy, IpPolicyRule, IpRestriction, ReservedAddr, ReservedDomain, Secret,
    SessionCredential, SshCertificateAuthority, SshCredential, SshHostCertificate,
    SshUserCertificate, TlsCertificate, TunnelSession, Vault,
};

/// An agent's session with ngrok as it starts or stops: who connects from where, with which credential
/// and software, and any error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSessionEvent {
    /// The tunnel session that starts or stops.
    pub session: Option<Ref<TunnelSession>>,
    /// What the agent authenticates with, an authtoken or an SSH key.
    pub credential: Option<Ref<SessionCredential>>,
    /// IP address that the agent's connection comes from.
    pub agent_ip: String,
    /// IP address of ngrok's ingress server at the other end of the agent's connection.
    pub ingress_server_ip: String,
    /// Region of the tunnel server that the agent connects to.
    pub region: String,
    /// Hostname of the tunnel server that the agent connects to.
    pub ingress_hostname: String,
    /// User agent string by which the agent identifies its software to the tunnel server.
    pub user_agent: String,
    /// Free-form session data that the agent hands over when it connects.
    pub metadata: String,
    /// Operating system of the agent's machine.
    pub os: String,
    /// CPU architecture of the agent's machine.
    pub arch: String,
    /// Protocol of the session: `muxado` for agents and the agent libraries, `ssh` for reverse SSH tunnels.
    pub transport: Option<AgentSessionEventTransport>,
    /// Time at which the agent's session began.
    pub started_at: Option<Timestamp>,
    /// Time at which the agent's session runs out.
    pub expires_at: Option<Timestamp>,
    /// Time at which the agent's session ended.
    pub stopped_at: Option<Timestamp>,
    /// How ngrok is phasing out the version of this agent. Absent where it is not.
    pub deprecated: Option<AgentSessionEventDeprecation>,
    /// For a stop, why the session ended; for a failed start, what went wrong. Empty after a successful
    /// start.
    pub error: String,
}

/// Values of `transport` of [`AgentSessionEvent`](crate::models::AgentSessionEvent).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentSessionEventTransport {
    /// The protocol of the agent and the agent libraries.
    Muxado,
    /// Reverse SSH tunneling.
    Ssh,
    /// A value that this version does not know.
    Unknown(String),
}

impl AgentSessionEventTransport {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["muxado", "ssh"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Muxado => "muxado",
            Self::Ssh => "ssh",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for AgentSessionEventTransport {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "muxado" => Self::Muxado,
            "ssh" => Self::Ssh,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(AgentSessionEventTransport);

/// What an agent whose version is being phased out has to expect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSessionEventDeprecation {
    /// Oldest agent version that ngrok will still support once the announced change takes effect.
    pub upcoming_minimum_version: String,
    /// Date until which this agent may keep its version; from then on `upcoming_minimum_version` applies.
    pub upcoming_enforcement_date: String,
    /// Further explanation of why and how this agent's version is being phased out.
    pub message: String,
}

/// An HTTP request that ngrok has handled: its connection, request, response and the decisions of the
/// modules it passed. Subscriptions select its fields.
#[doc(alias = "HTTPRequestEvent")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEvent {
    /// How the request went upstream.
    pub backend: Option<HttpRequestEventBackend>,
    /// What the Basic Auth module did.
    pub basic_auth: Option<HttpRequestEventBasicAuth>,
    /// What the circuit breaker did.
    pub circuit_breaker: Option<HttpRequestEventCircuitBreaker>,
    /// What the Compression module did.
    pub compression: Option<HttpRequestEventCompression>,
    /// The connection of the client.
    pub conn: Option<HttpRequestEventConnection>,
    /// The request and its response.
    pub http: Option<HttpRequestEventExchange>,
    /// What the IP Policy module did.
    pub ip_policy: Option<EventIpPolicy>,
    /// JA4 fingerprint computed from the client's TLS handshake, which helps to recognize client software.
    pub ja4_fingerprint: String,
    /// What the OAuth module did.
    pub oauth: Option<HttpRequestEventOAuth>,
    /// The TLS session of the client.
    pub tls: Option<HttpRequestEventTls>,
    /// What the Traffic Policy did.
    pub traffic_policy: Option<EventTrafficPolicy>,
    /// What the Webhook Verification module did.
    pub webhook_verification: Option<HttpRequestEventWebhookVerification>,
}

/// How an HTTP request went upstream.
#[doc(alias = "HTTPRequestEventBackend")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventBackend {
    /// Whether the request went upstream over a TCP connection that was already open.
    pub connection_reused: Option<bool>,
}

/// What the Basic Auth module did with an HTTP request.
#[doc(alias = "HTTPRequestEventBasicAuth")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventBasicAuth {
    /// Verdict of the Basic Auth module: `allow` where it let the request pass upstream, `block` where not.
    pub decision: Option<EventDecision>,
    /// Username that the client sent in its HTTP basic auth credentials.
    pub username: String,
}

/// Values of `decision` of [`HttpRequestEventBasicAuth`](crate::models::HttpRequestEventBasicAuth).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EventDecision {
    /// Lets the traffic pass upstream.
    Allow,
    /// Stops the traffic.
    Block,
    /// A value that this version does not know.
    Unknown(String),
}

impl EventDecision {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["allow", "block"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Block => "block",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for EventDecision {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "allow" => Self::Allow,
            "block" => Self::Block,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EventDecision);

/// What the circuit breaker did with an HTTP request.
#[doc(alias = "HTTPRequestEventCircuitBreaker")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventCircuitBreaker {
    /// Verdict of the circuit breaker: `allow` while it was closed, `block` while open, `allow_while_open`
    /// for a request let through nevertheless.
    pub decision: Option<EventCircuitBreakerDecision>,
}

/// Values of `decision` of
/// [`HttpRequestEventCircuitBreaker`](crate::models::HttpRequestEventCircuitBreaker).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EventCircuitBreakerDecision {
    /// The circuit is closed; the request passes.
    Allow,
    /// The circuit is open; the request is stopped.
    Block,
    /// The circuit is open; this request passes nevertheless.
    AllowWhileOpen,
    /// A value that this version does not know.
    Unknown(String),
}

impl EventCircuitBreakerDecision {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["allow", "block", "allow_while_open"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Block => "block",
            Self::AllowWhileOpen => "allow_while_open",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for EventCircuitBreakerDecision {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "allow" => Self::Allow,
            "block" => Self::Block,
            "allow_while_open" => Self::AllowWhileOpen,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EventCircuitBreakerDecision);

/// What the Compression module did with an HTTP response.
#[doc(alias = "HTTPRequestEventCompression")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventCompression {
    /// How ngrok compressed the response: `gzip`, `deflate` or `none`.
    pub algorithm: Option<EventCompressionAlgorithm>,
    /// Number of bytes by which the Compression module made the response smaller.
    pub bytes_saved: Option<i64>,
}

/// Values of `algorithm` of
/// [`HttpRequestEventCompression`](crate::models::HttpRequestEventCompression).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EventCompressionAlgorithm {
    /// With gzip.
    Gzip,
    /// With deflate.
    Deflate,
    /// Not compressed.
    None,
    /// A value that this version does not know.
    Unknown(String),
}

impl EventCompressionAlgorithm {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["gzip", "deflate", "none"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gzip => "gzip",
            Self::Deflate => "deflate",
            Self::None => "none",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for EventCompressionAlgorithm {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "gzip" => Self::Gzip,
            "deflate" => Self::Deflate,
            "none" => Self::None,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EventCompressionAlgorithm);

/// The connection that an HTTP request came over.
#[doc(alias = "HTTPRequestEventConnection")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventConnection {
    /// IP address from which the client's TCP connection to ngrok came.
    pub client_ip: String,
    /// IP address of the ngrok server to which the request came.
    pub server_ip: String,
    /// Hostname that the client's connection was made to.
    pub server_name: String,
    /// Port number on which ngrok accepted the request's connection.
    pub server_port: Option<i32>,
    /// Time at which the client's TCP connection to ngrok was opened.
    pub start_ts: Option<Timestamp>,
}

/// An HTTP request and its response.
#[doc(alias = "HTTPRequestEventExchange")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventExchange {
    /// The request.
    pub request: Option<HttpRequestEventRequest>,
    /// The response.
    pub response: Option<HttpRequestEventResponse>,
}

/// An HTTP request as the client sent it.
#[doc(alias = "HTTPRequestEventRequest")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventRequest {
    /// Length of the HTTP request body, in bytes.
    pub body_length: Option<i64>,
    /// Request headers from the client, each name with its list of values. Names are capitalized, values
    /// lowercased.
    pub headers: BTreeMap<String, Vec<String>>,
    /// HTTP method of the request in lowercase, such as `get`.
    pub method: String,
    /// The URL that the client requested.
    pub url: Option<HttpRequestEventUrl>,
    /// What the client sent as its `User-Agent` header.
    pub user_agent: String,
}

/// The parts of a requested URL.
#[doc(alias = "HTTPRequestEventURL")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventUrl {
    /// Host part of the URL that the client requested.
    pub host: String,
    /// Path part of the URL that the client requested.
    pub path: String,
    /// Query string of the URL that the client requested.
    pub query: String,
    /// The whole requested URL: scheme, host, path and query string.
    pub raw: String,
    /// Scheme of the URL that the client requested, such as `https`.
    pub scheme: String,
}

/// An HTTP response as the client received it.
#[doc(alias = "HTTPRequestEventResponse")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventResponse {
    /// Length of the HTTP response body, in bytes.
    pub body_length: Option<i64>,
    /// Response headers, each name with its list of values. Names are capitalized, values lowercased.
    pub headers: BTreeMap<String, Vec<String>>,
    /// HTTP status code with which ngrok answered the client.
    pub status_code: Option<i32>,
}

/// What the OAuth module did with an HTTP request.
#[doc(alias = "HTTPRequestEventOAuth")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventOAuth {
    /// Client ID of the OAuth application that users sign in through.
    pub app_client_id: String,
    /// Verdict of the OAuth module: `allow` where it let the request pass upstream, `block` where not.
    pub decision: Option<EventDecision>,
    /// The user who signed in.
    pub user: Option<HttpRequestEventOAuthUser>,
}

/// A user whom an OAuth provider signed in.
#[doc(alias = "HTTPRequestEventOAuthUser")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventOAuthUser {
    /// ID of the signed-in user, as the OAuth provider reports it.
    pub id: String,
    /// Name of the signed-in user, as the OAuth provider reports it.
    pub name: String,
}

/// The TLS session that an HTTP request came over.
#[doc(alias = "HTTPRequestEventTLS")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventTls {
    /// Cipher suite that client and ngrok agreed on in the TLS handshake.
    pub cipher_suite: String,
    /// The certificate of the client, with mutual TLS.
    pub client_cert: Option<HttpRequestEventClientCert>,
    /// TLS protocol version on the connection from the client to ngrok.
    pub version: String,
}

/// The certificate that a client presented for mutual TLS.
#[doc(alias = "HTTPRequestEventClientCert")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventClientCert {
    /// Serial number of the leaf certificate which the client presented for mutual TLS.
    pub serial_number: String,
    /// Whom the certificate is issued to.
    pub subject: Option<HttpRequestEventClientCertSubject>,
}

/// Whom the certificate of a client is issued to.
#[doc(alias = "HTTPRequestEventClientCertSubject")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventClientCertSubject {
    /// Subject common name of the leaf certificate which the client presented for mutual TLS.
    pub cn: String,
}

/// What the Webhook Verification module did with an HTTP request.
#[doc(alias = "HTTPRequestEventWebhookVerification")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestEventWebhookVerification {
    /// Verdict of the Webhook Verification module: `allow` where it let the request pass upstream, `block`
    /// where not.
    pub decision: Option<EventDecision>,
}

/// A TCP connection to an endpoint that has ended: its addresses, times, byte counts and policy
/// decisions. Subscriptions select its fields.
#[doc(alias = "TCPConnectionEvent")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TcpConnectionEvent {
    /// The connection.
    pub conn: Option<TcpConnectionEventConnection>,
    /// What the IP Policy module did.
    pub ip_policy: Option<EventIpPolicy>,
    /// JA4 fingerprint computed from the client's TLS handshake, which helps to recognize client software.
    pub ja4_fingerprint: String,
    /// What the Traffic Policy did.
    pub traffic_policy: Option<EventTrafficPolicy>,
}

/// A TCP connection that has ended.
#[doc(alias = "TCPConnectionEventConnection")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TcpConnectionEventConnection {
    /// Number of bytes that the endpoint received from the client side.
    pub bytes_in: Option<i64>,
    /// Number of bytes that the endpoint sent to the client side.
    pub bytes_out: Option<i64>,
    /// IP address from which the client's TCP connection to ngrok came.
    pub client_ip: String,
    /// Time at which the client's TCP connection to ngrok was closed.
    pub end_ts: Option<Timestamp>,
    /// IP address of the ngrok server to which the connection came.
    pub server_ip: String,
    /// Hostname that the client's connection was made to.
    pub server_name: String,
    /// Port number on which ngrok accepted the connection.
    pub server_port: Option<i32>,
    /// Time at which the client's TCP connection to ngrok was opened.
    pub start_ts: Option<Timestamp>,
}

/// What the IP Policy module did with a request or connection.
#[doc(alias = "EventIPPolicy")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventIpPolicy {
    /// Verdict of the IP Policy module: `allow` where it let the traffic pass upstream, `block` where not.
    pub decision: Option<EventDecision>,
}

/// What a Traffic Policy did with a request or connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTrafficPolicy {
    /// Entries that `log` actions of the Traffic Policy wrote, each a map of strings.
    pub logs: Vec<BTreeMap<String, String>>,
}

/// Types of events that ngrok delivers to event destinations.
///
/// The set is open: a type that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EventType {
    /// Delivered when someone reserves a domain for the account.
    DomainCreatedV0,
    /// Delivered when a reserved domain changes, such as its certificate or description.
    DomainUpdatedV0,
    /// Delivered when someone releases a domain reserved for the account.
    DomainDeletedV0,
    /// Delivered when someone reserves a TCP address for the account.
    TcpAddressCreatedV0,
    /// Delivered when the attributes of a reserved TCP address change, such as its description.
    TcpAddressUpdatedV0,
    /// Delivered when someone releases a TCP address reserved for the account.
    TcpAddressDeletedV0,
    /// Delivered when an agent opens a session with ngrok, and also when opening one fails; `error` tells
    /// which.
    AgentSessionStartV0,
    /// Delivered when an agent's session with ngrok ends; `error` gives the reason.
    AgentSessionStopV0,
    /// Delivered when a TLS certificate is added to the account.
    TlsCertificateCreatedV0,
    /// Delivered when a TLS certificate's description or metadata changes.
    TlsCertificateUpdatedV0,
    /// Delivered when a TLS certificate is removed from the account.
    TlsCertificateDeletedV0,
    /// Delivered when someone uploads a certificate authority for mutual TLS.
    CertificateAuthorityCreatedV0,
    /// Delivered when a certificate authority's description or metadata changes.
    CertificateAuthorityUpdatedV0,
    /// Delivered when someone deletes a certificate authority used for mutual TLS.
    CertificateAuthorityDeletedV0,
    /// Delivered when someone creates an API key on the account.
    ApiKeyCreatedV0,
    /// Delivered when an API key's description, metadata or other attributes change.
    ApiKeyUpdatedV0,
    /// Delivered when someone deletes an API key from the account.
    ApiKeyDeletedV0,
    /// Delivered when someone creates a credential (authtoken) that agents authenticate with.
    TunnelCredentialCreatedV0,
    /// Delivered when a tunnel credential's access rules, description or metadata change.
    TunnelCredentialUpdatedV0,
    /// Delivered when someone deletes a credential (authtoken) that agents authenticate with.
    TunnelCredentialDeletedV0,
    /// Delivered when someone adds a destination to which events can be sent.
    EventDestinationCreatedV0,
    /// Delivered when an event destination's target, format or other attributes change.
    EventDestinationUpdatedV0,
    /// Delivered when someone removes a destination to which events could be sent.
    EventDestinationDeletedV0,
    /// Delivered when someone creates a subscription that sends events to destinations.
    EventSubscriptionCreatedV0,
    /// Delivered when an event subscription's sources, destinations or other attributes change.
    EventSubscriptionUpdatedV0,
    /// Delivered when someone deletes a subscription that sent events to destinations.
    EventSubscriptionDeletedV0,
    /// Delivered when someone creates an IP policy, a set of rules on client addresses.
    IpPolicyCreatedV0,
    /// Delivered when the attributes of an IP policy change, such as its description.
    IpPolicyUpdatedV0,
    /// Delivered when someone deletes an IP policy from the account.
    IpPolicyDeletedV0,
    /// Delivered when someone adds a rule for an address range to an IP policy.
    IpPolicyRuleCreatedV0,
    /// Delivered when a rule of an IP policy changes, such as its address range.
    IpPolicyRuleUpdatedV0,
    /// Delivered when someone removes a rule for an address range from an IP policy.
    IpPolicyRuleDeletedV0,
    /// Delivered when someone creates an IP restriction, which limits from where the account may be used.
    IpRestrictionCreatedV0,
    /// Delivered when an IP restriction changes, such as the IP policies it applies.
    IpRestrictionUpdatedV0,
    /// Delivered when someone deletes an IP restriction, lifting its limit on the account's use.
    IpRestrictionDeletedV0,
    /// Delivered when someone creates an SSH certificate authority on the account.
    SshCertificateAuthorityCreatedV0,
    /// Delivered when an SSH certificate authority's description or metadata changes.
    SshCertificateAuthorityUpdatedV0,
    /// Delivered when someone deletes an SSH certificate authority from the account.
    SshCertificateAuthorityDeletedV0,
    /// Delivered when someone has an SSH host certificate signed on the account.
    SshHostCertificateCreatedV0,
    /// Delivered when an SSH host certificate's description or metadata changes.
    SshHostCertificateUpdatedV0,
    /// Delivered when someone deletes an SSH host certificate from the account.
    SshHostCertificateDeletedV0,
    /// Delivered when someone has an SSH user certificate signed on the account.
    SshUserCertificateCreatedV0,
    /// Delivered when an SSH user certificate's description or metadata changes.
    SshUserCertificateUpdatedV0,
    /// Delivered when someone deletes an SSH user certificate from the account.
    SshUserCertificateDeletedV0,
    /// Delivered when someone registers an SSH public key for the SSH tunnel gateway.
    SshPublicKeyCreatedV0,
    /// Delivered when an SSH public key's access rules, description or metadata change.
    SshPublicKeyUpdatedV0,
    /// Delivered when someone removes an SSH public key for the SSH tunnel gateway.
    SshPublicKeyDeletedV0,
    /// Delivered when ngrok has finished handling an HTTP request to one of the account's endpoints.
    HttpRequestCompleteV0,
    /// Delivered when a client's TCP connection to one of the account's endpoints has ended.
    TcpConnectionClosedV0,
    /// Delivered when someone creates a vault, which holds secrets, on the account.
    VaultCreatedV0,
    /// Delivered when the attributes of a vault change, such as its name.
    VaultUpdatedV0,
    /// Delivered when someone deletes a vault, which must hold no secrets by then.
    VaultDeletedV0,
    /// Delivered when someone stores a new secret in one of the account's vaults.
    SecretCreatedV0,
    /// Delivered when a secret changes, in its value, name or other attributes.
    SecretUpdatedV0,
    /// Delivered when someone deletes a secret from one of the account's vaults.
    SecretDeletedV0,
    /// A value that this version does not know.
    Unknown(String),
}

impl EventType {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &[
        "domain_created.v0",
        "domain_updated.v0",
        "domain_deleted.v0",
        "tcp_address_created.v0",
        "tcp_address_updated.v0",
        "tcp_address_deleted.v0",
        "agent_session_start.v0",
        "agent_session_stop.v0",
        "tls_certificate_created.v0",
        "tls_certificate_updated.v0",
        "tls_certificate_deleted.v0",
        "certificate_authority_created.v0",
        "certificate_authority_updated.v0",
        "certificate_authority_deleted.v0",
        "api_key_created.v0",
        "api_key_updated.v0",
        "api_key_deleted.v0",
        "tunnel_credential_created.v0",
        "tunnel_credential_updated.v0",
        "tunnel_credential_deleted.v0",
        "event_destination_created.v0",
        "event_destination_updated.v0",
        "event_destination_deleted.v0",
        "event_subscription_created.v0",
        "event_subscription_updated.v0",
        "event_subscription_deleted.v0",
        "ip_policy_created.v0",
        "ip_policy_updated.v0",
        "ip_policy_deleted.v0",
        "ip_policy_rule_created.v0",
        "ip_policy_rule_updated.v0",
        "ip_policy_rule_deleted.v0",
        "ip_restriction_created.v0",
        "ip_restriction_updated.v0",
        "ip_restriction_deleted.v0",
        "ssh_certificate_authority_created.v0",
        "ssh_certificate_authority_updated.v0",
        "ssh_certificate_authority_deleted.v0",
        "ssh_host_certificate_created.v0",
        "ssh_host_certificate_updated.v0",
        "ssh_host_certificate_deleted.v0",
        "ssh_user_certificate_created.v0",
        "ssh_user_certificate_updated.v0",
        "ssh_user_certificate_deleted.v0",
        "ssh_public_key_created.v0",
        "ssh_public_key_updated.v0",
        "ssh_public_key_deleted.v0",
        "http_request_complete.v0",
        "tcp_connection_closed.v0",
        "vault_created.v0",
        "vault_updated.v0",
        "vault_deleted.v0",
        "secret_created.v0",
        "secret_updated.v0",
        "secret_deleted.v0",
    ];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DomainCreatedV0 => "domain_created.v0",
            Self::DomainUpdatedV0 => "domain_updated.v0",
            Self::DomainDeletedV0 => "domain_deleted.v0",
            Self::TcpAddressCreatedV0 => "tcp_address_created.v0",
            Self::TcpAddressUpdatedV0 => "tcp_address_updated.v0",
            Self::TcpAddressDeletedV0 => "tcp_address_deleted.v0",
            Self::AgentSessionStartV0 => "agent_session_start.v0",
            Self::AgentSessionStopV0 => "agent_session_stop.v0",
            Self::TlsCertificateCreatedV0 => "tls_certificate_created.v0",
            Self::TlsCertificateUpdatedV0 => "tls_certificate_updated.v0",
            Self::TlsCertificateDeletedV0 => "tls_certificate_deleted.v0",
            Self::CertificateAuthorityCreatedV0 => "certificate_authority_created.v0",
            Self::CertificateAuthorityUpdatedV0 => "certificate_authority_updated.v0",
            Self::CertificateAuthorityDeletedV0 => "certificate_authority_deleted.v0",
            Self::ApiKeyCreatedV0 => "api_key_created.v0",
            Self::ApiKeyUpdatedV0 => "api_key_updated.v0",
            Self::ApiKeyDeletedV0 => "api_key_deleted.v0",
            Self::TunnelCredentialCreatedV0 => "tunnel_credential_created.v0",
            Self::TunnelCredentialUpdatedV0 => "tunnel_credential_updated.v0",
            Self::TunnelCredentialDeletedV0 => "tunnel_credential_deleted.v0",
            Self::EventDestinationCreatedV0 => "event_destination_created.v0",
            Self::EventDestinationUpdatedV0 => "event_destination_updated.v0",
            Self::EventDestinationDeletedV0 => "event_destination_deleted.v0",
            Self::EventSubscriptionCreatedV0 => "event_subscription_created.v0",
            Self::EventSubscriptionUpdatedV0 => "event_subscription_updated.v0",
            Self::EventSubscriptionDeletedV0 => "event_subscription_deleted.v0",
            Self::IpPolicyCreatedV0 => "ip_policy_created.v0",
            Self::IpPolicyUpdatedV0 => "ip_policy_updated.v0",
            Self::IpPolicyDeletedV0 => "ip_policy_deleted.v0",
            Self::IpPolicyRuleCreatedV0 => "ip_policy_rule_created.v0",
            Self::IpPolicyRuleUpdatedV0 => "ip_policy_rule_updated.v0",
            Self::IpPolicyRuleDeletedV0 => "ip_policy_rule_deleted.v0",
            Self::IpRestrictionCreatedV0 => "ip_restriction_created.v0",
            Self::IpRestrictionUpdatedV0 => "ip_restriction_updated.v0",
            Self::IpRestrictionDeletedV0 => "ip_restriction_deleted.v0",
            Self::SshCertificateAuthorityCreatedV0 => {
                "ssh_certificate_authority_created.v0"
            }
            Self::SshCertificateAuthorityUpdatedV0 => {
                "ssh_certificate_authority_updated.v0"
            }
            Self::SshCertificateAuthorityDeletedV0 => {
                "ssh_certificate_authority_deleted.v0"
            }
            Self::SshHostCertificateCreatedV0 => "ssh_host_certificate_created.v0",
            Self::SshHostCertificateUpdatedV0 => "ssh_host_certificate_updated.v0",
            Self::SshHostCertificateDeletedV0 => "ssh_host_certificate_deleted.v0",
            Self::SshUserCertificateCreatedV0 => "ssh_user_certificate_created.v0",
            Self::SshUserCertificateUpdatedV0 => "ssh_user_certificate_updated.v0",
            Self::SshUserCertificateDeletedV0 => "ssh_user_certificate_deleted.v0",
            Self::SshPublicKeyCreatedV0 => "ssh_public_key_created.v0",
            Self::SshPublicKeyUpdatedV0 => "ssh_public_key_updated.v0",
            Self::SshPublicKeyDeletedV0 => "ssh_public_key_deleted.v0",
            Self::HttpRequestCompleteV0 => "http_request_complete.v0",
            Self::TcpConnectionClosedV0 => "tcp_connection_closed.v0",
            Self::VaultCreatedV0 => "vault_created.v0",
            Self::VaultUpdatedV0 => "vault_updated.v0",
            Self::VaultDeletedV0 => "vault_deleted.v0",
            Self::SecretCreatedV0 => "secret_created.v0",
            Self::SecretUpdatedV0 => "secret_updated.v0",
            Self::SecretDeletedV0 => "secret_deleted.v0",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for EventType {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "domain_created.v0" => Self::DomainCreatedV0,
            "domain_updated.v0" => Self::DomainUpdatedV0,
            "domain_deleted.v0" => Self::DomainDeletedV0,
            "tcp_address_created.v0" => Self::TcpAddressCreatedV0,
            "tcp_address_updated.v0" => Self::TcpAddressUpdatedV0,
            "tcp_address_deleted.v0" => Self::TcpAddressDeletedV0,
            "agent_session_start.v0" => Self::AgentSessionStartV0,
            "agent_session_stop.v0" => Self::AgentSessionStopV0,
            "tls_certificate_created.v0" => Self::TlsCertificateCreatedV0,
            "tls_certificate_updated.v0" => Self::TlsCertificateUpdatedV0,
            "tls_certificate_deleted.v0" => Self::TlsCertificateDeletedV0,
            "certificate_authority_created.v0" => Self::CertificateAuthorityCreatedV0,
            "certificate_authority_updated.v0" => Self::CertificateAuthorityUpdatedV0,
            "certificate_authority_deleted.v0" => Self::CertificateAuthorityDeletedV0,
            "api_key_created.v0" => Self::ApiKeyCreatedV0,
            "api_key_updated.v0" => Self::ApiKeyUpdatedV0,
            "api_key_deleted.v0" => Self::ApiKeyDeletedV0,
            "tunnel_credential_created.v0" => Self::TunnelCredentialCreatedV0,
            "tunnel_credential_updated.v0" => Self::TunnelCredentialUpdatedV0,
            "tunnel_credential_deleted.v0" => Self::TunnelCredentialDeletedV0,
            "event_destination_created.v0" => Self::EventDestinationCreatedV0,
            "event_destination_updated.v0" => Self::EventDestinationUpdatedV0,
            "event_destination_deleted.v0" => Self::EventDestinationDeletedV0,
            "event_subscription_created.v0" => Self::EventSubscriptionCreatedV0,
            "event_subscription_updated.v0" => Self::EventSubscriptionUpdatedV0,
            "event_subscription_deleted.v0" => Self::EventSubscriptionDeletedV0,
            "ip_policy_created.v0" => Self::IpPolicyCreatedV0,
            "ip_policy_updated.v0" => Self::IpPolicyUpdatedV0,
            "ip_policy_deleted.v0" => Self::IpPolicyDeletedV0,
            "ip_policy_rule_created.v0" => Self::IpPolicyRuleCreatedV0,
            "ip_policy_rule_updated.v0" => Self::IpPolicyRuleUpdatedV0,
            "ip_policy_rule_deleted.v0" => Self::IpPolicyRuleDeletedV0,
            "ip_restriction_created.v0" => Self::IpRestrictionCreatedV0,
            "ip_restriction_updated.v0" => Self::IpRestrictionUpdatedV0,
            "ip_restriction_deleted.v0" => Self::IpRestrictionDeletedV0,
            "ssh_certificate_authority_created.v0" => {
                Self::SshCertificateAuthorityCreatedV0
            }
            "ssh_certificate_authority_updated.v0" => {
                Self::SshCertificateAuthorityUpdatedV0
            }
            "ssh_certificate_authority_deleted.v0" => {
                Self::SshCertificateAuthorityDeletedV0
            }
            "ssh_host_certificate_created.v0" => Self::SshHostCertificateCreatedV0,
            "ssh_host_certificate_updated.v0" => Self::SshHostCertificateUpdatedV0,
            "ssh_host_certificate_deleted.v0" => Self::SshHostCertificateDeletedV0,
            "ssh_user_certificate_created.v0" => Self::SshUserCertificateCreatedV0,
            "ssh_user_certificate_updated.v0" => Self::SshUserCertificateUpdatedV0,
            "ssh_user_certificate_deleted.v0" => Self::SshUserCertificateDeletedV0,
            "ssh_public_key_created.v0" => Self::SshPublicKeyCreatedV0,
            "ssh_public_key_updated.v0" => Self::SshPublicKeyUpdatedV0,
            "ssh_public_key_deleted.v0" => Self::SshPublicKeyDeletedV0,
            "http_request_complete.v0" => Self::HttpRequestCompleteV0,
            "tcp_connection_closed.v0" => Self::TcpConnectionClosedV0,
            "vault_created.v0" => Self::VaultCreatedV0,
            "vault_updated.v0" => Self::VaultUpdatedV0,
            "vault_deleted.v0" => Self::VaultDeletedV0,
            "secret_created.v0" => Self::SecretCreatedV0,
            "secret_updated.v0" => Self::SecretUpdatedV0,
            "secret_deleted.v0" => Self::SecretDeletedV0,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EventType);

/// What happened, with the object that it happened to. Written as JSON, it is the object alone.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventPayload {
    /// Delivered when someone reserves a domain for the account.
    DomainCreatedV0(Box<ReservedDomain>),
    /// Delivered when a reserved domain changes, such as its certificate or description.
    DomainUpdatedV0(Box<ReservedDomain>),
    /// Delivered when someone releases a domain reserved for the account.
    DomainDeletedV0(Box<ReservedDomain>),
    /// Delivered when someone reserves a TCP address for the account.
    TcpAddressCreatedV0(Box<ReservedAddr>),
    /// Delivered when the attributes of a reserved TCP address change, such as its description.
    TcpAddressUpdatedV0(Box<ReservedAddr>),
    /// Delivered when someone releases a TCP address reserved for the account.
    TcpAddressDeletedV0(Box<ReservedAddr>),
    /// Delivered when an agent opens a session with ngrok, and also when opening one fails; `error` tells
    /// which.
    AgentSessionStartV0(Box<AgentSessionEvent>),
    /// Delivered when an agent's session with ngrok ends; `error` gives the reason.
    AgentSessionStopV0(Box<AgentSessionEvent>),
    /// Delivered when a TLS certificate is added to the account.
    TlsCertificateCreatedV0(Box<TlsCertificate>),
    /// Delivered when a TLS certificate's description or metadata changes.
    TlsCertificateUpdatedV0(Box<TlsCertificate>),
    /// Delivered when a TLS certificate is removed from the account.
    TlsCertificateDeletedV0(Box<TlsCertificate>),
    /// Delivered when someone uploads a certificate authority for mutual TLS.
    CertificateAuthorityCreatedV0(Box<CertificateAuthority>),
    /// Delivered when a certificate authority's description or metadata changes.
    CertificateAuthorityUpdatedV0(Box<CertificateAuthority>),
    /// Delivered when someone deletes a certificate authority used for mutual TLS.
    CertificateAuthorityDeletedV0(Box<CertificateAuthority>),
    /// Delivered when someone creates an API key on the account.
    ApiKeyCreatedV0(Box<ApiKey>),
    /// Delivered when an API key's description, metadata or other attributes change.
    ApiKeyUpdatedV0(Box<ApiKey>),
    /// Delivered when someone deletes an API key from the account.
    ApiKeyDeletedV0(Box<ApiKey>),
    /// Delivered when someone creates a credential (authtoken) that agents authenticate with.
    TunnelCredentialCreatedV0(Box<Credential>),
    /// Delivered when a tunnel credential's access rules, description or metadata change.
    TunnelCredentialUpdatedV0(Box<Credential>),
    /// Delivered when someone deletes a credential (authtoken) that agents authenticate with.
    TunnelCredentialDeletedV0(Box<Credential>),
    /// Delivered when someone adds a destination to which events can be sent.
    EventDestinationCreatedV0(Box<EventDestination>),
    /// Delivered when an event destination's target, format or other attributes change.
    EventDestinationUpdatedV0(Box<EventDestination>),
    /// Delivered when someone removes a destination to which events could be sent.
    EventDestinationDeletedV0(Box<EventDestination>),
    /// Delivered when someone creates a subscription that sends events to destinations.
    EventSubscriptionCreatedV0(Box<EventSubscription>),
    /// Delivered when an event subscription's sources, destinations or other attributes change.
    EventSubscriptionUpdatedV0(Box<EventSubscription>),
    /// Delivered when someone deletes a subscription that sent events to destinations.
    EventSubscriptionDeletedV0(Box<EventSubscription>),
    /// Delivered when someone creates an IP policy, a set of rules on client addresses.
    IpPolicyCreatedV0(Box<IpPolicy>),
    /// Delivered when the attributes of an IP policy change, such as its description.
    IpPolicyUpdatedV0(Box<IpPolicy>),
    /// Delivered when someone deletes an IP policy from the account.
    IpPolicyDeletedV0(Box<IpPolicy>),
    /// Delivered when someone adds a rule for an address range to an IP policy.
    IpPolicyRuleCreatedV0(Box<IpPolicyRule>),
    /// Delivered when a rule of an IP policy changes, such as its address range.
    IpPolicyRuleUpdatedV0(Box<IpPolicyRule>),
    /// Delivered when someone removes a rule for an address range from an IP policy.
    IpPolicyRuleDeletedV0(Box<IpPolicyRule>),
    /// Delivered when someone creates an IP restriction, which limits from where the account may be used.
    IpRestrictionCreatedV0(Box<IpRestriction>),
    /// Delivered when an IP restriction changes, such as the IP policies it applies.
    IpRestrictionUpdatedV0(Box<IpRestriction>),
    /// Delivered when someone deletes an IP restriction, lifting its limit on the account's use.
    IpRestrictionDeletedV0(Box<IpRestriction>),
    /// Delivered when someone creates an SSH certificate authority on the account.
    SshCertificateAuthorityCreatedV0(Box<SshCertificateAuthority>),
    /// Delivered when an SSH certificate authority's description or metadata changes.
    SshCertificateAuthorityUpdatedV0(Box<SshCertificateAuthority>),
    /// Delivered when someone deletes an SSH certificate authority from the account.
    SshCertificateAuthorityDeletedV0(Box<SshCertificateAuthority>),
    /// Delivered when someone has an SSH host certificate signed on the account.
    SshHostCertificateCreatedV0(Box<SshHostCertificate>),
    /// Delivered when an SSH host certificate's description or metadata changes.
    SshHostCertificateUpdatedV0(Box<SshHostCertificate>),
    /// Delivered when someone deletes an SSH host certificate from the account.
    SshHostCertificateDeletedV0(Box<SshHostCertificate>),
    /// Delivered when someone has an SSH user certificate signed on the account.
    SshUserCertificateCreatedV0(Box<SshUserCertificate>),
    /// Delivered when an SSH user certificate's description or metadata changes.
    SshUserCertificateUpdatedV0(Box<SshUserCertificate>),
    /// Delivered when someone deletes an SSH user certificate from the account.
    SshUserCertificateDeletedV0(Box<SshUserCertificate>),
    /// Delivered when someone registers an SSH public key for the SSH tunnel gateway.
    SshPublicKeyCreatedV0(Box<SshCredential>),
    /// Delivered when an SSH public key's access rules, description or metadata change.
    SshPublicKeyUpdatedV0(Box<SshCredential>),
    /// Delivered when someone removes an SSH public key for the SSH tunnel gateway.
    SshPublicKeyDeletedV0(Box<SshCredential>),
    /// Delivered when ngrok has finished handling an HTTP request to one of the account's endpoints.
    HttpRequestCompleteV0(Box<HttpRequestEvent>),
    /// Delivered when a client's TCP connection to one of the account's endpoints has ended.
    TcpConnectionClosedV0(Box<TcpConnectionEvent>),
    /// Delivered when someone creates a vault, which holds secrets, on the account.
    VaultCreatedV0(Box<Vault>),
    /// Delivered when the attributes of a vault change, such as its name.
    VaultUpdatedV0(Box<Vault>),
    /// Delivered when someone deletes a vault, which must hold no secrets by then.
    VaultDeletedV0(Box<Vault>),
    /// Delivered when someone stores a new secret in one of the account's vaults.
    SecretCreatedV0(Box<Secret>),
    /// Delivered when a secret changes, in its value, name or other attributes.
    SecretUpdatedV0(Box<Secret>),
    /// Delivered when someone deletes a secret from one of the account's vaults.
    SecretDeletedV0(Box<Secret>),
    /// An event of a type that this version does not know, as it was delivered.
    Unknown {
        /// The type.
        event_type: String,
        /// The object.
        object: serde_json::Value,
    },
}

impl EventPayload {
    /// The type of the event.
    #[inline]
    pub fn event_type(&self) -> EventType {
        match self {
            Self::DomainCreatedV0(_) => EventType::DomainCreatedV0,
            Self::DomainUpdatedV0(_) => EventType::DomainUpdatedV0,
            Self::DomainDeletedV0(_) => EventType::DomainDeletedV0,
            Self::TcpAddressCreatedV0(_) => EventType::TcpAddressCreatedV0,
            Self::TcpAddressUpdatedV0(_) => EventType::TcpAddressUpdatedV0,
            Self::TcpAddressDeletedV0(_) => EventType::TcpAddressDeletedV0,
            Self::AgentSessionStartV0(_) => EventType::AgentSessionStartV0,
            Self::AgentSessionStopV0(_) => EventType::AgentSessionStopV0,
            Self::TlsCertificateCreatedV0(_) => EventType::TlsCertificateCreatedV0,
            Self::TlsCertificateUpdatedV0(_) => EventType::TlsCertificateUpdatedV0,
            Self::TlsCertificateDeletedV0(_) => EventType::TlsCertificateDeletedV0,
            Self::CertificateAuthorityCreatedV0(_) => {
                EventType::CertificateAuthorityCreatedV0
            }
            Self::CertificateAuthorityUpdatedV0(_) => {
                EventType::CertificateAuthorityUpdatedV0
            }
            Self::CertificateAuthorityDeletedV0(_) => {
                EventType::CertificateAuthorityDeletedV0
            }
            Self::ApiKeyCreatedV0(_) => EventType::ApiKeyCreatedV0,
            Self::ApiKeyUpdatedV0(_) => EventType::ApiKeyUpdatedV0,
            Self::ApiKeyDeletedV0(_) => EventType::ApiKeyDeletedV0,
            Self::TunnelCredentialCreatedV0(_) => EventType::TunnelCredentialCreatedV0,
            Self::TunnelCredentialUpdatedV0(_) => EventType::TunnelCredentialUpdatedV0,
            Self::TunnelCredentialDeletedV0(_) => EventType::TunnelCredentialDeletedV0,
            Self::EventDestinationCreatedV0(_) => EventType::EventDestinationCreatedV0,
            Self::EventDestinationUpdatedV0(_) => EventType::EventDestinationUpdatedV0,
            Self::EventDestinationDeletedV0(_) => EventType::EventDestinationDeletedV0,
            Self::EventSubscriptionCreatedV0(_) => EventType::EventSubscriptionCreatedV0,
            Self::EventSubscriptionUpdatedV0(_) => EventType::EventSubscriptionUpdatedV0,
            Self::EventSubscriptionDeletedV0(_) => EventType::EventSubscriptionDeletedV0,
            Self::IpPolicyCreatedV0(_) => EventType::IpPolicyCreatedV0,
            Self::IpPolicyUpdatedV0(_) => EventType::IpPolicyUpdatedV0,
            Self::IpPolicyDeletedV0(_) => EventType::IpPolicyDeletedV0,
            Self::IpPolicyRuleCreatedV0(_) => EventType::IpPolicyRuleCreatedV0,
            Self::IpPolicyRuleUpdatedV0(_) => EventType::IpPolicyRuleUpdatedV0,
            Self::IpPolicyRuleDeletedV0(_) => EventType::IpPolicyRuleDeletedV0,
            Self::IpRestrictionCreatedV0(_) => EventType::IpRestrictionCreatedV0,
            Self::IpRestrictionUpdatedV0(_) => EventType::IpRestrictionUpdatedV0,
            Self::IpRestrictionDeletedV0(_) => EventType::IpRestrictionDeletedV0,
            Self::SshCertificateAuthorityCreatedV0(_) => {
                EventType::SshCertificateAuthorityCreatedV0
            }
            Self::SshCertificateAuthorityUpdatedV0(_) => {
                EventType::SshCertificateAuthorityUpdatedV0
            }
            Self::SshCertificateAuthorityDeletedV0(_) => {
                EventType::SshCertificateAuthorityDeletedV0
            }
            Self::SshHostCertificateCreatedV0(_) => {
                EventType::SshHostCertificateCreatedV0
            }
            Self::SshHostCertificateUpdatedV0(_) => {
                EventType::SshHostCertificateUpdatedV0
            }
            Self::SshHostCertificateDeletedV0(_) => {
                EventType::SshHostCertificateDeletedV0
            }
            Self::SshUserCertificateCreatedV0(_) => {
                EventType::SshUserCertificateCreatedV0
            }
            Self::SshUserCertificateUpdatedV0(_) => {
                EventType::SshUserCertificateUpdatedV0
            }
            Self::SshUserCertificateDeletedV0(_) => {
                EventType::SshUserCertificateDeletedV0
            }
            Self::SshPublicKeyCreatedV0(_) => EventType::SshPublicKeyCreatedV0,
            Self::SshPublicKeyUpdatedV0(_) => EventType::SshPublicKeyUpdatedV0,
            Self::SshPublicKeyDeletedV0(_) => EventType::SshPublicKeyDeletedV0,
            Self::HttpRequestCompleteV0(_) => EventType::HttpRequestCompleteV0,
            Self::TcpConnectionClosedV0(_) => EventType::TcpConnectionClosedV0,
            Self::VaultCreatedV0(_) => EventType::VaultCreatedV0,
            Self::VaultUpdatedV0(_) => EventType::VaultUpdatedV0,
            Self::VaultDeletedV0(_) => EventType::VaultDeletedV0,
            Self::SecretCreatedV0(_) => EventType::SecretCreatedV0,
            Self::SecretUpdatedV0(_) => EventType::SecretUpdatedV0,
            Self::SecretDeletedV0(_) => EventType::SecretDeletedV0,
            Self::Unknown { event_type, .. } => EventType::Unknown(event_type.clone()),
        }
    }

    /// Reads the object that comes with an event of this type.
    #[inline]
    pub(crate) fn read(
        event_type: EventType,
        object: serde_json::Value,
    ) -> Result<Self, ObjectError> {
        Ok(
            match event_type {
                EventType::DomainCreatedV0 => Self::DomainCreatedV0(read_object(object)?),
                EventType::DomainUpdatedV0 => Self::DomainUpdatedV0(read_object(object)?),
                EventType::DomainDeletedV0 => Self::DomainDeletedV0(read_object(object)?),
                EventType::TcpAddressCreatedV0 => {
                    Self::TcpAddressCreatedV0(read_object(object)?)
                }
                EventType::TcpAddressUpdatedV0 => {
                    Self::TcpAddressUpdatedV0(read_object(object)?)
                }
                EventType::TcpAddressDeletedV0 => {
                    Self::TcpAddressDeletedV0(read_object(object)?)
                }
                EventType::AgentSessionStartV0 => {
                    Self::AgentSessionStartV0(read_object(object)?)
                }
                EventType::AgentSessionStopV0 => {
                    Self::AgentSessionStopV0(read_object(object)?)
                }
                EventType::TlsCertificateCreatedV0 => {
                    Self::TlsCertificateCreatedV0(read_object(object)?)
                }
                EventType::TlsCertificateUpdatedV0 => {
                    Self::TlsCertificateUpdatedV0(read_object(object)?)
                }
                EventType::TlsCertificateDeletedV0 => {
                    Self::TlsCertificateDeletedV0(read_object(object)?)
                }
                EventType::CertificateAuthorityCreatedV0 => {
                    Self::CertificateAuthorityCreatedV0(read_object(object)?)
                }
                EventType::CertificateAuthorityUpdatedV0 => {
                    Self::CertificateAuthorityUpdatedV0(read_object(object)?)
                }
                EventType::CertificateAuthorityDeletedV0 => {
                    Self::CertificateAuthorityDeletedV0(read_object(object)?)
                }
                EventType::ApiKeyCreatedV0 => Self::ApiKeyCreatedV0(read_object(object)?),
                EventType::ApiKeyUpdatedV0 => Self::ApiKeyUpdatedV0(read_object(object)?),
                EventType::ApiKeyDeletedV0 => Self::ApiKeyDeletedV0(read_object(object)?),
                EventType::TunnelCredentialCreatedV0 => {
                    Self::TunnelCredentialCreatedV0(read_object(object)?)
                }
                EventType::TunnelCredentialUpdatedV0 => {
                    Self::TunnelCredentialUpdatedV0(read_object(object)?)
                }
                EventType::TunnelCredentialDeletedV0 => {
                    Self::TunnelCredentialDeletedV0(read_object(object)?)
                }
                EventType::EventDestinationCreatedV0 => {
                    Self::EventDestinationCreatedV0(read_object(object)?)
                }
                EventType::EventDestinationUpdatedV0 => {
                    Self::EventDestinationUpdatedV0(read_object(object)?)
                }
                EventType::EventDestinationDeletedV0 => {
                    Self::EventDestinationDeletedV0(read_object(object)?)
                }
                EventType::EventSubscriptionCreatedV0 => {
                    Self::EventSubscriptionCreatedV0(read_object(object)?)
                }
                EventType::EventSubscriptionUpdatedV0 => {
                    Self::EventSubscriptionUpdatedV0(read_object(object)?)
                }
                EventType::EventSubscriptionDeletedV0 => {
                    Self::EventSubscriptionDeletedV0(read_object(object)?)
                }
                EventType::IpPolicyCreatedV0 => {
                    Self::IpPolicyCreatedV0(read_object(object)?)
                }
                EventType::IpPolicyUpdatedV0 => {
                    Self::IpPolicyUpdatedV0(read_object(object)?)
                }
                EventType::IpPolicyDeletedV0 => {
                    Self::IpPolicyDeletedV0(read_object(object)?)
                }
                EventType::IpPolicyRuleCreatedV0 => {
                    Self::IpPolicyRuleCreatedV0(read_object(object)?)
                }
                EventType::IpPolicyRuleUpdatedV0 => {
                    Self::IpPolicyRuleUpdatedV0(read_object(object)?)
                }
                EventType::IpPolicyRuleDeletedV0 => {
                    Self::IpPolicyRuleDeletedV0(read_object(object)?)
                }
                EventType::IpRestrictionCreatedV0 => {
                    Self::IpRestrictionCreatedV0(read_object(object)?)
                }
                EventType::IpRestrictionUpdatedV0 => {
                    Self::IpRestrictionUpdatedV0(read_object(object)?)
                }
                EventType::IpRestrictionDeletedV0 => {
                    Self::IpRestrictionDeletedV0(read_object(object)?)
                }
                EventType::SshCertificateAuthorityCreatedV0 => {
                    Self::SshCertificateAuthorityCreatedV0(read_object(object)?)
                }
                EventType::SshCertificateAuthorityUpdatedV0 => {
                    Self::SshCertificateAuthorityUpdatedV0(read_object(object)?)
                }
                EventType::SshCertificateAuthorityDeletedV0 => {
                    Self::SshCertificateAuthorityDeletedV0(read_object(object)?)
                }
                EventType::SshHostCertificateCreatedV0 => {
                    Self::SshHostCertificateCreatedV0(read_object(object)?)
                }
                EventType::SshHostCertificateUpdatedV0 => {
                    Self::SshHostCertificateUpdatedV0(read_object(object)?)
                }
                EventType::SshHostCertificateDeletedV0 => {
                    Self::SshHostCertificateDeletedV0(read_object(object)?)
                }
                EventType::SshUserCertificateCreatedV0 => {
                    Self::SshUserCertificateCreatedV0(read_object(object)?)
                }
                EventType::SshUserCertificateUpdatedV0 => {
                    Self::SshUserCertificateUpdatedV0(read_object(object)?)
                }
                EventType::SshUserCertificateDeletedV0 => {
                    Self::SshUserCertificateDeletedV0(read_object(object)?)
                }
                EventType::SshPublicKeyCreatedV0 => {
                    Self::SshPublicKeyCreatedV0(read_object(object)?)
                }
                EventType::SshPublicKeyUpdatedV0 => {
                    Self::SshPublicKeyUpdatedV0(read_object(object)?)
                }
                EventType::SshPublicKeyDeletedV0 => {
                    Self::SshPublicKeyDeletedV0(read_object(object)?)
                }
                EventType::HttpRequestCompleteV0 => {
                    Self::HttpRequestCompleteV0(read_object(object)?)
                }
                EventType::TcpConnectionClosedV0 => {
                    Self::TcpConnectionClosedV0(read_object(object)?)
                }
                EventType::VaultCreatedV0 => Self::VaultCreatedV0(read_object(object)?),
                EventType::VaultUpdatedV0 => Self::VaultUpdatedV0(read_object(object)?),
                EventType::VaultDeletedV0 => Self::VaultDeletedV0(read_object(object)?),
                EventType::SecretCreatedV0 => Self::SecretCreatedV0(read_object(object)?),
                EventType::SecretUpdatedV0 => Self::SecretUpdatedV0(read_object(object)?),
                EventType::SecretDeletedV0 => Self::SecretDeletedV0(read_object(object)?),
                EventType::Unknown(event_type) => {
                    Self::Unknown {
                        event_type,
                        object,
                    }
                }
            },
        )
    }
}

impl Serialize for EventPayload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DomainCreatedV0(object) => object.serialize(serializer),
            Self::DomainUpdatedV0(object) => object.serialize(serializer),
            Self::DomainDeletedV0(object) => object.serialize(serializer),
            Self::TcpAddressCreatedV0(object) => object.serialize(serializer),
            Self::TcpAddressUpdatedV0(object) => object.serialize(serializer),
            Self::TcpAddressDeletedV0(object) => object.serialize(serializer),
            Self::AgentSessionStartV0(object) => object.serialize(serializer),
            Self::AgentSessionStopV0(object) => object.serialize(serializer),
            Self::TlsCertificateCreatedV0(object) => object.serialize(serializer),
            Self::TlsCertificateUpdatedV0(object) => object.serialize(serializer),
            Self::TlsCertificateDeletedV0(object) => object.serialize(serializer),
            Self::CertificateAuthorityCreatedV0(object) => object.serialize(serializer),
            Self::CertificateAuthorityUpdatedV0(object) => object.serialize(serializer),
            Self::CertificateAuthorityDeletedV0(object) => object.serialize(serializer),
            Self::ApiKeyCreatedV0(object) => object.serialize(serializer),
            Self::ApiKeyUpdatedV0(object) => object.serialize(serializer),
            Self::ApiKeyDeletedV0(object) => object.serialize(serializer),
            Self::TunnelCredentialCreatedV0(object) => object.serialize(serializer),
            Self::TunnelCredentialUpdatedV0(object) => object.serialize(serializer),
            Self::TunnelCredentialDeletedV0(object) => object.serialize(serializer),
            Self::EventDestinationCreatedV0(object) => object.serialize(serializer),
            Self::EventDestinationUpdatedV0(object) => object.serialize(serializer),
            Self::EventDestinationDeletedV0(object) => object.serialize(serializer),
            Self::EventSubscriptionCreatedV0(object) => object.serialize(serializer),
            Self::EventSubscriptionUpdatedV0(object) => object.serialize(serializer),
            Self::EventSubscriptionDeletedV0(object) => object.serialize(serializer),
            Self::IpPolicyCreatedV0(object) => object.serialize(serializer),
            Self::IpPolicyUpdatedV0(object) => object.serialize(serializer),
            Self::IpPolicyDeletedV0(object) => object.serialize(serializer),
            Self::IpPolicyRuleCreatedV0(object) => object.serialize(serializer),
            Self::IpPolicyRuleUpdatedV0(object) => object.serialize(serializer),
            Self::IpPolicyRuleDeletedV0(object) => object.serialize(serializer),
            Self::IpRestrictionCreatedV0(object) => object.serialize(serializer),
            Self::IpRestrictionUpdatedV0(object) => object.serialize(serializer),
            Self::IpRestrictionDeletedV0(object) => object.serialize(serializer),
            Self::SshCertificateAuthorityCreatedV0(object) => {
                object.serialize(serializer)
            }
            Self::SshCertificateAuthorityUpdatedV0(object) => {
                object.serialize(serializer)
            }
            Self::SshCertificateAuthorityDeletedV0(object) => {
                object.serialize(serializer)
            }
            Self::SshHostCertificateCreatedV0(object) => object.serialize(serializer),
            Self::SshHostCertificateUpdatedV0(object) => object.serialize(serializer),
            Self::SshHostCertificateDeletedV0(object) => object.serialize(serializer),
            Self::SshUserCertificateCreatedV0(object) => object.serialize(serializer),
            Self::SshUserCertificateUpdatedV0(object) => object.serialize(serializer),
            Self::SshUserCertificateDeletedV0(object) => object.serialize(serializer),
            Self::SshPublicKeyCreatedV0(object) => object.serialize(serializer),
            Self::SshPublicKeyUpdatedV0(object) => object.serialize(serializer),
            Self::SshPublicKeyDeletedV0(object) => object.serialize(serializer),
            Self::HttpRequestCompleteV0(object) => object.serialize(serializer),
            Self::TcpConnectionClosedV0(object) => object.serialize(serializer),
            Self::VaultCreatedV0(object) => object.serialize(serializer),
            Self::VaultUpdatedV0(object) => object.serialize(serializer),
            Self::VaultDeletedV0(object) => object.serialize(serializer),
            Self::SecretCreatedV0(object) => object.serialize(serializer),
            Self::SecretUpdatedV0(object) => object.serialize(serializer),
            Self::SecretDeletedV0(object) => object.serialize(serializer),
            Self::Unknown { object, .. } => object.serialize(serializer),
        }
    }
}

impl Serialize for AgentSessionEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("session", &self.session)
            .field("credential", &self.credential)
            .field("agent_ip", &self.agent_ip)
            .field("ingress_server_ip", &self.ingress_server_ip)
            .field("region", &self.region)
            .field("ingress_hostname", &self.ingress_hostname)
            .field("user_agent", &self.user_agent)
            .field("metadata", &self.metadata)
            .field("os", &self.os)
            .field("arch", &self.arch)
            .field("transport", &self.transport)
            .field("started_at", &self.started_at)
            .field("expires_at", &self.expires_at)
            .field("stopped_at", &self.stopped_at)
            .field("deprecated", &self.deprecated)
            .field("error", &self.error)
            .end()
    }
}

impl ReadObject for AgentSessionEvent {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "session" => value.read(&mut self.session),
            "credential" => value.read(&mut self.credential),
            "agent_ip" => value.read_unless_null(&mut self.agent_ip),
            "ingress_server_ip" => value.read_unless_null(&mut self.ingress_server_ip),
            "region" => value.read_unless_null(&mut self.region),
            "ingress_hostname" => value.read_unless_null(&mut self.ingress_hostname),
            "user_agent" => value.read_unless_null(&mut self.user_agent),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "os" => value.read_unless_null(&mut self.os),
            "arch" => value.read_unless_null(&mut self.arch),
            "transport" => value.read(&mut self.transport),
            "started_at" => value.read_time(&mut self.started_at),
            "expires_at" => value.read_time(&mut self.expires_at),
            "stopped_at" => value.read_time(&mut self.stopped_at),
            "deprecated" => value.read(&mut self.deprecated),
            "error" => value.read_unless_null(&mut self.error),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AgentSessionEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AgentSessionEventDeprecation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("upcoming_minimum_version", &self.upcoming_minimum_version)
            .field("upcoming_enforcement_date", &self.upcoming_enforcement_date)
            .field("message", &self.message)
            .end()
    }
}

impl ReadObject for AgentSessionEventDeprecation {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "upcoming_minimum_version" => {
                value.read_unless_null(&mut self.upcoming_minimum_version)
            }
            "upcoming_enforcement_date" => {
                value.read_unless_null(&mut self.upcoming_enforcement_date)
            }
            "message" => value.read_unless_null(&mut self.message),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AgentSessionEventDeprecation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("backend", &self.backend)
            .field("basic_auth", &self.basic_auth)
            .field("circuit_breaker", &self.circuit_breaker)
            .field("compression", &self.compression)
            .field("conn", &self.conn)
            .field("http", &self.http)
            .field("ip_policy", &self.ip_policy)
            .field("ja4_fingerprint", &self.ja4_fingerprint)
            .field("oauth", &self.oauth)
            .field("tls", &self.tls)
            .field("traffic_policy", &self.traffic_policy)
            .field("webhook_verification", &self.webhook_verification)
            .end()
    }
}

impl ReadObject for HttpRequestEvent {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "backend" => value.read(&mut self.backend),
            "basic_auth" => value.read(&mut self.basic_auth),
            "circuit_breaker" => value.read(&mut self.circuit_breaker),
            "compression" => value.read(&mut self.compression),
            "conn" => value.read(&mut self.conn),
            "http" => value.read(&mut self.http),
            "ip_policy" => value.read(&mut self.ip_policy),
            "ja4_fingerprint" => value.read_unless_null(&mut self.ja4_fingerprint),
            "oauth" => value.read(&mut self.oauth),
            "tls" => value.read(&mut self.tls),
            "traffic_policy" => value.read(&mut self.traffic_policy),
            "webhook_verification" => value.read(&mut self.webhook_verification),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventBackend {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("connection_reused", &self.connection_reused)
            .end()
    }
}

impl ReadObject for HttpRequestEventBackend {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "connection_reused" => value.read(&mut self.connection_reused),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventBackend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventBasicAuth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("decision", &self.decision)
            .field("username", &self.username)
            .end()
    }
}

impl ReadObject for HttpRequestEventBasicAuth {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "decision" => value.read(&mut self.decision),
            "username" => value.read_unless_null(&mut self.username),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventBasicAuth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventCircuitBreaker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("decision", &self.decision).end()
    }
}

impl ReadObject for HttpRequestEventCircuitBreaker {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "decision" => value.read(&mut self.decision),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventCircuitBreaker {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventCompression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("algorithm", &self.algorithm)
            .field("bytes_saved", &self.bytes_saved)
            .end()
    }
}

impl ReadObject for HttpRequestEventCompression {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "algorithm" => value.read(&mut self.algorithm),
            "bytes_saved" => value.read(&mut self.bytes_saved),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventCompression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventConnection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("client_ip", &self.client_ip)
            .field("server_ip", &self.server_ip)
            .field("server_name", &self.server_name)
            .field("server_port", &self.server_port)
            .field("start_ts", &self.start_ts)
            .end()
    }
}

impl ReadObject for HttpRequestEventConnection {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "client_ip" => value.read_unless_null(&mut self.client_ip),
            "server_ip" => value.read_unless_null(&mut self.server_ip),
            "server_name" => value.read_unless_null(&mut self.server_name),
            "server_port" => value.read(&mut self.server_port),
            "start_ts" => value.read_time(&mut self.start_ts),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventConnection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventExchange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("request", &self.request)
            .field("response", &self.response)
            .end()
    }
}

impl ReadObject for HttpRequestEventExchange {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "request" => value.read(&mut self.request),
            "response" => value.read(&mut self.response),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventExchange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("body_length", &self.body_length)
            .field("headers", &self.headers)
            .field("method", &self.method)
            .field("url", &self.url)
            .field("user_agent", &self.user_agent)
            .end()
    }
}

impl ReadObject for HttpRequestEventRequest {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "body_length" => value.read(&mut self.body_length),
            "headers" => value.read_unless_null(&mut self.headers),
            "method" => value.read_unless_null(&mut self.method),
            "url" => value.read(&mut self.url),
            "user_agent" => value.read_unless_null(&mut self.user_agent),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("host", &self.host)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("raw", &self.raw)
            .field("scheme", &self.scheme)
            .end()
    }
}

impl ReadObject for HttpRequestEventUrl {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "host" => value.read_unless_null(&mut self.host),
            "path" => value.read_unless_null(&mut self.path),
            "query" => value.read_unless_null(&mut self.query),
            "raw" => value.read_unless_null(&mut self.raw),
            "scheme" => value.read_unless_null(&mut self.scheme),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("body_length", &self.body_length)
            .field("headers", &self.headers)
            .field("status_code", &self.status_code)
            .end()
    }
}

impl ReadObject for HttpRequestEventResponse {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "body_length" => value.read(&mut self.body_length),
            "headers" => value.read_unless_null(&mut self.headers),
            "status_code" => value.read(&mut self.status_code),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventOAuth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("app_client_id", &self.app_client_id)
            .field("decision", &self.decision)
            .field("user", &self.user)
            .end()
    }
}

impl ReadObject for HttpRequestEventOAuth {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "app_client_id" => value.read_unless_null(&mut self.app_client_id),
            "decision" => value.read(&mut self.decision),
            "user" => value.read(&mut self.user),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventOAuth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventOAuthUser {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("id", &self.id).field("name", &self.name).end()
    }
}

impl ReadObject for HttpRequestEventOAuthUser {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "id" => value.read_unless_null(&mut self.id),
            "name" => value.read_unless_null(&mut self.name),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventOAuthUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventTls {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("cipher_suite", &self.cipher_suite)
            .field("client_cert", &self.client_cert)
            .field("version", &self.version)
            .end()
    }
}

impl ReadObject for HttpRequestEventTls {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "cipher_suite" => value.read_unless_null(&mut self.cipher_suite),
            "client_cert" => value.read(&mut self.client_cert),
            "version" => value.read_unless_null(&mut self.version),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventTls {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventClientCert {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("serial_number", &self.serial_number)
            .field("subject", &self.subject)
            .end()
    }
}

impl ReadObject for HttpRequestEventClientCert {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "serial_number" => value.read_unless_null(&mut self.serial_number),
            "subject" => value.read(&mut self.subject),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventClientCert {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventClientCertSubject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("cn", &self.cn).end()
    }
}

impl ReadObject for HttpRequestEventClientCertSubject {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "cn" => value.read_unless_null(&mut self.cn),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventClientCertSubject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpRequestEventWebhookVerification {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("decision", &self.decision).end()
    }
}

impl ReadObject for HttpRequestEventWebhookVerification {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "decision" => value.read(&mut self.decision),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpRequestEventWebhookVerification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TcpConnectionEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("conn", &self.conn)
            .field("ip_policy", &self.ip_policy)
            .field("ja4_fingerprint", &self.ja4_fingerprint)
            .field("traffic_policy", &self.traffic_policy)
            .end()
    }
}

impl ReadObject for TcpConnectionEvent {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "conn" => value.read(&mut self.conn),
            "ip_policy" => value.read(&mut self.ip_policy),
            "ja4_fingerprint" => value.read_unless_null(&mut self.ja4_fingerprint),
            "traffic_policy" => value.read(&mut self.traffic_policy),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TcpConnectionEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TcpConnectionEventConnection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("bytes_in", &self.bytes_in)
            .field("bytes_out", &self.bytes_out)
            .field("client_ip", &self.client_ip)
            .field("end_ts", &self.end_ts)
            .field("server_ip", &self.server_ip)
            .field("server_name", &self.server_name)
            .field("server_port", &self.server_port)
            .field("start_ts", &self.start_ts)
            .end()
    }
}

impl ReadObject for TcpConnectionEventConnection {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "bytes_in" => value.read(&mut self.bytes_in),
            "bytes_out" => value.read(&mut self.bytes_out),
            "client_ip" => value.read_unless_null(&mut self.client_ip),
            "end_ts" => value.read_time(&mut self.end_ts),
            "server_ip" => value.read_unless_null(&mut self.server_ip),
            "server_name" => value.read_unless_null(&mut self.server_name),
            "server_port" => value.read(&mut self.server_port),
            "start_ts" => value.read_time(&mut self.start_ts),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TcpConnectionEventConnection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventIpPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("decision", &self.decision).end()
    }
}

impl ReadObject for EventIpPolicy {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "decision" => value.read(&mut self.decision),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventIpPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventTrafficPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("logs", &self.logs).end()
    }
}

impl ReadObject for EventTrafficPolicy {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "logs" => value.read_unless_null(&mut self.logs),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventTrafficPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
