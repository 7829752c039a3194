// Generated from api-spec/services/event_sources.yaml by `cargo xtask codegen`; edits are lost.

//! Event Sources: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["event-sources"],
        "Event Sources",
        "The event types of one event subscription. Each source adds a type, such as ip_policy_updated.v0, for which the subscription sends events.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/eventsources")
    .columns(&["type", "uri"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "event_sources.create",
                    Method::Post,
                    "/event_subscriptions/{subscription_id}/sources",
                    "Adds an event type to a subscription, which from then on sends events of that type too.\n\nAmong the refusals:\n  ERR_NGROK_5123  No event subscription with that ID exists; check the ID.\n  ERR_NGROK_238  There is no event type of this name; choose one from the message's list.\n  ERR_NGROK_5127  Two sources of the event subscription have one type; list each type once.\n  ERR_NGROK_5141  Exporting audit events takes the Account Governance add-on; without it, export HTTP request and TCP connection events.",
                )
                .params(
                    &[
                        Param::new(
                            "subscription-id",
                            "subscription_id",
                            "SUBSCRIPTION_ID",
                            "Identifier of the event subscription.",
                        ),
                    ],
                )
                .flags(
                    &[
                        Flag::new(
                            "type",
                            "type",
                            Kind::Text,
                            "The event type with its version, such as ip_policy_updated.v0.",
                        ),
                    ],
                )
                .fields(&["type", "uri"]),
            Operation::new(
                    "get",
                    "event_sources.get",
                    Method::Get,
                    "/event_subscriptions/{subscription_id}/sources/{type}",
                    "Returns one source of a subscription, found by its event type. Fails if the subscription lacks that type.\n\nAmong the refusals:\n  ERR_NGROK_5123  No event subscription with that ID exists; check the ID.\n  ERR_NGROK_5125  The event subscription exists but has no source of that type.",
                )
                .params(
                    &[
                        Param::new(
                            "subscription-id",
                            "subscription_id",
                            "SUBSCRIPTION_ID",
                            "Identifier of the event subscription.",
                        ),
                        Param::new(
                            "type",
                            "type",
                            "TYPE",
                            "The event type that the source delivers, such as ip_policy_created.v0.",
                        ),
                    ],
                )
                .fields(&["type", "uri"]),
            Operation::new(
                    "list",
                    "event_sources.list",
                    Method::Get,
                    "/event_subscriptions/{subscription_id}/sources",
                    "Lists the event types of a subscription. All come in one answer; there are no pages.\n\nAmong the refusals:\n  ERR_NGROK_5123  No event subscription with that ID exists; check the ID.",
                )
                .params(
                    &[
                        Param::new(
                            "subscription-id",
                            "subscription_id",
                            "SUBSCRIPTION_ID",
                            "Identifier of the event subscription.",
                        ),
                    ],
                )
                .fields(&["sources", "uri"]),
            Operation::new(
                    "update",
                    "event_sources.update",
                    Method::Patch,
                    "/event_subscriptions/{subscription_id}/sources/{type}",
                    "Updates the source which subscription_id and type identify, and returns it.\n\nAmong the refusals:\n  ERR_NGROK_5123  No event subscription with that ID exists; check the ID.\n  ERR_NGROK_5125  The event subscription exists but has no source of that type.",
                )
                .params(
                    &[
                        Param::new(
                            "subscription-id",
                            "subscription_id",
                            "SUBSCRIPTION_ID",
                            "Identifier of the event subscription.",
                        ),
                        Param::new(
                            "type",
                            "type",
                            "TYPE",
                            "The event type that the source delivers, such as ip_policy_created.v0.",
                        ),
                    ],
                )
                .fields(&["type", "uri"]),
            Operation::new(
                    "delete",
                    "event_sources.delete",
                    Method::Delete,
                    "/event_subscriptions/{subscription_id}/sources/{type}",
                    "Removes an event type from a subscription, which no longer sends events of that type.\n\nAmong the refusals:\n  ERR_NGROK_5123  No event subscription with that ID exists; check the ID.\n  ERR_NGROK_5125  The event subscription exists but has no source of that type.",
                )
                .params(
                    &[
                        Param::new(
                            "subscription-id",
                            "subscription_id",
                            "SUBSCRIPTION_ID",
                            "Identifier of the event subscription.",
                        ),
                        Param::new(
                            "type",
                            "type",
                            "TYPE",
                            "The event type that the source delivers, such as ip_policy_created.v0.",
                        ),
                    ],
                ),
        ],
    );
