// Generated from api-spec/services/reserved_addrs.yaml by `cargo xtask codegen`; edits are lost.

//! Reserved Addresses: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["reserved-addrs"],
        "Reserved Addresses",
        "TCP addresses kept for your account to listen on. ngrok picks hostname and port; you can't choose them.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/reservedaddrs")
    .columns(&["id", "addr", "region", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "reserved_addrs.create",
                    Method::Post,
                    "/reserved_addrs",
                    "Reserves a TCP address with a hostname and port that ngrok assigns. Accounts have a limit on how many they may hold.\n\nAmong the refusals:\n  ERR_NGROK_500  No address can be reserved in the region given, because it is none of those the message lists.\n  ERR_NGROK_503  ngrok has no free address left to reserve in this region; try another region.\n  ERR_NGROK_501  Reserving TCP addresses needs a paid plan.\n  ERR_NGROK_502  No further address can be reserved; release one, add users to the account, or go to Pay-as-you-go.\n  ERR_NGROK_508  The account's quota of reserved addresses is used up; delete one or go to Pay-as-you-go.\n  ERR_NGROK_509  The account reserves addresses faster than it may; wait before adding another.\n  ERR_NGROK_504  The reserved address's description exceeds the character limit.\n  ERR_NGROK_505  The reserved address's metadata exceeds the character limit.",
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
                                "region",
                                "region",
                                Kind::Text,
                                "Datacenter region in which ngrok reserves the address, fixed at creation. Defaults to us.",
                            )
                            .values(&["au", "eu", "ap", "us", "jp", "in", "sa"]),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "addr",
                        "region",
                    ],
                ),
            Operation::new(
                    "get",
                    "reserved_addrs.get",
                    Method::Get,
                    "/reserved_addrs/{id}",
                    "Fetches one reserved TCP address by its ID.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the reserved addr.")],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "addr",
                        "region",
                    ],
                ),
            Operation::new(
                    "list",
                    "reserved_addrs.list",
                    Method::Get,
                    "/reserved_addrs",
                    "Lists the account's reserved TCP addresses, one page at a time.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata, obj.addr, obj.region.",
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
                .items("reserved_addrs")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "addr",
                        "region",
                    ],
                ),
            Operation::new(
                    "update",
                    "reserved_addrs.update",
                    Method::Patch,
                    "/reserved_addrs/{id}",
                    "Changes the description or metadata of a reserved address. At least one value must be given; the address itself is fixed.\n\nAmong the refusals:\n  ERR_NGROK_506  The update changes nothing on the reserved address; send one value or more.\n  ERR_NGROK_504  The reserved address's description exceeds the character limit.\n  ERR_NGROK_505  The reserved address's metadata exceeds the character limit.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the reserved addr.")],
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
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "addr",
                        "region",
                    ],
                ),
            Operation::new(
                    "delete",
                    "reserved_addrs.delete",
                    Method::Delete,
                    "/reserved_addrs/{id}",
                    "Releases a reserved TCP address, after which your account can't listen on it.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the reserved addr.")],
                ),
        ],
    );
