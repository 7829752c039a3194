// Generated from api-spec/apis/ai_gateway/services/access_key_configurations.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Access Key Configurations: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ai-gateway", "access-key-configurations"],
        "AI Gateway Access Key Configurations",
        "Rules that any number of access keys can share: which providers and models a key may call, and with whose credentials its requests go out. An access key says itself which configuration it is linked to.",
    )
    .columns(&["id", "name", "description", "createdAt", "updatedAt"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ai_gateway.access_key_configurations.create",
                    Method::Post,
                    "/access-key-configurations",
                    "Creates a configuration. It has no effect until access keys are linked to it.\n\nAmong the refusals:\n  ERR_NGROK_27602  A field the AI Gateway resource needs was left out; the message names it.\n  ERR_NGROK_27603  The AI Gateway resource's name exceeds 255 characters.\n  ERR_NGROK_27604  The AI Gateway resource's metadata exceeds 4096 characters.\n  ERR_NGROK_27605  The router configuration of the AI Gateway is not valid; fix the reported problem.",
                )
                .flags(
                    &[
                        Flag::new(
                                "name",
                                "name",
                                Kind::Text,
                                "What people call the configuration, up to 255 bytes.",
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
                        Flag::new(
                            "access",
                            "access",
                            Kind::Object,
                            "Which providers and models may be called. Without it, all of them.",
                        ),
                        Flag::new(
                            "access.providers",
                            "access.providers",
                            Kind::Object,
                            "Which providers may be called. They are named by providerId, both ngrok's built-in ones and your own; your own also by their ID, which starts with aigp_.",
                        ),
                        Flag::new(
                            "access.providers.allow",
                            "access.providers.allow",
                            Kind::List(&Kind::Text),
                            "What is allowed, each entry compared letter by letter, without wildcards. Left out, everything is allowed; an empty list allows nothing at all.",
                        ),
                        Flag::new(
                            "access.models",
                            "access.models",
                            Kind::Object,
                            "Which models may be called, by their IDs, such as openai/gpt-4.1 or openai:openai/gpt-4o.",
                        ),
                        Flag::new(
                            "access.models.allow",
                            "access.models.allow",
                            Kind::List(&Kind::Text),
                            "What is allowed, each entry compared letter by letter, without wildcards. Left out, everything is allowed; an empty list allows nothing at all.",
                        ),
                        Flag::new(
                            "router",
                            "router",
                            Kind::Object,
                            "How requests reach providers. Without it, those to built-in providers go out with ngrok's own credentials, and those to providers of your own fail, as they need a rule with keys of yours.",
                        ),
                        Flag::new(
                            "router.rules",
                            "router.rules",
                            Kind::List(&Kind::Object),
                            "The rules, each for a provider, for a model, or for a model at one provider.",
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
                        "createdBy",
                        "lastUpdatedBy",
                        "description",
                        "metadata",
                        "access",
                        "router",
                    ],
                ),
            Operation::new(
                    "get",
                    "ai_gateway.access_key_configurations.get",
                    Method::Get,
                    "/access-key-configurations/{id}",
                    "Returns the access key configuration with the given ID.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the access key configuration.",
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
                        "createdBy",
                        "lastUpdatedBy",
                        "description",
                        "metadata",
                        "access",
                        "router",
                    ],
                ),
            Operation::new(
                    "list",
                    "ai_gateway.access_key_configurations.list",
                    Method::Get,
                    "/access-key-configurations",
                    "Lists the access key configurations of the account, page by page.",
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
                .items("aiGatewayAccessKeyConfigurations")
                .fields(
                    &[
                        "id",
                        "uri",
                        "name",
                        "createdAt",
                        "updatedAt",
                        "createdBy",
                        "lastUpdatedBy",
                        "description",
                        "metadata",
                        "access",
                        "router",
                    ],
                ),
            Operation::new(
                    "update",
                    "ai_gateway.access_key_configurations.update",
                    Method::Patch,
                    "/access-key-configurations/{id}",
                    "Changes parts of a configuration. What is left out stays as it is, and null takes a value away.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.\n  ERR_NGROK_27603  The AI Gateway resource's name exceeds 255 characters.\n  ERR_NGROK_27604  The AI Gateway resource's metadata exceeds 4096 characters.\n  ERR_NGROK_27605  The router configuration of the AI Gateway is not valid; fix the reported problem.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the access key configuration.",
                        ),
                    ],
                )
                .flags(
                    &[
                        Flag::new(
                                "name",
                                "name",
                                Kind::Text,
                                "What people call the configuration, up to 255 bytes. Null takes the value away.",
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
                                "access",
                                "access",
                                Kind::Object,
                                "Which providers and models may be called. Without it, all of them. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                            "access.providers",
                            "access.providers",
                            Kind::Object,
                            "Which providers may be called. They are named by providerId, both ngrok's built-in ones and your own; your own also by their ID, which starts with aigp_.",
                        ),
                        Flag::new(
                            "access.providers.allow",
                            "access.providers.allow",
                            Kind::List(&Kind::Text),
                            "What is allowed, each entry compared letter by letter, without wildcards. Left out, everything is allowed; an empty list allows nothing at all.",
                        ),
                        Flag::new(
                            "access.models",
                            "access.models",
                            Kind::Object,
                            "Which models may be called, by their IDs, such as openai/gpt-4.1 or openai:openai/gpt-4o.",
                        ),
                        Flag::new(
                            "access.models.allow",
                            "access.models.allow",
                            Kind::List(&Kind::Text),
                            "What is allowed, each entry compared letter by letter, without wildcards. Left out, everything is allowed; an empty list allows nothing at all.",
                        ),
                        Flag::new(
                                "router",
                                "router",
                                Kind::Object,
                                "How requests reach providers. Without it, those to built-in providers go out with ngrok's own credentials, and those to providers of your own fail, as they need a rule with keys of yours. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                            "router.rules",
                            "router.rules",
                            Kind::List(&Kind::Object),
                            "The rules, each for a provider, for a model, or for a model at one provider.",
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
                        "createdBy",
                        "lastUpdatedBy",
                        "description",
                        "metadata",
                        "access",
                        "router",
                    ],
                ),
            Operation::new(
                    "delete",
                    "ai_gateway.access_key_configurations.delete",
                    Method::Delete,
                    "/access-key-configurations/{id}",
                    "Deletes a configuration. Refused as long as an access key is linked to it.\n\nAmong the refusals:\n  ERR_NGROK_27611  The AI Gateway resource named in the message does not exist.\n  ERR_NGROK_27615  The AI Gateway resource is still used elsewhere; remove what uses it, then delete it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the access key configuration.",
                        ),
                    ],
                ),
        ],
    );
