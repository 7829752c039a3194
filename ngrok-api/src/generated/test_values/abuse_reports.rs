// Generated from api-spec/services/abuse_reports.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{
    AbuseReport, AbuseReportHostname, AbuseReportHostnameStatus, AbuseReportStatus,
};

/// To make one in a test.
#[allow(deprecated)]
impl AbuseReport {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<AbuseReport>) -> Self {
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

    /// Sets `urls`, to make an answer for a test.
    pub fn with_urls(
        mut self,
        urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.urls = urls.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `status`, to make an answer for a test.
    pub fn with_status(mut self, status: AbuseReportStatus) -> Self {
        self.status = status;
        self
    }

    /// Sets `hostnames`, to make an answer for a test.
    pub fn with_hostnames(
        mut self,
        hostnames: impl IntoIterator<Item = impl Into<AbuseReportHostname>>,
    ) -> Self {
        self.hostnames = hostnames.into_iter().map(Into::into).collect();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl AbuseReportHostname {
    /// Sets `hostname`, to make an answer for a test.
    pub fn with_hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = hostname.into();
        self
    }

    /// Sets `status`, to make an answer for a test.
    pub fn with_status(mut self, status: AbuseReportHostnameStatus) -> Self {
        self.status = status;
        self
    }
}
