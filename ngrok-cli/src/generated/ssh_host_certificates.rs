// Generated from api-spec/services/ssh_host_certificates.yaml by `cargo xtask codegen`; edits are lost.

//! SSH Host Certificates: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ssh-host-certificates"],
        "SSH Host Certificates",
        "SSH certificates by which a server proves its identity to clients that trust the signing SSH certificate authority.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/sshhostcertificates")
    .columns(&["id", "key_type", "principals", "valid_until", "description"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ssh_host_certificates.create",
                    Method::Post,
                    "/ssh_host_certificates",
                    "Signs a host's public key with one of the account's SSH certificate authorities and returns the SSH host certificate.\n\nAmong the refusals:\n  ERR_NGROK_1949  No SSH certificate authority with that ID exists; check the ID.\n  ERR_NGROK_1952  The request names no public key, and an SSH certificate needs one to sign; send the key.\n  ERR_NGROK_1934  The public key cannot be parsed; the message carries the parser's error.\n  ERR_NGROK_1950  An SSH certificate cannot be made for a public key of this type; use a key of another type.\n  ERR_NGROK_1963  An SSH host certificate was given a validity of zero or less; make it positive.\n  ERR_NGROK_1953  This account may not use SSH certificates.\n  ERR_NGROK_1958  The account already has as many SSH host certificates as it may have; delete one first.\n  ERR_NGROK_1945  The description in the SSH certificate request is over the permitted number of characters.\n  ERR_NGROK_1946  The metadata of an SSH CA or certificate has more characters than permitted; shorten it.",
                )
                .flags(
                    &[
                        Flag::new(
                                "ssh-certificate-authority-id",
                                "ssh_certificate_authority_id",
                                Kind::Text,
                                "The SSH certificate authority whose private key signs this certificate.",
                            )
                            .required(),
                        Flag::new(
                                "public-key",
                                "public_key",
                                Kind::Text,
                                "The host's public key which the certificate vouches for, written as in an OpenSSH authorized keys file.",
                            )
                            .required(),
                        Flag::new(
                            "principals",
                            "principals",
                            Kind::List(&Kind::Text),
                            "Hostnames and IP addresses which the holder may serve SSH on. Beware: an empty list makes the certificate valid for every host.",
                        ),
                        Flag::new(
                            "valid-after",
                            "valid_after",
                            Kind::Timestamp,
                            "Start of the certificate's validity. Defaults to the time of creation.",
                        ),
                        Flag::new(
                            "valid-until",
                            "valid_until",
                            Kind::Timestamp,
                            "End of the certificate's validity, named valid_before by OpenSSH. Defaults to one year after creation.",
                        ),
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
                        "ssh_certificate_authority_id",
                        "principals",
                        "valid_after",
                        "valid_until",
                        "certificate",
                    ],
                ),
            Operation::new(
                    "get",
                    "ssh_host_certificates.get",
                    Method::Get,
                    "/ssh_host_certificates/{id}",
                    "Fetches one SSH host certificate by its ID, including the signed certificate.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the SSH host certificate.",
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
                        "ssh_certificate_authority_id",
                        "principals",
                        "valid_after",
                        "valid_until",
                        "certificate",
                    ],
                ),
            Operation::new(
                    "list",
                    "ssh_host_certificates.list",
                    Method::Get,
                    "/ssh_host_certificates",
                    "Lists the SSH host certificates issued on the account, one page at a time.",
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
                    ],
                )
                .items("ssh_host_certificates")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "public_key",
                        "key_type",
                        "ssh_certificate_authority_id",
                        "principals",
                        "valid_after",
                        "valid_until",
                        "certificate",
                    ],
                ),
            Operation::new(
                    "update",
                    "ssh_host_certificates.update",
                    Method::Patch,
                    "/ssh_host_certificates/{id}",
                    "Changes the description or metadata of an SSH host certificate. What was signed is fixed.\n\nAmong the refusals:\n  ERR_NGROK_1945  The description in the SSH certificate request is over the permitted number of characters.\n  ERR_NGROK_1946  The metadata of an SSH CA or certificate has more characters than permitted; shorten it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the SSH host certificate.",
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
                        "ssh_certificate_authority_id",
                        "principals",
                        "valid_after",
                        "valid_until",
                        "certificate",
                    ],
                ),
            Operation::new(
                    "delete",
                    "ssh_host_certificates.delete",
                    Method::Delete,
                    "/ssh_host_certificates/{id}",
                    "Deletes an SSH host certificate from the account.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the SSH host certificate.",
                        ),
                    ],
                ),
        ],
    );
