// Generated from api-spec/apis/ai_gateway/services/credits.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::Cents;
use crate::ai_gateway::models::{
    CheckoutSession, CreditBalance, CreditTransactionCredits,
    CreditTransactionCreditsCategory, CreditTransactionItem, CreditTransactionList,
    CreditTransactionUsageInvoice, CreditTransactionUsageInvoicePreview,
};

/// To make one in a test.
#[allow(deprecated)]
impl CreditBalance {
    /// Sets `balanceCents`, to make an answer for a test.
    pub fn with_balance_cents(mut self, balance_cents: impl Into<Cents>) -> Self {
        self.balance_cents = balance_cents.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl CreditTransactionList {
    /// Sets `items`, to make an answer for a test.
    pub fn with_items(
        mut self,
        items: impl IntoIterator<Item = impl Into<CreditTransactionItem>>,
    ) -> Self {
        self.items = items.into_iter().map(Into::into).collect();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl CreditTransactionCredits {
    /// Sets `amountCents`, to make an answer for a test.
    pub fn with_amount_cents(mut self, amount_cents: impl Into<Cents>) -> Self {
        self.amount_cents = amount_cents.into();
        self
    }

    /// Sets `category`, to make an answer for a test.
    pub fn with_category(mut self, category: CreditTransactionCreditsCategory) -> Self {
        self.category = category;
        self
    }

    /// Sets `expiresAt`, to make an answer for a test.
    pub fn with_expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets `createdAt`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl CreditTransactionUsageInvoice {
    /// Sets `createdAt`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `periodStart`, to make an answer for a test.
    pub fn with_period_start(mut self, period_start: Timestamp) -> Self {
        self.period_start = period_start;
        self
    }

    /// Sets `periodEnd`, to make an answer for a test.
    pub fn with_period_end(mut self, period_end: Timestamp) -> Self {
        self.period_end = period_end;
        self
    }

    /// Sets `invoiceUrl`, to make an answer for a test.
    pub fn with_invoice_url(mut self, invoice_url: impl Into<String>) -> Self {
        self.invoice_url = Some(invoice_url.into());
        self
    }

    /// Sets `totalCents`, to make an answer for a test.
    pub fn with_total_cents(mut self, total_cents: impl Into<Cents>) -> Self {
        self.total_cents = total_cents.into();
        self
    }

    /// Sets `appliedCreditsCents`, to make an answer for a test.
    pub fn with_applied_credits_cents(
        mut self,
        applied_credits_cents: impl Into<Cents>,
    ) -> Self {
        self.applied_credits_cents = applied_credits_cents.into();
        self
    }

    /// Sets `amountDueCents`, to make an answer for a test.
    pub fn with_amount_due_cents(mut self, amount_due_cents: impl Into<Cents>) -> Self {
        self.amount_due_cents = amount_due_cents.into();
        self
    }

    /// Sets `amountPaidCents`, to make an answer for a test.
    pub fn with_amount_paid_cents(
        mut self,
        amount_paid_cents: impl Into<Cents>,
    ) -> Self {
        self.amount_paid_cents = amount_paid_cents.into();
        self
    }

    /// Sets `amountRemainingCents`, to make an answer for a test.
    pub fn with_amount_remaining_cents(
        mut self,
        amount_remaining_cents: impl Into<Cents>,
    ) -> Self {
        self.amount_remaining_cents = amount_remaining_cents.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl CreditTransactionUsageInvoicePreview {
    /// Sets `createdAt`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `periodStart`, to make an answer for a test.
    pub fn with_period_start(mut self, period_start: Timestamp) -> Self {
        self.period_start = period_start;
        self
    }

    /// Sets `periodEnd`, to make an answer for a test.
    pub fn with_period_end(mut self, period_end: Timestamp) -> Self {
        self.period_end = period_end;
        self
    }

    /// Sets `totalCents`, to make an answer for a test.
    pub fn with_total_cents(mut self, total_cents: impl Into<Cents>) -> Self {
        self.total_cents = total_cents.into();
        self
    }

    /// Sets `appliedCreditsCents`, to make an answer for a test.
    pub fn with_applied_credits_cents(
        mut self,
        applied_credits_cents: impl Into<Cents>,
    ) -> Self {
        self.applied_credits_cents = applied_credits_cents.into();
        self
    }

    /// Sets `amountDueCents`, to make an answer for a test.
    pub fn with_amount_due_cents(mut self, amount_due_cents: impl Into<Cents>) -> Self {
        self.amount_due_cents = amount_due_cents.into();
        self
    }

    /// Sets `amountPaidCents`, to make an answer for a test.
    pub fn with_amount_paid_cents(
        mut self,
        amount_paid_cents: impl Into<Cents>,
    ) -> Self {
        self.amount_paid_cents = amount_paid_cents.into();
        self
    }

    /// Sets `amountRemainingCents`, to make an answer for a test.
    pub fn with_amount_remaining_cents(
        mut self,
        amount_remaining_cents: impl Into<Cents>,
    ) -> Self {
        self.amount_remaining_cents = amount_remaining_cents.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl CheckoutSession {
    /// Sets `sessionId`, to make an answer for a test.
    pub fn with_session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = session_id.into();
        self
    }

    /// Sets `sessionUrl`, to make an answer for a test.
    pub fn with_session_url(mut self, session_url: impl Into<String>) -> Self {
        self.session_url = session_url.into();
        self
    }
}
