// Generated from api-spec/services/edge_modules/https_edge_route_saml.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_route_saml()`: The SAML module of an HTTPS edge route: visitors sign in with a SAML identity provider, ngrok acting as the service provider.

use std::time::Duration;
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointSaml, EndpointSamlMutate, HttpsEdge, HttpsEdgeRoute};

/// `GET /edges/https/{edge_id}/routes/{id}/saml`, as data.
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
    type Output = EndpointSaml;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_saml.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}/saml",
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
    /// Retrieves the SAML module of an HTTPS edge route, with the service provider values to enter at the
    /// identity provider.
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead, where the identity provider also speaks OIDC; see `client.endpoints()`."
    )]
    pub fn get_saml<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PUT /edges/https/{edge_id}/routes/{id}/saml`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: EndpointSamlMutate,
}

impl Replace {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: EndpointSamlMutate,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Replace {
    type Output = EndpointSaml;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_saml.replace",
        method: Method::Put,
        path: "/edges/https/{edge_id}/routes/{id}/saml",
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

    /// Complete `EntityDescriptor` XML document of the identity provider. Excludes `idp_metadata_url`; one
    /// of the two must be given.
    pub fn idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.operation.body.idp_metadata = Some(idp_metadata.into());
        self
    }

    /// If `true`, the identity provider must ask for credentials at every redirect, even where the user has
    /// a running session there.
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.operation.body.force_authn = Some(force_authn);
        self
    }

    /// If `true`, sign-in may start at the identity provider, without a prior visit here; its `RelayState`
    /// should hold the URL to open afterwards.
    pub fn allow_idp_initiated(mut self, allow_idp_initiated: bool) -> Self {
        self.operation.body.allow_idp_initiated = Some(allow_idp_initiated);
        self
    }

    /// Groups whose members are admitted; belonging to one is enough. Empty or absent admits every user who
    /// signs in.
    pub fn authorized_groups(
        mut self,
        authorized_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.authorized_groups = Some(
            authorized_groups.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Format of the name identifier expected in assertions; not every SAML format is supported. Defaults
    /// to the SAML 2.0 `persistent` format, given as its full URN.
    pub fn nameid_format(mut self, nameid_format: impl Into<String>) -> Self {
        self.operation.body.nameid_format = Some(nameid_format.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointSamlMutate) -> Self {
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
                        "idp_metadata",
                        "force_authn",
                        "allow_idp_initiated",
                        "authorized_groups",
                        "nameid_format",
                    ],
                )?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Replaces the SAML module of an HTTPS edge route. Give either `idp_metadata` or `idp_metadata_url`;
    /// only one of OAuth, OIDC and SAML can be enabled.
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead, where the identity provider also speaks OIDC; see `client.endpoints()`."
    )]
    pub fn replace_saml<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(
            client,
            Replace::new(&self.edge_id, &self.id, EndpointSamlMutate::new()),
        )
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}/saml`, as data.
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
        name: "edge_modules.https_edge_route_saml.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}/saml",
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
    /// Removes the SAML module from an HTTPS edge route, so the module no longer asks visitors to sign in.
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead, where the identity provider also speaks OIDC; see `client.endpoints()`."
    )]
    pub fn delete_saml<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// The SAML module of an HTTPS edge route: visitors sign in with a SAML identity provider, ngrok acting
/// as the service provider.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgeroutesamlmodule)
#[derive(Debug, Clone)]
pub struct EdgeRouteSamlModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgeRouteSamlModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the SAML module of an HTTPS edge route, with the service provider values to enter at the
    /// identity provider.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}/saml`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutesamlmodule).
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
    ///     .https_edge_route_saml()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead, where the identity provider also speaks OIDC; see `client.endpoints()`."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Replaces the SAML module of an HTTPS edge route. Give either `idp_metadata` or `idp_metadata_url`;
    /// only one of OAuth, OIDC and SAML can be enabled.
    ///
    /// `PUT /edges/https/{edge_id}/routes/{id}/saml`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutesamlmodule).
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
    /// * `idp_metadata` (`String`): Complete `EntityDescriptor` XML document of the identity provider.
    /// * `force_authn` (`bool`): If `true`, the identity provider must ask for credentials at every
    ///   redirect, even where the user has a running session there.
    /// * `allow_idp_initiated` (`bool`): If `true`, sign-in may start at the identity provider, without a
    ///   prior visit here; its `RelayState` should hold the URL to open afterwards.
    /// * `authorized_groups` (`Vec<String>`): Groups whose members are admitted; belonging to one is
    ///   enough.
    /// * `nameid_format` (`String`): Format of the name identifier expected in assertions; not every SAML
    ///   format is supported.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_SAML_METADATA_MISSING`](crate::ErrorCode::EDGE_SAML_METADATA_MISSING): The edge's SAML
    ///   module has no IdP metadata; give it inline or as a URL.
    /// * [`EDGE_SAML_METADATA_SOURCE_CONFLICT`](crate::ErrorCode::EDGE_SAML_METADATA_SOURCE_CONFLICT): The
    ///   edge has SAML IdP metadata inline and as a URL; keep one of them.
    /// * [`EDGE_SAML_METADATA_INVALID`](crate::ErrorCode::EDGE_SAML_METADATA_INVALID): The IdP metadata
    ///   given inline for the edge's SAML module cannot be parsed.
    /// * [`EDGE_SAML_METADATA_TOO_LONG`](crate::ErrorCode::EDGE_SAML_METADATA_TOO_LONG): The edge's SAML
    ///   metadata document has too many bytes.
    /// * [`EDGE_SAML_METADATA_URL_UNAVAILABLE`](crate::ErrorCode::EDGE_SAML_METADATA_URL_UNAVAILABLE):
    ///   ngrok cannot connect to the edge's IdP metadata URL; check that its host is publicly reachable.
    /// * [`EDGE_SAML_REQUIRES_PLAN`](crate::ErrorCode::EDGE_SAML_REQUIRES_PLAN): The account does not have
    ///   SAML on edges enabled.
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
    ///     .https_edge_route_saml()
    ///     .replace(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .idp_metadata(std::fs::read_to_string("idp-metadata.xml")?)
    ///     .authorized_groups(["staff"])
    ///     .maximum_duration(std::time::Duration::from_secs(86400))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead, where the identity provider also speaks OIDC; see `client.endpoints()`."
    )]
    pub fn replace(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(edge_id, id, EndpointSamlMutate::new()))
    }

    /// Removes the SAML module from an HTTPS edge route, so the module no longer asks visitors to sign in.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}/saml`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutesamlmodule).
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
    ///     .https_edge_route_saml()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `openid-connect` Traffic Policy action on a cloud endpoint instead, where the identity provider also speaks OIDC; see `client.endpoints()`."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
