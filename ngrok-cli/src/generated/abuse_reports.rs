// Generated from api-spec/services/abuse_reports.yaml by `cargo xtask codegen`; edits are lost.

//! Abuse Reports: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["abuse-reports"],
        "Abuse Reports",
        "Take-down requests against URLs served through ngrok that break its terms of service. Open only to accounts which ngrok has authorized.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/abusereports")
    .columns(&["id", "created_at", "metadata", "status"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "abuse_reports.create",
                    Method::Post,
                    "/abuse_reports",
                    "Creates a report, which ngrok's systems and abuse team then review. Accounts without authorization are refused; ask abuse@ngrok.com for access.\n\nAmong the refusals:\n  ERR_NGROK_221  The API key is genuine, but its account may neither file nor read abuse reports.",
                )
                .flags(
                    &[
                        Flag::new(
                                "urls",
                                "urls",
                                Kind::List(&Kind::Text),
                                "The reported URLs, whose content is suspected to be abusive.",
                            )
                            .required(),
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
                        "urls",
                        "metadata",
                        "status",
                        "hostnames",
                    ],
                ),
            Operation::new(
                    "get",
                    "abuse_reports.get",
                    Method::Get,
                    "/abuse_reports/{id}",
                    "Returns a report with its processing status and the action taken per hostname. Only authorized accounts may view reports.\n\nAmong the refusals:\n  ERR_NGROK_221  The API key is genuine, but its account may neither file nor read abuse reports.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the abuse report.")],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "urls",
                        "metadata",
                        "status",
                        "hostnames",
                    ],
                ),
        ],
    );
