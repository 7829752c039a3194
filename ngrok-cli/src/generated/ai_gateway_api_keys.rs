// Generated from api-spec/services/ai_gateway_api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway API Keys: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ai-gateway-api-keys"],
        "AI Gateway API Keys",
        "Keys with which clients authenticate to AI Gateway endpoints. They are not API keys for the ngrok API itself.",
    )
    .columns(
        &["id", "display_name", "endpoint", "description", "last_used", "created_at"],
    )
    .operations(
        &[
            Operation::new(
                    "create",
                    "ai_gateway_api_keys.create",
                    Method::Post,
                    "/ai_gateway_api_keys",
                    "Creates a key for one AI Gateway endpoint. Only this answer contains the token; store it, as it cannot be read again.\n\nAmong the refusals:\n  ERR_NGROK_27001  API keys for the AI Gateway are not enabled for this account.\n  ERR_NGROK_27006  A field the AI Gateway API key needs was left out; the message names it.\n  ERR_NGROK_27002  The endpoint named for the AI Gateway API key does not exist.\n  ERR_NGROK_27003  The endpoint lacks the AI Gateway action; add it or name another endpoint.\n  ERR_NGROK_27004  The AI Gateway API key's description exceeds 255 characters.\n  ERR_NGROK_27005  The AI Gateway API key's metadata exceeds 4096 characters.\n  ERR_NGROK_18024  This API now serves existing legacy gateways only; make new ones at app.ngrok.ai.",
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
                                "endpoint-id",
                                "endpoint_id",
                                Kind::Text,
                                "ID of the endpoint the key shall open. The AI Gateway action has to be enabled on that endpoint.",
                            )
                            .required(),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "description",
                        "metadata",
                        "created_by",
                        "last_updated_by",
                        "endpoint",
                        "token",
                        "display_name",
                        "last_used",
                    ],
                )
                .one_time(&["token"]),
            Operation::new(
                    "get",
                    "ai_gateway_api_keys.get",
                    Method::Get,
                    "/ai_gateway_api_keys/{id}",
                    "Returns the AI Gateway key with the given ID, without its token.\n\nAmong the refusals:\n  ERR_NGROK_27509  No AI Gateway API key exists under the given ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the AI Gateway API key.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "description",
                        "metadata",
                        "created_by",
                        "last_updated_by",
                        "endpoint",
                        "token",
                        "display_name",
                        "last_used",
                    ],
                ),
            Operation::new(
                    "list",
                    "ai_gateway_api_keys.list",
                    Method::Get,
                    "/ai_gateway_api_keys",
                    "Lists the AI Gateway keys of the account, without their tokens. Results come in pages.",
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
                .items("ai_gateway_api_keys")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "description",
                        "metadata",
                        "created_by",
                        "last_updated_by",
                        "endpoint",
                        "token",
                        "display_name",
                        "last_used",
                    ],
                ),
            Operation::new(
                    "update",
                    "ai_gateway_api_keys.update",
                    Method::Patch,
                    "/ai_gateway_api_keys/{id}",
                    "Changes the description, the metadata or the endpoint of an AI Gateway key. The answer has no token.\n\nAmong the refusals:\n  ERR_NGROK_27509  No AI Gateway API key exists under the given ID.\n  ERR_NGROK_27002  The endpoint named for the AI Gateway API key does not exist.\n  ERR_NGROK_27003  The endpoint lacks the AI Gateway action; add it or name another endpoint.\n  ERR_NGROK_27004  The AI Gateway API key's description exceeds 255 characters.\n  ERR_NGROK_27005  The AI Gateway API key's metadata exceeds 4096 characters.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the AI Gateway API key.",
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
                            "endpoint-id",
                            "endpoint_id",
                            Kind::Text,
                            "ID of the AI Gateway endpoint to move the key to. Leave it out to keep the present one.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "description",
                        "metadata",
                        "created_by",
                        "last_updated_by",
                        "endpoint",
                        "token",
                        "display_name",
                        "last_used",
                    ],
                )
                .one_time(&["token"]),
            Operation::new(
                    "delete",
                    "ai_gateway_api_keys.delete",
                    Method::Delete,
                    "/ai_gateway_api_keys/{id}",
                    "Deletes an AI Gateway key; requests made with its token are no longer authenticated.\n\nAmong the refusals:\n  ERR_NGROK_27509  No AI Gateway API key exists under the given ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the AI Gateway API key.",
                        ),
                    ],
                ),
        ],
    );
