// Generated from api-spec/services/tunnel_sessions.yaml by `cargo xtask codegen`; edits are lost.

//! Tunnel Sessions: the service and its datatypes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, Operation, Page, Ref, Resource};
use super::models::SessionCredential;

/// An ngrok agent, or an SSH reverse tunnel, that is connected to the ngrok service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TunnelSession {
    /// Version of the agent software that opened the session.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub agent_version: String,
    /// The authtoken or SSH credential that the agent authenticated with to open the session.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub credential: Ref<SessionCredential>,
    /// Identifier of this object, assigned by ngrok when it is created.
    #[serde(default)]
    pub id: Id<TunnelSession>,
    /// IP address from which the agent connects to ngrok.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ip: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub metadata: String,
    /// Operating system of the machine that runs the agent.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub os: String,
    /// Code of the ngrok region through which the agent opened the session.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub region: String,
    /// When the agent first connected for this session; a restarted agent opens a new one.
    pub started_at: Timestamp,
    /// Protocol between the agent and ngrok: `ngrok/v2` for agents, `ssh` for SSH. Documented responses
    /// also spell the former `ngrok/2`.
    #[serde(default)]
    pub transport: TunnelSessionTransport,
    /// Address of this object in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
}

impl Resource for TunnelSession {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::NgrokV2 => "ngrok/v2",
            Self::Ssh => "ssh",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TunnelSessionTransport {
    fn from(value: &str) -> Self {
        match value {
            "ngrok/v2" => Self::NgrokV2,
            "ssh" => Self::Ssh,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(TunnelSessionTransport);

/// A page of a list of [`TunnelSession`](crate::models::TunnelSession) objects, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TunnelSessionList {
    /// The objects of this page.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub tunnel_sessions: Vec<TunnelSession>,
    /// Address of this list in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct TunnelSessionsUpdate {}

impl TunnelSessionsUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `GET /tunnel_sessions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<TunnelSession>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<TunnelSession>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Get {
    type Output = TunnelSession;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tunnel_sessions.get",
        method: Method::Get,
        path: "/tunnel_sessions/{id}",
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

impl TunnelSession {
    /// Fetches the state of one tunnel session by its ID.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /tunnel_sessions`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<TunnelSession>>,
    filter: Option<String>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
            filter: None,
        }
    }
}

impl Operation for List {
    type Output = TunnelSessionList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tunnel_sessions.list",
        method: Method::Get,
        path: "/tunnel_sessions",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
        request.query("filter", self.filter.as_ref());
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
    pub fn before_id(mut self, before_id: impl Into<Id<TunnelSession>>) -> Self {
        self.operation.before_id = Some(before_id.into());
        self
    }

    /// A CEL expression over `obj`; only objects for which it holds are listed.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.operation.filter = Some(filter.into());
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
        })
    }
}

/// `POST /tunnel_sessions/{id}/update`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<TunnelSession>,
    body: TunnelSessionsUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<TunnelSession>>, body: TunnelSessionsUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for Update {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tunnel_sessions.update",
        method: Method::Post,
        path: "/tunnel_sessions/{id}/update",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&[])?,
        })
    }
}

impl TunnelSession {
    /// Updates the agent to the newest release of its major version; wait 10 seconds or more, then call
    /// `restart`. Fails if no update exists, update checks are off, or one is under way or awaits its
    /// restart.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, TunnelSessionsUpdate::new()))
    }
}

/// `POST /tunnel_sessions/{id}/restart`, as data.
#[derive(Debug, Clone)]
pub struct Restart {
    id: Id<TunnelSession>,
}

impl Restart {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<TunnelSession>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Restart {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tunnel_sessions.restart",
        method: Method::Post,
        path: "/tunnel_sessions/{id}/restart",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.empty_object();
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Restart {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl TunnelSession {
    /// Restarts the session's agent, which then reconnects under a new tunnel session ID. Not supported on
    /// Windows.
    pub fn restart<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Restart, C> {
        Call::new(client, Restart::new(&self.id))
    }
}

/// `POST /tunnel_sessions/{id}/stop`, as data.
#[derive(Debug, Clone)]
pub struct Stop {
    id: Id<TunnelSession>,
}

impl Stop {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<TunnelSession>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Stop {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tunnel_sessions.stop",
        method: Method::Post,
        path: "/tunnel_sessions/{id}/stop",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.empty_object();
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Stop {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl TunnelSession {
    /// Stops the agent process behind a tunnel session, which ends the session and its tunnels.
    pub fn stop<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Stop, C> {
        Call::new(client, Stop::new(&self.id))
    }
}

/// Connections of running ngrok agents, and of SSH reverse tunnels, to the ngrok service. Each carries
/// one or more tunnels.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/tunnelsessions)
#[derive(Debug, Clone, Copy)]
pub struct TunnelSessions<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> TunnelSessions<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Fetches the state of one tunnel session by its ID.
    ///
    /// `GET /tunnel_sessions/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tunnelsessions).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.tunnel_sessions().get("ts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<Id<TunnelSession>>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's tunnel sessions that are online now, one page at a time.
    ///
    /// `GET /tunnel_sessions`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tunnelsessions).
    ///
    /// The filter may name `obj.id`, `obj.metadata`, `obj.agent_version`, `obj.ip`, `obj.os`, `obj.region`,
    /// `obj.started_at`, `obj.credential`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.tunnel_sessions().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Updates the agent to the newest release of its major version; wait 10 seconds or more, then call
    /// `restart`. Fails if no update exists, update checks are off, or one is under way or awaits its
    /// restart.
    ///
    /// `POST /tunnel_sessions/{id}/update`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tunnelsessions).
    ///
    /// # Errors
    /// Among others:
    /// * [`SSH_SESSION_UPDATE_UNSUPPORTED`](crate::ErrorCode::SSH_SESSION_UPDATE_UNSUPPORTED): A session
    ///   started over SSH cannot be updated.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.tunnel_sessions().update("ts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<Id<TunnelSession>>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, TunnelSessionsUpdate::new()))
    }

    /// Restarts the session's agent, which then reconnects under a new tunnel session ID. Not supported on
    /// Windows.
    ///
    /// `POST /tunnel_sessions/{id}/restart`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tunnelsessions).
    ///
    /// # Errors
    /// Among others:
    /// * [`SSH_SESSION_RESTART_UNSUPPORTED`](crate::ErrorCode::SSH_SESSION_RESTART_UNSUPPORTED): A session
    ///   started over SSH cannot be restarted.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.tunnel_sessions().restart("ts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart(&self, id: impl Into<Id<TunnelSession>>) -> Call<'c, Restart, C> {
        Call::new(self.client, Restart::new(id))
    }

    /// Stops the agent process behind a tunnel session, which ends the session and its tunnels.
    ///
    /// `POST /tunnel_sessions/{id}/stop`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tunnelsessions).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.tunnel_sessions().stop("ts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop(&self, id: impl Into<Id<TunnelSession>>) -> Call<'c, Stop, C> {
        Call::new(self.client, Stop::new(id))
    }
}
