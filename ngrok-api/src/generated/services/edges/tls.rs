// Generated from api-spec/services/edges/tls.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edges().tls()`: TLS edges: centrally configured listeners for TLS connections on reserved domains.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    EndpointBackendMutate, EndpointIpPolicyMutate, EndpointMutualTlsMutate,
    EndpointTlsTermination, EndpointTrafficPolicy, TlsEdge, TlsEdgeCreate, TlsEdgeList,
    TlsEdgeUpdate,
};

/// `POST /edges/tls`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: TlsEdgeCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: TlsEdgeCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = TlsEdge;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.tls.create",
        method: Method::Post,
        path: "/edges/tls",
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

    /// Reserved domains the edge serves, each as `host:port`. Null when none is attached.
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

    /// Mutual TLS module for the new edge; left out, clients need no certificate. Works only where TLS ends
    /// at ngrok.
    pub fn mutual_tls(mut self, mutual_tls: EndpointMutualTlsMutate) -> Self {
        self.operation.body.mutual_tls = Some(mutual_tls);
        self
    }

    /// TLS termination module of the edge; absent when none is set.
    pub fn tls_termination(mut self, tls_termination: EndpointTlsTermination) -> Self {
        self.operation.body.tls_termination = Some(tls_termination);
        self
    }

    /// Traffic Policy module of the edge; absent when no policy is attached.
    pub fn traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.operation.body.traffic_policy = Some(traffic_policy);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: TlsEdgeCreate) -> Self {
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
                        "mutual_tls",
                        "tls_termination",
                        "traffic_policy",
                    ],
                )?,
        })
    }
}

/// `GET /edges/tls/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<TlsEdge>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TlsEdge>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = TlsEdge;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.tls.get",
        method: Method::Get,
        path: "/edges/tls/{id}",
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

impl TlsEdge {
    /// Retrieves a TLS edge by its ID, with its modules.
    #[deprecated(
        note = "Use a TLS cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /edges/tls`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<TlsEdge>>,
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
    type Output = TlsEdgeList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.tls.list",
        method: Method::Get,
        path: "/edges/tls",
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
    pub fn before_id(mut self, before_id: impl IntoId<TlsEdge>) -> Self {
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

/// `PATCH /edges/tls/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<TlsEdge>,
    body: TlsEdgeUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TlsEdge>, body: TlsEdgeUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = TlsEdge;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.tls.update",
        method: Method::Patch,
        path: "/edges/tls/{id}",
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

    /// Reserved domains the edge serves, each as `host:port`. Null when none is attached.
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

    /// Mutual TLS module that replaces the stored one whole; left out, that stays unchanged. Works only
    /// where TLS ends at ngrok.
    pub fn mutual_tls(mut self, mutual_tls: EndpointMutualTlsMutate) -> Self {
        self.operation.body.mutual_tls = Some(mutual_tls);
        self
    }

    /// TLS termination module of the edge; absent when none is set.
    pub fn tls_termination(mut self, tls_termination: EndpointTlsTermination) -> Self {
        self.operation.body.tls_termination = Some(tls_termination);
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
    pub fn with_body(mut self, body: TlsEdgeUpdate) -> Self {
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
                        "mutual_tls",
                        "tls_termination",
                        "traffic_policy",
                    ],
                    &["traffic_policy"],
                )?,
        })
    }
}

impl TlsEdge {
    /// Updates a TLS edge. Modules left out stay as they are, modules given replace the stored ones whole;
    /// to remove one, call the delete operation of that module.
    #[deprecated(
        note = "Use a TLS cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, TlsEdgeUpdate::new()))
    }
}

/// `DELETE /edges/tls/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<TlsEdge>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TlsEdge>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.tls.delete",
        method: Method::Delete,
        path: "/edges/tls/{id}",
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

impl TlsEdge {
    /// Deletes a TLS edge. Fails while a reserved domain still refers to it.
    #[deprecated(
        note = "Use a TLS cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for TlsEdge {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// TLS edges: centrally configured listeners for TLS connections on reserved domains.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgestls)
#[derive(Debug, Clone)]
pub struct EdgesTls<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgesTls<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a TLS edge for reserved domains. Fails with `ERR_NGROK_7196` for accounts whose edges can
    /// only be read.
    ///
    /// `POST /edges/tls`, described on [ngrok's page](https://ngrok.com/docs/api-reference/edgestls).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `hostports` (`Vec<String>`): Reserved domains the edge serves, each as `host:port`.
    /// * `backend` (`EndpointBackendMutate`): Backend module for the new edge; left out, the edge has no
    ///   backend.
    /// * `ip_restriction` (`EndpointIpPolicyMutate`): IP restriction module for the new edge; left out, any
    ///   source address is admitted.
    /// * `mutual_tls` (`EndpointMutualTlsMutate`): Mutual TLS module for the new edge; left out, clients
    ///   need no certificate.
    /// * `tls_termination` (`EndpointTlsTermination`): TLS termination module of the edge; absent when none
    ///   is set.
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
    /// * [`EDGE_TLS_REQUIRES_PLAN`](crate::ErrorCode::EDGE_TLS_REQUIRES_PLAN): The account does not have
    ///   TLS edges enabled.
    /// * [`EDGE_HOSTPORT_FORMAT_INVALID`](crate::ErrorCode::EDGE_HOSTPORT_FORMAT_INVALID): A hostport of
    ///   the edge is malformed; write host name, colon and port number.
    /// * [`EDGE_HOSTPORTS_LIMIT_REACHED`](crate::ErrorCode::EDGE_HOSTPORTS_LIMIT_REACHED): The edge has as
    ///   many hostports as the account permits for each; detach one.
    /// * [`EDGE_HOSTPORT_IN_USE`](crate::ErrorCode::EDGE_HOSTPORT_IN_USE): A different edge has this
    ///   hostport; detach it there or choose another.
    /// * [`EDGE_HOSTPORT_AGENT_IN_USE`](crate::ErrorCode::EDGE_HOSTPORT_AGENT_IN_USE): An agent serves this
    ///   hostport without an edge; stop that agent or choose another hostport.
    /// * [`EDGE_HOSTPORT_DOMAIN_NOT_FOUND`](crate::ErrorCode::EDGE_HOSTPORT_DOMAIN_NOT_FOUND): Nobody has
    ///   reserved the domain of this hostport; reserve it first.
    /// * [`EDGE_HOSTPORT_DOMAIN_NOT_AUTHORIZED`](crate::ErrorCode::EDGE_HOSTPORT_DOMAIN_NOT_AUTHORIZED):
    ///   Your account is not the one that holds the domain of this hostport.
    /// * [`EDGE_HOSTPORT_DOMAIN_PORT_UNSUPPORTED`](crate::ErrorCode::EDGE_HOSTPORT_DOMAIN_PORT_UNSUPPORTED):
    ///   Domains attach to edges on port 443 only; correct the port.
    /// * [`EDGE_TLS_HOSTPORT_TCP_ADDRESS_NOT_ALLOWED`](crate::ErrorCode::EDGE_TLS_HOSTPORT_TCP_ADDRESS_NOT_ALLOWED):
    ///   A TCP address was given to a TLS edge, which takes reserved domains alone.
    /// * [`EDGE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::EDGE_DESCRIPTION_TOO_LONG): The edge's description
    ///   has too many characters; shorten it.
    /// * [`EDGE_METADATA_TOO_LONG`](crate::ErrorCode::EDGE_METADATA_TOO_LONG): The edge's metadata has too
    ///   many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::{EndpointBackendMutate, EndpointMutualTlsMutate};
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edges()
    ///     .tls()
    ///     .create()
    ///     .description("Broker of the sensors")
    ///     .hostports(["broker.example.com:443"])
    ///     .backend(
    ///         EndpointBackendMutate::new()
    ///             .backend_id("bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Tx"),
    ///     )
    ///     .mutual_tls(
    ///         EndpointMutualTlsMutate::new()
    ///             .certificate_authority_ids(["ca_2tEpN0yrxDI4j8jVnhVRoTNN2Tx"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TLS cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(TlsEdgeCreate::new()))
    }

    /// Retrieves a TLS edge by its ID, with its modules.
    ///
    /// `GET /edges/tls/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/edgestls).
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.edges().tls().get("edgtls_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TLS cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<TlsEdge>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the TLS edges of the account with their modules.
    ///
    /// `GET /edges/tls`, described on [ngrok's page](https://ngrok.com/docs/api-reference/edgestls).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<TlsEdge>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.edges().tls().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TLS cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Updates a TLS edge. Modules left out stay as they are, modules given replace the stored ones whole;
    /// to remove one, call the delete operation of that module.
    ///
    /// `PATCH /edges/tls/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/edgestls).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `hostports` (`Vec<String>`): Reserved domains the edge serves, each as `host:port`.
    /// * `backend` (`EndpointBackendMutate`): Backend module that replaces the stored one whole; left out,
    ///   that stays unchanged.
    /// * `ip_restriction` (`EndpointIpPolicyMutate`): IP restriction module that replaces the stored one
    ///   whole; left out, that stays unchanged.
    /// * `mutual_tls` (`EndpointMutualTlsMutate`): Mutual TLS module that replaces the stored one whole;
    ///   left out, that stays unchanged.
    /// * `tls_termination` (`EndpointTlsTermination`): TLS termination module of the edge; absent when none
    ///   is set.
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
    /// * [`EDGE_HOSTPORT_DOMAIN_NOT_FOUND`](crate::ErrorCode::EDGE_HOSTPORT_DOMAIN_NOT_FOUND): Nobody has
    ///   reserved the domain of this hostport; reserve it first.
    /// * [`EDGE_HOSTPORT_DOMAIN_NOT_AUTHORIZED`](crate::ErrorCode::EDGE_HOSTPORT_DOMAIN_NOT_AUTHORIZED):
    ///   Your account is not the one that holds the domain of this hostport.
    /// * [`EDGE_HOSTPORT_DOMAIN_PORT_UNSUPPORTED`](crate::ErrorCode::EDGE_HOSTPORT_DOMAIN_PORT_UNSUPPORTED):
    ///   Domains attach to edges on port 443 only; correct the port.
    /// * [`EDGE_TLS_HOSTPORT_TCP_ADDRESS_NOT_ALLOWED`](crate::ErrorCode::EDGE_TLS_HOSTPORT_TCP_ADDRESS_NOT_ALLOWED):
    ///   A TCP address was given to a TLS edge, which takes reserved domains alone.
    /// * [`EDGE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::EDGE_DESCRIPTION_TOO_LONG): The edge's description
    ///   has too many characters; shorten it.
    /// * [`EDGE_METADATA_TOO_LONG`](crate::ErrorCode::EDGE_METADATA_TOO_LONG): The edge's metadata has too
    ///   many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::{EndpointTlsTermination, EndpointTlsTerminationTerminateAt};
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edges()
    ///     .tls()
    ///     .update("edgtls_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .tls_termination(
    ///         EndpointTlsTermination::new()
    ///             .terminate_at(EndpointTlsTerminationTerminateAt::Edge)
    ///             .min_version("1.3"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TLS cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn update(&self, id: impl IntoId<TlsEdge>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, TlsEdgeUpdate::new()))
    }

    /// Deletes a TLS edge. Fails while a reserved domain still refers to it.
    ///
    /// `DELETE /edges/tls/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgestls).
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
    /// client.edges().tls().delete("edgtls_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TLS cloud endpoint with a Traffic Policy instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<TlsEdge>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
