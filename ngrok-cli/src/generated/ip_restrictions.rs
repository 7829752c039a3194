// Generated from api-spec/services/ip_restrictions.yaml by `cargo xtask codegen`; edits are lost.

//! IP Restrictions: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ip-restrictions"],
        "IP Restrictions",
        "Limits on the source IPs that may reach one part of the account: the dashboard, the API, the agents or the public endpoints. There is at most one per type.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/iprestrictions")
    .columns(&["id", "type", "enforced", "ip_policies", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ip_restrictions.create",
                    Method::Post,
                    "/ip_restrictions",
                    "Creates a restriction for one type of traffic. Fails if that type already has one, or if no IP policy is named.\n\nAmong the refusals:\n  ERR_NGROK_1803  The type of the IP restriction is unknown; the message lists the permitted types.\n  ERR_NGROK_1802  The account has an IP restriction of this type; update that one or delete it first.\n  ERR_NGROK_1804  The IP restriction names no IP policy; list one or more.\n  ERR_NGROK_1800  The IP restriction carries as many IP policies as it may; remove one or merge their rules.\n  ERR_NGROK_1801  The IP restriction refers to an IP policy that your account does not have.\n  ERR_NGROK_1805  Restricting the dashboard by IP needs a Pay-as-you-go plan together with the Account Governance add-on.\n  ERR_NGROK_1806  Restricting the API by IP needs a Pay-as-you-go plan together with the Account Governance add-on.\n  ERR_NGROK_1807  Restricting agents by IP needs a Pay-as-you-go plan together with the Account Governance add-on.\n  ERR_NGROK_1808  Restricting endpoints by IP needs a Pay-as-you-go plan together with the Account Governance add-on.",
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
                            "enforced",
                            "enforced",
                            Kind::Bool,
                            "true blocks traffic from other addresses; false only warns, which allows a trial run.",
                        ),
                        Flag::new(
                                "type",
                                "type",
                                Kind::Text,
                                "The traffic that is restricted: dashboard, api, agent or endpoints. More values may appear.",
                            )
                            .values(&["dashboard", "api", "agent", "endpoints"])
                            .required(),
                        Flag::new(
                                "ip-policy-ids",
                                "ip_policy_ids",
                                Kind::List(&Kind::Text),
                                "IDs of the IP policies to apply: at least one, and each has to exist in the account.",
                            )
                            .required(),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "enforced",
                        "type",
                        "ip_policies",
                    ],
                ),
            Operation::new(
                    "get",
                    "ip_restrictions.get",
                    Method::Get,
                    "/ip_restrictions/{id}",
                    "Returns the IP restriction with the given ID, with its type and its policies.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the IP restriction.")],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "enforced",
                        "type",
                        "ip_policies",
                    ],
                ),
            Operation::new(
                    "list",
                    "ip_restrictions.list",
                    Method::Get,
                    "/ip_restrictions",
                    "Lists the IP restrictions of the account, page by page. A filter expression may narrow the result.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata.",
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
                .items("ip_restrictions")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "enforced",
                        "type",
                        "ip_policies",
                    ],
                ),
            Operation::new(
                    "update",
                    "ip_restrictions.update",
                    Method::Patch,
                    "/ip_restrictions/{id}",
                    "Changes an IP restriction, for example from warnings to enforcement. Its type is fixed at creation.\n\nAmong the refusals:\n  ERR_NGROK_1804  The IP restriction names no IP policy; list one or more.\n  ERR_NGROK_1800  The IP restriction carries as many IP policies as it may; remove one or merge their rules.\n  ERR_NGROK_1801  The IP restriction refers to an IP policy that your account does not have.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the IP restriction.")],
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
                            "enforced",
                            "enforced",
                            Kind::Bool,
                            "true blocks traffic from other addresses; false only warns, which allows a trial run.",
                        ),
                        Flag::new(
                            "ip-policy-ids",
                            "ip_policy_ids",
                            Kind::List(&Kind::Text),
                            "IDs of all IP policies to apply from now on. Leave it out to keep the present ones.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "enforced",
                        "type",
                        "ip_policies",
                    ],
                ),
            Operation::new(
                    "delete",
                    "ip_restrictions.delete",
                    Method::Delete,
                    "/ip_restrictions/{id}",
                    "Deletes an IP restriction, so that its type of traffic is open to all source IPs again.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the IP restriction.")],
                ),
        ],
    );
