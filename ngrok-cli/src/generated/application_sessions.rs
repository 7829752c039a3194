// Generated from api-spec/services/application_sessions.yaml by `cargo xtask codegen`; edits are lost.

//! Application Sessions: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["application-sessions"],
        "Application Sessions",
        "Browser sessions of end users who signed in at an endpoint of yours, for example through an OAuth provider.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/applicationsessions")
    .columns(
        &[
            "id",
            "public_url",
            "application_user",
            "last_active",
            "expires_at",
            "created_at",
        ],
    )
    .operations(
        &[
            Operation::new(
                    "get",
                    "application_sessions.get",
                    Method::Get,
                    "/app/sessions/{id}",
                    "Returns the session with the given ID, with its user, browser and times.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the application session.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "public_url",
                        "browser_session",
                        "application_user",
                        "created_at",
                        "last_active",
                        "expires_at",
                        "endpoint",
                        "edge",
                        "route",
                    ],
                ),
            Operation::new(
                    "list",
                    "application_sessions.list",
                    Method::Get,
                    "/app/sessions",
                    "Lists the sessions of all end users of the account's endpoints, page by page.",
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
                .items("application_sessions")
                .fields(
                    &[
                        "id",
                        "uri",
                        "public_url",
                        "browser_session",
                        "application_user",
                        "created_at",
                        "last_active",
                        "expires_at",
                        "endpoint",
                        "edge",
                        "route",
                    ],
                ),
            Operation::new(
                    "delete",
                    "application_sessions.delete",
                    Method::Delete,
                    "/app/sessions/{id}",
                    "Deletes a session, which ends it at once; the end user has to sign in again.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the application session.",
                        ),
                    ],
                ),
        ],
    );
