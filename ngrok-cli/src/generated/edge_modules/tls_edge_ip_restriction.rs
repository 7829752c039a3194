// Generated from api-spec/services/edge_modules/tls_edge_ip_restriction.yaml by `cargo xtask codegen`; edits are lost.

//! TLS Edge IP Restriction Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "tls-edge-ip-restriction"],
        "TLS Edge IP Restriction Module",
        "The IP restriction module of a TLS edge: IP policies decide which source addresses may connect.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/tlsedgeiprestrictionmodule")
    .deprecated(
        "Use the restrict-ips Traffic Policy action on a TLS cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.tls_edge_ip_restriction.get",
                    Method::Get,
                    "/edges/tls/{id}/ip_restriction",
                    "Retrieves the IP restriction module of a TLS edge.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")])
                .fields(&["enabled", "ip_policies"]),
            Operation::new(
                    "replace",
                    "edge_modules.tls_edge_ip_restriction.replace",
                    Method::Put,
                    "/edges/tls/{id}/ip_restriction",
                    "Replaces the IP restriction module of a TLS edge, with the whole list of IP policies to check.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7007  The edge's IP Restriction module refers to an IP policy that is not there; fix the ID.\n  ERR_NGROK_7025  The edge's IP Restriction module names no IP policy; list one or more.\n  ERR_NGROK_7013  The edge module lists more IP policies than it may; remove some.\n  ERR_NGROK_7101  The account does not have IP Restrictions on edges enabled.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")])
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
                    "edge_modules.tls_edge_ip_restriction.delete",
                    Method::Delete,
                    "/edges/tls/{id}/ip_restriction",
                    "Removes the IP restriction module from a TLS edge, which then accepts any source address.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")]),
        ],
    );
