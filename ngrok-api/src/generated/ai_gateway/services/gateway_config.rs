// Generated from api-spec/apis/ai_gateway/services/gateway_config.yaml by `cargo xtask codegen`; edits are lost.

//! `client.gateway_config()`: Settings for all requests through the account's AI Gateway, of the time they take and the tokens they have.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Error, Operation};
use crate::ai_gateway::models::{Config, ConfigUpdate};
use crate::ai_gateway::Client;

/// `GET /gateway-config`, as data.
#[derive(Debug, Clone, Default)]
pub struct Get {}

impl Get {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Get {
    type Output = Config;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.gateway_config.get",
        method: Method::Get,
        path: "/gateway-config",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, _request: &mut Encoder) -> Result<(), Error> {
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Get {
    fn from_arguments(
        _arguments: &mut crate::dynamic::Arguments,
    ) -> Result<Self, Error> {
        Ok(Self {})
    }
}

/// `PATCH /gateway-config`, as data.
#[derive(Debug, Clone, Default)]
pub struct Update {
    body: ConfigUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(body: ConfigUpdate) -> Self {
        Self { body }
    }
}

impl Operation for Update {
    type Output = Config;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.gateway_config.update",
        method: Method::Patch,
        path: "/gateway-config",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: crate::Connection> Call<'_, Update, C> {
    /// How long a request through the gateway may take in all, with every attempt at a provider. Written as
    /// in Go, such as `30s` or `1m`.
    pub fn total_timeout(mut self, total_timeout: impl Into<String>) -> Self {
        self.operation.body.total_timeout = Some(total_timeout.into());
        self
    }

    /// How long a single attempt at a provider may take. Written as in Go, such as `30s` or `1m`.
    pub fn per_request_timeout(
        mut self,
        per_request_timeout: impl Into<String>,
    ) -> Self {
        self.operation.body.per_request_timeout = Some(per_request_timeout.into());
        self
    }

    /// Most tokens that the input of a request may have. Null removes the limit, also that of ngrok's
    /// default.
    ///
    /// Null takes the value away.
    pub fn max_input_tokens(mut self, max_input_tokens: i64) -> Self {
        self.operation.body.max_input_tokens = Some(Some(max_input_tokens));
        self
    }

    /// Most tokens that the output of a request may have. Null removes the limit, also that of ngrok's
    /// default.
    ///
    /// Null takes the value away.
    pub fn max_output_tokens(mut self, max_output_tokens: i64) -> Self {
        self.operation.body.max_output_tokens = Some(Some(max_output_tokens));
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(Some(metadata.into()));
        self
    }

    /// Sends null for `maxInputTokens`, which takes its value away.
    pub fn clear_max_input_tokens(mut self) -> Self {
        self.operation.body.max_input_tokens = Some(None);
        self
    }

    /// Sends null for `maxOutputTokens`, which takes its value away.
    pub fn clear_max_output_tokens(mut self) -> Self {
        self.operation.body.max_output_tokens = Some(None);
        self
    }

    /// Sends null for `metadata`, which takes its value away.
    pub fn clear_metadata(mut self) -> Self {
        self.operation.body.metadata = Some(None);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ConfigUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body_with_nulls(
                    &[
                        "totalTimeout",
                        "perRequestTimeout",
                        "maxInputTokens",
                        "maxOutputTokens",
                        "metadata",
                    ],
                    &["maxInputTokens", "maxOutputTokens", "metadata"],
                )?,
        })
    }
}

/// Settings for all requests through the account's AI Gateway, of the time they take and the tokens
/// they have.
#[derive(Debug, Clone)]
pub struct GatewayConfig<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: crate::ai_gateway::Connection> GatewayConfig<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Returns the account's settings of the AI Gateway. Every account has them, also one that never
    /// changed any.
    ///
    /// `GET /gateway-config`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.gateway_config().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<'c, Get, C::Base> {
        Call::new(self.client.base(), Get::new())
    }

    /// Changes the account's settings of the AI Gateway. What is left out stays as it is.
    ///
    /// `PATCH /gateway-config`.
    ///
    /// # Optional
    /// * `total_timeout` (`String`): How long a request through the gateway may take in all, with every
    ///   attempt at a provider.
    /// * `per_request_timeout` (`String`): How long a single attempt at a provider may take.
    /// * `max_input_tokens` (`i64`): Most tokens that the input of a request may have.
    /// * `max_output_tokens` (`i64`): Most tokens that the output of a request may have.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`AI_GATEWAY_RESOURCE_METADATA_TOO_LONG`](crate::ErrorCode::AI_GATEWAY_RESOURCE_METADATA_TOO_LONG):
    ///   The AI Gateway resource's metadata exceeds 4096 characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .gateway_config()
    ///     .update()
    ///     .total_timeout("2m")
    ///     .per_request_timeout("30s")
    ///     .max_output_tokens(4096)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> Call<'c, Update, C::Base> {
        Call::new(self.client.base(), Update::new(ConfigUpdate::new()))
    }
}
