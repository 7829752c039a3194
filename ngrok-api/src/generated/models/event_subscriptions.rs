// Generated from api-spec/services/event_subscriptions.yaml by `cargo xtask codegen`; edits are lost.

//! Event Subscriptions: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page, Ref};
use crate::models::{EventDestination, EventSource, EventType};

/// A rule that sends events of some types to some destinations.
///
/// [`client.event_subscriptions()`](crate::services::event_subscriptions::EventSubscriptions) has the
/// operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSubscription {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<EventSubscription>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// The event types that the subscription listens for, one source each.
    pub sources: Vec<EventSource>,
    /// The event destinations that receive the events.
    pub destinations: Vec<Ref<EventDestination>>,
}

/// What a new [`EventSubscription`](crate::models::EventSubscription) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSubscriptionCreate {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// The event types to listen for, one entry each. More can be added later with
    /// `client.event_sources()`.
    pub sources: Option<Vec<EventSourceReplace>>,
    /// IDs of the event destinations that shall receive the events.
    pub destination_ids: Option<Vec<Id<EventDestination>>>,
}

impl EventSubscriptionCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The event types to listen for, one entry each. More can be added later with
    /// `client.event_sources()`.
    pub fn sources(
        mut self,
        sources: impl IntoIterator<Item = impl Into<EventSourceReplace>>,
    ) -> Self {
        self.sources = Some(sources.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of the event destinations that shall receive the events.
    pub fn destination_ids(
        mut self,
        destination_ids: impl IntoIterator<Item = impl IntoId<EventDestination>>,
    ) -> Self {
        self.destination_ids = Some(
            destination_ids.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }
}

/// An event type in a request to create or update an event subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSourceReplace {
    /// The event type with its version, such as `ip_policy_updated.v0`.
    pub r#type: Option<EventType>,
}

impl EventSourceReplace {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The event type with its version, such as `ip_policy_updated.v0`.
    pub fn r#type(mut self, r#type: EventType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

impl From<EventSource> for EventSourceReplace {
    /// Takes what can be sent of what was read.
    #[inline]
    fn from(read: EventSource) -> Self {
        Self { r#type: Some(read.r#type) }
    }
}

/// A page of a list of [`EventSubscription`](crate::models::EventSubscription) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSubscriptionList {
    /// The objects of this page.
    pub event_subscriptions: Vec<EventSubscription>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for EventSubscriptionList {
    type Item = EventSubscription;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.event_subscriptions
    }
}

/// Changes to [`EventSubscription`](crate::models::EventSubscription): what is set is changed, the rest
/// stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSubscriptionUpdate {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// The complete set of event types from now on. Leave it out to keep the present set.
    pub sources: Option<Vec<EventSourceReplace>>,
    /// IDs of all event destinations from now on. Leave it out to keep the present ones.
    pub destination_ids: Option<Vec<Id<EventDestination>>>,
}

impl EventSubscriptionUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The complete set of event types from now on. Leave it out to keep the present set.
    pub fn sources(
        mut self,
        sources: impl IntoIterator<Item = impl Into<EventSourceReplace>>,
    ) -> Self {
        self.sources = Some(sources.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of all event destinations from now on. Leave it out to keep the present ones.
    pub fn destination_ids(
        mut self,
        destination_ids: impl IntoIterator<Item = impl IntoId<EventDestination>>,
    ) -> Self {
        self.destination_ids = Some(
            destination_ids.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }
}

impl Serialize for EventSubscription {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("metadata", &self.metadata)
            .field("description", &self.description)
            .field("sources", &self.sources)
            .field("destinations", &self.destinations)
            .end()
    }
}

impl ReadObject for EventSubscription {
    const REQUIRED: &'static [&'static str] = &["id", "created_at"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "id" => value.read_identity(&mut self.id),
            "uri" => value.read_unless_null(&mut self.uri),
            "created_at" => value.read(&mut self.created_at),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "description" => value.read_unless_null(&mut self.description),
            "sources" => value.read_unless_null(&mut self.sources),
            "destinations" => value.read_unless_null(&mut self.destinations),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventSubscription {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventSubscriptionCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("description", &self.description)
            .field_if_set("sources", &self.sources)
            .field_if_set("destination_ids", &self.destination_ids)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EventSubscriptionCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["metadata", "description", "sources", "destination_ids"],
    );

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "metadata" => value.read(&mut self.metadata),
            "description" => value.read(&mut self.description),
            "sources" => value.read(&mut self.sources),
            "destination_ids" => value.read(&mut self.destination_ids),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EventSubscriptionCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventSourceReplace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field_if_set("type", &self.r#type).end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EventSourceReplace {
    const ONLY: Option<&'static [&'static str]> = Some(&["type"]);

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "type" => value.read(&mut self.r#type),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EventSourceReplace {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventSubscriptionList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("event_subscriptions", &self.event_subscriptions)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for EventSubscriptionList {
    const REQUIRED: &'static [&'static str] = &["event_subscriptions"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "event_subscriptions" => {
                value.read_unless_null(&mut self.event_subscriptions)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventSubscriptionList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventSubscriptionUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("description", &self.description)
            .field_if_set("sources", &self.sources)
            .field_if_set("destination_ids", &self.destination_ids)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EventSubscriptionUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["metadata", "description", "sources", "destination_ids"],
    );

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "metadata" => value.read(&mut self.metadata),
            "description" => value.read(&mut self.description),
            "sources" => value.read(&mut self.sources),
            "destination_ids" => value.read(&mut self.destination_ids),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EventSubscriptionUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
