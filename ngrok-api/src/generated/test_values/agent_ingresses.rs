// Generated from api-spec/services/agent_ingresses.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{
    AgentIngress, AgentIngressCertJob, AgentIngressCertJobErrorCode,
    AgentIngressCertPolicy, AgentIngressCertStatus, AgentIngressList,
};

/// To make one in a test.
#[allow(deprecated)]
impl AgentIngress {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<AgentIngress>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
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

    /// Sets `domain`, to make an answer for a test.
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = domain.into();
        self
    }

    /// Sets `ns_targets`, to make an answer for a test.
    pub fn with_ns_targets(
        mut self,
        ns_targets: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ns_targets = ns_targets.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `region_domains`, to make an answer for a test.
    pub fn with_region_domains(
        mut self,
        region_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.region_domains = region_domains.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `certificate_management_policy`, to make an answer for a test.
    pub fn with_certificate_management_policy(
        mut self,
        certificate_management_policy: AgentIngressCertPolicy,
    ) -> Self {
        self.certificate_management_policy = Some(certificate_management_policy);
        self
    }

    /// Sets `certificate_management_status`, to make an answer for a test.
    pub fn with_certificate_management_status(
        mut self,
        certificate_management_status: AgentIngressCertStatus,
    ) -> Self {
        self.certificate_management_status = Some(certificate_management_status);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl AgentIngressCertStatus {
    /// Sets `renews_at`, to make an answer for a test.
    pub fn with_renews_at(mut self, renews_at: Timestamp) -> Self {
        self.renews_at = Some(renews_at);
        self
    }

    /// Sets `provisioning_job`, to make an answer for a test.
    pub fn with_provisioning_job(
        mut self,
        provisioning_job: AgentIngressCertJob,
    ) -> Self {
        self.provisioning_job = Some(provisioning_job);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl AgentIngressCertJob {
    /// Sets `error_code`, to make an answer for a test.
    pub fn with_error_code(mut self, error_code: AgentIngressCertJobErrorCode) -> Self {
        self.error_code = Some(error_code);
        self
    }

    /// Sets `msg`, to make an answer for a test.
    pub fn with_msg(mut self, msg: impl Into<String>) -> Self {
        self.msg = msg.into();
        self
    }

    /// Sets `started_at`, to make an answer for a test.
    pub fn with_started_at(mut self, started_at: Timestamp) -> Self {
        self.started_at = started_at;
        self
    }

    /// Sets `retries_at`, to make an answer for a test.
    pub fn with_retries_at(mut self, retries_at: Timestamp) -> Self {
        self.retries_at = Some(retries_at);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl AgentIngressList {
    /// Sets `ingresses`, to make an answer for a test.
    pub fn with_ingresses(
        mut self,
        ingresses: impl IntoIterator<Item = impl Into<AgentIngress>>,
    ) -> Self {
        self.ingresses = ingresses.into_iter().map(Into::into).collect();
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
