// Generated from api-spec/services/tunnels.yaml by `cargo xtask codegen`; edits are lost.

//! Tunnels: the datatypes.

use std::collections::BTreeMap;
use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Ref};
use crate::models::{Endpoint, TunnelGroupBackend, TunnelSession};

/// A channel held open by an agent or SSH session, over which ngrok sends traffic to a local service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tunnel {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<Tunnel>,
    /// URL at which an ephemeral tunnel receives traffic. Empty for tunnels that serve backends.
    pub public_url: String,
    /// When the agent or SSH client opened the tunnel.
    pub started_at: Timestamp,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// Protocol of an ephemeral tunnel: `http`, `https`, `tcp` or `tls`. Empty for tunnels that serve
    /// backends.
    pub proto: Option<TunnelProto>,
    /// Code of the ngrok region in which the tunnel runs, such as `us`.
    pub region: String,
    /// The agent or SSH session that opened this tunnel and carries it.
    pub tunnel_session: Ref<TunnelSession>,
    /// The ephemeral endpoint whose traffic this tunnel carries. Absent for tunnels that serve backends.
    pub endpoint: Option<Ref<Endpoint>>,
    /// Labels by which tunnel group backends select this tunnel. Empty for tunnels that have an endpoint of
    /// their own.
    pub labels: BTreeMap<String, String>,
    /// The tunnel group backends that this tunnel's labels match. Empty for tunnels that have an endpoint
    /// of their own.
    pub backends: Vec<Ref<TunnelGroupBackend>>,
    /// Where the agent sends the tunnel's traffic, as a URL or a network address.
    pub forwards_to: String,
}

/// Values of `proto` of [`Tunnel`](crate::models::Tunnel).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TunnelProto {
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

impl TunnelProto {
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

impl crate::lenient::FromWire for TunnelProto {
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

crate::open_enum::conversions!(TunnelProto);

/// A page of a list of [`Tunnel`](crate::models::Tunnel) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelList {
    /// The objects of this page.
    pub tunnels: Vec<Tunnel>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for TunnelList {
    type Item = Tunnel;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.tunnels
    }
}

impl Serialize for Tunnel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("public_url", &self.public_url)
            .field("started_at", &self.started_at)
            .field("metadata", &self.metadata)
            .field("proto", &self.proto)
            .field("region", &self.region)
            .field("tunnel_session", &self.tunnel_session)
            .field("endpoint", &self.endpoint)
            .field("labels", &self.labels)
            .field("backends", &self.backends)
            .field("forwards_to", &self.forwards_to)
            .end()
    }
}

impl ReadObject for Tunnel {
    const REQUIRED: &'static [&'static str] = &["id", "started_at"];

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
            "public_url" => value.read_unless_null(&mut self.public_url),
            "started_at" => value.read(&mut self.started_at),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "proto" => value.read(&mut self.proto),
            "region" => value.read_unless_null(&mut self.region),
            "tunnel_session" => value.read_unless_null(&mut self.tunnel_session),
            "endpoint" => value.read(&mut self.endpoint),
            "labels" => value.read_unless_null(&mut self.labels),
            "backends" => value.read_unless_null(&mut self.backends),
            "forwards_to" => value.read_unless_null(&mut self.forwards_to),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Tunnel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TunnelList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("tunnels", &self.tunnels)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for TunnelList {
    const REQUIRED: &'static [&'static str] = &["tunnels"];

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
            "tunnels" => value.read_unless_null(&mut self.tunnels),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TunnelList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
