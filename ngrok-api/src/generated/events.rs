// Generated from api-spec/events/ by `cargo xtask codegen`; edits are lost.

//! Events that ngrok delivers to event destinations: their types and their objects.

use std::collections::BTreeMap;
use jiff::Timestamp;
use crate::event::{ObjectError, read_object};
use serde::{Deserialize, Serialize};
use crate::Ref;
use super::models::{
    ApiKey, CertificateAuthority, Credential, EventDestination, EventSubscription,
    IpPolicy, IpPolicyRule, IpRestriction, ReservedAddr, ReservedDomain, Secret,
    SessionCredential, SshCertificateAuthority, SshCredential, SshHostCertificate,
    SshUserCertificate, TlsCertificate, TunnelSession, Vault,
};

/// An agent's session with ngrok as it starts or stops: who connects from where, with which credential
/// and software, and any error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentSessionEvent {
    /// The tunnel session that starts or stops.
    pub session: Option<Ref<TunnelSession>>,
    /// What the agent authenticates with, an authtoken or an SSH key.
    pub credential: Option<Ref<SessionCredential>>,
    /// IP address that the agent's connection comes from.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub agent_ip: String,
    /// IP address of ngrok's ingress server at the other end of the agent's connection.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ingress_server_ip: String,
    /// Region of the tunnel server that the agent connects to.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub region: String,
    /// Hostname of the tunnel server that the agent connects to.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ingress_hostname: String,
    /// User agent string by which the agent identifies its software to the tunnel server.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub user_agent: String,
    /// Free-form session data that the agent hands over when it connects.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub metadata: String,
    /// Operating system of the agent's machine.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub os: String,
    /// CPU architecture of the agent's machine.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub arch: String,
    /// Protocol of the session: `muxado` for agents and the agent libraries, `ssh` for reverse SSH tunnels.
    pub transport: Option<AgentSessionEventTransport>,
    /// Time at which the agent's session began.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub started_at: Option<Timestamp>,
    /// Time at which the agent's session runs out.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub expires_at: Option<Timestamp>,
    /// Time at which the agent's session ended.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub stopped_at: Option<Timestamp>,
    /// How ngrok is phasing out the version of this agent. Absent where it is not.
    pub deprecated: Option<AgentSessionEventDeprecation>,
    /// For a stop, why the session ended; for a failed start, what went wrong. Empty after a successful
    /// start.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Muxado => "muxado",
            Self::Ssh => "ssh",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AgentSessionEventTransport {
    fn from(value: &str) -> Self {
        match value {
            "muxado" => Self::Muxado,
            "ssh" => Self::Ssh,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(AgentSessionEventTransport);

/// What an agent whose version is being phased out has to expect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentSessionEventDeprecation {
    /// Oldest agent version that ngrok will still support once the announced change takes effect.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub upcoming_minimum_version: String,
    /// Date until which this agent may keep its version; from then on `upcoming_minimum_version` applies.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub upcoming_enforcement_date: String,
    /// Further explanation of why and how this agent's version is being phased out.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub message: String,
}

/// An HTTP request that ngrok has handled: its connection, request, response and the decisions of the
/// modules it passed. Subscriptions select its fields.
#[doc(alias = "HTTPRequestEvent")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventBackend {
    /// Whether the request went upstream over a TCP connection that was already open.
    pub connection_reused: Option<bool>,
}

/// What the Basic Auth module did with an HTTP request.
#[doc(alias = "HTTPRequestEventBasicAuth")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventBasicAuth {
    /// Verdict of the Basic Auth module: `allow` where it let the request pass upstream, `block` where not.
    pub decision: Option<EventDecision>,
    /// Username that the client sent in its HTTP basic auth credentials.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Block => "block",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventDecision {
    fn from(value: &str) -> Self {
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Block => "block",
            Self::AllowWhileOpen => "allow_while_open",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventCircuitBreakerDecision {
    fn from(value: &str) -> Self {
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gzip => "gzip",
            Self::Deflate => "deflate",
            Self::None => "none",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventCompressionAlgorithm {
    fn from(value: &str) -> Self {
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventConnection {
    /// IP address from which the client's TCP connection to ngrok came.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub client_ip: String,
    /// IP address of the ngrok server to which the request came.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub server_ip: String,
    /// Hostname that the client's connection was made to.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub server_name: String,
    /// Port number on which ngrok accepted the request's connection.
    pub server_port: Option<i32>,
    /// Time at which the client's TCP connection to ngrok was opened.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub start_ts: Option<Timestamp>,
}

/// An HTTP request and its response.
#[doc(alias = "HTTPRequestEventExchange")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventExchange {
    /// The request.
    pub request: Option<HttpRequestEventRequest>,
    /// The response.
    pub response: Option<HttpRequestEventResponse>,
}

/// An HTTP request as the client sent it.
#[doc(alias = "HTTPRequestEventRequest")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventRequest {
    /// Length of the HTTP request body, in bytes.
    pub body_length: Option<i64>,
    /// Request headers from the client, each name with its list of values. Names are capitalized, values
    /// lowercased.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub headers: BTreeMap<String, Vec<String>>,
    /// HTTP method of the request in lowercase, such as `get`.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub method: String,
    /// The URL that the client requested.
    pub url: Option<HttpRequestEventUrl>,
    /// What the client sent as its `User-Agent` header.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub user_agent: String,
}

/// The parts of a requested URL.
#[doc(alias = "HTTPRequestEventURL")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventUrl {
    /// Host part of the URL that the client requested.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub host: String,
    /// Path part of the URL that the client requested.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub path: String,
    /// Query string of the URL that the client requested.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub query: String,
    /// The whole requested URL: scheme, host, path and query string.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub raw: String,
    /// Scheme of the URL that the client requested, such as `https`.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub scheme: String,
}

/// An HTTP response as the client received it.
#[doc(alias = "HTTPRequestEventResponse")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventResponse {
    /// Length of the HTTP response body, in bytes.
    pub body_length: Option<i64>,
    /// Response headers, each name with its list of values. Names are capitalized, values lowercased.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub headers: BTreeMap<String, Vec<String>>,
    /// HTTP status code with which ngrok answered the client.
    pub status_code: Option<i32>,
}

/// What the OAuth module did with an HTTP request.
#[doc(alias = "HTTPRequestEventOAuth")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventOAuth {
    /// Client ID of the OAuth application that users sign in through.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub app_client_id: String,
    /// Verdict of the OAuth module: `allow` where it let the request pass upstream, `block` where not.
    pub decision: Option<EventDecision>,
    /// The user who signed in.
    pub user: Option<HttpRequestEventOAuthUser>,
}

/// A user whom an OAuth provider signed in.
#[doc(alias = "HTTPRequestEventOAuthUser")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventOAuthUser {
    /// ID of the signed-in user, as the OAuth provider reports it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub id: String,
    /// Name of the signed-in user, as the OAuth provider reports it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub name: String,
}

/// The TLS session that an HTTP request came over.
#[doc(alias = "HTTPRequestEventTLS")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventTls {
    /// Cipher suite that client and ngrok agreed on in the TLS handshake.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub cipher_suite: String,
    /// The certificate of the client, with mutual TLS.
    pub client_cert: Option<HttpRequestEventClientCert>,
    /// TLS protocol version on the connection from the client to ngrok.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub version: String,
}

/// The certificate that a client presented for mutual TLS.
#[doc(alias = "HTTPRequestEventClientCert")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventClientCert {
    /// Serial number of the leaf certificate which the client presented for mutual TLS.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub serial_number: String,
    /// Whom the certificate is issued to.
    pub subject: Option<HttpRequestEventClientCertSubject>,
}

/// Whom the certificate of a client is issued to.
#[doc(alias = "HTTPRequestEventClientCertSubject")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventClientCertSubject {
    /// Subject common name of the leaf certificate which the client presented for mutual TLS.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub cn: String,
}

/// What the Webhook Verification module did with an HTTP request.
#[doc(alias = "HTTPRequestEventWebhookVerification")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HttpRequestEventWebhookVerification {
    /// Verdict of the Webhook Verification module: `allow` where it let the request pass upstream, `block`
    /// where not.
    pub decision: Option<EventDecision>,
}

/// A TCP connection to an endpoint that has ended: its addresses, times, byte counts and policy
/// decisions. Subscriptions select its fields.
#[doc(alias = "TCPConnectionEvent")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TcpConnectionEvent {
    /// The connection.
    pub conn: Option<TcpConnectionEventConnection>,
    /// What the IP Policy module did.
    pub ip_policy: Option<EventIpPolicy>,
    /// JA4 fingerprint computed from the client's TLS handshake, which helps to recognize client software.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ja4_fingerprint: String,
    /// What the Traffic Policy did.
    pub traffic_policy: Option<EventTrafficPolicy>,
}

/// A TCP connection that has ended.
#[doc(alias = "TCPConnectionEventConnection")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TcpConnectionEventConnection {
    /// Number of bytes that the endpoint received from the client side.
    pub bytes_in: Option<i64>,
    /// Number of bytes that the endpoint sent to the client side.
    pub bytes_out: Option<i64>,
    /// IP address from which the client's TCP connection to ngrok came.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub client_ip: String,
    /// Time at which the client's TCP connection to ngrok was closed.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub end_ts: Option<Timestamp>,
    /// IP address of the ngrok server to which the connection came.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub server_ip: String,
    /// Hostname that the client's connection was made to.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub server_name: String,
    /// Port number on which ngrok accepted the connection.
    pub server_port: Option<i32>,
    /// Time at which the client's TCP connection to ngrok was opened.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub start_ts: Option<Timestamp>,
}

/// What the IP Policy module did with a request or connection.
#[doc(alias = "EventIPPolicy")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventIpPolicy {
    /// Verdict of the IP Policy module: `allow` where it let the traffic pass upstream, `block` where not.
    pub decision: Option<EventDecision>,
}

/// What a Traffic Policy did with a request or connection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventTrafficPolicy {
    /// Entries that `log` actions of the Traffic Policy wrote, each a map of strings.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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

impl From<&str> for EventType {
    fn from(value: &str) -> Self {
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
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
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
