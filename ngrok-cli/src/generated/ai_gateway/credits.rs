// Generated from api-spec/apis/ai_gateway/services/credits.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Credits: the commands.

use crate::table::{Flag, Kind, Method, Operation, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["ai-gateway", "credits"],
        "AI Gateway Credits",
        "Credit for the use of the AI Gateway: how much the account has left, what it bought, what was invoiced, and how to buy more. Stripe handles the payments.",
    )
    .columns(&["balanceCents"])
    .operations(
        &[
            Operation::new(
                    "list-transactions",
                    "ai_gateway.credits.list_transactions",
                    Method::Get,
                    "/credits/transactions",
                    "Lists purchases of credits and invoices for usage together, newest first and all in one answer. They are read from Stripe at that moment.",
                )
                .fields(&["items"])
                .cents(
                    &[
                        "items.amountCents",
                        "items.totalCents",
                        "items.appliedCreditsCents",
                        "items.amountDueCents",
                        "items.amountPaidCents",
                        "items.amountRemainingCents",
                    ],
                ),
            Operation::new(
                    "get-balance",
                    "ai_gateway.credits.get_balance",
                    Method::Get,
                    "/credits/balance",
                    "Returns how much credit is left. Usage of the last moments may not be counted yet.",
                )
                .fields(&["balanceCents"])
                .cents(&["balanceCents"]),
            Operation::new(
                    "create-checkout-session",
                    "ai_gateway.credits.create_checkout_session",
                    Method::Post,
                    "/credits/checkout-session",
                    "Starts the purchase of credits. The answer has the address of a page of Stripe on which a person pays.",
                )
                .flags(
                    &[
                        Flag::new(
                                "amount",
                                "amount",
                                Kind::Cents,
                                "How much credit to buy, in cents; at least 1.",
                            )
                            .required(),
                    ],
                )
                .fields(&["sessionId", "sessionUrl"]),
        ],
    );
