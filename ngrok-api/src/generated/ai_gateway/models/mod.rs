// Generated from api-spec/ by `cargo xtask codegen`; edits are lost.

//! Every datatype of the API.

mod access_key_configurations;
mod access_keys;
mod api_keys;
mod credits;
mod gateway_config;
mod provider_keys;
mod providers;
mod usage;
mod types {
    pub(super) mod references;
}

pub use self::access_key_configurations::{
    AccessKeyConfiguration, AccessKeyConfigurationCreate, AccessKeyConfigurationUpdate,
    AccessKeyConfigurationList, AccessScope, AccessDimension, Router, RouterRule,
    RouterStep, RouterStepType, RouterStepKeySelectionStrategy, RouterStepKey,
    RouterWrite, RouterRuleWrite, RouterStepWrite, RouterStepKeyWrite,
};

pub use self::access_keys::{
    AccessKey, AccessKeyConfigurationLink, AccessKeyCreate, AccessKeyUpdate,
    AccessKeyList,
};

pub use self::api_keys::{ApiKey, ApiKeyCreate, ApiKeyUpdate, ApiKeyList};
pub use self::credits::{
    CreditBalance, CreditTransactionList, CreditTransactionItem,
    CreditTransactionCredits, CreditTransactionCreditsCategory,
    CreditTransactionUsageInvoice, CreditTransactionUsageInvoicePreview,
    CheckoutSessionCreate, CheckoutSession,
};

pub use self::gateway_config::{Config, ConfigUpdate};
pub use self::provider_keys::{
    ProviderApiKeyDetail, ProviderApiKeyCreate, ProviderApiKeyUpdate,
    ProviderApiKeyRotate, ProviderApiKeyList,
};

pub use self::providers::{
    Provider, ProviderCreate, ProviderUpdate, ProviderList, ProviderModel,
    ProviderModelCreate, SupportedApiSurface, SupportedApiSurfaceParam,
};

pub use self::types::references::Principal;
pub use self::usage::{
    UsageEvent, UsageEventKeySource, UsageList, UsageOverview, UsageOverviewBucket,
    UsageOverviewTotals, UsageOverviewGroupBy,
};
