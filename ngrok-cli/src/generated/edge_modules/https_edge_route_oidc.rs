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
                    "Retrieves the OpenID Connect module of an HTTPS edge route.",
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
                    "Replaces the OpenID Connect module of an HTTPS edge route. Only one of OAuth, OIDC and SAML can be enabled at a time.",
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
                    "Removes the OpenID Connect module from an HTTPS edge route, so the module no longer asks visitors to sign in.",
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
