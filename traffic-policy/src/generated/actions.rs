// Generated from api-spec/traffic_policy/actions by `cargo xtask codegen`; edits are lost.

//! The actions, and the objects in their configuration.

use crate::language::*;

pub(crate) static ACTIONS: &[Action] = &[
    Action {
        name: "add-headers",
        title: "Add Headers",
        doc: "Puts headers on the request that goes upstream, or on the response that goes to the client.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/add-headers",
        phases: &["on_http_request", "on_http_response"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_http_request:\n  - actions:\n      - type: add-headers\n        config:\n          headers:\n            x-visitor: \"${conn.client_ip}\"",
        config: &[
            Field {
                name: "headers",
                doc: "Values of the headers to add by name.",
                kind: Kind::Map(&Kind::String),
                cel: true,
                min_items: Some(1),
                max_items: Some(10),
                key_format: Some(Format::HeaderName),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "add_headers",
            members: &[
                Member {
                    name: "headers_added",
                    doc: "The headers that were put there by name.",
                    ty: ValueType::Map(&ValueType::Any),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "basic-auth",
        title: "Basic Auth",
        doc: "Lets only requests pass that carry one of the listed pairs of user name and password in their `Authorization` header.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/basic-auth",
        phases: &["on_http_request"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_http_request:\n  - actions:\n      - type: basic-auth\n        config:\n          credentials: [\"ada:correct-horse\"]",
        config: &[
            Field {
                name: "credentials",
                doc: "Pairs that are let in, each as `user:password`. A password has from 8 to 128 characters.",
                kind: Kind::List(&Kind::String),
                required: true,
                cel: true,
                sensitive: true,
                max_items: Some(10),
                min_password_chars: Some(8),
                max_password_chars: Some(128),
                format: Some(Format::BasicCredentials),
                ..Field::PLAIN
            },
            Field {
                name: "realm",
                doc: "Realm that the client is asked to log in to.",
                kind: Kind::String,
                default: Some("\"ngrok\""),
                ..Field::PLAIN
            },
            Field {
                name: "enforce",
                doc: "Whether a request without valid credentials is refused. With `false` the next action runs all the same, and the results tell what was found.",
                kind: Kind::Bool,
                default: Some("true"),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "basic_auth",
            members: &[
                Member {
                    name: "credentials",
                    doc: "What the request carried.",
                    ty: ValueType::Shape(&super::variables::BASIC_AUTH_CREDENTIALS),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "circuit-breaker",
        title: "Circuit Breaker",
        doc: "Refuses requests for a while once too large a share of the upstream's answers are errors.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/circuit-breaker",
        phases: &["on_http_request"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 10,
        example: "on_http_request:\n  - actions:\n      - type: circuit-breaker\n        config:\n          error_threshold: 0.25\n          tripped_duration: 30s",
        config: &[
            Field {
                name: "error_threshold",
                doc: "Share of failed requests at which the breaker trips, where 1 is all of them.",
                kind: Kind::Float,
                default: Some("0.5"),
                min: Some(0.0),
                max: Some(1.0),
                ..Field::PLAIN
            },
            Field {
                name: "volume_threshold",
                doc: "Requests that a window must have seen before the share of errors counts.",
                kind: Kind::Int,
                default: Some("10"),
                min: Some(1.0),
                max: Some(2000000000.0),
                ..Field::PLAIN
            },
            Field {
                name: "window_duration",
                doc: "Length of the rolling window.",
                kind: Kind::Duration,
                default: Some("\"10s\""),
                min: Some(1.0),
                max: Some(120.0),
                ..Field::PLAIN
            },
            Field {
                name: "tripped_duration",
                doc: "Time between tripping and the next look at the upstream's health.",
                kind: Kind::Duration,
                default: Some("\"10s\""),
                min: Some(1.0),
                max: Some(120.0),
                ..Field::PLAIN
            },
            Field {
                name: "num_buckets",
                doc: "Parts that the window is counted in. Always 10.",
                kind: Kind::Int,
                default: Some("10"),
                min: Some(10.0),
                max: Some(10.0),
                ..Field::PLAIN
            },
            Field {
                name: "enforce",
                doc: "Whether requests are refused at all. With `false` the breaker stays closed.",
                kind: Kind::Bool,
                default: Some("true"),
                ..Field::PLAIN
            },
            Field {
                name: "rolling_window",
                doc: "Length of the rolling window in one documented policy.",
                kind: Kind::Duration,
                undocumented: true,
                ..Field::PLAIN
            },
            Field {
                name: "error_threshold_percentage",
                doc: "Share of failed requests in one documented policy.",
                kind: Kind::Float,
                undocumented: true,
                ..Field::PLAIN
            },
        ],
        results: None,
    },
    Action {
        name: "close-connection",
        title: "Close Connection",
        doc: "Closes the client's connection without an answer.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/close-connection",
        phases: &["on_http_request", "on_tcp_connect"],
        ends: true,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_tcp_connect:\n  - expressions: [\"conn.server_port == 23\"]\n    actions:\n      - type: close-connection",
        config: &[],
        results: None,
    },
    Action {
        name: "compress-response",
        title: "Compress Response",
        doc: "Compresses the body of the response with an algorithm that the client accepts.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/compress-response",
        phases: &["on_http_response"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 10,
        example: "on_http_response:\n  - actions:\n      - type: compress-response\n        config:\n          algorithms: [br, gzip]",
        config: &[
            Field {
                name: "algorithms",
                doc: "Algorithms to choose from.",
                kind: Kind::List(&Kind::String),
                distinct: true,
                default: Some("[\"gzip\",\"deflate\",\"br\",\"compress\"]"),
                values: &[
                    KnownValue {
                        value: "br",
                        doc: "Brotli.",
                    },
                    KnownValue {
                        value: "compress",
                        doc: "LZW, the method of the old Unix program `compress`.",
                    },
                    KnownValue {
                        value: "deflate",
                        doc: "Deflate in the zlib format.",
                    },
                    KnownValue {
                        value: "gzip",
                        doc: "Gzip.",
                    },
                ],
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "compress",
            members: &[
                Member {
                    name: "already_compressed",
                    doc: "Whether the body came compressed, in which case it was left as it was.",
                    ty: ValueType::Bool,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "negotiated_algorithm",
                    doc: "The algorithm that was agreed on and used.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "custom-response",
        title: "Custom Response",
        doc: "Answers with the status, headers and body that stand in its configuration.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/custom-response",
        phases: &["on_http_request", "on_http_response"],
        ends: true,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_http_request:\n  - actions:\n      - type: custom-response\n        config:\n          status_code: 503\n          body: Back in a minute.",
        config: &[
            Field {
                name: "status_code",
                doc: "Status of the answer.",
                kind: Kind::Int,
                default: Some("200"),
                min: Some(100.0),
                max: Some(599.0),
                ..Field::PLAIN
            },
            Field {
                name: "body",
                doc: "Body of the answer.",
                kind: Kind::String,
                cel: true,
                formerly: &["content"],
                ..Field::PLAIN
            },
            Field {
                name: "headers",
                doc: "Headers of the answer by name. Without `content-type` among them the type is guessed from the body.",
                kind: Kind::Map(&Kind::String),
                cel: true,
                max_items: Some(10),
                key_format: Some(Format::HeaderName),
                ..Field::PLAIN
            },
        ],
        results: None,
    },
    Action {
        name: "deny",
        title: "Deny",
        doc: "Refuses the request with a status, or the connection when there is no request yet.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/deny",
        phases: &["on_tcp_connect", "on_http_request"],
        ends: true,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_http_request:\n  - expressions: [\"req.method == 'TRACE'\"]\n    actions:\n      - type: deny\n        config:\n          status_code: 405",
        config: &[
            Field {
                name: "status_code",
                doc: "Status of the refusal.",
                kind: Kind::Int,
                default: Some("403"),
                min: Some(100.0),
                max: Some(599.0),
                ..Field::PLAIN
            },
            Field {
                name: "body",
                doc: "Body of the refusal in one documented policy.",
                kind: Kind::String,
                undocumented: true,
                ..Field::PLAIN
            },
        ],
        results: None,
    },
    Action {
        name: "forward-internal",
        title: "Forward Internal",
        doc: "Hands the connection or request to an internal endpoint of the same account.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/forward-internal",
        phases: &["on_tcp_connect", "on_http_request"],
        ends: true,
        continues_when: &[
            Continues {
                field: "on_error",
                is: Some("continue"),
            },
        ],
        formerly: &[],
        cost: 0,
        example: "on_http_request:\n  - actions:\n      - type: forward-internal\n        config:\n          url: https://shop.internal",
        config: &[
            Field {
                name: "url",
                doc: "URL of the internal endpoint, such as `https://app.internal:8443`. Its scheme is one of those of endpoints that have the phase.",
                kind: Kind::String,
                required: true,
                cel: true,
                format: Some(Format::InternalUrl),
                ..Field::PLAIN
            },
            Field {
                name: "on_error",
                doc: "What happens to the rest of the policy when the endpoint can't be reached.",
                kind: Kind::String,
                default: Some("\"halt\""),
                values: &[
                    KnownValue {
                        value: "halt",
                        doc: "Stop at an error.",
                    },
                    KnownValue {
                        value: "continue",
                        doc: "Go on after an error.",
                    },
                ],
                ..Field::PLAIN
            },
            Field {
                name: "binding",
                doc: "Binding of the internal endpoint in two documented policies.",
                kind: Kind::String,
                undocumented: true,
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "forward_internal",
            members: &[
                Member {
                    name: "url",
                    doc: "Where it tried to forward to, as scheme, host and port.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "http-request",
        title: "HTTP Request",
        doc: "Sends a request of its own and keeps the answer for the actions after it.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/http-request",
        phases: &["on_http_request", "on_http_response"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 1,
        example: "on_http_request:\n  - actions:\n      - type: http-request\n        config:\n          url: https://audit.example.com/visits\n          method: POST\n          body: '{\"path\": \"${req.url.path}\"}'\n          retry_condition: attempts < 2\n          on_error: continue",
        config: &[
            Field {
                name: "url",
                doc: "Where the request goes.",
                kind: Kind::String,
                required: true,
                cel: true,
                ..Field::PLAIN
            },
            Field {
                name: "method",
                doc: "Method of the request.",
                kind: Kind::String,
                default: Some("\"GET\""),
                values: &[
                    KnownValue {
                        value: "GET",
                        doc: "Read.",
                    },
                    KnownValue {
                        value: "PUT",
                        doc: "Replace.",
                    },
                    KnownValue {
                        value: "POST",
                        doc: "Send.",
                    },
                    KnownValue {
                        value: "PATCH",
                        doc: "Change.",
                    },
                    KnownValue {
                        value: "DELETE",
                        doc: "Remove.",
                    },
                    KnownValue {
                        value: "OPTIONS",
                        doc: "Ask what is possible.",
                    },
                ],
                ..Field::PLAIN
            },
            Field {
                name: "query_params",
                doc: "Parameters to put behind the URL.",
                kind: Kind::List(&Kind::Object(&HTTP_REQUEST_QUERY_PARAM)),
                max_items: Some(32),
                ..Field::PLAIN
            },
            Field {
                name: "headers",
                doc: "Headers of the request by name.",
                kind: Kind::Map(&Kind::String),
                cel: true,
                max_items: Some(10),
                key_format: Some(Format::HeaderName),
                ..Field::PLAIN
            },
            Field {
                name: "body",
                doc: "Body of the request, for methods that have one.",
                kind: Kind::String,
                cel: true,
                ..Field::PLAIN
            },
            Field {
                name: "max_redirects",
                doc: "Most redirects to go along with.",
                kind: Kind::Int,
                default: Some("10"),
                min: Some(0.0),
                max: Some(100.0),
                ..Field::PLAIN
            },
            Field {
                name: "timeout",
                doc: "Longest time for all of it, with retries and redirects.",
                kind: Kind::Duration,
                default: Some("\"3s\""),
                min: Some(1.0),
                max: Some(30.0),
                ..Field::PLAIN
            },
            Field {
                name: "retry_condition",
                doc: "Condition to try again after a failure. There are at most 3 retries.",
                kind: Kind::String,
                expression: Some(ValueType::Bool),
                scope: &[
                    Member {
                        name: "attempts",
                        doc: "Attempts made so far. After the third retry none follows, so the condition never sees more than 3.",
                        ty: ValueType::Int,
                        phases: &[],
                        categories: false,
                        max: Some(3.0),
                    },
                    Member {
                        name: "last_attempt",
                        doc: "The attempt before.",
                        ty: ValueType::Shape(&super::variables::HTTP_REQUEST_ATTEMPT),
                        phases: &[],
                        categories: false,
                        max: None,
                    },
                ],
                ..Field::PLAIN
            },
            Field {
                name: "on_error",
                doc: "What happens to the rest of the policy when the request fails.",
                kind: Kind::String,
                default: Some("\"continue\""),
                values: &[
                    KnownValue {
                        value: "halt",
                        doc: "Stop at an error.",
                    },
                    KnownValue {
                        value: "continue",
                        doc: "Go on after an error.",
                    },
                ],
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "http_request",
            members: &[
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "attempts",
                    doc: "Answers to all attempts without their bodies.",
                    ty: ValueType::List(
                        &ValueType::Shape(&super::variables::HTTP_REQUEST_TRY),
                    ),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "req",
                    doc: "The request that was sent.",
                    ty: ValueType::Shape(&super::variables::HTTP_REQUEST_SENT),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "res",
                    doc: "The last answer with its body.",
                    ty: ValueType::Shape(&super::variables::HTTP_REQUEST_RESPONSE),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "jwt-validation",
        title: "JWT Validation",
        doc: "Lets only requests pass whose JSON Web Tokens are signed by a known key and come from an allowed issuer.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/jwt-validation",
        phases: &["on_http_request"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 10,
        example: "on_http_request:\n  - actions:\n      - type: jwt-validation\n        config:\n          issuer:\n            allow_list:\n              - value: https://id.example.com\n          http:\n            tokens:\n              - type: jwt\n                method: header\n                name: Authorization\n                prefix: \"Bearer \"\n          jws:\n            allowed_algorithms: [ES256]\n            keys:\n              sources:\n                additional_jkus: [https://id.example.com/keys.json]",
        config: &[
            Field {
                name: "issuer",
                doc: "Who may have issued a token.",
                kind: Kind::Object(&JWT_ISSUER),
                required: true,
                ..Field::PLAIN
            },
            Field {
                name: "audience",
                doc: "Whom a token may be meant for.",
                kind: Kind::Object(&JWT_AUDIENCE),
                ..Field::PLAIN
            },
            Field {
                name: "http",
                doc: "Where tokens stand in a request.",
                kind: Kind::Object(&JWT_HTTP),
                required: true,
                ..Field::PLAIN
            },
            Field {
                name: "jws",
                doc: "How tokens are signed.",
                kind: Kind::Object(&JWT_SIGNATURE),
                required: true,
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "jwt_validation",
            members: &[
                Member {
                    name: "tokens",
                    doc: "The tokens that it looked at.",
                    ty: ValueType::List(
                        &ValueType::Shape(&super::variables::VALIDATED_TOKEN),
                    ),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "log",
        title: "Log",
        doc: "Writes an event with data of yours into the log of traffic.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/log",
        phases: &["on_tcp_connect", "on_http_request", "on_http_response"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_http_response:\n  - expressions: [\"res.status_code >= 500\"]\n    actions:\n      - type: log\n        config:\n          metadata:\n            failed: \"${req.url.path}\"",
        config: &[
            Field {
                name: "metadata",
                doc: "Data of the event by name.",
                kind: Kind::Map(&Kind::Any),
                required: true,
                cel: true,
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "log",
            members: &[
                Member {
                    name: "metadata",
                    doc: "The data that was written by name.",
                    ty: ValueType::Map(&ValueType::Any),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "oauth",
        title: "OAuth",
        doc: "Lets only people pass who logged in at an identity provider that speaks OAuth.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/oauth",
        phases: &["on_http_request"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_http_request:\n  - actions:\n      - type: oauth\n        config:\n          provider: github\n          auth_id: staff",
        config: &[
            Field {
                name: "provider",
                doc: "The identity provider.",
                kind: Kind::String,
                required: true,
                open: true,
                values: &[
                    KnownValue {
                        value: "amazon",
                        doc: "Amazon.",
                    },
                    KnownValue {
                        value: "facebook",
                        doc: "Facebook.",
                    },
                    KnownValue {
                        value: "github",
                        doc: "GitHub.",
                    },
                    KnownValue {
                        value: "gitlab",
                        doc: "GitLab.",
                    },
                    KnownValue {
                        value: "google",
                        doc: "Google.",
                    },
                    KnownValue {
                        value: "linkedin",
                        doc: "LinkedIn.",
                    },
                    KnownValue {
                        value: "microsoft",
                        doc: "Microsoft.",
                    },
                    KnownValue {
                        value: "twitch",
                        doc: "Twitch.",
                    },
                ],
                ..Field::PLAIN
            },
            Field {
                name: "auth_id",
                doc: "Name for this login, unique in the policy. Cookies and the paths to log in and out have it in them.",
                kind: Kind::String,
                ..Field::PLAIN
            },
            Field {
                name: "client_id",
                doc: "Identifier of your own OAuth application. Without it that of ngrok is used.",
                kind: Kind::String,
                cel: true,
                ..Field::PLAIN
            },
            Field {
                name: "client_secret",
                doc: "Secret of your own OAuth application. Without it that of ngrok is used.",
                kind: Kind::String,
                cel: true,
                sensitive: true,
                ..Field::PLAIN
            },
            Field {
                name: "scopes",
                doc: "More scopes to ask the provider for.",
                kind: Kind::List(&Kind::String),
                ..Field::PLAIN
            },
            Field {
                name: "authz_url_params",
                doc: "More parameters for the URL of the provider's login page by name.",
                kind: Kind::Map(&Kind::String),
                ..Field::PLAIN
            },
            Field {
                name: "max_session_duration",
                doc: "Longest life of a session, used or not.",
                kind: Kind::Duration,
                ..Field::PLAIN
            },
            Field {
                name: "idle_session_timeout",
                doc: "Time without a request after which a session ends.",
                kind: Kind::Duration,
                ..Field::PLAIN
            },
            Field {
                name: "userinfo_refresh_interval",
                doc: "Time after which data about the person is read again.",
                kind: Kind::Duration,
                ..Field::PLAIN
            },
            Field {
                name: "allow_cors_preflight",
                doc: "Whether CORS preflight requests pass without a login.",
                kind: Kind::Bool,
                ..Field::PLAIN
            },
            Field {
                name: "auth_cookie_domain",
                doc: "Domain that the session's cookie is valid for.",
                kind: Kind::String,
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "oauth",
            members: &[
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "identity",
                    doc: "Who logged in.",
                    ty: ValueType::Shape(&super::variables::OAUTH_IDENTITY),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "access_token",
                    doc: "The provider's access token.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "refresh_token",
                    doc: "The provider's refresh token.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "expires_at",
                    doc: "When the access token ends.",
                    ty: ValueType::Any,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "session_timed_out",
                    doc: "Whether the session ended for want of requests.",
                    ty: ValueType::Bool,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "session_max_duration_reached",
                    doc: "Whether the session reached its longest life.",
                    ty: ValueType::Bool,
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "openid-connect",
        title: "OpenID Connect",
        doc: "Lets only people pass who logged in at a provider of OpenID Connect.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/openid-connect",
        phases: &["on_http_request"],
        ends: false,
        continues_when: &[],
        formerly: &["oidc"],
        cost: 0,
        example: "on_http_request:\n  - actions:\n      - type: openid-connect\n        config:\n          issuer_url: https://login.example.com\n          client_id: portal\n          client_secret: \"${secrets.get('portal', 'oidc')}\"",
        config: &[
            Field {
                name: "issuer_url",
                doc: "URL of the provider, below which its configuration is found.",
                kind: Kind::String,
                required: true,
                ..Field::PLAIN
            },
            Field {
                name: "auth_id",
                doc: "Name for this login, unique in the policy. Cookies and the paths to log in and out have it in them.",
                kind: Kind::String,
                ..Field::PLAIN
            },
            Field {
                name: "client_id",
                doc: "Identifier of your application at the provider.",
                kind: Kind::String,
                cel: true,
                ..Field::PLAIN
            },
            Field {
                name: "client_secret",
                doc: "Secret of your application at the provider.",
                kind: Kind::String,
                cel: true,
                sensitive: true,
                ..Field::PLAIN
            },
            Field {
                name: "scopes",
                doc: "More scopes to ask the provider for.",
                kind: Kind::List(&Kind::String),
                ..Field::PLAIN
            },
            Field {
                name: "authz_url_params",
                doc: "More parameters for the URL of the provider's login page by name.",
                kind: Kind::Map(&Kind::String),
                ..Field::PLAIN
            },
            Field {
                name: "max_session_duration",
                doc: "Longest life of a session, used or not.",
                kind: Kind::Duration,
                ..Field::PLAIN
            },
            Field {
                name: "idle_session_duration",
                doc: "Time without a request after which a session ends.",
                kind: Kind::Duration,
                ..Field::PLAIN
            },
            Field {
                name: "userinfo_refresh_interval",
                doc: "Time after which data about the person is read again.",
                kind: Kind::Duration,
                ..Field::PLAIN
            },
            Field {
                name: "allow_cors_preflight",
                doc: "Whether CORS preflight requests pass without a login.",
                kind: Kind::Bool,
                ..Field::PLAIN
            },
            Field {
                name: "auth_cookie_domain",
                doc: "Domain that the session's cookie is valid for.",
                kind: Kind::String,
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "oidc",
            members: &[
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "identity",
                    doc: "Who logged in.",
                    ty: ValueType::Shape(&super::variables::OIDC_IDENTITY),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "identity_token",
                    doc: "The provider's identity token.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "access_token",
                    doc: "The provider's access token.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "refresh_token",
                    doc: "The provider's refresh token.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "expires_at",
                    doc: "When the access token ends.",
                    ty: ValueType::Any,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "session_timed_out",
                    doc: "Whether the session ended for want of requests.",
                    ty: ValueType::Bool,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "session_max_duration_reached",
                    doc: "Whether the session reached its longest life.",
                    ty: ValueType::Bool,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "userinfo_refreshed",
                    doc: "Whether data about the person was read anew for this request.",
                    ty: ValueType::Bool,
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "owasp-crs-request",
        title: "OWASP CRS Request",
        doc: "Checks the request against the core rule set of OWASP and refuses it when it looks like an attack.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/owasp-crs-request",
        phases: &["on_http_request"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 10,
        example: "on_http_request:\n  - actions:\n      - type: owasp-crs-request\n        config:\n          on_error: halt\n          exclude_rule_ids: [920350]",
        config: &[
            Field {
                name: "on_error",
                doc: "What happens to the rest of the policy when the rules can't be worked through.",
                kind: Kind::String,
                default: Some("\"halt\""),
                values: &[
                    KnownValue {
                        value: "halt",
                        doc: "Stop at an error.",
                    },
                    KnownValue {
                        value: "continue",
                        doc: "Go on after an error.",
                    },
                ],
                ..Field::PLAIN
            },
            Field {
                name: "process_body",
                doc: "Whether rules about the body are checked as well.",
                kind: Kind::Bool,
                default: Some("false"),
                ..Field::PLAIN
            },
            Field {
                name: "exclude_rule_ids",
                doc: "Identifiers of rules to leave out.",
                kind: Kind::List(&Kind::Int),
                min: Some(900000.0),
                max: Some(999999.0),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "owasp_crs_request",
            members: &[
                Member {
                    name: "decision",
                    doc: "What was decided.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "anomaly_score",
                    doc: "Sum of the scores of all rules that matched. The request is refused when it reaches the threshold.",
                    ty: ValueType::Int,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "anomaly_score_threshold",
                    doc: "The threshold of the sum, 5 if nothing else is set.",
                    ty: ValueType::Int,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "matched_rules",
                    doc: "The rules that matched and count.",
                    ty: ValueType::List(
                        &ValueType::Shape(&super::variables::OWASP_RULE),
                    ),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "owasp-crs-response",
        title: "OWASP CRS Response",
        doc: "Checks the response against the core rule set of OWASP and refuses it when it looks like a leak.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/owasp-crs-response",
        phases: &["on_http_response"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 10,
        example: "on_http_response:\n  - actions:\n      - type: owasp-crs-response\n        config:\n          on_error: halt\n          exclude_rule_ids: [953100]",
        config: &[
            Field {
                name: "on_error",
                doc: "What happens to the rest of the policy when the rules can't be worked through.",
                kind: Kind::String,
                default: Some("\"halt\""),
                values: &[
                    KnownValue {
                        value: "halt",
                        doc: "Stop at an error.",
                    },
                    KnownValue {
                        value: "continue",
                        doc: "Go on after an error.",
                    },
                ],
                ..Field::PLAIN
            },
            Field {
                name: "process_body",
                doc: "Whether rules about the body are checked as well.",
                kind: Kind::Bool,
                default: Some("false"),
                ..Field::PLAIN
            },
            Field {
                name: "exclude_rule_ids",
                doc: "Identifiers of rules to leave out.",
                kind: Kind::List(&Kind::Int),
                min: Some(900000.0),
                max: Some(999999.0),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "owasp_crs_response",
            members: &[
                Member {
                    name: "decision",
                    doc: "What was decided.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "anomaly_score",
                    doc: "Sum of the scores of all rules that matched. The response is refused when it reaches the threshold.",
                    ty: ValueType::Int,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "anomaly_score_threshold",
                    doc: "The threshold of the sum, 4 if nothing else is set.",
                    ty: ValueType::Int,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "matched_rules",
                    doc: "The rules that matched and count.",
                    ty: ValueType::List(
                        &ValueType::Shape(&super::variables::OWASP_RULE),
                    ),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "rate-limit",
        title: "Rate Limit",
        doc: "Refuses requests beyond a number in a time, counted apart for each key.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/rate-limit",
        phases: &["on_http_request"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 1,
        example: "on_http_request:\n  - actions:\n      - type: rate-limit\n        config:\n          name: per visitor\n          algorithm: sliding_window\n          capacity: 60\n          rate: 90s\n          bucket_key: [conn.client_ip]",
        config: &[
            Field {
                name: "name",
                doc: "Name of this limit.",
                kind: Kind::String,
                required: true,
                max_chars: Some(1023),
                ..Field::PLAIN
            },
            Field {
                name: "enforce",
                doc: "Whether requests over the limit are refused. With `false` it only counts, and its results tell what it would have done.",
                kind: Kind::Bool,
                default: Some("true"),
                ..Field::PLAIN
            },
            Field {
                name: "algorithm",
                doc: "How requests are counted.",
                kind: Kind::String,
                required: true,
                open: true,
                values: &[
                    KnownValue {
                        value: "sliding_window",
                        doc: "A window that moves along with time.",
                    },
                ],
                ..Field::PLAIN
            },
            Field {
                name: "capacity",
                doc: "Most requests that pass in the time of `rate`.",
                kind: Kind::Int,
                required: true,
                min: Some(1.0),
                max: Some(2000000000.0),
                ..Field::PLAIN
            },
            Field {
                name: "rate",
                doc: "The time in which `capacity` counts, in whole steps of ten seconds.",
                kind: Kind::Duration,
                required: true,
                min: Some(60.0),
                max: Some(86400.0),
                step: Some(10.0),
                ..Field::PLAIN
            },
            Field {
                name: "bucket_key",
                doc: "Expressions whose values together are the key that requests are counted by.",
                kind: Kind::List(&Kind::String),
                required: true,
                expression: Some(ValueType::Any),
                max_items: Some(10),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "rate_limit",
            members: &[
                Member {
                    name: "bucket_key",
                    doc: "The key that this request was counted by.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "limited",
                    doc: "Whether the request was over the limit.",
                    ty: ValueType::Bool,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "redirect",
        title: "Redirect",
        doc: "Answers with another place to go to, made from the URL of the request.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/redirect",
        phases: &["on_http_request"],
        ends: true,
        continues_when: &[
            Continues {
                field: "from",
                is: None,
            },
        ],
        formerly: &[],
        cost: 10,
        example: "on_http_request:\n  - actions:\n      - type: redirect\n        config:\n          from: /shop/(.*)\n          to: /store/$1\n          status_code: 301",
        config: &[
            Field {
                name: "from",
                doc: "Expression that finds the part of the URL to replace.",
                kind: Kind::String,
                cel: true,
                format: Some(Format::Regex),
                ..Field::PLAIN
            },
            Field {
                name: "to",
                doc: "What to put in its place. `$1` is the first group that was found.",
                kind: Kind::String,
                required: true,
                cel: true,
                format: Some(Format::Replacement),
                ..Field::PLAIN
            },
            Field {
                name: "status_code",
                doc: "Status of the answer.",
                kind: Kind::Int,
                default: Some("302"),
                min: Some(300.0),
                max: Some(399.0),
                ..Field::PLAIN
            },
            Field {
                name: "headers",
                doc: "Headers to add to the answer by name.",
                kind: Kind::Map(&Kind::String),
                cel: true,
                max_items: Some(10),
                key_format: Some(Format::HeaderName),
                ..Field::PLAIN
            },
            Field {
                name: "location",
                doc: "Where to go in one documented policy.",
                kind: Kind::String,
                undocumented: true,
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "redirect",
            members: &[
                Member {
                    name: "matches",
                    doc: "Parts of the URL that were found.",
                    ty: ValueType::List(&ValueType::String),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "url",
                    doc: "The URL that the client was sent to.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "remove-headers",
        title: "Remove Headers",
        doc: "Takes headers off the request that goes upstream, or off the response that goes to the client.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/remove-headers",
        phases: &["on_http_request", "on_http_response"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 1,
        example: "on_http_response:\n  - actions:\n      - type: remove-headers\n        config:\n          headers: [x-powered-by]",
        config: &[
            Field {
                name: "headers",
                doc: "Names of the headers to take off.",
                kind: Kind::List(&Kind::String),
                required: true,
                min_items: Some(1),
                max_items: Some(10),
                format: Some(Format::HeaderName),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "remove_headers",
            members: &[
                Member {
                    name: "headers_removed",
                    doc: "Names of the headers that were taken off.",
                    ty: ValueType::List(&ValueType::String),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "request-body-find-replace",
        title: "Request Body Find & Replace",
        doc: "Replaces text in the body of the request before it goes upstream.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/request-body-find-replace",
        phases: &["on_http_request"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_http_request:\n  - actions:\n      - type: request-body-find-replace\n        config:\n          replacements:\n            - from: 'staging\\.example\\.com'\n              to: www.example.com",
        config: &[
            Field {
                name: "replacements",
                doc: "Replacements, made one after the other.",
                kind: Kind::List(&Kind::Object(&BODY_REPLACEMENT)),
                required: true,
                min_items: Some(1),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "request_body_find_replace",
            members: &[
                Member {
                    name: "replacements",
                    doc: "Which replacements found something.",
                    ty: ValueType::List(
                        &ValueType::Shape(&super::variables::REPLACEMENT_MADE),
                    ),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "response-body-find-replace",
        title: "Response Body Find & Replace",
        doc: "Replaces text in the body of the response before it goes to the client.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/response-body-find-replace",
        phases: &["on_http_response"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_http_response:\n  - actions:\n      - type: response-body-find-replace\n        config:\n          replacements:\n            - from: 'http://([a-z]+)\\.example\\.com'\n              to: https://$1.example.com",
        config: &[
            Field {
                name: "replacements",
                doc: "Replacements, made one after the other.",
                kind: Kind::List(&Kind::Object(&BODY_REPLACEMENT)),
                required: true,
                min_items: Some(1),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "response_body_find_replace",
            members: &[
                Member {
                    name: "replacements",
                    doc: "Which replacements found something.",
                    ty: ValueType::List(
                        &ValueType::Shape(&super::variables::REPLACEMENT_MADE),
                    ),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "restrict-ips",
        title: "Restrict IPs",
        doc: "Lets clients pass or refuses them by their address.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/restrict-ips",
        phases: &["on_http_request", "on_http_response", "on_tcp_connect"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 10,
        example: "on_tcp_connect:\n  - actions:\n      - type: restrict-ips\n        config:\n          allow: [198.51.100.0/24, \"2001:db8::/32\"]",
        config: &[
            Field {
                name: "enforce",
                doc: "Whether others are refused. With `false` the next action runs all the same, and the results tell what was found.",
                kind: Kind::Bool,
                default: Some("true"),
                ..Field::PLAIN
            },
            Field {
                name: "allow",
                doc: "Networks that may pass.",
                kind: Kind::List(&Kind::String),
                cel: true,
                format: Some(Format::Cidr),
                ..Field::PLAIN
            },
            Field {
                name: "deny",
                doc: "Networks that may not.",
                kind: Kind::List(&Kind::String),
                cel: true,
                format: Some(Format::Cidr),
                ..Field::PLAIN
            },
            Field {
                name: "ip_policies",
                doc: "Identifiers of IP policies of the account to ask as well.",
                kind: Kind::List(&Kind::String),
                format: Some(Format::IpPolicyId),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "restrict_ips",
            members: &[
                Member {
                    name: "action",
                    doc: "What was decided.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "matched_cidr",
                    doc: "The network that the client's address lies in. Empty when none was found.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "set-vars",
        title: "Set Vars",
        doc: "Gives values to variables that expressions after it read below `vars`.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/set-vars",
        phases: &["on_http_request", "on_http_response", "on_tcp_connect"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_http_request:\n  - actions:\n      - type: set-vars\n        config:\n          vars:\n            - greeting: \"Hello from ${conn.client_ip}\"\n      - type: custom-response\n        config:\n          body: \"${vars.greeting}\"",
        config: &[
            Field {
                name: "vars",
                doc: "The variables in order, each a mapping with exactly one entry: name and value.",
                kind: Kind::List(&Kind::Map(&Kind::Any)),
                also: &[Kind::Map(&Kind::Any)],
                required: true,
                cel: true,
                min_entries: Some(1),
                max_entries: Some(1),
                key_format: Some(Format::VariableName),
                sets: Some("vars"),
                ..Field::PLAIN
            },
        ],
        results: None,
    },
    Action {
        name: "sse-find-replace",
        title: "SSE Find & Replace",
        doc: "Replaces text in the events that a server streams to the client.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/sse-find-replace",
        phases: &["on_event_stream_message"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 0,
        example: "on_event_stream_message:\n  - actions:\n      - type: sse-find-replace\n        config:\n          replacements:\n            - field: data\n              from: draft\n              to: final",
        config: &[
            Field {
                name: "replacements",
                doc: "Replacements, made one after the other.",
                kind: Kind::List(&Kind::Object(&SSE_REPLACEMENT)),
                required: true,
                min_items: Some(1),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "sse_find_replace",
            members: &[
                Member {
                    name: "replacements",
                    doc: "Which replacements found something.",
                    ty: ValueType::List(
                        &ValueType::Shape(&super::variables::REPLACEMENT_MADE),
                    ),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "terminate-tls",
        title: "Terminate TLS",
        doc: "Ends TLS at ngrok, with settings of yours for versions, certificate and mutual TLS.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/terminate-tls",
        phases: &["on_tcp_connect"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 100,
        example: "on_tcp_connect:\n  - actions:\n      - type: terminate-tls\n        config:\n          min_version: \"1.3\"",
        config: &[
            Field {
                name: "min_version",
                doc: "Oldest version that is spoken.",
                kind: Kind::String,
                default: Some("\"1.2\""),
                values: &[
                    KnownValue {
                        value: "1.2",
                        doc: "TLS 1.2.",
                    },
                    KnownValue {
                        value: "1.3",
                        doc: "TLS 1.3.",
                    },
                ],
                ..Field::PLAIN
            },
            Field {
                name: "max_version",
                doc: "Newest version that is spoken.",
                kind: Kind::String,
                default: Some("\"1.3\""),
                values: &[
                    KnownValue {
                        value: "1.2",
                        doc: "TLS 1.2.",
                    },
                    KnownValue {
                        value: "1.3",
                        doc: "TLS 1.3.",
                    },
                ],
                ..Field::PLAIN
            },
            Field {
                name: "server_private_key",
                doc: "Private key of a certificate of your own in PEM.",
                kind: Kind::String,
                cel: true,
                sensitive: true,
                format: Some(Format::PrivateKey),
                needs: &["server_certificate"],
                ..Field::PLAIN
            },
            Field {
                name: "server_certificate",
                doc: "Certificate of your own in PEM.",
                kind: Kind::String,
                cel: true,
                format: Some(Format::Certificate),
                needs: &["server_private_key"],
                ..Field::PLAIN
            },
            Field {
                name: "mutual_tls_certificate_authorities",
                doc: "Authorities that clients' certificates are trusted by, as PEM or as identifiers.",
                kind: Kind::List(&Kind::String),
                also: &[Kind::String],
                cel: true,
                format: Some(Format::CertificateAuthority),
                ..Field::PLAIN
            },
            Field {
                name: "mutual_tls_verification_strategy",
                doc: "What is wanted of clients' certificates.",
                kind: Kind::String,
                default: Some("\"require-and-verify\""),
                values: &[
                    KnownValue {
                        value: "require-and-verify",
                        doc: "A certificate must be there and be valid.",
                    },
                    KnownValue {
                        value: "require-any",
                        doc: "A certificate must be there.",
                    },
                    KnownValue {
                        value: "request",
                        doc: "A certificate is asked for.",
                    },
                ],
                ..Field::PLAIN
            },
        ],
        results: None,
    },
    Action {
        name: "url-rewrite",
        title: "URL Rewrite",
        doc: "Changes the URL of the request before it goes upstream. The client does not see it.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/url-rewrite",
        phases: &["on_http_request"],
        ends: false,
        continues_when: &[],
        formerly: &[],
        cost: 10,
        example: "on_http_request:\n  - actions:\n      - type: url-rewrite\n        config:\n          from: /v1/(.*)\n          to: /legacy/$1",
        config: &[
            Field {
                name: "from",
                doc: "Expression that finds the part of the URL to replace.",
                kind: Kind::String,
                cel: true,
                format: Some(Format::Regex),
                ..Field::PLAIN
            },
            Field {
                name: "to",
                doc: "What to put in its place. `$1` is the first group that was found.",
                kind: Kind::String,
                required: true,
                cel: true,
                format: Some(Format::Replacement),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "url_rewrite",
            members: &[
                Member {
                    name: "matches",
                    doc: "Parts of the URL that were found.",
                    ty: ValueType::List(&ValueType::String),
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "url",
                    doc: "The URL as it goes upstream.",
                    ty: ValueType::String,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
    Action {
        name: "verify-webhook",
        title: "Verify Webhook",
        doc: "Lets only webhooks pass that the named service signed.",
        docs_url: "https://ngrok.com/docs/traffic-policy/actions/verify-webhook",
        phases: &["on_http_request"],
        ends: false,
        continues_when: &[],
        formerly: &["webhook-validation"],
        cost: 1,
        example: "on_http_request:\n  - actions:\n      - type: verify-webhook\n        config:\n          provider: gitlab\n          secret: \"${secrets.get('hooks', 'gitlab')}\"",
        config: &[
            Field {
                name: "provider",
                doc: "The service that sends the webhooks.",
                kind: Kind::String,
                required: true,
                open: true,
                values: &[
                    KnownValue {
                        value: "aftership",
                        doc: "AfterShip.",
                    },
                    KnownValue {
                        value: "airship",
                        doc: "Airship.",
                    },
                    KnownValue {
                        value: "alchemy",
                        doc: "Alchemy.",
                    },
                    KnownValue {
                        value: "sns",
                        doc: "Amazon SNS.",
                    },
                    KnownValue {
                        value: "autodesk",
                        doc: "Autodesk Platform Services.",
                    },
                    KnownValue {
                        value: "bitbucket",
                        doc: "Bitbucket.",
                    },
                    KnownValue {
                        value: "bolt",
                        doc: "Bolt.",
                    },
                    KnownValue {
                        value: "box",
                        doc: "Box.",
                    },
                    KnownValue {
                        value: "brex",
                        doc: "Brex.",
                    },
                    KnownValue {
                        value: "buildkite",
                        doc: "Buildkite.",
                    },
                    KnownValue {
                        value: "calendly",
                        doc: "Calendly.",
                    },
                    KnownValue {
                        value: "castle",
                        doc: "Castle.",
                    },
                    KnownValue {
                        value: "chargify",
                        doc: "Chargify.",
                    },
                    KnownValue {
                        value: "circleci",
                        doc: "CircleCI.",
                    },
                    KnownValue {
                        value: "clearbit",
                        doc: "Clearbit.",
                    },
                    KnownValue {
                        value: "clerk",
                        doc: "Clerk.",
                    },
                    KnownValue {
                        value: "coinbase",
                        doc: "Coinbase.",
                    },
                    KnownValue {
                        value: "contentful",
                        doc: "Contentful.",
                    },
                    KnownValue {
                        value: "docusign",
                        doc: "DocuSign.",
                    },
                    KnownValue {
                        value: "dropbox",
                        doc: "Dropbox.",
                    },
                    KnownValue {
                        value: "facebook_graph_api",
                        doc: "Facebook Graph API.",
                    },
                    KnownValue {
                        value: "facebook_messenger",
                        doc: "Facebook Messenger.",
                    },
                    KnownValue {
                        value: "frameio",
                        doc: "Frame.io.",
                    },
                    KnownValue {
                        value: "github",
                        doc: "GitHub.",
                    },
                    KnownValue {
                        value: "gitlab",
                        doc: "GitLab.",
                    },
                    KnownValue {
                        value: "go1",
                        doc: "Go1.",
                    },
                    KnownValue {
                        value: "heroku",
                        doc: "Heroku.",
                    },
                    KnownValue {
                        value: "hostedhooks",
                        doc: "Hosted Hooks.",
                    },
                    KnownValue {
                        value: "hubspot",
                        doc: "HubSpot.",
                    },
                    KnownValue {
                        value: "graphcms",
                        doc: "Hygraph under its older name.",
                    },
                    KnownValue {
                        value: "instagram",
                        doc: "Instagram.",
                    },
                    KnownValue {
                        value: "intercom",
                        doc: "Intercom.",
                    },
                    KnownValue {
                        value: "jira",
                        doc: "Jira.",
                    },
                    KnownValue {
                        value: "launch_darkly",
                        doc: "Launch Darkly.",
                    },
                    KnownValue {
                        value: "linear",
                        doc: "Linear.",
                    },
                    KnownValue {
                        value: "mailchimp",
                        doc: "Mailchimp.",
                    },
                    KnownValue {
                        value: "mailgun",
                        doc: "Mailgun.",
                    },
                    KnownValue {
                        value: "microsoft_teams",
                        doc: "Microsoft Teams.",
                    },
                    KnownValue {
                        value: "modern_treasury",
                        doc: "Modern Treasury.",
                    },
                    KnownValue {
                        value: "mongodb",
                        doc: "MongoDB.",
                    },
                    KnownValue {
                        value: "mux",
                        doc: "Mux.",
                    },
                    KnownValue {
                        value: "orb",
                        doc: "Orb.",
                    },
                    KnownValue {
                        value: "orbit",
                        doc: "Orbit.",
                    },
                    KnownValue {
                        value: "pagerduty",
                        doc: "PagerDuty.",
                    },
                    KnownValue {
                        value: "pinwheel",
                        doc: "Pinwheel.",
                    },
                    KnownValue {
                        value: "plivo",
                        doc: "Plivo.",
                    },
                    KnownValue {
                        value: "pusher",
                        doc: "Pusher.",
                    },
                    KnownValue {
                        value: "sendgrid",
                        doc: "SendGrid.",
                    },
                    KnownValue {
                        value: "sentry",
                        doc: "Sentry.",
                    },
                    KnownValue {
                        value: "shopify",
                        doc: "Shopify.",
                    },
                    KnownValue {
                        value: "signal_sciences",
                        doc: "Signal Sciences.",
                    },
                    KnownValue {
                        value: "slack",
                        doc: "Slack.",
                    },
                    KnownValue {
                        value: "sonatype",
                        doc: "Sonatype Nexus.",
                    },
                    KnownValue {
                        value: "square",
                        doc: "Square.",
                    },
                    KnownValue {
                        value: "stripe",
                        doc: "Stripe.",
                    },
                    KnownValue {
                        value: "svix",
                        doc: "Svix.",
                    },
                    KnownValue {
                        value: "terraform",
                        doc: "Terraform.",
                    },
                    KnownValue {
                        value: "tiktok",
                        doc: "TikTok.",
                    },
                    KnownValue {
                        value: "trendmicro_conformity",
                        doc: "Trend Micro Conformity.",
                    },
                    KnownValue {
                        value: "twilio",
                        doc: "Twilio.",
                    },
                    KnownValue {
                        value: "twitter",
                        doc: "Twitter.",
                    },
                    KnownValue {
                        value: "typeform",
                        doc: "Typeform.",
                    },
                    KnownValue {
                        value: "vmware",
                        doc: "VMware Workspace.",
                    },
                    KnownValue {
                        value: "webex",
                        doc: "Webex.",
                    },
                    KnownValue {
                        value: "whatsapp",
                        doc: "WhatsApp.",
                    },
                    KnownValue {
                        value: "worldline",
                        doc: "Worldline.",
                    },
                    KnownValue {
                        value: "xero",
                        doc: "Xero.",
                    },
                    KnownValue {
                        value: "zendesk",
                        doc: "Zendesk.",
                    },
                    KnownValue {
                        value: "zoom",
                        doc: "Zoom.",
                    },
                ],
                ..Field::PLAIN
            },
            Field {
                name: "secret",
                doc: "The secret that the service signs with.",
                kind: Kind::String,
                required: true,
                cel: true,
                sensitive: true,
                ..Field::PLAIN
            },
            Field {
                name: "enforce",
                doc: "Whether a webhook that is not valid is refused. With `false` the next action runs all the same.",
                kind: Kind::Bool,
                default: Some("true"),
                ..Field::PLAIN
            },
        ],
        results: Some(Results {
            name: "verify_webhook",
            members: &[
                Member {
                    name: "verified",
                    doc: "Whether the signature was right.",
                    ty: ValueType::Bool,
                    phases: &[],
                    categories: false,
                    max: None,
                },
                Member {
                    name: "error",
                    doc: "Why it failed.",
                    ty: ValueType::Shape(&super::variables::ACTION_ERROR),
                    phases: &[],
                    categories: false,
                    max: None,
                },
            ],
        }),
    },
];

static HTTP_REQUEST_QUERY_PARAM: Object = Object {
    name: "HttpRequestQueryParam",
    doc: "A parameter of the query.",
    fields: &[
        Field {
            name: "key",
            doc: "Name of the parameter.",
            kind: Kind::String,
            required: true,
            cel: true,
            max_chars: Some(128),
            ..Field::PLAIN
        },
        Field {
            name: "value",
            doc: "Value of the parameter.",
            kind: Kind::String,
            required: true,
            cel: true,
            max_chars: Some(8192),
            ..Field::PLAIN
        },
    ],
};

static JWT_ISSUER: Object = Object {
    name: "JwtIssuer",
    doc: "Who may have issued a token.",
    fields: &[
        Field {
            name: "allow_list",
            doc: "The issuers that are trusted.",
            kind: Kind::List(&Kind::Object(&JWT_ALLOWED_ISSUER)),
            required: true,
            min_items: Some(1),
            ..Field::PLAIN
        },
    ],
};

static JWT_ALLOWED_ISSUER: Object = Object {
    name: "JwtAllowedIssuer",
    doc: "An issuer that is trusted.",
    fields: &[
        Field {
            name: "value",
            doc: "URL of the issuer, as in the claim `iss`.",
            kind: Kind::String,
            required: true,
            cel: true,
            ..Field::PLAIN
        },
    ],
};

static JWT_AUDIENCE: Object = Object {
    name: "JwtAudience",
    doc: "Whom a token may be meant for.",
    fields: &[
        Field {
            name: "allow_list",
            doc: "The audiences that are let in.",
            kind: Kind::List(&Kind::Object(&JWT_ALLOWED_AUDIENCE)),
            min_items: Some(1),
            ..Field::PLAIN
        },
    ],
};

static JWT_ALLOWED_AUDIENCE: Object = Object {
    name: "JwtAllowedAudience",
    doc: "An audience that is let in.",
    fields: &[
        Field {
            name: "value",
            doc: "The audience, as in the claim `aud`.",
            kind: Kind::String,
            ..Field::PLAIN
        },
    ],
};

static JWT_HTTP: Object = Object {
    name: "JwtHttp",
    doc: "Where tokens stand in a request.",
    fields: &[
        Field {
            name: "tokens",
            doc: "The tokens to look at.",
            kind: Kind::List(&Kind::Object(&JWT_TOKEN)),
            required: true,
            min_items: Some(1),
            ..Field::PLAIN
        },
    ],
};

static JWT_TOKEN: Object = Object {
    name: "JwtToken",
    doc: "A token of a request.",
    fields: &[
        Field {
            name: "type",
            doc: "Kind of the token, which says how to parse it.",
            kind: Kind::String,
            required: true,
            values: &[
                KnownValue {
                    value: "id_token",
                    doc: "An identity token of OpenID Connect.",
                },
                KnownValue {
                    value: "access_token",
                    doc: "An access token.",
                },
                KnownValue {
                    value: "at+jwt",
                    doc: "An access token of the media type `at+jwt`.",
                },
                KnownValue {
                    value: "it+jwt",
                    doc: "An identity token of the media type `it+jwt`.",
                },
                KnownValue {
                    value: "plain",
                    doc: "A token of no certain kind.",
                },
                KnownValue {
                    value: "jwt",
                    doc: "A general JSON Web Token.",
                },
            ],
            ..Field::PLAIN
        },
        Field {
            name: "method",
            doc: "Part of the request that has the token. Tokens in the query are not read.",
            kind: Kind::String,
            required: true,
            values: &[
                KnownValue {
                    value: "header",
                    doc: "In a header.",
                },
                KnownValue {
                    value: "body",
                    doc: "In the body, of a `POST`, `PUT` or `PATCH`.",
                },
            ],
            ..Field::PLAIN
        },
        Field {
            name: "name",
            doc: "Header or field of the body that has it, in any case of letters.",
            kind: Kind::String,
            required: true,
            cel: true,
            ..Field::PLAIN
        },
        Field {
            name: "prefix",
            doc: "What to take off before the token, such as `Bearer `.",
            kind: Kind::String,
            cel: true,
            ..Field::PLAIN
        },
    ],
};

static JWT_SIGNATURE: Object = Object {
    name: "JwtSignature",
    doc: "How tokens are signed.",
    fields: &[
        Field {
            name: "allowed_algorithms",
            doc: "Algorithms of signatures that are accepted. `none` is not among those that may be.",
            kind: Kind::List(&Kind::String),
            required: true,
            min_items: Some(1),
            ..Field::PLAIN
        },
        Field {
            name: "keys",
            doc: "The keys that signatures are checked with.",
            kind: Kind::Object(&JWT_KEYS),
            also: &[Kind::List(&Kind::Object(&JWT_KEYS))],
            required: true,
            ..Field::PLAIN
        },
    ],
};

static JWT_KEYS: Object = Object {
    name: "JwtKeys",
    doc: "The keys that signatures are checked with.",
    fields: &[
        Field {
            name: "identification",
            doc: "How a token says which key it is signed with.",
            kind: Kind::List(&Kind::Object(&JWT_KEY_IDENTIFICATION)),
            also: &[Kind::Object(&JWT_KEY_IDENTIFICATION)],
            ..Field::PLAIN
        },
        Field {
            name: "sources",
            doc: "Where keys come from.",
            kind: Kind::Object(&JWT_KEY_SOURCES),
            also: &[Kind::List(&Kind::Object(&JWT_KEY_SOURCES))],
            required: true,
            ..Field::PLAIN
        },
    ],
};

static JWT_KEY_IDENTIFICATION: Object = Object {
    name: "JwtKeyIdentification",
    doc: "How a token says which key it is signed with.",
    fields: &[
        Field {
            name: "token_claims",
            doc: "Claims that name the key.",
            kind: Kind::List(&Kind::String),
            values: &[
                KnownValue {
                    value: "kid",
                    doc: "The identifier of the key.",
                },
            ],
            ..Field::PLAIN
        },
    ],
};

static JWT_KEY_SOURCES: Object = Object {
    name: "JwtKeySources",
    doc: "Where keys come from.",
    fields: &[
        Field {
            name: "additional_jkus",
            doc: "URLs of sets of keys in the JWKS format. They are read anew about every 15 minutes.",
            kind: Kind::List(&Kind::String),
            required: true,
            cel: true,
            ..Field::PLAIN
        },
    ],
};

static BODY_REPLACEMENT: Object = Object {
    name: "BodyReplacement",
    doc: "A replacement in a body.",
    fields: &[
        Field {
            name: "from",
            doc: "Expression of RE2 that finds the text.",
            kind: Kind::String,
            required: true,
            cel: true,
            format: Some(Format::Regex),
            ..Field::PLAIN
        },
        Field {
            name: "to",
            doc: "What to put in its place, where `$1` is the first group. Without it the text is removed.",
            kind: Kind::String,
            cel: true,
            format: Some(Format::Replacement),
            ..Field::PLAIN
        },
    ],
};

static SSE_REPLACEMENT: Object = Object {
    name: "SseReplacement",
    doc: "A replacement in an event.",
    fields: &[
        Field {
            name: "field",
            doc: "Field of the event to look at.",
            kind: Kind::String,
            cel: true,
            default: Some("\"data\""),
            values: &[
                KnownValue {
                    value: "data",
                    doc: "What the event says.",
                },
                KnownValue {
                    value: "retry",
                    doc: "The time to wait before connecting again.",
                },
            ],
            ..Field::PLAIN
        },
        Field {
            name: "from",
            doc: "Expression of RE2 that finds the text.",
            kind: Kind::String,
            required: true,
            cel: true,
            format: Some(Format::Regex),
            ..Field::PLAIN
        },
        Field {
            name: "to",
            doc: "What to put in its place, where `$1` is the first group. Without it the text is removed.",
            kind: Kind::String,
            cel: true,
            format: Some(Format::Replacement),
            ..Field::PLAIN
        },
    ],
};
