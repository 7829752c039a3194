// Generated from api-spec/services/tunnel_sessions.yaml by `cargo xtask codegen`; edits are lost.

//! `client.tunnel_sessions()`: Connections of running ngrok agents, and of SSH reverse tunnels, to the ngrok service.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{TunnelSession, TunnelSessionList, TunnelSessionsUpdate};

/// `GET /tunnel_sessions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<TunnelSession>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TunnelSession>) -> Self {
        Self { id: id.into_id() }
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
    pub fn before_id(mut self, before_id: impl IntoId<TunnelSession>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
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
    pub fn new(id: impl IntoId<TunnelSession>, body: TunnelSessionsUpdate) -> Self {
        Self { id: id.into_id(), body }
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
    pub fn new(id: impl IntoId<TunnelSession>) -> Self {
        Self { id: id.into_id() }
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
    pub fn new(id: impl IntoId<TunnelSession>) -> Self {
        Self { id: id.into_id() }
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

impl Resource for TunnelSession {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Connections of running ngrok agents, and of SSH reverse tunnels, to the ngrok service. Each carries
/// one or more tunnels.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/tunnelsessions)
#[derive(Debug, Clone)]
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
    pub fn get(&self, id: impl IntoId<TunnelSession>) -> Call<'c, Get, C> {
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
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<TunnelSession>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
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
    pub fn update(&self, id: impl IntoId<TunnelSession>) -> Call<'c, Update, C> {
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
    pub fn restart(&self, id: impl IntoId<TunnelSession>) -> Call<'c, Restart, C> {
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
    pub fn stop(&self, id: impl IntoId<TunnelSession>) -> Call<'c, Stop, C> {
        Call::new(self.client, Stop::new(id))
    }
}

/// Fields that the list can be filtered by: see [`filter`](crate::filter).
pub mod fields {
    use crate::filter::Field;
    /// Identifier of this object, assigned by ngrok when it is created.
    pub const ID: Field<str> = Field::new("id");
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub const METADATA: Field<str> = Field::new("metadata");
    /// Version of the agent software that opened the session.
    pub const AGENT_VERSION: Field<str> = Field::new("agent_version");
    /// IP address from which the agent connects to ngrok.
    pub const IP: Field<str> = Field::new("ip");
    /// Operating system of the machine that runs the agent.
    pub const OS: Field<str> = Field::new("os");
    /// Code of the ngrok region through which the agent opened the session.
    pub const REGION: Field<str> = Field::new("region");
    /// When the agent first connected for this session; a restarted agent opens a new one.
    pub const STARTED_AT: Field<jiff::Timestamp> = Field::new("started_at");
    /// The authtoken or SSH credential that the agent authenticated with to open the session.
    pub const CREDENTIAL: Field<str> = Field::new("credential");
}
