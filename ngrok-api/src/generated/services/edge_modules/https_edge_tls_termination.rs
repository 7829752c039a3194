// Generated from api-spec/services/edge_modules/https_edge_tls_termination.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_tls_termination()`: The TLS termination module of an HTTPS edge: how ngrok terminates TLS, chiefly the lowest accepted version.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointTlsTermination, EndpointTlsTerminationAtEdge, HttpsEdge};

/// `GET /edges/https/{id}/tls_termination`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<HttpsEdge>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<HttpsEdge>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = EndpointTlsTermination;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_tls_termination.get",
        method: Method::Get,
        path: "/edges/https/{id}/tls_termination",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Get {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl HttpsEdge {
    /// Retrieves the TLS termination module of an HTTPS edge.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_tls_termination<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `PUT /edges/https/{id}/tls_termination`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    id: Id<HttpsEdge>,
    body: EndpointTlsTerminationAtEdge,
}

impl Replace {
    /// Makes the operation.
    pub fn new(id: impl IntoId<HttpsEdge>, body: EndpointTlsTerminationAtEdge) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Replace {
    type Output = EndpointTlsTermination;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_tls_termination.replace",
        method: Method::Put,
        path: "/edges/https/{id}/tls_termination",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Replace, C> {
    /// Whether the termination settings are in force; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when
    /// `terminate_at` is `upstream`.
    pub fn min_version(mut self, min_version: impl Into<String>) -> Self {
        self.operation.body.min_version = Some(min_version.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointTlsTerminationAtEdge) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Replace {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["enabled", "min_version"])?,
        })
    }
}

impl HttpsEdge {
    /// Replaces the TLS termination module of an HTTPS edge, such as its lowest TLS version.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_tls_termination<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(client, Replace::new(&self.id, EndpointTlsTerminationAtEdge::new()))
    }
}

/// `DELETE /edges/https/{id}/tls_termination`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<HttpsEdge>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<HttpsEdge>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_tls_termination.delete",
        method: Method::Delete,
        path: "/edges/https/{id}/tls_termination",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Delete {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl HttpsEdge {
    /// Removes the TLS termination module from an HTTPS edge, returning it to ngrok's default TLS settings.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_tls_termination<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// The TLS termination module of an HTTPS edge: how ngrok terminates TLS, chiefly the lowest accepted
/// version.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/httpsedgetlsterminationmodule)
#[derive(Debug, Clone)]
pub struct HttpsEdgeTlsTerminationModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> HttpsEdgeTlsTerminationModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the TLS termination module of an HTTPS edge.
    ///
    /// `GET /edges/https/{id}/tls_termination`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpsedgetlsterminationmodule).
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_tls_termination()
    ///     .get("edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<HttpsEdge>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Replaces the TLS termination module of an HTTPS edge, such as its lowest TLS version.
    ///
    /// `PUT /edges/https/{id}/tls_termination`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpsedgetlsterminationmodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether the termination settings are in force; `false` turns the module off.
    /// * `min_version` (`String`): Lowest TLS version offered to clients.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_TLS_TERMINATION_REQUIRES_PLAN`](crate::ErrorCode::EDGE_TLS_TERMINATION_REQUIRES_PLAN): The
    ///   account does not have the edges' TLS termination module enabled.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_tls_termination()
    ///     .replace("edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .min_version("1.3")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(&self, id: impl IntoId<HttpsEdge>) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(id, EndpointTlsTerminationAtEdge::new()))
    }

    /// Removes the TLS termination module from an HTTPS edge, returning it to ngrok's default TLS settings.
    ///
    /// `DELETE /edges/https/{id}/tls_termination`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpsedgetlsterminationmodule).
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client
    ///     .edge_modules()
    ///     .https_edge_tls_termination()
    ///     .delete("edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<HttpsEdge>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
