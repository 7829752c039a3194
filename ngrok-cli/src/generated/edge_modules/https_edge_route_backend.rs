// Generated from api-spec/services/edge_modules/https_edge_route_backend.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route Backend Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-backend"],
        "HTTPS Edge Route Backend Module",
        "The backend module of an HTTPS edge route: which backend receives the requests the route matches.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgeroutebackendmodule")
    .deprecated(
        "Use a cloud endpoint whose Traffic Policy ends in a forward-internal action instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled", "backend"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_backend.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/backend",
                    "Retrieves the backend module of an HTTPS edge route.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
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
                .fields(&["enabled", "backend"]),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_route_backend.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/backend",
                    "Replaces the backend module of an HTTPS edge route, pointing the route at another backend.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_242  The value given where a backend ID is expected is not one.",
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
                                "Whether traffic is sent to the backend; false turns the module off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                        Flag::new(
                                "backend-id",
                                "backend_id",
                                Kind::Text,
                                "ID of the backend that receives the traffic, of any kind: failover, HTTP response, static, tunnel group or weighted.",
                            )
                            .alias("module.backend-id"),
                    ],
                )
                .fields(&["enabled", "backend"]),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_backend.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/backend",
                    "Removes the backend module from an HTTPS edge route, which then has no backend of its own.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
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
