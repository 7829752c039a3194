// Generated from api-spec/services/ssh_user_certificates.yaml by `cargo xtask codegen`; edits are lost.

//! SSH User Certificates: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ssh-user-certificates"],
        "SSH User Certificates",
        "SSH certificates by which clients log in to servers that trust the signing SSH certificate authority.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/sshusercertificates")
    .columns(&["id", "key_type", "principals", "valid_until", "description"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "ssh_user_certificates.create",
                    Method::Post,
                    "/ssh_user_certificates",
                    "Signs a user's public key with one of the account's SSH certificate authorities and returns the SSH user certificate.\n\nAmong the refusals:\n  ERR_NGROK_1949  No SSH certificate authority with that ID exists; check the ID.\n  ERR_NGROK_1952  The request names no public key, and an SSH certificate needs one to sign; send the key.\n  ERR_NGROK_1934  The public key cannot be parsed; the message carries the parser's error.\n  ERR_NGROK_1950  An SSH certificate cannot be made for a public key of this type; use a key of another type.\n  ERR_NGROK_1962  An SSH user certificate was given a validity of zero or less; make it positive.\n  ERR_NGROK_1953  This account may not use SSH certificates.\n  ERR_NGROK_1960  The account already has as many SSH user certificates as it may have; delete one first.\n  ERR_NGROK_1945  The description in the SSH certificate request is over the permitted number of characters.\n  ERR_NGROK_1946  The metadata of an SSH CA or certificate has more characters than permitted; shorten it.",
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
                                "The user's public key which the certificate vouches for, written as in an OpenSSH authorized keys file.",
                            )
                            .required(),
                        Flag::new(
                            "principals",
                            "principals",
                            Kind::List(&Kind::Text),
                            "Usernames which the holder may log in as on machines that trust the authority. Beware: an empty list permits login as anyone.",
                        ),
                        Flag::new(
                            "critical-options",
                            "critical_options",
                            Kind::Map(&Kind::Text),
                            "Restrictions that servers must enforce, by name. OpenSSH defines two: force-command and source-address.",
                        ),
                        Flag::new(
                            "extensions",
                            "extensions",
                            Kind::Map(&Kind::Text),
                            "Permissions and other data for the SSH server, by name, such as terminals or port forwarding. Unset grants just permit-pty and permit-user-rc, both with empty values. The default is {\"permit-pty\":\"\",\"permit-user-rc\":\"\"}.",
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
                            "End of the certificate's validity, named valid_before by OpenSSH. Defaults to 24 hours.",
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
                        "critical_options",
                        "extensions",
                        "valid_after",
                        "valid_until",
                        "certificate",
                    ],
                ),
            Operation::new(
                    "get",
                    "ssh_user_certificates.get",
                    Method::Get,
                    "/ssh_user_certificates/{id}",
                    "Fetches one SSH user certificate by its ID, including the signed certificate.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the SSH user certificate.",
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
                        "critical_options",
                        "extensions",
                        "valid_after",
                        "valid_until",
                        "certificate",
                    ],
                ),
            Operation::new(
                    "list",
                    "ssh_user_certificates.list",
                    Method::Get,
                    "/ssh_user_certificates",
                    "Lists the SSH user certificates issued on the account, one page at a time.",
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
                .items("ssh_user_certificates")
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
                        "critical_options",
                        "extensions",
                        "valid_after",
                        "valid_until",
                        "certificate",
                    ],
                ),
            Operation::new(
                    "update",
                    "ssh_user_certificates.update",
                    Method::Patch,
                    "/ssh_user_certificates/{id}",
                    "Changes the description or metadata of an SSH user certificate. What was signed is fixed.\n\nAmong the refusals:\n  ERR_NGROK_1945  The description in the SSH certificate request is over the permitted number of characters.\n  ERR_NGROK_1946  The metadata of an SSH CA or certificate has more characters than permitted; shorten it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the SSH user certificate.",
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
                        "critical_options",
                        "extensions",
                        "valid_after",
                        "valid_until",
                        "certificate",
                    ],
                ),
            Operation::new(
                    "delete",
                    "ssh_user_certificates.delete",
                    Method::Delete,
                    "/ssh_user_certificates/{id}",
                    "Deletes an SSH user certificate from the account.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the SSH user certificate.",
                        ),
                    ],
                ),
        ],
    );
