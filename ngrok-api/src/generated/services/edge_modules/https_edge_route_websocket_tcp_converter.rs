// Generated from api-spec/services/edge_modules/https_edge_route_websocket_tcp_converter.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_route_websocket_tcp_converter()`: The WebSocket to TCP converter module of an HTTPS edge route: unwraps WebSocket connections into plain TCP for the upstream.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointWebsocketTcpConverter, HttpsEdge, HttpsEdgeRoute};

/// `GET /edges/https/{edge_id}/routes/{id}/websocket_tcp_converter`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
}

impl Get {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
        }
    }
}

impl Operation for Get {
    type Output = EndpointWebsocketTcpConverter;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_websocket_tcp_converter.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}/websocket_tcp_converter",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("edge_id", self.edge_id.as_str())?;
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Get {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            edge_id: arguments.path("edge_id")?,
            id: arguments.path("id")?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Retrieves the WebSocket to TCP converter module of an HTTPS edge route.
    #[deprecated(
        note = "Use cloud endpoints instead, see `client.endpoints()`; no Traffic Policy action replaces this module."
    )]
    pub fn get_websocket_tcp_converter<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PUT /edges/https/{edge_id}/routes/{id}/websocket_tcp_converter`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: EndpointWebsocketTcpConverter,
}

impl Replace {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: EndpointWebsocketTcpConverter,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Replace {
    type Output = EndpointWebsocketTcpConverter;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_websocket_tcp_converter.replace",
        method: Method::Put,
        path: "/edges/https/{edge_id}/routes/{id}/websocket_tcp_converter",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("edge_id", self.edge_id.as_str())?;
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Replace, C> {
    /// Whether WebSocket connections are converted; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointWebsocketTcpConverter) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Replace {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            edge_id: arguments.path("edge_id")?,
            id: arguments.path("id")?,
            body: arguments.body(&["enabled"])?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Replaces the WebSocket to TCP converter module of an HTTPS edge route, switching the conversion on
    /// or off.
    #[deprecated(
        note = "Use cloud endpoints instead, see `client.endpoints()`; no Traffic Policy action replaces this module."
    )]
    pub fn replace_websocket_tcp_converter<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(
            client,
            Replace::new(&self.edge_id, &self.id, EndpointWebsocketTcpConverter::new()),
        )
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}/websocket_tcp_converter`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
        }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_websocket_tcp_converter.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}/websocket_tcp_converter",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("edge_id", self.edge_id.as_str())?;
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Delete {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            edge_id: arguments.path("edge_id")?,
            id: arguments.path("id")?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Removes the WebSocket to TCP converter module from an HTTPS edge route, ending the conversion.
    #[deprecated(
        note = "Use cloud endpoints instead, see `client.endpoints()`; no Traffic Policy action replaces this module."
    )]
    pub fn delete_websocket_tcp_converter<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// The WebSocket to TCP converter module of an HTTPS edge route: unwraps WebSocket connections into
/// plain TCP for the upstream.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgeroutewebsockettcpconvertermodule)
#[derive(Debug, Clone)]
pub struct EdgeRouteWebsocketTcpConverterModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgeRouteWebsocketTcpConverterModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the WebSocket to TCP converter module of an HTTPS edge route.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}/websocket_tcp_converter`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutewebsockettcpconvertermodule).
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_route_websocket_tcp_converter()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use cloud endpoints instead, see `client.endpoints()`; no Traffic Policy action replaces this module."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Replaces the WebSocket to TCP converter module of an HTTPS edge route, switching the conversion on
    /// or off.
    ///
    /// `PUT /edges/https/{edge_id}/routes/{id}/websocket_tcp_converter`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutewebsockettcpconvertermodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether WebSocket connections are converted; `false` turns the module off.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_WEBSOCKET_TCP_CONVERTER_REQUIRES_PLAN`](crate::ErrorCode::EDGE_WEBSOCKET_TCP_CONVERTER_REQUIRES_PLAN):
    ///   The account does not have the WebSocket-to-TCP converter enabled.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_route_websocket_tcp_converter()
    ///     .replace(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .enabled(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use cloud endpoints instead, see `client.endpoints()`; no Traffic Policy action replaces this module."
    )]
    pub fn replace(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Replace, C> {
        Call::new(
            self.client,
            Replace::new(edge_id, id, EndpointWebsocketTcpConverter::new()),
        )
    }

    /// Removes the WebSocket to TCP converter module from an HTTPS edge route, ending the conversion.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}/websocket_tcp_converter`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutewebsockettcpconvertermodule).
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client
    ///     .edge_modules()
    ///     .https_edge_route_websocket_tcp_converter()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use cloud endpoints instead, see `client.endpoints()`; no Traffic Policy action replaces this module."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
