// Generated from api-spec/services/event_subscriptions.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{
    EventDestination, EventSource, EventSubscription, EventSubscriptionList,
};

/// To make one in a test.
#[allow(deprecated)]
impl EventSubscription {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<EventSubscription>) -> Self {
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

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `description`, to make an answer for a test.
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `sources`, to make an answer for a test.
    pub fn with_sources(
        mut self,
        sources: impl IntoIterator<Item = impl Into<EventSource>>,
    ) -> Self {
        self.sources = sources.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `destinations`, to make an answer for a test.
    pub fn with_destinations(
        mut self,
        destinations: Vec<Ref<EventDestination>>,
    ) -> Self {
        self.destinations = destinations;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl EventSubscriptionList {
    /// Sets `event_subscriptions`, to make an answer for a test.
    pub fn with_event_subscriptions(
        mut self,
        event_subscriptions: impl IntoIterator<Item = impl Into<EventSubscription>>,
    ) -> Self {
        self.event_subscriptions = event_subscriptions
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
