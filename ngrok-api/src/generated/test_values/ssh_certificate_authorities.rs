// Generated from api-spec/services/ssh_certificate_authorities.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{SshCertificateAuthority, SshCertificateAuthorityList};

/// To make one in a test.
#[allow(deprecated)]
impl SshCertificateAuthority {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<SshCertificateAuthority>) -> Self {
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
    pub fn with_key_type(mut self, key_type: impl Into<String>) -> Self {
        self.key_type = key_type.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl SshCertificateAuthorityList {
    /// Sets `ssh_certificate_authorities`, to make an answer for a test.
    pub fn with_ssh_certificate_authorities(
        mut self,
        ssh_certificate_authorities: impl IntoIterator<
            Item = impl Into<SshCertificateAuthority>,
        >,
    ) -> Self {
        self.ssh_certificate_authorities = ssh_certificate_authorities
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
