// Generated from api-spec/services/edge_modules/tcp_edge_ip_restriction.yaml by `cargo xtask codegen`; edits are lost.

//! TCP Edge IP Restriction Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "tcp-edge-ip-restriction"],
        "TCP Edge IP Restriction Module",
        "The IP restriction module of a TCP edge: IP policies decide which source addresses may connect.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/tcpedgeiprestrictionmodule")
    .deprecated(
        "Use the restrict-ips Traffic Policy action on a TCP cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.tcp_edge_ip_restriction.get",
                    Method::Get,
                    "/edges/tcp/{id}/ip_restriction",
                    "Retrieves the IP restriction module of a TCP edge.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TCP edge.")])
                .fields(&["enabled", "ip_policies"]),
            Operation::new(
                    "replace",
                    "edge_modules.tcp_edge_ip_restriction.replace",
                    Method::Put,
                    "/edges/tcp/{id}/ip_restriction",
                    "Replaces the IP restriction module of a TCP edge, with the whole list of IP policies to check.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TCP edge.")])
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
                    "edge_modules.tcp_edge_ip_restriction.delete",
                    Method::Delete,
                    "/edges/tcp/{id}/ip_restriction",
                    "Removes the IP restriction module from a TCP edge, which then accepts any source address.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TCP edge.")]),
        ],
    );
