// Generated from api-spec/services/credentials.yaml by `cargo xtask codegen`; edits are lost.

//! Tunnel Credentials: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["credentials"],
        "Tunnel Credentials",
        "Authtokens with which ngrok agents connect on behalf of the account. An agent takes one from ngrok config add-authtoken or from authtoken in ngrok.yml.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/credentials")
    .columns(&["id", "description", "acl", "owner_id", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "credentials.create",
                    Method::Post,
                    "/credentials",
                    "Creates an authtoken for agents. The token is shown in this answer alone; save it, there is no way to read it later.\n\nAmong the refusals:\n  ERR_NGROK_615  No more authtokens fit on this account; delete one that is unused.\n  ERR_NGROK_602  The account has no room for another authtoken; delete one or upgrade.\n  ERR_NGROK_600  An ACL rule is a lone star, or the bind: prefix followed by a domain, address or label; this one is neither.\n  ERR_NGROK_619  The account may not use ACL rules of this type; choose another kind of rule.\n  ERR_NGROK_620  ACL rules on tunnel credentials need a Pay-as-you-go plan, which this account does not have.\n  ERR_NGROK_630  Only account admins may choose who owns a credential.\n  ERR_NGROK_633  This account may not assign owners to credentials; leave the owner fields out.\n  ERR_NGROK_604  The credential's description exceeds the character limit.\n  ERR_NGROK_605  The credential's metadata exceeds the character limit.",
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
                            "acl",
                            "acl",
                            Kind::List(&Kind::Text),
                            "Rules on what the token may bind, as bind: and a domain, address or label, with wildcards: bind:*.example.com, bind:*=example. Without rules, or with *, everything is allowed.",
                        ),
                        Flag::new(
                            "owner-id",
                            "owner_id",
                            Kind::Text,
                            "Who owns the credential; at creation the caller unless set. The request takes a user ID, a user's email or a SCIM user ID, and only admins may name another.",
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
                        "token",
                        "acl",
                        "owner_id",
                    ],
                )
                .one_time(&["token"]),
            Operation::new(
                    "get",
                    "credentials.get",
                    Method::Get,
                    "/credentials/{id}",
                    "Returns the authtoken credential with the given ID, without the token itself.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the credential.")])
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "token",
                        "acl",
                        "owner_id",
                    ],
                ),
            Operation::new(
                    "list",
                    "credentials.list",
                    Method::Get,
                    "/credentials",
                    "Lists the authtoken credentials of the account, page by page and without their tokens.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.owner_id, obj.acl.",
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
                .items("credentials")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "token",
                        "acl",
                        "owner_id",
                    ],
                ),
            Operation::new(
                    "update",
                    "credentials.update",
                    Method::Patch,
                    "/credentials/{id}",
                    "Changes the description, the metadata or the acl of an authtoken. Owner and token cannot be changed by this call.\n\nAmong the refusals:\n  ERR_NGROK_606  The update changes nothing on the credential; send one value or more.\n  ERR_NGROK_600  An ACL rule is a lone star, or the bind: prefix followed by a domain, address or label; this one is neither.\n  ERR_NGROK_619  The account may not use ACL rules of this type; choose another kind of rule.\n  ERR_NGROK_620  ACL rules on tunnel credentials need a Pay-as-you-go plan, which this account does not have.\n  ERR_NGROK_604  The credential's description exceeds the character limit.\n  ERR_NGROK_605  The credential's metadata exceeds the character limit.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the credential.")])
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
                            "acl",
                            "acl",
                            Kind::List(&Kind::Text),
                            "Rules on what the token may bind, as bind: and a domain, address or label, with wildcards: bind:*.example.com, bind:*=example. Without rules, or with *, everything is allowed.",
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
                        "token",
                        "acl",
                        "owner_id",
                    ],
                )
                .one_time(&["token"]),
            Operation::new(
                    "delete",
                    "credentials.delete",
                    Method::Delete,
                    "/credentials/{id}",
                    "Deletes an authtoken; agents can no longer start sessions with it.\n\nAmong the refusals:\n  ERR_NGROK_601  This credential is your tunnel token; rotate it, as it cannot be deleted.\n  ERR_NGROK_637  A user's default authtoken cannot be deleted by itself; it goes away when that user leaves the account.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the credential.")]),
        ],
    );
