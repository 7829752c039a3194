// Generated from api-spec/services/edge_modules/https_edge_route_websocket_tcp_converter.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route Websocket TCP Converter Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-websocket-tcp-converter"],
        "HTTPS Edge Route Websocket TCP Converter Module",
        "The WebSocket to TCP converter module of an HTTPS edge route: unwraps WebSocket connections into plain TCP for the upstream.",
    )
    .docs_url(
        "https://ngrok.com/docs/api-reference/edgeroutewebsockettcpconvertermodule",
    )
    .deprecated(
        "Use cloud endpoints instead, see `ngrok-api endpoints`; no Traffic Policy action replaces this module.",
    )
    .columns(&["enabled"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_websocket_tcp_converter.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/websocket_tcp_converter",
                    "Retrieves the WebSocket to TCP converter module of an HTTPS edge route.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
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
                    "edge_modules.https_edge_route_websocket_tcp_converter.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/websocket_tcp_converter",
                    "Replaces the WebSocket to TCP converter module of an HTTPS edge route, switching the conversion on or off.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7108  The account does not have the WebSocket-to-TCP converter enabled.",
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
                                "Whether WebSocket connections are converted; false turns the module off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                    ],
                )
                .fields(&["enabled"]),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_websocket_tcp_converter.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/websocket_tcp_converter",
                    "Removes the WebSocket to TCP converter module from an HTTPS edge route, ending the conversion.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
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
