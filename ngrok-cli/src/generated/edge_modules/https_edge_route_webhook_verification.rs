// Generated from api-spec/services/edge_modules/https_edge_route_webhook_verification.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route Webhook Verification Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-webhook-verification"],
        "HTTPS Edge Route Webhook Verification Module",
        "The webhook verification module of an HTTPS edge route: rejects webhooks whose signature does not fit the provider's secret.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgeroutewebhookverificationmodule")
    .deprecated(
        "Use the verify-webhook Traffic Policy action on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["enabled", "provider", "secret"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_webhook_verification.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/webhook_verification",
                    "Retrieves the webhook verification module of an HTTPS edge route.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
                )
                .params(
                    &[
                        Param::new(
                            "edge-id",
                            "edge_id",
                            "EDGE_ID",
                            "Identifier of the HTTPS edge.",
                        ),
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the route of the HTTPS edge.",
                        ),
                    ],
                )
                .fields(&["enabled", "provider", "secret"]),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_route_webhook_verification.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/webhook_verification",
                    "Replaces the webhook verification module of an HTTPS edge route: the provider and its secret together.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7029  The edge's webhook verification names no provider; take one from the list in the message.\n  ERR_NGROK_7030  The edge cannot verify webhooks from this provider; take one from the list in the message.\n  ERR_NGROK_7027  The edge cannot verify webhooks of this provider without a secret; add it.\n  ERR_NGROK_7154  The edge's secret for webhook verification is longer than the limit.\n  ERR_NGROK_7026  The edge verifies SNS webhooks without a secret; leave it out.\n  ERR_NGROK_7107  The edge's SendGrid verification key has to be an ECDSA public key in base64, and this one does not parse.\n  ERR_NGROK_7031  Webhook verification on edges is not enabled for the account.",
                )
                .params(
                    &[
                        Param::new(
                            "edge-id",
                            "edge_id",
                            "EDGE_ID",
                            "Identifier of the HTTPS edge.",
                        ),
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the route of the HTTPS edge.",
                        ),
                    ],
                )
                .flags(
                    &[
                        Flag::new(
                                "enabled",
                                "enabled",
                                Kind::Bool,
                                "Whether webhook signatures are checked; false turns the module off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                        Flag::new(
                                "provider",
                                "provider",
                                Kind::Text,
                                "Name of the service that sends the webhooks; must be one that ngrok supports.",
                            )
                            .alias("module.provider"),
                        Flag::new(
                                "secret",
                                "secret",
                                Kind::Text,
                                "Secret shared with the provider for checking its signatures. Every provider but AWS SNS needs one; AWS SNS accepts none.",
                            )
                            .alias("module.secret"),
                    ],
                )
                .fields(&["enabled", "provider", "secret"]),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_webhook_verification.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/webhook_verification",
                    "Removes the webhook verification module from an HTTPS edge route, so webhooks pass unverified.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
                )
                .params(
                    &[
                        Param::new(
                            "edge-id",
                            "edge_id",
                            "EDGE_ID",
                            "Identifier of the HTTPS edge.",
                        ),
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the route of the HTTPS edge.",
                        ),
                    ],
                ),
        ],
    );
