// Generated from api-spec/services/event_destinations.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{
    EventDestination, EventDestinationFormat, EventDestinationList, EventTarget,
};

/// To make one in a test.
#[allow(deprecated)]
impl EventDestination {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<EventDestination>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
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

    /// Sets `format`, to make an answer for a test.
    pub fn with_format(mut self, format: EventDestinationFormat) -> Self {
        self.format = format;
        self
    }

    /// Sets `target`, to make an answer for a test.
    pub fn with_target(mut self, target: EventTarget) -> Self {
        self.target = target;
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
impl EventDestinationList {
    /// Sets `event_destinations`, to make an answer for a test.
    pub fn with_event_destinations(
        mut self,
        event_destinations: impl IntoIterator<Item = impl Into<EventDestination>>,
    ) -> Self {
        self.event_destinations = event_destinations
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
