// Generated from api-spec/apis/ai_gateway/services/gateway_config.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Configuration: the commands.

use crate::table::{Flag, Kind, Method, Operation, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ai-gateway", "gateway-config"],
        "AI Gateway Configuration",
        "Settings for all requests through the account's AI Gateway, of the time they take and the tokens they have.",
    )
    .columns(
        &[
            "totalTimeout",
            "perRequestTimeout",
            "maxInputTokens",
            "maxOutputTokens",
            "metadata",
        ],
    )
    .operations(
        &[
            Operation::new(
                    "get",
                    "ai_gateway.gateway_config.get",
                    Method::Get,
                    "/gateway-config",
                    "Returns the account's settings of the AI Gateway. Every account has them, also one that never changed any.",
                )
                .fields(
                    &[
                        "accountId",
                        "uri",
                        "totalTimeout",
                        "perRequestTimeout",
                        "maxInputTokens",
                        "maxOutputTokens",
                        "metadata",
                    ],
                ),
            Operation::new(
                    "update",
                    "ai_gateway.gateway_config.update",
                    Method::Patch,
                    "/gateway-config",
                    "Changes the account's settings of the AI Gateway. What is left out stays as it is.\n\nAmong the refusals:\n  ERR_NGROK_27604  The AI Gateway resource's metadata exceeds 4096 characters.",
                )
                .flags(
                    &[
                        Flag::new(
                            "total-timeout",
                            "totalTimeout",
                            Kind::Text,
                            "How long a request through the gateway may take in all, with every attempt at a provider. Written as in Go, such as 30s or 1m.",
                        ),
                        Flag::new(
                            "per-request-timeout",
                            "perRequestTimeout",
                            Kind::Text,
                            "How long a single attempt at a provider may take. Written as in Go, such as 30s or 1m.",
                        ),
                        Flag::new(
                                "max-input-tokens",
                                "maxInputTokens",
                                Kind::Integer,
                                "Most tokens that the input of a request may have. Null removes the limit, also that of ngrok's default. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                                "max-output-tokens",
                                "maxOutputTokens",
                                Kind::Integer,
                                "Most tokens that the output of a request may have. Null removes the limit, also that of ngrok's default. Null takes the value away.",
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
                        "accountId",
                        "uri",
                        "totalTimeout",
                        "perRequestTimeout",
                        "maxInputTokens",
                        "maxOutputTokens",
                        "metadata",
                    ],
                ),
        ],
    );
