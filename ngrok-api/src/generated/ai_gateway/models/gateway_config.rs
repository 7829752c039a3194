// Generated from api-spec/apis/ai_gateway/services/gateway_config.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Configuration: the datatypes.

use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};

/// The account's settings of the AI Gateway.
///
/// [`client.gateway_config()`](crate::ai_gateway::services::gateway_config::GatewayConfig) has the
/// operations on it.
#[doc(alias = "AIGatewayConfig")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Config {
    /// ID of the account whose settings these are.
    pub account_id: String,
    /// Address of this object in the API.
    pub uri: String,
    /// How long a request through the gateway may take in all, with every attempt at a provider. Written as
    /// in Go, such as `30s` or `1m`.
    pub total_timeout: String,
    /// How long a single attempt at a provider may take. Written as in Go, such as `30s` or `1m`.
    pub per_request_timeout: String,
    /// Most tokens that the input of a request may have. Null when there is no limit. Accounts that never
    /// set it have ngrok's default.
    pub max_input_tokens: Option<i64>,
    /// Most tokens that the output of a request may have. Null when there is no limit. Accounts that never
    /// set it have ngrok's default.
    pub max_output_tokens: Option<i64>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    /// Null when there is none.
    pub metadata: Option<String>,
}

/// Changes to [`Config`](crate::ai_gateway::models::Config): what is set is changed, null takes a value
/// away, the rest stays.
#[doc(alias = "AIGatewayConfigUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigUpdate {
    /// How long a request through the gateway may take in all, with every attempt at a provider. Written as
    /// in Go, such as `30s` or `1m`.
    pub total_timeout: Option<String>,
    /// How long a single attempt at a provider may take. Written as in Go, such as `30s` or `1m`.
    pub per_request_timeout: Option<String>,
    /// Most tokens that the input of a request may have. Null removes the limit, also that of ngrok's
    /// default.
    ///
    /// Null takes the value away.
    pub max_input_tokens: Option<Option<i64>>,
    /// Most tokens that the output of a request may have. Null removes the limit, also that of ngrok's
    /// default.
    ///
    /// Null takes the value away.
    pub max_output_tokens: Option<Option<i64>>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub metadata: Option<Option<String>>,
}

impl ConfigUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long a request through the gateway may take in all, with every attempt at a provider. Written as
    /// in Go, such as `30s` or `1m`.
    pub fn total_timeout(mut self, total_timeout: impl Into<String>) -> Self {
        self.total_timeout = Some(total_timeout.into());
        self
    }

    /// How long a single attempt at a provider may take. Written as in Go, such as `30s` or `1m`.
    pub fn per_request_timeout(
        mut self,
        per_request_timeout: impl Into<String>,
    ) -> Self {
        self.per_request_timeout = Some(per_request_timeout.into());
        self
    }

    /// Most tokens that the input of a request may have. Null removes the limit, also that of ngrok's
    /// default.
    ///
    /// Null takes the value away.
    pub fn max_input_tokens(mut self, max_input_tokens: i64) -> Self {
        self.max_input_tokens = Some(Some(max_input_tokens));
        self
    }

    /// Most tokens that the output of a request may have. Null removes the limit, also that of ngrok's
    /// default.
    ///
    /// Null takes the value away.
    pub fn max_output_tokens(mut self, max_output_tokens: i64) -> Self {
        self.max_output_tokens = Some(Some(max_output_tokens));
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(Some(metadata.into()));
        self
    }

    /// Sends null for `maxInputTokens`, which takes its value away.
    pub fn clear_max_input_tokens(mut self) -> Self {
        self.max_input_tokens = Some(None);
        self
    }

    /// Sends null for `maxOutputTokens`, which takes its value away.
    pub fn clear_max_output_tokens(mut self) -> Self {
        self.max_output_tokens = Some(None);
        self
    }

    /// Sends null for `metadata`, which takes its value away.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Some(None);
        self
    }
}

impl Serialize for Config {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("accountId", &self.account_id)
            .field("uri", &self.uri)
            .field("totalTimeout", &self.total_timeout)
            .field("perRequestTimeout", &self.per_request_timeout)
            .field("maxInputTokens", &self.max_input_tokens)
            .field("maxOutputTokens", &self.max_output_tokens)
            .field("metadata", &self.metadata)
            .end()
    }
}

impl ReadObject for Config {
    const REQUIRED: &'static [&'static str] = &[
        "accountId",
        "uri",
        "totalTimeout",
        "perRequestTimeout",
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
            "accountId" => value.read_unless_null(&mut self.account_id),
            "uri" => value.read_unless_null(&mut self.uri),
            "totalTimeout" => value.read_unless_null(&mut self.total_timeout),
            "perRequestTimeout" => value.read_unless_null(&mut self.per_request_timeout),
            "maxInputTokens" => value.read(&mut self.max_input_tokens),
            "maxOutputTokens" => value.read(&mut self.max_output_tokens),
            "metadata" => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Config {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ConfigUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("totalTimeout", &self.total_timeout)
            .field_if_set("perRequestTimeout", &self.per_request_timeout)
            .field_if_set("maxInputTokens", &self.max_input_tokens)
            .field_if_set("maxOutputTokens", &self.max_output_tokens)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ConfigUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "totalTimeout",
            "perRequestTimeout",
            "maxInputTokens",
            "maxOutputTokens",
            "metadata",
        ],
    );

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
            "totalTimeout" => value.read(&mut self.total_timeout),
            "perRequestTimeout" => value.read(&mut self.per_request_timeout),
            "maxInputTokens" => value.read_nullable(&mut self.max_input_tokens),
            "maxOutputTokens" => value.read_nullable(&mut self.max_output_tokens),
            "metadata" => value.read_nullable(&mut self.metadata),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ConfigUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
