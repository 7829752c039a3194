// Generated from api-spec/apis/ai_gateway/services/ by `cargo xtask codegen`; edits are lost.

//! Requests made from objects, and the changes that make an object what is wanted.

impl From<&crate::ai_gateway::models::AccessKeyConfiguration>
for crate::ai_gateway::models::AccessKeyConfigurationCreate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `router`.
    fn from(read: &crate::ai_gateway::models::AccessKeyConfiguration) -> Self {
        Self {
            name: read.name.clone(),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            access: read.access.clone(),
            router: None,
        }
    }
}

impl From<&crate::ai_gateway::models::AccessKeyConfiguration>
for crate::ai_gateway::models::AccessKeyConfigurationUpdate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `router`.
    fn from(read: &crate::ai_gateway::models::AccessKeyConfiguration) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()).map(Some),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty())
                .map(Some),
            metadata: Some(read.metadata.clone())
                .filter(|value| !value.is_empty())
                .map(Some),
            access: read.access.clone().map(Some),
            router: None,
        }
    }
}

impl From<&crate::ai_gateway::models::AccessKey>
for crate::ai_gateway::models::AccessKeyCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::ai_gateway::models::AccessKey) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            access_key_configuration_id: read
                .access_key_configuration
                .as_ref()
                .map(|value| value.id.clone()),
        }
    }
}

impl From<&crate::ai_gateway::models::AccessKey>
for crate::ai_gateway::models::AccessKeyUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::ai_gateway::models::AccessKey) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()).map(Some),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty())
                .map(Some),
            metadata: Some(read.metadata.clone())
                .filter(|value| !value.is_empty())
                .map(Some),
            access_key_configuration_id: read
                .access_key_configuration
                .as_ref()
                .map(|value| value.id.clone())
                .map(Some),
        }
    }
}

impl From<&crate::ai_gateway::models::ApiKey>
for crate::ai_gateway::models::ApiKeyCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::ai_gateway::models::ApiKey) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::ai_gateway::models::ApiKey>
for crate::ai_gateway::models::ApiKeyUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::ai_gateway::models::ApiKey) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()).map(Some),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty())
                .map(Some),
            metadata: Some(read.metadata.clone())
                .filter(|value| !value.is_empty())
                .map(Some),
        }
    }
}

impl From<&crate::ai_gateway::models::Config>
for crate::ai_gateway::models::ConfigUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::ai_gateway::models::Config) -> Self {
        Self {
            total_timeout: Some(read.total_timeout.clone())
                .filter(|value| !value.is_empty()),
            per_request_timeout: Some(read.per_request_timeout.clone())
                .filter(|value| !value.is_empty()),
            max_input_tokens: read.max_input_tokens.map(Some),
            max_output_tokens: read.max_output_tokens.map(Some),
            metadata: read.metadata.clone().map(Some),
        }
    }
}

impl From<&crate::ai_gateway::models::ProviderApiKeyDetail>
for crate::ai_gateway::models::ProviderApiKeyUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::ai_gateway::models::ProviderApiKeyDetail) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()).map(Some),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty())
                .map(Some),
            metadata: Some(read.metadata.clone())
                .filter(|value| !value.is_empty())
                .map(Some),
        }
    }
}

impl From<&crate::ai_gateway::models::Provider>
for crate::ai_gateway::models::ProviderCreate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `models`.
    fn from(read: &crate::ai_gateway::models::Provider) -> Self {
        Self {
            provider_id: read.provider_id.clone(),
            name: read.name.clone(),
            base_url: read.base_url.clone(),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            supported_api_surfaces: Some(read.supported_api_surfaces.clone())
                .filter(|value| !value.is_empty()),
            models: None,
        }
    }
}

impl From<&crate::ai_gateway::models::Provider>
for crate::ai_gateway::models::ProviderUpdate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `models`.
    fn from(read: &crate::ai_gateway::models::Provider) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()).map(Some),
            base_url: Some(read.base_url.clone()).filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone())
                .filter(|value| !value.is_empty())
                .map(Some),
            supported_api_surfaces: Some(read.supported_api_surfaces.clone())
                .filter(|value| !value.is_empty())
                .map(Some),
            models: None,
        }
    }
}

impl crate::ai_gateway::models::AccessKeyConfiguration {
    /// The update that makes it what is wanted; none where it is that already. Compared are `name`,
    /// `description`, `metadata`, `access`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::ai_gateway::models::AccessKeyConfigurationCreate,
    ) -> Option<crate::ai_gateway::models::AccessKeyConfigurationUpdate> {
        let now = crate::ai_gateway::models::AccessKeyConfigurationUpdate::from(self);
        let mut update = crate::ai_gateway::models::AccessKeyConfigurationUpdate::new();
        let value = &wanted.name;
        if now.name.flatten().unwrap_or_default() != *value {
            update.name = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.description
            && now.description.flatten().unwrap_or_default() != *value
        {
            update.description = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.flatten().unwrap_or_default() != *value
        {
            update.metadata = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.access
            && now.access.flatten().as_ref() != Some(value)
        {
            update.access = Some(Some(value.clone()));
        }
        (update != crate::ai_gateway::models::AccessKeyConfigurationUpdate::new())
            .then_some(update)
    }
}
impl crate::reconcile::Reconciled for crate::ai_gateway::models::AccessKeyConfiguration {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::ai_gateway::models::AccessKey {
    /// The update that makes it what is wanted; none where it is that already. Compared are `name`,
    /// `description`, `metadata`, `access_key_configuration_id`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::ai_gateway::models::AccessKeyCreate,
    ) -> Option<crate::ai_gateway::models::AccessKeyUpdate> {
        let now = crate::ai_gateway::models::AccessKeyUpdate::from(self);
        let mut update = crate::ai_gateway::models::AccessKeyUpdate::new();
        if let Some(value) = &wanted.name
            && now.name.flatten().unwrap_or_default() != *value
        {
            update.name = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.description
            && now.description.flatten().unwrap_or_default() != *value
        {
            update.description = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.flatten().unwrap_or_default() != *value
        {
            update.metadata = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.access_key_configuration_id
            && now.access_key_configuration_id.flatten().as_ref() != Some(value)
        {
            update.access_key_configuration_id = Some(Some(value.clone()));
        }
        (update != crate::ai_gateway::models::AccessKeyUpdate::new()).then_some(update)
    }
}
impl crate::reconcile::Reconciled for crate::ai_gateway::models::AccessKey {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::ai_gateway::models::ApiKey {
    /// The update that makes it what is wanted; none where it is that already. Compared are `name`,
    /// `description`, `metadata`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::ai_gateway::models::ApiKeyCreate,
    ) -> Option<crate::ai_gateway::models::ApiKeyUpdate> {
        let now = crate::ai_gateway::models::ApiKeyUpdate::from(self);
        let mut update = crate::ai_gateway::models::ApiKeyUpdate::new();
        if let Some(value) = &wanted.name
            && now.name.flatten().unwrap_or_default() != *value
        {
            update.name = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.description
            && now.description.flatten().unwrap_or_default() != *value
        {
            update.description = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.flatten().unwrap_or_default() != *value
        {
            update.metadata = Some(Some(value.clone()));
        }
        (update != crate::ai_gateway::models::ApiKeyUpdate::new()).then_some(update)
    }
}
impl crate::reconcile::Reconciled for crate::ai_gateway::models::ApiKey {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::ai_gateway::models::ProviderApiKeyDetail {
    /// The update that makes it what is wanted; none where it is that already. Compared are `name`,
    /// `description`, `metadata`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::ai_gateway::models::ProviderApiKeyCreate,
    ) -> Option<crate::ai_gateway::models::ProviderApiKeyUpdate> {
        let now = crate::ai_gateway::models::ProviderApiKeyUpdate::from(self);
        let mut update = crate::ai_gateway::models::ProviderApiKeyUpdate::new();
        let value = &wanted.name;
        if now.name.flatten().unwrap_or_default() != *value {
            update.name = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.description
            && now.description.flatten().unwrap_or_default() != *value
        {
            update.description = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.flatten().unwrap_or_default() != *value
        {
            update.metadata = Some(Some(value.clone()));
        }
        (update != crate::ai_gateway::models::ProviderApiKeyUpdate::new())
            .then_some(update)
    }
}
impl crate::reconcile::Reconciled for crate::ai_gateway::models::ProviderApiKeyDetail {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::ai_gateway::models::Provider {
    /// The update that makes it what is wanted; none where it is that already. Compared are `name`,
    /// `base_url`, `metadata`, `supported_api_surfaces`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::ai_gateway::models::ProviderCreate,
    ) -> Option<crate::ai_gateway::models::ProviderUpdate> {
        let now = crate::ai_gateway::models::ProviderUpdate::from(self);
        let mut update = crate::ai_gateway::models::ProviderUpdate::new();
        let value = &wanted.name;
        if now.name.flatten().unwrap_or_default() != *value {
            update.name = Some(Some(value.clone()));
        }
        let value = &wanted.base_url;
        if now.base_url.unwrap_or_default() != *value {
            update.base_url = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.flatten().unwrap_or_default() != *value
        {
            update.metadata = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.supported_api_surfaces
            && now.supported_api_surfaces.flatten().unwrap_or_default() != *value
        {
            update.supported_api_surfaces = Some(Some(value.clone()));
        }
        (update != crate::ai_gateway::models::ProviderUpdate::new()).then_some(update)
    }
}
impl crate::reconcile::Reconciled for crate::ai_gateway::models::Provider {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}
