// Generated from api-spec/services/edge_modules/https_edge_route_response_headers.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route Response Headers Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-response-headers"],
        "HTTPS Edge Route Response Headers Module",
        "The response headers module of an HTTPS edge route: adds and removes headers before the client sees a response.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgerouteresponseheadersmodule")
    .deprecated(
        "Use the add-headers and remove-headers actions in phase on_http_response on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_response_headers.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/response_headers",
                    "Retrieves the response headers module of an HTTPS edge route.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
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
                .fields(&["enabled", "add", "remove"]),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_route_response_headers.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/response_headers",
                    "Replaces the response headers module of an HTTPS edge route: both the headers to add and those to remove.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7023  A header name in the edge has characters that HTTP forbids there.\n  ERR_NGROK_7105  A header name in the edge has too many bytes; the message shows how it starts.\n  ERR_NGROK_7024  A header value in the edge is not legal in HTTP; the message says why.\n  ERR_NGROK_7106  A header value in the edge has too many bytes; the message shows its header and how it starts.\n  ERR_NGROK_7069  The edge adds one header twice under spellings that differ only in case; keep one.\n  ERR_NGROK_7015  The edge module lists more headers than it may; remove some.\n  ERR_NGROK_7097  The account does not have response header changes on edges enabled.",
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
                                "Whether response headers are changed; false turns the module off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                        Flag::new(
                                "add",
                                "add",
                                Kind::Map(&Kind::Text),
                                "Headers set on each response for the client, as header name to value. Names must not differ in case alone.",
                            )
                            .alias("module.add"),
                        Flag::new(
                                "remove",
                                "remove",
                                Kind::List(&Kind::Text),
                                "Names of headers dropped from each response, so that the client never sees them.",
                            )
                            .alias("module.remove"),
                    ],
                )
                .fields(&["enabled", "add", "remove"]),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_response_headers.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/response_headers",
                    "Removes the response headers module from an HTTPS edge route, leaving response headers as the upstream sent them.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
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
