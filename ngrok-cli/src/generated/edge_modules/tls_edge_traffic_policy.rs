// Generated from api-spec/services/edge_modules/tls_edge_traffic_policy.yaml by `cargo xtask codegen`; edits are lost.

//! TLS Edge Traffic Policy Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Policy, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "tls-edge-traffic-policy"],
        "TLS Edge Traffic Policy Module",
        "The Traffic Policy module of a TLS edge: a policy document that is run on its connections.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/tlsedgetrafficpolicymodule")
    .deprecated(
        "Use the traffic_policy of a TLS cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled", "value"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.tls_edge_traffic_policy.get",
                    Method::Get,
                    "/edges/tls/{id}/traffic_policy",
                    "Retrieves the Traffic Policy module of a TLS edge.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")])
                .fields(&["enabled", "value"]),
            Operation::new(
                    "replace",
                    "edge_modules.tls_edge_traffic_policy.replace",
                    Method::Put,
                    "/edges/tls/{id}/traffic_policy",
                    "Replaces the Traffic Policy module of a TLS edge with a new policy document.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_2236  The traffic policy document does not parse; the message gives the parser's error.\n  ERR_NGROK_7195  The edge's policy module has more rules than the account allows; remove rules or upgrade the plan.\n  ERR_NGROK_7194  Policies on edges are not enabled for this account.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")])
                .flags(
                    &[
                        Flag::new(
                                "enabled",
                                "enabled",
                                Kind::Bool,
                                "Whether the policy runs on the traffic; false turns the module off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                        Flag::new(
                                "value",
                                "value",
                                Kind::Text,
                                "Traffic Policy document to run, as a string of JSON or YAML.",
                            )
                            .alias("module.value"),
                    ],
                )
                .fields(&["enabled", "value"])
                .policies(&[Policy::new("value")]),
            Operation::new(
                    "delete",
                    "edge_modules.tls_edge_traffic_policy.delete",
                    Method::Delete,
                    "/edges/tls/{id}/traffic_policy",
                    "Removes the Traffic Policy module from a TLS edge, so no policy runs on its connections.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")]),
        ],
    );
