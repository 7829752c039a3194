// Generated from api-spec/apis/ai_gateway/services/usage.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Usage: the commands.

use crate::table::{Flag, Kind, Method, Operation, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ai-gateway", "usage"],
        "AI Gateway Usage",
        "What the account's AI Gateway was used for: every attempt at a provider, and costs, requests and errors day by day. It can only be read.",
    )
    .columns(
        &[
            "eventTime",
            "accessKeyId",
            "provider",
            "model",
            "statusCode",
            "inputTokens",
            "outputTokens",
            "totalCost",
        ],
    )
    .operations(
        &[
            Operation::new(
                    "list",
                    "ai_gateway.usage.list",
                    Method::Get,
                    "/usage",
                    "Lists attempts at providers in a span of time, newest first and page by page. Without includeRetries, every request of a client appears once, by its last attempt.",
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
                            "cursor",
                            "cursor",
                            Kind::Text,
                            "Where the page starts: the opaque text that nextPageUri of the page before has as its parameter of this name. Without it, the list starts at the newest object.",
                        ),
                        Flag::new(
                                "start-time",
                                "startTime",
                                Kind::Timestamp,
                                "Lists what happened at this time or later.",
                            )
                            .required(),
                        Flag::new(
                            "end-time",
                            "endTime",
                            Kind::Timestamp,
                            "Lists what happened at this time or earlier. Left out, everything until now.",
                        ),
                        Flag::new(
                            "access-key-id",
                            "accessKeyId",
                            Kind::Text,
                            "Lists only what was requested with this access key.",
                        ),
                        Flag::new(
                            "include-retries",
                            "includeRetries",
                            Kind::Bool,
                            "Whether to list every attempt of a request, and not just the last one. The default is false.",
                        ),
                    ],
                )
                .items("aiGatewayUsage")
                .fields(
                    &[
                        "id",
                        "eventTime",
                        "requestId",
                        "accessKeyId",
                        "provider",
                        "providerDisplayName",
                        "model",
                        "modelDisplayName",
                        "attemptNumber",
                        "isFinalAttempt",
                        "statusCode",
                        "timedOut",
                        "isError",
                        "isStreaming",
                        "stopReason",
                        "inputTokens",
                        "outputTokens",
                        "cacheReadTokens",
                        "reasoningTokens",
                        "totalCost",
                        "keySource",
                        "providerKeyId",
                        "providerKeyDisplayName",
                    ],
                ),
            Operation::new(
                    "get-overview",
                    "ai_gateway.usage.get_overview",
                    Method::Get,
                    "/usage/overview",
                    "Sums up a span of time: costs, requests and errors of each day, apart for each provider or each access key, and of the whole span.",
                )
                .flags(
                    &[
                        Flag::new(
                                "start-time",
                                "startTime",
                                Kind::Timestamp,
                                "When the span starts. What happened at just this time counts.",
                            )
                            .required(),
                        Flag::new(
                            "end-time",
                            "endTime",
                            Kind::Timestamp,
                            "When the span ends. Left out, it ends now.",
                        ),
                        Flag::new(
                                "group-by",
                                "groupBy",
                                Kind::Text,
                                "What each day is split by. The default is provider.",
                            )
                            .values(&["provider", "accessKey"]),
                    ],
                )
                .fields(&["uri", "buckets", "totals"]),
        ],
    );
