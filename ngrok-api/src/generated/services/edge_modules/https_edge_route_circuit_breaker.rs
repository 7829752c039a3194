// Generated from api-spec/services/edge_modules/https_edge_route_circuit_breaker.yaml by `cargo xtask codegen`; edits are lost.

//! `client.edge_modules().https_edge_route_circuit_breaker()`: The circuit breaker module of an HTTPS edge route: rejects requests while the upstream answers with too many errors.

use std::time::Duration;
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{EndpointCircuitBreaker, HttpsEdge, HttpsEdgeRoute};

/// `GET /edges/https/{edge_id}/routes/{id}/circuit_breaker`, as data.
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
    type Output = EndpointCircuitBreaker;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_circuit_breaker.get",
        method: Method::Get,
        path: "/edges/https/{edge_id}/routes/{id}/circuit_breaker",
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
    /// Retrieves the circuit breaker module of an HTTPS edge route.
    #[deprecated(
        note = "Use the `circuit-breaker` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get_circuit_breaker<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.edge_id, &self.id))
    }
}

/// `PUT /edges/https/{edge_id}/routes/{id}/circuit_breaker`, as data.
#[derive(Debug, Clone)]
pub struct Replace {
    edge_id: Id<HttpsEdge>,
    id: Id<HttpsEdgeRoute>,
    body: EndpointCircuitBreaker,
}

impl Replace {
    /// Makes the operation.
    pub fn new(
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
        body: EndpointCircuitBreaker,
    ) -> Self {
        Self {
            edge_id: edge_id.into_id(),
            id: id.into_id(),
            body,
        }
    }
}

impl Operation for Replace {
    type Output = EndpointCircuitBreaker;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "edge_modules.https_edge_route_circuit_breaker.replace",
        method: Method::Put,
        path: "/edges/https/{edge_id}/routes/{id}/circuit_breaker",
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
    /// Whether the circuit breaker watches the traffic; `false` turns it off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }

    /// Seconds the circuit stays open once tripped, before the health of the upstream is checked again.
    /// Greater than 0.
    pub fn tripped_duration(mut self, tripped_duration: Duration) -> Self {
        self.operation.body.tripped_duration = Some(tripped_duration);
        self
    }

    /// Length in seconds of the sliding window over which errors are counted. Greater than 0.
    pub fn rolling_window(mut self, rolling_window: Duration) -> Self {
        self.operation.body.rolling_window = Some(rolling_window);
        self
    }

    /// Number of buckets the rolling window is split into for its metrics; at most 128.
    pub fn num_buckets(mut self, num_buckets: i64) -> Self {
        self.operation.body.num_buckets = Some(num_buckets);
        self
    }

    /// Count of requests within one rolling window that it takes to trip the circuit; useful for endpoints
    /// with little traffic.
    pub fn volume_threshold(mut self, volume_threshold: i64) -> Self {
        self.operation.body.volume_threshold = Some(volume_threshold);
        self
    }

    /// Share of failed requests that trips the circuit, as a fraction from 0.0 to 1.0 (`0.25` is a
    /// quarter).
    pub fn error_threshold_percentage(
        mut self,
        error_threshold_percentage: f64,
    ) -> Self {
        self.operation.body.error_threshold_percentage = Some(
            error_threshold_percentage,
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointCircuitBreaker) -> Self {
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
                        "tripped_duration",
                        "rolling_window",
                        "num_buckets",
                        "volume_threshold",
                        "error_threshold_percentage",
                    ],
                )?,
        })
    }
}

impl HttpsEdgeRoute {
    /// Replaces the circuit breaker module of an HTTPS edge route: all thresholds and durations at once.
    #[deprecated(
        note = "Use the `circuit-breaker` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace_circuit_breaker<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Replace, C> {
        Call::new(
            client,
            Replace::new(&self.edge_id, &self.id, EndpointCircuitBreaker::new()),
        )
    }
}

/// `DELETE /edges/https/{edge_id}/routes/{id}/circuit_breaker`, as data.
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
        name: "edge_modules.https_edge_route_circuit_breaker.delete",
        method: Method::Delete,
        path: "/edges/https/{edge_id}/routes/{id}/circuit_breaker",
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
    /// Removes the circuit breaker module from an HTTPS edge route, so upstream errors no longer trip it.
    #[deprecated(
        note = "Use the `circuit-breaker` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete_circuit_breaker<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.edge_id, &self.id))
    }
}

/// The circuit breaker module of an HTTPS edge route: rejects requests while the upstream answers with
/// too many errors.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/edgeroutecircuitbreakermodule)
#[derive(Debug, Clone)]
pub struct EdgeRouteCircuitBreakerModule<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EdgeRouteCircuitBreakerModule<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Retrieves the circuit breaker module of an HTTPS edge route.
    ///
    /// `GET /edges/https/{edge_id}/routes/{id}/circuit_breaker`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutecircuitbreakermodule).
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
    ///     .https_edge_route_circuit_breaker()
    ///     .get(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `circuit-breaker` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(edge_id, id))
    }

    /// Replaces the circuit breaker module of an HTTPS edge route: all thresholds and durations at once.
    ///
    /// `PUT /edges/https/{edge_id}/routes/{id}/circuit_breaker`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutecircuitbreakermodule).
    ///
    /// # Optional
    /// * `enabled` (`bool`): Whether the circuit breaker watches the traffic; `false` turns it off.
    /// * `tripped_duration` (`Duration`): Seconds the circuit stays open once tripped, before the health of
    ///   the upstream is checked again.
    /// * `rolling_window` (`Duration`): Length in seconds of the sliding window over which errors are
    ///   counted.
    /// * `num_buckets` (`i64`): Number of buckets the rolling window is split into for its metrics; at most
    ///   128.
    /// * `volume_threshold` (`i64`): Count of requests within one rolling window that it takes to trip the
    ///   circuit; useful for endpoints with little traffic.
    /// * `error_threshold_percentage` (`f64`): Share of failed requests that trips the circuit, as a
    ///   fraction from 0.0 to 1.0 (`0.25` is a quarter).
    ///
    /// # Errors
    /// Among others:
    /// * [`EDGE_ROUTE_NOT_FOUND`](crate::ErrorCode::EDGE_ROUTE_NOT_FOUND): There is no such edge route;
    ///   check the ID.
    /// * [`EDGE_ROUTE_PARENT_MISMATCH`](crate::ErrorCode::EDGE_ROUTE_PARENT_MISMATCH): The route belongs to
    ///   a different edge than the one the request names.
    /// * [`EDGE_WRITE_DEPRECATED`](crate::ErrorCode::EDGE_WRITE_DEPRECATED): Edges are deprecated and can
    ///   only be read on this account; migrate, or ask support if writes should still work.
    /// * [`EDGE_CIRCUIT_BREAKER_THRESHOLD_INVALID`](crate::ErrorCode::EDGE_CIRCUIT_BREAKER_THRESHOLD_INVALID):
    ///   The edge's circuit breaker has an error threshold outside the range from 0.0 to 1.0.
    /// * [`EDGE_CIRCUIT_BREAKER_TRIPPED_DURATION_INVALID`](crate::ErrorCode::EDGE_CIRCUIT_BREAKER_TRIPPED_DURATION_INVALID):
    ///   The edge's circuit breaker has a tripped duration of zero or less; make it positive.
    /// * [`EDGE_CIRCUIT_BREAKER_ROLLING_WINDOW_INVALID`](crate::ErrorCode::EDGE_CIRCUIT_BREAKER_ROLLING_WINDOW_INVALID):
    ///   The edge's circuit breaker has a rolling window of zero or less; make it positive.
    /// * [`EDGE_CIRCUIT_BREAKER_BUCKETS_INVALID`](crate::ErrorCode::EDGE_CIRCUIT_BREAKER_BUCKETS_INVALID):
    ///   The edge's circuit breaker needs a positive bucket count below the upper bound.
    /// * [`EDGE_CIRCUIT_BREAKER_REQUIRES_PLAN`](crate::ErrorCode::EDGE_CIRCUIT_BREAKER_REQUIRES_PLAN): The
    ///   account does not have the circuit breaker on edges enabled.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .edge_modules()
    ///     .https_edge_route_circuit_breaker()
    ///     .replace(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .tripped_duration(std::time::Duration::from_secs(10))
    ///     .rolling_window(std::time::Duration::from_secs(60))
    ///     .num_buckets(12)
    ///     .volume_threshold(20)
    ///     .error_threshold_percentage(0.5)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `circuit-breaker` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn replace(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Replace, C> {
        Call::new(self.client, Replace::new(edge_id, id, EndpointCircuitBreaker::new()))
    }

    /// Removes the circuit breaker module from an HTTPS edge route, so upstream errors no longer trip it.
    ///
    /// `DELETE /edges/https/{edge_id}/routes/{id}/circuit_breaker`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/edgeroutecircuitbreakermodule).
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
    ///     .https_edge_route_circuit_breaker()
    ///     .delete(
    ///         "edghts_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "edghtsrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `circuit-breaker` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(
        &self,
        edge_id: impl IntoId<HttpsEdge>,
        id: impl IntoId<HttpsEdgeRoute>,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(edge_id, id))
    }
}
