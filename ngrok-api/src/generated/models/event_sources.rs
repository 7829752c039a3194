// Generated from api-spec/services/event_sources.yaml by `cargo xtask codegen`; edits are lost.

//! Event Sources: the datatypes.

use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::models::EventType;

/// An event type attached to an event subscription. It has no ID: the subscription and the type
/// identify it.
///
/// [`client.event_sources()`](crate::services::event_sources::EventSources) has the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSource {
    /// The event type with its version, such as `ip_policy_updated.v0`.
    pub r#type: EventType,
    /// Address of this object in the API.
    pub uri: String,
}

/// What a new [`EventSource`](crate::models::EventSource) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSourceCreate {
    /// The event type with its version, such as `ip_policy_updated.v0`.
    pub r#type: Option<EventType>,
}

impl EventSourceCreate {
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

impl From<EventSource> for EventSourceCreate {
    /// Takes what can be sent of what was read.
    #[inline]
    fn from(read: EventSource) -> Self {
        Self { r#type: Some(read.r#type) }
    }
}

/// The whole list of [`EventSource`](crate::models::EventSource) objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSourceList {
    /// The objects.
    pub sources: Vec<EventSource>,
    /// Address of this list in the API.
    pub uri: String,
}

/// Changes to [`EventSource`](crate::models::EventSource): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSourceUpdate {}

impl EventSourceUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Serialize for EventSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("type", &self.r#type)
            .field("uri", &self.uri)
            .end()
    }
}

impl ReadObject for EventSource {
    const REQUIRED: &'static [&'static str] = &["type"];

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
            "uri" => value.read_unless_null(&mut self.uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventSourceCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field_if_set("type", &self.r#type).end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EventSourceCreate {
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
impl<'de> Deserialize<'de> for EventSourceCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventSourceList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("sources", &self.sources)
            .field("uri", &self.uri)
            .end()
    }
}

impl ReadObject for EventSourceList {
    const REQUIRED: &'static [&'static str] = &["sources"];

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
            "sources" => value.read_unless_null(&mut self.sources),
            "uri" => value.read_unless_null(&mut self.uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventSourceList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventSourceUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EventSourceUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(&[]);

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        _name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        value.skip()
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EventSourceUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
