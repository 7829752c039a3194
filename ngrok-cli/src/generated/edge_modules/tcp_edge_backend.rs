// Generated from api-spec/services/edge_modules/tcp_edge_backend.yaml by `cargo xtask codegen`; edits are lost.

//! TCP Edge Backend Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "tcp-edge-backend"],
        "TCP Edge Backend Module",
        "The backend module of a TCP edge: which backend receives the connections.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/tcpedgebackendmodule")
    .deprecated(
        "Use a TCP cloud endpoint whose Traffic Policy ends in a forward-internal action instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled", "backend"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.tcp_edge_backend.get",
                    Method::Get,
                    "/edges/tcp/{id}/backend",
                    "Retrieves the backend module of a TCP edge.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TCP edge.")])
                .fields(&["enabled", "backend"]),
            Operation::new(
                    "replace",
                    "edge_modules.tcp_edge_backend.replace",
                    Method::Put,
                    "/edges/tcp/{id}/backend",
                    "Replaces the backend module of a TCP edge, pointing the edge at another backend.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_242  The value given where a backend ID is expected is not one.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TCP edge.")])
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
                    "edge_modules.tcp_edge_backend.delete",
                    Method::Delete,
                    "/edges/tcp/{id}/backend",
                    "Removes the backend module from a TCP edge, which then has no backend.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TCP edge.")]),
        ],
    );
