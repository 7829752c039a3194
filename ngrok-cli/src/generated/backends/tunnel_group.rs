// Generated from api-spec/services/backends/tunnel_group.yaml by `cargo xtask codegen`; edits are lost.

//! Tunnel Group Backends: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["backends", "tunnel-group"],
        "Tunnel Group Backends",
        "Tunnel group backends: spread traffic over all online tunnels whose labels match.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/tunnelgroupbackends")
    .deprecated(
        "Use a pool of internal endpoints, reached by a forward-internal action on a cloud endpoint, instead; see `ngrok-api endpoints`.",
    )
    .columns(&["id", "labels", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "backends.tunnel_group.create",
                    Method::Post,
                    "/backends/tunnel_group",
                    "Creates a tunnel group backend that selects tunnels by their labels.\n\nAmong the refusals:\n  ERR_NGROK_6500  Backends are not enabled for the account.\n  ERR_NGROK_6508  The tunnel group backend has more labels than it may; remove some.\n  ERR_NGROK_6509  A tunnel group label's key is too short or too long.\n  ERR_NGROK_6510  A tunnel group label's value is too short or too long.\n  ERR_NGROK_6531  A tunnel group label has an equals sign in its key or value; remove it.\n  ERR_NGROK_6503  The backend's description has too many characters; shorten it.\n  ERR_NGROK_6504  The backend's metadata has too many characters; shorten it.",
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
                            "labels",
                            "labels",
                            Kind::Map(&Kind::Text),
                            "Labels, as name to value, that a tunnel must carry to receive traffic, for example app with value foo.",
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
                        "labels",
                        "tunnels",
                    ],
                ),
            Operation::new(
                    "get",
                    "backends.tunnel_group.get",
                    Method::Get,
                    "/backends/tunnel_group/{id}",
                    "Retrieves a tunnel group backend by its ID, with the tunnels it matches at the moment.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the tunnel group backend.",
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
                        "labels",
                        "tunnels",
                    ],
                ),
            Operation::new(
                    "list",
                    "backends.tunnel_group.list",
                    Method::Get,
                    "/backends/tunnel_group",
                    "Lists the tunnel group backends of the account.",
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
                        "labels",
                        "tunnels",
                    ],
                ),
            Operation::new(
                    "update",
                    "backends.tunnel_group.update",
                    Method::Patch,
                    "/backends/tunnel_group/{id}",
                    "Updates a tunnel group backend; new labels change which tunnels receive its traffic.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_6508  The tunnel group backend has more labels than it may; remove some.\n  ERR_NGROK_6509  A tunnel group label's key is too short or too long.\n  ERR_NGROK_6510  A tunnel group label's value is too short or too long.\n  ERR_NGROK_6531  A tunnel group label has an equals sign in its key or value; remove it.\n  ERR_NGROK_6503  The backend's description has too many characters; shorten it.\n  ERR_NGROK_6504  The backend's metadata has too many characters; shorten it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the tunnel group backend.",
                        ),
                    ],
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
                            "labels",
                            "labels",
                            Kind::Map(&Kind::Text),
                            "Labels, as name to value, that a tunnel must carry to receive traffic, for example app with value foo.",
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
                        "labels",
                        "tunnels",
                    ],
                ),
            Operation::new(
                    "delete",
                    "backends.tunnel_group.delete",
                    Method::Delete,
                    "/backends/tunnel_group/{id}",
                    "Deletes a tunnel group backend. Fails while another backend still refers to it.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_6502  Another backend still refers to this one; remove that reference, then delete it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the tunnel group backend.",
                        ),
                    ],
                ),
        ],
    );
