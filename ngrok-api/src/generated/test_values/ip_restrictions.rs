// Generated from api-spec/services/ip_restrictions.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{IpPolicy, IpRestriction, IpRestrictionList, IpRestrictionType};

/// To make one in a test.
#[allow(deprecated)]
impl IpRestriction {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<IpRestriction>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `description`, to make an answer for a test.
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `enforced`, to make an answer for a test.
    pub fn with_enforced(mut self, enforced: bool) -> Self {
        self.enforced = enforced;
        self
    }

    /// Sets `type`, to make an answer for a test.
    pub fn with_type(mut self, r#type: IpRestrictionType) -> Self {
        self.r#type = r#type;
        self
    }

    /// Sets `ip_policies`, to make an answer for a test.
    pub fn with_ip_policies(mut self, ip_policies: Vec<Ref<IpPolicy>>) -> Self {
        self.ip_policies = ip_policies;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl IpRestrictionList {
    /// Sets `ip_restrictions`, to make an answer for a test.
    pub fn with_ip_restrictions(
        mut self,
        ip_restrictions: impl IntoIterator<Item = impl Into<IpRestriction>>,
    ) -> Self {
        self.ip_restrictions = ip_restrictions.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `next_page_uri`, to make an answer for a test.
    pub fn with_next_page_uri(mut self, next_page_uri: impl Into<String>) -> Self {
        self.next_page_uri = Some(next_page_uri.into());
        self
    }
}
