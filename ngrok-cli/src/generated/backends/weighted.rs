// Generated from api-spec/services/backends/weighted.yaml by `cargo xtask codegen`; edits are lost.

//! Weighted Backends: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["backends", "weighted"],
        "Weighted Backends",
        "Weighted backends: split traffic between other backends in proportion to the weight given to each.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/weightedbackends")
    .deprecated(
        "Use forward-internal actions chosen by the rand macros on a cloud endpoint, or an endpoint pool for even shares, instead; see `ngrok-api endpoints`.",
    )
    .columns(&["id", "backends", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "backends.weighted.create",
                    Method::Post,
                    "/backends/weighted",
                    "Creates a weighted backend from existing backends and their weights.\n\nAmong the refusals:\n  ERR_NGROK_6500  Backends are not enabled for the account.\n  ERR_NGROK_6529  Weighted backends are not enabled for the account.\n  ERR_NGROK_6501  The backend refers to another backend that is not there; fix the reference before saving.\n  ERR_NGROK_6511  The weighted backend spreads over more backends than it may; remove some.\n  ERR_NGROK_6524  A weighted backend cannot hold backends of the referenced type; use another type.\n  ERR_NGROK_6512  A weight in the weighted backend lies outside the permitted range.\n  ERR_NGROK_6503  The backend's description has too many characters; shorten it.\n  ERR_NGROK_6504  The backend's metadata has too many characters; shorten it.",
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
                                Kind::Map(&Kind::Integer),
                                "Weight of each child, as backend ID to a number from 0 to 10000. A child's share is its weight over the sum of weights.",
                            )
                            .range(0.0, 10000.0),
                    ],
                )
                .fields(
                    &["id", "uri", "created_at", "description", "metadata", "backends"],
                ),
            Operation::new(
                    "get",
                    "backends.weighted.get",
                    Method::Get,
                    "/backends/weighted/{id}",
                    "Retrieves a weighted backend by its ID, with the weights of its children.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the weighted backend.",
                        ),
                    ],
                )
                .fields(
                    &["id", "uri", "created_at", "description", "metadata", "backends"],
                ),
            Operation::new(
                    "list",
                    "backends.weighted.list",
                    Method::Get,
                    "/backends/weighted",
                    "Lists the weighted backends of the account.",
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
                    "backends.weighted.update",
                    Method::Patch,
                    "/backends/weighted/{id}",
                    "Updates a weighted backend, for instance to shift traffic between its children.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_6501  The backend refers to another backend that is not there; fix the reference before saving.\n  ERR_NGROK_6511  The weighted backend spreads over more backends than it may; remove some.\n  ERR_NGROK_6524  A weighted backend cannot hold backends of the referenced type; use another type.\n  ERR_NGROK_6512  A weight in the weighted backend lies outside the permitted range.\n  ERR_NGROK_6503  The backend's description has too many characters; shorten it.\n  ERR_NGROK_6504  The backend's metadata has too many characters; shorten it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the weighted backend.",
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
                                Kind::Map(&Kind::Integer),
                                "Weight of each child, as backend ID to a number from 0 to 10000. A child's share is its weight over the sum of weights.",
                            )
                            .range(0.0, 10000.0),
                    ],
                )
                .fields(
                    &["id", "uri", "created_at", "description", "metadata", "backends"],
                ),
            Operation::new(
                    "delete",
                    "backends.weighted.delete",
                    Method::Delete,
                    "/backends/weighted/{id}",
                    "Deletes a weighted backend. Fails while another backend still refers to it.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_6502  Another backend still refers to this one; remove that reference, then delete it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the weighted backend.",
                        ),
                    ],
                ),
        ],
    );
