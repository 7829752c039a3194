// Generated from api-spec/services/edge_modules/https_edge_route_traffic_policy.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_route_traffic_policy()`: The Traffic Policy module of an HTTPS edge route: a policy document that is run on the traffic of the route.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointTrafficPolicy, HttpsEdge, HttpsEdgeRoute};

/// `GET /edges/https/{edge_id}/routes/{id}/traffic_policy`, as data.
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
    type Output = EndpointTrafficPolicy;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_traffic_policy.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}/traffic_policy",
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
    /// Retrieves the Traffic Policy module of an HTTPS edge route.
    #[deprecated(
        note = "Use the `traffic_policy` of a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_traffic_policy<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PUT /edges/https/{edge_id}/routes/{id}/traffic_policy`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: EndpointTrafficPolicy,
}

impl Replace {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: EndpointTrafficPolicy,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Replace {
    type Output = EndpointTrafficPolicy;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_traffic_policy.replace",
        method: Method::Put,
        path: "/edges/https/{edge_id}/routes/{id}/traffic_policy",
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
    /// Whether the policy runs on the traffic; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// Traffic Policy document to run, as a string of JSON or YAML.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.operation.body.value = Some(value.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointTrafficPolicy) -> Self {
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
            body: arguments.body(&["enabled", "value"])?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Replaces the Traffic Policy module of an HTTPS edge route with a new policy document.
    #[deprecated(
        note = "Use the `traffic_policy` of a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_traffic_policy<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(
            client,
            Replace::new(&self.edge_id, &self.id, EndpointTrafficPolicy::new()),
        )
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}/traffic_policy`, as data.
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
        name: "edge_modules.https_edge_route_traffic_policy.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}/traffic_policy",
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
    /// Removes the Traffic Policy module from an HTTPS edge route, so no policy runs on its traffic.
    #[deprecated(
        note = "Use the `traffic_policy` of a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_traffic_policy<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// The Traffic Policy module of an HTTPS edge route: a policy document that is run on the traffic of
/// the route.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgeroutetrafficpolicymodule)
#[derive(Debug, Clone)]
pub struct EdgeRouteTrafficPolicyModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgeRouteTrafficPolicyModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the Traffic Policy module of an HTTPS edge route.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}/traffic_policy`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutetrafficpolicymodule).
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
    ///     .https_edge_route_traffic_policy()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `traffic_policy` of a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Replaces the Traffic Policy module of an HTTPS edge route with a new policy document.
    ///
    /// `PUT /edges/https/{edge_id}/routes/{id}/traffic_policy`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutetrafficpolicymodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether the policy runs on the traffic; `false` turns the module off.
    /// * `value` (`String`): Traffic Policy document to run, as a string of JSON or YAML.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`TRAFFIC_POLICY_PARSE_FAILED`](crate::ErrorCode::TRAFFIC_POLICY_PARSE_FAILED): The traffic policy
    ///   document does not parse; the message gives the parser's error.
    /// * [`EDGE_POLICY_RULE_LIMIT_REACHED`](crate::ErrorCode::EDGE_POLICY_RULE_LIMIT_REACHED): The edge's
    ///   policy module has more rules than the account allows; remove rules or upgrade the plan.
    /// * [`EDGE_POLICY_MODULE_REQUIRES_PLAN`](crate::ErrorCode::EDGE_POLICY_MODULE_REQUIRES_PLAN): Policies
    ///   on edges are not enabled for this account.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let policy = "
    /// on_tcp_connect:
    ///   - actions:
    ///       - type: restrict-ips
    ///         config: {enforce: true, allow: [203.0.113.0/24]}
    /// ";
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_route_traffic_policy()
    ///     .replace(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .value(policy)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `traffic_policy` of a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(edge_id, id, EndpointTrafficPolicy::new()))
    }

    /// Removes the Traffic Policy module from an HTTPS edge route, so no policy runs on its traffic.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}/traffic_policy`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutetrafficpolicymodule).
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
    ///     .https_edge_route_traffic_policy()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `traffic_policy` of a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
