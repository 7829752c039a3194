// Generated from api-spec/services/certificate_authorities.yaml by `cargo xtask codegen`; edits are lost.

//! Certificate Authorities: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["certificate-authorities"],
        "Certificate Authorities",
        "X.509 CA certificates that ngrok checks client certificates against in mutual TLS. They only validate, so ngrok never holds their private keys.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/certificateauthorities")
    .columns(&["id", "subject_common_name", "not_after", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "certificate_authorities.create",
                    Method::Post,
                    "/certificate_authorities",
                    "Uploads a CA certificate for mutual TLS. The PEM must be marked as a certificate authority in its X.509 basic constraints.\n\nAmong the refusals:\n  ERR_NGROK_1919  The field for the certificate's PEM data is empty.\n  ERR_NGROK_1920  The certificate data is not well-formed PEM; the message quotes its beginning.\n  ERR_NGROK_1911  The PEM block is of another type than CERTIFICATE, the only one accepted here.\n  ERR_NGROK_1912  The upload bundles several certificates; send them one by one.\n  ERR_NGROK_1913  The certificate's Basic Constraints do not flag it as a CA; upload a real CA certificate.\n  ERR_NGROK_1918  Uploading certificate authorities is not open to this account.\n  ERR_NGROK_1954  The account already has as many certificate authorities as it may have; delete one first.\n  ERR_NGROK_1914  The description sent for a certificate or authority has too many characters; shorten it.\n  ERR_NGROK_1915  The metadata sent for a certificate or authority has too many characters; shorten it.",
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
                                "ca-pem",
                                "ca_pem",
                                Kind::Text,
                                "The CA certificate itself, PEM-encoded, without a private key.",
                            )
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
                        "ca_pem",
                        "subject_common_name",
                        "not_before",
                        "not_after",
                        "key_usages",
                        "extended_key_usages",
                    ],
                ),
            Operation::new(
                    "get",
                    "certificate_authorities.get",
                    Method::Get,
                    "/certificate_authorities/{id}",
                    "Fetches one certificate authority by its ID, with the details read from its certificate.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the certificate authority.",
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
                        "ca_pem",
                        "subject_common_name",
                        "not_before",
                        "not_after",
                        "key_usages",
                        "extended_key_usages",
                    ],
                ),
            Operation::new(
                    "list",
                    "certificate_authorities.list",
                    Method::Get,
                    "/certificate_authorities",
                    "Lists the account's certificate authorities, one page at a time.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.subject_common_name, obj.not_before, obj.not_after.",
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
                .items("certificate_authorities")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "ca_pem",
                        "subject_common_name",
                        "not_before",
                        "not_after",
                        "key_usages",
                        "extended_key_usages",
                    ],
                ),
            Operation::new(
                    "update",
                    "certificate_authorities.update",
                    Method::Patch,
                    "/certificate_authorities/{id}",
                    "Changes the description or metadata of a certificate authority. Upload a new one to use another certificate.\n\nAmong the refusals:\n  ERR_NGROK_1914  The description sent for a certificate or authority has too many characters; shorten it.\n  ERR_NGROK_1915  The metadata sent for a certificate or authority has too many characters; shorten it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the certificate authority.",
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
                        "ca_pem",
                        "subject_common_name",
                        "not_before",
                        "not_after",
                        "key_usages",
                        "extended_key_usages",
                    ],
                ),
            Operation::new(
                    "delete",
                    "certificate_authorities.delete",
                    Method::Delete,
                    "/certificate_authorities/{id}",
                    "Deletes a certificate authority from the account by its ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the certificate authority.",
                        ),
                    ],
                ),
        ],
    );
