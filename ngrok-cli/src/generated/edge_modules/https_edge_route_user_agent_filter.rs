// Generated from api-spec/services/edge_modules/https_edge_route_user_agent_filter.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route User Agent Filter Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-user-agent-filter"],
        "HTTPS Edge Route User Agent Filter Module",
        "The user agent filter module of an HTTPS edge route: admits or rejects requests by their User-Agent header.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgerouteuseragentfiltermodule")
    .deprecated(
        "Use the deny Traffic Policy action with an expression on the user agent on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_user_agent_filter.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/user_agent_filter",
                    "Retrieves the user agent filter module of an HTTPS edge route.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
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
                .fields(&["enabled", "allow", "deny"]),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_route_user_agent_filter.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/user_agent_filter",
                    "Replaces the user agent filter module of an HTTPS edge route: both its allow and its deny patterns.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_2090  A regular expression of the user agent filter does not compile; correct it.\n  ERR_NGROK_7167  The account does not have the user agent filter on edges enabled.",
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
                                "Whether User-Agent headers are checked; false turns the module off.",
                            )
                            .alias("module.enabled"),
                        Flag::new(
                                "allow",
                                "allow",
                                Kind::List(&Kind::Text),
                                "Regular expressions for the User-Agent headers to admit.",
                            )
                            .alias("module.allow"),
                        Flag::new(
                                "deny",
                                "deny",
                                Kind::List(&Kind::Text),
                                "Regular expressions for the User-Agent headers to refuse.",
                            )
                            .alias("module.deny"),
                    ],
                )
                .fields(&["enabled", "allow", "deny"]),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_user_agent_filter.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/user_agent_filter",
                    "Removes the user agent filter module from an HTTPS edge route, so User-Agent headers are no longer checked.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
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
