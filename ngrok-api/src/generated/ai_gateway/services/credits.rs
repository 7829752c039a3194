// Generated from api-spec/apis/ai_gateway/services/credits.yaml by `cargo xtask codegen`; edits are lost.

//! `client.credits()`: Credit for the use of the AI Gateway: how much the account has left, what it bought, what was invoiced, and how to buy more.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Cents, Error, Operation};
use crate::ai_gateway::models::{
    CheckoutSession, CheckoutSessionCreate, CreditBalance, CreditTransactionList,
};

use crate::ai_gateway::Client;

/// `GET /credits/transactions`, as data.
#[derive(Debug, Clone, Default)]
pub struct ListTransactions {}

impl ListTransactions {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListTransactions {
    type Output = CreditTransactionList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.credits.list_transactions",
        method: Method::Get,
        path: "/credits/transactions",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, _request: &mut Encoder) -> Result<(), Error> {
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for ListTransactions {
    fn from_arguments(
        _arguments: &mut crate::dynamic::Arguments,
    ) -> Result<Self, Error> {
        Ok(Self {})
    }
}

/// `GET /credits/balance`, as data.
#[derive(Debug, Clone, Default)]
pub struct GetBalance {}

impl GetBalance {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetBalance {
    type Output = CreditBalance;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.credits.get_balance",
        method: Method::Get,
        path: "/credits/balance",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, _request: &mut Encoder) -> Result<(), Error> {
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for GetBalance {
    fn from_arguments(
        _arguments: &mut crate::dynamic::Arguments,
    ) -> Result<Self, Error> {
        Ok(Self {})
    }
}

/// `POST /credits/checkout-session`, as data.
#[derive(Debug, Clone)]
pub struct CreateCheckoutSession {
    body: CheckoutSessionCreate,
}

impl CreateCheckoutSession {
    /// Makes the operation.
    pub fn new(body: CheckoutSessionCreate) -> Self {
        Self { body }
    }
}

impl Operation for CreateCheckoutSession {
    type Output = CheckoutSession;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.credits.create_checkout_session",
        method: Method::Post,
        path: "/credits/checkout-session",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: crate::Connection> Call<'_, CreateCheckoutSession, C> {
    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: CheckoutSessionCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for CreateCheckoutSession {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["amount"])?,
        })
    }
}

/// Credit for the use of the AI Gateway: how much the account has left, what it bought, what was
/// invoiced, and how to buy more. Stripe handles the payments.
#[derive(Debug, Clone)]
pub struct Credits<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: crate::ai_gateway::Connection> Credits<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Lists purchases of credits and invoices for usage together, newest first and all in one answer. They
    /// are read from Stripe at that moment.
    ///
    /// `GET /credits/transactions`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.credits().list_transactions().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transactions(&self) -> Call<'c, ListTransactions, C::Base> {
        Call::new(self.client.base(), ListTransactions::new())
    }

    /// Returns how much credit is left. Usage of the last moments may not be counted yet.
    ///
    /// `GET /credits/balance`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.credits().get_balance().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_balance(&self) -> Call<'c, GetBalance, C::Base> {
        Call::new(self.client.base(), GetBalance::new())
    }

    /// Starts the purchase of credits. The answer has the address of a page of Stripe on which a person
    /// pays.
    ///
    /// `POST /credits/checkout-session`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.credits().create_checkout_session(5000).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_checkout_session(
        &self,
        amount: impl Into<Cents>,
    ) -> Call<'c, CreateCheckoutSession, C::Base> {
        Call::new(
            self.client.base(),
            CreateCheckoutSession::new(CheckoutSessionCreate::new(amount)),
        )
    }
}
