// Generated from api-spec/services/edge_modules/https_edge_route_webhook_verification.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_route_webhook_verification()`: The webhook verification module of an HTTPS edge route: rejects webhooks whose signature does not fit the provider's secret.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Sensitive};
use crate::models::{EndpointWebhookValidation, HttpsEdge, HttpsEdgeRoute};

/// `GET /edges/https/{edge_id}/routes/{id}/webhook_verification`, as data.
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
    type Output = EndpointWebhookValidation;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_webhook_verification.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}/webhook_verification",
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
    /// Retrieves the webhook verification module of an HTTPS edge route.
    #[deprecated(
        note = "Use the `verify-webhook` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_webhook_verification<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PUT /edges/https/{edge_id}/routes/{id}/webhook_verification`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: EndpointWebhookValidation,
}

impl Replace {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: EndpointWebhookValidation,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Replace {
    type Output = EndpointWebhookValidation;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_webhook_verification.replace",
        method: Method::Put,
        path: "/edges/https/{edge_id}/routes/{id}/webhook_verification",
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
    /// Whether webhook signatures are checked; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// Name of the service that sends the webhooks; must be one that ngrok supports.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.operation.body.provider = Some(provider.into());
        self
    }

    /// Secret shared with the provider for checking its signatures. Every provider but AWS SNS needs one;
    /// AWS SNS accepts none.
    pub fn secret(mut self, secret: impl Into<Sensitive>) -> Self {
        self.operation.body.secret = Some(secret.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointWebhookValidation) -> Self {
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
            body: arguments.body(&["enabled", "provider", "secret"])?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Replaces the webhook verification module of an HTTPS edge route: the provider and its secret
    /// together.
    #[deprecated(
        note = "Use the `verify-webhook` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_webhook_verification<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(
            client,
            Replace::new(&self.edge_id, &self.id, EndpointWebhookValidation::new()),
        )
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}/webhook_verification`, as data.
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
        name: "edge_modules.https_edge_route_webhook_verification.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}/webhook_verification",
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
    /// Removes the webhook verification module from an HTTPS edge route, so webhooks pass unverified.
    #[deprecated(
        note = "Use the `verify-webhook` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_webhook_verification<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// The webhook verification module of an HTTPS edge route: rejects webhooks whose signature does not
/// fit the provider's secret.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgeroutewebhookverificationmodule)
#[derive(Debug, Clone)]
pub struct EdgeRouteWebhookVerificationModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgeRouteWebhookVerificationModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the webhook verification module of an HTTPS edge route.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}/webhook_verification`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutewebhookverificationmodule).
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
    ///     .https_edge_route_webhook_verification()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `verify-webhook` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Replaces the webhook verification module of an HTTPS edge route: the provider and its secret
    /// together.
    ///
    /// `PUT /edges/https/{edge_id}/routes/{id}/webhook_verification`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutewebhookverificationmodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether webhook signatures are checked; `false` turns the module off.
    /// * `provider` (`String`): Name of the service that sends the webhooks; must be one that ngrok
    ///   supports.
    /// * `secret` (`Sensitive`): Secret shared with the provider for checking its signatures.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_WEBHOOK_PROVIDER_MISSING`](crate::ErrorCode::EDGE_WEBHOOK_PROVIDER_MISSING): The edge's
    ///   webhook verification names no provider; take one from the list in the message.
    /// * [`EDGE_WEBHOOK_PROVIDER_UNSUPPORTED`](crate::ErrorCode::EDGE_WEBHOOK_PROVIDER_UNSUPPORTED): The
    ///   edge cannot verify webhooks from this provider; take one from the list in the message.
    /// * [`EDGE_WEBHOOK_SECRET_MISSING`](crate::ErrorCode::EDGE_WEBHOOK_SECRET_MISSING): The edge cannot
    ///   verify webhooks of this provider without a secret; add it.
    /// * [`EDGE_WEBHOOK_SECRET_TOO_LONG`](crate::ErrorCode::EDGE_WEBHOOK_SECRET_TOO_LONG): The edge's
    ///   secret for webhook verification is longer than the limit.
    /// * [`EDGE_SNS_WEBHOOK_SECRET_NOT_ALLOWED`](crate::ErrorCode::EDGE_SNS_WEBHOOK_SECRET_NOT_ALLOWED):
    ///   The edge verifies SNS webhooks without a secret; leave it out.
    /// * [`EDGE_SENDGRID_KEY_INVALID`](crate::ErrorCode::EDGE_SENDGRID_KEY_INVALID): The edge's SendGrid
    ///   verification key has to be an ECDSA public key in base64, and this one does not parse.
    /// * [`EDGE_WEBHOOK_VERIFICATION_REQUIRES_PLAN`](crate::ErrorCode::EDGE_WEBHOOK_VERIFICATION_REQUIRES_PLAN):
    ///   Webhook verification on edges is not enabled for the account.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_route_webhook_verification()
    ///     .replace(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .provider("github")
    ///     .secret(std::env::var("GITHUB_WEBHOOK_SECRET")?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `verify-webhook` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Replace, C> {
        Call::new(
            self.client,
            Replace::new(edge_id, id, EndpointWebhookValidation::new()),
        )
    }

    /// Removes the webhook verification module from an HTTPS edge route, so webhooks pass unverified.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}/webhook_verification`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutewebhookverificationmodule).
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
    ///     .https_edge_route_webhook_verification()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `verify-webhook` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
