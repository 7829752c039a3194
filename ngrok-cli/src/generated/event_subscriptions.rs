// Generated from api-spec/services/event_subscriptions.yaml by `cargo xtask codegen`; edits are lost.

//! Event Subscriptions: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["event-subscriptions"],
        "Event Subscriptions",
        "Subscriptions to what happens in the account: each names event types, its sources, and the destinations to which their events are sent.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/eventsubscriptions")
    .columns(&["id", "description", "sources", "destinations", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "event_subscriptions.create",
                    Method::Post,
                    "/event_subscriptions",
                    "Creates a subscription, with its event types and destinations. An account can have only so many.\n\nAmong the refusals:\n  ERR_NGROK_238  There is no event type of this name; choose one from the message's list.\n  ERR_NGROK_5127  Two sources of the event subscription have one type; list each type once.\n  ERR_NGROK_5103  The account has no event destination with that ID.\n  ERR_NGROK_5126  The event subscription already has as many destinations as it may have; remove one first.\n  ERR_NGROK_5124  Event subscriptions are not enabled for this account.\n  ERR_NGROK_5131  The account already has as many event subscriptions as it may have; delete one first.\n  ERR_NGROK_5141  Exporting audit events takes the Account Governance add-on; without it, export HTTP request and TCP connection events.",
                )
                .flags(
                    &[
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for, up to 255 bytes. Empty when there is none.",
                        ),
                        Flag::new(
                            "sources",
                            "sources",
                            Kind::List(&Kind::Object),
                            "The event types to listen for, one entry each. More can be added later with `ngrok-api event-sources`.",
                        ),
                        Flag::new(
                            "destination-ids",
                            "destination_ids",
                            Kind::List(&Kind::Text),
                            "IDs of the event destinations that shall receive the events.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "metadata",
                        "description",
                        "sources",
                        "destinations",
                    ],
                ),
            Operation::new(
                    "get",
                    "event_subscriptions.get",
                    Method::Get,
                    "/event_subscriptions/{id}",
                    "Returns the event subscription with the given ID, with its sources and destinations.\n\nAmong the refusals:\n  ERR_NGROK_5123  No event subscription with that ID exists; check the ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the event subscription.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "metadata",
                        "description",
                        "sources",
                        "destinations",
                    ],
                ),
            Operation::new(
                    "list",
                    "event_subscriptions.list",
                    Method::Get,
                    "/event_subscriptions",
                    "Lists the event subscriptions of the account, page by page. A filter expression may narrow the result.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata.",
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
                .items("event_subscriptions")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "metadata",
                        "description",
                        "sources",
                        "destinations",
                    ],
                ),
            Operation::new(
                    "update",
                    "event_subscriptions.update",
                    Method::Patch,
                    "/event_subscriptions/{id}",
                    "Changes an event subscription. To add or remove a single event type, use `ngrok-api event-sources`.\n\nAmong the refusals:\n  ERR_NGROK_5123  No event subscription with that ID exists; check the ID.\n  ERR_NGROK_238  There is no event type of this name; choose one from the message's list.\n  ERR_NGROK_5127  Two sources of the event subscription have one type; list each type once.\n  ERR_NGROK_5103  The account has no event destination with that ID.\n  ERR_NGROK_5126  The event subscription already has as many destinations as it may have; remove one first.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the event subscription.",
                        ),
                    ],
                )
                .flags(
                    &[
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for, up to 255 bytes. Empty when there is none.",
                        ),
                        Flag::new(
                            "sources",
                            "sources",
                            Kind::List(&Kind::Object),
                            "The complete set of event types from now on. Leave it out to keep the present set.",
                        ),
                        Flag::new(
                            "destination-ids",
                            "destination_ids",
                            Kind::List(&Kind::Text),
                            "IDs of all event destinations from now on. Leave it out to keep the present ones.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "metadata",
                        "description",
                        "sources",
                        "destinations",
                    ],
                ),
            Operation::new(
                    "delete",
                    "event_subscriptions.delete",
                    Method::Delete,
                    "/event_subscriptions/{id}",
                    "Deletes an event subscription, so that it no longer sends events to its destinations.\n\nAmong the refusals:\n  ERR_NGROK_5123  No event subscription with that ID exists; check the ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the event subscription.",
                        ),
                    ],
                ),
        ],
    );
