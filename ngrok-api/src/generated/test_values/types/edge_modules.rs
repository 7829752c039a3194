// Generated from api-spec/types/edge_modules.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use std::time::Duration;
use crate::Ref;
use crate::models::{
    Backend, CertificateAuthority, EndpointBackend, EndpointIpPolicy, EndpointMutualTls,
    EndpointSaml, IpPolicy,
};

/// To make one in a test.
#[allow(deprecated)]
impl EndpointBackend {
    /// Sets `enabled`, to make an answer for a test.
    pub fn with_enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `backend`, to make an answer for a test.
    pub fn with_backend(mut self, backend: Ref<Backend>) -> Self {
        self.backend = backend;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl EndpointIpPolicy {
    /// Sets `enabled`, to make an answer for a test.
    pub fn with_enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
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
impl EndpointSaml {
    /// Sets `enabled`, to make an answer for a test.
    pub fn with_enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `options_passthrough`, to make an answer for a test.
    pub fn with_options_passthrough(mut self, options_passthrough: bool) -> Self {
        self.options_passthrough = options_passthrough;
        self
    }

    /// Sets `cookie_prefix`, to make an answer for a test.
    pub fn with_cookie_prefix(mut self, cookie_prefix: impl Into<String>) -> Self {
        self.cookie_prefix = cookie_prefix.into();
        self
    }

    /// Sets `inactivity_timeout`, to make an answer for a test.
    pub fn with_inactivity_timeout(mut self, inactivity_timeout: Duration) -> Self {
        self.inactivity_timeout = Some(inactivity_timeout);
        self
    }

    /// Sets `maximum_duration`, to make an answer for a test.
    pub fn with_maximum_duration(mut self, maximum_duration: Duration) -> Self {
        self.maximum_duration = Some(maximum_duration);
        self
    }

    /// Sets `idp_metadata`, to make an answer for a test.
    pub fn with_idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.idp_metadata = idp_metadata.into();
        self
    }

    /// Sets `force_authn`, to make an answer for a test.
    pub fn with_force_authn(mut self, force_authn: bool) -> Self {
        self.force_authn = force_authn;
        self
    }

    /// Sets `allow_idp_initiated`, to make an answer for a test.
    pub fn with_allow_idp_initiated(mut self, allow_idp_initiated: bool) -> Self {
        self.allow_idp_initiated = Some(allow_idp_initiated);
        self
    }

    /// Sets `authorized_groups`, to make an answer for a test.
    pub fn with_authorized_groups(
        mut self,
        authorized_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorized_groups = authorized_groups.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `entity_id`, to make an answer for a test.
    pub fn with_entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = entity_id.into();
        self
    }

    /// Sets `assertion_consumer_service_url`, to make an answer for a test.
    pub fn with_assertion_consumer_service_url(
        mut self,
        assertion_consumer_service_url: impl Into<String>,
    ) -> Self {
        self.assertion_consumer_service_url = assertion_consumer_service_url.into();
        self
    }

    /// Sets `single_logout_url`, to make an answer for a test.
    pub fn with_single_logout_url(
        mut self,
        single_logout_url: impl Into<String>,
    ) -> Self {
        self.single_logout_url = single_logout_url.into();
        self
    }

    /// Sets `request_signing_certificate_pem`, to make an answer for a test.
    pub fn with_request_signing_certificate_pem(
        mut self,
        request_signing_certificate_pem: impl Into<String>,
    ) -> Self {
        self.request_signing_certificate_pem = request_signing_certificate_pem.into();
        self
    }

    /// Sets `metadata_url`, to make an answer for a test.
    pub fn with_metadata_url(mut self, metadata_url: impl Into<String>) -> Self {
        self.metadata_url = metadata_url.into();
        self
    }

    /// Sets `nameid_format`, to make an answer for a test.
    pub fn with_nameid_format(mut self, nameid_format: impl Into<String>) -> Self {
        self.nameid_format = nameid_format.into();
        self
    }

    /// Sets `idp_metadata_url`, to make an answer for a test.
    pub fn with_idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.idp_metadata_url = idp_metadata_url.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl EndpointMutualTls {
    /// Sets `enabled`, to make an answer for a test.
    pub fn with_enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `certificate_authorities`, to make an answer for a test.
    pub fn with_certificate_authorities(
        mut self,
        certificate_authorities: Vec<Ref<CertificateAuthority>>,
    ) -> Self {
        self.certificate_authorities = certificate_authorities;
        self
    }
}
