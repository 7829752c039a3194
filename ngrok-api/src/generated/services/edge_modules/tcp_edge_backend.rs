// Generated from api-spec/services/edge_modules/tcp_edge_backend.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().tcp_edge_backend()`: The backend module of a TCP edge: which backend receives the connections.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{Backend, EndpointBackend, EndpointBackendMutate, TcpEdge};

/// `GET /edges/tcp/{id}/backend`, as data.
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
    type Output = EndpointBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.tcp_edge_backend.get",
        method: Method::Get,
        path: "/edges/tcp/{id}/backend",
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
    /// Retrieves the backend module of a TCP edge.
    #[deprecated(
        note = "Use a TCP cloud endpoint whose Traffic Policy ends in a `forward-internal` action instead; see `client.endpoints()`."
    )]
    pub fn get_backend<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `PUT /edges/tcp/{id}/backend`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    id: Id<TcpEdge>,
    body: EndpointBackendMutate,
}

impl Replace {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TcpEdge>, body: EndpointBackendMutate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Replace {
    type Output = EndpointBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.tcp_edge_backend.replace",
        method: Method::Put,
        path: "/edges/tcp/{id}/backend",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Replace, C> {
    /// Whether traffic is sent to the backend; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// ID of the backend that receives the traffic, of any kind: failover, HTTP response, static, tunnel
    /// group or weighted.
    pub fn backend_id(mut self, backend_id: impl IntoId<Backend>) -> Self {
        self.operation.body.backend_id = Some(backend_id.into_id());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointBackendMutate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Replace {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["enabled", "backend_id"])?,
        })
    }
}

impl TcpEdge {
    /// Replaces the backend module of a TCP edge, pointing the edge at another backend.
    #[deprecated(
        note = "Use a TCP cloud endpoint whose Traffic Policy ends in a `forward-internal` action instead; see `client.endpoints()`."
    )]
    pub fn replace_backend<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(client, Replace::new(&self.id, EndpointBackendMutate::new()))
    }
}

/// `DELETE /edges/tcp/{id}/backend`, as data.
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
        name: "edge_modules.tcp_edge_backend.delete",
        method: Method::Delete,
        path: "/edges/tcp/{id}/backend",
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
    /// Removes the backend module from a TCP edge, which then has no backend.
    #[deprecated(
        note = "Use a TCP cloud endpoint whose Traffic Policy ends in a `forward-internal` action instead; see `client.endpoints()`."
    )]
    pub fn delete_backend<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// The backend module of a TCP edge: which backend receives the connections.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/tcpedgebackendmodule)
#[derive(Debug, Clone)]
pub struct TcpEdgeBackendModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> TcpEdgeBackendModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the backend module of a TCP edge.
    ///
    /// `GET /edges/tcp/{id}/backend`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tcpedgebackendmodule).
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .tcp_edge_backend()
    ///     .get("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TCP cloud endpoint whose Traffic Policy ends in a `forward-internal` action instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Replaces the backend module of a TCP edge, pointing the edge at another backend.
    ///
    /// `PUT /edges/tcp/{id}/backend`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tcpedgebackendmodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether traffic is sent to the backend; `false` turns the module off.
    /// * `backend_id` (`Id<Backend>`): ID of the backend that receives the traffic, of any kind: failover,
    ///   HTTP response, static, tunnel group or weighted.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`BACKEND_NOT_FOUND`](crate::ErrorCode::BACKEND_NOT_FOUND): There is no such backend; check the
    ///   ID.
    /// * [`BACKEND_ID_INVALID`](crate::ErrorCode::BACKEND_ID_INVALID): The value given where a backend ID
    ///   is expected is not one.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .tcp_edge_backend()
    ///     .replace("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .backend_id("bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TCP cloud endpoint whose Traffic Policy ends in a `forward-internal` action instead; see `client.endpoints()`."
    )]
    pub fn replace(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(id, EndpointBackendMutate::new()))
    }

    /// Removes the backend module from a TCP edge, which then has no backend.
    ///
    /// `DELETE /edges/tcp/{id}/backend`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tcpedgebackendmodule).
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client
    ///     .edge_modules()
    ///     .tcp_edge_backend()
    ///     .delete("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a TCP cloud endpoint whose Traffic Policy ends in a `forward-internal` action instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
