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
                    "Creates an empty vault. Its name has to be unique in the account.",
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
                    "Returns the vault with the given ID, without the secrets in it.",
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
                    "Changes the name, the description or the metadata of a vault.",
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
                    "Deletes a vault, which has to be empty: delete its secrets before.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the vault.")]),
            Operation::new(
                    "get-secrets-by-vault",
                    "vaults.get_secrets_by_vault",
                    Method::Get,
                    "/vaults/{id}/secrets",
                    "Lists the secrets that one vault contains, page by page and without their values.",
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
