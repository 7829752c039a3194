// Generated from api-spec/services/ip_policy_rules.yaml by `cargo xtask codegen`; edits are lost.

//! IP Policy Rules: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ip-policy-rules"],
        "IP Policy Rules",
        "The rules of IP policies: each allows or denies one range of IPv4 or IPv6 addresses.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/ippolicyrules")
    .columns(&["id", "cidr", "action", "ip_policy", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ip_policy_rules.create",
                    Method::Post,
                    "/ip_policy_rules",
                    "Creates a rule and adds it to an IP policy. A range may stand only once in a policy.",
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
                                "cidr",
                                "cidr",
                                Kind::Text,
                                "The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one host use /32 or /128.",
                            )
                            .required(),
                        Flag::new(
                                "ip-policy-id",
                                "ip_policy_id",
                                Kind::Text,
                                "ID of the IP policy to which the rule is added.",
                            )
                            .required(),
                        Flag::new(
                                "action",
                                "action",
                                Kind::Text,
                                "What happens to addresses within cidr: allow or deny.",
                            )
                            .values(&["allow", "deny"])
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
                        "cidr",
                        "ip_policy",
                        "action",
                    ],
                ),
            Operation::new(
                    "get",
                    "ip_policy_rules.get",
                    Method::Get,
                    "/ip_policy_rules/{id}",
                    "Returns the IP policy rule with the given ID, with its range, its action and its policy.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the IP policy rule.")],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "cidr",
                        "ip_policy",
                        "action",
                    ],
                ),
            Operation::new(
                    "list",
                    "ip_policy_rules.list",
                    Method::Get,
                    "/ip_policy_rules",
                    "Lists the rules of all IP policies of the account, page by page. A filter expression may narrow the result.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.ip_policy, obj.cidr, obj.action.",
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
                .items("ip_policy_rules")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "cidr",
                        "ip_policy",
                        "action",
                    ],
                ),
            Operation::new(
                    "update",
                    "ip_policy_rules.update",
                    Method::Patch,
                    "/ip_policy_rules/{id}",
                    "Changes the range, the description or the metadata of a rule. Action and policy are fixed at creation.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the IP policy rule.")],
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
                            "cidr",
                            "cidr",
                            Kind::Text,
                            "The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one host use /32 or /128.",
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
                        "cidr",
                        "ip_policy",
                        "action",
                    ],
                ),
            Operation::new(
                    "delete",
                    "ip_policy_rules.delete",
                    Method::Delete,
                    "/ip_policy_rules/{id}",
                    "Deletes a rule. Refused for the only rule of a policy that a dashboard IP restriction uses.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the IP policy rule.")],
                ),
        ],
    );
