// Generated from api-spec/services/edge_modules/tls_edge_tls_termination.yaml by `cargo xtask codegen`; edits are lost.

//! TLS Edge TLS Termination Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "tls-edge-tls-termination"],
        "TLS Edge TLS Termination Module",
        "The TLS termination module of a TLS edge: whether ngrok or the upstream terminates TLS, and the lowest version.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/tlsedgetlsterminationmodule")
    .deprecated(
        "Use the terminate-tls Traffic Policy action on a TLS cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled", "terminate_at", "min_version"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.tls_edge_tls_termination.get",
                    Method::Get,
                    "/edges/tls/{id}/tls_termination",
                    "Retrieves the TLS termination module of a TLS edge.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")])
                .fields(&["enabled", "terminate_at", "min_version"]),
            Operation::new(
                    "replace",
                    "edge_modules.tls_edge_tls_termination.replace",
                    Method::Put,
                    "/edges/tls/{id}/tls_termination",
                    "Replaces the TLS termination module of a TLS edge: where TLS ends and the lowest version accepted.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7100  The account does not have the edges' TLS termination module enabled.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")])
                .flags(
                    &[
                        Flag::new(
                                "enabled",
                                "enabled",
                                Kind::Bool,
                                "Whether the termination settings are in force; false turns the module off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                        Flag::new(
                                "terminate-at",
                                "terminate_at",
                                Kind::Text,
                                "Where TLS ends: at ngrok (edge) or behind it (upstream), which rules out most other modules. Not settable on HTTPS edges.",
                            )
                            .alias("module.terminate-at")
                            .values(&["edge", "upstream"]),
                        Flag::new(
                                "min-version",
                                "min_version",
                                Kind::Text,
                                "Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when terminate_at is upstream.",
                            )
                            .alias("module.min-version"),
                    ],
                )
                .fields(&["enabled", "terminate_at", "min_version"]),
            Operation::new(
                    "delete",
                    "edge_modules.tls_edge_tls_termination.delete",
                    Method::Delete,
                    "/edges/tls/{id}/tls_termination",
                    "Removes the TLS termination module from a TLS edge, dropping its termination settings.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")]),
        ],
    );
