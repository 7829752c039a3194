// Generated from api-spec/apis/ai_gateway/services/usage.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Usage: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};
use crate::ai_gateway::models::{AccessKey, ProviderApiKeyDetail};

/// One attempt of the gateway to have a provider answer a client's request.
///
/// [`client.usage()`](crate::ai_gateway::services::usage::Usage) has the operations on it.
#[doc(alias = "AIGatewayUsageEvent")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageEvent {
    /// Identifier of this attempt, assigned by ngrok.
    pub id: Id<UsageEvent>,
    /// When the attempt was over.
    pub event_time: Timestamp,
    /// ID of the client's request. All attempts for one request have the same.
    pub request_id: String,
    /// ID of the access key that the client sent.
    pub access_key_id: Id<AccessKey>,
    /// ID of the provider, such as `openai`.
    pub provider: String,
    /// The provider's name, for people.
    pub provider_display_name: String,
    /// ID of the model, such as `gpt-4o-mini`.
    pub model: String,
    /// The model's name, for people.
    pub model_display_name: String,
    /// Which attempt for the request it was, counted from 1.
    pub attempt_number: i32,
    /// Whether it was the last attempt for the request.
    pub is_final_attempt: bool,
    /// The HTTP status with which the provider answered.
    pub status_code: i32,
    /// Whether the provider took too long.
    pub timed_out: bool,
    /// Whether the attempt failed, either as it took too long or with a status from 400 to 599.
    pub is_error: bool,
    /// Whether the client asked for a streamed answer.
    pub is_streaming: bool,
    /// Why the model stopped, in the provider's words.
    pub stop_reason: String,
    /// How many tokens the input had, as the provider counts.
    pub input_tokens: i64,
    /// How many tokens the output had, as the provider counts.
    pub output_tokens: i64,
    /// How many tokens the provider took from its cache.
    pub cache_read_tokens: i64,
    /// How many tokens the model spent on reasoning, as the provider counts.
    pub reasoning_tokens: i64,
    /// What the attempt cost in US dollars, with five decimal places, such as `0.01250`.
    pub total_cost: String,
    /// Whose key the provider was shown.
    pub key_source: UsageEventKeySource,
    /// ID of your provider key that was used. Absent unless `keySource` is `user`.
    pub provider_key_id: Option<Id<ProviderApiKeyDetail>>,
    /// That provider key with most of it hidden. Absent unless `keySource` is `user`.
    pub provider_key_display_name: String,
}

/// Values of `keySource` of [`UsageEvent`](crate::ai_gateway::models::UsageEvent).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UsageEventKeySource {
    /// A key that ngrok manages.
    Ngrok,
    /// A provider key of your own.
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl UsageEventKeySource {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["ngrok", "user"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ngrok => "ngrok",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for UsageEventKeySource {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "ngrok" => Self::Ngrok,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(UsageEventKeySource);

/// A page of a list of [`UsageEvent`](crate::ai_gateway::models::UsageEvent) objects, newest first.
#[doc(alias = "AIGatewayUsageList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageList {
    /// The objects of this page, newest first.
    pub ai_gateway_usage: Vec<UsageEvent>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the parameters of this one. Null on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for UsageList {
    type Item = UsageEvent;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ai_gateway_usage
    }
}

/// A span of time in numbers.
#[doc(alias = "AIGatewayUsageOverview")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageOverview {
    /// Address of this overview in the API.
    pub uri: String,
    /// The days, each split by provider or access key. Ordered by day, within one day by `groupKey`.
    pub buckets: Vec<UsageOverviewBucket>,
    /// The numbers of the whole span.
    pub totals: UsageOverviewTotals,
}

/// One day of one provider, or of one access key, in numbers.
#[doc(alias = "AIGatewayUsageOverviewBucket")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageOverviewBucket {
    /// When the day starts, which is midnight in UTC.
    pub bucket_start: Timestamp,
    /// The ID of a provider or of an access key: what `groupBy` asked for.
    pub group_key: String,
    /// What all attempts cost together, in US dollars.
    pub cost: String,
    /// How many requests there were. Each counts once, by its last attempt.
    pub requests: i64,
    /// How many of these requests failed, by their last attempt.
    pub errors: i64,
}

/// A whole span of time in numbers.
#[doc(alias = "AIGatewayUsageOverviewTotals")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageOverviewTotals {
    /// What all attempts cost together, in US dollars.
    pub cost: String,
    /// How many requests there were. Each counts once, by its last attempt.
    pub requests: i64,
    /// How many of these requests failed, by their last attempt.
    pub errors: i64,
}

/// Values of the parameter `groupBy`.
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UsageOverviewGroupBy {
    /// For each provider.
    Provider,
    /// For each access key.
    AccessKey,
    /// A value that this version does not know.
    Unknown(String),
}

impl UsageOverviewGroupBy {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["provider", "accessKey"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Provider => "provider",
            Self::AccessKey => "accessKey",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for UsageOverviewGroupBy {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "provider" => Self::Provider,
            "accessKey" => Self::AccessKey,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(UsageOverviewGroupBy);

impl Serialize for UsageEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("eventTime", &self.event_time)
            .field("requestId", &self.request_id)
            .field("accessKeyId", &self.access_key_id)
            .field("provider", &self.provider)
            .field("providerDisplayName", &self.provider_display_name)
            .field("model", &self.model)
            .field("modelDisplayName", &self.model_display_name)
            .field("attemptNumber", &self.attempt_number)
            .field("isFinalAttempt", &self.is_final_attempt)
            .field("statusCode", &self.status_code)
            .field("timedOut", &self.timed_out)
            .field("isError", &self.is_error)
            .field("isStreaming", &self.is_streaming)
            .field("stopReason", &self.stop_reason)
            .field("inputTokens", &self.input_tokens)
            .field("outputTokens", &self.output_tokens)
            .field("cacheReadTokens", &self.cache_read_tokens)
            .field("reasoningTokens", &self.reasoning_tokens)
            .field("totalCost", &self.total_cost)
            .field("keySource", &self.key_source)
            .field("providerKeyId", &self.provider_key_id)
            .field("providerKeyDisplayName", &self.provider_key_display_name)
            .end()
    }
}

impl ReadObject for UsageEvent {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "eventTime",
        "requestId",
        "accessKeyId",
        "provider",
        "providerDisplayName",
        "model",
        "modelDisplayName",
        "attemptNumber",
        "isFinalAttempt",
        "statusCode",
        "timedOut",
        "isError",
        "isStreaming",
        "stopReason",
        "inputTokens",
        "outputTokens",
        "cacheReadTokens",
        "reasoningTokens",
        "totalCost",
        "keySource",
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
            "id" => value.read_identity(&mut self.id),
            "eventTime" => value.read(&mut self.event_time),
            "requestId" => value.read_unless_null(&mut self.request_id),
            "accessKeyId" => value.read(&mut self.access_key_id),
            "provider" => value.read_unless_null(&mut self.provider),
            "providerDisplayName" => {
                value.read_unless_null(&mut self.provider_display_name)
            }
            "model" => value.read_unless_null(&mut self.model),
            "modelDisplayName" => value.read_unless_null(&mut self.model_display_name),
            "attemptNumber" => value.read_unless_null(&mut self.attempt_number),
            "isFinalAttempt" => value.read_unless_null(&mut self.is_final_attempt),
            "statusCode" => value.read_unless_null(&mut self.status_code),
            "timedOut" => value.read_unless_null(&mut self.timed_out),
            "isError" => value.read_unless_null(&mut self.is_error),
            "isStreaming" => value.read_unless_null(&mut self.is_streaming),
            "stopReason" => value.read_unless_null(&mut self.stop_reason),
            "inputTokens" => value.read_unless_null(&mut self.input_tokens),
            "outputTokens" => value.read_unless_null(&mut self.output_tokens),
            "cacheReadTokens" => value.read_unless_null(&mut self.cache_read_tokens),
            "reasoningTokens" => value.read_unless_null(&mut self.reasoning_tokens),
            "totalCost" => value.read_unless_null(&mut self.total_cost),
            "keySource" => value.read(&mut self.key_source),
            "providerKeyId" => value.read(&mut self.provider_key_id),
            "providerKeyDisplayName" => {
                value.read_unless_null(&mut self.provider_key_display_name)
            }
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for UsageEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UsageList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("aiGatewayUsage", &self.ai_gateway_usage)
            .field("uri", &self.uri)
            .field("nextPageUri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for UsageList {
    const REQUIRED: &'static [&'static str] = &["aiGatewayUsage", "uri"];

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
            "aiGatewayUsage" => value.read_unless_null(&mut self.ai_gateway_usage),
            "uri" => value.read_unless_null(&mut self.uri),
            "nextPageUri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for UsageList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UsageOverview {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("uri", &self.uri)
            .field("buckets", &self.buckets)
            .field("totals", &self.totals)
            .end()
    }
}

impl ReadObject for UsageOverview {
    const REQUIRED: &'static [&'static str] = &["uri", "buckets", "totals"];

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
            "uri" => value.read_unless_null(&mut self.uri),
            "buckets" => value.read_unless_null(&mut self.buckets),
            "totals" => value.read(&mut self.totals),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for UsageOverview {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UsageOverviewBucket {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("bucketStart", &self.bucket_start)
            .field("groupKey", &self.group_key)
            .field("cost", &self.cost)
            .field("requests", &self.requests)
            .field("errors", &self.errors)
            .end()
    }
}

impl ReadObject for UsageOverviewBucket {
    const REQUIRED: &'static [&'static str] = &[
        "bucketStart",
        "groupKey",
        "cost",
        "requests",
        "errors",
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
            "bucketStart" => value.read(&mut self.bucket_start),
            "groupKey" => value.read_unless_null(&mut self.group_key),
            "cost" => value.read_unless_null(&mut self.cost),
            "requests" => value.read_unless_null(&mut self.requests),
            "errors" => value.read_unless_null(&mut self.errors),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for UsageOverviewBucket {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UsageOverviewTotals {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("cost", &self.cost)
            .field("requests", &self.requests)
            .field("errors", &self.errors)
            .end()
    }
}

impl ReadObject for UsageOverviewTotals {
    const REQUIRED: &'static [&'static str] = &["cost", "requests", "errors"];

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
            "cost" => value.read_unless_null(&mut self.cost),
            "requests" => value.read_unless_null(&mut self.requests),
            "errors" => value.read_unless_null(&mut self.errors),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for UsageOverviewTotals {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
