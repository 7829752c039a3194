// Generated from api-spec/services/edges/tls.yaml by `cargo xtask codegen`; edits are lost.

//! TLS Edges: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};
use crate::models::{
    EndpointBackend, EndpointBackendMutate, EndpointIpPolicy, EndpointIpPolicyMutate,
    EndpointMutualTls, EndpointMutualTlsMutate, EndpointTlsTermination,
    EndpointTrafficPolicy,
};

/// A TLS edge: the addresses it serves and its modules.
#[doc(alias = "TLSEdge")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsEdge {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<TlsEdge>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// Address of this object in the API.
    pub uri: String,
    /// Reserved domains the edge serves, each as `host:port`. Null when none is attached.
    ///
    /// A null reads as empty.
    pub hostports: Vec<String>,
    /// Backend module of the edge; absent when no backend is assigned.
    pub backend: Option<EndpointBackend>,
    /// IP restriction module of the edge; absent when source addresses are not checked.
    pub ip_restriction: Option<EndpointIpPolicy>,
    /// Mutual TLS module of the edge; absent when clients need no certificate. Works only where TLS ends at
    /// ngrok.
    pub mutual_tls: Option<EndpointMutualTls>,
    /// TLS termination module of the edge; absent when none is set.
    pub tls_termination: Option<EndpointTlsTermination>,
    /// Traffic Policy module of the edge; absent when no policy is attached.
    pub traffic_policy: Option<EndpointTrafficPolicy>,
}

/// What a new [`TlsEdge`](crate::models::TlsEdge) is made from.
#[doc(alias = "TLSEdgeCreate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsEdgeCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Reserved domains the edge serves, each as `host:port`. Null when none is attached.
    pub hostports: Option<Vec<String>>,
    /// Backend module for the new edge; left out, the edge has no backend.
    pub backend: Option<EndpointBackendMutate>,
    /// IP restriction module for the new edge; left out, any source address is admitted.
    pub ip_restriction: Option<EndpointIpPolicyMutate>,
    /// Mutual TLS module for the new edge; left out, clients need no certificate. Works only where TLS ends
    /// at ngrok.
    pub mutual_tls: Option<EndpointMutualTlsMutate>,
    /// TLS termination module of the edge; absent when none is set.
    pub tls_termination: Option<EndpointTlsTermination>,
    /// Traffic Policy module of the edge; absent when no policy is attached.
    pub traffic_policy: Option<EndpointTrafficPolicy>,
}

impl TlsEdgeCreate {
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

    /// Reserved domains the edge serves, each as `host:port`. Null when none is attached.
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

    /// Mutual TLS module for the new edge; left out, clients need no certificate. Works only where TLS ends
    /// at ngrok.
    pub fn mutual_tls(mut self, mutual_tls: EndpointMutualTlsMutate) -> Self {
        self.mutual_tls = Some(mutual_tls);
        self
    }

    /// TLS termination module of the edge; absent when none is set.
    pub fn tls_termination(mut self, tls_termination: EndpointTlsTermination) -> Self {
        self.tls_termination = Some(tls_termination);
        self
    }

    /// Traffic Policy module of the edge; absent when no policy is attached.
    pub fn traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.traffic_policy = Some(traffic_policy);
        self
    }
}

/// A page of a list of [`TlsEdge`](crate::models::TlsEdge) objects, newest first.
#[doc(alias = "TLSEdgeList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsEdgeList {
    /// The objects of this page.
    pub tls_edges: Vec<TlsEdge>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for TlsEdgeList {
    type Item = TlsEdge;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.tls_edges
    }
}

/// Changes to [`TlsEdge`](crate::models::TlsEdge): what is set is changed, the rest stays.
#[doc(alias = "TLSEdgeUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsEdgeUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Reserved domains the edge serves, each as `host:port`. Null when none is attached.
    pub hostports: Option<Vec<String>>,
    /// Backend module that replaces the stored one whole; left out, that stays unchanged.
    pub backend: Option<EndpointBackendMutate>,
    /// IP restriction module that replaces the stored one whole; left out, that stays unchanged.
    pub ip_restriction: Option<EndpointIpPolicyMutate>,
    /// Mutual TLS module that replaces the stored one whole; left out, that stays unchanged. Works only
    /// where TLS ends at ngrok.
    pub mutual_tls: Option<EndpointMutualTlsMutate>,
    /// TLS termination module of the edge; absent when none is set.
    pub tls_termination: Option<EndpointTlsTermination>,
    /// Traffic Policy module of the edge; absent when no policy is attached.
    ///
    /// Null takes the value away.
    pub traffic_policy: Option<Option<EndpointTrafficPolicy>>,
}

impl TlsEdgeUpdate {
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

    /// Reserved domains the edge serves, each as `host:port`. Null when none is attached.
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

    /// Mutual TLS module that replaces the stored one whole; left out, that stays unchanged. Works only
    /// where TLS ends at ngrok.
    pub fn mutual_tls(mut self, mutual_tls: EndpointMutualTlsMutate) -> Self {
        self.mutual_tls = Some(mutual_tls);
        self
    }

    /// TLS termination module of the edge; absent when none is set.
    pub fn tls_termination(mut self, tls_termination: EndpointTlsTermination) -> Self {
        self.tls_termination = Some(tls_termination);
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

impl Serialize for TlsEdge {
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
            .field("mutual_tls", &self.mutual_tls)
            .field("tls_termination", &self.tls_termination)
            .field("traffic_policy", &self.traffic_policy)
            .end()
    }
}

impl ReadObject for TlsEdge {
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
            "mutual_tls" => value.read(&mut self.mutual_tls),
            "tls_termination" => value.read(&mut self.tls_termination),
            "traffic_policy" => value.read(&mut self.traffic_policy),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TlsEdge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TlsEdgeCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("hostports", &self.hostports)
            .field_if_set("backend", &self.backend)
            .field_if_set("ip_restriction", &self.ip_restriction)
            .field_if_set("mutual_tls", &self.mutual_tls)
            .field_if_set("tls_termination", &self.tls_termination)
            .field_if_set("traffic_policy", &self.traffic_policy)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for TlsEdgeCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "description",
            "metadata",
            "hostports",
            "backend",
            "ip_restriction",
            "mutual_tls",
            "tls_termination",
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
            "mutual_tls" => value.read(&mut self.mutual_tls),
            "tls_termination" => value.read(&mut self.tls_termination),
            "traffic_policy" => value.read(&mut self.traffic_policy),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for TlsEdgeCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TlsEdgeList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("tls_edges", &self.tls_edges)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for TlsEdgeList {
    const REQUIRED: &'static [&'static str] = &["tls_edges"];

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
            "tls_edges" => value.read_unless_null(&mut self.tls_edges),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TlsEdgeList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TlsEdgeUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("hostports", &self.hostports)
            .field_if_set("backend", &self.backend)
            .field_if_set("ip_restriction", &self.ip_restriction)
            .field_if_set("mutual_tls", &self.mutual_tls)
            .field_if_set("tls_termination", &self.tls_termination)
            .field_if_set("traffic_policy", &self.traffic_policy)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for TlsEdgeUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "description",
            "metadata",
            "hostports",
            "backend",
            "ip_restriction",
            "mutual_tls",
            "tls_termination",
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
            "mutual_tls" => value.read(&mut self.mutual_tls),
            "tls_termination" => value.read(&mut self.tls_termination),
            "traffic_policy" => value.read_nullable(&mut self.traffic_policy),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for TlsEdgeUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
