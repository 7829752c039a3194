// Generated from api-spec/services/tunnel_sessions.yaml by `cargo xtask codegen`; edits are lost.

//! Tunnel Sessions: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Ref};
use crate::models::SessionCredential;

/// An ngrok agent, or an SSH reverse tunnel, that is connected to the ngrok service.
///
/// [`client.tunnel_sessions()`](crate::services::tunnel_sessions::TunnelSessions) has the operations on
/// it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelSession {
    /// Version of the agent software that opened the session.
    pub agent_version: String,
    /// The authtoken or SSH credential that the agent authenticated with to open the session.
    pub credential: Ref<SessionCredential>,
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<TunnelSession>,
    /// IP address from which the agent connects to ngrok.
    pub ip: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub metadata: String,
    /// Operating system of the machine that runs the agent.
    pub os: String,
    /// Code of the ngrok region through which the agent opened the session.
    pub region: String,
    /// When the agent first connected for this session; a restarted agent opens a new one.
    pub started_at: Timestamp,
    /// Protocol between the agent and ngrok: `ngrok/v2` for agents, `ssh` for SSH. Documented responses
    /// also spell the former `ngrok/2`.
    pub transport: TunnelSessionTransport,
    /// Address of this object in the API.
    pub uri: String,
}

/// Values of `transport` of [`TunnelSession`](crate::models::TunnelSession).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TunnelSessionTransport {
    /// The ngrok agent's own protocol.
    NgrokV2,
    /// SSH reverse tunneling.
    Ssh,
    /// A value that this version does not know.
    Unknown(String),
}

impl TunnelSessionTransport {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["ngrok/v2", "ssh"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NgrokV2 => "ngrok/v2",
            Self::Ssh => "ssh",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for TunnelSessionTransport {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "ngrok/v2" => Self::NgrokV2,
            "ssh" => Self::Ssh,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(TunnelSessionTransport);

/// A page of a list of [`TunnelSession`](crate::models::TunnelSession) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelSessionList {
    /// The objects of this page.
    pub tunnel_sessions: Vec<TunnelSession>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for TunnelSessionList {
    type Item = TunnelSession;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.tunnel_sessions
    }
}

/// Changes to [`TunnelSessionsUpdate`](crate::models::TunnelSessionsUpdate): what is set is changed,
/// the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelSessionsUpdate {}

impl TunnelSessionsUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Serialize for TunnelSession {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("agent_version", &self.agent_version)
            .field("credential", &self.credential)
            .field("id", &self.id)
            .field("ip", &self.ip)
            .field("metadata", &self.metadata)
            .field("os", &self.os)
            .field("region", &self.region)
            .field("started_at", &self.started_at)
            .field("transport", &self.transport)
            .field("uri", &self.uri)
            .end()
    }
}

impl ReadObject for TunnelSession {
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
            "agent_version" => value.read_unless_null(&mut self.agent_version),
            "credential" => value.read_unless_null(&mut self.credential),
            "id" => value.read_identity(&mut self.id),
            "ip" => value.read_unless_null(&mut self.ip),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "os" => value.read_unless_null(&mut self.os),
            "region" => value.read_unless_null(&mut self.region),
            "started_at" => value.read(&mut self.started_at),
            "transport" => value.read(&mut self.transport),
            "uri" => value.read_unless_null(&mut self.uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TunnelSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TunnelSessionList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("tunnel_sessions", &self.tunnel_sessions)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for TunnelSessionList {
    const REQUIRED: &'static [&'static str] = &["tunnel_sessions"];

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
            "tunnel_sessions" => value.read_unless_null(&mut self.tunnel_sessions),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for TunnelSessionList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TunnelSessionsUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for TunnelSessionsUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(&[]);

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        _name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        value.skip()
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for TunnelSessionsUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
