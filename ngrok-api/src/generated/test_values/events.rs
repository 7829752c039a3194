// Generated from api-spec/events/ by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use std::collections::BTreeMap;
use jiff::Timestamp;
use crate::Ref;
use crate::models::{
    AgentSessionEvent, AgentSessionEventDeprecation, AgentSessionEventTransport,
    EventCircuitBreakerDecision, EventCompressionAlgorithm, EventDecision, EventIpPolicy,
    EventTrafficPolicy, HttpRequestEvent, HttpRequestEventBackend,
    HttpRequestEventBasicAuth, HttpRequestEventCircuitBreaker,
    HttpRequestEventClientCert, HttpRequestEventClientCertSubject,
    HttpRequestEventCompression, HttpRequestEventConnection, HttpRequestEventExchange,
    HttpRequestEventOAuth, HttpRequestEventOAuthUser, HttpRequestEventRequest,
    HttpRequestEventResponse, HttpRequestEventTls, HttpRequestEventUrl,
    HttpRequestEventWebhookVerification, SessionCredential, TcpConnectionEvent,
    TcpConnectionEventConnection, TunnelSession,
};

/// To make one in a test.
#[allow(deprecated)]
impl AgentSessionEvent {
    /// Sets `session`, to make an answer for a test.
    pub fn with_session(mut self, session: Ref<TunnelSession>) -> Self {
        self.session = Some(session);
        self
    }

    /// Sets `credential`, to make an answer for a test.
    pub fn with_credential(mut self, credential: Ref<SessionCredential>) -> Self {
        self.credential = Some(credential);
        self
    }

    /// Sets `agent_ip`, to make an answer for a test.
    pub fn with_agent_ip(mut self, agent_ip: impl Into<String>) -> Self {
        self.agent_ip = agent_ip.into();
        self
    }

    /// Sets `ingress_server_ip`, to make an answer for a test.
    pub fn with_ingress_server_ip(
        mut self,
        ingress_server_ip: impl Into<String>,
    ) -> Self {
        self.ingress_server_ip = ingress_server_ip.into();
        self
    }

    /// Sets `region`, to make an answer for a test.
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `ingress_hostname`, to make an answer for a test.
    pub fn with_ingress_hostname(mut self, ingress_hostname: impl Into<String>) -> Self {
        self.ingress_hostname = ingress_hostname.into();
        self
    }

    /// Sets `user_agent`, to make an answer for a test.
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `os`, to make an answer for a test.
    pub fn with_os(mut self, os: impl Into<String>) -> Self {
        self.os = os.into();
        self
    }

    /// Sets `arch`, to make an answer for a test.
    pub fn with_arch(mut self, arch: impl Into<String>) -> Self {
        self.arch = arch.into();
        self
    }

    /// Sets `transport`, to make an answer for a test.
    pub fn with_transport(mut self, transport: AgentSessionEventTransport) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Sets `started_at`, to make an answer for a test.
    pub fn with_started_at(mut self, started_at: Timestamp) -> Self {
        self.started_at = Some(started_at);
        self
    }

    /// Sets `expires_at`, to make an answer for a test.
    pub fn with_expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets `stopped_at`, to make an answer for a test.
    pub fn with_stopped_at(mut self, stopped_at: Timestamp) -> Self {
        self.stopped_at = Some(stopped_at);
        self
    }

    /// Sets `deprecated`, to make an answer for a test.
    pub fn with_deprecated(mut self, deprecated: AgentSessionEventDeprecation) -> Self {
        self.deprecated = Some(deprecated);
        self
    }

    /// Sets `error`, to make an answer for a test.
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = error.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl AgentSessionEventDeprecation {
    /// Sets `upcoming_minimum_version`, to make an answer for a test.
    pub fn with_upcoming_minimum_version(
        mut self,
        upcoming_minimum_version: impl Into<String>,
    ) -> Self {
        self.upcoming_minimum_version = upcoming_minimum_version.into();
        self
    }

    /// Sets `upcoming_enforcement_date`, to make an answer for a test.
    pub fn with_upcoming_enforcement_date(
        mut self,
        upcoming_enforcement_date: impl Into<String>,
    ) -> Self {
        self.upcoming_enforcement_date = upcoming_enforcement_date.into();
        self
    }

    /// Sets `message`, to make an answer for a test.
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEvent {
    /// Sets `backend`, to make an answer for a test.
    pub fn with_backend(mut self, backend: HttpRequestEventBackend) -> Self {
        self.backend = Some(backend);
        self
    }

    /// Sets `basic_auth`, to make an answer for a test.
    pub fn with_basic_auth(mut self, basic_auth: HttpRequestEventBasicAuth) -> Self {
        self.basic_auth = Some(basic_auth);
        self
    }

    /// Sets `circuit_breaker`, to make an answer for a test.
    pub fn with_circuit_breaker(
        mut self,
        circuit_breaker: HttpRequestEventCircuitBreaker,
    ) -> Self {
        self.circuit_breaker = Some(circuit_breaker);
        self
    }

    /// Sets `compression`, to make an answer for a test.
    pub fn with_compression(mut self, compression: HttpRequestEventCompression) -> Self {
        self.compression = Some(compression);
        self
    }

    /// Sets `conn`, to make an answer for a test.
    pub fn with_conn(mut self, conn: HttpRequestEventConnection) -> Self {
        self.conn = Some(conn);
        self
    }

    /// Sets `http`, to make an answer for a test.
    pub fn with_http(mut self, http: HttpRequestEventExchange) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets `ip_policy`, to make an answer for a test.
    pub fn with_ip_policy(mut self, ip_policy: EventIpPolicy) -> Self {
        self.ip_policy = Some(ip_policy);
        self
    }

    /// Sets `ja4_fingerprint`, to make an answer for a test.
    pub fn with_ja4_fingerprint(mut self, ja4_fingerprint: impl Into<String>) -> Self {
        self.ja4_fingerprint = ja4_fingerprint.into();
        self
    }

    /// Sets `oauth`, to make an answer for a test.
    pub fn with_oauth(mut self, oauth: HttpRequestEventOAuth) -> Self {
        self.oauth = Some(oauth);
        self
    }

    /// Sets `tls`, to make an answer for a test.
    pub fn with_tls(mut self, tls: HttpRequestEventTls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// Sets `traffic_policy`, to make an answer for a test.
    pub fn with_traffic_policy(mut self, traffic_policy: EventTrafficPolicy) -> Self {
        self.traffic_policy = Some(traffic_policy);
        self
    }

    /// Sets `webhook_verification`, to make an answer for a test.
    pub fn with_webhook_verification(
        mut self,
        webhook_verification: HttpRequestEventWebhookVerification,
    ) -> Self {
        self.webhook_verification = Some(webhook_verification);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventBackend {
    /// Sets `connection_reused`, to make an answer for a test.
    pub fn with_connection_reused(mut self, connection_reused: bool) -> Self {
        self.connection_reused = Some(connection_reused);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventBasicAuth {
    /// Sets `decision`, to make an answer for a test.
    pub fn with_decision(mut self, decision: EventDecision) -> Self {
        self.decision = Some(decision);
        self
    }

    /// Sets `username`, to make an answer for a test.
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = username.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventCircuitBreaker {
    /// Sets `decision`, to make an answer for a test.
    pub fn with_decision(mut self, decision: EventCircuitBreakerDecision) -> Self {
        self.decision = Some(decision);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventCompression {
    /// Sets `algorithm`, to make an answer for a test.
    pub fn with_algorithm(mut self, algorithm: EventCompressionAlgorithm) -> Self {
        self.algorithm = Some(algorithm);
        self
    }

    /// Sets `bytes_saved`, to make an answer for a test.
    pub fn with_bytes_saved(mut self, bytes_saved: i64) -> Self {
        self.bytes_saved = Some(bytes_saved);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventConnection {
    /// Sets `client_ip`, to make an answer for a test.
    pub fn with_client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.client_ip = client_ip.into();
        self
    }

    /// Sets `server_ip`, to make an answer for a test.
    pub fn with_server_ip(mut self, server_ip: impl Into<String>) -> Self {
        self.server_ip = server_ip.into();
        self
    }

    /// Sets `server_name`, to make an answer for a test.
    pub fn with_server_name(mut self, server_name: impl Into<String>) -> Self {
        self.server_name = server_name.into();
        self
    }

    /// Sets `server_port`, to make an answer for a test.
    pub fn with_server_port(mut self, server_port: i32) -> Self {
        self.server_port = Some(server_port);
        self
    }

    /// Sets `start_ts`, to make an answer for a test.
    pub fn with_start_ts(mut self, start_ts: Timestamp) -> Self {
        self.start_ts = Some(start_ts);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventExchange {
    /// Sets `request`, to make an answer for a test.
    pub fn with_request(mut self, request: HttpRequestEventRequest) -> Self {
        self.request = Some(request);
        self
    }

    /// Sets `response`, to make an answer for a test.
    pub fn with_response(mut self, response: HttpRequestEventResponse) -> Self {
        self.response = Some(response);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventRequest {
    /// Sets `body_length`, to make an answer for a test.
    pub fn with_body_length(mut self, body_length: i64) -> Self {
        self.body_length = Some(body_length);
        self
    }

    /// Sets `headers`, to make an answer for a test.
    pub fn with_headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.headers = headers
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets `method`, to make an answer for a test.
    pub fn with_method(mut self, method: impl Into<String>) -> Self {
        self.method = method.into();
        self
    }

    /// Sets `url`, to make an answer for a test.
    pub fn with_url(mut self, url: HttpRequestEventUrl) -> Self {
        self.url = Some(url);
        self
    }

    /// Sets `user_agent`, to make an answer for a test.
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventUrl {
    /// Sets `host`, to make an answer for a test.
    pub fn with_host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets `path`, to make an answer for a test.
    pub fn with_path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Sets `query`, to make an answer for a test.
    pub fn with_query(mut self, query: impl Into<String>) -> Self {
        self.query = query.into();
        self
    }

    /// Sets `raw`, to make an answer for a test.
    pub fn with_raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = raw.into();
        self
    }

    /// Sets `scheme`, to make an answer for a test.
    pub fn with_scheme(mut self, scheme: impl Into<String>) -> Self {
        self.scheme = scheme.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventResponse {
    /// Sets `body_length`, to make an answer for a test.
    pub fn with_body_length(mut self, body_length: i64) -> Self {
        self.body_length = Some(body_length);
        self
    }

    /// Sets `headers`, to make an answer for a test.
    pub fn with_headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.headers = headers
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets `status_code`, to make an answer for a test.
    pub fn with_status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventOAuth {
    /// Sets `app_client_id`, to make an answer for a test.
    pub fn with_app_client_id(mut self, app_client_id: impl Into<String>) -> Self {
        self.app_client_id = app_client_id.into();
        self
    }

    /// Sets `decision`, to make an answer for a test.
    pub fn with_decision(mut self, decision: EventDecision) -> Self {
        self.decision = Some(decision);
        self
    }

    /// Sets `user`, to make an answer for a test.
    pub fn with_user(mut self, user: HttpRequestEventOAuthUser) -> Self {
        self.user = Some(user);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventOAuthUser {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `name`, to make an answer for a test.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventTls {
    /// Sets `cipher_suite`, to make an answer for a test.
    pub fn with_cipher_suite(mut self, cipher_suite: impl Into<String>) -> Self {
        self.cipher_suite = cipher_suite.into();
        self
    }

    /// Sets `client_cert`, to make an answer for a test.
    pub fn with_client_cert(mut self, client_cert: HttpRequestEventClientCert) -> Self {
        self.client_cert = Some(client_cert);
        self
    }

    /// Sets `version`, to make an answer for a test.
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = version.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventClientCert {
    /// Sets `serial_number`, to make an answer for a test.
    pub fn with_serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.serial_number = serial_number.into();
        self
    }

    /// Sets `subject`, to make an answer for a test.
    pub fn with_subject(mut self, subject: HttpRequestEventClientCertSubject) -> Self {
        self.subject = Some(subject);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventClientCertSubject {
    /// Sets `cn`, to make an answer for a test.
    pub fn with_cn(mut self, cn: impl Into<String>) -> Self {
        self.cn = cn.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpRequestEventWebhookVerification {
    /// Sets `decision`, to make an answer for a test.
    pub fn with_decision(mut self, decision: EventDecision) -> Self {
        self.decision = Some(decision);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl TcpConnectionEvent {
    /// Sets `conn`, to make an answer for a test.
    pub fn with_conn(mut self, conn: TcpConnectionEventConnection) -> Self {
        self.conn = Some(conn);
        self
    }

    /// Sets `ip_policy`, to make an answer for a test.
    pub fn with_ip_policy(mut self, ip_policy: EventIpPolicy) -> Self {
        self.ip_policy = Some(ip_policy);
        self
    }

    /// Sets `ja4_fingerprint`, to make an answer for a test.
    pub fn with_ja4_fingerprint(mut self, ja4_fingerprint: impl Into<String>) -> Self {
        self.ja4_fingerprint = ja4_fingerprint.into();
        self
    }

    /// Sets `traffic_policy`, to make an answer for a test.
    pub fn with_traffic_policy(mut self, traffic_policy: EventTrafficPolicy) -> Self {
        self.traffic_policy = Some(traffic_policy);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl TcpConnectionEventConnection {
    /// Sets `bytes_in`, to make an answer for a test.
    pub fn with_bytes_in(mut self, bytes_in: i64) -> Self {
        self.bytes_in = Some(bytes_in);
        self
    }

    /// Sets `bytes_out`, to make an answer for a test.
    pub fn with_bytes_out(mut self, bytes_out: i64) -> Self {
        self.bytes_out = Some(bytes_out);
        self
    }

    /// Sets `client_ip`, to make an answer for a test.
    pub fn with_client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.client_ip = client_ip.into();
        self
    }

    /// Sets `end_ts`, to make an answer for a test.
    pub fn with_end_ts(mut self, end_ts: Timestamp) -> Self {
        self.end_ts = Some(end_ts);
        self
    }

    /// Sets `server_ip`, to make an answer for a test.
    pub fn with_server_ip(mut self, server_ip: impl Into<String>) -> Self {
        self.server_ip = server_ip.into();
        self
    }

    /// Sets `server_name`, to make an answer for a test.
    pub fn with_server_name(mut self, server_name: impl Into<String>) -> Self {
        self.server_name = server_name.into();
        self
    }

    /// Sets `server_port`, to make an answer for a test.
    pub fn with_server_port(mut self, server_port: i32) -> Self {
        self.server_port = Some(server_port);
        self
    }

    /// Sets `start_ts`, to make an answer for a test.
    pub fn with_start_ts(mut self, start_ts: Timestamp) -> Self {
        self.start_ts = Some(start_ts);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl EventIpPolicy {
    /// Sets `decision`, to make an answer for a test.
    pub fn with_decision(mut self, decision: EventDecision) -> Self {
        self.decision = Some(decision);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl EventTrafficPolicy {
    /// Sets `logs`, to make an answer for a test.
    pub fn with_logs(mut self, logs: Vec<BTreeMap<String, String>>) -> Self {
        self.logs = logs;
        self
    }
}
