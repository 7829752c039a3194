// Generated from api-spec/services/edge_modules/https_edge_route_circuit_breaker.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route Circuit Breaker Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-circuit-breaker"],
        "HTTPS Edge Route Circuit Breaker Module",
        "The circuit breaker module of an HTTPS edge route: rejects requests while the upstream answers with too many errors.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgeroutecircuitbreakermodule")
    .deprecated(
        "Use the circuit-breaker Traffic Policy action on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(
        &[
            "enabled",
            "tripped_duration",
            "rolling_window",
            "num_buckets",
            "volume_threshold",
            "error_threshold_percentage",
        ],
    )
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_circuit_breaker.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/circuit_breaker",
                    "Retrieves the circuit breaker module of an HTTPS edge route.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
                )
                .params(
                    &[
                        Param::new(
                            "edge-id",
                            "edge_id",
                            "EDGE_ID",
                            "Identifier of the HTTPS edge.",
                        ),
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the route of the HTTPS edge.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "enabled",
                        "tripped_duration",
                        "rolling_window",
                        "num_buckets",
                        "volume_threshold",
                        "error_threshold_percentage",
                    ],
                ),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_route_circuit_breaker.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/circuit_breaker",
                    "Replaces the circuit breaker module of an HTTPS edge route: all thresholds and durations at once.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7011  The edge's circuit breaker has an error threshold outside the range from 0.0 to 1.0.\n  ERR_NGROK_7016  The edge's circuit breaker has a tripped duration of zero or less; make it positive.\n  ERR_NGROK_7017  The edge's circuit breaker has a rolling window of zero or less; make it positive.\n  ERR_NGROK_7018  The edge's circuit breaker needs a positive bucket count below the upper bound.\n  ERR_NGROK_7095  The account does not have the circuit breaker on edges enabled.",
                )
                .params(
                    &[
                        Param::new(
                            "edge-id",
                            "edge_id",
                            "EDGE_ID",
                            "Identifier of the HTTPS edge.",
                        ),
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the route of the HTTPS edge.",
                        ),
                    ],
                )
                .flags(
                    &[
                        Flag::new(
                                "enabled",
                                "enabled",
                                Kind::Bool,
                                "Whether the circuit breaker watches the traffic; false turns it off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                        Flag::new(
                                "tripped-duration",
                                "tripped_duration",
                                Kind::Seconds,
                                "Seconds the circuit stays open once tripped, before the health of the upstream is checked again. Greater than 0.",
                            )
                            .alias("module.tripped-duration"),
                        Flag::new(
                                "rolling-window",
                                "rolling_window",
                                Kind::Seconds,
                                "Length in seconds of the sliding window over which errors are counted. Greater than 0.",
                            )
                            .alias("module.rolling-window"),
                        Flag::new(
                                "num-buckets",
                                "num_buckets",
                                Kind::Integer,
                                "Number of buckets the rolling window is split into for its metrics; at most 128.",
                            )
                            .alias("module.num-buckets")
                            .range(0.0, 128.0),
                        Flag::new(
                                "volume-threshold",
                                "volume_threshold",
                                Kind::Integer,
                                "Count of requests within one rolling window that it takes to trip the circuit; useful for endpoints with little traffic.",
                            )
                            .alias("module.volume-threshold"),
                        Flag::new(
                                "error-threshold-percentage",
                                "error_threshold_percentage",
                                Kind::Number,
                                "Share of failed requests that trips the circuit, as a fraction from 0.0 to 1.0 (0.25 is a quarter).",
                            )
                            .alias("module.error-threshold-percentage")
                            .range(0.0, 1.0),
                    ],
                )
                .fields(
                    &[
                        "enabled",
                        "tripped_duration",
                        "rolling_window",
                        "num_buckets",
                        "volume_threshold",
                        "error_threshold_percentage",
                    ],
                ),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_circuit_breaker.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/circuit_breaker",
                    "Removes the circuit breaker module from an HTTPS edge route, so upstream errors no longer trip it.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
                )
                .params(
                    &[
                        Param::new(
                            "edge-id",
                            "edge_id",
                            "EDGE_ID",
                            "Identifier of the HTTPS edge.",
                        ),
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the route of the HTTPS edge.",
                        ),
                    ],
                ),
        ],
    );
