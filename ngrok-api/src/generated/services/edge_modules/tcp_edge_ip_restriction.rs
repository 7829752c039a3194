// Generated from api-spec/services/edge_modules/tcp_edge_ip_restriction.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().tcp_edge_ip_restriction()`: The IP restriction module of a TCP edge: IP policies decide which source addresses may connect.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointIpPolicy, EndpointIpPolicyMutate, IpPolicy, TcpEdge};

/// `GET /edges/tcp/{id}/ip_restriction`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<TcpEdge>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TcpEdge>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = EndpointIpPolicy;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.tcp_edge_ip_restriction.get",
        method: Method::Get,
        path: "/edges/tcp/{id}/ip_restriction",
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

impl TcpEdge {
    /// Retrieves the IP restriction module of a TCP edge.
    #[deprecated(
        note = "Use the `restrict-ips` Traffic Policy action on a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_ip_restriction<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `PUT /edges/tcp/{id}/ip_restriction`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    id: Id<TcpEdge>,
    body: EndpointIpPolicyMutate,
}

impl Replace {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TcpEdge>, body: EndpointIpPolicyMutate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Replace {
    type Output = EndpointIpPolicy;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.tcp_edge_ip_restriction.replace",
        method: Method::Put,
        path: "/edges/tcp/{id}/ip_restriction",
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
    /// Whether source addresses are checked; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// IDs of every IP policy that a source address is checked against.
    pub fn ip_policy_ids(
        mut self,
        ip_policy_ids: impl IntoIterator<Item = impl IntoId<IpPolicy>>,
    ) -> Self {
        self.operation.body.ip_policy_ids = Some(
            ip_policy_ids.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointIpPolicyMutate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Replace {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["enabled", "ip_policy_ids"])?,
        })
    }
}

impl TcpEdge {
    /// Replaces the IP restriction module of a TCP edge, with the whole list of IP policies to check.
    #[deprecated(
        note = "Use the `restrict-ips` Traffic Policy action on a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_ip_restriction<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(client, Replace::new(&self.id, EndpointIpPolicyMutate::new()))
    }
}

/// `DELETE /edges/tcp/{id}/ip_restriction`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<TcpEdge>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TcpEdge>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.tcp_edge_ip_restriction.delete",
        method: Method::Delete,
        path: "/edges/tcp/{id}/ip_restriction",
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

impl TcpEdge {
    /// Removes the IP restriction module from a TCP edge, which then accepts any source address.
    #[deprecated(
        note = "Use the `restrict-ips` Traffic Policy action on a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_ip_restriction<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// The IP restriction module of a TCP edge: IP policies decide which source addresses may connect.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/tcpedgeiprestrictionmodule)
#[derive(Debug, Clone)]
pub struct TcpEdgeIpRestrictionModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> TcpEdgeIpRestrictionModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the IP restriction module of a TCP edge.
    ///
    /// `GET /edges/tcp/{id}/ip_restriction`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tcpedgeiprestrictionmodule).
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
    ///     .tcp_edge_ip_restriction()
    ///     .get("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `restrict-ips` Traffic Policy action on a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Replaces the IP restriction module of a TCP edge, with the whole list of IP policies to check.
    ///
    /// `PUT /edges/tcp/{id}/ip_restriction`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tcpedgeiprestrictionmodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether source addresses are checked; `false` turns the module off.
    /// * `ip_policy_ids` (`Vec<Id<IpPolicy>>`): IDs of every IP policy that a source address is checked
    ///   against.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_IP_RESTRICTION_POLICY_NOT_FOUND`](crate::ErrorCode::EDGE_IP_RESTRICTION_POLICY_NOT_FOUND):
    ///   The edge's IP Restriction module refers to an IP policy that is not there; fix the ID.
    /// * [`EDGE_IP_RESTRICTION_POLICIES_EMPTY`](crate::ErrorCode::EDGE_IP_RESTRICTION_POLICIES_EMPTY): The
    ///   edge's IP Restriction module names no IP policy; list one or more.
    /// * [`EDGE_IP_POLICIES_LIMIT_REACHED`](crate::ErrorCode::EDGE_IP_POLICIES_LIMIT_REACHED): The edge
    ///   module lists more IP policies than it may; remove some.
    /// * [`EDGE_IP_RESTRICTION_REQUIRES_PLAN`](crate::ErrorCode::EDGE_IP_RESTRICTION_REQUIRES_PLAN): The
    ///   account does not have IP Restrictions on edges enabled.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .tcp_edge_ip_restriction()
    ///     .replace("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .ip_policy_ids([
    ///         "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Ty",
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `restrict-ips` Traffic Policy action on a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(id, EndpointIpPolicyMutate::new()))
    }

    /// Removes the IP restriction module from a TCP edge, which then accepts any source address.
    ///
    /// `DELETE /edges/tcp/{id}/ip_restriction`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tcpedgeiprestrictionmodule).
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
    ///     .tcp_edge_ip_restriction()
    ///     .delete("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `restrict-ips` Traffic Policy action on a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
