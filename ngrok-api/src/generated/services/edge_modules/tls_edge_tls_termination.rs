// Generated from api-spec/services/edge_modules/tls_edge_tls_termination.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().tls_edge_tls_termination()`: The TLS termination module of a TLS edge: whether ngrok or the upstream terminates TLS, and the lowest version.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointTlsTermination, EndpointTlsTerminationTerminateAt, TlsEdge};

/// `GET /edges/tls/{id}/tls_termination`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<TlsEdge>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TlsEdge>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = EndpointTlsTermination;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.tls_edge_tls_termination.get",
        method: Method::Get,
        path: "/edges/tls/{id}/tls_termination",
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

impl TlsEdge {
    /// Retrieves the TLS termination module of a TLS edge.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a TLS cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_tls_termination<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `PUT /edges/tls/{id}/tls_termination`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    id: Id<TlsEdge>,
    body: EndpointTlsTermination,
}

impl Replace {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TlsEdge>, body: EndpointTlsTermination) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Replace {
    type Output = EndpointTlsTermination;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.tls_edge_tls_termination.replace",
        method: Method::Put,
        path: "/edges/tls/{id}/tls_termination",
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

    /// Where TLS ends: at ngrok (`edge`) or behind it (`upstream`), which rules out most other modules. Not
    /// settable on HTTPS edges.
    pub fn terminate_at(
        mut self,
        terminate_at: EndpointTlsTerminationTerminateAt,
    ) -> Self {
        self.operation.body.terminate_at = Some(terminate_at);
        self
    }

    /// Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when
    /// `terminate_at` is `upstream`.
    pub fn min_version(mut self, min_version: impl Into<String>) -> Self {
        self.operation.body.min_version = Some(min_version.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointTlsTermination) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Replace {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["enabled", "terminate_at", "min_version"])?,
        })
    }
}

impl TlsEdge {
    /// Replaces the TLS termination module of a TLS edge: where TLS ends and the lowest version accepted.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a TLS cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_tls_termination<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(client, Replace::new(&self.id, EndpointTlsTermination::new()))
    }
}

/// `DELETE /edges/tls/{id}/tls_termination`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<TlsEdge>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TlsEdge>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.tls_edge_tls_termination.delete",
        method: Method::Delete,
        path: "/edges/tls/{id}/tls_termination",
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

impl TlsEdge {
    /// Removes the TLS termination module from a TLS edge, dropping its termination settings.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a TLS cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_tls_termination<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// The TLS termination module of a TLS edge: whether ngrok or the upstream terminates TLS, and the
/// lowest version.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/tlsedgetlsterminationmodule)
#[derive(Debug, Clone)]
pub struct TlsEdgeTlsTerminationModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> TlsEdgeTlsTerminationModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the TLS termination module of a TLS edge.
    ///
    /// `GET /edges/tls/{id}/tls_termination`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tlsedgetlsterminationmodule).
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
    ///     .tls_edge_tls_termination()
    ///     .get("edgtls_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a TLS cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<TlsEdge>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Replaces the TLS termination module of a TLS edge: where TLS ends and the lowest version accepted.
    ///
    /// `PUT /edges/tls/{id}/tls_termination`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tlsedgetlsterminationmodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether the termination settings are in force; `false` turns the module off.
    /// * `terminate_at` (`EndpointTlsTerminationTerminateAt`): Where TLS ends: at ngrok (`edge`) or behind
    ///   it (`upstream`), which rules out most other modules.
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
    /// use ngrok_api::models::EndpointTlsTerminationTerminateAt;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .tls_edge_tls_termination()
    ///     .replace("edgtls_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .terminate_at(EndpointTlsTerminationTerminateAt::Edge)
    ///     .min_version("1.3")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a TLS cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(&self, id: impl IntoId<TlsEdge>) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(id, EndpointTlsTermination::new()))
    }

    /// Removes the TLS termination module from a TLS edge, dropping its termination settings.
    ///
    /// `DELETE /edges/tls/{id}/tls_termination`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tlsedgetlsterminationmodule).
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
    ///     .tls_edge_tls_termination()
    ///     .delete("edgtls_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action on a TLS cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<TlsEdge>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
