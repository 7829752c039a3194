// Generated from api-spec/services/reserved_domains.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{
    ReservedDomain, ReservedDomainCertJob, ReservedDomainCertJobErrorCode,
    ReservedDomainCertPolicy, ReservedDomainCertStatus, ReservedDomainList,
    ReservedDomainRegion, ReservedDomainResolvesToEntry, TlsCertificate,
};

/// To make one in a test.
#[allow(deprecated)]
impl ReservedDomain {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<ReservedDomain>) -> Self {
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

    /// Sets `domain`, to make an answer for a test.
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = domain.into();
        self
    }

    /// Sets `region`, to make an answer for a test.
    #[deprecated(
        note = "Leave it unset, since domains are served globally; use `resolves_to` instead to select where the domain resolves."
    )]
    pub fn with_region(mut self, region: ReservedDomainRegion) -> Self {
        self.region = Some(region);
        self
    }

    /// Sets `cname_target`, to make an answer for a test.
    pub fn with_cname_target(mut self, cname_target: impl Into<String>) -> Self {
        self.cname_target = Some(cname_target.into());
        self
    }

    /// Sets `certificate`, to make an answer for a test.
    pub fn with_certificate(mut self, certificate: Ref<TlsCertificate>) -> Self {
        self.certificate = Some(certificate);
        self
    }

    /// Sets `certificate_management_policy`, to make an answer for a test.
    pub fn with_certificate_management_policy(
        mut self,
        certificate_management_policy: ReservedDomainCertPolicy,
    ) -> Self {
        self.certificate_management_policy = Some(certificate_management_policy);
        self
    }

    /// Sets `certificate_management_status`, to make an answer for a test.
    pub fn with_certificate_management_status(
        mut self,
        certificate_management_status: ReservedDomainCertStatus,
    ) -> Self {
        self.certificate_management_status = Some(certificate_management_status);
        self
    }

    /// Sets `acme_challenge_cname_target`, to make an answer for a test.
    pub fn with_acme_challenge_cname_target(
        mut self,
        acme_challenge_cname_target: impl Into<String>,
    ) -> Self {
        self.acme_challenge_cname_target = Some(acme_challenge_cname_target.into());
        self
    }

    /// Sets `resolves_to`, to make an answer for a test.
    pub fn with_resolves_to(
        mut self,
        resolves_to: impl IntoIterator<Item = impl Into<ReservedDomainResolvesToEntry>>,
    ) -> Self {
        self.resolves_to = resolves_to.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `error_redirect_url`, to make an answer for a test.
    pub fn with_error_redirect_url(
        mut self,
        error_redirect_url: impl Into<String>,
    ) -> Self {
        self.error_redirect_url = Some(error_redirect_url.into());
        self
    }

    /// Sets `is_dev`, to make an answer for a test.
    pub fn with_is_dev(mut self, is_dev: bool) -> Self {
        self.is_dev = is_dev;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl ReservedDomainCertStatus {
    /// Sets `renews_at`, to make an answer for a test.
    pub fn with_renews_at(mut self, renews_at: Timestamp) -> Self {
        self.renews_at = Some(renews_at);
        self
    }

    /// Sets `provisioning_job`, to make an answer for a test.
    pub fn with_provisioning_job(
        mut self,
        provisioning_job: ReservedDomainCertJob,
    ) -> Self {
        self.provisioning_job = Some(provisioning_job);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl ReservedDomainCertJob {
    /// Sets `error_code`, to make an answer for a test.
    pub fn with_error_code(
        mut self,
        error_code: ReservedDomainCertJobErrorCode,
    ) -> Self {
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
impl ReservedDomainList {
    /// Sets `reserved_domains`, to make an answer for a test.
    pub fn with_reserved_domains(
        mut self,
        reserved_domains: impl IntoIterator<Item = impl Into<ReservedDomain>>,
    ) -> Self {
        self.reserved_domains = reserved_domains.into_iter().map(Into::into).collect();
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
