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
                    "Creates a rule and adds it to an IP policy. A range may stand only once in a policy.\n\nAmong the refusals:\n  ERR_NGROK_1405  The IP policy request leaves out a mandatory parameter, which the message names.\n  ERR_NGROK_1414  The ip_policy_id sent is not acceptable; copy the ID of an existing IP policy.\n  ERR_NGROK_1402  No IP policy with this ID exists on the account.\n  ERR_NGROK_1422  The action of an IP policy rule has to be allow or deny.\n  ERR_NGROK_1406  The text given is not a CIDR block.\n  ERR_NGROK_1409  The CIDR does not start at its block's first address; use the corrected form that the message proposes.\n  ERR_NGROK_1413  The rule has an address but no prefix length; append the full one to match a lone host.\n  ERR_NGROK_1408  There is already an IP policy rule for this CIDR block.\n  ERR_NGROK_1421  The description of the IP policy rule is over the size limit; shorten it.\n  ERR_NGROK_1417  No further rules fit into this IP policy; delete one that is unused.\n  ERR_NGROK_1411  The IP policy holds as many rules as your account permits for each; merge or delete some.",
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
                    "Returns the IP policy rule with the given ID, with its range, its action and its policy.\n\nAmong the refusals:\n  ERR_NGROK_1404  No IP policy rule with this ID exists on the account.",
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
                    "Changes the range, the description or the metadata of a rule. Action and policy are fixed at creation.\n\nAmong the refusals:\n  ERR_NGROK_1404  No IP policy rule with this ID exists on the account.\n  ERR_NGROK_1401  The update of the IP policy rule changes nothing; set one field or more.\n  ERR_NGROK_1406  The text given is not a CIDR block.\n  ERR_NGROK_1409  The CIDR does not start at its block's first address; use the corrected form that the message proposes.\n  ERR_NGROK_1413  The rule has an address but no prefix length; append the full one to match a lone host.\n  ERR_NGROK_1408  There is already an IP policy rule for this CIDR block.\n  ERR_NGROK_1421  The description of the IP policy rule is over the size limit; shorten it.",
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
                    "Deletes a rule. Refused for the only rule of a policy that a dashboard IP restriction uses.\n\nAmong the refusals:\n  ERR_NGROK_1404  No IP policy rule with this ID exists on the account.\n  ERR_NGROK_1419  A dashboard IP restriction depends on this policy's last rule; detach the policy from it first.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the IP policy rule.")],
                ),
        ],
    );
