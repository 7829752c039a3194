// Generated from api-spec/apis/ai_gateway/services/access_keys.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Access Keys: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ai-gateway", "access-keys"],
        "AI Gateway Access Keys",
        "Keys with which clients send requests to the AI Gateway. A configuration, which several keys may share, limits what a key can call; without one, everything is allowed.",
    )
    .columns(&["id", "name", "keyRedacted", "description", "lastUsed", "createdAt"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ai_gateway.access_keys.create",
                    Method::Post,
                    "/access-keys",
                    "Creates an access key. Only this answer contains the token; store it, as it cannot be read again.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.\n  ERR_NGROK_27603  The AI Gateway resource's name exceeds 255 characters.\n  ERR_NGROK_27604  The AI Gateway resource's metadata exceeds 4096 characters.",
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
                        Flag::new(
                            "access-key-configuration-id",
                            "accessKeyConfigurationId",
                            Kind::Text,
                            "ID of the configuration that shall limit the key. Left out, it may call every provider and model.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "name",
                        "uri",
                        "createdAt",
                        "updatedAt",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "token",
                        "keyRedacted",
                        "lastUsed",
                        "accessKeyConfiguration",
                    ],
                )
                .one_time(&["token"]),
            Operation::new(
                    "get",
                    "ai_gateway.access_keys.get",
                    Method::Get,
                    "/access-keys/{id}",
                    "Returns the access key with the given ID, without its token.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the access key.")])
                .fields(
                    &[
                        "id",
                        "name",
                        "uri",
                        "createdAt",
                        "updatedAt",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "token",
                        "keyRedacted",
                        "lastUsed",
                        "accessKeyConfiguration",
                    ],
                ),
            Operation::new(
                    "list",
                    "ai_gateway.access_keys.list",
                    Method::Get,
                    "/access-keys",
                    "Lists the access keys of the account, page by page and without their tokens.",
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
                .items("aiGatewayAccessKeys")
                .fields(
                    &[
                        "id",
                        "name",
                        "uri",
                        "createdAt",
                        "updatedAt",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "token",
                        "keyRedacted",
                        "lastUsed",
                        "accessKeyConfiguration",
                    ],
                ),
            Operation::new(
                    "update",
                    "ai_gateway.access_keys.update",
                    Method::Patch,
                    "/access-keys/{id}",
                    "Changes the name, description, metadata or configuration of an access key. Its token stays the same.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.\n  ERR_NGROK_27603  The AI Gateway resource's name exceeds 255 characters.\n  ERR_NGROK_27604  The AI Gateway resource's metadata exceeds 4096 characters.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the access key.")])
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
                        Flag::new(
                                "access-key-configuration-id",
                                "accessKeyConfigurationId",
                                Kind::Text,
                                "ID of the configuration that shall limit the key from now on. With null, the key may call every provider and model again. Null takes the value away.",
                            )
                            .nullable(),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "name",
                        "uri",
                        "createdAt",
                        "updatedAt",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "token",
                        "keyRedacted",
                        "lastUsed",
                        "accessKeyConfiguration",
                    ],
                )
                .one_time(&["token"]),
            Operation::new(
                    "delete",
                    "ai_gateway.access_keys.delete",
                    Method::Delete,
                    "/access-keys/{id}",
                    "Deletes an access key, so that clients cannot use its token any more.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the access key.")]),
        ],
    );
