// Generated from api-spec/services/event_sources.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use crate::models::{EventSource, EventSourceList, EventType};

/// To make one in a test.
#[allow(deprecated)]
impl EventSource {
    /// Sets `type`, to make an answer for a test.
    pub fn with_type(mut self, r#type: EventType) -> Self {
        self.r#type = r#type;
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl EventSourceList {
    /// Sets `sources`, to make an answer for a test.
    pub fn with_sources(
        mut self,
        sources: impl IntoIterator<Item = impl Into<EventSource>>,
    ) -> Self {
        self.sources = sources.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }
}
