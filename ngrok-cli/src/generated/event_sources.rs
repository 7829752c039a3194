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
                            )
                            .values(
                                &[
                                    "domain_created.v0",
                                    "domain_updated.v0",
                                    "domain_deleted.v0",
                                    "tcp_address_created.v0",
                                    "tcp_address_updated.v0",
                                    "tcp_address_deleted.v0",
                                    "agent_session_start.v0",
                                    "agent_session_stop.v0",
                                    "tls_certificate_created.v0",
                                    "tls_certificate_updated.v0",
                                    "tls_certificate_deleted.v0",
                                    "certificate_authority_created.v0",
                                    "certificate_authority_updated.v0",
                                    "certificate_authority_deleted.v0",
                                    "api_key_created.v0",
                                    "api_key_updated.v0",
                                    "api_key_deleted.v0",
                                    "tunnel_credential_created.v0",
                                    "tunnel_credential_updated.v0",
                                    "tunnel_credential_deleted.v0",
                                    "event_destination_created.v0",
                                    "event_destination_updated.v0",
                                    "event_destination_deleted.v0",
                                    "event_subscription_created.v0",
                                    "event_subscription_updated.v0",
                                    "event_subscription_deleted.v0",
                                    "ip_policy_created.v0",
                                    "ip_policy_updated.v0",
                                    "ip_policy_deleted.v0",
                                    "ip_policy_rule_created.v0",
                                    "ip_policy_rule_updated.v0",
                                    "ip_policy_rule_deleted.v0",
                                    "ip_restriction_created.v0",
                                    "ip_restriction_updated.v0",
                                    "ip_restriction_deleted.v0",
                                    "ssh_certificate_authority_created.v0",
                                    "ssh_certificate_authority_updated.v0",
                                    "ssh_certificate_authority_deleted.v0",
                                    "ssh_host_certificate_created.v0",
                                    "ssh_host_certificate_updated.v0",
                                    "ssh_host_certificate_deleted.v0",
                                    "ssh_user_certificate_created.v0",
                                    "ssh_user_certificate_updated.v0",
                                    "ssh_user_certificate_deleted.v0",
                                    "ssh_public_key_created.v0",
                                    "ssh_public_key_updated.v0",
                                    "ssh_public_key_deleted.v0",
                                    "http_request_complete.v0",
                                    "tcp_connection_closed.v0",
                                    "vault_created.v0",
                                    "vault_updated.v0",
                                    "vault_deleted.v0",
                                    "secret_created.v0",
                                    "secret_updated.v0",
                                    "secret_deleted.v0",
                                ],
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
