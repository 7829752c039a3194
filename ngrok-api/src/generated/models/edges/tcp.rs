// Generated from api-spec/services/edges/tcp.yaml by `cargo xtask codegen`; edits are lost.

//! TCP Edges: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};
use crate::models::{
    EndpointBackend, EndpointBackendMutate, EndpointIpPolicy, EndpointIpPolicyMutate,
    EndpointTrafficPolicy,
};

/// A TCP edge: the addresses it serves and its modules.
#[doc(alias = "TCPEdge")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TcpEdge {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<TcpEdge>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// Address of this object in the API.
    pub uri: String,
    /// Reserved TCP addresses the edge serves, each as `host:port`. Null, not an empty list, when none is
    /// attached.
    ///
    /// A null reads as empty.
    pub hostports: Vec<String>,
    /// Backend module of the edge; absent when no backend is assigned.
    pub backend: Option<EndpointBackend>,
    /// IP restriction module of the edge; absent when source addresses are not checked.
    pub ip_restriction: Option<EndpointIpPolicy>,
    /// Traffic Policy module of the edge; absent when no policy is attached.
    pub traffic_policy: Option<EndpointTrafficPolicy>,
}

/// What a new [`TcpEdge`](crate::models::TcpEdge) is made from.
#[doc(alias = "TCPEdgeCreate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TcpEdgeCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Reserved TCP addresses the edge serves, each as `host:port`. Null, not an empty list, when none is
    /// attached.
    pub hostports: Option<Vec<String>>,
    /// Backend module for the new edge; left out, the edge has no backend.
    pub backend: Option<EndpointBackendMutate>,
    /// IP restriction module for the new edge; left out, any source address is admitted.
    pub ip_restriction: Option<EndpointIpPolicyMutate>,
    /// Traffic Policy module of the edge; absent when no policy is attached.
    pub traffic_policy: Option<EndpointTrafficPolicy>,
}

impl TcpEdgeCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Reserved TCP addresses the edge serves, each as `host:port`. Null, not an empty list, when none is
    /// attached.
    pub fn hostports(
        mut self,
        hostports: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostports = Some(hostports.into_iter().map(Into::into).collect());
        self
    }

    /// Backend module for the new edge; left out, the edge has no backend.
    pub fn backend(mut self, backend: EndpointBackendMutate) -> Self {
        self.backend = Some(backend);
        self
    }

    /// IP restriction module for the new edge; left out, any source address is admitted.
    pub fn ip_restriction(mut self, ip_restriction: EndpointIpPolicyMutate) -> Self {
        self.ip_restriction = Some(ip_restriction);
        self
    }

    /// Traffic Policy module of the edge; absent when no policy is attached.
    pub fn traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.traffic_policy = Some(traffic_policy);
        self
    }
}

/// A page of a list of [`TcpEdge`](crate::models::TcpEdge) objects, newest first.
#[doc(alias = "TCPEdgeList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TcpEdgeList {
    /// The objects of this page.
    pub tcp_edges: Vec<TcpEdge>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for TcpEdgeList {
    type Item = TcpEdge;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.tcp_edges
    }
}

/// Changes to [`TcpEdge`](crate::models::TcpEdge): what is set is changed, the rest stays.
#[doc(alias = "TCPEdgeUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TcpEdgeUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Reserved TCP addresses the edge serves, each as `host:port`. Null, not an empty list, when none is
    /// attached.
    pub hostports: Option<Vec<String>>,
    /// Backend module that replaces the stored one whole; left out, that stays unchanged.
    pub backend: Option<EndpointBackendMutate>,
    /// IP restriction module that replaces the stored one whole; left out, that stays unchanged.
    pub ip_restriction: Option<EndpointIpPolicyMutate>,
    /// Traffic Policy module of the edge; absent when no policy is attached.
    ///
    /// Null takes the value away.
    pub traffic_policy: Option<Option<EndpointTrafficPolicy>>,
}

impl TcpEdgeUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Reserved TCP addresses the edge serves, each as `host:port`. Null, not an empty list, when none is
    /// attached.
    pub fn hostports(
        mut self,
        hostports: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostports = Some(hostports.into_iter().map(Into::into).collect());
        self
    }

    /// Backend module that replaces the stored one whole; left out, that stays unchanged.
    pub fn backend(mut self, backend: EndpointBackendMutate) -> Self {
        self.backend = Some(backend);
        self
    }

    /// IP restriction module that replaces the stored one whole; left out, that stays unchanged.
    pub fn ip_restriction(mut self, ip_restriction: EndpointIpPolicyMutate) -> Self {
        self.ip_restriction = Some(ip_restriction);
        self
    }

    /// Traffic Policy module of the edge; absent when no policy is attached.
    ///
    /// Null takes the value away.
    pub fn traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.traffic_policy = Some(Some(traffic_policy));
        self
    }

    /// Sends null for `traffic_policy`, which takes its value away.
    pub fn clear_traffic_policy(mut self) -> Self {
        self.traffic_policy = Some(None);
        self
    }
}

impl Serialize for TcpEdge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("created_at", &self.created_at)
            .field("uri", &self.uri)
            .field("hostports", &self.hostports)
            .field("backend", &self.backend)
            .field("ip_restriction", &self.ip_restriction)
            .field("traffic_policy", &self.traffic_policy)
            .end()
    }
}

impl ReadObject for TcpEdge {
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
            "id" => value.read_identity(&mut self.id),
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "created_at" => value.read(&mut self.created_at),
            "uri" => value.read_unless_null(&mut self.uri),
            "hostports" => value.read_unless_null(&mut self.hostports),
            "backend" => value.read(&mut self.backend),
            "ip_restriction" => value.read(&mut self.ip_restriction),
            "traffic_policy" => value.read(&mut self.traffic_policy),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TcpEdge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TcpEdgeCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("hostports", &self.hostports)
            .field_if_set("backend", &self.backend)
            .field_if_set("ip_restriction", &self.ip_restriction)
            .field_if_set("traffic_policy", &self.traffic_policy)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for TcpEdgeCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "description",
            "metadata",
            "hostports",
            "backend",
            "ip_restriction",
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
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "hostports" => value.read(&mut self.hostports),
            "backend" => value.read(&mut self.backend),
            "ip_restriction" => value.read(&mut self.ip_restriction),
            "traffic_policy" => value.read(&mut self.traffic_policy),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for TcpEdgeCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TcpEdgeList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("tcp_edges", &self.tcp_edges)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for TcpEdgeList {
    const REQUIRED: &'static [&'static str] = &["tcp_edges"];

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
            "tcp_edges" => value.read_unless_null(&mut self.tcp_edges),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TcpEdgeList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TcpEdgeUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("hostports", &self.hostports)
            .field_if_set("backend", &self.backend)
            .field_if_set("ip_restriction", &self.ip_restriction)
            .field_if_set("traffic_policy", &self.traffic_policy)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for TcpEdgeUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "description",
            "metadata",
            "hostports",
            "backend",
            "ip_restriction",
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
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "hostports" => value.read(&mut self.hostports),
            "backend" => value.read(&mut self.backend),
            "ip_restriction" => value.read(&mut self.ip_restriction),
            "traffic_policy" => value.read_nullable(&mut self.traffic_policy),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for TcpEdgeUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
