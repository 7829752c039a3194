// Generated from api-spec/services/edge_modules/https_edge_route_ip_restriction.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route IP Restriction Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-ip-restriction"],
        "HTTPS Edge Route IP Restriction Module",
        "The IP restriction module of an HTTPS edge route: IP policies decide which source addresses may reach it.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgerouteiprestrictionmodule")
    .deprecated(
        "Use the restrict-ips Traffic Policy action on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_ip_restriction.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/ip_restriction",
                    "Retrieves the IP restriction module of an HTTPS edge route.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
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
                .fields(&["enabled", "ip_policies"]),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_route_ip_restriction.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/ip_restriction",
                    "Replaces the IP restriction module of an HTTPS edge route, with the whole list of IP policies to check.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7007  The edge's IP Restriction module refers to an IP policy that is not there; fix the ID.\n  ERR_NGROK_7025  The edge's IP Restriction module names no IP policy; list one or more.\n  ERR_NGROK_7013  The edge module lists more IP policies than it may; remove some.\n  ERR_NGROK_7101  The account does not have IP Restrictions on edges enabled.",
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
                                "Whether source addresses are checked; false turns the module off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                        Flag::new(
                                "ip-policy-ids",
                                "ip_policy_ids",
                                Kind::List(&Kind::Text),
                                "IDs of every IP policy that a source address is checked against.",
                            )
                            .alias("module.ip-policy-ids"),
                    ],
                )
                .fields(&["enabled", "ip_policies"]),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_ip_restriction.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/ip_restriction",
                    "Removes the IP restriction module from an HTTPS edge route, which then accepts any source address.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
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
