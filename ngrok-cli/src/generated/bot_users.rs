// Generated from api-spec/services/bot_users.yaml by `cargo xtask codegen`; edits are lost.

//! Bot Users: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["bot-users"],
        "Bot Users",
        "The older name and API of service users: identities for automation which own credentials but belong to no person.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/botusers")
    .deprecated("Use `ngrok-api service-users` instead, the new name of the same thing.")
    .columns(&["id", "name", "active", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "bot_users.create",
                    Method::Post,
                    "/bot_users",
                    "Creates a bot user, that is, a service user under its former name.\n\nAmong the refusals:\n  ERR_NGROK_4109  The service user was given no name; supply one.\n  ERR_NGROK_4110  The service user's name takes more bytes than permitted; shorten it.\n  ERR_NGROK_4112  The account already has a service user of this name; pick another.\n  ERR_NGROK_4111  Only an admin can manage bots; ask one to make the change.\n  ERR_NGROK_4119  Service users come with paid plans; upgrade the account to have them.",
                )
                .flags(
                    &[
                        Flag::new(
                            "name",
                            "name",
                            Kind::Text,
                            "The name by which people tell the bot user from others.",
                        ),
                        Flag::new(
                            "active",
                            "active",
                            Kind::Bool,
                            "Tells whether the bot user is active; false means that it is turned off.",
                        ),
                    ],
                )
                .fields(&["id", "uri", "name", "active", "created_at"]),
            Operation::new(
                    "get",
                    "bot_users.get",
                    Method::Get,
                    "/bot_users/{id}",
                    "Returns the bot user with the given ID, with its name and whether it is active.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the bot user.")])
                .fields(&["id", "uri", "name", "active", "created_at"]),
            Operation::new(
                    "list",
                    "bot_users.list",
                    Method::Get,
                    "/bot_users",
                    "Lists the bot users of the account, page by page.",
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
                .items("bot_users")
                .fields(&["id", "uri", "name", "active", "created_at"]),
            Operation::new(
                    "update",
                    "bot_users.update",
                    Method::Patch,
                    "/bot_users/{id}",
                    "Changes the name of a bot user, or turns it on or off with active.\n\nAmong the refusals:\n  ERR_NGROK_4109  The service user was given no name; supply one.\n  ERR_NGROK_4110  The service user's name takes more bytes than permitted; shorten it.\n  ERR_NGROK_4112  The account already has a service user of this name; pick another.\n  ERR_NGROK_4111  Only an admin can manage bots; ask one to make the change.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the bot user.")])
                .flags(
                    &[
                        Flag::new(
                            "name",
                            "name",
                            Kind::Text,
                            "The name by which people tell the bot user from others.",
                        ),
                        Flag::new(
                            "active",
                            "active",
                            Kind::Bool,
                            "Tells whether the bot user is active; false means that it is turned off.",
                        ),
                    ],
                )
                .fields(&["id", "uri", "name", "active", "created_at"]),
            Operation::new(
                    "delete",
                    "bot_users.delete",
                    Method::Delete,
                    "/bot_users/{id}",
                    "Deletes a bot user. Prefer the same call on service users.\n\nAmong the refusals:\n  ERR_NGROK_4111  Only an admin can manage bots; ask one to make the change.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the bot user.")]),
        ],
    );
