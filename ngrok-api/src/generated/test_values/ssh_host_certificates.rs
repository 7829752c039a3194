// Generated from api-spec/services/ssh_host_certificates.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{
    SshCertificateAuthority, SshHostCertificate, SshHostCertificateKeyType,
    SshHostCertificateList,
};

/// To make one in a test.
#[allow(deprecated)]
impl SshHostCertificate {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<SshHostCertificate>) -> Self {
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

    /// Sets `public_key`, to make an answer for a test.
    pub fn with_public_key(mut self, public_key: impl Into<String>) -> Self {
        self.public_key = public_key.into();
        self
    }

    /// Sets `key_type`, to make an answer for a test.
    pub fn with_key_type(mut self, key_type: SshHostCertificateKeyType) -> Self {
        self.key_type = key_type;
        self
    }

    /// Sets `ssh_certificate_authority_id`, to make an answer for a test.
    pub fn with_ssh_certificate_authority_id(
        mut self,
        ssh_certificate_authority_id: impl IntoId<SshCertificateAuthority>,
    ) -> Self {
        self.ssh_certificate_authority_id = ssh_certificate_authority_id.into_id();
        self
    }

    /// Sets `principals`, to make an answer for a test.
    pub fn with_principals(
        mut self,
        principals: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.principals = principals.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `valid_after`, to make an answer for a test.
    pub fn with_valid_after(mut self, valid_after: Timestamp) -> Self {
        self.valid_after = valid_after;
        self
    }

    /// Sets `valid_until`, to make an answer for a test.
    pub fn with_valid_until(mut self, valid_until: Timestamp) -> Self {
        self.valid_until = valid_until;
        self
    }

    /// Sets `certificate`, to make an answer for a test.
    pub fn with_certificate(mut self, certificate: impl Into<String>) -> Self {
        self.certificate = certificate.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl SshHostCertificateList {
    /// Sets `ssh_host_certificates`, to make an answer for a test.
    pub fn with_ssh_host_certificates(
        mut self,
        ssh_host_certificates: impl IntoIterator<Item = impl Into<SshHostCertificate>>,
    ) -> Self {
        self.ssh_host_certificates = ssh_host_certificates
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
