// Generated from api-spec/services/edges/https_routes.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edges().https_routes()`: Routes of an HTTPS edge: each matches requests by path and has modules of its own.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{
    EndpointBackendMutate, EndpointCircuitBreaker, EndpointCompression,
    EndpointIpPolicyMutate, EndpointOAuth, EndpointOidc, EndpointRequestHeaders,
    EndpointResponseHeaders, EndpointSamlMutate, EndpointTrafficPolicy,
    EndpointUserAgentFilter, EndpointWebhookValidation, EndpointWebsocketTcpConverter,
    HttpsEdge, HttpsEdgeRoute, HttpsEdgeRouteCreate, HttpsEdgeRouteMatchType,
    HttpsEdgeRouteUpdate,
};

/// `POST /edges/https/{edge_id}/routes`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    edge_id: Id<HttpsEdge>,
    body: HttpsEdgeRouteCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(edge_id: impl IntoId<HttpsEdge>, body: HttpsEdgeRouteCreate) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            body,
        }
    }
}

impl Operation for Create {
    type Output = HttpsEdgeRoute;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.https_routes.create",
        method: Method::Post,
        path: "/edges/https/{edge_id}/routes",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("edge_id", self.edge_id.as_str())?;
        request.required("match_type", self.body.match_type.as_str())?;
        request.required("match", &self.body.r#match)?;
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

    /// Backend module for the new route; left out, the route has no backend.
    pub fn backend(mut self, backend: EndpointBackendMutate) -> Self {
        self.operation.body.backend = Some(backend);
        self
    }

    /// IP restriction module for the new route; left out, any source address is admitted.
    pub fn ip_restriction(mut self, ip_restriction: EndpointIpPolicyMutate) -> Self {
        self.operation.body.ip_restriction = Some(ip_restriction);
        self
    }

    /// Circuit breaker module of the route; absent when none is set.
    pub fn circuit_breaker(mut self, circuit_breaker: EndpointCircuitBreaker) -> Self {
        self.operation.body.circuit_breaker = Some(circuit_breaker);
        self
    }

    /// Compression module of the route; absent when none is set.
    pub fn compression(mut self, compression: EndpointCompression) -> Self {
        self.operation.body.compression = Some(compression);
        self
    }

    /// Request headers module of the route; absent when request headers are left alone.
    pub fn request_headers(mut self, request_headers: EndpointRequestHeaders) -> Self {
        self.operation.body.request_headers = Some(request_headers);
        self
    }

    /// Response headers module of the route; absent when response headers are left alone.
    pub fn response_headers(
        mut self,
        response_headers: EndpointResponseHeaders,
    ) -> Self {
        self.operation.body.response_headers = Some(response_headers);
        self
    }

    /// Webhook verification module of the route; absent when webhooks are not checked.
    pub fn webhook_verification(
        mut self,
        webhook_verification: EndpointWebhookValidation,
    ) -> Self {
        self.operation.body.webhook_verification = Some(webhook_verification);
        self
    }

    /// OAuth module of the route; absent when none is set. Excludes `oidc` and `saml`.
    pub fn oauth(mut self, oauth: EndpointOAuth) -> Self {
        self.operation.body.oauth = Some(oauth);
        self
    }

    /// SAML module for the new route; left out, no SAML sign-in is asked for. Excludes `oauth` and `oidc`.
    pub fn saml(mut self, saml: EndpointSamlMutate) -> Self {
        self.operation.body.saml = Some(saml);
        self
    }

    /// OpenID Connect module of the route; absent when none is set. Excludes `oauth` and `saml`.
    pub fn oidc(mut self, oidc: EndpointOidc) -> Self {
        self.operation.body.oidc = Some(oidc);
        self
    }

    /// WebSocket to TCP converter module of the route; absent when none is set.
    pub fn websocket_tcp_converter(
        mut self,
        websocket_tcp_converter: EndpointWebsocketTcpConverter,
    ) -> Self {
        self.operation.body.websocket_tcp_converter = Some(websocket_tcp_converter);
        self
    }

    /// User agent filter module of the route; absent when none is set.
    pub fn user_agent_filter(
        mut self,
        user_agent_filter: EndpointUserAgentFilter,
    ) -> Self {
        self.operation.body.user_agent_filter = Some(user_agent_filter);
        self
    }

    /// Traffic Policy module of the route; absent when no policy is attached.
    pub fn traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.operation.body.traffic_policy = Some(traffic_policy);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: HttpsEdgeRouteCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            edge_id: arguments.path("edge_id")?,
            body: arguments
                .body(
                    &[
                        "match_type",
                        "match",
                        "description",
                        "metadata",
                        "backend",
                        "ip_restriction",
                        "circuit_breaker",
                        "compression",
                        "request_headers",
                        "response_headers",
                        "webhook_verification",
                        "oauth",
                        "saml",
                        "oidc",
                        "websocket_tcp_converter",
                        "user_agent_filter",
                        "traffic_policy",
                    ],
                )?,
        })
    }
}

/// `GET /edges/https/{edge_id}/routes/{id}`, as data.
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
    type Output = HttpsEdgeRoute;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.https_routes.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}",
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
    /// Retrieves one route of an HTTPS edge by edge ID and route ID.
    #[deprecated(
        note = "Use Traffic Policy rules with path expressions, such as `req.url.path.startsWith(\"/api\")`, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PATCH /edges/https/{edge_id}/routes/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: HttpsEdgeRouteUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: HttpsEdgeRouteUpdate,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Update {
    type Output = HttpsEdgeRoute;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edges.https_routes.update",
        method: Method::Patch,
        path: "/edges/https/{edge_id}/routes/{id}",
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

impl<C: Connection> Call<'_, Update, C> {
    /// How `match` is compared with the path of a request: as a whole or as a prefix.
    pub fn match_type(mut self, match_type: HttpsEdgeRouteMatchType) -> Self {
        self.operation.body.match_type = Some(match_type);
        self
    }

    /// Selector of the route, such as `/blog`; unique among the routes of its edge. `match_type` says how
    /// it is compared.
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.operation.body.r#match = Some(r#match.into());
        self
    }

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

    /// Backend module that replaces the stored one whole; left out, that stays unchanged.
    ///
    /// Null takes the value away.
    pub fn backend(mut self, backend: EndpointBackendMutate) -> Self {
        self.operation.body.backend = Some(Some(backend));
        self
    }

    /// IP restriction module that replaces the stored one whole; left out, that stays unchanged.
    ///
    /// Null takes the value away.
    pub fn ip_restriction(mut self, ip_restriction: EndpointIpPolicyMutate) -> Self {
        self.operation.body.ip_restriction = Some(Some(ip_restriction));
        self
    }

    /// Circuit breaker module of the route; absent when none is set.
    ///
    /// Null takes the value away.
    pub fn circuit_breaker(mut self, circuit_breaker: EndpointCircuitBreaker) -> Self {
        self.operation.body.circuit_breaker = Some(Some(circuit_breaker));
        self
    }

    /// Compression module of the route; absent when none is set.
    ///
    /// Null takes the value away.
    pub fn compression(mut self, compression: EndpointCompression) -> Self {
        self.operation.body.compression = Some(Some(compression));
        self
    }

    /// Request headers module of the route; absent when request headers are left alone.
    ///
    /// Null takes the value away.
    pub fn request_headers(mut self, request_headers: EndpointRequestHeaders) -> Self {
        self.operation.body.request_headers = Some(Some(request_headers));
        self
    }

    /// Response headers module of the route; absent when response headers are left alone.
    ///
    /// Null takes the value away.
    pub fn response_headers(
        mut self,
        response_headers: EndpointResponseHeaders,
    ) -> Self {
        self.operation.body.response_headers = Some(Some(response_headers));
        self
    }

    /// Webhook verification module of the route; absent when webhooks are not checked.
    ///
    /// Null takes the value away.
    pub fn webhook_verification(
        mut self,
        webhook_verification: EndpointWebhookValidation,
    ) -> Self {
        self.operation.body.webhook_verification = Some(Some(webhook_verification));
        self
    }

    /// OAuth module of the route; absent when none is set. Excludes `oidc` and `saml`.
    ///
    /// Null takes the value away.
    pub fn oauth(mut self, oauth: EndpointOAuth) -> Self {
        self.operation.body.oauth = Some(Some(oauth));
        self
    }

    /// SAML module that replaces the stored one whole; left out, that stays unchanged. Excludes `oauth` and
    /// `oidc`.
    ///
    /// Null takes the value away.
    pub fn saml(mut self, saml: EndpointSamlMutate) -> Self {
        self.operation.body.saml = Some(Some(saml));
        self
    }

    /// OpenID Connect module of the route; absent when none is set. Excludes `oauth` and `saml`.
    ///
    /// Null takes the value away.
    pub fn oidc(mut self, oidc: EndpointOidc) -> Self {
        self.operation.body.oidc = Some(Some(oidc));
        self
    }

    /// WebSocket to TCP converter module of the route; absent when none is set.
    ///
    /// Null takes the value away.
    pub fn websocket_tcp_converter(
        mut self,
        websocket_tcp_converter: EndpointWebsocketTcpConverter,
    ) -> Self {
        self.operation.body.websocket_tcp_converter = Some(
            Some(websocket_tcp_converter),
        );
        self
    }

    /// User agent filter module of the route; absent when none is set.
    pub fn user_agent_filter(
        mut self,
        user_agent_filter: EndpointUserAgentFilter,
    ) -> Self {
        self.operation.body.user_agent_filter = Some(user_agent_filter);
        self
    }

    /// Traffic Policy module of the route; absent when no policy is attached.
    ///
    /// Null takes the value away.
    pub fn traffic_policy(mut self, traffic_policy: EndpointTrafficPolicy) -> Self {
        self.operation.body.traffic_policy = Some(Some(traffic_policy));
        self
    }

    /// Sends null for `backend`, which takes its value away.
    pub fn clear_backend(mut self) -> Self {
        self.operation.body.backend = Some(None);
        self
    }

    /// Sends null for `ip_restriction`, which takes its value away.
    pub fn clear_ip_restriction(mut self) -> Self {
        self.operation.body.ip_restriction = Some(None);
        self
    }

    /// Sends null for `circuit_breaker`, which takes its value away.
    pub fn clear_circuit_breaker(mut self) -> Self {
        self.operation.body.circuit_breaker = Some(None);
        self
    }

    /// Sends null for `compression`, which takes its value away.
    pub fn clear_compression(mut self) -> Self {
        self.operation.body.compression = Some(None);
        self
    }

    /// Sends null for `request_headers`, which takes its value away.
    pub fn clear_request_headers(mut self) -> Self {
        self.operation.body.request_headers = Some(None);
        self
    }

    /// Sends null for `response_headers`, which takes its value away.
    pub fn clear_response_headers(mut self) -> Self {
        self.operation.body.response_headers = Some(None);
        self
    }

    /// Sends null for `webhook_verification`, which takes its value away.
    pub fn clear_webhook_verification(mut self) -> Self {
        self.operation.body.webhook_verification = Some(None);
        self
    }

    /// Sends null for `oauth`, which takes its value away.
    pub fn clear_oauth(mut self) -> Self {
        self.operation.body.oauth = Some(None);
        self
    }

    /// Sends null for `saml`, which takes its value away.
    pub fn clear_saml(mut self) -> Self {
        self.operation.body.saml = Some(None);
        self
    }

    /// Sends null for `oidc`, which takes its value away.
    pub fn clear_oidc(mut self) -> Self {
        self.operation.body.oidc = Some(None);
        self
    }

    /// Sends null for `websocket_tcp_converter`, which takes its value away.
    pub fn clear_websocket_tcp_converter(mut self) -> Self {
        self.operation.body.websocket_tcp_converter = Some(None);
        self
    }

    /// Sends null for `traffic_policy`, which takes its value away.
    pub fn clear_traffic_policy(mut self) -> Self {
        self.operation.body.traffic_policy = Some(None);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: HttpsEdgeRouteUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            edge_id: arguments.path("edge_id")?,
            id: arguments.path("id")?,
            body: arguments
                .body_with_nulls(
                    &[
                        "match_type",
                        "match",
                        "description",
                        "metadata",
                        "backend",
                        "ip_restriction",
                        "circuit_breaker",
                        "compression",
                        "request_headers",
                        "response_headers",
                        "webhook_verification",
                        "oauth",
                        "saml",
                        "oidc",
                        "websocket_tcp_converter",
                        "user_agent_filter",
                        "traffic_policy",
                    ],
                    &[
                        "backend",
                        "ip_restriction",
                        "circuit_breaker",
                        "compression",
                        "request_headers",
                        "response_headers",
                        "webhook_verification",
                        "oauth",
                        "saml",
                        "oidc",
                        "websocket_tcp_converter",
                        "traffic_policy",
                    ],
                )?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Updates a route of an HTTPS edge. Modules left out stay as they are, modules given replace the
    /// stored ones whole; to remove one, call the delete operation of that module.
    #[deprecated(
        note = "Use Traffic Policy rules with path expressions, such as `req.url.path.startsWith(\"/api\")`, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(
            client,
            Update::new(&self.edge_id, &self.id, HttpsEdgeRouteUpdate::new()),
        )
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}`, as data.
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
        name: "edges.https_routes.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}",
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
    /// Deletes one route of an HTTPS edge, including the modules configured on it.
    #[deprecated(
        note = "Use Traffic Policy rules with path expressions, such as `req.url.path.startsWith(\"/api\")`, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// Routes of an HTTPS edge: each matches requests by path and has modules of its own. Read all routes
/// of an edge from `HTTPSEdge.routes`.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgeshttpsroutes)
#[derive(Debug, Clone)]
pub struct EdgesHttpsRoutes<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgesHttpsRoutes<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a route on an HTTPS edge. Its `match` expression must be unique among the routes of that
    /// edge.
    ///
    /// `POST /edges/https/{edge_id}/routes`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeshttpsroutes).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `backend` (`EndpointBackendMutate`): Backend module for the new route; left out, the route has no
    ///   backend.
    /// * `ip_restriction` (`EndpointIpPolicyMutate`): IP restriction module for the new route; left out,
    ///   any source address is admitted.
    /// * `circuit_breaker` (`EndpointCircuitBreaker`): Circuit breaker module of the route; absent when
    ///   none is set.
    /// * `compression` (`EndpointCompression`): Compression module of the route; absent when none is set.
    /// * `request_headers` (`EndpointRequestHeaders`): Request headers module of the route; absent when
    ///   request headers are left alone.
    /// * `response_headers` (`EndpointResponseHeaders`): Response headers module of the route; absent when
    ///   response headers are left alone.
    /// * `webhook_verification` (`EndpointWebhookValidation`): Webhook verification module of the route;
    ///   absent when webhooks are not checked.
    /// * `oauth` (`EndpointOAuth`): OAuth module of the route; absent when none is set.
    /// * `saml` (`EndpointSamlMutate`): SAML module for the new route; left out, no SAML sign-in is asked
    ///   for.
    /// * `oidc` (`EndpointOidc`): OpenID Connect module of the route; absent when none is set.
    /// * `websocket_tcp_converter` (`EndpointWebsocketTcpConverter`): WebSocket to TCP converter module of
    ///   the route; absent when none is set.
    /// * `user_agent_filter` (`EndpointUserAgentFilter`): User agent filter module of the route; absent
    ///   when none is set.
    /// * `traffic_policy` (`EndpointTrafficPolicy`): Traffic Policy module of the route; absent when no
    ///   policy is attached.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_DEPRECATED`](crate::ErrorCode::EDGE_DEPRECATED): Edges have been retired; follow the
    ///   migration guide, or contact support if running ones stopped working.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    /// * [`EDGE_ROUTE_MATCH_MISSING`](crate::ErrorCode::EDGE_ROUTE_MATCH_MISSING): The edge route has no
    ///   match expression; add one.
    /// * [`EDGE_ROUTE_MATCH_INVALID`](crate::ErrorCode::EDGE_ROUTE_MATCH_INVALID): The route's match
    ///   expression is not a path; write it with a leading slash, such as /foo/bar.
    /// * [`EDGE_ROUTE_MATCH_TOO_LONG`](crate::ErrorCode::EDGE_ROUTE_MATCH_TOO_LONG): The route's match
    ///   expression is longer than the limit; shorten it.
    /// * [`EDGE_ROUTE_MATCH_TYPE_INVALID`](crate::ErrorCode::EDGE_ROUTE_MATCH_TYPE_INVALID): The route's
    ///   match type is unknown; use exact_path or path_prefix.
    /// * [`EDGE_ROUTE_MATCH_ALREADY_EXISTS`](crate::ErrorCode::EDGE_ROUTE_MATCH_ALREADY_EXISTS): Another
    ///   route of the HTTPS edge has the same match expression; change one of them.
    /// * [`EDGE_ROUTE_ALREADY_EXISTS`](crate::ErrorCode::EDGE_ROUTE_ALREADY_EXISTS): The HTTPS edge has
    ///   this route already.
    /// * [`EDGE_ROUTES_LIMIT_REACHED`](crate::ErrorCode::EDGE_ROUTES_LIMIT_REACHED): The edge has as many
    ///   routes as the account permits for each; delete one.
    /// * [`EDGE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::EDGE_DESCRIPTION_TOO_LONG): The edge's description
    ///   has too many characters; shorten it.
    /// * [`EDGE_METADATA_TOO_LONG`](crate::ErrorCode::EDGE_METADATA_TOO_LONG): The edge's metadata has too
    ///   many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::{
    ///     EndpointBackendMutate, EndpointCompression, HttpsEdgeRouteMatchType,
    /// };
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edges()
    ///     .https_routes()
    ///     .create(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         HttpsEdgeRouteMatchType::PathPrefix,
    ///         "/api",
    ///     )
    ///     .backend(
    ///         EndpointBackendMutate::new()
    ///             .backend_id("bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Tx"),
    ///     )
    ///     .compression(EndpointCompression::new().enabled(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use Traffic Policy rules with path expressions, such as `req.url.path.startsWith(\"/api\")`, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn create(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        match_type: HttpsEdgeRouteMatchType,
        r#match: impl Into<String>,
    ) -> Call<'c, Create, C> {
        Call::new(
            self.client,
            Create::new(edge_id, HttpsEdgeRouteCreate::new(match_type, r#match)),
        )
    }

    /// Retrieves one route of an HTTPS edge by edge ID and route ID.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeshttpsroutes).
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
    ///     .edges()
    ///     .https_routes()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use Traffic Policy rules with path expressions, such as `req.url.path.startsWith(\"/api\")`, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Updates a route of an HTTPS edge. Modules left out stay as they are, modules given replace the
    /// stored ones whole; to remove one, call the delete operation of that module.
    ///
    /// `PATCH /edges/https/{edge_id}/routes/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeshttpsroutes).
    ///
    /// # Optional
    /// * `match_type` (`HttpsEdgeRouteMatchType`): How `match` is compared with the path of a request: as a
    ///   whole or as a prefix.
    /// * `r#match` (`String`): Selector of the route, such as `/blog`; unique among the routes of its edge.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `backend` (`EndpointBackendMutate`): Backend module that replaces the stored one whole; left out,
    ///   that stays unchanged.
    /// * `ip_restriction` (`EndpointIpPolicyMutate`): IP restriction module that replaces the stored one
    ///   whole; left out, that stays unchanged.
    /// * `circuit_breaker` (`EndpointCircuitBreaker`): Circuit breaker module of the route; absent when
    ///   none is set.
    /// * `compression` (`EndpointCompression`): Compression module of the route; absent when none is set.
    /// * `request_headers` (`EndpointRequestHeaders`): Request headers module of the route; absent when
    ///   request headers are left alone.
    /// * `response_headers` (`EndpointResponseHeaders`): Response headers module of the route; absent when
    ///   response headers are left alone.
    /// * `webhook_verification` (`EndpointWebhookValidation`): Webhook verification module of the route;
    ///   absent when webhooks are not checked.
    /// * `oauth` (`EndpointOAuth`): OAuth module of the route; absent when none is set.
    /// * `saml` (`EndpointSamlMutate`): SAML module that replaces the stored one whole; left out, that
    ///   stays unchanged.
    /// * `oidc` (`EndpointOidc`): OpenID Connect module of the route; absent when none is set.
    /// * `websocket_tcp_converter` (`EndpointWebsocketTcpConverter`): WebSocket to TCP converter module of
    ///   the route; absent when none is set.
    /// * `user_agent_filter` (`EndpointUserAgentFilter`): User agent filter module of the route; absent
    ///   when none is set.
    /// * `traffic_policy` (`EndpointTrafficPolicy`): Traffic Policy module of the route; absent when no
    ///   policy is attached.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_ROUTE_MATCH_MISSING`](crate::ErrorCode::EDGE_ROUTE_MATCH_MISSING): The edge route has no
    ///   match expression; add one.
    /// * [`EDGE_ROUTE_MATCH_INVALID`](crate::ErrorCode::EDGE_ROUTE_MATCH_INVALID): The route's match
    ///   expression is not a path; write it with a leading slash, such as /foo/bar.
    /// * [`EDGE_ROUTE_MATCH_TOO_LONG`](crate::ErrorCode::EDGE_ROUTE_MATCH_TOO_LONG): The route's match
    ///   expression is longer than the limit; shorten it.
    /// * [`EDGE_ROUTE_MATCH_TYPE_INVALID`](crate::ErrorCode::EDGE_ROUTE_MATCH_TYPE_INVALID): The route's
    ///   match type is unknown; use exact_path or path_prefix.
    /// * [`EDGE_ROUTE_MATCH_ALREADY_EXISTS`](crate::ErrorCode::EDGE_ROUTE_MATCH_ALREADY_EXISTS): Another
    ///   route of the HTTPS edge has the same match expression; change one of them.
    /// * [`EDGE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::EDGE_DESCRIPTION_TOO_LONG): The edge's description
    ///   has too many characters; shorten it.
    /// * [`EDGE_METADATA_TOO_LONG`](crate::ErrorCode::EDGE_METADATA_TOO_LONG): The edge's metadata has too
    ///   many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::EndpointResponseHeaders;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edges()
    ///     .https_routes()
    ///     .update(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .r#match("/api/v2")
    ///     .response_headers(EndpointResponseHeaders::new().remove(["Server"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use Traffic Policy rules with path expressions, such as `req.url.path.startsWith(\"/api\")`, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn update(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(edge_id, id, HttpsEdgeRouteUpdate::new()))
    }

    /// Deletes one route of an HTTPS edge, including the modules configured on it.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeshttpsroutes).
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
    ///     .edges()
    ///     .https_routes()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use Traffic Policy rules with path expressions, such as `req.url.path.startsWith(\"/api\")`, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
