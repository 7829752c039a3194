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
                    "Creates a static backend that forwards to a public host and port.\n\nAmong the refusals:\n  ERR_NGROK_6500  Backends are not enabled for the account.\n  ERR_NGROK_6505  A static backend needs an address; give a host and a port joined by a colon.\n  ERR_NGROK_6506  The static backend's address is not of the form host:port; the message says what is wrong with it.\n  ERR_NGROK_6507  The static backend's address lacks the host before its port.\n  ERR_NGROK_6503  The backend's description has too many characters; shorten it.\n  ERR_NGROK_6504  The backend's metadata has too many characters; shorten it.",
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
                    "Retrieves a static backend by its ID, with the address it forwards to.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.",
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
                    "Updates a static backend, such as its address or its TLS setting.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_6505  A static backend needs an address; give a host and a port joined by a colon.\n  ERR_NGROK_6506  The static backend's address is not of the form host:port; the message says what is wrong with it.\n  ERR_NGROK_6507  The static backend's address lacks the host before its port.\n  ERR_NGROK_6503  The backend's description has too many characters; shorten it.\n  ERR_NGROK_6504  The backend's metadata has too many characters; shorten it.",
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
                    "Deletes a static backend. Fails while another backend still refers to it.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_6502  Another backend still refers to this one; remove that reference, then delete it.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the static backend.")],
                ),
        ],
    );
