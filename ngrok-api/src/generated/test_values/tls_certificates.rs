// Generated from api-spec/services/tls_certificates.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{
    TlsCertificate, TlsCertificateList, TlsCertificatePrivateKeyType, TlsCertificateSans,
};

/// To make one in a test.
#[allow(deprecated)]
impl TlsCertificate {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<TlsCertificate>) -> Self {
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

    /// Sets `certificate_pem`, to make an answer for a test.
    pub fn with_certificate_pem(mut self, certificate_pem: impl Into<String>) -> Self {
        self.certificate_pem = certificate_pem.into();
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

    /// Sets `subject_alternative_names`, to make an answer for a test.
    pub fn with_subject_alternative_names(
        mut self,
        subject_alternative_names: TlsCertificateSans,
    ) -> Self {
        self.subject_alternative_names = subject_alternative_names;
        self
    }

    /// Sets `issued_at`, to make an answer for a test.
    pub fn with_issued_at(mut self, issued_at: Timestamp) -> Self {
        self.issued_at = Some(issued_at);
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

    /// Sets `private_key_type`, to make an answer for a test.
    pub fn with_private_key_type(
        mut self,
        private_key_type: TlsCertificatePrivateKeyType,
    ) -> Self {
        self.private_key_type = private_key_type;
        self
    }

    /// Sets `issuer_common_name`, to make an answer for a test.
    pub fn with_issuer_common_name(
        mut self,
        issuer_common_name: impl Into<String>,
    ) -> Self {
        self.issuer_common_name = issuer_common_name.into();
        self
    }

    /// Sets `serial_number`, to make an answer for a test.
    pub fn with_serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.serial_number = serial_number.into();
        self
    }

    /// Sets `subject_organization`, to make an answer for a test.
    pub fn with_subject_organization(
        mut self,
        subject_organization: impl Into<String>,
    ) -> Self {
        self.subject_organization = subject_organization.into();
        self
    }

    /// Sets `subject_organizational_unit`, to make an answer for a test.
    pub fn with_subject_organizational_unit(
        mut self,
        subject_organizational_unit: impl Into<String>,
    ) -> Self {
        self.subject_organizational_unit = subject_organizational_unit.into();
        self
    }

    /// Sets `subject_locality`, to make an answer for a test.
    pub fn with_subject_locality(mut self, subject_locality: impl Into<String>) -> Self {
        self.subject_locality = subject_locality.into();
        self
    }

    /// Sets `subject_province`, to make an answer for a test.
    pub fn with_subject_province(mut self, subject_province: impl Into<String>) -> Self {
        self.subject_province = subject_province.into();
        self
    }

    /// Sets `subject_country`, to make an answer for a test.
    pub fn with_subject_country(mut self, subject_country: impl Into<String>) -> Self {
        self.subject_country = subject_country.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl TlsCertificateSans {
    /// Sets `dns_names`, to make an answer for a test.
    pub fn with_dns_names(
        mut self,
        dns_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_names = dns_names.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `ips`, to make an answer for a test.
    pub fn with_ips(mut self, ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = ips.into_iter().map(Into::into).collect();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl TlsCertificateList {
    /// Sets `tls_certificates`, to make an answer for a test.
    pub fn with_tls_certificates(
        mut self,
        tls_certificates: impl IntoIterator<Item = impl Into<TlsCertificate>>,
    ) -> Self {
        self.tls_certificates = tls_certificates.into_iter().map(Into::into).collect();
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
