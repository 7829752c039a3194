// Generated from api-spec/services/endpoints.yaml by `cargo xtask codegen`; edits are lost.

//! Endpoints: the service and its datatypes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, Operation, Page, Ref, Resource};
use super::models::{
    Edge, Principal, ReservedAddr, ReservedDomain, Tunnel, TunnelSession,
};

/// A URL at which ngrok accepts traffic, together with what serves it: an agent, an edge or a cloud
/// endpoint's traffic policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Endpoint {
    /// Identifier of this object, assigned by ngrok when it is created.
    #[serde(default)]
    pub id: Id<Endpoint>,
    /// Code of the ngrok region that the endpoint belongs to. Empty where the API leaves it out.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub region: String,
    /// When the endpoint came into being; absent where ngrok does not know.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub created_at: Option<Timestamp>,
    /// When the endpoint was last changed. Absent where ngrok records no time.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub updated_at: Option<Timestamp>,
    /// URL that the endpoint serves, under its older name; `url` carries the same address.
    #[deprecated(note = "Use `url` instead.")]
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub public_url: String,
    /// Protocol in which the endpoint accepts traffic from clients: `http`, `https`, `tcp` or `tls`.
    #[serde(default)]
    pub proto: EndpointProto,
    /// Scheme part of the endpoint's URL, such as `https`. Empty where the API leaves it out.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub scheme: String,
    /// Host and port served by the endpoint, joined as `hostname:port`. ngrok is phasing this field out.
    #[deprecated(note = "Use `host` and `port`, or the whole `url`, instead.")]
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub hostport: String,
    /// Hostname part of the endpoint's URL. Empty where the API leaves it out.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub host: String,
    /// Port number at which the endpoint accepts traffic. Absent where the API leaves it out.
    pub port: Option<i64>,
    /// What stands behind the endpoint: an agent, an edge or ngrok's cloud. New endpoints can only be, and
    /// by default are, `cloud`.
    #[serde(default)]
    pub r#type: EndpointType,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub metadata: String,
    /// A note for people about what this object is for. Empty when there is none.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub upstream_url: String,
    /// Protocol that the agent speaks to the upstream service. Empty where the API leaves it out.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub upstream_protocol: String,
    /// Full URL at which the endpoint receives traffic, with its scheme and host.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub url: String,
    /// The user or bot that owns the endpoint. Absent where the endpoint has no owner.
    pub principal: Option<Ref<Principal>>,
    /// Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub traffic_policy: String,
    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    ///
    /// A null reads as empty.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub bindings: Vec<String>,
    /// The connected agent's session through which this endpoint was started. Absent for endpoints without
    /// an agent.
    pub tunnel_session: Option<Ref<TunnelSession>>,
    /// Address of this endpoint in the API; empty where it has none, as for endpoints of edges.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
    /// Name that the user gave the endpoint. Empty for unnamed endpoints.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub name: String,
    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub pooling_enabled: bool,
}

impl Resource for Endpoint {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
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

impl From<&str> for EndpointProto {
    fn from(value: &str) -> Self {
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ephemeral => "ephemeral",
            Self::Edge => "edge",
            Self::Cloud => "cloud",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EndpointType {
    fn from(value: &str) -> Self {
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
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct EndpointCreate {
    /// Full URL at which the endpoint receives traffic, with its scheme and host.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub url: String,
    /// What kind of endpoint to create; only cloud endpoints are created through the API.
    ///
    /// The default is `cloud`.
    #[serde(default)]
    pub r#type: EndpointCreateType,
    /// Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub traffic_policy: String,
    /// A note for people about what this object is for. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bindings: Option<Vec<String>>,
    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pooling_enabled: Option<bool>,
}

impl EndpointCreate {
    /// Starts with what is required.
    pub fn new(
        url: impl Into<String>,
        r#type: impl Into<EndpointCreateType>,
        traffic_policy: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            r#type: r#type.into(),
            traffic_policy: traffic_policy.into(),
            description: None,
            metadata: None,
            bindings: None,
            pooling_enabled: None,
        }
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cloud => "cloud",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EndpointCreateType {
    fn from(value: &str) -> Self {
        match value {
            "cloud" => Self::Cloud,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EndpointCreateType);

/// A page of a list of [`Endpoint`](crate::models::Endpoint) objects, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EndpointList {
    /// The objects of this page.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub endpoints: Vec<Endpoint>,
    /// Address of this list in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct EndpointUpdate {
    /// Full URL at which the endpoint receives traffic, with its scheme and host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_policy: Option<String>,
    /// A note for people about what this object is for. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bindings: Option<Vec<String>>,
    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// `POST /endpoints`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: EndpointCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: EndpointCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = Endpoint;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "endpoints.create",
        method: Method::Post,
        path: "/endpoints",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("url", &self.body.url)?;
        request.required("type", self.body.r#type.as_str())?;
        request.required("traffic_policy", &self.body.traffic_policy)?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    pub fn bindings(
        mut self,
        bindings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.bindings = Some(
            bindings.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    pub fn pooling_enabled(mut self, pooling_enabled: bool) -> Self {
        self.operation.body.pooling_enabled = Some(pooling_enabled);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(
                    &[
                        "url",
                        "type",
                        "traffic_policy",
                        "description",
                        "metadata",
                        "bindings",
                        "pooling_enabled",
                    ],
                )?,
        })
    }
}

/// `GET /endpoints/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<Endpoint>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<Endpoint>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Get {
    type Output = Endpoint;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "endpoints.get",
        method: Method::Get,
        path: "/endpoints/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Get {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl Endpoint {
    /// Fetches the current state of one endpoint, of any type, by its ID.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /endpoints`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<Endpoint>>,
    filter: Option<String>,
    id: Option<Vec<Id<Endpoint>>>,
    url: Option<Vec<String>>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
            filter: None,
            id: None,
            url: None,
        }
    }
}

impl Operation for List {
    type Output = EndpointList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "endpoints.list",
        method: Method::Get,
        path: "/endpoints",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
        request.query("filter", self.filter.as_ref());
        request.query_each("id", self.id.iter().flatten());
        request.query_each("url", self.url.iter().flatten());
        Ok(())
    }
}

impl<C: Connection> Call<'_, List, C> {
    /// Most objects on a page, 1 to 100.
    ///
    /// The default is `100`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }

    /// Starts the list after this object, going back in time.
    pub fn before_id(mut self, before_id: impl Into<Id<Endpoint>>) -> Self {
        self.operation.before_id = Some(before_id.into());
        self
    }

    /// A CEL expression over `obj`; only objects for which it holds are listed.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }

    /// Only endpoints with one of these ids.
    #[deprecated(note = "Use `filter`.")]
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id<Endpoint>>>) -> Self {
        self.operation.id = Some(id.into_iter().map(Into::into).collect());
        self
    }

    /// Only endpoints with one of these URLs.
    #[deprecated(note = "Use `filter`.")]
    pub fn url(mut self, url: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.url = Some(url.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
            filter: arguments.query("filter")?,
            id: arguments.query("id")?,
            url: arguments.query("url")?,
        })
    }
}

/// `PATCH /endpoints/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<Endpoint>,
    body: EndpointUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<Endpoint>>, body: EndpointUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for Update {
    type Output = Endpoint;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "endpoints.update",
        method: Method::Patch,
        path: "/endpoints/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Update, C> {
    /// Full URL at which the endpoint receives traffic, with its scheme and host.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.operation.body.url = Some(url.into());
        self
    }

    /// Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.
    pub fn traffic_policy(mut self, traffic_policy: impl Into<String>) -> Self {
        self.operation.body.traffic_policy = Some(traffic_policy.into());
        self
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    pub fn bindings(
        mut self,
        bindings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.bindings = Some(
            bindings.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    pub fn pooling_enabled(mut self, pooling_enabled: bool) -> Self {
        self.operation.body.pooling_enabled = Some(pooling_enabled);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments
                .body(
                    &[
                        "url",
                        "traffic_policy",
                        "description",
                        "metadata",
                        "bindings",
                        "pooling_enabled",
                    ],
                )?,
        })
    }
}

impl Endpoint {
    /// Changes a cloud endpoint: its URL, traffic policy, bindings, pooling, description or metadata. Other
    /// endpoint types can't be updated.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, EndpointUpdate::new()))
    }
}

/// `DELETE /endpoints/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<Endpoint>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<Endpoint>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "endpoints.delete",
        method: Method::Delete,
        path: "/endpoints/{id}",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Delete {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl Endpoint {
    /// Deletes a cloud endpoint, whose URL stops receiving traffic. Endpoints of other types can't be
    /// deleted here.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// The URLs at which your account receives traffic. Lists active endpoints of every kind, and creates,
/// updates and deletes cloud endpoints.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/endpoints)
#[derive(Debug, Clone, Copy)]
pub struct Endpoints<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> Endpoints<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a cloud endpoint at a URL, handled by the given traffic policy. Endpoints of other kinds
    /// come from agents.
    ///
    /// `POST /endpoints`, described on [ngrok's page](https://ngrok.com/docs/api-reference/endpoints).
    ///
    /// # Errors
    /// Among others:
    /// * [`API_ENDPOINT_CREATE_TYPE_INVALID`](crate::ErrorCode::API_ENDPOINT_CREATE_TYPE_INVALID): This
    ///   call creates cloud endpoints only; the type passed is not accepted.
    /// * [`API_ENDPOINT_URL_INVALID`](crate::ErrorCode::API_ENDPOINT_URL_INVALID): The endpoint URL is
    ///   malformed; give a scheme and a domain, plus a port when it is a TCP URL.
    /// * [`CLOUD_ENDPOINT_FIELD_MISSING`](crate::ErrorCode::CLOUD_ENDPOINT_FIELD_MISSING): A field the
    ///   cloud endpoint needs was left out; the message names it.
    /// * [`CLOUD_ENDPOINT_URL_ALREADY_EXISTS`](crate::ErrorCode::CLOUD_ENDPOINT_URL_ALREADY_EXISTS): The
    ///   account has a cloud endpoint with this URL already.
    /// * [`CLOUD_ENDPOINT_DOMAIN_OR_ADDRESS_NOT_FOUND`](crate::ErrorCode::CLOUD_ENDPOINT_DOMAIN_OR_ADDRESS_NOT_FOUND):
    ///   No reserved domain or address of the account fits the URL; reserve one first.
    /// * [`CLOUD_ENDPOINT_TRAFFIC_POLICY_INVALID`](crate::ErrorCode::CLOUD_ENDPOINT_TRAFFIC_POLICY_INVALID):
    ///   The cloud endpoint's traffic policy is not valid; fix the reported problem.
    /// * [`CLOUD_ENDPOINT_BINDING_INVALID`](crate::ErrorCode::CLOUD_ENDPOINT_BINDING_INVALID): The binding
    ///   of the cloud endpoint is not valid.
    /// * [`ENDPOINT_POOLING_DISABLED_BY_EXISTING_MISMATCH`](crate::ErrorCode::ENDPOINT_POOLING_DISABLED_BY_EXISTING_MISMATCH):
    ///   Pooling cannot be enabled because an endpoint at the same URL has it disabled.
    /// * [`ENDPOINT_POOLING_REQUIRES_PLAN`](crate::ErrorCode::ENDPOINT_POOLING_REQUIRES_PLAN): Endpoint
    ///   pooling is not part of this account's plan; move to pay-as-you-go.
    /// * [`ENDPOINT_POOLING_DISABLED_URL_IN_USE`](crate::ErrorCode::ENDPOINT_POOLING_DISABLED_URL_IN_USE):
    ///   The URL already has an endpoint, so another cannot be added with pooling disabled.
    /// * [`CLOUD_ENDPOINT_REQUIRES_PLAN`](crate::ErrorCode::CLOUD_ENDPOINT_REQUIRES_PLAN): Cloud endpoints
    ///   are not part of this account's plan; move to pay-as-you-go.
    /// * [`CLOUD_ENDPOINT_LIMIT_REACHED`](crate::ErrorCode::CLOUD_ENDPOINT_LIMIT_REACHED): The account
    ///   holds as many cloud endpoints as it may; delete one or upgrade the plan.
    /// * [`CLOUD_ENDPOINT_DESCRIPTION_TOO_LONG`](crate::ErrorCode::CLOUD_ENDPOINT_DESCRIPTION_TOO_LONG):
    ///   The cloud endpoint's description exceeds 255 characters.
    /// * [`CLOUD_ENDPOINT_METADATA_TOO_LONG`](crate::ErrorCode::CLOUD_ENDPOINT_METADATA_TOO_LONG): The
    ///   cloud endpoint's metadata exceeds 4096 characters.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::EndpointCreateType;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.endpoints().create("https://app.example.com", EndpointCreateType::Cloud, "on_http_request: []").description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        url: impl Into<String>,
        r#type: impl Into<EndpointCreateType>,
        traffic_policy: impl Into<String>,
    ) -> Call<'c, Create, C> {
        Call::new(
            self.client,
            Create::new(EndpointCreate::new(url, r#type, traffic_policy)),
        )
    }

    /// Fetches the current state of one endpoint, of any type, by its ID.
    ///
    /// `GET /endpoints/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/endpoints).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.endpoints().get("ep_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<Id<Endpoint>>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's active endpoints, one page at a time: those of agents, of edges, and cloud
    /// endpoints.
    ///
    /// `GET /endpoints`, described on [ngrok's page](https://ngrok.com/docs/api-reference/endpoints).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`,
    /// `obj.principal.id`, `obj.type`, `obj.bindings`, `obj.url`, `obj.pooling_enabled`, `obj.scheme`,
    /// `obj.region`, `obj.name`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.endpoints().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes a cloud endpoint: its URL, traffic policy, bindings, pooling, description or metadata. Other
    /// endpoint types can't be updated.
    ///
    /// `PATCH /endpoints/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/endpoints).
    ///
    /// # Errors
    /// Among others:
    /// * [`CLOUD_ENDPOINT_UPDATE_EMPTY`](crate::ErrorCode::CLOUD_ENDPOINT_UPDATE_EMPTY): The update of the
    ///   cloud endpoint sets nothing; send at least one field.
    /// * [`CLOUD_ENDPOINT_URL_INVALID`](crate::ErrorCode::CLOUD_ENDPOINT_URL_INVALID): The cloud endpoint's
    ///   URL is not valid.
    /// * [`CLOUD_ENDPOINT_URL_SCHEME_CHANGE_NOT_ALLOWED`](crate::ErrorCode::CLOUD_ENDPOINT_URL_SCHEME_CHANGE_NOT_ALLOWED):
    ///   An existing cloud endpoint keeps its protocol; create a new one to change the URL's scheme.
    /// * [`CLOUD_ENDPOINT_URL_ALREADY_EXISTS`](crate::ErrorCode::CLOUD_ENDPOINT_URL_ALREADY_EXISTS): The
    ///   account has a cloud endpoint with this URL already.
    /// * [`CLOUD_ENDPOINT_DOMAIN_OR_ADDRESS_NOT_FOUND`](crate::ErrorCode::CLOUD_ENDPOINT_DOMAIN_OR_ADDRESS_NOT_FOUND):
    ///   No reserved domain or address of the account fits the URL; reserve one first.
    /// * [`CLOUD_ENDPOINT_TRAFFIC_POLICY_INVALID`](crate::ErrorCode::CLOUD_ENDPOINT_TRAFFIC_POLICY_INVALID):
    ///   The cloud endpoint's traffic policy is not valid; fix the reported problem.
    /// * [`CLOUD_ENDPOINT_BINDING_INVALID`](crate::ErrorCode::CLOUD_ENDPOINT_BINDING_INVALID): The binding
    ///   of the cloud endpoint is not valid.
    /// * [`ENDPOINT_POOLING_DISABLED_BY_EXISTING_MISMATCH`](crate::ErrorCode::ENDPOINT_POOLING_DISABLED_BY_EXISTING_MISMATCH):
    ///   Pooling cannot be enabled because an endpoint at the same URL has it disabled.
    /// * [`ENDPOINT_POOLING_REQUIRES_PLAN`](crate::ErrorCode::ENDPOINT_POOLING_REQUIRES_PLAN): Endpoint
    ///   pooling is not part of this account's plan; move to pay-as-you-go.
    /// * [`CLOUD_ENDPOINT_DESCRIPTION_TOO_LONG`](crate::ErrorCode::CLOUD_ENDPOINT_DESCRIPTION_TOO_LONG):
    ///   The cloud endpoint's description exceeds 255 characters.
    /// * [`CLOUD_ENDPOINT_METADATA_TOO_LONG`](crate::ErrorCode::CLOUD_ENDPOINT_METADATA_TOO_LONG): The
    ///   cloud endpoint's metadata exceeds 4096 characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.endpoints().update("ep_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").url("https://app.example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<Id<Endpoint>>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, EndpointUpdate::new()))
    }

    /// Deletes a cloud endpoint, whose URL stops receiving traffic. Endpoints of other types can't be
    /// deleted here.
    ///
    /// `DELETE /endpoints/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/endpoints).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.endpoints().delete("ep_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<Id<Endpoint>>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
