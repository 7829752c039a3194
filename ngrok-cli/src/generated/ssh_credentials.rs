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
                    "Registers an SSH public key for starting tunnels over ngrok's SSH gateway. Fails if the key is registered already, on any account.",
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
                    "Changes the access rules, description or metadata of an SSH credential. Its public key is fixed.",
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
