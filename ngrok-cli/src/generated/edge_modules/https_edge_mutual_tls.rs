// Generated from api-spec/services/edge_modules/https_edge_mutual_tls.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Mutual TLS Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-mutual-tls"],
        "HTTPS Edge Mutual TLS Module",
        "The mutual TLS module of an HTTPS edge: clients must present a certificate issued by a trusted authority.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/httpsedgemutualtlsmodule")
    .deprecated(
        "Use the terminate-tls Traffic Policy action with mutual_tls_certificate_authorities on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_mutual_tls.get",
                    Method::Get,
                    "/edges/https/{id}/mutual_tls",
                    "Retrieves the mutual TLS module of an HTTPS edge.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the HTTPS edge.")])
                .fields(&["enabled", "certificate_authorities"]),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_mutual_tls.replace",
                    Method::Put,
                    "/edges/https/{id}/mutual_tls",
                    "Replaces the mutual TLS module of an HTTPS edge, with the whole list of trusted certificate authorities.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7062  The named modules work only where the edge terminates TLS; disable them or turn termination on.\n  ERR_NGROK_7072  The edge's Mutual TLS module refers to a certificate authority that is not there; fix the ID.\n  ERR_NGROK_7075  The edge's Mutual TLS module attaches more certificate authorities than it may; detach some.\n  ERR_NGROK_7103  The account does not have mutual TLS on edges enabled.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the HTTPS edge.")])
                .flags(
                    &[
                        Flag::new(
                                "enabled",
                                "enabled",
                                Kind::Bool,
                                "Whether client certificates are demanded; false turns the module off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                        Flag::new(
                                "certificate-authority-ids",
                                "certificate_authority_ids",
                                Kind::List(&Kind::Text),
                                "IDs of the certificate authorities against which client certificates are checked.",
                            )
                            .alias("module.certificate-authority-ids"),
                    ],
                )
                .fields(&["enabled", "certificate_authorities"]),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_mutual_tls.delete",
                    Method::Delete,
                    "/edges/https/{id}/mutual_tls",
                    "Removes the mutual TLS module from an HTTPS edge, so clients no longer need a certificate.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the HTTPS edge.")]),
        ],
    );
