// Generated from api-spec/services/tls_certificates.yaml by `cargo xtask codegen`; edits are lost.

//! TLS Certificates: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["tls-certificates"],
        "TLS Certificates",
        "X.509 certificates with private keys that terminate TLS on your domains: uploaded ones, in use once attached to a domain, and those ngrok provisions.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/tlscertificates")
    .columns(
        &[
            "id",
            "subject_common_name",
            "issuer_common_name",
            "private_key_type",
            "not_after",
        ],
    )
    .operations(
        &[
            Operation::new(
                    "create",
                    "tls_certificates.create",
                    Method::Post,
                    "/tls_certificates",
                    "Uploads a TLS certificate chain and its private key. It stays unused until a reserved domain refers to it.\n\nAmong the refusals:\n  ERR_NGROK_1922  The request holds no certificate in PEM form.\n  ERR_NGROK_1901  The request holds no private key in PEM form.\n  ERR_NGROK_1902  The private key is protected by encryption; upload it decrypted.\n  ERR_NGROK_1903  The private key is in a format ngrok cannot read.\n  ERR_NGROK_1923  Certificate and private key are not a pair; upload the key the certificate was made for.\n  ERR_NGROK_1926  A certificate in the bundle is not signed by the one expected; correct the chain and its order.\n  ERR_NGROK_1904  Uploading TLS certificates of your own is not open to this account.\n  ERR_NGROK_1916  The certificate's description is over the permitted number of characters.\n  ERR_NGROK_1917  The certificate's metadata is over the permitted number of characters.",
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
                                "certificate-pem",
                                "certificate_pem",
                                Kind::Text,
                                "Certificate chain, PEM-encoded, starting with the leaf certificate.",
                            )
                            .required(),
                        Flag::new(
                                "private-key-pem",
                                "private_key_pem",
                                Kind::Text,
                                "Private key, PEM-encoded, that matches the leaf of certificate_pem. Responses never contain it.",
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
                        "certificate_pem",
                        "subject_common_name",
                        "subject_alternative_names",
                        "issued_at",
                        "not_before",
                        "not_after",
                        "key_usages",
                        "extended_key_usages",
                        "private_key_type",
                        "issuer_common_name",
                        "serial_number",
                        "subject_organization",
                        "subject_organizational_unit",
                        "subject_locality",
                        "subject_province",
                        "subject_country",
                    ],
                ),
            Operation::new(
                    "get",
                    "tls_certificates.get",
                    Method::Get,
                    "/tls_certificates/{id}",
                    "Fetches one TLS certificate by its ID, with the details read from its leaf. The private key is never returned.\n\nAmong the refusals:\n  ERR_NGROK_1965  No certificate with that ID exists; check the ID.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the TLS certificate.")],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "certificate_pem",
                        "subject_common_name",
                        "subject_alternative_names",
                        "issued_at",
                        "not_before",
                        "not_after",
                        "key_usages",
                        "extended_key_usages",
                        "private_key_type",
                        "issuer_common_name",
                        "serial_number",
                        "subject_organization",
                        "subject_organizational_unit",
                        "subject_locality",
                        "subject_province",
                        "subject_country",
                    ],
                ),
            Operation::new(
                    "list",
                    "tls_certificates.list",
                    Method::Get,
                    "/tls_certificates",
                    "Lists the account's TLS certificates, one page at a time, both uploaded and automatically issued.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.subject_common_name, obj.not_after, obj.not_before, obj.serial_number.",
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
                .items("tls_certificates")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "certificate_pem",
                        "subject_common_name",
                        "subject_alternative_names",
                        "issued_at",
                        "not_before",
                        "not_after",
                        "key_usages",
                        "extended_key_usages",
                        "private_key_type",
                        "issuer_common_name",
                        "serial_number",
                        "subject_organization",
                        "subject_organizational_unit",
                        "subject_locality",
                        "subject_province",
                        "subject_country",
                    ],
                ),
            Operation::new(
                    "update",
                    "tls_certificates.update",
                    Method::Patch,
                    "/tls_certificates/{id}",
                    "Changes the description or metadata of a TLS certificate. Upload a new one to replace chain or key.\n\nAmong the refusals:\n  ERR_NGROK_1965  No certificate with that ID exists; check the ID.\n  ERR_NGROK_1916  The certificate's description is over the permitted number of characters.\n  ERR_NGROK_1917  The certificate's metadata is over the permitted number of characters.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the TLS certificate.")],
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
                        "certificate_pem",
                        "subject_common_name",
                        "subject_alternative_names",
                        "issued_at",
                        "not_before",
                        "not_after",
                        "key_usages",
                        "extended_key_usages",
                        "private_key_type",
                        "issuer_common_name",
                        "serial_number",
                        "subject_organization",
                        "subject_organizational_unit",
                        "subject_locality",
                        "subject_province",
                        "subject_country",
                    ],
                ),
            Operation::new(
                    "delete",
                    "tls_certificates.delete",
                    Method::Delete,
                    "/tls_certificates/{id}",
                    "Deletes a TLS certificate. Fails for one that a certificate management policy is attached to.\n\nAmong the refusals:\n  ERR_NGROK_1965  No certificate with that ID exists; check the ID.\n  ERR_NGROK_1966  A managed certificate policy still holds this certificate; delete the domain or use another kind of certificate.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the TLS certificate.")],
                ),
        ],
    );
