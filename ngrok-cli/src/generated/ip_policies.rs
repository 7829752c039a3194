// Generated from api-spec/services/ip_policies.yaml by `cargo xtask codegen`; edits are lost.

//! IP Policies: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ip-policies"],
        "IP Policies",
        "Named, reusable sets of rules that allow or deny IP ranges. IP restrictions and endpoints refer to them; the rules are under `ngrok-api ip-policy-rules`.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/ippolicies")
    .columns(&["id", "description", "metadata", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ip_policies.create",
                    Method::Post,
                    "/ip_policies",
                    "Creates an IP policy without rules. It affects no traffic until an IP restriction or an endpoint refers to it.\n\nAmong the refusals:\n  ERR_NGROK_1415  No further IP policies fit on this account; delete one that is unused.\n  ERR_NGROK_1410  The account owns as many IP policies as it may; delete one before creating another.",
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
                    ],
                )
                .fields(&["id", "uri", "created_at", "description", "metadata"]),
            Operation::new(
                    "get",
                    "ip_policies.get",
                    Method::Get,
                    "/ip_policies/{id}",
                    "Returns the IP policy with the given ID. Its rules are listed by `ngrok-api ip-policy-rules`.\n\nAmong the refusals:\n  ERR_NGROK_1402  No IP policy with this ID exists on the account.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the IP policy.")])
                .fields(&["id", "uri", "created_at", "description", "metadata"]),
            Operation::new(
                    "list",
                    "ip_policies.list",
                    Method::Get,
                    "/ip_policies",
                    "Lists the IP policies of the account, page by page. A filter expression may narrow the result.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata.",
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
                .items("ip_policies")
                .fields(&["id", "uri", "created_at", "description", "metadata"]),
            Operation::new(
                    "update",
                    "ip_policies.update",
                    Method::Patch,
                    "/ip_policies/{id}",
                    "Changes the description or the metadata of an IP policy. At least one of them has to be given.\n\nAmong the refusals:\n  ERR_NGROK_1402  No IP policy with this ID exists on the account.\n  ERR_NGROK_1400  The update of the IP policy changes nothing; set one field or more.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the IP policy.")])
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
                    ],
                )
                .fields(&["id", "uri", "created_at", "description", "metadata"]),
            Operation::new(
                    "delete",
                    "ip_policies.delete",
                    Method::Delete,
                    "/ip_policies/{id}",
                    "Deletes an IP policy. Refused while an IP restriction refers to it; for other objects that do, it counts as a policy with no rules.\n\nAmong the refusals:\n  ERR_NGROK_1402  No IP policy with this ID exists on the account.\n  ERR_NGROK_1420  IP restrictions still use this policy; detach it from those the message lists, then delete it.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the IP policy.")]),
        ],
    );
