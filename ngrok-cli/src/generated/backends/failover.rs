// Generated from api-spec/services/backends/failover.yaml by `cargo xtask codegen`; edits are lost.

//! Failover Backends: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["backends", "failover"],
        "Failover Backends",
        "Failover backends: an ordered list of backends, tried from the front until a connection succeeds.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/failoverbackends")
    .deprecated(
        "Use forward-internal actions with on_error: continue, one after the other, on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["id", "backends", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "backends.failover.create",
                    Method::Post,
                    "/backends/failover",
                    "Creates a failover backend from an ordered list of existing backends.\n\nAmong the refusals:\n  ERR_NGROK_6500  Backends are not enabled for the account.\n  ERR_NGROK_6501  The backend refers to another backend that is not there; fix the reference before saving.\n  ERR_NGROK_6513  The failover backend lists more backends than it may; remove some.\n  ERR_NGROK_6525  A failover backend cannot hold backends of the referenced type; use another type.\n  ERR_NGROK_6503  The backend's description has too many characters; shorten it.\n  ERR_NGROK_6504  The backend's metadata has too many characters; shorten it.",
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
                            "backends",
                            "backends",
                            Kind::List(&Kind::Text),
                            "IDs of the child backends in order of preference; traffic goes to the first that accepts a connection.",
                        ),
                    ],
                )
                .fields(
                    &["id", "uri", "created_at", "description", "metadata", "backends"],
                ),
            Operation::new(
                    "get",
                    "backends.failover.get",
                    Method::Get,
                    "/backends/failover/{id}",
                    "Retrieves a failover backend by its ID, with the IDs of its children.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the failover backend.",
                        ),
                    ],
                )
                .fields(
                    &["id", "uri", "created_at", "description", "metadata", "backends"],
                ),
            Operation::new(
                    "list",
                    "backends.failover.list",
                    Method::Get,
                    "/backends/failover",
                    "Lists the failover backends of the account.",
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
                    &["id", "uri", "created_at", "description", "metadata", "backends"],
                ),
            Operation::new(
                    "update",
                    "backends.failover.update",
                    Method::Patch,
                    "/backends/failover/{id}",
                    "Updates a failover backend, for instance the order of its children.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_6501  The backend refers to another backend that is not there; fix the reference before saving.\n  ERR_NGROK_6513  The failover backend lists more backends than it may; remove some.\n  ERR_NGROK_6525  A failover backend cannot hold backends of the referenced type; use another type.\n  ERR_NGROK_6503  The backend's description has too many characters; shorten it.\n  ERR_NGROK_6504  The backend's metadata has too many characters; shorten it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the failover backend.",
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
                            "backends",
                            "backends",
                            Kind::List(&Kind::Text),
                            "IDs of the child backends in order of preference; traffic goes to the first that accepts a connection.",
                        ),
                    ],
                )
                .fields(
                    &["id", "uri", "created_at", "description", "metadata", "backends"],
                ),
            Operation::new(
                    "delete",
                    "backends.failover.delete",
                    Method::Delete,
                    "/backends/failover/{id}",
                    "Deletes a failover backend. Fails while another backend still refers to it.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_6502  Another backend still refers to this one; remove that reference, then delete it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the failover backend.",
                        ),
                    ],
                ),
        ],
    );
