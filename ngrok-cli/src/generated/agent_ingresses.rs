// Generated from api-spec/services/agent_ingresses.yaml by `cargo xtask codegen`; edits are lost.

//! Agent Ingresses: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["agent-ingresses"],
        "Agent Ingresses",
        "Custom connect domains: addresses under a domain of yours which ngrok agents are configured to dial instead of ngrok's default ones.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/agentingresses")
    .columns(&["id", "domain", "region_domains", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "agent_ingresses.create",
                    Method::Post,
                    "/agent_ingresses",
                    "Creates an agent ingress on a domain of yours. ngrok agents can then be pointed at the addresses it returns; ngrok-controlled domains are refused.\n\nAmong the refusals:\n  ERR_NGROK_6704  The agent ingress domain is not a well-formed DNS name.\n  ERR_NGROK_6706  An agent ingress with this domain exists already; pick another domain.\n  ERR_NGROK_6705  An agent ingress has to use a domain of your own, and this one belongs to ngrok.\n  ERR_NGROK_6707  Custom agent ingresses are not enabled for this account; ask ngrok for access.\n  ERR_NGROK_6700  The agent ingress's description has too many characters; shorten it.\n  ERR_NGROK_6701  The agent ingress's metadata has too many characters; shorten it.",
                )
                .flags(
                    &[
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
                                "domain",
                                "domain",
                                Kind::Text,
                                "Base domain, owned by you, below which the regional ingress hostnames are made. Must not be a domain that ngrok controls.",
                            )
                            .required(),
                        Flag::new(
                            "certificate-management-policy",
                            "certificate_management_policy",
                            Kind::Object,
                            "How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management off.",
                        ),
                        Flag::new(
                                "certificate-management-policy.authority",
                                "certificate_management_policy.authority",
                                Kind::Text,
                                "Certificate authority that issues the certificates. letsencrypt is the sole value at present.",
                            )
                            .values(&["letsencrypt"]),
                        Flag::new(
                                "certificate-management-policy.private-key-type",
                                "certificate_management_policy.private_key_type",
                                Kind::Text,
                                "Kind of private key generated for each certificate. Defaults to rsa, unlike the policy of reserved domains, which defaults to ecdsa.",
                            )
                            .values(&["rsa", "ecdsa"]),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "description",
                        "metadata",
                        "domain",
                        "ns_targets",
                        "region_domains",
                        "created_at",
                        "certificate_management_policy",
                        "certificate_management_status",
                    ],
                ),
            Operation::new(
                    "get",
                    "agent_ingresses.get",
                    Method::Get,
                    "/agent_ingresses/{id}",
                    "Fetches one agent ingress by its ID, with its NS targets, regional domains and certificate status.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the agent ingress.")],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "description",
                        "metadata",
                        "domain",
                        "ns_targets",
                        "region_domains",
                        "created_at",
                        "certificate_management_policy",
                        "certificate_management_status",
                    ],
                ),
            Operation::new(
                    "list",
                    "agent_ingresses.list",
                    Method::Get,
                    "/agent_ingresses",
                    "Lists the account's agent ingresses, one page at a time.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.domain.",
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
                    ],
                )
                .items("ingresses")
                .fields(
                    &[
                        "id",
                        "uri",
                        "description",
                        "metadata",
                        "domain",
                        "ns_targets",
                        "region_domains",
                        "created_at",
                        "certificate_management_policy",
                        "certificate_management_status",
                    ],
                ),
            Operation::new(
                    "update",
                    "agent_ingresses.update",
                    Method::Patch,
                    "/agent_ingresses/{id}",
                    "Changes an agent ingress's description, metadata or certificate policy. Fields left unset keep their values; the domain is fixed at creation.\n\nAmong the refusals:\n  ERR_NGROK_6700  The agent ingress's description has too many characters; shorten it.\n  ERR_NGROK_6701  The agent ingress's metadata has too many characters; shorten it.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the agent ingress.")],
                )
                .flags(
                    &[
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
                                "certificate-management-policy",
                                "certificate_management_policy",
                                Kind::Object,
                                "How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management off. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                                "certificate-management-policy.authority",
                                "certificate_management_policy.authority",
                                Kind::Text,
                                "Certificate authority that issues the certificates. letsencrypt is the sole value at present.",
                            )
                            .values(&["letsencrypt"]),
                        Flag::new(
                                "certificate-management-policy.private-key-type",
                                "certificate_management_policy.private_key_type",
                                Kind::Text,
                                "Kind of private key generated for each certificate. Defaults to rsa, unlike the policy of reserved domains, which defaults to ecdsa.",
                            )
                            .values(&["rsa", "ecdsa"]),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "description",
                        "metadata",
                        "domain",
                        "ns_targets",
                        "region_domains",
                        "created_at",
                        "certificate_management_policy",
                        "certificate_management_status",
                    ],
                ),
            Operation::new(
                    "delete",
                    "agent_ingresses.delete",
                    Method::Delete,
                    "/agent_ingresses/{id}",
                    "Deletes the agent ingress with the given ID from the account.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the agent ingress.")],
                ),
        ],
    );
