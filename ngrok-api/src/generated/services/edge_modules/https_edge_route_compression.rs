// Generated from api-spec/services/edge_modules/https_edge_route_compression.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_route_compression()`: The compression module of an HTTPS edge route: compresses HTTP responses on their way to the client.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointCompression, HttpsEdge, HttpsEdgeRoute};

/// `GET /edges/https/{edge_id}/routes/{id}/compression`, as data.
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
    type Output = EndpointCompression;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_compression.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}/compression",
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
    /// Retrieves the compression module of an HTTPS edge route.
    #[deprecated(
        note = "Use the `compress-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_compression<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PUT /edges/https/{edge_id}/routes/{id}/compression`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: EndpointCompression,
}

impl Replace {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: EndpointCompression,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Replace {
    type Output = EndpointCompression;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_compression.replace",
        method: Method::Put,
        path: "/edges/https/{edge_id}/routes/{id}/compression",
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
    /// Whether responses are compressed; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointCompression) -> Self {
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
    /// Replaces the compression module of an HTTPS edge route, switching response compression on or off.
    #[deprecated(
        note = "Use the `compress-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_compression<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(
            client,
            Replace::new(&self.edge_id, &self.id, EndpointCompression::new()),
        )
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}/compression`, as data.
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
        name: "edge_modules.https_edge_route_compression.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}/compression",
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
    /// Removes the compression module from an HTTPS edge route, so ngrok compresses no responses there.
    #[deprecated(
        note = "Use the `compress-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_compression<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// The compression module of an HTTPS edge route: compresses HTTP responses on their way to the client.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgeroutecompressionmodule)
#[derive(Debug, Clone)]
pub struct EdgeRouteCompressionModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgeRouteCompressionModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the compression module of an HTTPS edge route.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}/compression`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutecompressionmodule).
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
    ///     .https_edge_route_compression()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `compress-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Replaces the compression module of an HTTPS edge route, switching response compression on or off.
    ///
    /// `PUT /edges/https/{edge_id}/routes/{id}/compression`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutecompressionmodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether responses are compressed; `false` turns the module off.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_COMPRESSION_REQUIRES_PLAN`](crate::ErrorCode::EDGE_COMPRESSION_REQUIRES_PLAN): The account
    ///   does not have compression on edges enabled.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_route_compression()
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
        note = "Use the `compress-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(edge_id, id, EndpointCompression::new()))
    }

    /// Removes the compression module from an HTTPS edge route, so ngrok compresses no responses there.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}/compression`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutecompressionmodule).
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
    ///     .https_edge_route_compression()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `compress-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
