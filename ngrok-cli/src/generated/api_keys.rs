// Generated from api-spec/services/api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! API Keys: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["api-keys"],
        "API Keys",
        "Keys that authenticate callers of the ngrok API, such as this client. The first one has to be made in the ngrok dashboard; it can then create others.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/apikeys")
    .columns(&["id", "description", "owner_id", "metadata", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "api_keys.create",
                    Method::Post,
                    "/api_keys",
                    "Creates a key for the ngrok API. Its token is part of this answer only, so keep it somewhere safe.\n\nAmong the refusals:\n  ERR_NGROK_613  No more API keys fit on this account; delete one that is unused.\n  ERR_NGROK_603  The account has no room for another API key; delete one or upgrade.\n  ERR_NGROK_614  Too many API keys were added in a short time; wait for the interval to pass before adding another.\n  ERR_NGROK_630  Only account admins may choose who owns a credential.\n  ERR_NGROK_633  This account may not assign owners to credentials; leave the owner fields out.\n  ERR_NGROK_604  The credential's description exceeds the character limit.\n  ERR_NGROK_605  The credential's metadata exceeds the character limit.",
                )
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for, up to 255 bytes. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                            "owner-id",
                            "owner_id",
                            Kind::Text,
                            "ID of the user or service user that owns the key; at creation the caller unless set. Only admins may name somebody else.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "description",
                        "metadata",
                        "created_at",
                        "token",
                        "owner_id",
                    ],
                )
                .one_time(&["token"]),
            Operation::new(
                    "get",
                    "api_keys.get",
                    Method::Get,
                    "/api_keys/{id}",
                    "Returns the API key with the given ID. The token is not part of the answer.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the API key.")])
                .fields(
                    &[
                        "id",
                        "uri",
                        "description",
                        "metadata",
                        "created_at",
                        "token",
                        "owner_id",
                    ],
                ),
            Operation::new(
                    "list",
                    "api_keys.list",
                    Method::Get,
                    "/api_keys",
                    "Lists the API keys of the account, page by page and without their tokens.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.owner_id.",
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
                .items("keys")
                .fields(
                    &[
                        "id",
                        "uri",
                        "description",
                        "metadata",
                        "created_at",
                        "token",
                        "owner_id",
                    ],
                ),
            Operation::new(
                    "update",
                    "api_keys.update",
                    Method::Patch,
                    "/api_keys/{id}",
                    "Changes the description or the metadata of an API key. Owner and token cannot be changed by this call.\n\nAmong the refusals:\n  ERR_NGROK_606  The update changes nothing on the credential; send one value or more.\n  ERR_NGROK_604  The credential's description exceeds the character limit.\n  ERR_NGROK_605  The credential's metadata exceeds the character limit.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the API key.")])
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for, up to 255 bytes. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "description",
                        "metadata",
                        "created_at",
                        "token",
                        "owner_id",
                    ],
                )
                .one_time(&["token"]),
            Operation::new(
                    "delete",
                    "api_keys.delete",
                    Method::Delete,
                    "/api_keys/{id}",
                    "Deletes an API key. Callers that still use its token fail to authenticate.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the API key.")]),
        ],
    );
