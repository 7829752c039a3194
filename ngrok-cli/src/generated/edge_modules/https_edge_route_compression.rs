// Generated from api-spec/services/edge_modules/https_edge_route_compression.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route Compression Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-compression"],
        "HTTPS Edge Route Compression Module",
        "The compression module of an HTTPS edge route: compresses HTTP responses on their way to the client.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgeroutecompressionmodule")
    .deprecated(
        "Use the compress-response Traffic Policy action on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_compression.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/compression",
                    "Retrieves the compression module of an HTTPS edge route.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
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
                .fields(&["enabled"]),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_route_compression.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/compression",
                    "Replaces the compression module of an HTTPS edge route, switching response compression on or off.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7094  The account does not have compression on edges enabled.",
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
                                "Whether responses are compressed; false turns the module off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                    ],
                )
                .fields(&["enabled"]),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_compression.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/compression",
                    "Removes the compression module from an HTTPS edge route, so ngrok compresses no responses there.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
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
