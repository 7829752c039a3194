// Generated from api-spec/services/backends/http_response.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{HttpResponseBackend, HttpResponseBackendList};

/// To make one in a test.
#[allow(deprecated)]
impl HttpResponseBackend {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<HttpResponseBackend>) -> Self {
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

    /// Sets `body`, to make an answer for a test.
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets `headers`, to make an answer for a test.
    pub fn with_headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.headers = headers
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets `status_code`, to make an answer for a test.
    pub fn with_status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl HttpResponseBackendList {
    /// Sets `backends`, to make an answer for a test.
    pub fn with_backends(
        mut self,
        backends: impl IntoIterator<Item = impl Into<HttpResponseBackend>>,
    ) -> Self {
        self.backends = backends.into_iter().map(Into::into).collect();
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
