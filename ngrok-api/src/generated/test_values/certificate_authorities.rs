// Generated from api-spec/services/certificate_authorities.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{CertificateAuthority, CertificateAuthorityList};

/// To make one in a test.
#[allow(deprecated)]
impl CertificateAuthority {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<CertificateAuthority>) -> Self {
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

    /// Sets `ca_pem`, to make an answer for a test.
    pub fn with_ca_pem(mut self, ca_pem: impl Into<String>) -> Self {
        self.ca_pem = ca_pem.into();
        self
    }

    /// Sets `subject_common_name`, to make an answer for a test.
    pub fn with_subject_common_name(
        mut self,
        subject_common_name: impl Into<String>,
    ) -> Self {
        self.subject_common_name = subject_common_name.into();
        self
    }

    /// Sets `not_before`, to make an answer for a test.
    pub fn with_not_before(mut self, not_before: Timestamp) -> Self {
        self.not_before = not_before;
        self
    }

    /// Sets `not_after`, to make an answer for a test.
    pub fn with_not_after(mut self, not_after: Timestamp) -> Self {
        self.not_after = not_after;
        self
    }

    /// Sets `key_usages`, to make an answer for a test.
    pub fn with_key_usages(
        mut self,
        key_usages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_usages = key_usages.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `extended_key_usages`, to make an answer for a test.
    pub fn with_extended_key_usages(
        mut self,
        extended_key_usages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extended_key_usages = extended_key_usages
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl CertificateAuthorityList {
    /// Sets `certificate_authorities`, to make an answer for a test.
    pub fn with_certificate_authorities(
        mut self,
        certificate_authorities: impl IntoIterator<
            Item = impl Into<CertificateAuthority>,
        >,
    ) -> Self {
        self.certificate_authorities = certificate_authorities
            .into_iter()
            .map(Into::into)
            .collect();
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
