// Generated from api-spec/services/vaults.yaml by `cargo xtask codegen`; edits are lost.

//! Vaults: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["vaults"],
        "Vaults",
        "Containers for secrets. A vault groups confidential values, which are managed one by one under `ngrok-api secrets`.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/vaults")
    .columns(&["id", "name", "description", "created_by", "updated_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "vaults.create",
                    Method::Post,
                    "/vaults",
                    "Creates an empty vault. Its name has to be unique in the account.\n\nAmong the refusals:\n  ERR_NGROK_23001  The vault has no name; give it one.\n  ERR_NGROK_23000  The vault's name has a forbidden character; use letters, digits, underscores, slashes and dots.\n  ERR_NGROK_23002  The vault's name reaches or exceeds the length limit.\n  ERR_NGROK_23004  Another vault of the account has this name.\n  ERR_NGROK_23005  The account has as many vaults as its plan permits; delete one or upgrade.",
                )
                .flags(
                    &[
                        Flag::new(
                            "name",
                            "name",
                            Kind::Text,
                            "The name of the vault, unique in the account: letters, digits, _, / and ..",
                        ),
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
                    ],
                ),
            Operation::new(
                    "get",
                    "vaults.get",
                    Method::Get,
                    "/vaults/{id}",
                    "Returns the vault with the given ID, without the secrets in it.\n\nAmong the refusals:\n  ERR_NGROK_24006  No vault exists under the given ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the vault.")])
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
                    ],
                ),
            Operation::new(
                    "list",
                    "vaults.list",
                    Method::Get,
                    "/vaults",
                    "Lists the vaults of the account, page by page. A filter expression may narrow the result.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.name.",
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
                .items("vaults")
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
                    ],
                ),
            Operation::new(
                    "update",
                    "vaults.update",
                    Method::Patch,
                    "/vaults/{id}",
                    "Changes the name, the description or the metadata of a vault.\n\nAmong the refusals:\n  ERR_NGROK_24006  No vault exists under the given ID.\n  ERR_NGROK_23001  The vault has no name; give it one.\n  ERR_NGROK_23000  The vault's name has a forbidden character; use letters, digits, underscores, slashes and dots.\n  ERR_NGROK_23002  The vault's name reaches or exceeds the length limit.\n  ERR_NGROK_23004  Another vault of the account has this name.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the vault.")])
                .flags(
                    &[
                        Flag::new(
                            "name",
                            "name",
                            Kind::Text,
                            "The name of the vault, unique in the account: letters, digits, _, / and ..",
                        ),
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
                    ],
                ),
            Operation::new(
                    "delete",
                    "vaults.delete",
                    Method::Delete,
                    "/vaults/{id}",
                    "Deletes a vault, which has to be empty: delete its secrets before.\n\nAmong the refusals:\n  ERR_NGROK_24006  No vault exists under the given ID.\n  ERR_NGROK_23003  The vault still holds secrets; delete them before the vault.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the vault.")]),
            Operation::new(
                    "get-secrets-by-vault",
                    "vaults.get_secrets_by_vault",
                    Method::Get,
                    "/vaults/{id}/secrets",
                    "Lists the secrets that one vault contains, page by page and without their values.\n\nAmong the refusals:\n  ERR_NGROK_24006  No vault exists under the given ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the vault.")])
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
        ],
    );
