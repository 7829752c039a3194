// Generated from api-spec/services/root.yaml by `cargo xtask codegen`; edits are lost.

//! Root: the commands.

use crate::table::{Method, Operation, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["root"],
        "Root",
        "Tells to whom the API key in use belongs: the key itself, its account and its user.",
    )
    .columns(&["user"])
    .operations(
        &[
            Operation::new(
                    "self",
                    "root.self",
                    Method::Get,
                    "/self",
                    "Returns the API key that signed this request, with its account and user. A cheap way to check that a key works.",
                )
                .fields(&["api_key", "account", "user"]),
        ],
    );
