// Generated from api-spec/apis/ai_gateway/services/usage.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::ai_gateway::models::{
    AccessKey, ProviderApiKeyDetail, UsageEvent, UsageEventKeySource, UsageList,
    UsageOverview, UsageOverviewBucket, UsageOverviewTotals,
};

/// To make one in a test.
#[allow(deprecated)]
impl UsageEvent {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<UsageEvent>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `eventTime`, to make an answer for a test.
    pub fn with_event_time(mut self, event_time: Timestamp) -> Self {
        self.event_time = event_time;
        self
    }

    /// Sets `requestId`, to make an answer for a test.
    pub fn with_request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }

    /// Sets `accessKeyId`, to make an answer for a test.
    pub fn with_access_key_id(mut self, access_key_id: impl IntoId<AccessKey>) -> Self {
        self.access_key_id = access_key_id.into_id();
        self
    }

    /// Sets `provider`, to make an answer for a test.
    pub fn with_provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = provider.into();
        self
    }

    /// Sets `providerDisplayName`, to make an answer for a test.
    pub fn with_provider_display_name(
        mut self,
        provider_display_name: impl Into<String>,
    ) -> Self {
        self.provider_display_name = provider_display_name.into();
        self
    }

    /// Sets `model`, to make an answer for a test.
    pub fn with_model(mut self, model: impl Into<String>) -> Self {
        self.model = model.into();
        self
    }

    /// Sets `modelDisplayName`, to make an answer for a test.
    pub fn with_model_display_name(
        mut self,
        model_display_name: impl Into<String>,
    ) -> Self {
        self.model_display_name = model_display_name.into();
        self
    }

    /// Sets `attemptNumber`, to make an answer for a test.
    pub fn with_attempt_number(mut self, attempt_number: i32) -> Self {
        self.attempt_number = attempt_number;
        self
    }

    /// Sets `isFinalAttempt`, to make an answer for a test.
    pub fn with_is_final_attempt(mut self, is_final_attempt: bool) -> Self {
        self.is_final_attempt = is_final_attempt;
        self
    }

    /// Sets `statusCode`, to make an answer for a test.
    pub fn with_status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }

    /// Sets `timedOut`, to make an answer for a test.
    pub fn with_timed_out(mut self, timed_out: bool) -> Self {
        self.timed_out = timed_out;
        self
    }

    /// Sets `isError`, to make an answer for a test.
    pub fn with_is_error(mut self, is_error: bool) -> Self {
        self.is_error = is_error;
        self
    }

    /// Sets `isStreaming`, to make an answer for a test.
    pub fn with_is_streaming(mut self, is_streaming: bool) -> Self {
        self.is_streaming = is_streaming;
        self
    }

    /// Sets `stopReason`, to make an answer for a test.
    pub fn with_stop_reason(mut self, stop_reason: impl Into<String>) -> Self {
        self.stop_reason = stop_reason.into();
        self
    }

    /// Sets `inputTokens`, to make an answer for a test.
    pub fn with_input_tokens(mut self, input_tokens: i64) -> Self {
        self.input_tokens = input_tokens;
        self
    }

    /// Sets `outputTokens`, to make an answer for a test.
    pub fn with_output_tokens(mut self, output_tokens: i64) -> Self {
        self.output_tokens = output_tokens;
        self
    }

    /// Sets `cacheReadTokens`, to make an answer for a test.
    pub fn with_cache_read_tokens(mut self, cache_read_tokens: i64) -> Self {
        self.cache_read_tokens = cache_read_tokens;
        self
    }

    /// Sets `reasoningTokens`, to make an answer for a test.
    pub fn with_reasoning_tokens(mut self, reasoning_tokens: i64) -> Self {
        self.reasoning_tokens = reasoning_tokens;
        self
    }

    /// Sets `totalCost`, to make an answer for a test.
    pub fn with_total_cost(mut self, total_cost: impl Into<String>) -> Self {
        self.total_cost = total_cost.into();
        self
    }

    /// Sets `keySource`, to make an answer for a test.
    pub fn with_key_source(mut self, key_source: UsageEventKeySource) -> Self {
        self.key_source = key_source;
        self
    }

    /// Sets `providerKeyId`, to make an answer for a test.
    pub fn with_provider_key_id(
        mut self,
        provider_key_id: impl IntoId<ProviderApiKeyDetail>,
    ) -> Self {
        self.provider_key_id = Some(provider_key_id.into_id());
        self
    }

    /// Sets `providerKeyDisplayName`, to make an answer for a test.
    pub fn with_provider_key_display_name(
        mut self,
        provider_key_display_name: impl Into<String>,
    ) -> Self {
        self.provider_key_display_name = provider_key_display_name.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl UsageList {
    /// Sets `aiGatewayUsage`, to make an answer for a test.
    pub fn with_ai_gateway_usage(
        mut self,
        ai_gateway_usage: impl IntoIterator<Item = impl Into<UsageEvent>>,
    ) -> Self {
        self.ai_gateway_usage = ai_gateway_usage.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `nextPageUri`, to make an answer for a test.
    pub fn with_next_page_uri(mut self, next_page_uri: impl Into<String>) -> Self {
        self.next_page_uri = Some(next_page_uri.into());
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl UsageOverview {
    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `buckets`, to make an answer for a test.
    pub fn with_buckets(
        mut self,
        buckets: impl IntoIterator<Item = impl Into<UsageOverviewBucket>>,
    ) -> Self {
        self.buckets = buckets.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `totals`, to make an answer for a test.
    pub fn with_totals(mut self, totals: UsageOverviewTotals) -> Self {
        self.totals = totals;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl UsageOverviewBucket {
    /// Sets `bucketStart`, to make an answer for a test.
    pub fn with_bucket_start(mut self, bucket_start: Timestamp) -> Self {
        self.bucket_start = bucket_start;
        self
    }

    /// Sets `groupKey`, to make an answer for a test.
    pub fn with_group_key(mut self, group_key: impl Into<String>) -> Self {
        self.group_key = group_key.into();
        self
    }

    /// Sets `cost`, to make an answer for a test.
    pub fn with_cost(mut self, cost: impl Into<String>) -> Self {
        self.cost = cost.into();
        self
    }

    /// Sets `requests`, to make an answer for a test.
    pub fn with_requests(mut self, requests: i64) -> Self {
        self.requests = requests;
        self
    }

    /// Sets `errors`, to make an answer for a test.
    pub fn with_errors(mut self, errors: i64) -> Self {
        self.errors = errors;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl UsageOverviewTotals {
    /// Sets `cost`, to make an answer for a test.
    pub fn with_cost(mut self, cost: impl Into<String>) -> Self {
        self.cost = cost.into();
        self
    }

    /// Sets `requests`, to make an answer for a test.
    pub fn with_requests(mut self, requests: i64) -> Self {
        self.requests = requests;
        self
    }

    /// Sets `errors`, to make an answer for a test.
    pub fn with_errors(mut self, errors: i64) -> Self {
        self.errors = errors;
        self
    }
}
