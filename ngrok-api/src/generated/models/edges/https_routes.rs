// Generated from api-spec/services/edges/https_routes.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Routes: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::Id;
use crate::models::{
    EndpointBackend, EndpointBackendMutate, EndpointCircuitBreaker, EndpointCompression,
    EndpointIpPolicy, EndpointIpPolicyMutate, EndpointOAuth, EndpointOidc,
    EndpointRequestHeaders, EndpointResponseHeaders, EndpointSaml, EndpointSamlMutate,
    EndpointTrafficPolicy, EndpointUserAgentFilter, EndpointWebhookValidation,
    EndpointWebsocketTcpConverter, HttpsEdge,
};

/// A route of an HTTPS edge: the path it matches and the modules run on the matching requests.
#[doc(alias = "HTTPSEdgeRoute")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpsEdgeRoute {
    /// ID of the HTTPS edge that the route belongs to.
    pub edge_id: Id<HttpsEdge>,
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<HttpsEdgeRoute>,
    /// When this object was created.
    pub created_at: Timestamp,
    /// How `match` is compared with the path of a request: as a whole or as a prefix.
    pub match_type: HttpsEdgeRouteMatchType,
    /// Selector of the route, such as `/blog`; unique among the routes of its edge. `match_type` says how
    /// it is compared.
    pub r#match: String,
    /// Address of this object in the API.
    pub uri: String,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// Backend module of the route; absent when no backend is assigned.
    pub backend: Option<EndpointBackend>,
    /// IP restriction module of the route; absent when source addresses are not checked.
    pub ip_restriction: Option<EndpointIpPolicy>,
    /// Circuit breaker module of the route; absent when none is set.
    pub circuit_breaker: Option<EndpointCircuitBreaker>,
    /// Compression module of the route; absent when none is set.
    pub compression: Option<EndpointCompression>,
    /// Request headers module of the route; absent when request headers are left alone.
    pub request_headers: Option<EndpointRequestHeaders>,
    /// Response headers module of the route; absent when response headers are left alone.
    pub response_headers: Option<EndpointResponseHeaders>,
    /// Webhook verification module of the route; absent when webhooks are not checked.
    pub webhook_verification: Option<EndpointWebhookValidation>,
    /// OAuth module of the route; absent when none is set. Excludes `oidc` and `saml`.
    pub oauth: Option<EndpointOAuth>,
    /// SAML module of the route; absent when none is set. Excludes `oauth` and `oidc`.
    pub saml: Option<EndpointSaml>,
    /// OpenID Connect module of the route; absent when none is set. Excludes `oauth` and `saml`.
    pub oidc: Option<EndpointOidc>,
    /// WebSocket to TCP converter module of the route; absent when none is set.
    pub websocket_tcp_converter: Option<EndpointWebsocketTcpConverter>,
    /// User agent filter module of the route; absent when none is set.
    pub user_agent_filter: Option<EndpointUserAgentFilter>,
    /// Traffic Policy module of the route; absent when no policy is attached.
    pub traffic_policy: Option<EndpointTrafficPolicy>,
}

/// Values of `match_type` of [`HttpsEdgeRoute`](crate::models::HttpsEdgeRoute).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum HttpsEdgeRouteMatchType {
    /// The path must equal `match`.
    ExactPath,
    /// The path must begin with `match`.
    PathPrefix,
    /// A value that this version does not know.
    Unknown(String),
}

impl HttpsEdgeRouteMatchType {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["exact_path", "path_prefix"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExactPath => "exact_path",
            Self::PathPrefix => "path_prefix",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for HttpsEdgeRouteMatchType {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "exact_path" => Self::ExactPath,
            "path_prefix" => Self::PathPrefix,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(HttpsEdgeRouteMatchType);

/// What a new [`HttpsEdgeRoute`](crate::models::HttpsEdgeRoute) is made from.
#[doc(alias = "HTTPSEdgeRouteCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HttpsEdgeRouteCreate {
    /// How `match` is compared with the path of a request: as a whole or as a prefix.
    pub match_type: HttpsEdgeRouteMatchType,
    /// Selector of the route, such as `/blog`; unique among the routes of its edge. `match_type` says how
    /// it is compared.
    pub r#match: String,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Backend module for the new route; left out, the route has no backend.
    pub backend: Option<EndpointBackendMutate>,
    /// IP restriction module for the new route; left out, any source address is admitted.
    pub ip_restriction: Option<EndpointIpPolicyMutate>,
    /// Circuit breaker module of the route; absent when none is set.
    pub circuit_breaker: Option<EndpointCircuitBreaker>,
    /// Compression module of the route; absent when none is set.
    pub compression: Option<EndpointCompression>,
    /// Request headers module of the route; absent when request headers are left alone.
    pub request_headers: Option<EndpointRequestHeaders>,
    /// Response headers module of the route; absent when response headers are left alone.
    pub response_headers: Option<EndpointResponseHeaders>,
    /// Webhook verification module of the route; absent when webhooks are not checked.
    pub webhook_verification: Option<EndpointWebhookValidation>,
    /// OAuth module of the route; absent when none is set. Excludes `oidc` and `saml`.
    pub oauth: Option<EndpointOAuth>,
    /// SAML module for the new route; left out, no SAML sign-in is asked for. Excludes `oauth` and `oidc`.
    pub saml: Option<EndpointSamlMutate>,
    /// OpenID Connect module of the route; absent when none is set. Excludes `oauth` and `saml`.
    pub oidc: Option<EndpointOidc>,
    /// WebSocket to TCP converter module of the route; absent when none is set.
    pub websocket_tcp_converter: Option<EndpointWebsocketTcpConverter>,
    /// User agent filter module of the route; absent when none is set.
    pub user_agent_filter: Option<EndpointUserAgentFilter>,
    /// Traffic Policy module of the route; absent when no policy is attached.
    pub traffic_policy: Option<EndpointTrafficPolicy>,
}

impl HttpsEdgeRouteCreate {
    /// Starts with what is required.
    pub fn new(match_type: HttpsEdgeRouteMatchType, r#match: impl Into<String>) -> Self {
        Self {
            match_type,
            r#match: r#match.into(),
            description: None,
            metadata: None,
            backend: None,
            ip_restriction: None,
            circuit_breaker: None,
            compression: None,
            request_headers: None,
            response_headers: None,
            webhook_verification: None,
            oauth: None,
            saml: None,
            oidc: None,
            websocket_tcp_converter: None,
            user_agent_filter: None,
            traffic_policy: None,
        }
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Backend module for the new route; left out, the route has no backend.
    pub fn backend(mut self, backend: EndpointBackendMutate) -> Self {
        self.backend = Some(backend);
        self
    }

    /// IP restriction module for the new route; left out, any source address is admitted.
    pub fn ip_restriction(mut self, ip_restriction: EndpointIpPolicyMutate) -> Self {
        self.ip_restriction = Some(ip_restriction);
        self
    }

    /// Circuit breaker module of the route; absent when none is set.
    pub fn circuit_breaker(mut self, circuit_breaker: EndpointCircuitBreaker) -> Self {
        self.circuit_breaker = Some(circuit_breaker);
        self
    }

    /// Compression module of the route; absent when none is set.
    pub fn compression(mut self, compression: EndpointCompression) -> Self {
        self.compression = Some(compression);
        self
    }

    /// Request headers module of the route; absent when request headers are left alone.
    pub fn request_headers(mut self, request_headers: EndpointRequestHeaders) -> Self {
        self.request_headers = Some(request_headers);
        self
    }

    /// Response headers module of the route; absent when response headers are left alone.
    pub fn response_headers(
        mut self,
        response_headers: EndpointResponseHeaders,
    ) -> Self {
        self.response_headers = Some(response_headers);
        self
    }

    /// Webhook verification module of the route; absent when webhooks are not checked.
    pub fn webhook_verification(
        mut self,
        webhook_verification: EndpointWebhookValidation,
    ) -> Self {
        self.webhook_verification = Some(webhook_verification);
        self
    }

    /// OAuth module of the route; absent when none is set. Excludes `oidc` and `saml`.
    pub fn oauth(mut self, oauth: EndpointOAuth) -> Self {
        self.oauth = Some(oauth);
        self
    }

    /// SAML module for the new route; left out, no SAML sign-in is asked for. Excludes `oauth` and `oidc`.
    pub fn saml(mut self, saml: EndpointSamlMutate) -> Self {
        self.saml = Some(saml);
        self
    }

    /// OpenID Connect module of the route; absent when none is set. Excludes `oauth` and `saml`.
    pub fn oidc(mut self, oidc: EndpointOidc) -> Self {
        self.oidc = Some(oidc);
        self
    }

    /// WebSocket to TCP converter module of the route; absent when none is set.
    pub fn websocket_tcp_converter(
        mut self,
        websocket_tcp_converter: EndpointWebsocketTcpConverter,
    ) -> Self {
        self.websocket_tcp_converter = Some(websocket_tcp_converter);
        self
    }

    /// User agent filter module of the route; absent when none is set.
    pub fn user_agent_filter(
        mut self,
        user_agent_filter: EndpointUserAgentFilter,
    ) -> Self {
        self.user_agent_filter = Some(user_agent_filter);
        self
    }

    /// Traffic Policy module of the route; absent when no policy is attached.
    pub fn traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.traffic_policy = Some(traffic_policy);
        self
    }
}

/// Changes to [`HttpsEdgeRoute`](crate::models::HttpsEdgeRoute): what is set is changed, the rest
/// stays.
#[doc(alias = "HTTPSEdgeRouteUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpsEdgeRouteUpdate {
    /// How `match` is compared with the path of a request: as a whole or as a prefix.
    pub match_type: Option<HttpsEdgeRouteMatchType>,
    /// Selector of the route, such as `/blog`; unique among the routes of its edge. `match_type` says how
    /// it is compared.
    pub r#match: Option<String>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Backend module that replaces the stored one whole; left out, that stays unchanged.
    ///
    /// Null takes the value away.
    pub backend: Option<Option<EndpointBackendMutate>>,
    /// IP restriction module that replaces the stored one whole; left out, that stays unchanged.
    ///
    /// Null takes the value away.
    pub ip_restriction: Option<Option<EndpointIpPolicyMutate>>,
    /// Circuit breaker module of the route; absent when none is set.
    ///
    /// Null takes the value away.
    pub circuit_breaker: Option<Option<EndpointCircuitBreaker>>,
    /// Compression module of the route; absent when none is set.
    ///
    /// Null takes the value away.
    pub compression: Option<Option<EndpointCompression>>,
    /// Request headers module of the route; absent when request headers are left alone.
    ///
    /// Null takes the value away.
    pub request_headers: Option<Option<EndpointRequestHeaders>>,
    /// Response headers module of the route; absent when response headers are left alone.
    ///
    /// Null takes the value away.
    pub response_headers: Option<Option<EndpointResponseHeaders>>,
    /// Webhook verification module of the route; absent when webhooks are not checked.
    ///
    /// Null takes the value away.
    pub webhook_verification: Option<Option<EndpointWebhookValidation>>,
    /// OAuth module of the route; absent when none is set. Excludes `oidc` and `saml`.
    ///
    /// Null takes the value away.
    pub oauth: Option<Option<EndpointOAuth>>,
    /// SAML module that replaces the stored one whole; left out, that stays unchanged. Excludes `oauth` and
    /// `oidc`.
    ///
    /// Null takes the value away.
    pub saml: Option<Option<EndpointSamlMutate>>,
    /// OpenID Connect module of the route; absent when none is set. Excludes `oauth` and `saml`.
    ///
    /// Null takes the value away.
    pub oidc: Option<Option<EndpointOidc>>,
    /// WebSocket to TCP converter module of the route; absent when none is set.
    ///
    /// Null takes the value away.
    pub websocket_tcp_converter: Option<Option<EndpointWebsocketTcpConverter>>,
    /// User agent filter module of the route; absent when none is set.
    pub user_agent_filter: Option<EndpointUserAgentFilter>,
    /// Traffic Policy module of the route; absent when no policy is attached.
    ///
    /// Null takes the value away.
    pub traffic_policy: Option<Option<EndpointTrafficPolicy>>,
}

impl HttpsEdgeRouteUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How `match` is compared with the path of a request: as a whole or as a prefix.
    pub fn match_type(mut self, match_type: HttpsEdgeRouteMatchType) -> Self {
        self.match_type = Some(match_type);
        self
    }

    /// Selector of the route, such as `/blog`; unique among the routes of its edge. `match_type` says how
    /// it is compared.
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.r#match = Some(r#match.into());
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Backend module that replaces the stored one whole; left out, that stays unchanged.
    ///
    /// Null takes the value away.
    pub fn backend(mut self, backend: EndpointBackendMutate) -> Self {
        self.backend = Some(Some(backend));
        self
    }

    /// IP restriction module that replaces the stored one whole; left out, that stays unchanged.
    ///
    /// Null takes the value away.
    pub fn ip_restriction(mut self, ip_restriction: EndpointIpPolicyMutate) -> Self {
        self.ip_restriction = Some(Some(ip_restriction));
        self
    }

    /// Circuit breaker module of the route; absent when none is set.
    ///
    /// Null takes the value away.
    pub fn circuit_breaker(mut self, circuit_breaker: EndpointCircuitBreaker) -> Self {
        self.circuit_breaker = Some(Some(circuit_breaker));
        self
    }

    /// Compression module of the route; absent when none is set.
    ///
    /// Null takes the value away.
    pub fn compression(mut self, compression: EndpointCompression) -> Self {
        self.compression = Some(Some(compression));
        self
    }

    /// Request headers module of the route; absent when request headers are left alone.
    ///
    /// Null takes the value away.
    pub fn request_headers(mut self, request_headers: EndpointRequestHeaders) -> Self {
        self.request_headers = Some(Some(request_headers));
        self
    }

    /// Response headers module of the route; absent when response headers are left alone.
    ///
    /// Null takes the value away.
    pub fn response_headers(
        mut self,
        response_headers: EndpointResponseHeaders,
    ) -> Self {
        self.response_headers = Some(Some(response_headers));
        self
    }

    /// Webhook verification module of the route; absent when webhooks are not checked.
    ///
    /// Null takes the value away.
    pub fn webhook_verification(
        mut self,
        webhook_verification: EndpointWebhookValidation,
    ) -> Self {
        self.webhook_verification = Some(Some(webhook_verification));
        self
    }

    /// OAuth module of the route; absent when none is set. Excludes `oidc` and `saml`.
    ///
    /// Null takes the value away.
    pub fn oauth(mut self, oauth: EndpointOAuth) -> Self {
        self.oauth = Some(Some(oauth));
        self
    }

    /// SAML module that replaces the stored one whole; left out, that stays unchanged. Excludes `oauth` and
    /// `oidc`.
    ///
    /// Null takes the value away.
    pub fn saml(mut self, saml: EndpointSamlMutate) -> Self {
        self.saml = Some(Some(saml));
        self
    }

    /// OpenID Connect module of the route; absent when none is set. Excludes `oauth` and `saml`.
    ///
    /// Null takes the value away.
    pub fn oidc(mut self, oidc: EndpointOidc) -> Self {
        self.oidc = Some(Some(oidc));
        self
    }

    /// WebSocket to TCP converter module of the route; absent when none is set.
    ///
    /// Null takes the value away.
    pub fn websocket_tcp_converter(
        mut self,
        websocket_tcp_converter: EndpointWebsocketTcpConverter,
    ) -> Self {
        self.websocket_tcp_converter = Some(Some(websocket_tcp_converter));
        self
    }

    /// User agent filter module of the route; absent when none is set.
    pub fn user_agent_filter(
        mut self,
        user_agent_filter: EndpointUserAgentFilter,
    ) -> Self {
        self.user_agent_filter = Some(user_agent_filter);
        self
    }

    /// Traffic Policy module of the route; absent when no policy is attached.
    ///
    /// Null takes the value away.
    pub fn traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.traffic_policy = Some(Some(traffic_policy));
        self
    }

    /// Sends null for `backend`, which takes its value away.
    pub fn clear_backend(mut self) -> Self {
        self.backend = Some(None);
        self
    }

    /// Sends null for `ip_restriction`, which takes its value away.
    pub fn clear_ip_restriction(mut self) -> Self {
        self.ip_restriction = Some(None);
        self
    }

    /// Sends null for `circuit_breaker`, which takes its value away.
    pub fn clear_circuit_breaker(mut self) -> Self {
        self.circuit_breaker = Some(None);
        self
    }

    /// Sends null for `compression`, which takes its value away.
    pub fn clear_compression(mut self) -> Self {
        self.compression = Some(None);
        self
    }

    /// Sends null for `request_headers`, which takes its value away.
    pub fn clear_request_headers(mut self) -> Self {
        self.request_headers = Some(None);
        self
    }

    /// Sends null for `response_headers`, which takes its value away.
    pub fn clear_response_headers(mut self) -> Self {
        self.response_headers = Some(None);
        self
    }

    /// Sends null for `webhook_verification`, which takes its value away.
    pub fn clear_webhook_verification(mut self) -> Self {
        self.webhook_verification = Some(None);
        self
    }

    /// Sends null for `oauth`, which takes its value away.
    pub fn clear_oauth(mut self) -> Self {
        self.oauth = Some(None);
        self
    }

    /// Sends null for `saml`, which takes its value away.
    pub fn clear_saml(mut self) -> Self {
        self.saml = Some(None);
        self
    }

    /// Sends null for `oidc`, which takes its value away.
    pub fn clear_oidc(mut self) -> Self {
        self.oidc = Some(None);
        self
    }

    /// Sends null for `websocket_tcp_converter`, which takes its value away.
    pub fn clear_websocket_tcp_converter(mut self) -> Self {
        self.websocket_tcp_converter = Some(None);
        self
    }

    /// Sends null for `traffic_policy`, which takes its value away.
    pub fn clear_traffic_policy(mut self) -> Self {
        self.traffic_policy = Some(None);
        self
    }
}

impl Serialize for HttpsEdgeRoute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("edge_id", &self.edge_id)
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("match_type", &self.match_type)
            .field("match", &self.r#match)
            .field("uri", &self.uri)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("backend", &self.backend)
            .field("ip_restriction", &self.ip_restriction)
            .field("circuit_breaker", &self.circuit_breaker)
            .field("compression", &self.compression)
            .field("request_headers", &self.request_headers)
            .field("response_headers", &self.response_headers)
            .field("webhook_verification", &self.webhook_verification)
            .field("oauth", &self.oauth)
            .field("saml", &self.saml)
            .field("oidc", &self.oidc)
            .field("websocket_tcp_converter", &self.websocket_tcp_converter)
            .field("user_agent_filter", &self.user_agent_filter)
            .field("traffic_policy", &self.traffic_policy)
            .end()
    }
}

impl ReadObject for HttpsEdgeRoute {
    const REQUIRED: &'static [&'static str] = &["id", "created_at"];

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
            "edge_id" => value.read(&mut self.edge_id),
            "id" => value.read_identity(&mut self.id),
            "created_at" => value.read(&mut self.created_at),
            "match_type" => value.read(&mut self.match_type),
            "match" => value.read_unless_null(&mut self.r#match),
            "uri" => value.read_unless_null(&mut self.uri),
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "backend" => value.read(&mut self.backend),
            "ip_restriction" => value.read(&mut self.ip_restriction),
            "circuit_breaker" => value.read(&mut self.circuit_breaker),
            "compression" => value.read(&mut self.compression),
            "request_headers" => value.read(&mut self.request_headers),
            "response_headers" => value.read(&mut self.response_headers),
            "webhook_verification" => value.read(&mut self.webhook_verification),
            "oauth" => value.read(&mut self.oauth),
            "saml" => value.read(&mut self.saml),
            "oidc" => value.read(&mut self.oidc),
            "websocket_tcp_converter" => value.read(&mut self.websocket_tcp_converter),
            "user_agent_filter" => value.read(&mut self.user_agent_filter),
            "traffic_policy" => value.read(&mut self.traffic_policy),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpsEdgeRoute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpsEdgeRouteCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("match_type", &self.match_type)
            .field("match", &self.r#match)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("backend", &self.backend)
            .field_if_set("ip_restriction", &self.ip_restriction)
            .field_if_set("circuit_breaker", &self.circuit_breaker)
            .field_if_set("compression", &self.compression)
            .field_if_set("request_headers", &self.request_headers)
            .field_if_set("response_headers", &self.response_headers)
            .field_if_set("webhook_verification", &self.webhook_verification)
            .field_if_set("oauth", &self.oauth)
            .field_if_set("saml", &self.saml)
            .field_if_set("oidc", &self.oidc)
            .field_if_set("websocket_tcp_converter", &self.websocket_tcp_converter)
            .field_if_set("user_agent_filter", &self.user_agent_filter)
            .field_if_set("traffic_policy", &self.traffic_policy)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for HttpsEdgeRouteCreate {
    const REQUIRED: &'static [&'static str] = &["match_type", "match"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "match_type",
            "match",
            "description",
            "metadata",
            "backend",
            "ip_restriction",
            "circuit_breaker",
            "compression",
            "request_headers",
            "response_headers",
            "webhook_verification",
            "oauth",
            "saml",
            "oidc",
            "websocket_tcp_converter",
            "user_agent_filter",
            "traffic_policy",
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            match_type: Default::default(),
            r#match: Default::default(),
            description: Default::default(),
            metadata: Default::default(),
            backend: Default::default(),
            ip_restriction: Default::default(),
            circuit_breaker: Default::default(),
            compression: Default::default(),
            request_headers: Default::default(),
            response_headers: Default::default(),
            webhook_verification: Default::default(),
            oauth: Default::default(),
            saml: Default::default(),
            oidc: Default::default(),
            websocket_tcp_converter: Default::default(),
            user_agent_filter: Default::default(),
            traffic_policy: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "match_type" => value.read(&mut self.match_type),
            "match" => value.read_unless_null(&mut self.r#match),
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "backend" => value.read(&mut self.backend),
            "ip_restriction" => value.read(&mut self.ip_restriction),
            "circuit_breaker" => value.read(&mut self.circuit_breaker),
            "compression" => value.read(&mut self.compression),
            "request_headers" => value.read(&mut self.request_headers),
            "response_headers" => value.read(&mut self.response_headers),
            "webhook_verification" => value.read(&mut self.webhook_verification),
            "oauth" => value.read(&mut self.oauth),
            "saml" => value.read(&mut self.saml),
            "oidc" => value.read(&mut self.oidc),
            "websocket_tcp_converter" => value.read(&mut self.websocket_tcp_converter),
            "user_agent_filter" => value.read(&mut self.user_agent_filter),
            "traffic_policy" => value.read(&mut self.traffic_policy),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for HttpsEdgeRouteCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpsEdgeRouteUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("match_type", &self.match_type)
            .field_if_set("match", &self.r#match)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("backend", &self.backend)
            .field_if_set("ip_restriction", &self.ip_restriction)
            .field_if_set("circuit_breaker", &self.circuit_breaker)
            .field_if_set("compression", &self.compression)
            .field_if_set("request_headers", &self.request_headers)
            .field_if_set("response_headers", &self.response_headers)
            .field_if_set("webhook_verification", &self.webhook_verification)
            .field_if_set("oauth", &self.oauth)
            .field_if_set("saml", &self.saml)
            .field_if_set("oidc", &self.oidc)
            .field_if_set("websocket_tcp_converter", &self.websocket_tcp_converter)
            .field_if_set("user_agent_filter", &self.user_agent_filter)
            .field_if_set("traffic_policy", &self.traffic_policy)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for HttpsEdgeRouteUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "match_type",
            "match",
            "description",
            "metadata",
            "backend",
            "ip_restriction",
            "circuit_breaker",
            "compression",
            "request_headers",
            "response_headers",
            "webhook_verification",
            "oauth",
            "saml",
            "oidc",
            "websocket_tcp_converter",
            "user_agent_filter",
            "traffic_policy",
        ],
    );

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
            "match_type" => value.read(&mut self.match_type),
            "match" => value.read(&mut self.r#match),
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "backend" => value.read_nullable(&mut self.backend),
            "ip_restriction" => value.read_nullable(&mut self.ip_restriction),
            "circuit_breaker" => value.read_nullable(&mut self.circuit_breaker),
            "compression" => value.read_nullable(&mut self.compression),
            "request_headers" => value.read_nullable(&mut self.request_headers),
            "response_headers" => value.read_nullable(&mut self.response_headers),
            "webhook_verification" => value.read_nullable(&mut self.webhook_verification),
            "oauth" => value.read_nullable(&mut self.oauth),
            "saml" => value.read_nullable(&mut self.saml),
            "oidc" => value.read_nullable(&mut self.oidc),
            "websocket_tcp_converter" => {
                value.read_nullable(&mut self.websocket_tcp_converter)
            }
            "user_agent_filter" => value.read(&mut self.user_agent_filter),
            "traffic_policy" => value.read_nullable(&mut self.traffic_policy),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for HttpsEdgeRouteUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
