// Generated from api-spec/apis/ai_gateway/services/credits.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Credits: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::Cents;

/// How much credit the account has.
///
/// [`client.credits()`](crate::ai_gateway::services::credits::Credits) has the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditBalance {
    /// The credit that is left, in cents.
    pub balance_cents: Cents,
}

/// All transactions of the account's credits.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditTransactionList {
    /// The transactions, newest first.
    pub items: Vec<CreditTransactionItem>,
}

/// A transaction of the account's credits: credits that came in, an invoice, or a preview of the next
/// invoice.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreditTransactionItem {
    /// Credits that the account bought or was given.
    Credits(Box<CreditTransactionCredits>),
    /// The invoice for the usage of one billing period.
    UsageInvoice(Box<CreditTransactionUsageInvoice>),
    /// What the invoice for a billing period comes to before it is made. It has no page of its own.
    UsageInvoicePreview(Box<CreditTransactionUsageInvoicePreview>),
    /// One of a kind that this version does not know, as it was read.
    Unknown(serde_json::Value),
}

impl Default for CreditTransactionItem {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl serde_core::Serialize for CreditTransactionItem {
    fn serialize<S: serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Credits(object) => {
                crate::tagged::write(serializer, "type", "credits", object)
            }
            Self::UsageInvoice(object) => {
                crate::tagged::write(serializer, "type", "usageInvoice", object)
            }
            Self::UsageInvoicePreview(object) => {
                crate::tagged::write(serializer, "type", "usageInvoicePreview", object)
            }
            Self::Unknown(object) => object.serialize(serializer),
        }
    }
}

impl<'de> serde_core::Deserialize<'de> for CreditTransactionItem {
    fn deserialize<D: serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let (tag, object) = crate::tagged::read(deserializer, "type")?;
        match tag.as_str() {
            "credits" => crate::tagged::variant(object).map(Self::Credits),
            "usageInvoice" => crate::tagged::variant(object).map(Self::UsageInvoice),
            "usageInvoicePreview" => {
                crate::tagged::variant(object).map(Self::UsageInvoicePreview)
            }
            _ => Ok(Self::Unknown(object)),
        }
    }
}

impl From<CreditTransactionCredits> for CreditTransactionItem {
    fn from(object: CreditTransactionCredits) -> Self {
        Self::Credits(Box::new(object))
    }
}

impl From<CreditTransactionUsageInvoice> for CreditTransactionItem {
    fn from(object: CreditTransactionUsageInvoice) -> Self {
        Self::UsageInvoice(Box::new(object))
    }
}

impl From<CreditTransactionUsageInvoicePreview> for CreditTransactionItem {
    fn from(object: CreditTransactionUsageInvoicePreview) -> Self {
        Self::UsageInvoicePreview(Box::new(object))
    }
}

/// Credits that the account bought or was given.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditTransactionCredits {
    /// How much was granted, in cents.
    pub amount_cents: Cents,
    /// How the account came by the credits.
    pub category: CreditTransactionCreditsCategory,
    /// When the credits lapse. Null when they never do.
    pub expires_at: Option<Timestamp>,
    /// When the transaction took place.
    pub created_at: Timestamp,
}

/// Values of `category` of
/// [`CreditTransactionCredits`](crate::ai_gateway::models::CreditTransactionCredits).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditTransactionCreditsCategory {
    /// The account paid for them.
    Purchase,
    /// ngrok gave them to the account.
    Promotional,
    /// A value that this version does not know.
    Unknown(String),
}

impl CreditTransactionCreditsCategory {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["purchase", "promotional"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Purchase => "purchase",
            Self::Promotional => "promotional",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for CreditTransactionCreditsCategory {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "purchase" => Self::Purchase,
            "promotional" => Self::Promotional,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(CreditTransactionCreditsCategory);

/// The invoice for the usage of one billing period.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditTransactionUsageInvoice {
    /// When the transaction took place.
    pub created_at: Timestamp,
    /// When the billing period starts.
    pub period_start: Timestamp,
    /// When the billing period ends.
    pub period_end: Timestamp,
    /// Address of the invoice, a page of Stripe. Null when there is none.
    pub invoice_url: Option<String>,
    /// What the usage costs, in cents, before credits are taken off.
    pub total_cents: Cents,
    /// How much of it credits cover, in cents: `totalCents` less `amountDueCents`.
    pub applied_credits_cents: Cents,
    /// What is to be paid after credits are taken off, in cents.
    pub amount_due_cents: Cents,
    /// How much of that is paid, in cents.
    pub amount_paid_cents: Cents,
    /// How much of that is still to be paid, in cents.
    pub amount_remaining_cents: Cents,
}

/// What the invoice for a billing period comes to before it is made. It has no page of its own.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditTransactionUsageInvoicePreview {
    /// When the transaction took place.
    pub created_at: Timestamp,
    /// When the billing period starts.
    pub period_start: Timestamp,
    /// When the billing period ends.
    pub period_end: Timestamp,
    /// What the usage costs, in cents, before credits are taken off.
    pub total_cents: Cents,
    /// How much of it credits cover, in cents: `totalCents` less `amountDueCents`.
    pub applied_credits_cents: Cents,
    /// What is to be paid after credits are taken off, in cents.
    pub amount_due_cents: Cents,
    /// How much of that is paid, in cents.
    pub amount_paid_cents: Cents,
    /// How much of that is still to be paid, in cents.
    pub amount_remaining_cents: Cents,
}

/// What a new [`CheckoutSession`](crate::ai_gateway::models::CheckoutSession) is made from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutSessionCreate {
    /// How much credit to buy, in cents; at least 1.
    pub amount: Cents,
}

impl CheckoutSessionCreate {
    /// Starts with what is required.
    pub fn new(amount: impl Into<Cents>) -> Self {
        Self { amount: amount.into() }
    }
}

/// A purchase of credits that waits for its payment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutSession {
    /// Stripe's ID of the session.
    pub session_id: String,
    /// Address of Stripe's page for the payment, to be opened in the browser of whoever pays.
    pub session_url: String,
}

impl Serialize for CreditBalance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("balanceCents", &self.balance_cents).end()
    }
}

impl ReadObject for CreditBalance {
    const REQUIRED: &'static [&'static str] = &["balanceCents"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "balanceCents" => value.read_unless_null(&mut self.balance_cents),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for CreditBalance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CreditTransactionList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("items", &self.items).end()
    }
}

impl ReadObject for CreditTransactionList {
    const REQUIRED: &'static [&'static str] = &["items"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "items" => value.read_unless_null(&mut self.items),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for CreditTransactionList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CreditTransactionCredits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("amountCents", &self.amount_cents)
            .field("category", &self.category)
            .field("expiresAt", &self.expires_at)
            .field("createdAt", &self.created_at)
            .end()
    }
}

impl ReadObject for CreditTransactionCredits {
    const REQUIRED: &'static [&'static str] = &["amountCents", "category", "createdAt"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "amountCents" => value.read_unless_null(&mut self.amount_cents),
            "category" => value.read(&mut self.category),
            "expiresAt" => value.read_time(&mut self.expires_at),
            "createdAt" => value.read(&mut self.created_at),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for CreditTransactionCredits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CreditTransactionUsageInvoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("createdAt", &self.created_at)
            .field("periodStart", &self.period_start)
            .field("periodEnd", &self.period_end)
            .field("invoiceUrl", &self.invoice_url)
            .field("totalCents", &self.total_cents)
            .field("appliedCreditsCents", &self.applied_credits_cents)
            .field("amountDueCents", &self.amount_due_cents)
            .field("amountPaidCents", &self.amount_paid_cents)
            .field("amountRemainingCents", &self.amount_remaining_cents)
            .end()
    }
}

impl ReadObject for CreditTransactionUsageInvoice {
    const REQUIRED: &'static [&'static str] = &[
        "createdAt",
        "periodStart",
        "periodEnd",
        "totalCents",
        "appliedCreditsCents",
        "amountDueCents",
        "amountPaidCents",
        "amountRemainingCents",
    ];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "createdAt" => value.read(&mut self.created_at),
            "periodStart" => value.read(&mut self.period_start),
            "periodEnd" => value.read(&mut self.period_end),
            "invoiceUrl" => value.read(&mut self.invoice_url),
            "totalCents" => value.read_unless_null(&mut self.total_cents),
            "appliedCreditsCents" => {
                value.read_unless_null(&mut self.applied_credits_cents)
            }
            "amountDueCents" => value.read_unless_null(&mut self.amount_due_cents),
            "amountPaidCents" => value.read_unless_null(&mut self.amount_paid_cents),
            "amountRemainingCents" => {
                value.read_unless_null(&mut self.amount_remaining_cents)
            }
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for CreditTransactionUsageInvoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CreditTransactionUsageInvoicePreview {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("createdAt", &self.created_at)
            .field("periodStart", &self.period_start)
            .field("periodEnd", &self.period_end)
            .field("totalCents", &self.total_cents)
            .field("appliedCreditsCents", &self.applied_credits_cents)
            .field("amountDueCents", &self.amount_due_cents)
            .field("amountPaidCents", &self.amount_paid_cents)
            .field("amountRemainingCents", &self.amount_remaining_cents)
            .end()
    }
}

impl ReadObject for CreditTransactionUsageInvoicePreview {
    const REQUIRED: &'static [&'static str] = &[
        "createdAt",
        "periodStart",
        "periodEnd",
        "totalCents",
        "appliedCreditsCents",
        "amountDueCents",
        "amountPaidCents",
        "amountRemainingCents",
    ];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "createdAt" => value.read(&mut self.created_at),
            "periodStart" => value.read(&mut self.period_start),
            "periodEnd" => value.read(&mut self.period_end),
            "totalCents" => value.read_unless_null(&mut self.total_cents),
            "appliedCreditsCents" => {
                value.read_unless_null(&mut self.applied_credits_cents)
            }
            "amountDueCents" => value.read_unless_null(&mut self.amount_due_cents),
            "amountPaidCents" => value.read_unless_null(&mut self.amount_paid_cents),
            "amountRemainingCents" => {
                value.read_unless_null(&mut self.amount_remaining_cents)
            }
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for CreditTransactionUsageInvoicePreview {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CheckoutSessionCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("amount", &self.amount).end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for CheckoutSessionCreate {
    const REQUIRED: &'static [&'static str] = &["amount"];
    const ONLY: Option<&'static [&'static str]> = Some(&["amount"]);

    #[inline]
    fn empty() -> Self {
        Self { amount: Default::default() }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "amount" => value.read_unless_null(&mut self.amount),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for CheckoutSessionCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CheckoutSession {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("sessionId", &self.session_id)
            .field("sessionUrl", &self.session_url)
            .end()
    }
}

impl ReadObject for CheckoutSession {
    const REQUIRED: &'static [&'static str] = &["sessionId", "sessionUrl"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "sessionId" => value.read_unless_null(&mut self.session_id),
            "sessionUrl" => value.read_unless_null(&mut self.session_url),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for CheckoutSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
