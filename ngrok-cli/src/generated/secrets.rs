// Generated from api-spec/services/secrets.yaml by `cargo xtask codegen`; edits are lost.

//! Secrets: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["secrets"],
        "Secrets",
        "Confidential values, such as passwords and tokens, kept in vaults. A value can be written and replaced but never read back.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/secrets")
    .columns(&["id", "name", "vault_name", "description", "updated_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "secrets.create",
                    Method::Post,
                    "/vault_secrets",
                    "Creates a secret in a vault, which vault_id or vault_name names. Names are unique within a vault.\n\nAmong the refusals:\n  ERR_NGROK_24008  The request does not say which vault: set its ID.\n  ERR_NGROK_24006  No vault exists under the given ID.\n  ERR_NGROK_24001  The secret has no name; give it one.\n  ERR_NGROK_24000  The secret's name has a forbidden character; use letters, digits, underscores, slashes and dots.\n  ERR_NGROK_24002  The secret's name reaches or exceeds the length limit.\n  ERR_NGROK_24005  Another secret in the vault has this name.\n  ERR_NGROK_24003  The secret has no value; give it one.\n  ERR_NGROK_24004  The secret's value reaches or exceeds the byte limit.\n  ERR_NGROK_24007  The vault has as many secrets as the plan permits; delete one, upgrade, or ask support.",
                )
                .flags(
                    &[
                        Flag::new(
                            "name",
                            "name",
                            Kind::Text,
                            "The name of the secret, unique in its vault: letters, digits, _, / and ..",
                        ),
                        Flag::new(
                                "value",
                                "value",
                                Kind::Text,
                                "The confidential content to store; not empty. It cannot be read back afterwards.",
                            )
                            .file_flag("value-file"),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it.",
                        ),
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for. Empty when there is none.",
                        ),
                        Flag::new(
                            "vault-id",
                            "vault_id",
                            Kind::Text,
                            "ID of the vault to put the secret in. Give either this or vault_name.",
                        ),
                        Flag::new(
                            "vault-name",
                            "vault_name",
                            Kind::Text,
                            "The name of the vault in which the secret is kept. May be absent; vault is always there.",
                        ),
                    ],
                )
                .one_of(&[&["vault_id", "vault_name"]])
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "name",
                        "description",
                        "metadata",
                        "created_by",
                        "last_updated_by",
                        "vault",
                        "vault_name",
                    ],
                ),
            Operation::new(
                    "get",
                    "secrets.get",
                    Method::Get,
                    "/vault_secrets/{id}",
                    "Returns name, vault and other data of a secret. The stored value is never part of an answer.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the secret.")])
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "name",
                        "description",
                        "metadata",
                        "created_by",
                        "last_updated_by",
                        "vault",
                        "vault_name",
                    ],
                ),
            Operation::new(
                    "list",
                    "secrets.list",
                    Method::Get,
                    "/vault_secrets",
                    "Lists the secrets of all vaults of the account, page by page and without their values.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.name.",
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
                .items("secrets")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "name",
                        "description",
                        "metadata",
                        "created_by",
                        "last_updated_by",
                        "vault",
                        "vault_name",
                    ],
                ),
            Operation::new(
                    "update",
                    "secrets.update",
                    Method::Patch,
                    "/vault_secrets/{id}",
                    "Changes a secret: its name, value, description or metadata. It stays in its vault.\n\nAmong the refusals:\n  ERR_NGROK_24001  The secret has no name; give it one.\n  ERR_NGROK_24000  The secret's name has a forbidden character; use letters, digits, underscores, slashes and dots.\n  ERR_NGROK_24002  The secret's name reaches or exceeds the length limit.\n  ERR_NGROK_24005  Another secret in the vault has this name.\n  ERR_NGROK_24003  The secret has no value; give it one.\n  ERR_NGROK_24004  The secret's value reaches or exceeds the byte limit.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the secret.")])
                .flags(
                    &[
                        Flag::new(
                            "name",
                            "name",
                            Kind::Text,
                            "The name of the secret, unique in its vault: letters, digits, _, / and ..",
                        ),
                        Flag::new(
                                "value",
                                "value",
                                Kind::Text,
                                "The content that takes the place of the stored one; not empty. Leave it out to keep the old.",
                            )
                            .file_flag("value-file"),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it.",
                        ),
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for. Empty when there is none.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "name",
                        "description",
                        "metadata",
                        "created_by",
                        "last_updated_by",
                        "vault",
                        "vault_name",
                    ],
                ),
            Operation::new(
                    "delete",
                    "secrets.delete",
                    Method::Delete,
                    "/vault_secrets/{id}",
                    "Deletes a secret and its stored value, which cannot be undone.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the secret.")]),
        ],
    );
