// Generated from api-spec/services/edge_modules/https_edge_route_oauth.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_route_oauth()`: The OAuth module of an HTTPS edge route: visitors sign in with a social or corporate identity provider first.

use std::time::Duration;
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointOAuth, EndpointOAuthProvider, HttpsEdge, HttpsEdgeRoute};

/// `GET /edges/https/{edge_id}/routes/{id}/oauth`, as data.
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
    type Output = EndpointOAuth;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_oauth.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}/oauth",
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
    /// Retrieves the OAuth module of an HTTPS edge route.
    #[deprecated(
        note = "Use the `oauth` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_oauth<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PUT /edges/https/{edge_id}/routes/{id}/oauth`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: EndpointOAuth,
}

impl Replace {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: EndpointOAuth,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Replace {
    type Output = EndpointOAuth;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_oauth.replace",
        method: Method::Put,
        path: "/edges/https/{edge_id}/routes/{id}/oauth",
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

    /// Identity provider to sign in with and the users it admits; exactly one provider must be set.
    pub fn provider(mut self, provider: EndpointOAuthProvider) -> Self {
        self.operation.body.provider = Some(provider);
        self
    }

    /// Lets HTTP `OPTIONS` requests through without sign-in, as CORS preflights need.
    pub fn options_passthrough(mut self, options_passthrough: bool) -> Self {
        self.operation.body.options_passthrough = Some(options_passthrough);
        self
    }

    /// Prefix for the name of the session cookie, made of letters, digits and periods. Defaults to
    /// `ngrok.`.
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

    /// Seconds between checks with the provider that a user is still authorized; bounds how long a revoked
    /// user keeps access.
    pub fn auth_check_interval(mut self, auth_check_interval: Duration) -> Self {
        self.operation.body.auth_check_interval = Some(auth_check_interval);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointOAuth) -> Self {
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
                        "provider",
                        "options_passthrough",
                        "cookie_prefix",
                        "inactivity_timeout",
                        "maximum_duration",
                        "auth_check_interval",
                    ],
                )?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Replaces the OAuth module of an HTTPS edge route. Only one of OAuth, OIDC and SAML can be enabled at
    /// a time.
    #[deprecated(
        note = "Use the `oauth` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_oauth<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(client, Replace::new(&self.edge_id, &self.id, EndpointOAuth::new()))
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}/oauth`, as data.
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
        name: "edge_modules.https_edge_route_oauth.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}/oauth",
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
    /// Removes the OAuth module from an HTTPS edge route, so the module no longer asks visitors to sign in.
    #[deprecated(
        note = "Use the `oauth` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_oauth<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// The OAuth module of an HTTPS edge route: visitors sign in with a social or corporate identity
/// provider first.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgerouteoauthmodule)
#[derive(Debug, Clone)]
pub struct EdgeRouteOAuthModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgeRouteOAuthModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the OAuth module of an HTTPS edge route.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}/oauth`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouteoauthmodule).
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
    ///     .https_edge_route_oauth()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `oauth` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Replaces the OAuth module of an HTTPS edge route. Only one of OAuth, OIDC and SAML can be enabled at
    /// a time.
    ///
    /// `PUT /edges/https/{edge_id}/routes/{id}/oauth`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouteoauthmodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether visitors must sign in; `false` turns the module off.
    /// * `provider` (`EndpointOAuthProvider`): Identity provider to sign in with and the users it admits;
    ///   exactly one provider must be set.
    /// * `options_passthrough` (`bool`): Lets HTTP `OPTIONS` requests through without sign-in, as CORS
    ///   preflights need.
    /// * `cookie_prefix` (`String`): Prefix for the name of the session cookie, made of letters, digits and
    ///   periods.
    /// * `inactivity_timeout` (`Duration`): Seconds without a request after which a session ends and the
    ///   user has to sign in again; at most one year.
    /// * `maximum_duration` (`Duration`): Longest lifetime of a session in seconds, whatever its activity;
    ///   afterwards the user signs in again.
    /// * `auth_check_interval` (`Duration`): Seconds between checks with the provider that a user is still
    ///   authorized; bounds how long a revoked user keeps access.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_OAUTH_PROVIDER_MISSING`](crate::ErrorCode::EDGE_OAUTH_PROVIDER_MISSING): The edge's OAuth
    ///   module configures no provider; add one.
    /// * [`EDGE_OAUTH_PROVIDERS_CONFLICT`](crate::ErrorCode::EDGE_OAUTH_PROVIDERS_CONFLICT): The edge
    ///   configures several OAuth providers; keep a single one.
    /// * [`EDGE_OAUTH_CLIENT_CREDENTIALS_MISSING`](crate::ErrorCode::EDGE_OAUTH_CLIENT_CREDENTIALS_MISSING):
    ///   An edge's OAuth provider with your own application needs both its client ID and its client secret.
    /// * [`EDGE_OAUTH_MANAGED_SCOPES_NOT_ALLOWED`](crate::ErrorCode::EDGE_OAUTH_MANAGED_SCOPES_NOT_ALLOWED):
    ///   The edge asks ngrok's managed OAuth application for custom scopes; bring your own application for
    ///   them.
    /// * [`EDGE_OAUTH_SCOPE_MISSING`](crate::ErrorCode::EDGE_OAUTH_SCOPE_MISSING): The edge admits users in
    ///   a way that needs an OAuth scope it does not request; add the one named.
    /// * [`EDGE_OAUTH_COOKIE_PREFIX_INVALID`](crate::ErrorCode::EDGE_OAUTH_COOKIE_PREFIX_INVALID): The
    ///   edge's OAuth cookie prefix may be made of letters, digits and periods alone.
    /// * [`EDGE_ROUTE_OAUTH_NON_ROOT_UNSUPPORTED`](crate::ErrorCode::EDGE_ROUTE_OAUTH_NON_ROOT_UNSUPPORTED):
    ///   OAuth works on the root route alone for now; move it to the route for /.
    /// * [`EDGE_OAUTH_REQUIRES_PLAN`](crate::ErrorCode::EDGE_OAUTH_REQUIRES_PLAN): The account does not
    ///   have OAuth on edges enabled.
    /// * [`EDGE_OAUTH_MAX_SESSION_DURATION_INVALID`](crate::ErrorCode::EDGE_OAUTH_MAX_SESSION_DURATION_INVALID):
    ///   The edge's OAuth sessions may not last as long as configured; lower the maximum duration.
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
    /// use ngrok_api::models::{EndpointOAuthGoogle, EndpointOAuthProvider};
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_route_oauth()
    ///     .replace(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .provider(
    ///         EndpointOAuthProvider::new()
    ///             .google(EndpointOAuthGoogle::new().email_domains(["example.com"])),
    ///     )
    ///     .inactivity_timeout(std::time::Duration::from_secs(3600))
    ///     .maximum_duration(std::time::Duration::from_secs(86400))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `oauth` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(edge_id, id, EndpointOAuth::new()))
    }

    /// Removes the OAuth module from an HTTPS edge route, so the module no longer asks visitors to sign in.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}/oauth`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgerouteoauthmodule).
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
    ///     .https_edge_route_oauth()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `oauth` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
