// Generated from api-spec/services/application_users.yaml by `cargo xtask codegen`; edits are lost.

//! Application Users: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["application-users"],
        "Application Users",
        "End users who have signed in at endpoints of yours through an identity provider. They are not members of the ngrok account.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/applicationusers")
    .columns(&["id", "username", "email", "name", "last_active", "last_login"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "application_users.get",
                    Method::Get,
                    "/app/users/{id}",
                    "Returns the end user with the given ID, with identity provider and latest activity.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the application user.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "identity_provider",
                        "provider_user_id",
                        "username",
                        "email",
                        "name",
                        "created_at",
                        "last_active",
                        "last_login",
                    ],
                ),
            Operation::new(
                    "list",
                    "application_users.list",
                    Method::Get,
                    "/app/users",
                    "Lists the end users who have signed in at the account's endpoints, page by page.",
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
                .items("application_users")
                .fields(
                    &[
                        "id",
                        "uri",
                        "identity_provider",
                        "provider_user_id",
                        "username",
                        "email",
                        "name",
                        "created_at",
                        "last_active",
                        "last_login",
                    ],
                ),
            Operation::new(
                    "delete",
                    "application_users.delete",
                    Method::Delete,
                    "/app/users/{id}",
                    "Deletes the record that ngrok keeps of an end user.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the application user.",
                        ),
                    ],
                ),
        ],
    );
