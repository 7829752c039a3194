// Generated from api-spec/services/edges/tcp.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edges().tcp()`: TCP edges: centrally configured listeners for raw TCP connections on reserved TCP addresses.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    EndpointBackendMutate, EndpointIpPolicyMutate, EndpointTrafficPolicy, TcpEdge,
    TcpEdgeCreate, TcpEdgeList, TcpEdgeUpdate,
};

/// `POST /edges/tcp`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: TcpEdgeCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: TcpEdgeCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = TcpEdge;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.tcp.create",
        method: Method::Post,
        path: "/edges/tcp",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Reserved TCP addresses the edge serves, each as `host:port`. Null, not an empty list, when none is
    /// attached.
    pub fn hostports(
        mut self,
        hostports: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.hostports = Some(
            hostports.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Backend module for the new edge; left out, the edge has no backend.
    pub fn backend(mut self, backend: EndpointBackendMutate) -> Self {
        self.operation.body.backend = Some(backend);
        self
    }

    /// IP restriction module for the new edge; left out, any source address is admitted.
    pub fn ip_restriction(mut self, ip_restriction: EndpointIpPolicyMutate) -> Self {
        self.operation.body.ip_restriction = Some(ip_restriction);
        self
    }

    /// Traffic Policy module of the edge; absent when no policy is attached.
    pub fn traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.operation.body.traffic_policy = Some(traffic_policy);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: TcpEdgeCreate) -> Self {
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
                        "description",
                        "metadata",
                        "hostports",
                        "backend",
                        "ip_restriction",
                        "traffic_policy",
                    ],
                )?,
        })
    }
}

/// `GET /edges/tcp/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<TcpEdge>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TcpEdge>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = TcpEdge;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.tcp.get",
        method: Method::Get,
        path: "/edges/tcp/{id}",
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

impl TcpEdge {
    /// Retrieves a TCP edge by its ID, with its modules.
    #[deprecated(
        note = "Use a TCP cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /edges/tcp`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<TcpEdge>>,
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
    type Output = TcpEdgeList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.tcp.list",
        method: Method::Get,
        path: "/edges/tcp",
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
    pub fn before_id(mut self, before_id: impl IntoId<TcpEdge>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
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

/// `PATCH /edges/tcp/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<TcpEdge>,
    body: TcpEdgeUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TcpEdge>, body: TcpEdgeUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = TcpEdge;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.tcp.update",
        method: Method::Patch,
        path: "/edges/tcp/{id}",
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
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Reserved TCP addresses the edge serves, each as `host:port`. Null, not an empty list, when none is
    /// attached.
    pub fn hostports(
        mut self,
        hostports: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.hostports = Some(
            hostports.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Backend module that replaces the stored one whole; left out, that stays unchanged.
    pub fn backend(mut self, backend: EndpointBackendMutate) -> Self {
        self.operation.body.backend = Some(backend);
        self
    }

    /// IP restriction module that replaces the stored one whole; left out, that stays unchanged.
    pub fn ip_restriction(mut self, ip_restriction: EndpointIpPolicyMutate) -> Self {
        self.operation.body.ip_restriction = Some(ip_restriction);
        self
    }

    /// Traffic Policy module of the edge; absent when no policy is attached.
    ///
    /// Null takes the value away.
    pub fn traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.operation.body.traffic_policy = Some(Some(traffic_policy));
        self
    }

    /// Sends null for `traffic_policy`, which takes its value away.
    pub fn clear_traffic_policy(mut self) -> Self {
        self.operation.body.traffic_policy = Some(None);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: TcpEdgeUpdate) -> Self {
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
                .body_with_nulls(
                    &[
                        "description",
                        "metadata",
                        "hostports",
                        "backend",
                        "ip_restriction",
                        "traffic_policy",
                    ],
                    &["traffic_policy"],
                )?,
        })
    }
}

impl TcpEdge {
    /// Updates a TCP edge. Modules left out stay as they are, modules given replace the stored ones whole;
    /// to remove one, call the delete operation of that module.
    #[deprecated(
        note = "Use a TCP cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, TcpEdgeUpdate::new()))
    }
}

/// `DELETE /edges/tcp/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<TcpEdge>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TcpEdge>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.tcp.delete",
        method: Method::Delete,
        path: "/edges/tcp/{id}",
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

impl TcpEdge {
    /// Deletes a TCP edge. Fails while a reserved address still refers to it.
    #[deprecated(
        note = "Use a TCP cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for TcpEdge {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// TCP edges: centrally configured listeners for raw TCP connections on reserved TCP addresses.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgestcp)
#[derive(Debug, Clone)]
pub struct EdgesTcp<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgesTcp<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a TCP edge for reserved TCP addresses. Fails with `ERR_NGROK_7196` for accounts whose edges
    /// can only be read.
    ///
    /// `POST /edges/tcp`, described on [ngrok's page](https://ngrok.com/docs/api-reference/edgestcp).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `hostports` (`Vec<String>`): Reserved TCP addresses the edge serves, each as `host:port`.
    /// * `backend` (`EndpointBackendMutate`): Backend module for the new edge; left out, the edge has no
    ///   backend.
    /// * `ip_restriction` (`EndpointIpPolicyMutate`): IP restriction module for the new edge; left out, any
    ///   source address is admitted.
    /// * `traffic_policy` (`EndpointTrafficPolicy`): Traffic Policy module of the edge; absent when no
    ///   policy is attached.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_DEPRECATED`](crate::ErrorCode::EDGE_DEPRECATED): Edges have been retired; follow the
    ///   migration guide, or contact support if running ones stopped working.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_LIMIT_REACHED`](crate::ErrorCode::EDGE_LIMIT_REACHED): No further edges fit on this
    ///   account; delete one that is unused.
    /// * [`EDGE_CREATION_RATE_LIMITED`](crate::ErrorCode::EDGE_CREATION_RATE_LIMITED): The account has
    ///   added edges too quickly; wait for the interval to pass.
    /// * [`EDGE_HOSTPORT_FORMAT_INVALID`](crate::ErrorCode::EDGE_HOSTPORT_FORMAT_INVALID): A hostport of
    ///   the edge is malformed; write host name, colon and port number.
    /// * [`EDGE_HOSTPORTS_LIMIT_REACHED`](crate::ErrorCode::EDGE_HOSTPORTS_LIMIT_REACHED): The edge has as
    ///   many hostports as the account permits for each; detach one.
    /// * [`EDGE_HOSTPORT_IN_USE`](crate::ErrorCode::EDGE_HOSTPORT_IN_USE): A different edge has this
    ///   hostport; detach it there or choose another.
    /// * [`EDGE_HOSTPORT_AGENT_IN_USE`](crate::ErrorCode::EDGE_HOSTPORT_AGENT_IN_USE): An agent serves this
    ///   hostport without an edge; stop that agent or choose another hostport.
    /// * [`EDGE_HOSTPORT_ADDRESS_NOT_FOUND`](crate::ErrorCode::EDGE_HOSTPORT_ADDRESS_NOT_FOUND): Nobody has
    ///   reserved the TCP address of this hostport; reserve it first.
    /// * [`EDGE_HOSTPORT_ADDRESS_NOT_AUTHORIZED`](crate::ErrorCode::EDGE_HOSTPORT_ADDRESS_NOT_AUTHORIZED):
    ///   Your account is not the one that holds the TCP address of this hostport.
    /// * [`EDGE_HOSTPORT_PORT_INVALID`](crate::ErrorCode::EDGE_HOSTPORT_PORT_INVALID): The port of the
    ///   hostport has to be between 1 and 65535.
    /// * [`EDGE_TCP_HOSTPORT_DOMAIN_NOT_ALLOWED`](crate::ErrorCode::EDGE_TCP_HOSTPORT_DOMAIN_NOT_ALLOWED):
    ///   A domain was given to a TCP edge, which takes TCP addresses alone.
    /// * [`EDGE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::EDGE_DESCRIPTION_TOO_LONG): The edge's description
    ///   has too many characters; shorten it.
    /// * [`EDGE_METADATA_TOO_LONG`](crate::ErrorCode::EDGE_METADATA_TOO_LONG): The edge's metadata has too
    ///   many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::{EndpointBackendMutate, EndpointIpPolicyMutate};
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edges()
    ///     .tcp()
    ///     .create()
    ///     .description("Database")
    ///     .hostports(["1.tcp.ngrok.io:20002"])
    ///     .backend(
    ///         EndpointBackendMutate::new()
    ///             .backend_id("bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Tx"),
    ///     )
    ///     .ip_restriction(
    ///         EndpointIpPolicyMutate::new()
    ///             .ip_policy_ids(["ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TCP cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(TcpEdgeCreate::new()))
    }

    /// Retrieves a TCP edge by its ID, with its modules.
    ///
    /// `GET /edges/tcp/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/edgestcp).
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.edges().tcp().get("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TCP cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the TCP edges of the account with their modules.
    ///
    /// `GET /edges/tcp`, described on [ngrok's page](https://ngrok.com/docs/api-reference/edgestcp).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<TcpEdge>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.edges().tcp().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TCP cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Updates a TCP edge. Modules left out stay as they are, modules given replace the stored ones whole;
    /// to remove one, call the delete operation of that module.
    ///
    /// `PATCH /edges/tcp/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/edgestcp).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `hostports` (`Vec<String>`): Reserved TCP addresses the edge serves, each as `host:port`.
    /// * `backend` (`EndpointBackendMutate`): Backend module that replaces the stored one whole; left out,
    ///   that stays unchanged.
    /// * `ip_restriction` (`EndpointIpPolicyMutate`): IP restriction module that replaces the stored one
    ///   whole; left out, that stays unchanged.
    /// * `traffic_policy` (`EndpointTrafficPolicy`): Traffic Policy module of the edge; absent when no
    ///   policy is attached.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_HOSTPORT_FORMAT_INVALID`](crate::ErrorCode::EDGE_HOSTPORT_FORMAT_INVALID): A hostport of
    ///   the edge is malformed; write host name, colon and port number.
    /// * [`EDGE_HOSTPORTS_LIMIT_REACHED`](crate::ErrorCode::EDGE_HOSTPORTS_LIMIT_REACHED): The edge has as
    ///   many hostports as the account permits for each; detach one.
    /// * [`EDGE_HOSTPORT_IN_USE`](crate::ErrorCode::EDGE_HOSTPORT_IN_USE): A different edge has this
    ///   hostport; detach it there or choose another.
    /// * [`EDGE_HOSTPORT_AGENT_IN_USE`](crate::ErrorCode::EDGE_HOSTPORT_AGENT_IN_USE): An agent serves this
    ///   hostport without an edge; stop that agent or choose another hostport.
    /// * [`EDGE_HOSTPORT_ADDRESS_NOT_FOUND`](crate::ErrorCode::EDGE_HOSTPORT_ADDRESS_NOT_FOUND): Nobody has
    ///   reserved the TCP address of this hostport; reserve it first.
    /// * [`EDGE_HOSTPORT_ADDRESS_NOT_AUTHORIZED`](crate::ErrorCode::EDGE_HOSTPORT_ADDRESS_NOT_AUTHORIZED):
    ///   Your account is not the one that holds the TCP address of this hostport.
    /// * [`EDGE_HOSTPORT_PORT_INVALID`](crate::ErrorCode::EDGE_HOSTPORT_PORT_INVALID): The port of the
    ///   hostport has to be between 1 and 65535.
    /// * [`EDGE_TCP_HOSTPORT_DOMAIN_NOT_ALLOWED`](crate::ErrorCode::EDGE_TCP_HOSTPORT_DOMAIN_NOT_ALLOWED):
    ///   A domain was given to a TCP edge, which takes TCP addresses alone.
    /// * [`EDGE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::EDGE_DESCRIPTION_TOO_LONG): The edge's description
    ///   has too many characters; shorten it.
    /// * [`EDGE_METADATA_TOO_LONG`](crate::ErrorCode::EDGE_METADATA_TOO_LONG): The edge's metadata has too
    ///   many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::EndpointIpPolicyMutate;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edges()
    ///     .tcp()
    ///     .update("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .ip_restriction(
    ///         EndpointIpPolicyMutate::new()
    ///             .ip_policy_ids([
    ///                 "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///                 "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Ty",
    ///             ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TCP cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn update(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, TcpEdgeUpdate::new()))
    }

    /// Deletes a TCP edge. Fails while a reserved address still refers to it.
    ///
    /// `DELETE /edges/tcp/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgestcp).
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_IN_USE`](crate::ErrorCode::EDGE_IN_USE): A reserved domain or address still points to this
    ///   edge; detach it before deleting.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.edges().tcp().delete("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TCP cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
