// Generated from api-spec/services/edges/https.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edges: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edges", "https"],
        "HTTPS Edges",
        "HTTPS edges: centrally configured listeners for HTTPS traffic on reserved domains, with routes that carry modules and a backend.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgeshttps")
    .deprecated(
        "Use an HTTPS cloud endpoint with a Traffic Policy instead; see `ngrok-api endpoints`.",
    )
    .columns(&["id", "hostports", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "edges.https.create",
                    Method::Post,
                    "/edges/https",
                    "Creates an HTTPS edge for reserved domains. Fails with ERR_NGROK_7196 for accounts whose edges can only be read.",
                )
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for, up to 255 bytes. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                            "hostports",
                            "hostports",
                            Kind::List(&Kind::Text),
                            "Reserved domains the edge serves, each as host:port on port 443. Null when none is attached.",
                        ),
                        Flag::new(
                            "mutual-tls",
                            "mutual_tls",
                            Kind::Object,
                            "Mutual TLS module for the new edge; left out, clients need no certificate.",
                        ),
                        Flag::new(
                            "mutual-tls.enabled",
                            "mutual_tls.enabled",
                            Kind::Bool,
                            "Whether client certificates are demanded; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "mutual-tls.certificate-authority-ids",
                            "mutual_tls.certificate_authority_ids",
                            Kind::List(&Kind::Text),
                            "IDs of the certificate authorities against which client certificates are checked.",
                        ),
                        Flag::new(
                            "tls-termination",
                            "tls_termination",
                            Kind::Object,
                            "TLS termination module for the new edge; left out, ngrok's TLS defaults apply.",
                        ),
                        Flag::new(
                            "tls-termination.enabled",
                            "tls_termination.enabled",
                            Kind::Bool,
                            "Whether the termination settings are in force; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "tls-termination.min-version",
                            "tls_termination.min_version",
                            Kind::Text,
                            "Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when terminate_at is upstream.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "description",
                        "metadata",
                        "created_at",
                        "uri",
                        "hostports",
                        "mutual_tls",
                        "tls_termination",
                        "routes",
                    ],
                ),
            Operation::new(
                    "get",
                    "edges.https.get",
                    Method::Get,
                    "/edges/https/{id}",
                    "Retrieves an HTTPS edge by its ID, with all its routes and their modules.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the HTTPS edge.")])
                .fields(
                    &[
                        "id",
                        "description",
                        "metadata",
                        "created_at",
                        "uri",
                        "hostports",
                        "mutual_tls",
                        "tls_termination",
                        "routes",
                    ],
                ),
            Operation::new(
                    "list",
                    "edges.https.list",
                    Method::Get,
                    "/edges/https",
                    "Lists the HTTPS edges of the account, each with its routes.",
                )
                .flags(
                    &[
                        Flag::new(
                                "limit",
                                "limit",
                                Kind::Integer,
                                "Most objects on a page, 1 to 100. The default is 100.",
                            )
                            .range(1.0, 100.0),
                        Flag::new(
                            "before-id",
                            "before_id",
                            Kind::Text,
                            "Starts the list after this object, going back in time.",
                        ),
                    ],
                )
                .items("https_edges")
                .fields(
                    &[
                        "id",
                        "description",
                        "metadata",
                        "created_at",
                        "uri",
                        "hostports",
                        "mutual_tls",
                        "tls_termination",
                        "routes",
                    ],
                ),
            Operation::new(
                    "update",
                    "edges.https.update",
                    Method::Patch,
                    "/edges/https/{id}",
                    "Updates an HTTPS edge. Modules left out stay as they are, modules given replace the stored ones whole; to remove one, call the delete operation of that module.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the HTTPS edge.")])
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for, up to 255 bytes. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                            "hostports",
                            "hostports",
                            Kind::List(&Kind::Text),
                            "Reserved domains the edge serves, each as host:port on port 443. Null when none is attached.",
                        ),
                        Flag::new(
                            "mutual-tls",
                            "mutual_tls",
                            Kind::Object,
                            "Mutual TLS module that replaces the stored one whole; left out, that stays unchanged.",
                        ),
                        Flag::new(
                            "mutual-tls.enabled",
                            "mutual_tls.enabled",
                            Kind::Bool,
                            "Whether client certificates are demanded; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "mutual-tls.certificate-authority-ids",
                            "mutual_tls.certificate_authority_ids",
                            Kind::List(&Kind::Text),
                            "IDs of the certificate authorities against which client certificates are checked.",
                        ),
                        Flag::new(
                            "tls-termination",
                            "tls_termination",
                            Kind::Object,
                            "TLS termination module that replaces the stored one whole; left out, that stays unchanged.",
                        ),
                        Flag::new(
                            "tls-termination.enabled",
                            "tls_termination.enabled",
                            Kind::Bool,
                            "Whether the termination settings are in force; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "tls-termination.min-version",
                            "tls_termination.min_version",
                            Kind::Text,
                            "Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when terminate_at is upstream.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "description",
                        "metadata",
                        "created_at",
                        "uri",
                        "hostports",
                        "mutual_tls",
                        "tls_termination",
                        "routes",
                    ],
                ),
            Operation::new(
                    "delete",
                    "edges.https.delete",
                    Method::Delete,
                    "/edges/https/{id}",
                    "Deletes an HTTPS edge. Fails while a reserved domain still refers to it.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the HTTPS edge.")]),
        ],
    );
