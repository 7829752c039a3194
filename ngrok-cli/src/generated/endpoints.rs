// Generated from api-spec/services/endpoints.yaml by `cargo xtask codegen`; edits are lost.

//! Endpoints: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Policy, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["endpoints"],
        "Endpoints",
        "The URLs at which your account receives traffic. Lists active endpoints of every kind, and creates, updates and deletes cloud endpoints.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/endpoints")
    .columns(&["id", "type", "url", "name", "pooling_enabled", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "endpoints.create",
                    Method::Post,
                    "/endpoints",
                    "Creates a cloud endpoint at a URL, handled by the given traffic policy. Endpoints of other kinds come from agents.\n\nAmong the refusals:\n  ERR_NGROK_248  This call creates cloud endpoints only; the type passed is not accepted.\n  ERR_NGROK_249  The endpoint URL is malformed; give a scheme and a domain, plus a port when it is a TCP URL.\n  ERR_NGROK_18015  A field the cloud endpoint needs was left out; the message names it.\n  ERR_NGROK_18009  The account has a cloud endpoint with this URL already.\n  ERR_NGROK_18006  No reserved domain or address of the account fits the URL; reserve one first.\n  ERR_NGROK_18002  The cloud endpoint's traffic policy is not valid; fix the reported problem.\n  ERR_NGROK_18007  The binding of the cloud endpoint is not valid.\n  ERR_NGROK_18016  Pooling cannot be enabled because an endpoint at the same URL has it disabled.\n  ERR_NGROK_18019  Endpoint pooling is not part of this account's plan; move to pay-as-you-go.\n  ERR_NGROK_18017  The URL already has an endpoint, so another cannot be added with pooling disabled.\n  ERR_NGROK_18008  Cloud endpoints are not part of this account's plan; move to pay-as-you-go.\n  ERR_NGROK_18010  The account holds as many cloud endpoints as it may; delete one or upgrade the plan.\n  ERR_NGROK_18012  The cloud endpoint's description exceeds 255 characters.\n  ERR_NGROK_18013  The cloud endpoint's metadata exceeds 4096 characters.",
                )
                .flags(
                    &[
                        Flag::new(
                                "url",
                                "url",
                                Kind::Text,
                                "Full URL at which the endpoint receives traffic, with its scheme and host.",
                            )
                            .required(),
                        Flag::new(
                                "type",
                                "type",
                                Kind::Text,
                                "What kind of endpoint to create; only cloud endpoints are created through the API. The default is cloud.",
                            )
                            .values(&["cloud"]),
                        Flag::new(
                                "traffic-policy",
                                "traffic_policy",
                                Kind::Text,
                                "Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.",
                            )
                            .required()
                            .file_flag("traffic-policy-file"),
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it.",
                        ),
                        Flag::new(
                            "bindings",
                            "bindings",
                            Kind::List(&Kind::Text),
                            "Where the endpoint can be reached from, for example public or internal. Duplicates are refused.",
                        ),
                        Flag::new(
                            "pooling-enabled",
                            "pooling_enabled",
                            Kind::Bool,
                            "Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a URL must agree on it.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "region",
                        "created_at",
                        "updated_at",
                        "public_url",
                        "proto",
                        "scheme",
                        "hostport",
                        "host",
                        "port",
                        "type",
                        "metadata",
                        "description",
                        "domain",
                        "tcp_addr",
                        "tunnel",
                        "edge",
                        "upstream_url",
                        "upstream_protocol",
                        "url",
                        "principal",
                        "traffic_policy",
                        "bindings",
                        "tunnel_session",
                        "uri",
                        "name",
                        "pooling_enabled",
                    ],
                )
                .policies(&[Policy::new("traffic_policy").url("url").kind("cloud")]),
            Operation::new(
                    "get",
                    "endpoints.get",
                    Method::Get,
                    "/endpoints/{id}",
                    "Fetches the current state of one endpoint, of any type, by its ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the endpoint.")])
                .fields(
                    &[
                        "id",
                        "region",
                        "created_at",
                        "updated_at",
                        "public_url",
                        "proto",
                        "scheme",
                        "hostport",
                        "host",
                        "port",
                        "type",
                        "metadata",
                        "description",
                        "domain",
                        "tcp_addr",
                        "tunnel",
                        "edge",
                        "upstream_url",
                        "upstream_protocol",
                        "url",
                        "principal",
                        "traffic_policy",
                        "bindings",
                        "tunnel_session",
                        "uri",
                        "name",
                        "pooling_enabled",
                    ],
                ),
            Operation::new(
                    "list",
                    "endpoints.list",
                    Method::Get,
                    "/endpoints",
                    "Lists the account's active endpoints, one page at a time: those of agents, of edges, and cloud endpoints.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.principal.id, obj.type, obj.bindings, obj.url, obj.pooling_enabled, obj.scheme, obj.region, obj.name.",
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
                            "before_id",
                            Kind::Text,
                            "Starts the list after this object, going back in time.",
                        ),
                        Flag::new(
                            "filter",
                            "filter",
                            Kind::Text,
                            "A CEL expression over obj; only objects for which it holds are listed.",
                        ),
                        Flag::new(
                                "id",
                                "id",
                                Kind::List(&Kind::Text),
                                "Only endpoints with one of these ids.",
                            )
                            .deprecated("Use filter."),
                        Flag::new(
                                "url",
                                "url",
                                Kind::List(&Kind::Text),
                                "Only endpoints with one of these URLs.",
                            )
                            .deprecated("Use filter."),
                    ],
                )
                .items("endpoints")
                .fields(
                    &[
                        "id",
                        "region",
                        "created_at",
                        "updated_at",
                        "public_url",
                        "proto",
                        "scheme",
                        "hostport",
                        "host",
                        "port",
                        "type",
                        "metadata",
                        "description",
                        "domain",
                        "tcp_addr",
                        "tunnel",
                        "edge",
                        "upstream_url",
                        "upstream_protocol",
                        "url",
                        "principal",
                        "traffic_policy",
                        "bindings",
                        "tunnel_session",
                        "uri",
                        "name",
                        "pooling_enabled",
                    ],
                ),
            Operation::new(
                    "update",
                    "endpoints.update",
                    Method::Patch,
                    "/endpoints/{id}",
                    "Changes a cloud endpoint: its URL, traffic policy, bindings, pooling, description or metadata. Other endpoint types can't be updated.\n\nAmong the refusals:\n  ERR_NGROK_18004  The update of the cloud endpoint sets nothing; send at least one field.\n  ERR_NGROK_18001  The cloud endpoint's URL is not valid.\n  ERR_NGROK_18005  An existing cloud endpoint keeps its protocol; create a new one to change the URL's scheme.\n  ERR_NGROK_18009  The account has a cloud endpoint with this URL already.\n  ERR_NGROK_18006  No reserved domain or address of the account fits the URL; reserve one first.\n  ERR_NGROK_18002  The cloud endpoint's traffic policy is not valid; fix the reported problem.\n  ERR_NGROK_18007  The binding of the cloud endpoint is not valid.\n  ERR_NGROK_18016  Pooling cannot be enabled because an endpoint at the same URL has it disabled.\n  ERR_NGROK_18019  Endpoint pooling is not part of this account's plan; move to pay-as-you-go.\n  ERR_NGROK_18012  The cloud endpoint's description exceeds 255 characters.\n  ERR_NGROK_18013  The cloud endpoint's metadata exceeds 4096 characters.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the endpoint.")])
                .flags(
                    &[
                        Flag::new(
                            "url",
                            "url",
                            Kind::Text,
                            "Full URL at which the endpoint receives traffic, with its scheme and host.",
                        ),
                        Flag::new(
                                "traffic-policy",
                                "traffic_policy",
                                Kind::Text,
                                "Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.",
                            )
                            .file_flag("traffic-policy-file"),
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it.",
                        ),
                        Flag::new(
                            "bindings",
                            "bindings",
                            Kind::List(&Kind::Text),
                            "Where the endpoint can be reached from, for example public or internal. Duplicates are refused.",
                        ),
                        Flag::new(
                            "pooling-enabled",
                            "pooling_enabled",
                            Kind::Bool,
                            "Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a URL must agree on it.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "region",
                        "created_at",
                        "updated_at",
                        "public_url",
                        "proto",
                        "scheme",
                        "hostport",
                        "host",
                        "port",
                        "type",
                        "metadata",
                        "description",
                        "domain",
                        "tcp_addr",
                        "tunnel",
                        "edge",
                        "upstream_url",
                        "upstream_protocol",
                        "url",
                        "principal",
                        "traffic_policy",
                        "bindings",
                        "tunnel_session",
                        "uri",
                        "name",
                        "pooling_enabled",
                    ],
                )
                .policies(&[Policy::new("traffic_policy").url("url").kind("cloud")]),
            Operation::new(
                    "delete",
                    "endpoints.delete",
                    Method::Delete,
                    "/endpoints/{id}",
                    "Deletes a cloud endpoint, whose URL stops receiving traffic. Endpoints of other types can't be deleted here.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the endpoint.")]),
        ],
    );
