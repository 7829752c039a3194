// Generated from api-spec/services/edge_modules/https_edge_mutual_tls.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_mutual_tls()`: The mutual TLS module of an HTTPS edge: clients must present a certificate issued by a trusted authority.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{
    CertificateAuthority, EndpointMutualTls, EndpointMutualTlsMutate, HttpsEdge,
};

/// `GET /edges/https/{id}/mutual_tls`, as data.
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
    type Output = EndpointMutualTls;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_mutual_tls.get",
        method: Method::Get,
        path: "/edges/https/{id}/mutual_tls",
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
    /// Retrieves the mutual TLS module of an HTTPS edge.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action with `mutual_tls_certificate_authorities` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_mutual_tls<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `PUT /edges/https/{id}/mutual_tls`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    id: Id<HttpsEdge>,
    body: EndpointMutualTlsMutate,
}

impl Replace {
    /// Makes the operation.
    pub fn new(id: impl IntoId<HttpsEdge>, body: EndpointMutualTlsMutate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Replace {
    type Output = EndpointMutualTls;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_mutual_tls.replace",
        method: Method::Put,
        path: "/edges/https/{id}/mutual_tls",
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
    /// Whether client certificates are demanded; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// IDs of the certificate authorities against which client certificates are checked.
    pub fn certificate_authority_ids(
        mut self,
        certificate_authority_ids: impl IntoIterator<
            Item = impl IntoId<CertificateAuthority>,
        >,
    ) -> Self {
        self.operation.body.certificate_authority_ids = Some(
            certificate_authority_ids.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointMutualTlsMutate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Replace {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["enabled", "certificate_authority_ids"])?,
        })
    }
}

impl HttpsEdge {
    /// Replaces the mutual TLS module of an HTTPS edge, with the whole list of trusted certificate
    /// authorities.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action with `mutual_tls_certificate_authorities` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_mutual_tls<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(client, Replace::new(&self.id, EndpointMutualTlsMutate::new()))
    }
}

/// `DELETE /edges/https/{id}/mutual_tls`, as data.
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
        name: "edge_modules.https_edge_mutual_tls.delete",
        method: Method::Delete,
        path: "/edges/https/{id}/mutual_tls",
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
    /// Removes the mutual TLS module from an HTTPS edge, so clients no longer need a certificate.
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action with `mutual_tls_certificate_authorities` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_mutual_tls<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// The mutual TLS module of an HTTPS edge: clients must present a certificate issued by a trusted
/// authority.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/httpsedgemutualtlsmodule)
#[derive(Debug, Clone)]
pub struct HttpsEdgeMutualTlsModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> HttpsEdgeMutualTlsModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the mutual TLS module of an HTTPS edge.
    ///
    /// `GET /edges/https/{id}/mutual_tls`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpsedgemutualtlsmodule).
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
    ///     .https_edge_mutual_tls()
    ///     .get("edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action with `mutual_tls_certificate_authorities` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<HttpsEdge>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Replaces the mutual TLS module of an HTTPS edge, with the whole list of trusted certificate
    /// authorities.
    ///
    /// `PUT /edges/https/{id}/mutual_tls`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpsedgemutualtlsmodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether client certificates are demanded; `false` turns the module off.
    /// * `certificate_authority_ids` (`Vec<Id<CertificateAuthority>>`): IDs of the certificate authorities
    ///   against which client certificates are checked.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_MODULES_TLS_TERMINATION_MISSING`](crate::ErrorCode::EDGE_MODULES_TLS_TERMINATION_MISSING):
    ///   The named modules work only where the edge terminates TLS; disable them or turn termination on.
    /// * [`EDGE_MUTUAL_TLS_CA_NOT_FOUND`](crate::ErrorCode::EDGE_MUTUAL_TLS_CA_NOT_FOUND): The edge's
    ///   Mutual TLS module refers to a certificate authority that is not there; fix the ID.
    /// * [`EDGE_MUTUAL_TLS_AUTHORITIES_LIMIT_REACHED`](crate::ErrorCode::EDGE_MUTUAL_TLS_AUTHORITIES_LIMIT_REACHED):
    ///   The edge's Mutual TLS module attaches more certificate authorities than it may; detach some.
    /// * [`EDGE_MUTUAL_TLS_REQUIRES_PLAN`](crate::ErrorCode::EDGE_MUTUAL_TLS_REQUIRES_PLAN): The account
    ///   does not have mutual TLS on edges enabled.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_mutual_tls()
    ///     .replace("edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .certificate_authority_ids(["ca_2tEpN0yrxDI4j8jVnhVRoTNN2Tx"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action with `mutual_tls_certificate_authorities` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(&self, id: impl IntoId<HttpsEdge>) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(id, EndpointMutualTlsMutate::new()))
    }

    /// Removes the mutual TLS module from an HTTPS edge, so clients no longer need a certificate.
    ///
    /// `DELETE /edges/https/{id}/mutual_tls`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpsedgemutualtlsmodule).
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
    ///     .https_edge_mutual_tls()
    ///     .delete("edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `terminate-tls` Traffic Policy action with `mutual_tls_certificate_authorities` on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<HttpsEdge>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
