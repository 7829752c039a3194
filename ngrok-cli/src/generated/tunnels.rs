// Generated from api-spec/services/tunnels.yaml by `cargo xtask codegen`; edits are lost.

//! Tunnels: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["tunnels"],
        "Tunnels",
        "Tunnels that running agents or SSH sessions hold open to expose local services.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/tunnels")
    .deprecated("Use `ngrok-api endpoints` instead.")
    .columns(&["id", "proto", "public_url", "forwards_to", "region", "started_at"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "tunnels.get",
                    Method::Get,
                    "/tunnels/{id}",
                    "Fetches the state of one tunnel by its ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the tunnel.")])
                .fields(
                    &[
                        "id",
                        "public_url",
                        "started_at",
                        "metadata",
                        "proto",
                        "region",
                        "tunnel_session",
                        "endpoint",
                        "labels",
                        "backends",
                        "forwards_to",
                    ],
                ),
            Operation::new(
                    "list",
                    "tunnels.list",
                    Method::Get,
                    "/tunnels",
                    "Lists the account's tunnels that are online now, one page at a time.",
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
                .items("tunnels")
                .fields(
                    &[
                        "id",
                        "public_url",
                        "started_at",
                        "metadata",
                        "proto",
                        "region",
                        "tunnel_session",
                        "endpoint",
                        "labels",
                        "backends",
                        "forwards_to",
                    ],
                ),
        ],
    );
