// Generated from api-spec/services/edge_modules/https_edge_route_request_headers.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_route_request_headers()`: The request headers module of an HTTPS edge route: adds and removes headers before the upstream sees a request.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointRequestHeaders, HttpsEdge, HttpsEdgeRoute};

/// `GET /edges/https/{edge_id}/routes/{id}/request_headers`, as data.
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
    type Output = EndpointRequestHeaders;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_request_headers.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}/request_headers",
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
    /// Retrieves the request headers module of an HTTPS edge route.
    #[deprecated(
        note = "Use the `add-headers` and `remove-headers` actions in phase `on_http_request` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_request_headers<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PUT /edges/https/{edge_id}/routes/{id}/request_headers`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: EndpointRequestHeaders,
}

impl Replace {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: EndpointRequestHeaders,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Replace {
    type Output = EndpointRequestHeaders;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_request_headers.replace",
        method: Method::Put,
        path: "/edges/https/{edge_id}/routes/{id}/request_headers",
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
    /// Whether request headers are changed; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// Headers set on each request for the upstream, as header name to value. Names must not differ in case
    /// alone.
    pub fn add(
        mut self,
        add: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.operation.body.add = Some(
            add.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Names of headers dropped from each request, so that the upstream never sees them.
    pub fn remove(
        mut self,
        remove: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.remove = Some(remove.into_iter().map(Into::into).collect());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointRequestHeaders) -> Self {
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
            body: arguments.body(&["enabled", "add", "remove"])?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Replaces the request headers module of an HTTPS edge route: both the headers to add and those to
    /// remove.
    #[deprecated(
        note = "Use the `add-headers` and `remove-headers` actions in phase `on_http_request` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_request_headers<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(
            client,
            Replace::new(&self.edge_id, &self.id, EndpointRequestHeaders::new()),
        )
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}/request_headers`, as data.
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
        name: "edge_modules.https_edge_route_request_headers.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}/request_headers",
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
    /// Removes the request headers module from an HTTPS edge route, leaving request headers as the client
    /// sent them.
    #[deprecated(
        note = "Use the `add-headers` and `remove-headers` actions in phase `on_http_request` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_request_headers<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// The request headers module of an HTTPS edge route: adds and removes headers before the upstream sees
/// a request.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgerouterequestheadersmodule)
#[derive(Debug, Clone)]
pub struct EdgeRouteRequestHeadersModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgeRouteRequestHeadersModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the request headers module of an HTTPS edge route.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}/request_headers`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouterequestheadersmodule).
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
    ///     .https_edge_route_request_headers()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `add-headers` and `remove-headers` actions in phase `on_http_request` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Replaces the request headers module of an HTTPS edge route: both the headers to add and those to
    /// remove.
    ///
    /// `PUT /edges/https/{edge_id}/routes/{id}/request_headers`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouterequestheadersmodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether request headers are changed; `false` turns the module off.
    /// * `add` (`BTreeMap<String, String>`): Headers set on each request for the upstream, as header name
    ///   to value.
    /// * `remove` (`Vec<String>`): Names of headers dropped from each request, so that the upstream never
    ///   sees them.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_HEADER_NAME_INVALID`](crate::ErrorCode::EDGE_HEADER_NAME_INVALID): A header name in the
    ///   edge has characters that HTTP forbids there.
    /// * [`EDGE_HEADER_NAME_TOO_LONG`](crate::ErrorCode::EDGE_HEADER_NAME_TOO_LONG): A header name in the
    ///   edge has too many bytes; the message shows how it starts.
    /// * [`EDGE_HEADER_VALUE_INVALID`](crate::ErrorCode::EDGE_HEADER_VALUE_INVALID): A header value in the
    ///   edge is not legal in HTTP; the message says why.
    /// * [`EDGE_HEADER_VALUE_TOO_LONG`](crate::ErrorCode::EDGE_HEADER_VALUE_TOO_LONG): A header value in
    ///   the edge has too many bytes; the message shows its header and how it starts.
    /// * [`EDGE_ADD_HEADER_DUPLICATE`](crate::ErrorCode::EDGE_ADD_HEADER_DUPLICATE): The edge adds one
    ///   header twice under spellings that differ only in case; keep one.
    /// * [`EDGE_HEADERS_LIMIT_REACHED`](crate::ErrorCode::EDGE_HEADERS_LIMIT_REACHED): The edge module
    ///   lists more headers than it may; remove some.
    /// * [`EDGE_REQUEST_HEADERS_REQUIRES_PLAN`](crate::ErrorCode::EDGE_REQUEST_HEADERS_REQUIRES_PLAN): The
    ///   account does not have request header changes on edges enabled.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_route_request_headers()
    ///     .replace(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .add([("X-Served-By", "ngrok")])
    ///     .remove(["X-Debug"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `add-headers` and `remove-headers` actions in phase `on_http_request` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(edge_id, id, EndpointRequestHeaders::new()))
    }

    /// Removes the request headers module from an HTTPS edge route, leaving request headers as the client
    /// sent them.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}/request_headers`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouterequestheadersmodule).
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
    ///     .https_edge_route_request_headers()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `add-headers` and `remove-headers` actions in phase `on_http_request` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
