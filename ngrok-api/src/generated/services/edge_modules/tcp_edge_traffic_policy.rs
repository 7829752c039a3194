// Generated from api-spec/services/edge_modules/tcp_edge_traffic_policy.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().tcp_edge_traffic_policy()`: The Traffic Policy module of a TCP edge: a policy document that is run on its connections.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointTrafficPolicy, TcpEdge};

/// `GET /edges/tcp/{id}/traffic_policy`, as data.
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
    type Output = EndpointTrafficPolicy;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.tcp_edge_traffic_policy.get",
        method: Method::Get,
        path: "/edges/tcp/{id}/traffic_policy",
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
    /// Retrieves the Traffic Policy module of a TCP edge.
    #[deprecated(
        note = "Use the `traffic_policy` of a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_traffic_policy<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `PUT /edges/tcp/{id}/traffic_policy`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    id: Id<TcpEdge>,
    body: EndpointTrafficPolicy,
}

impl Replace {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TcpEdge>, body: EndpointTrafficPolicy) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Replace {
    type Output = EndpointTrafficPolicy;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.tcp_edge_traffic_policy.replace",
        method: Method::Put,
        path: "/edges/tcp/{id}/traffic_policy",
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
            id: arguments.path("id")?,
            body: arguments.body(&["enabled", "value"])?,
        })
    }
}

impl TcpEdge {
    /// Replaces the Traffic Policy module of a TCP edge with a new policy document.
    #[deprecated(
        note = "Use the `traffic_policy` of a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_traffic_policy<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(client, Replace::new(&self.id, EndpointTrafficPolicy::new()))
    }
}

/// `DELETE /edges/tcp/{id}/traffic_policy`, as data.
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
        name: "edge_modules.tcp_edge_traffic_policy.delete",
        method: Method::Delete,
        path: "/edges/tcp/{id}/traffic_policy",
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
    /// Removes the Traffic Policy module from a TCP edge, so no policy runs on its connections.
    #[deprecated(
        note = "Use the `traffic_policy` of a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_traffic_policy<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// The Traffic Policy module of a TCP edge: a policy document that is run on its connections.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/tcpedgetrafficpolicymodule)
#[derive(Debug, Clone)]
pub struct TcpEdgeTrafficPolicyModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> TcpEdgeTrafficPolicyModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the Traffic Policy module of a TCP edge.
    ///
    /// `GET /edges/tcp/{id}/traffic_policy`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tcpedgetrafficpolicymodule).
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
    ///     .tcp_edge_traffic_policy()
    ///     .get("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `traffic_policy` of a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Replaces the Traffic Policy module of a TCP edge with a new policy document.
    ///
    /// `PUT /edges/tcp/{id}/traffic_policy`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tcpedgetrafficpolicymodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether the policy runs on the traffic; `false` turns the module off.
    /// * `value` (`String`): Traffic Policy document to run, as a string of JSON or YAML.
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_NOT_FOUND`](crate::ErrorCode::EDGE_NOT_FOUND): There is no such edge; check the ID.
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
    ///     .tcp_edge_traffic_policy()
    ///     .replace("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .value(policy)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `traffic_policy` of a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(id, EndpointTrafficPolicy::new()))
    }

    /// Removes the Traffic Policy module from a TCP edge, so no policy runs on its connections.
    ///
    /// `DELETE /edges/tcp/{id}/traffic_policy`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tcpedgetrafficpolicymodule).
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
    ///     .tcp_edge_traffic_policy()
    ///     .delete("edgtcp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `traffic_policy` of a TCP cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<TcpEdge>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
