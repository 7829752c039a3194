// Generated from api-spec/services/tunnels.yaml by `cargo xtask codegen`; edits are lost.

//! Tunnels: the service and its datatypes.

use std::collections::BTreeMap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, Operation, Page, Ref, Resource};
use super::models::{Endpoint, TunnelGroupBackend, TunnelSession};

/// A channel held open by an agent or SSH session, over which ngrok sends traffic to a local service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tunnel {
    /// Identifier of this object, assigned by ngrok when it is created.
    #[serde(default)]
    pub id: Id<Tunnel>,
    /// URL at which an ephemeral tunnel receives traffic. Empty for tunnels that serve backends.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub public_url: String,
    /// When the agent or SSH client opened the tunnel.
    pub started_at: Timestamp,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub metadata: String,
    /// Protocol of an ephemeral tunnel: `http`, `https`, `tcp` or `tls`. Empty for tunnels that serve
    /// backends.
    pub proto: Option<TunnelProto>,
    /// Code of the ngrok region in which the tunnel runs, such as `us`.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub region: String,
    /// The agent or SSH session that opened this tunnel and carries it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub tunnel_session: Ref<TunnelSession>,
    /// The ephemeral endpoint whose traffic this tunnel carries. Absent for tunnels that serve backends.
    pub endpoint: Option<Ref<Endpoint>>,
    /// Labels by which tunnel group backends select this tunnel. Empty for tunnels that have an endpoint of
    /// their own.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub labels: BTreeMap<String, String>,
    /// The tunnel group backends that this tunnel's labels match. Empty for tunnels that have an endpoint
    /// of their own.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub backends: Vec<Ref<TunnelGroupBackend>>,
    /// Where the agent sends the tunnel's traffic, as a URL or a network address.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub forwards_to: String,
}

impl Resource for Tunnel {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
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

impl From<&str> for TunnelProto {
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

crate::open_enum::conversions!(TunnelProto);

/// A page of a list of [`Tunnel`](crate::models::Tunnel) objects, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TunnelList {
    /// The objects of this page.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub tunnels: Vec<Tunnel>,
    /// Address of this list in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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

/// `GET /tunnels/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<Tunnel>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<Tunnel>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Get {
    type Output = Tunnel;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tunnels.get",
        method: Method::Get,
        path: "/tunnels/{id}",
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

impl Tunnel {
    /// Fetches the state of one tunnel by its ID.
    #[deprecated(note = "Use `client.endpoints()` instead.")]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /tunnels`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<Tunnel>>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
        }
    }
}

impl Operation for List {
    type Output = TunnelList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tunnels.list",
        method: Method::Get,
        path: "/tunnels",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
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
    pub fn before_id(mut self, before_id: impl Into<Id<Tunnel>>) -> Self {
        self.operation.before_id = Some(before_id.into());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
        })
    }
}

/// Tunnels that running agents or SSH sessions hold open to expose local services.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/tunnels)
#[derive(Debug, Clone, Copy)]
pub struct Tunnels<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> Tunnels<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Fetches the state of one tunnel by its ID.
    ///
    /// `GET /tunnels/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/tunnels).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.tunnels().get("tn_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `client.endpoints()` instead.")]
    pub fn get(&self, id: impl Into<Id<Tunnel>>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's tunnels that are online now, one page at a time.
    ///
    /// `GET /tunnels`, described on [ngrok's page](https://ngrok.com/docs/api-reference/tunnels).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.tunnels().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `client.endpoints()` instead.")]
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }
}
