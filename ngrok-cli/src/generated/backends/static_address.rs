// Generated from api-spec/services/backends/static_address.yaml by `cargo xtask codegen`; edits are lost.

//! Static Backends: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["backends", "static-address"],
        "Static Backends",
        "Static backends: forward traffic to a fixed host and port on the public internet, without an agent.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/staticbackends")
    .deprecated(
        "Use an internal endpoint for the address, reached by a forward-internal action on a cloud endpoint, instead; see `ngrok-api endpoints`.",
    )
    .columns(&["id", "address", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "backends.static_address.create",
                    Method::Post,
                    "/backends/static",
                    "Creates a static backend that forwards to a public host and port.",
                )
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it.",
                        ),
                        Flag::new(
                            "address",
                            "address",
                            Kind::Text,
                            "Where traffic is forwarded to, as host:port; must be reachable on the public internet.",
                        ),
                        Flag::new(
                            "tls",
                            "tls",
                            Kind::Object,
                            "TLS settings for the connection to address.",
                        ),
                        Flag::new(
                            "tls.enabled",
                            "tls.enabled",
                            Kind::Bool,
                            "Whether ngrok uses TLS when it connects to the address.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "address",
                        "tls",
                    ],
                ),
            Operation::new(
                    "get",
                    "backends.static_address.get",
                    Method::Get,
                    "/backends/static/{id}",
                    "Retrieves a static backend by its ID, with the address it forwards to.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the static backend.")],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "address",
                        "tls",
                    ],
                ),
            Operation::new(
                    "list",
                    "backends.static_address.list",
                    Method::Get,
                    "/backends/static",
                    "Lists the static backends of the account.",
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
                .items("backends")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "address",
                        "tls",
                    ],
                ),
            Operation::new(
                    "update",
                    "backends.static_address.update",
                    Method::Patch,
                    "/backends/static/{id}",
                    "Updates a static backend, such as its address or its TLS setting.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the static backend.")],
                )
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it.",
                        ),
                        Flag::new(
                            "address",
                            "address",
                            Kind::Text,
                            "Where traffic is forwarded to, as host:port; must be reachable on the public internet.",
                        ),
                        Flag::new(
                            "tls",
                            "tls",
                            Kind::Object,
                            "TLS settings for the connection to address.",
                        ),
                        Flag::new(
                            "tls.enabled",
                            "tls.enabled",
                            Kind::Bool,
                            "Whether ngrok uses TLS when it connects to the address.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "address",
                        "tls",
                    ],
                ),
            Operation::new(
                    "delete",
                    "backends.static_address.delete",
                    Method::Delete,
                    "/backends/static/{id}",
                    "Deletes a static backend. Fails while another backend still refers to it.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the static backend.")],
                ),
        ],
    );
