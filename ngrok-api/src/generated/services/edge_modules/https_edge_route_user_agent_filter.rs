// Generated from api-spec/services/edge_modules/https_edge_route_user_agent_filter.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_route_user_agent_filter()`: The user agent filter module of an HTTPS edge route: admits or rejects requests by their `User-Agent` header.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointUserAgentFilter, HttpsEdge, HttpsEdgeRoute};

/// `GET /edges/https/{edge_id}/routes/{id}/user_agent_filter`, as data.
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
    type Output = EndpointUserAgentFilter;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_user_agent_filter.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}/user_agent_filter",
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
    /// Retrieves the user agent filter module of an HTTPS edge route.
    #[deprecated(
        note = "Use the `deny` Traffic Policy action with an expression on the user agent on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_user_agent_filter<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PUT /edges/https/{edge_id}/routes/{id}/user_agent_filter`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: EndpointUserAgentFilter,
}

impl Replace {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: EndpointUserAgentFilter,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Replace {
    type Output = EndpointUserAgentFilter;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_user_agent_filter.replace",
        method: Method::Put,
        path: "/edges/https/{edge_id}/routes/{id}/user_agent_filter",
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
    /// Whether `User-Agent` headers are checked; `false` turns the module off.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// Regular expressions for the `User-Agent` headers to admit.
    pub fn allow(mut self, allow: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.body.allow = Some(allow.into_iter().map(Into::into).collect());
        self
    }

    /// Regular expressions for the `User-Agent` headers to refuse.
    pub fn deny(mut self, deny: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.body.deny = Some(deny.into_iter().map(Into::into).collect());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointUserAgentFilter) -> Self {
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
            body: arguments.body(&["enabled", "allow", "deny"])?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Replaces the user agent filter module of an HTTPS edge route: both its allow and its deny patterns.
    #[deprecated(
        note = "Use the `deny` Traffic Policy action with an expression on the user agent on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_user_agent_filter<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(
            client,
            Replace::new(&self.edge_id, &self.id, EndpointUserAgentFilter::new()),
        )
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}/user_agent_filter`, as data.
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
        name: "edge_modules.https_edge_route_user_agent_filter.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}/user_agent_filter",
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
    /// Removes the user agent filter module from an HTTPS edge route, so `User-Agent` headers are no longer
    /// checked.
    #[deprecated(
        note = "Use the `deny` Traffic Policy action with an expression on the user agent on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_user_agent_filter<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// The user agent filter module of an HTTPS edge route: admits or rejects requests by their
/// `User-Agent` header.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgerouteuseragentfiltermodule)
#[derive(Debug, Clone)]
pub struct EdgeRouteUserAgentFilterModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgeRouteUserAgentFilterModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the user agent filter module of an HTTPS edge route.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}/user_agent_filter`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouteuseragentfiltermodule).
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
    ///     .https_edge_route_user_agent_filter()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `deny` Traffic Policy action with an expression on the user agent on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Replaces the user agent filter module of an HTTPS edge route: both its allow and its deny patterns.
    ///
    /// `PUT /edges/https/{edge_id}/routes/{id}/user_agent_filter`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouteuseragentfiltermodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether `User-Agent` headers are checked; `false` turns the module off.
    /// * `allow` (`Vec<String>`): Regular expressions for the `User-Agent` headers to admit.
    /// * `deny` (`Vec<String>`): Regular expressions for the `User-Agent` headers to refuse.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`USER_AGENT_FILTER_REGEX_INVALID`](crate::ErrorCode::USER_AGENT_FILTER_REGEX_INVALID): A regular
    ///   expression of the user agent filter does not compile; correct it.
    /// * [`EDGE_USER_AGENT_FILTER_REQUIRES_PLAN`](crate::ErrorCode::EDGE_USER_AGENT_FILTER_REQUIRES_PLAN):
    ///   The account does not have the user agent filter on edges enabled.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_route_user_agent_filter()
    ///     .replace(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .deny(["(?i)\\bbot\\b", "^curl/"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `deny` Traffic Policy action with an expression on the user agent on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(edge_id, id, EndpointUserAgentFilter::new()))
    }

    /// Removes the user agent filter module from an HTTPS edge route, so `User-Agent` headers are no longer
    /// checked.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}/user_agent_filter`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouteuseragentfiltermodule).
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
    ///     .https_edge_route_user_agent_filter()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `deny` Traffic Policy action with an expression on the user agent on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
