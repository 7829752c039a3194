// Generated from api-spec/services/ip_policy_rules.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{IpPolicy, IpPolicyRule, IpPolicyRuleAction, IpPolicyRuleList};

/// To make one in a test.
#[allow(deprecated)]
impl IpPolicyRule {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<IpPolicyRule>) -> Self {
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

    /// Sets `cidr`, to make an answer for a test.
    pub fn with_cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = cidr.into();
        self
    }

    /// Sets `ip_policy`, to make an answer for a test.
    pub fn with_ip_policy(mut self, ip_policy: Ref<IpPolicy>) -> Self {
        self.ip_policy = ip_policy;
        self
    }

    /// Sets `action`, to make an answer for a test.
    pub fn with_action(mut self, action: IpPolicyRuleAction) -> Self {
        self.action = action;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl IpPolicyRuleList {
    /// Sets `ip_policy_rules`, to make an answer for a test.
    pub fn with_ip_policy_rules(
        mut self,
        ip_policy_rules: impl IntoIterator<Item = impl Into<IpPolicyRule>>,
    ) -> Self {
        self.ip_policy_rules = ip_policy_rules.into_iter().map(Into::into).collect();
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
