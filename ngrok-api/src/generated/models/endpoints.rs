// Generated from api-spec/services/endpoints.yaml by `cargo xtask codegen`; edits are lost.

//! Endpoints: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Ref};
use crate::models::{
    Edge, Principal, ReservedAddr, ReservedDomain, Tunnel, TunnelSession,
};

/// A URL at which ngrok accepts traffic, together with what serves it: an agent, an edge or a cloud
/// endpoint's traffic policy.
///
/// [`client.endpoints()`](crate::services::endpoints::Endpoints) has the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<Endpoint>,
    /// Code of the ngrok region that the endpoint belongs to. Empty where the API leaves it out.
    pub region: String,
    /// When the endpoint came into being; absent where ngrok does not know.
    pub created_at: Option<Timestamp>,
    /// When the endpoint was last changed. Absent where ngrok records no time.
    pub updated_at: Option<Timestamp>,
    /// URL that the endpoint serves, under its older name; `url` carries the same address.
    #[deprecated(note = "Use `url` instead.")]
    pub public_url: String,
    /// Protocol in which the endpoint accepts traffic from clients: `http`, `https`, `tcp` or `tls`.
    pub proto: EndpointProto,
    /// Scheme part of the endpoint's URL, such as `https`. Empty where the API leaves it out.
    pub scheme: String,
    /// Host and port served by the endpoint, joined as `hostname:port`. ngrok is phasing this field out.
    #[deprecated(note = "Use `host` and `port`, or the whole `url`, instead.")]
    pub hostport: String,
    /// Hostname part of the endpoint's URL. Empty where the API leaves it out.
    pub host: String,
    /// Port number at which the endpoint accepts traffic. Absent where the API leaves it out.
    pub port: Option<i64>,
    /// What stands behind the endpoint: an agent, an edge or ngrok's cloud. New endpoints can only be, and
    /// by default are, `cloud`.
    pub r#type: EndpointType,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: String,
    /// The reserved domain whose hostname this endpoint uses. Absent for endpoints that use none.
    pub domain: Option<Ref<ReservedDomain>>,
    /// The reserved TCP address that this endpoint listens on. Absent for endpoints that use none.
    pub tcp_addr: Option<Ref<ReservedAddr>>,
    /// The tunnel that carries this endpoint's traffic to an agent. Present on `ephemeral` endpoints only.
    pub tunnel: Option<Ref<Tunnel>>,
    /// The HTTPS, TCP or TLS edge that serves this endpoint. Present on `edge` endpoints only.
    #[deprecated(
        note = "Use cloud endpoints with a `traffic_policy` instead; edges are deprecated."
    )]
    pub edge: Option<Ref<Edge>>,
    /// Local address to which the agent forwards the traffic. Empty for endpoints that have no agent behind
    /// them.
    pub upstream_url: String,
    /// Protocol that the agent speaks to the upstream service. Empty where the API leaves it out.
    pub upstream_protocol: String,
    /// Full URL at which the endpoint receives traffic, with its scheme and host.
    pub url: String,
    /// The user or bot that owns the endpoint. Absent where the endpoint has no owner.
    pub principal: Option<Ref<Principal>>,
    /// Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.
    pub traffic_policy: String,
    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    ///
    /// A null reads as empty.
    pub bindings: Vec<String>,
    /// The connected agent's session through which this endpoint was started. Absent for endpoints without
    /// an agent.
    pub tunnel_session: Option<Ref<TunnelSession>>,
    /// Address of this endpoint in the API; empty where it has none, as for endpoints of edges.
    pub uri: String,
    /// Name that the user gave the endpoint. Empty for unnamed endpoints.
    pub name: String,
    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    pub pooling_enabled: bool,
}

/// Values of `proto` of [`Endpoint`](crate::models::Endpoint).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EndpointProto {
    /// Plain HTTP, without TLS.
    Http,
    /// HTTP over TLS.
    Https,
    /// Raw TCP connections.
    Tcp,
    /// TLS connections that carry any protocol.
    Tls,
    /// A value that this version does not know.
    Unknown(String),
}

impl EndpointProto {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["http", "https", "tcp", "tls"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Tcp => "tcp",
            Self::Tls => "tls",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for EndpointProto {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "http" => Self::Http,
            "https" => Self::Https,
            "tcp" => Self::Tcp,
            "tls" => Self::Tls,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EndpointProto);

/// Values of `type` of [`Endpoint`](crate::models::Endpoint).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EndpointType {
    /// Served straight from a tunnel that an agent opened.
    Ephemeral,
    /// Served by an edge; edges are deprecated.
    Edge,
    /// A cloud endpoint, managed through the API.
    Cloud,
    /// A value that this version does not know.
    Unknown(String),
}

impl EndpointType {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["ephemeral", "edge", "cloud"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ephemeral => "ephemeral",
            Self::Edge => "edge",
            Self::Cloud => "cloud",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for EndpointType {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "ephemeral" => Self::Ephemeral,
            "edge" => Self::Edge,
            "cloud" => Self::Cloud,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EndpointType);

/// What a new [`Endpoint`](crate::models::Endpoint) is made from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EndpointCreate {
    /// Full URL at which the endpoint receives traffic, with its scheme and host.
    pub url: String,
    /// What kind of endpoint to create; only cloud endpoints are created through the API.
    ///
    /// The default is `cloud`.
    pub r#type: Option<EndpointCreateType>,
    /// Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.
    pub traffic_policy: String,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    pub bindings: Option<Vec<String>>,
    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    pub pooling_enabled: Option<bool>,
}

impl EndpointCreate {
    /// Starts with what is required.
    pub fn new(url: impl Into<String>, traffic_policy: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            r#type: None,
            traffic_policy: traffic_policy.into(),
            description: None,
            metadata: None,
            bindings: None,
            pooling_enabled: None,
        }
    }

    /// What kind of endpoint to create; only cloud endpoints are created through the API.
    ///
    /// The default is `cloud`.
    pub fn r#type(mut self, r#type: EndpointCreateType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    pub fn bindings(
        mut self,
        bindings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bindings = Some(bindings.into_iter().map(Into::into).collect());
        self
    }

    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    pub fn pooling_enabled(mut self, pooling_enabled: bool) -> Self {
        self.pooling_enabled = Some(pooling_enabled);
        self
    }
}

/// Values of `type` of [`EndpointCreate`](crate::models::EndpointCreate).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EndpointCreateType {
    /// A cloud endpoint, managed through the API.
    Cloud,
    /// A value that this version does not know.
    Unknown(String),
}

impl EndpointCreateType {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["cloud"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cloud => "cloud",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for EndpointCreateType {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "cloud" => Self::Cloud,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EndpointCreateType);

/// A page of a list of [`Endpoint`](crate::models::Endpoint) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointList {
    /// The objects of this page.
    pub endpoints: Vec<Endpoint>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for EndpointList {
    type Item = Endpoint;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.endpoints
    }
}

/// Changes to [`Endpoint`](crate::models::Endpoint): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointUpdate {
    /// Full URL at which the endpoint receives traffic, with its scheme and host.
    pub url: Option<String>,
    /// Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.
    pub traffic_policy: Option<String>,
    /// A note for people about what this object is for. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: Option<String>,
    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    pub bindings: Option<Vec<String>>,
    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    pub pooling_enabled: Option<bool>,
}

impl EndpointUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Full URL at which the endpoint receives traffic, with its scheme and host.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.
    pub fn traffic_policy(mut self, traffic_policy: impl Into<String>) -> Self {
        self.traffic_policy = Some(traffic_policy.into());
        self
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    pub fn bindings(
        mut self,
        bindings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bindings = Some(bindings.into_iter().map(Into::into).collect());
        self
    }

    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    pub fn pooling_enabled(mut self, pooling_enabled: bool) -> Self {
        self.pooling_enabled = Some(pooling_enabled);
        self
    }
}

impl Serialize for Endpoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("region", &self.region)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("public_url", &self.public_url)
            .field("proto", &self.proto)
            .field("scheme", &self.scheme)
            .field("hostport", &self.hostport)
            .field("host", &self.host)
            .field("port", &self.port)
            .field("type", &self.r#type)
            .field("metadata", &self.metadata)
            .field("description", &self.description)
            .field("domain", &self.domain)
            .field("tcp_addr", &self.tcp_addr)
            .field("tunnel", &self.tunnel)
            .field("edge", &self.edge)
            .field("upstream_url", &self.upstream_url)
            .field("upstream_protocol", &self.upstream_protocol)
            .field("url", &self.url)
            .field("principal", &self.principal)
            .field("traffic_policy", &self.traffic_policy)
            .field("bindings", &self.bindings)
            .field("tunnel_session", &self.tunnel_session)
            .field("uri", &self.uri)
            .field("name", &self.name)
            .field("pooling_enabled", &self.pooling_enabled)
            .end()
    }
}

impl ReadObject for Endpoint {
    const REQUIRED: &'static [&'static str] = &["id"];

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
            "id" => value.read_identity(&mut self.id),
            "region" => value.read_unless_null(&mut self.region),
            "created_at" => value.read_time(&mut self.created_at),
            "updated_at" => value.read_time(&mut self.updated_at),
            "public_url" => value.read_unless_null(&mut self.public_url),
            "proto" => value.read(&mut self.proto),
            "scheme" => value.read_unless_null(&mut self.scheme),
            "hostport" => value.read_unless_null(&mut self.hostport),
            "host" => value.read_unless_null(&mut self.host),
            "port" => value.read(&mut self.port),
            "type" => value.read(&mut self.r#type),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "description" => value.read_unless_null(&mut self.description),
            "domain" => value.read(&mut self.domain),
            "tcp_addr" => value.read(&mut self.tcp_addr),
            "tunnel" => value.read(&mut self.tunnel),
            "edge" => value.read(&mut self.edge),
            "upstream_url" => value.read_unless_null(&mut self.upstream_url),
            "upstream_protocol" => value.read_unless_null(&mut self.upstream_protocol),
            "url" => value.read_unless_null(&mut self.url),
            "principal" => value.read(&mut self.principal),
            "traffic_policy" => value.read_unless_null(&mut self.traffic_policy),
            "bindings" => value.read_unless_null(&mut self.bindings),
            "tunnel_session" => value.read(&mut self.tunnel_session),
            "uri" => value.read_unless_null(&mut self.uri),
            "name" => value.read_unless_null(&mut self.name),
            "pooling_enabled" => value.read_unless_null(&mut self.pooling_enabled),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Endpoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("url", &self.url)
            .field_if_set("type", &self.r#type)
            .field("traffic_policy", &self.traffic_policy)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("bindings", &self.bindings)
            .field_if_set("pooling_enabled", &self.pooling_enabled)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EndpointCreate {
    const REQUIRED: &'static [&'static str] = &["url", "traffic_policy"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "url",
            "type",
            "traffic_policy",
            "description",
            "metadata",
            "bindings",
            "pooling_enabled",
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            url: Default::default(),
            r#type: Default::default(),
            traffic_policy: Default::default(),
            description: Default::default(),
            metadata: Default::default(),
            bindings: Default::default(),
            pooling_enabled: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "url" => value.read_unless_null(&mut self.url),
            "type" => value.read(&mut self.r#type),
            "traffic_policy" => value.read_unless_null(&mut self.traffic_policy),
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "bindings" => value.read(&mut self.bindings),
            "pooling_enabled" => value.read(&mut self.pooling_enabled),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EndpointCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("endpoints", &self.endpoints)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for EndpointList {
    const REQUIRED: &'static [&'static str] = &["endpoints"];

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
            "endpoints" => value.read_unless_null(&mut self.endpoints),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("url", &self.url)
            .field_if_set("traffic_policy", &self.traffic_policy)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("bindings", &self.bindings)
            .field_if_set("pooling_enabled", &self.pooling_enabled)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EndpointUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "url",
            "traffic_policy",
            "description",
            "metadata",
            "bindings",
            "pooling_enabled",
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
            "url" => value.read(&mut self.url),
            "traffic_policy" => value.read(&mut self.traffic_policy),
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "bindings" => value.read(&mut self.bindings),
            "pooling_enabled" => value.read(&mut self.pooling_enabled),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EndpointUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
