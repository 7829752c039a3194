// Generated from api-spec/services/edge_modules/https_edge_route_oidc.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route OIDC Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-oidc"],
        "HTTPS Edge Route OIDC Module",
        "The OpenID Connect module of an HTTPS edge route: visitors sign in with an OIDC provider of your choice.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgerouteoidcmodule")
    .deprecated(
        "Use the openid-connect Traffic Policy action on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(
        &[
            "enabled",
            "options_passthrough",
            "cookie_prefix",
            "inactivity_timeout",
            "maximum_duration",
            "issuer",
            "client_id",
            "client_secret",
        ],
    )
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_oidc.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/oidc",
                    "Retrieves the OpenID Connect module of an HTTPS edge route.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
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
                .fields(
                    &[
                        "enabled",
                        "options_passthrough",
                        "cookie_prefix",
                        "inactivity_timeout",
                        "maximum_duration",
                        "issuer",
                        "client_id",
                        "client_secret",
                        "scopes",
                    ],
                ),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_route_oidc.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/oidc",
                    "Replaces the OpenID Connect module of an HTTPS edge route. Only one of OAuth, OIDC and SAML can be enabled at a time.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7088  The edge's OIDC module lacks its issuer.\n  ERR_NGROK_7089  The edge's OIDC module lacks its client ID.\n  ERR_NGROK_7090  The edge's OIDC module lacks its client secret.\n  ERR_NGROK_7087  The edge's OIDC issuer has too many bytes.\n  ERR_NGROK_7162  The edge's OIDC sessions may not last as long as configured; lower the maximum duration.\n  ERR_NGROK_7098  The account does not have OIDC on edges enabled.\n  ERR_NGROK_7079  The edge turns on several sign-in modules; choose one among SAML, OIDC and OAuth.\n  ERR_NGROK_7155  A single route of an edge can have OAuth, OIDC or SAML; turn it off on the others.\n  ERR_NGROK_7134  Sign-in by OAuth, OIDC or SAML needs a route matched by path; use exact_path or path_prefix.\n  ERR_NGROK_7092  The edge's session inactivity timeout is longer than a year; lower it.",
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
                                "Whether visitors must sign in; false turns the module off. Absent means true. The default is true.",
                            )
                            .alias("module.enabled"),
                        Flag::new(
                                "options-passthrough",
                                "options_passthrough",
                                Kind::Bool,
                                "Lets HTTP OPTIONS requests through without sign-in, as CORS preflights need.",
                            )
                            .alias("module.options-passthrough"),
                        Flag::new(
                                "cookie-prefix",
                                "cookie_prefix",
                                Kind::Text,
                                "Prefix for the name of the session cookie that remembers a sign-in. Defaults to ngrok..",
                            )
                            .alias("module.cookie-prefix"),
                        Flag::new(
                                "inactivity-timeout",
                                "inactivity_timeout",
                                Kind::Seconds,
                                "Seconds without a request after which a session ends and the user has to sign in again; at most one year.",
                            )
                            .alias("module.inactivity-timeout"),
                        Flag::new(
                                "maximum-duration",
                                "maximum_duration",
                                Kind::Seconds,
                                "Longest lifetime of a session in seconds, whatever its activity; afterwards the user signs in again.",
                            )
                            .alias("module.maximum-duration"),
                        Flag::new(
                                "issuer",
                                "issuer",
                                Kind::Text,
                                "Base URL of the OpenID provider, from which its configuration is discovered.",
                            )
                            .alias("module.issuer"),
                        Flag::new(
                                "client-id",
                                "client_id",
                                Kind::Text,
                                "Client ID registered at the OpenID provider; also the audience expected in its tokens.",
                            )
                            .alias("module.client-id"),
                        Flag::new(
                                "client-secret",
                                "client_secret",
                                Kind::Text,
                                "Client secret that belongs to client_id, as issued by the OpenID provider.",
                            )
                            .alias("module.client-secret"),
                        Flag::new(
                                "scopes",
                                "scopes",
                                Kind::List(&Kind::Text),
                                "Scopes requested from the OpenID provider when a user signs in.",
                            )
                            .alias("module.scopes"),
                    ],
                )
                .fields(
                    &[
                        "enabled",
                        "options_passthrough",
                        "cookie_prefix",
                        "inactivity_timeout",
                        "maximum_duration",
                        "issuer",
                        "client_id",
                        "client_secret",
                        "scopes",
                    ],
                ),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_oidc.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/oidc",
                    "Removes the OpenID Connect module from an HTTPS edge route, so the module no longer asks visitors to sign in.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
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
