// Generated from api-spec/services/ssh_credentials.yaml by `cargo xtask codegen`; edits are lost.

//! SSH Credentials: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ssh-credentials"],
        "SSH Credentials",
        "SSH public keys with which plain SSH clients authenticate to start tunnels at ngrok's SSH gateway.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/sshcredentials")
    .columns(&["id", "description", "owner_id", "acl", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ssh_credentials.create",
                    Method::Post,
                    "/ssh_credentials",
                    "Registers an SSH public key for starting tunnels over ngrok's SSH gateway. Fails if the key is registered already, on any account.\n\nAmong the refusals:\n  ERR_NGROK_611  The request carries no SSH public key; send a non-empty one.\n  ERR_NGROK_612  The value given as SSH public key cannot be parsed; the message names the parser's complaint.\n  ERR_NGROK_609  This SSH public key is already registered on your own account.\n  ERR_NGROK_610  Another ngrok account has this SSH public key registered; remove it there or generate a fresh key pair.\n  ERR_NGROK_617  No more SSH keys fit on this account; delete one that is unused.\n  ERR_NGROK_608  The account already holds the most SSH keys its plan permits; delete one or upgrade the plan.\n  ERR_NGROK_607  SSH tunnels are switched off for this account; enable the feature before managing SSH keys.\n  ERR_NGROK_600  An ACL rule is a lone star, or the bind: prefix followed by a domain, address or label; this one is neither.\n  ERR_NGROK_619  The account may not use ACL rules of this type; choose another kind of rule.\n  ERR_NGROK_622  ACL rules on SSH credentials need a Pay-as-you-go plan, which this account does not have.\n  ERR_NGROK_630  Only account admins may choose who owns a credential.\n  ERR_NGROK_633  This account may not assign owners to credentials; leave the owner fields out.\n  ERR_NGROK_604  The credential's description exceeds the character limit.\n  ERR_NGROK_605  The credential's metadata exceeds the character limit.",
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
                            "Rules such as bind:*.example.com or bind:*=example that limit which domains, addresses and labels the key may bind. Empty, or a rule *, permits everything.",
                        ),
                        Flag::new(
                                "public-key",
                                "public_key",
                                Kind::Text,
                                "Public half of the SSH key pair that clients authenticate with, in OpenSSH format.",
                            )
                            .required(),
                        Flag::new(
                            "owner-id",
                            "owner_id",
                            Kind::Text,
                            "User or bot that owns the credential, by default the caller. Only admins may name someone else on creation.",
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
                        "public_key",
                        "acl",
                        "owner_id",
                    ],
                ),
            Operation::new(
                    "get",
                    "ssh_credentials.get",
                    Method::Get,
                    "/ssh_credentials/{id}",
                    "Fetches one SSH credential by its ID, with its public key and access rules.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the SSH credential.")],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "public_key",
                        "acl",
                        "owner_id",
                    ],
                ),
            Operation::new(
                    "list",
                    "ssh_credentials.list",
                    Method::Get,
                    "/ssh_credentials",
                    "Lists the account's SSH credentials, one page at a time.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.owner_id, obj.acl.",
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
                .items("ssh_credentials")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "public_key",
                        "acl",
                        "owner_id",
                    ],
                ),
            Operation::new(
                    "update",
                    "ssh_credentials.update",
                    Method::Patch,
                    "/ssh_credentials/{id}",
                    "Changes the access rules, description or metadata of an SSH credential. Its public key is fixed.\n\nAmong the refusals:\n  ERR_NGROK_606  The update changes nothing on the credential; send one value or more.\n  ERR_NGROK_600  An ACL rule is a lone star, or the bind: prefix followed by a domain, address or label; this one is neither.\n  ERR_NGROK_619  The account may not use ACL rules of this type; choose another kind of rule.\n  ERR_NGROK_622  ACL rules on SSH credentials need a Pay-as-you-go plan, which this account does not have.\n  ERR_NGROK_604  The credential's description exceeds the character limit.\n  ERR_NGROK_605  The credential's metadata exceeds the character limit.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the SSH credential.")],
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
                            "Rules such as bind:*.example.com or bind:*=example that limit which domains, addresses and labels the key may bind. Empty, or a rule *, permits everything.",
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
                        "public_key",
                        "acl",
                        "owner_id",
                    ],
                ),
            Operation::new(
                    "delete",
                    "ssh_credentials.delete",
                    Method::Delete,
                    "/ssh_credentials/{id}",
                    "Deletes an SSH credential, whose key can then no longer authenticate at the SSH gateway.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the SSH credential.")],
                ),
        ],
    );
