// Generated from api-spec/apis/ai_gateway/services/provider_keys.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Provider Keys: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ai-gateway", "provider-keys"],
        "AI Gateway Provider Keys",
        "Your own keys at AI providers, which the gateway uses where a rule of an access key configuration says so. A key can be stored and replaced but never read back.",
    )
    .columns(&["id", "providerId", "name", "keyRedacted", "lastUsed", "createdAt"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ai_gateway.provider_keys.create",
                    Method::Post,
                    "/provider-keys",
                    "Stores a key at an AI provider.\n\nAmong the refusals:\n  ERR_NGROK_27504  Provider keys for the AI Gateway are not enabled for this account.\n  ERR_NGROK_27510  A field the provider key needs was left out; the message names it.\n  ERR_NGROK_27507  The provider key has no value; send the key itself.\n  ERR_NGROK_27508  The provider key names an AI provider that is not supported; check provider_id.\n  ERR_NGROK_27501  The provider key's name exceeds 255 characters.\n  ERR_NGROK_27502  The provider key's description exceeds 255 characters.\n  ERR_NGROK_27503  The provider key's metadata exceeds 4096 characters.",
                )
                .flags(
                    &[
                        Flag::new(
                                "provider-id",
                                "providerId",
                                Kind::Text,
                                "The AI provider that the key is for, such as openai or anthropic; for one of your own, its providerId. Fixed at creation.",
                            )
                            .required(),
                        Flag::new(
                                "value",
                                "value",
                                Kind::Text,
                                "The key itself, as the provider issued it; not empty. No answer ever contains it.",
                            )
                            .required()
                            .file_flag("value-file"),
                        Flag::new(
                                "name",
                                "name",
                                Kind::Text,
                                "What people call the key, up to 255 bytes.",
                            )
                            .required(),
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
                        "createdAt",
                        "updatedAt",
                        "providerId",
                        "name",
                        "keyRedacted",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "lastUsed",
                    ],
                ),
            Operation::new(
                    "get",
                    "ai_gateway.provider_keys.get",
                    Method::Get,
                    "/provider-keys/{id}",
                    "Returns the provider key with the given ID, with most of the key itself hidden.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the provider key.")],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "createdAt",
                        "updatedAt",
                        "providerId",
                        "name",
                        "keyRedacted",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "lastUsed",
                    ],
                ),
            Operation::new(
                    "list",
                    "ai_gateway.provider_keys.list",
                    Method::Get,
                    "/provider-keys",
                    "Lists the provider keys of the account, page by page, all of them or those for one provider.",
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
                        Flag::new(
                            "provider",
                            "provider",
                            Kind::Text,
                            "Lists only the keys for this provider, such as openai.",
                        ),
                    ],
                )
                .items("aiGatewayProviderKeys")
                .fields(
                    &[
                        "id",
                        "uri",
                        "createdAt",
                        "updatedAt",
                        "providerId",
                        "name",
                        "keyRedacted",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "lastUsed",
                    ],
                ),
            Operation::new(
                    "update",
                    "ai_gateway.provider_keys.update",
                    Method::Patch,
                    "/provider-keys/{id}",
                    "Changes the name, the description or the metadata of a provider key. rotate replaces the key itself.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.\n  ERR_NGROK_27501  The provider key's name exceeds 255 characters.\n  ERR_NGROK_27502  The provider key's description exceeds 255 characters.\n  ERR_NGROK_27503  The provider key's metadata exceeds 4096 characters.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the provider key.")],
                )
                .flags(
                    &[
                        Flag::new(
                                "name",
                                "name",
                                Kind::Text,
                                "What people call the key, up to 255 bytes. Null takes the value away.",
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
                        "createdAt",
                        "updatedAt",
                        "providerId",
                        "name",
                        "keyRedacted",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "lastUsed",
                    ],
                ),
            Operation::new(
                    "delete",
                    "ai_gateway.provider_keys.delete",
                    Method::Delete,
                    "/provider-keys/{id}",
                    "Deletes a provider key. Refused as long as a rule of an access key configuration uses it.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.\n  ERR_NGROK_27511  A router rule still uses the provider key; change the rule, then delete the key.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the provider key.")],
                ),
            Operation::new(
                    "rotate",
                    "ai_gateway.provider_keys.rotate",
                    Method::Post,
                    "/provider-keys/{id}/rotate",
                    "Puts a new key, with a name, in the place of the stored one. Its ID stays, so rules that use it need no change.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.\n  ERR_NGROK_27510  A field the provider key needs was left out; the message names it.\n  ERR_NGROK_27507  The provider key has no value; send the key itself.\n  ERR_NGROK_27501  The provider key's name exceeds 255 characters.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the provider key.")],
                )
                .flags(
                    &[
                        Flag::new(
                                "value",
                                "value",
                                Kind::Text,
                                "The key itself, as the provider issued it; not empty. No answer ever contains it.",
                            )
                            .required()
                            .file_flag("value-file"),
                        Flag::new(
                                "name",
                                "name",
                                Kind::Text,
                                "What people call the key, up to 255 bytes.",
                            )
                            .required(),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "createdAt",
                        "updatedAt",
                        "providerId",
                        "name",
                        "keyRedacted",
                        "description",
                        "metadata",
                        "createdBy",
                        "lastUpdatedBy",
                        "lastUsed",
                    ],
                ),
        ],
    );
