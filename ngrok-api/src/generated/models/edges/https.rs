// Generated from api-spec/services/edges/https.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edges: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};
use crate::models::{
    EndpointMutualTls, EndpointMutualTlsMutate, EndpointTlsTermination,
    EndpointTlsTerminationAtEdge, HttpsEdgeRoute,
};

/// An HTTPS edge: the addresses it serves, its TLS modules and its routes.
#[doc(alias = "HTTPSEdge")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpsEdge {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<HttpsEdge>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// Address of this object in the API.
    pub uri: String,
    /// Reserved domains the edge serves, each as `host:port` on port 443. Null when none is attached.
    ///
    /// A null reads as empty.
    pub hostports: Vec<String>,
    /// Mutual TLS module of the edge; absent when clients need no certificate.
    pub mutual_tls: Option<EndpointMutualTls>,
    /// TLS termination module of the edge; absent when ngrok's TLS defaults apply.
    pub tls_termination: Option<EndpointTlsTermination>,
    /// Routes of the edge with all their modules; the only way to see every route, as routes have no list
    /// operation.
    pub routes: Vec<HttpsEdgeRoute>,
}

/// What a new [`HttpsEdge`](crate::models::HttpsEdge) is made from.
#[doc(alias = "HTTPSEdgeCreate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpsEdgeCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Reserved domains the edge serves, each as `host:port` on port 443. Null when none is attached.
    pub hostports: Option<Vec<String>>,
    /// Mutual TLS module for the new edge; left out, clients need no certificate.
    pub mutual_tls: Option<EndpointMutualTlsMutate>,
    /// TLS termination module for the new edge; left out, ngrok's TLS defaults apply.
    pub tls_termination: Option<EndpointTlsTerminationAtEdge>,
}

impl HttpsEdgeCreate {
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

    /// Reserved domains the edge serves, each as `host:port` on port 443. Null when none is attached.
    pub fn hostports(
        mut self,
        hostports: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostports = Some(hostports.into_iter().map(Into::into).collect());
        self
    }

    /// Mutual TLS module for the new edge; left out, clients need no certificate.
    pub fn mutual_tls(mut self, mutual_tls: EndpointMutualTlsMutate) -> Self {
        self.mutual_tls = Some(mutual_tls);
        self
    }

    /// TLS termination module for the new edge; left out, ngrok's TLS defaults apply.
    pub fn tls_termination(
        mut self,
        tls_termination: EndpointTlsTerminationAtEdge,
    ) -> Self {
        self.tls_termination = Some(tls_termination);
        self
    }
}

/// A page of a list of [`HttpsEdge`](crate::models::HttpsEdge) objects, newest first.
#[doc(alias = "HTTPSEdgeList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpsEdgeList {
    /// The objects of this page.
    pub https_edges: Vec<HttpsEdge>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for HttpsEdgeList {
    type Item = HttpsEdge;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.https_edges
    }
}

/// Changes to [`HttpsEdge`](crate::models::HttpsEdge): what is set is changed, the rest stays.
#[doc(alias = "HTTPSEdgeUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpsEdgeUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Reserved domains the edge serves, each as `host:port` on port 443. Null when none is attached.
    pub hostports: Option<Vec<String>>,
    /// Mutual TLS module that replaces the stored one whole; left out, that stays unchanged.
    pub mutual_tls: Option<EndpointMutualTlsMutate>,
    /// TLS termination module that replaces the stored one whole; left out, that stays unchanged.
    pub tls_termination: Option<EndpointTlsTerminationAtEdge>,
}

impl HttpsEdgeUpdate {
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

    /// Reserved domains the edge serves, each as `host:port` on port 443. Null when none is attached.
    pub fn hostports(
        mut self,
        hostports: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostports = Some(hostports.into_iter().map(Into::into).collect());
        self
    }

    /// Mutual TLS module that replaces the stored one whole; left out, that stays unchanged.
    pub fn mutual_tls(mut self, mutual_tls: EndpointMutualTlsMutate) -> Self {
        self.mutual_tls = Some(mutual_tls);
        self
    }

    /// TLS termination module that replaces the stored one whole; left out, that stays unchanged.
    pub fn tls_termination(
        mut self,
        tls_termination: EndpointTlsTerminationAtEdge,
    ) -> Self {
        self.tls_termination = Some(tls_termination);
        self
    }
}

impl Serialize for HttpsEdge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("created_at", &self.created_at)
            .field("uri", &self.uri)
            .field("hostports", &self.hostports)
            .field("mutual_tls", &self.mutual_tls)
            .field("tls_termination", &self.tls_termination)
            .field("routes", &self.routes)
            .end()
    }
}

impl ReadObject for HttpsEdge {
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
            "mutual_tls" => value.read(&mut self.mutual_tls),
            "tls_termination" => value.read(&mut self.tls_termination),
            "routes" => value.read_unless_null(&mut self.routes),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpsEdge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpsEdgeCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("hostports", &self.hostports)
            .field_if_set("mutual_tls", &self.mutual_tls)
            .field_if_set("tls_termination", &self.tls_termination)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for HttpsEdgeCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "hostports", "mutual_tls", "tls_termination"],
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
            "mutual_tls" => value.read(&mut self.mutual_tls),
            "tls_termination" => value.read(&mut self.tls_termination),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for HttpsEdgeCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpsEdgeList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("https_edges", &self.https_edges)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for HttpsEdgeList {
    const REQUIRED: &'static [&'static str] = &["https_edges"];

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
            "https_edges" => value.read_unless_null(&mut self.https_edges),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for HttpsEdgeList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HttpsEdgeUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("hostports", &self.hostports)
            .field_if_set("mutual_tls", &self.mutual_tls)
            .field_if_set("tls_termination", &self.tls_termination)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for HttpsEdgeUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["description", "metadata", "hostports", "mutual_tls", "tls_termination"],
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
            "mutual_tls" => value.read(&mut self.mutual_tls),
            "tls_termination" => value.read(&mut self.tls_termination),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for HttpsEdgeUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
