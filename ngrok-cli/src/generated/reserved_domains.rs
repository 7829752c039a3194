// Generated from api-spec/services/reserved_domains.yaml by `cargo xtask codegen`; edits are lost.

//! Reserved Domains: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["reserved-domains"],
        "Reserved Domains",
        "Hostnames kept for your account to receive HTTP, HTTPS and TLS traffic on: subdomains of ngrok's domains, or your own through a CNAME record.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/reserveddomains")
    .columns(&["id", "domain", "cname_target", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "reserved_domains.create",
                    Method::Post,
                    "/reserved_domains",
                    "Reserves a domain. For a hostname of your own, then add a CNAME record that points to the returned cname_target.\n\nAmong the refusals:\n  ERR_NGROK_406  The domain to reserve contains a forbidden character; only letters, digits, dots, hyphens and the wildcard star may appear.\n  ERR_NGROK_448  The name is incomplete; give the whole domain, parent domains included.\n  ERR_NGROK_400  No domain can be reserved in the region given, because it is none of those the message lists.\n  ERR_NGROK_413  Your account has already reserved this domain.\n  ERR_NGROK_414  Someone else's account has this domain reserved; choose another.\n  ERR_NGROK_401  Reserving domains needs a paid plan.\n  ERR_NGROK_412  A custom domain needs a paid plan; without one, choose a subdomain of the ngrok domain in the message.\n  ERR_NGROK_419  Reserving a wildcard domain needs the Pay-as-you-go plan.\n  ERR_NGROK_415  No further domain can be reserved under this plan; release one or go to Pay-as-you-go.\n  ERR_NGROK_431  The account's quota of reserved domains is used up; delete one or go to Pay-as-you-go.\n  ERR_NGROK_432  The account reserves domains faster than it may; wait before adding another.\n  ERR_NGROK_434  A reserved domain takes an uploaded certificate or a certificate management policy; send one of the two.\n  ERR_NGROK_435  The certificate management policy names an unknown certificate authority.\n  ERR_NGROK_439  A domain of ngrok's own takes no certificate management policy; send null for it.\n  ERR_NGROK_440  A domain of ngrok's own cannot use a certificate you uploaded.\n  ERR_NGROK_460  Choosing a domain's region and IP resolution needs the Pay-as-you-go plan.\n  ERR_NGROK_420  The reserved domain's description exceeds the character limit.\n  ERR_NGROK_421  The reserved domain's metadata exceeds the character limit.",
                )
                .flags(
                    &[
                        Flag::new(
                            "domain",
                            "domain",
                            Kind::Text,
                            "The hostname held for the account. Its first label may be a * wildcard.",
                        ),
                        Flag::new(
                                "region",
                                "region",
                                Kind::Text,
                                "Region that endpoints on the domain once belonged to. Without effect now that ngrok serves domains globally; null by default.",
                            )
                            .values(&["au", "eu", "ap", "us", "jp", "in", "sa"])
                            .deprecated(
                                "Leave it unset, since domains are served globally; use resolves_to instead to select where the domain resolves.",
                            ),
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                            "certificate-id",
                            "certificate_id",
                            Kind::Text,
                            "Uploaded TLS certificate to serve on the domain. Can't be combined with certificate_management_policy.",
                        ),
                        Flag::new(
                            "certificate-management-policy",
                            "certificate_management_policy",
                            Kind::Object,
                            "How ngrok obtains certificates for the domain automatically; null turns that off. Can't be combined with a certificate_id.",
                        ),
                        Flag::new(
                                "certificate-management-policy.authority",
                                "certificate_management_policy.authority",
                                Kind::Text,
                                "Certificate authority that issues the certificates. letsencrypt is the sole value at present.",
                            )
                            .values(&["letsencrypt"]),
                        Flag::new(
                                "certificate-management-policy.private-key-type",
                                "certificate_management_policy.private_key_type",
                                Kind::Text,
                                "Kind of private key generated for each certificate. Defaults to ecdsa, unlike the policy of agent ingresses, which defaults to rsa.",
                            )
                            .values(&["rsa", "ecdsa"]),
                        Flag::new(
                            "resolves-to",
                            "resolves_to",
                            Kind::List(&Kind::Object),
                            "Points of presence of ngrok's to which DNS answers for this domain lead. Empty means global resolution.",
                        ),
                    ],
                )
                .exclusive(&[&["certificate_id", "certificate_management_policy"]])
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "domain",
                        "region",
                        "cname_target",
                        "certificate",
                        "certificate_management_policy",
                        "certificate_management_status",
                        "acme_challenge_cname_target",
                        "resolves_to",
                        "error_redirect_url",
                        "is_dev",
                    ],
                ),
            Operation::new(
                    "get",
                    "reserved_domains.get",
                    Method::Get,
                    "/reserved_domains/{id}",
                    "Fetches one reserved domain by its ID, with its DNS targets and certificate status.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the reserved domain.")],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "domain",
                        "region",
                        "cname_target",
                        "certificate",
                        "certificate_management_policy",
                        "certificate_management_status",
                        "acme_challenge_cname_target",
                        "resolves_to",
                        "error_redirect_url",
                        "is_dev",
                    ],
                ),
            Operation::new(
                    "list",
                    "reserved_domains.list",
                    Method::Get,
                    "/reserved_domains",
                    "Lists the account's reserved domains, one page at a time.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.domain, obj.region, obj.cname_target, obj.certificate.id, obj.acme_challenge_cname_target.",
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
                .items("reserved_domains")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "domain",
                        "region",
                        "cname_target",
                        "certificate",
                        "certificate_management_policy",
                        "certificate_management_status",
                        "acme_challenge_cname_target",
                        "resolves_to",
                        "error_redirect_url",
                        "is_dev",
                    ],
                ),
            Operation::new(
                    "update",
                    "reserved_domains.update",
                    Method::Patch,
                    "/reserved_domains/{id}",
                    "Changes a reserved domain's certificate, certificate policy, resolution targets, description or metadata. Unset fields keep their values.\n\nAmong the refusals:\n  ERR_NGROK_422  The update changes nothing on the reserved domain; send one value or more.\n  ERR_NGROK_459  The region and IP resolution settings of this domain are fixed.\n  ERR_NGROK_434  A reserved domain takes an uploaded certificate or a certificate management policy; send one of the two.\n  ERR_NGROK_435  The certificate management policy names an unknown certificate authority.\n  ERR_NGROK_439  A domain of ngrok's own takes no certificate management policy; send null for it.\n  ERR_NGROK_440  A domain of ngrok's own cannot use a certificate you uploaded.\n  ERR_NGROK_460  Choosing a domain's region and IP resolution needs the Pay-as-you-go plan.\n  ERR_NGROK_420  The reserved domain's description exceeds the character limit.\n  ERR_NGROK_421  The reserved domain's metadata exceeds the character limit.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the reserved domain.")],
                )
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                            "certificate-id",
                            "certificate_id",
                            Kind::Text,
                            "Uploaded TLS certificate to serve on the domain from now on. Can't be combined with certificate_management_policy.",
                        ),
                        Flag::new(
                                "certificate-management-policy",
                                "certificate_management_policy",
                                Kind::Object,
                                "How ngrok obtains certificates for the domain automatically; null turns that off. Can't be combined with a certificate_id. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                                "certificate-management-policy.authority",
                                "certificate_management_policy.authority",
                                Kind::Text,
                                "Certificate authority that issues the certificates. letsencrypt is the sole value at present.",
                            )
                            .values(&["letsencrypt"]),
                        Flag::new(
                                "certificate-management-policy.private-key-type",
                                "certificate_management_policy.private_key_type",
                                Kind::Text,
                                "Kind of private key generated for each certificate. Defaults to ecdsa, unlike the policy of agent ingresses, which defaults to rsa.",
                            )
                            .values(&["rsa", "ecdsa"]),
                        Flag::new(
                            "resolves-to",
                            "resolves_to",
                            Kind::List(&Kind::Object),
                            "Points of presence of ngrok's to which DNS answers for this domain lead. Empty means global resolution.",
                        ),
                    ],
                )
                .exclusive(&[&["certificate_id", "certificate_management_policy"]])
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "domain",
                        "region",
                        "cname_target",
                        "certificate",
                        "certificate_management_policy",
                        "certificate_management_status",
                        "acme_challenge_cname_target",
                        "resolves_to",
                        "error_redirect_url",
                        "is_dev",
                    ],
                ),
            Operation::new(
                    "delete",
                    "reserved_domains.delete",
                    Method::Delete,
                    "/reserved_domains/{id}",
                    "Releases a reserved domain. Fails while an edge or cloud endpoint still refers to it, and always for the dev domain.\n\nAmong the refusals:\n  ERR_NGROK_446  The domain cannot be deleted while an edge or cloud endpoint refers to it; remove that first.\n  ERR_NGROK_458  The account's dev domain cannot be deleted.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the reserved domain.")],
                ),
            Operation::new(
                    "delete-certificate",
                    "reserved_domains.delete_certificate",
                    Method::Delete,
                    "/reserved_domains/{id}/certificate",
                    "Detaches from a reserved domain the TLS certificate that it currently uses.\n\nAmong the refusals:\n  ERR_NGROK_436  A managed certificate cannot be detached by itself; detach the domain's certificate management policy.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the reserved domain.")],
                ),
            Operation::new(
                    "delete-certificate-management-policy",
                    "reserved_domains.delete_certificate_management_policy",
                    Method::Delete,
                    "/reserved_domains/{id}/certificate_management_policy",
                    "Removes the certificate management policy of a reserved domain, which turns automatic certificates off for it.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the reserved domain.")],
                ),
        ],
    );
