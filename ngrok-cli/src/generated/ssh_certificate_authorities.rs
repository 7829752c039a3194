// Generated from api-spec/services/ssh_certificate_authorities.yaml by `cargo xtask codegen`; edits are lost.

//! SSH Certificate Authorities: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ssh-certificate-authorities"],
        "SSH Certificate Authorities",
        "SSH CAs whose key pairs ngrok generates, keeps and signs SSH host and user certificates with.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/sshcertificateauthorities")
    .columns(&["id", "key_type", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ssh_certificate_authorities.create",
                    Method::Post,
                    "/ssh_certificate_authorities",
                    "Creates an SSH certificate authority, with a key pair that ngrok generates to your choice of type and size.\n\nAmong the refusals:\n  ERR_NGROK_1936  The SSH key type is unknown; the message lists those to choose from.\n  ERR_NGROK_1939  No key can be made in this size; the message lists those to choose from.\n  ERR_NGROK_1940  A key size makes sense for rsa keys alone; drop it or switch the key type.\n  ERR_NGROK_1941  The elliptic curve is unknown; the message lists those to choose from.\n  ERR_NGROK_1942  An elliptic curve makes sense for ecdsa keys alone; drop it or switch the key type.\n  ERR_NGROK_1953  This account may not use SSH certificates.\n  ERR_NGROK_1956  The account already has as many SSH certificate authorities as it may have; delete one first.\n  ERR_NGROK_1937  The description in an SSH CA or certificate request has too many characters; shorten it.\n  ERR_NGROK_1938  The metadata in an SSH CA or certificate request has too many characters; shorten it.",
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
                                "private-key-type",
                                "private_key_type",
                                Kind::Text,
                                "Kind of private key that ngrok generates: rsa, ecdsa or ed25519.",
                            )
                            .values(&["rsa", "ecdsa", "ed25519"]),
                        Flag::new(
                            "elliptic-curve",
                            "elliptic_curve",
                            Kind::Text,
                            "Curve of the key to generate. Accepted only together with a private_key_type of ecdsa.",
                        ),
                        Flag::new(
                                "key-size",
                                "key_size",
                                Kind::Integer,
                                "Length in bits of the key to generate, 2048 or 4096. Accepted only together with a private_key_type of rsa.",
                            )
                            .values(&["2048", "4096"]),
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
                        "key_type",
                    ],
                ),
            Operation::new(
                    "get",
                    "ssh_certificate_authorities.get",
                    Method::Get,
                    "/ssh_certificate_authorities/{id}",
                    "Fetches one SSH certificate authority by its ID, with its public key.\n\nAmong the refusals:\n  ERR_NGROK_1949  No SSH certificate authority with that ID exists; check the ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the SSH certificate authority.",
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
                        "key_type",
                    ],
                ),
            Operation::new(
                    "list",
                    "ssh_certificate_authorities.list",
                    Method::Get,
                    "/ssh_certificate_authorities",
                    "Lists the account's SSH certificate authorities, one page at a time.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata.",
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
                .items("ssh_certificate_authorities")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "public_key",
                        "key_type",
                    ],
                ),
            Operation::new(
                    "update",
                    "ssh_certificate_authorities.update",
                    Method::Patch,
                    "/ssh_certificate_authorities/{id}",
                    "Changes the description or metadata of an SSH certificate authority. Its key pair is fixed.\n\nAmong the refusals:\n  ERR_NGROK_1949  No SSH certificate authority with that ID exists; check the ID.\n  ERR_NGROK_1937  The description in an SSH CA or certificate request has too many characters; shorten it.\n  ERR_NGROK_1938  The metadata in an SSH CA or certificate request has too many characters; shorten it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the SSH certificate authority.",
                        ),
                    ],
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
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "public_key",
                        "key_type",
                    ],
                ),
            Operation::new(
                    "delete",
                    "ssh_certificate_authorities.delete",
                    Method::Delete,
                    "/ssh_certificate_authorities/{id}",
                    "Deletes an SSH certificate authority. Fails while host or user certificates signed by it exist; delete those first.\n\nAmong the refusals:\n  ERR_NGROK_1949  No SSH certificate authority with that ID exists; check the ID.\n  ERR_NGROK_1964  Certificates signed by this SSH CA still exist; delete those host and user certificates, then the CA.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the SSH certificate authority.",
                        ),
                    ],
                ),
        ],
    );
