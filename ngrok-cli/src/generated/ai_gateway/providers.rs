// Generated from api-spec/apis/ai_gateway/services/providers.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Providers: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ai-gateway", "providers"],
        "AI Gateway Providers",
        "AI providers of your own, such as servers that you run yourself, with the models that they offer. The providers built into ngrok are not among them.",
    )
    .columns(&["id", "providerId", "name", "baseUrl", "updatedAt"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ai_gateway.providers.create",
                    Method::Post,
                    "/providers",
                    "Adds a provider to which the gateway can send requests, such as a language model on a server of yours or of a company that ngrok's catalog does not list.\n\nAmong the refusals:\n  ERR_NGROK_27704  A field the custom provider needs was left out; the message names it.\n  ERR_NGROK_27706  The custom provider's provider_id exceeds 255 characters.\n  ERR_NGROK_27705  A provider built into ngrok owns this provider_id; choose another.\n  ERR_NGROK_27712  The account has a custom provider under this provider_id already.\n  ERR_NGROK_27701  The custom provider's name exceeds 255 characters.\n  ERR_NGROK_27702  The custom provider's metadata exceeds 4096 characters.\n  ERR_NGROK_27703  The custom provider's base_url exceeds 2048 characters.\n  ERR_NGROK_27718  The custom provider's base_url points at a forbidden host; use another.\n  ERR_NGROK_27707  The custom provider names an API surface format that ngrok does not support.\n  ERR_NGROK_27708  The custom provider names an API surface that ngrok does not support.\n  ERR_NGROK_27709  A model_id of the custom provider exceeds 255 characters.\n  ERR_NGROK_27711  The custom provider lists the same model_id twice; keep one.",
                )
                .flags(
                    &[
                        Flag::new(
                                "provider-id",
                                "providerId",
                                Kind::Text,
                                "The provider's part in the addresses of its models, such as internal-vllm; 1 to 255 bytes. No other provider of the account and none built into ngrok has it. Fixed at creation.",
                            )
                            .required(),
                        Flag::new(
                                "name",
                                "name",
                                Kind::Text,
                                "What people call the provider, 1 to 255 bytes.",
                            )
                            .required(),
                        Flag::new(
                                "base-url",
                                "baseUrl",
                                Kind::Text,
                                "The URL at which the provider's API begins, 1 to 2048 bytes. Every provider has one.",
                            )
                            .required(),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                            "supported-api-surfaces",
                            "supportedApiSurfaces",
                            Kind::List(&Kind::Object),
                            "The kinds of API that the provider speaks.",
                        ),
                        Flag::new(
                            "models",
                            "models",
                            Kind::List(&Kind::Object),
                            "The models that the provider offers at first.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "providerId",
                        "name",
                        "baseUrl",
                        "metadata",
                        "createdAt",
                        "updatedAt",
                        "createdBy",
                        "lastUpdatedBy",
                        "supportedApiSurfaces",
                        "models",
                    ],
                ),
            Operation::new(
                    "get",
                    "ai_gateway.providers.get",
                    Method::Get,
                    "/providers/{id}",
                    "Returns the provider with the given ID, and its models.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the provider.")])
                .fields(
                    &[
                        "id",
                        "uri",
                        "providerId",
                        "name",
                        "baseUrl",
                        "metadata",
                        "createdAt",
                        "updatedAt",
                        "createdBy",
                        "lastUpdatedBy",
                        "supportedApiSurfaces",
                        "models",
                    ],
                ),
            Operation::new(
                    "list",
                    "ai_gateway.providers.list",
                    Method::Get,
                    "/providers",
                    "Lists the account's own providers, page by page, without those that are built into ngrok.",
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
                .items("aiGatewayProviders")
                .fields(
                    &[
                        "id",
                        "uri",
                        "providerId",
                        "name",
                        "baseUrl",
                        "metadata",
                        "createdAt",
                        "updatedAt",
                        "createdBy",
                        "lastUpdatedBy",
                        "supportedApiSurfaces",
                        "models",
                    ],
                ),
            Operation::new(
                    "update",
                    "ai_gateway.providers.update",
                    Method::Patch,
                    "/providers/{id}",
                    "Changes parts of a provider; its providerId stays for good. A list of models takes the place of all that were there, so an empty one removes them.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.\n  ERR_NGROK_27701  The custom provider's name exceeds 255 characters.\n  ERR_NGROK_27702  The custom provider's metadata exceeds 4096 characters.\n  ERR_NGROK_27703  The custom provider's base_url exceeds 2048 characters.\n  ERR_NGROK_27718  The custom provider's base_url points at a forbidden host; use another.\n  ERR_NGROK_27707  The custom provider names an API surface format that ngrok does not support.\n  ERR_NGROK_27708  The custom provider names an API surface that ngrok does not support.\n  ERR_NGROK_27709  A model_id of the custom provider exceeds 255 characters.\n  ERR_NGROK_27711  The custom provider lists the same model_id twice; keep one.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the provider.")])
                .flags(
                    &[
                        Flag::new(
                                "name",
                                "name",
                                Kind::Text,
                                "What people call the provider, 1 to 255 bytes. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                            "base-url",
                            "baseUrl",
                            Kind::Text,
                            "The URL at which the provider's API begins, 1 to 2048 bytes. It can be changed but not taken away.",
                        ),
                        Flag::new(
                                "metadata",
                                "metadata",
                                Kind::Text,
                                "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                                "supported-api-surfaces",
                                "supportedApiSurfaces",
                                Kind::List(&Kind::Object),
                                "The kinds of API that the provider speaks. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                                "models",
                                "models",
                                Kind::List(&Kind::Object),
                                "The models that the provider offers from now on, in place of all that it had; an empty list removes them. Left out, the models stay. Null takes the value away.",
                            )
                            .nullable(),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "providerId",
                        "name",
                        "baseUrl",
                        "metadata",
                        "createdAt",
                        "updatedAt",
                        "createdBy",
                        "lastUpdatedBy",
                        "supportedApiSurfaces",
                        "models",
                    ],
                ),
            Operation::new(
                    "delete",
                    "ai_gateway.providers.delete",
                    Method::Delete,
                    "/providers/{id}",
                    "Deletes a provider together with its models. Refused with status 409 as long as a provider key or an access key configuration names it.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.\n  ERR_NGROK_27710  A provider key or access key still uses the custom provider; change those, then delete it.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the provider.")]),
        ],
    );
