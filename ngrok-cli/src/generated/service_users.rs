// Generated from api-spec/services/service_users.yaml by `cargo xtask codegen`; edits are lost.

//! Service Users: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["service-users"],
        "Service Users",
        "Identities for automation which own API keys and authtokens but belong to no person. They need a paid plan, and were formerly called bot users.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/service-users")
    .columns(&["id", "name", "active", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "service_users.create",
                    Method::Post,
                    "/service_users",
                    "Creates a service user. Its name has to be unique in the account, and the plan a paid one.\n\nAmong the refusals:\n  ERR_NGROK_4109  The service user was given no name; supply one.\n  ERR_NGROK_4110  The service user's name takes more bytes than permitted; shorten it.\n  ERR_NGROK_4112  The account already has a service user of this name; pick another.\n  ERR_NGROK_4111  Only an admin can manage bots; ask one to make the change.\n  ERR_NGROK_4119  Service users come with paid plans; upgrade the account to have them.",
                )
                .flags(
                    &[
                        Flag::new(
                            "name",
                            "name",
                            Kind::Text,
                            "The name by which people tell service users apart; not empty and unique in the account.",
                        ),
                        Flag::new(
                            "active",
                            "active",
                            Kind::Bool,
                            "Tells whether the service user is active; false means that it is turned off.",
                        ),
                    ],
                )
                .fields(&["id", "uri", "name", "active", "created_at"]),
            Operation::new(
                    "get",
                    "service_users.get",
                    Method::Get,
                    "/service_users/{id}",
                    "Returns the service user with the given ID, with its name and whether it is active.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the service user.")],
                )
                .fields(&["id", "uri", "name", "active", "created_at"]),
            Operation::new(
                    "list",
                    "service_users.list",
                    Method::Get,
                    "/service_users",
                    "Lists the service users of the account, page by page. A filter expression may narrow the result.\n\nThe filter may name obj.id, obj.created_at.",
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
                        Flag::new(
                            "filter",
                            "filter",
                            Kind::Text,
                            "A CEL expression over obj; only objects for which it holds are listed.",
                        ),
                    ],
                )
                .items("service_users")
                .fields(&["id", "uri", "name", "active", "created_at"]),
            Operation::new(
                    "update",
                    "service_users.update",
                    Method::Patch,
                    "/service_users/{id}",
                    "Changes the name of a service user, or turns it on or off with active.\n\nAmong the refusals:\n  ERR_NGROK_4109  The service user was given no name; supply one.\n  ERR_NGROK_4110  The service user's name takes more bytes than permitted; shorten it.\n  ERR_NGROK_4112  The account already has a service user of this name; pick another.\n  ERR_NGROK_4111  Only an admin can manage bots; ask one to make the change.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the service user.")],
                )
                .flags(
                    &[
                        Flag::new(
                            "name",
                            "name",
                            Kind::Text,
                            "The name by which people tell service users apart; not empty and unique in the account.",
                        ),
                        Flag::new(
                            "active",
                            "active",
                            Kind::Bool,
                            "Tells whether the service user is active; false means that it is turned off.",
                        ),
                    ],
                )
                .fields(&["id", "uri", "name", "active", "created_at"]),
            Operation::new(
                    "delete",
                    "service_users.delete",
                    Method::Delete,
                    "/service_users/{id}",
                    "Deletes the service user with the given ID from the account.\n\nAmong the refusals:\n  ERR_NGROK_4111  Only an admin can manage bots; ask one to make the change.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the service user.")],
                ),
        ],
    );
