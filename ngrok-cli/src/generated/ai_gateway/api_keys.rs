// Generated from api-spec/apis/ai_gateway/services/api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway API Keys: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ai-gateway", "api-keys"],
        "AI Gateway API Keys",
        "API keys that the account holds for the AI Gateway. Access keys, which a configuration can limit, are another kind.",
    )
    .columns(&["id", "name", "keyRedacted", "description", "lastUsed", "createdAt"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ai_gateway.api_keys.create",
                    Method::Post,
                    "/api-keys",
                    "Creates an API key in the account. Only this answer contains the token; store it, as it cannot be read again.\n\nAmong the refusals:\n  ERR_NGROK_27603  The AI Gateway resource's name exceeds 255 characters.\n  ERR_NGROK_27604  The AI Gateway resource's metadata exceeds 4096 characters.",
                )
                .flags(
                    &[
                        Flag::new(
                            "name",
                            "name",
                            Kind::Text,
                            "What people call the key, up to 255 bytes. Empty when it has no name.",
                        ),
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
                        "name",
                        "createdAt",
                        "updatedAt",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "token",
                        "keyRedacted",
                        "lastUsed",
                    ],
                )
                .one_time(&["token"]),
            Operation::new(
                    "get",
                    "ai_gateway.api_keys.get",
                    Method::Get,
                    "/api-keys/{id}",
                    "Returns the API key with the given ID, without its token.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the API key.")])
                .fields(
                    &[
                        "id",
                        "uri",
                        "name",
                        "createdAt",
                        "updatedAt",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "token",
                        "keyRedacted",
                        "lastUsed",
                    ],
                ),
            Operation::new(
                    "list",
                    "ai_gateway.api_keys.list",
                    Method::Get,
                    "/api-keys",
                    "Lists the account's API keys for the AI Gateway, page by page and without their tokens.",
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
                            "beforeId",
                            Kind::Text,
                            "Starts the page after this object. Lists go from greater IDs to lesser ones, that is back in time.",
                        ),
                    ],
                )
                .items("aiGatewayApiKeys")
                .fields(
                    &[
                        "id",
                        "uri",
                        "name",
                        "createdAt",
                        "updatedAt",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "token",
                        "keyRedacted",
                        "lastUsed",
                    ],
                ),
            Operation::new(
                    "update",
                    "ai_gateway.api_keys.update",
                    Method::Patch,
                    "/api-keys/{id}",
                    "Changes the name, the description or the metadata of an API key. Its token stays the same.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.\n  ERR_NGROK_27603  The AI Gateway resource's name exceeds 255 characters.\n  ERR_NGROK_27604  The AI Gateway resource's metadata exceeds 4096 characters.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the API key.")])
                .flags(
                    &[
                        Flag::new(
                                "name",
                                "name",
                                Kind::Text,
                                "What people call the key, up to 255 bytes. Empty when it has no name. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                                "description",
                                "description",
                                Kind::Text,
                                "A note for people about what this object is for, up to 255 bytes. Empty when there is none. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                                "metadata",
                                "metadata",
                                Kind::Text,
                                "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes. Null takes the value away.",
                            )
                            .nullable(),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "name",
                        "createdAt",
                        "updatedAt",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "token",
                        "keyRedacted",
                        "lastUsed",
                    ],
                )
                .one_time(&["token"]),
            Operation::new(
                    "delete",
                    "ai_gateway.api_keys.delete",
                    Method::Delete,
                    "/api-keys/{id}",
                    "Deletes an API key, so that its token is worth nothing any more.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the API key.")]),
        ],
    );
