// Generated from api-spec/services/edge_modules/https_edge_route_oidc.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_route_oidc()`: The OpenID Connect module of an HTTPS edge route: visitors sign in with an OIDC provider of your choice.

use std::time::Duration;
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Sensitive};
use crate::models::{EndpointOidc, HttpsEdge, HttpsEdgeRoute};

/// `GET /edges/https/{edge_id}/routes/{id}/oidc`, as data.
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
    type Output = EndpointOidc;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_oidc.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}/oidc",
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
    /// Retrieves the OpenID Connect module of an HTTPS edge route.
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_oidc<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PUT /edges/https/{edge_id}/routes/{id}/oidc`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: EndpointOidc,
}

impl Replace {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: EndpointOidc,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Replace {
    type Output = EndpointOidc;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_oidc.replace",
        method: Method::Put,
        path: "/edges/https/{edge_id}/routes/{id}/oidc",
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
    /// Whether visitors must sign in; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// Lets HTTP `OPTIONS` requests through without sign-in, as CORS preflights need.
    pub fn options_passthrough(mut self, options_passthrough: bool) -> Self {
        self.operation.body.options_passthrough = Some(options_passthrough);
        self
    }

    /// Prefix for the name of the session cookie that remembers a sign-in. Defaults to `ngrok.`.
    pub fn cookie_prefix(mut self, cookie_prefix: impl Into<String>) -> Self {
        self.operation.body.cookie_prefix = Some(cookie_prefix.into());
        self
    }

    /// Seconds without a request after which a session ends and the user has to sign in again; at most one
    /// year.
    pub fn inactivity_timeout(mut self, inactivity_timeout: Duration) -> Self {
        self.operation.body.inactivity_timeout = Some(inactivity_timeout);
        self
    }

    /// Longest lifetime of a session in seconds, whatever its activity; afterwards the user signs in again.
    pub fn maximum_duration(mut self, maximum_duration: Duration) -> Self {
        self.operation.body.maximum_duration = Some(maximum_duration);
        self
    }

    /// Base URL of the OpenID provider, from which its configuration is discovered.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.operation.body.issuer = Some(issuer.into());
        self
    }

    /// Client ID registered at the OpenID provider; also the audience expected in its tokens.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.operation.body.client_id = Some(client_id.into());
        self
    }

    /// Client secret that belongs to `client_id`, as issued by the OpenID provider.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.operation.body.client_secret = Some(client_secret.into());
        self
    }

    /// Scopes requested from the OpenID provider when a user signs in.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointOidc) -> Self {
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
            body: arguments
                .body(
                    &[
                        "enabled",
                        "options_passthrough",
                        "cookie_prefix",
                        "inactivity_timeout",
                        "maximum_duration",
                        "issuer",
                        "client_id",
                        "client_secret",
                        "scopes",
                    ],
                )?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Replaces the OpenID Connect module of an HTTPS edge route. Only one of OAuth, OIDC and SAML can be
    /// enabled at a time.
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_oidc<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(client, Replace::new(&self.edge_id, &self.id, EndpointOidc::new()))
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}/oidc`, as data.
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
        name: "edge_modules.https_edge_route_oidc.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}/oidc",
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
    /// Removes the OpenID Connect module from an HTTPS edge route, so the module no longer asks visitors to
    /// sign in.
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_oidc<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// The OpenID Connect module of an HTTPS edge route: visitors sign in with an OIDC provider of your
/// choice.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgerouteoidcmodule)
#[derive(Debug, Clone)]
pub struct EdgeRouteOidcModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgeRouteOidcModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the OpenID Connect module of an HTTPS edge route.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}/oidc`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouteoidcmodule).
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
    ///     .https_edge_route_oidc()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Replaces the OpenID Connect module of an HTTPS edge route. Only one of OAuth, OIDC and SAML can be
    /// enabled at a time.
    ///
    /// `PUT /edges/https/{edge_id}/routes/{id}/oidc`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouteoidcmodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether visitors must sign in; `false` turns the module off.
    /// * `options_passthrough` (`bool`): Lets HTTP `OPTIONS` requests through without sign-in, as CORS
    ///   preflights need.
    /// * `cookie_prefix` (`String`): Prefix for the name of the session cookie that remembers a sign-in.
    /// * `inactivity_timeout` (`Duration`): Seconds without a request after which a session ends and the
    ///   user has to sign in again; at most one year.
    /// * `maximum_duration` (`Duration`): Longest lifetime of a session in seconds, whatever its activity;
    ///   afterwards the user signs in again.
    /// * `issuer` (`String`): Base URL of the OpenID provider, from which its configuration is discovered.
    /// * `client_id` (`String`): Client ID registered at the OpenID provider; also the audience expected in
    ///   its tokens.
    /// * `client_secret` (`Sensitive`): Client secret that belongs to `client_id`, as issued by the OpenID
    ///   provider.
    /// * `scopes` (`Vec<String>`): Scopes requested from the OpenID provider when a user signs in.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_OIDC_ISSUER_MISSING`](crate::ErrorCode::EDGE_OIDC_ISSUER_MISSING): The edge's OIDC module
    ///   lacks its issuer.
    /// * [`EDGE_OIDC_CLIENT_ID_MISSING`](crate::ErrorCode::EDGE_OIDC_CLIENT_ID_MISSING): The edge's OIDC
    ///   module lacks its client ID.
    /// * [`EDGE_OIDC_CLIENT_SECRET_MISSING`](crate::ErrorCode::EDGE_OIDC_CLIENT_SECRET_MISSING): The edge's
    ///   OIDC module lacks its client secret.
    /// * [`EDGE_OIDC_ISSUER_TOO_LONG`](crate::ErrorCode::EDGE_OIDC_ISSUER_TOO_LONG): The edge's OIDC issuer
    ///   has too many bytes.
    /// * [`EDGE_OIDC_MAX_SESSION_DURATION_INVALID`](crate::ErrorCode::EDGE_OIDC_MAX_SESSION_DURATION_INVALID):
    ///   The edge's OIDC sessions may not last as long as configured; lower the maximum duration.
    /// * [`EDGE_OIDC_REQUIRES_PLAN`](crate::ErrorCode::EDGE_OIDC_REQUIRES_PLAN): The account does not have
    ///   OIDC on edges enabled.
    /// * [`EDGE_AUTH_MODULES_CONFLICT`](crate::ErrorCode::EDGE_AUTH_MODULES_CONFLICT): The edge turns on
    ///   several sign-in modules; choose one among SAML, OIDC and OAuth.
    /// * [`EDGE_AUTH_MODULES_MULTIPLE_ROUTES_UNSUPPORTED`](crate::ErrorCode::EDGE_AUTH_MODULES_MULTIPLE_ROUTES_UNSUPPORTED):
    ///   A single route of an edge can have OAuth, OIDC or SAML; turn it off on the others.
    /// * [`EDGE_ROUTE_AUTH_MATCH_TYPE_UNSUPPORTED`](crate::ErrorCode::EDGE_ROUTE_AUTH_MATCH_TYPE_UNSUPPORTED):
    ///   Sign-in by OAuth, OIDC or SAML needs a route matched by path; use exact_path or path_prefix.
    /// * [`EDGE_SESSION_INACTIVITY_TIMEOUT_INVALID`](crate::ErrorCode::EDGE_SESSION_INACTIVITY_TIMEOUT_INVALID):
    ///   The edge's session inactivity timeout is longer than a year; lower it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_route_oidc()
    ///     .replace(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .issuer("https://login.example.com")
    ///     .client_id("web-shop")
    ///     .client_secret(std::env::var("OIDC_CLIENT_SECRET")?)
    ///     .scopes(["openid", "email"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(edge_id, id, EndpointOidc::new()))
    }

    /// Removes the OpenID Connect module from an HTTPS edge route, so the module no longer asks visitors to
    /// sign in.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}/oidc`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouteoidcmodule).
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
    ///     .https_edge_route_oidc()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
