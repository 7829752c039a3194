// Generated from api-spec/apis/ai_gateway/services/ by `cargo xtask codegen`; edits are lost.

//! What generic code can do with each datatype: see [`Identified`](crate::Identified).

impl crate::Identified for crate::ai_gateway::models::AccessKeyConfiguration {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::ai_gateway::models::AccessKeyConfiguration {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

impl crate::Listed for crate::ai_gateway::models::AccessKeyConfiguration {
    type List = crate::ai_gateway::services::access_key_configurations::List;

    fn list() -> Self::List {
        crate::ai_gateway::services::access_key_configurations::List::new()
    }
}

impl crate::Created for crate::ai_gateway::models::AccessKeyConfiguration {
    type Request = crate::ai_gateway::models::AccessKeyConfigurationCreate;
    type Create = crate::ai_gateway::services::access_key_configurations::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::ai_gateway::services::access_key_configurations::Create::new(request)
    }
}

impl crate::Updated for crate::ai_gateway::models::AccessKeyConfiguration {
    type Changes = crate::ai_gateway::models::AccessKeyConfigurationUpdate;
    type Update = crate::ai_gateway::services::access_key_configurations::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::ai_gateway::services::access_key_configurations::Update::new(id, changes)
    }
}

impl crate::Deleted for crate::ai_gateway::models::AccessKeyConfiguration {
    type Delete = crate::ai_gateway::services::access_key_configurations::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::ai_gateway::services::access_key_configurations::Delete::new(id)
    }
}

impl crate::Identified for crate::ai_gateway::models::AccessKey {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::ai_gateway::models::AccessKey {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

impl crate::Listed for crate::ai_gateway::models::AccessKey {
    type List = crate::ai_gateway::services::access_keys::List;

    fn list() -> Self::List {
        crate::ai_gateway::services::access_keys::List::new()
    }
}

impl crate::Created for crate::ai_gateway::models::AccessKey {
    type Request = crate::ai_gateway::models::AccessKeyCreate;
    type Create = crate::ai_gateway::services::access_keys::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::ai_gateway::services::access_keys::Create::new(request)
    }
}

impl crate::Updated for crate::ai_gateway::models::AccessKey {
    type Changes = crate::ai_gateway::models::AccessKeyUpdate;
    type Update = crate::ai_gateway::services::access_keys::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::ai_gateway::services::access_keys::Update::new(id, changes)
    }
}

impl crate::Deleted for crate::ai_gateway::models::AccessKey {
    type Delete = crate::ai_gateway::services::access_keys::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::ai_gateway::services::access_keys::Delete::new(id)
    }
}

impl crate::Identified for crate::ai_gateway::models::ApiKey {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::ai_gateway::models::ApiKey {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

impl crate::Listed for crate::ai_gateway::models::ApiKey {
    type List = crate::ai_gateway::services::api_keys::List;

    fn list() -> Self::List {
        crate::ai_gateway::services::api_keys::List::new()
    }
}

impl crate::Created for crate::ai_gateway::models::ApiKey {
    type Request = crate::ai_gateway::models::ApiKeyCreate;
    type Create = crate::ai_gateway::services::api_keys::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::ai_gateway::services::api_keys::Create::new(request)
    }
}

impl crate::Updated for crate::ai_gateway::models::ApiKey {
    type Changes = crate::ai_gateway::models::ApiKeyUpdate;
    type Update = crate::ai_gateway::services::api_keys::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::ai_gateway::services::api_keys::Update::new(id, changes)
    }
}

impl crate::Deleted for crate::ai_gateway::models::ApiKey {
    type Delete = crate::ai_gateway::services::api_keys::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::ai_gateway::services::api_keys::Delete::new(id)
    }
}

impl crate::Identified for crate::ai_gateway::models::ProviderApiKeyDetail {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::ai_gateway::models::ProviderApiKeyDetail {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

impl crate::Listed for crate::ai_gateway::models::ProviderApiKeyDetail {
    type List = crate::ai_gateway::services::provider_keys::List;

    fn list() -> Self::List {
        crate::ai_gateway::services::provider_keys::List::new()
    }
}

impl crate::Created for crate::ai_gateway::models::ProviderApiKeyDetail {
    type Request = crate::ai_gateway::models::ProviderApiKeyCreate;
    type Create = crate::ai_gateway::services::provider_keys::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::ai_gateway::services::provider_keys::Create::new(request)
    }
}

impl crate::Updated for crate::ai_gateway::models::ProviderApiKeyDetail {
    type Changes = crate::ai_gateway::models::ProviderApiKeyUpdate;
    type Update = crate::ai_gateway::services::provider_keys::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::ai_gateway::services::provider_keys::Update::new(id, changes)
    }
}

impl crate::Deleted for crate::ai_gateway::models::ProviderApiKeyDetail {
    type Delete = crate::ai_gateway::services::provider_keys::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::ai_gateway::services::provider_keys::Delete::new(id)
    }
}

impl crate::Identified for crate::ai_gateway::models::Provider {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::ai_gateway::models::Provider {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

impl crate::Listed for crate::ai_gateway::models::Provider {
    type List = crate::ai_gateway::services::providers::List;

    fn list() -> Self::List {
        crate::ai_gateway::services::providers::List::new()
    }
}

impl crate::Created for crate::ai_gateway::models::Provider {
    type Request = crate::ai_gateway::models::ProviderCreate;
    type Create = crate::ai_gateway::services::providers::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::ai_gateway::services::providers::Create::new(request)
    }
}

impl crate::Updated for crate::ai_gateway::models::Provider {
    type Changes = crate::ai_gateway::models::ProviderUpdate;
    type Update = crate::ai_gateway::services::providers::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::ai_gateway::services::providers::Update::new(id, changes)
    }
}

impl crate::Deleted for crate::ai_gateway::models::Provider {
    type Delete = crate::ai_gateway::services::providers::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::ai_gateway::services::providers::Delete::new(id)
    }
}

impl crate::Identified for crate::ai_gateway::models::UsageEvent {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}
