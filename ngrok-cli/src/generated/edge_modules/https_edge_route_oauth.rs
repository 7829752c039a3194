// Generated from api-spec/services/edge_modules/https_edge_route_oauth.yaml by `cargo xtask codegen`; edits are lost.

//! HTTPS Edge Route OAuth Module: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edge-modules", "https-edge-route-oauth"],
        "HTTPS Edge Route OAuth Module",
        "The OAuth module of an HTTPS edge route: visitors sign in with a social or corporate identity provider first.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgerouteoauthmodule")
    .deprecated(
        "Use the oauth Traffic Policy action on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(
        &[
            "enabled",
            "options_passthrough",
            "cookie_prefix",
            "inactivity_timeout",
            "maximum_duration",
            "auth_check_interval",
        ],
    )
    .operations(
        &[
            Operation::new(
                    "get",
                    "edge_modules.https_edge_route_oauth.get",
                    Method::Get,
                    "/edges/https/{edge_id}/routes/{id}/oauth",
                    "Retrieves the OAuth module of an HTTPS edge route.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.",
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
                        "provider",
                        "options_passthrough",
                        "cookie_prefix",
                        "inactivity_timeout",
                        "maximum_duration",
                        "auth_check_interval",
                    ],
                ),
            Operation::new(
                    "replace",
                    "edge_modules.https_edge_route_oauth.replace",
                    Method::Put,
                    "/edges/https/{edge_id}/routes/{id}/oauth",
                    "Replaces the OAuth module of an HTTPS edge route. Only one of OAuth, OIDC and SAML can be enabled at a time.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7037  The edge's OAuth module configures no provider; add one.\n  ERR_NGROK_7036  The edge configures several OAuth providers; keep a single one.\n  ERR_NGROK_7033  An edge's OAuth provider with your own application needs both its client ID and its client secret.\n  ERR_NGROK_7034  The edge asks ngrok's managed OAuth application for custom scopes; bring your own application for them.\n  ERR_NGROK_7038  The edge admits users in a way that needs an OAuth scope it does not request; add the one named.\n  ERR_NGROK_7042  The edge's OAuth cookie prefix may be made of letters, digits and periods alone.\n  ERR_NGROK_7127  OAuth works on the root route alone for now; move it to the route for /.\n  ERR_NGROK_7041  The account does not have OAuth on edges enabled.\n  ERR_NGROK_7161  The edge's OAuth sessions may not last as long as configured; lower the maximum duration.\n  ERR_NGROK_7079  The edge turns on several sign-in modules; choose one among SAML, OIDC and OAuth.\n  ERR_NGROK_7155  A single route of an edge can have OAuth, OIDC or SAML; turn it off on the others.\n  ERR_NGROK_7134  Sign-in by OAuth, OIDC or SAML needs a route matched by path; use exact_path or path_prefix.\n  ERR_NGROK_7092  The edge's session inactivity timeout is longer than a year; lower it.",
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
                                "provider",
                                "provider",
                                Kind::Object,
                                "Identity provider to sign in with and the users it admits; exactly one provider must be set.",
                            )
                            .alias("module.provider"),
                        Flag::new(
                                "provider.github",
                                "provider.github",
                                Kind::Object,
                                "Sign-in with GitHub, also by organization or team. Absent where another provider is used.",
                            )
                            .alias("module.provider.github"),
                        Flag::new(
                                "provider.github.client-id",
                                "provider.github.client_id",
                                Kind::Text,
                                "Client ID of your own GitHub OAuth app, given along with client_secret. Absent means the app managed by ngrok, which is more restricted.",
                            )
                            .alias("module.provider.github.client-id"),
                        Flag::new(
                                "provider.github.client-secret",
                                "provider.github.client_secret",
                                Kind::Text,
                                "Client secret of your own GitHub OAuth app. Goes with client_id; absent for the app managed by ngrok.",
                            )
                            .alias("module.provider.github.client-secret"),
                        Flag::new(
                                "provider.github.scopes",
                                "provider.github.scopes",
                                Kind::List(&Kind::Text),
                                "GitHub scopes your app asks for. Only allowed with your own app, that is with client_id and client_secret.",
                            )
                            .alias("module.provider.github.scopes"),
                        Flag::new(
                                "provider.github.email-addresses",
                                "provider.github.email_addresses",
                                Kind::List(&Kind::Text),
                                "Email addresses of the GitHub users to admit, in lowercase.",
                            )
                            .alias("module.provider.github.email-addresses"),
                        Flag::new(
                                "provider.github.email-domains",
                                "provider.github.email_domains",
                                Kind::List(&Kind::Text),
                                "Domains whose email addresses are admitted when GitHub reports them, in lowercase.",
                            )
                            .alias("module.provider.github.email-domains"),
                        Flag::new(
                                "provider.github.teams",
                                "provider.github.teams",
                                Kind::List(&Kind::Text),
                                "GitHub teams whose members are admitted; belonging to one is enough. Write org-name/team-name, both as slugs.",
                            )
                            .alias("module.provider.github.teams"),
                        Flag::new(
                                "provider.github.organizations",
                                "provider.github.organizations",
                                Kind::List(&Kind::Text),
                                "GitHub organizations, by slug, whose members are admitted; belonging to one is enough.",
                            )
                            .alias("module.provider.github.organizations"),
                        Flag::new(
                                "provider.facebook",
                                "provider.facebook",
                                Kind::Object,
                                "Sign-in with Facebook. Absent where another provider is used.",
                            )
                            .alias("module.provider.facebook"),
                        Flag::new(
                                "provider.facebook.client-id",
                                "provider.facebook.client_id",
                                Kind::Text,
                                "Client ID of your own Facebook OAuth app, given along with client_secret. Absent means the app managed by ngrok, which is more restricted.",
                            )
                            .alias("module.provider.facebook.client-id"),
                        Flag::new(
                                "provider.facebook.client-secret",
                                "provider.facebook.client_secret",
                                Kind::Text,
                                "Client secret of your own Facebook OAuth app. Goes with client_id; absent for the app managed by ngrok.",
                            )
                            .alias("module.provider.facebook.client-secret"),
                        Flag::new(
                                "provider.facebook.scopes",
                                "provider.facebook.scopes",
                                Kind::List(&Kind::Text),
                                "Facebook scopes your app asks for. Only allowed with your own app, that is with client_id and client_secret.",
                            )
                            .alias("module.provider.facebook.scopes"),
                        Flag::new(
                                "provider.facebook.email-addresses",
                                "provider.facebook.email_addresses",
                                Kind::List(&Kind::Text),
                                "Email addresses of the Facebook users to admit, in lowercase.",
                            )
                            .alias("module.provider.facebook.email-addresses"),
                        Flag::new(
                                "provider.facebook.email-domains",
                                "provider.facebook.email_domains",
                                Kind::List(&Kind::Text),
                                "Domains whose email addresses are admitted when Facebook reports them, in lowercase.",
                            )
                            .alias("module.provider.facebook.email-domains"),
                        Flag::new(
                                "provider.microsoft",
                                "provider.microsoft",
                                Kind::Object,
                                "Sign-in with Microsoft. Absent where another provider is used.",
                            )
                            .alias("module.provider.microsoft"),
                        Flag::new(
                                "provider.microsoft.client-id",
                                "provider.microsoft.client_id",
                                Kind::Text,
                                "Client ID of your own Microsoft OAuth app, given along with client_secret. Absent means the app managed by ngrok, which is more restricted.",
                            )
                            .alias("module.provider.microsoft.client-id"),
                        Flag::new(
                                "provider.microsoft.client-secret",
                                "provider.microsoft.client_secret",
                                Kind::Text,
                                "Client secret of your own Microsoft OAuth app. Goes with client_id; absent for the app managed by ngrok.",
                            )
                            .alias("module.provider.microsoft.client-secret"),
                        Flag::new(
                                "provider.microsoft.scopes",
                                "provider.microsoft.scopes",
                                Kind::List(&Kind::Text),
                                "Microsoft scopes your app asks for. Only allowed with your own app, that is with client_id and client_secret.",
                            )
                            .alias("module.provider.microsoft.scopes"),
                        Flag::new(
                                "provider.microsoft.email-addresses",
                                "provider.microsoft.email_addresses",
                                Kind::List(&Kind::Text),
                                "Email addresses of the Microsoft users to admit, in lowercase.",
                            )
                            .alias("module.provider.microsoft.email-addresses"),
                        Flag::new(
                                "provider.microsoft.email-domains",
                                "provider.microsoft.email_domains",
                                Kind::List(&Kind::Text),
                                "Domains whose email addresses are admitted when Microsoft reports them, in lowercase.",
                            )
                            .alias("module.provider.microsoft.email-domains"),
                        Flag::new(
                                "provider.google",
                                "provider.google",
                                Kind::Object,
                                "Sign-in with Google. Absent where another provider is used.",
                            )
                            .alias("module.provider.google"),
                        Flag::new(
                                "provider.google.client-id",
                                "provider.google.client_id",
                                Kind::Text,
                                "Client ID of your own Google OAuth app, given along with client_secret. Absent means the app managed by ngrok, which is more restricted.",
                            )
                            .alias("module.provider.google.client-id"),
                        Flag::new(
                                "provider.google.client-secret",
                                "provider.google.client_secret",
                                Kind::Text,
                                "Client secret of your own Google OAuth app. Goes with client_id; absent for the app managed by ngrok.",
                            )
                            .alias("module.provider.google.client-secret"),
                        Flag::new(
                                "provider.google.scopes",
                                "provider.google.scopes",
                                Kind::List(&Kind::Text),
                                "Google scopes your app asks for. Only allowed with your own app, that is with client_id and client_secret.",
                            )
                            .alias("module.provider.google.scopes"),
                        Flag::new(
                                "provider.google.email-addresses",
                                "provider.google.email_addresses",
                                Kind::List(&Kind::Text),
                                "Email addresses of the Google users to admit, in lowercase.",
                            )
                            .alias("module.provider.google.email-addresses"),
                        Flag::new(
                                "provider.google.email-domains",
                                "provider.google.email_domains",
                                Kind::List(&Kind::Text),
                                "Domains whose email addresses are admitted when Google reports them, in lowercase.",
                            )
                            .alias("module.provider.google.email-domains"),
                        Flag::new(
                                "provider.linkedin",
                                "provider.linkedin",
                                Kind::Object,
                                "Sign-in with LinkedIn. Absent where another provider is used.",
                            )
                            .alias("module.provider.linkedin"),
                        Flag::new(
                                "provider.linkedin.client-id",
                                "provider.linkedin.client_id",
                                Kind::Text,
                                "Client ID of your own LinkedIn OAuth app, given along with client_secret.",
                            )
                            .alias("module.provider.linkedin.client-id"),
                        Flag::new(
                                "provider.linkedin.client-secret",
                                "provider.linkedin.client_secret",
                                Kind::Text,
                                "Client secret of your own LinkedIn OAuth app, given along with client_id.",
                            )
                            .alias("module.provider.linkedin.client-secret"),
                        Flag::new(
                                "provider.linkedin.scopes",
                                "provider.linkedin.scopes",
                                Kind::List(&Kind::Text),
                                "LinkedIn scopes your app asks for. Only allowed with your own app.",
                            )
                            .alias("module.provider.linkedin.scopes"),
                        Flag::new(
                                "provider.linkedin.email-addresses",
                                "provider.linkedin.email_addresses",
                                Kind::List(&Kind::Text),
                                "Email addresses of the LinkedIn users to admit, in lowercase.",
                            )
                            .alias("module.provider.linkedin.email-addresses"),
                        Flag::new(
                                "provider.linkedin.email-domains",
                                "provider.linkedin.email_domains",
                                Kind::List(&Kind::Text),
                                "Domains whose email addresses are admitted when LinkedIn reports them, in lowercase.",
                            )
                            .alias("module.provider.linkedin.email-domains"),
                        Flag::new(
                                "provider.gitlab",
                                "provider.gitlab",
                                Kind::Object,
                                "Sign-in with GitLab. Absent where another provider is used.",
                            )
                            .alias("module.provider.gitlab"),
                        Flag::new(
                                "provider.gitlab.client-id",
                                "provider.gitlab.client_id",
                                Kind::Text,
                                "Client ID of your own GitLab OAuth app, given along with client_secret.",
                            )
                            .alias("module.provider.gitlab.client-id"),
                        Flag::new(
                                "provider.gitlab.client-secret",
                                "provider.gitlab.client_secret",
                                Kind::Text,
                                "Client secret of your own GitLab OAuth app, given along with client_id.",
                            )
                            .alias("module.provider.gitlab.client-secret"),
                        Flag::new(
                                "provider.gitlab.scopes",
                                "provider.gitlab.scopes",
                                Kind::List(&Kind::Text),
                                "GitLab scopes your app asks for. Only allowed with your own app.",
                            )
                            .alias("module.provider.gitlab.scopes"),
                        Flag::new(
                                "provider.gitlab.email-addresses",
                                "provider.gitlab.email_addresses",
                                Kind::List(&Kind::Text),
                                "Email addresses of the GitLab users to admit, in lowercase.",
                            )
                            .alias("module.provider.gitlab.email-addresses"),
                        Flag::new(
                                "provider.gitlab.email-domains",
                                "provider.gitlab.email_domains",
                                Kind::List(&Kind::Text),
                                "Domains whose email addresses are admitted when GitLab reports them, in lowercase.",
                            )
                            .alias("module.provider.gitlab.email-domains"),
                        Flag::new(
                                "provider.twitch",
                                "provider.twitch",
                                Kind::Object,
                                "Sign-in with Twitch. Absent where another provider is used.",
                            )
                            .alias("module.provider.twitch"),
                        Flag::new(
                                "provider.twitch.client-id",
                                "provider.twitch.client_id",
                                Kind::Text,
                                "Client ID of your own Twitch OAuth app, given along with client_secret.",
                            )
                            .alias("module.provider.twitch.client-id"),
                        Flag::new(
                                "provider.twitch.client-secret",
                                "provider.twitch.client_secret",
                                Kind::Text,
                                "Client secret of your own Twitch OAuth app, given along with client_id.",
                            )
                            .alias("module.provider.twitch.client-secret"),
                        Flag::new(
                                "provider.twitch.scopes",
                                "provider.twitch.scopes",
                                Kind::List(&Kind::Text),
                                "Twitch scopes your app asks for. Only allowed with your own app.",
                            )
                            .alias("module.provider.twitch.scopes"),
                        Flag::new(
                                "provider.twitch.email-addresses",
                                "provider.twitch.email_addresses",
                                Kind::List(&Kind::Text),
                                "Email addresses of the Twitch users to admit, in lowercase.",
                            )
                            .alias("module.provider.twitch.email-addresses"),
                        Flag::new(
                                "provider.twitch.email-domains",
                                "provider.twitch.email_domains",
                                Kind::List(&Kind::Text),
                                "Domains whose email addresses are admitted when Twitch reports them, in lowercase.",
                            )
                            .alias("module.provider.twitch.email-domains"),
                        Flag::new(
                                "provider.amazon",
                                "provider.amazon",
                                Kind::Object,
                                "Sign-in with Amazon. Absent where another provider is used.",
                            )
                            .alias("module.provider.amazon"),
                        Flag::new(
                                "provider.amazon.client-id",
                                "provider.amazon.client_id",
                                Kind::Text,
                                "Client ID of your own Amazon OAuth app, given along with client_secret.",
                            )
                            .alias("module.provider.amazon.client-id"),
                        Flag::new(
                                "provider.amazon.client-secret",
                                "provider.amazon.client_secret",
                                Kind::Text,
                                "Client secret of your own Amazon OAuth app, given along with client_id.",
                            )
                            .alias("module.provider.amazon.client-secret"),
                        Flag::new(
                                "provider.amazon.scopes",
                                "provider.amazon.scopes",
                                Kind::List(&Kind::Text),
                                "Amazon scopes your app asks for. Only allowed with your own app.",
                            )
                            .alias("module.provider.amazon.scopes"),
                        Flag::new(
                                "provider.amazon.email-addresses",
                                "provider.amazon.email_addresses",
                                Kind::List(&Kind::Text),
                                "Email addresses of the Amazon users to admit, in lowercase.",
                            )
                            .alias("module.provider.amazon.email-addresses"),
                        Flag::new(
                                "provider.amazon.email-domains",
                                "provider.amazon.email_domains",
                                Kind::List(&Kind::Text),
                                "Domains whose email addresses are admitted when Amazon reports them, in lowercase.",
                            )
                            .alias("module.provider.amazon.email-domains"),
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
                                "Prefix for the name of the session cookie, made of letters, digits and periods. Defaults to ngrok..",
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
                                "auth-check-interval",
                                "auth_check_interval",
                                Kind::Seconds,
                                "Seconds between checks with the provider that a user is still authorized; bounds how long a revoked user keeps access.",
                            )
                            .alias("module.auth-check-interval"),
                    ],
                )
                .fields(
                    &[
                        "enabled",
                        "provider",
                        "options_passthrough",
                        "cookie_prefix",
                        "inactivity_timeout",
                        "maximum_duration",
                        "auth_check_interval",
                    ],
                ),
            Operation::new(
                    "delete",
                    "edge_modules.https_edge_route_oauth.delete",
                    Method::Delete,
                    "/edges/https/{edge_id}/routes/{id}/oauth",
                    "Removes the OAuth module from an HTTPS edge route, so the module no longer asks visitors to sign in.\n\nAmong the refusals:\n  ERR_NGROK_7124  There is no such edge route; check the ID.\n  ERR_NGROK_7110  The route belongs to a different edge than the one the request names.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
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
