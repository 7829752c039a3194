// Generated from api-spec/apis/ai_gateway/api.yaml by `cargo xtask codegen`; edits are lost.

//! The client of the AI Gateway API.

use crate::operation::{ApiSpec, Method};
use crate::{ApiClient, BuildClient, Call, Error, Listed, Operation, RawCall, Stats};
use super::api::API;

/// A client of the AI Gateway API: Sets up ngrok's AI Gateway, through which programs send requests to
/// the language models of many providers, and shows what it was used for and what that costs. An API of
/// its own, with an address and keys of its own.
///
/// Its services are its methods. Clones share one connection pool, retry budget and rate limit; cloning
/// is cheap.
#[derive(Debug, Clone)]
pub struct Client {
    base: crate::Client,
}

/// Makes a [`Client`] of the AI Gateway API, as [`ngrok_api::ClientBuilder`](crate::ClientBuilder)
/// says.
pub type ClientBuilder = crate::ClientBuilder<Client>;

/// A client of the AI Gateway API, asynchronous or blocking.
pub trait Connection: ApiClient {}

impl Client {
    /// Makes a client that authenticates with a key of this API.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] when the key is blank or can't stand in a header.
    pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
        Self::builder(api_key).build()
    }

    /// Makes a client from the environment: the key from `AI_GATEWAY_API_KEY`, and the address from
    /// `AI_GATEWAY_API_URL` where that is set.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] when a variable is missing or has no usable value.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::of_environment()?.build()
    }

    /// Starts to make a client with other settings; end with [`build`](ClientBuilder::build).
    pub fn builder(api_key: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(api_key.into())
    }

    /// The API's address.
    pub fn base_url(&self) -> &str {
        self.base.base_url()
    }

    /// What the calls of this client and its clones have cost so far, by operation.
    pub fn stats(&self) -> Stats {
        self.base.stats()
    }

    /// Lists all objects of a kind, for code that works with objects of any kind.
    pub fn list<T: Listed>(&self) -> Call<'_, T::List> {
        self.base.list::<T>()
    }

    /// Calls an operation that was made by hand.
    pub fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.base.call(operation)
    }

    /// Calls a part of the API that this crate does not describe yet, with the same safety: see
    /// [`RawCall`].
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawCall<'_> {
        self.base.request(method, path)
    }

    /// Rules that any number of access keys can share: which providers and models a key may call, and with
    /// whose credentials its requests go out. An access key says itself which configuration it is linked
    /// to.
    pub fn access_key_configurations(
        &self,
    ) -> crate::ai_gateway::services::access_key_configurations::AccessKeyConfigurations<
        '_,
        Self,
    > {
        crate::ai_gateway::services::access_key_configurations::AccessKeyConfigurations::new(
            self,
        )
    }

    /// Keys with which clients send requests to the AI Gateway. A configuration, which several keys may
    /// share, limits what a key can call; without one, everything is allowed.
    pub fn access_keys(
        &self,
    ) -> crate::ai_gateway::services::access_keys::AccessKeys<'_, Self> {
        crate::ai_gateway::services::access_keys::AccessKeys::new(self)
    }

    /// API keys that the account holds for the AI Gateway. Access keys, which a configuration can limit,
    /// are another kind.
    pub fn api_keys(&self) -> crate::ai_gateway::services::api_keys::ApiKeys<'_, Self> {
        crate::ai_gateway::services::api_keys::ApiKeys::new(self)
    }

    /// Credit for the use of the AI Gateway: how much the account has left, what it bought, what was
    /// invoiced, and how to buy more. Stripe handles the payments.
    pub fn credits(&self) -> crate::ai_gateway::services::credits::Credits<'_, Self> {
        crate::ai_gateway::services::credits::Credits::new(self)
    }

    /// Settings for all requests through the account's AI Gateway, of the time they take and the tokens
    /// they have.
    pub fn gateway_config(
        &self,
    ) -> crate::ai_gateway::services::gateway_config::GatewayConfig<'_, Self> {
        crate::ai_gateway::services::gateway_config::GatewayConfig::new(self)
    }

    /// Your own keys at AI providers, which the gateway uses where a rule of an access key configuration
    /// says so. A key can be stored and replaced but never read back.
    pub fn provider_keys(
        &self,
    ) -> crate::ai_gateway::services::provider_keys::ProviderKeys<'_, Self> {
        crate::ai_gateway::services::provider_keys::ProviderKeys::new(self)
    }

    /// AI providers of your own, such as servers that you run yourself, with the models that they offer.
    /// The providers built into ngrok are not among them.
    pub fn providers(
        &self,
    ) -> crate::ai_gateway::services::providers::Providers<'_, Self> {
        crate::ai_gateway::services::providers::Providers::new(self)
    }

    /// What the account's AI Gateway was used for: every attempt at a provider, and costs, requests and
    /// errors day by day. It can only be read.
    pub fn usage(&self) -> crate::ai_gateway::services::usage::Usage<'_, Self> {
        crate::ai_gateway::services::usage::Usage::new(self)
    }
}

impl ApiClient for Client {
    type Base = crate::Client;

    fn base(&self) -> &crate::Client {
        &self.base
    }
}

impl BuildClient for Client {
    const API: &'static ApiSpec = API;

    fn over(base: crate::Client) -> Self {
        Client { base }
    }
}

impl Connection for Client {}
