// Generated from api-spec/services/edge_modules/https_edge_route_saml.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route SAML Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-saml"],
        "HTTPS Edge Route SAML Module",
        "The SAML module of an HTTPS edge route: visitors sign in with a SAML identity provider, ngrok acting as the service provider.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgeroutesamlmodule")
    .deprecated(
        "Use the openid-connect Traffic Policy action on a cloud endpoint instead, where the identity provider also speaks OIDC; see `ngrok-api endpoints`.",
    )
    .columns(
        &[
            "enabled",
            "options_passthrough",
            "cookie_prefix",
            "inactivity_timeout",
            "maximum_duration",
            "idp_metadata",
            "force_authn",
            "allow_idp_initiated",
            "entity_id",
            "assertion_consumer_service_url",
            "single_logout_url",
            "request_signing_certificate_pem",
            "metadata_url",
            "nameid_format",
            "idp_metadata_url",
        ],
    )
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_saml.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/saml",
                    "Retrieves the SAML module of an HTTPS edge route, with the service provider values to enter at the identity provider.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
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
                        "idp_metadata",
                        "force_authn",
                        "allow_idp_initiated",
                        "authorized_groups",
                        "entity_id",
                        "assertion_consumer_service_url",
                        "single_logout_url",
                        "request_signing_certificate_pem",
                        "metadata_url",
                        "nameid_format",
                        "idp_metadata_url",
                    ],
                ),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_route_saml.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/saml",
                    "Replaces the SAML module of an HTTPS edge route. Give either idp_metadata or idp_metadata_url; only one of OAuth, OIDC and SAML can be enabled.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7091  The edge's SAML module has no IdP metadata; give it inline or as a URL.\n  ERR_NGROK_7081  The edge has SAML IdP metadata inline and as a URL; keep one of them.\n  ERR_NGROK_7083  The IdP metadata given inline for the edge's SAML module cannot be parsed.\n  ERR_NGROK_7080  The edge's SAML metadata document has too many bytes.\n  ERR_NGROK_7082  ngrok cannot connect to the edge's IdP metadata URL; check that its host is publicly reachable.\n  ERR_NGROK_7099  The account does not have SAML on edges enabled.\n  ERR_NGROK_7079  The edge turns on several sign-in modules; choose one among SAML, OIDC and OAuth.\n  ERR_NGROK_7155  A single route of an edge can have OAuth, OIDC or SAML; turn it off on the others.\n  ERR_NGROK_7134  Sign-in by OAuth, OIDC or SAML needs a route matched by path; use exact_path or path_prefix.\n  ERR_NGROK_7092  The edge's session inactivity timeout is longer than a year; lower it.",
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
                                "idp-metadata",
                                "idp_metadata",
                                Kind::Text,
                                "Complete EntityDescriptor XML document of the identity provider. Excludes idp_metadata_url; one of the two must be given.",
                            )
                            .alias("module.idp-metadata"),
                        Flag::new(
                                "force-authn",
                                "force_authn",
                                Kind::Bool,
                                "If true, the identity provider must ask for credentials at every redirect, even where the user has a running session there.",
                            )
                            .alias("module.force-authn"),
                        Flag::new(
                                "allow-idp-initiated",
                                "allow_idp_initiated",
                                Kind::Bool,
                                "If true, sign-in may start at the identity provider, without a prior visit here; its RelayState should hold the URL to open afterwards.",
                            )
                            .alias("module.allow-idp-initiated"),
                        Flag::new(
                                "authorized-groups",
                                "authorized_groups",
                                Kind::List(&Kind::Text),
                                "Groups whose members are admitted; belonging to one is enough. Empty or absent admits every user who signs in.",
                            )
                            .alias("module.authorized-groups"),
                        Flag::new(
                                "nameid-format",
                                "nameid_format",
                                Kind::Text,
                                "Format of the name identifier expected in assertions; not every SAML format is supported. Defaults to the SAML 2.0 persistent format, given as its full URN.",
                            )
                            .alias("module.nameid-format"),
                    ],
                )
                .fields(
                    &[
                        "enabled",
                        "options_passthrough",
                        "cookie_prefix",
                        "inactivity_timeout",
                        "maximum_duration",
                        "idp_metadata",
                        "force_authn",
                        "allow_idp_initiated",
                        "authorized_groups",
                        "entity_id",
                        "assertion_consumer_service_url",
                        "single_logout_url",
                        "request_signing_certificate_pem",
                        "metadata_url",
                        "nameid_format",
                        "idp_metadata_url",
                    ],
                ),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_saml.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/saml",
                    "Removes the SAML module from an HTTPS edge route, so the module no longer asks visitors to sign in.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
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
