// Generated from api-spec/services/edge_modules/https_edge_tls_termination.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge TLS Termination Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-tls-termination"],
        "HTTPS Edge TLS Termination Module",
        "The TLS termination module of an HTTPS edge: how ngrok terminates TLS, chiefly the lowest accepted version.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/httpsedgetlsterminationmodule")
    .deprecated(
        "Use the terminate-tls Traffic Policy action on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled", "terminate_at", "min_version"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_tls_termination.get",
                    Method::Get,
                    "/edges/https/{id}/tls_termination",
                    "Retrieves the TLS termination module of an HTTPS edge.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the HTTPS edge.")])
                .fields(&["enabled", "terminate_at", "min_version"]),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_tls_termination.replace",
                    Method::Put,
                    "/edges/https/{id}/tls_termination",
                    "Replaces the TLS termination module of an HTTPS edge, such as its lowest TLS version.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7100  The account does not have the edges' TLS termination module enabled.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the HTTPS edge.")])
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
                    "edge_modules.https_edge_tls_termination.delete",
                    Method::Delete,
                    "/edges/https/{id}/tls_termination",
                    "Removes the TLS termination module from an HTTPS edge, returning it to ngrok's default TLS settings.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the HTTPS edge.")]),
        ],
    );
