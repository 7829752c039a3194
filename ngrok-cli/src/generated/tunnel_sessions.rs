// Generated from api-spec/services/tunnel_sessions.yaml by `cargo xtask codegen`; edits are lost.

//! Tunnel Sessions: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["tunnel-sessions"],
        "Tunnel Sessions",
        "Connections of running ngrok agents, and of SSH reverse tunnels, to the ngrok service. Each carries one or more tunnels.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/tunnelsessions")
    .columns(&["id", "ip", "os", "agent_version", "region", "started_at"])
    .operations(
        &[
            Operation::new(
                    "get",
                    "tunnel_sessions.get",
                    Method::Get,
                    "/tunnel_sessions/{id}",
                    "Fetches the state of one tunnel session by its ID.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the tunnel session.")],
                )
                .fields(
                    &[
                        "agent_version",
                        "credential",
                        "id",
                        "ip",
                        "metadata",
                        "os",
                        "region",
                        "started_at",
                        "transport",
                        "uri",
                    ],
                ),
            Operation::new(
                    "list",
                    "tunnel_sessions.list",
                    Method::Get,
                    "/tunnel_sessions",
                    "Lists the account's tunnel sessions that are online now, one page at a time.\n\nThe filter may name obj.id, obj.metadata, obj.agent_version, obj.ip, obj.os, obj.region, obj.started_at, obj.credential.",
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
                .items("tunnel_sessions")
                .fields(
                    &[
                        "agent_version",
                        "credential",
                        "id",
                        "ip",
                        "metadata",
                        "os",
                        "region",
                        "started_at",
                        "transport",
                        "uri",
                    ],
                ),
            Operation::new(
                    "update",
                    "tunnel_sessions.update",
                    Method::Post,
                    "/tunnel_sessions/{id}/update",
                    "Updates the agent to the newest release of its major version; wait 10 seconds or more, then call restart. Fails if no update exists, update checks are off, or one is under way or awaits its restart.\n\nAmong the refusals:\n  ERR_NGROK_1121  A session started over SSH cannot be updated.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the tunnel session.")],
                ),
            Operation::new(
                    "restart",
                    "tunnel_sessions.restart",
                    Method::Post,
                    "/tunnel_sessions/{id}/restart",
                    "Restarts the session's agent, which then reconnects under a new tunnel session ID. Not supported on Windows.\n\nAmong the refusals:\n  ERR_NGROK_1122  A session started over SSH cannot be restarted.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the tunnel session.")],
                ),
            Operation::new(
                    "stop",
                    "tunnel_sessions.stop",
                    Method::Post,
                    "/tunnel_sessions/{id}/stop",
                    "Stops the agent process behind a tunnel session, which ends the session and its tunnels.",
                )
                .params(
                    &[Param::new("id", "id", "ID", "Identifier of the tunnel session.")],
                ),
        ],
    );
