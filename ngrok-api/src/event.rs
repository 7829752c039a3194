//! Events as ngrok delivers them to event destinations: decoding them, one or a batch at a time.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, Error as _, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::error::{DecodeError, Error};
use crate::generated::models::{EventPayload, EventType};
use crate::value::lenient::FromWire;
use crate::value::object::{self, FieldValue, ReadObject};

pub(crate) use crate::value::{ObjectError, read_object};

/// Something that happened in an account, as ngrok delivers it to event destinations such as Kinesis, CloudWatch or Datadog.
///
/// Fields that this version does not know are ignored, and an event of an unknown type is kept whole in
/// [`EventPayload::Unknown`]. Secrets of an object, if it has any, are not shown by `{:?}` but are written as JSON.
///
/// ```
/// use ngrok_api::Event;
/// use ngrok_api::models::EventPayload;
///
/// let record = br#"{
///     "event_id": "ev_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
///     "event_type": "ip_policy_created.v0",
///     "event_timestamp": "2026-03-04T05:06:07Z",
///     "object": {
///         "id": "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
///         "created_at": "2026-03-04T05:06:07Z",
///         "description": "office"
///     }
/// }"#;
/// let event = Event::from_json(record)?;
/// match event.payload {
///     EventPayload::IpPolicyCreatedV0(policy) => {
///         assert_eq!(policy.description, "office");
///     }
///     EventPayload::Unknown { event_type, .. } => {
///         println!("{event_type} is newer than this program");
///     }
///     _ => {}
/// }
/// # Ok::<(), ngrok_api::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Identifier of this event; an event that is delivered again has the same.
    pub id: String,
    /// When it happened.
    pub timestamp: Option<Timestamp>,
    /// What happened, with the object that it happened to.
    pub payload: EventPayload,
}

impl Event {
    /// Decodes one event.
    ///
    /// # Errors
    /// [`Error::Decode`] when it is not JSON of an event, or its object does not fit its type.
    #[inline]
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, Error> {
        let mut deserializer = serde_json::Deserializer::from_slice(json.as_ref());
        let event = one(&mut deserializer)?;
        deserializer.end().map_err(|source| failed("Event", ".".to_owned(), source))?;
        Ok(event)
    }

    /// Decodes a batch: events one after the other, on lines of their own or not, or JSON arrays of them.
    ///
    /// # Errors
    /// As of [`Event::from_json`], with the first event that can't be decoded.
    ///
    /// ```
    /// let batch = concat!(
    ///     "{\"event_type\": \"a.v0\"}\n{\"event_type\": \"b.v0\"}\n",
    ///     "[{\"event_type\": \"c.v0\"}]",
    /// );
    /// assert_eq!(ngrok_api::Event::parse_many(batch)?.len(), 3);
    /// # Ok::<(), ngrok_api::Error>(())
    /// ```
    #[inline]
    pub fn parse_many(batch: impl AsRef<[u8]>) -> Result<Vec<Self>, Error> {
        let mut events = Vec::new();
        for value in serde_json::Deserializer::from_slice(batch.as_ref()).into_iter::<Value>() {
            match value.map_err(|source| failed("Event", ".".to_owned(), source))? {
                Value::Array(items) => {
                    for item in items {
                        events.push(one(item)?);
                    }
                }
                value => events.push(one(value)?),
            }
        }
        Ok(events)
    }

    /// The type of the event.
    #[inline]
    pub fn event_type(&self) -> EventType {
        self.payload.event_type()
    }
}

/// An event as it is read, before its object is.
#[derive(Default)]
struct Envelope {
    event_id: String,
    // A plain text, because an open enum reads as empty when it is missing: what has no type is no event.
    event_type: String,
    event_timestamp: Option<Timestamp>,
    object: Value,
}

impl ReadObject for Envelope {
    const REQUIRED: &'static [&'static str] = &["event_type"];

    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(&mut self, name: &str, value: FieldValue<'_, A>) -> Result<(), A::Error> {
        match name {
            "event_id" => value.read_unless_null(&mut self.event_id),
            "event_type" => value.read(&mut self.event_type),
            "event_timestamp" => value.read_time(&mut self.event_timestamp),
            "object" => value.read(&mut self.object),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Envelope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl TryFrom<Envelope> for Event {
    type Error = ObjectError;

    #[inline]
    fn try_from(envelope: Envelope) -> Result<Self, ObjectError> {
        Ok(Event {
            id: envelope.event_id,
            timestamp: envelope.event_timestamp,
            payload: EventPayload::read(FromWire::from_owned(envelope.event_type), envelope.object)?,
        })
    }
}

/// Decodes one event, and says where that fails.
fn one<'de>(deserializer: impl Deserializer<'de, Error = serde_json::Error>) -> Result<Event, Error> {
    let envelope: Envelope = serde_path_to_error::deserialize(deserializer)
        .map_err(|error| failed("Event", error.path().to_string(), error.into_inner()))?;
    Event::try_from(envelope).map_err(|error| failed(error.type_name, error.path, error.source))
}

fn failed(type_name: &'static str, path: String, source: serde_json::Error) -> Error {
    DecodeError::new("event", type_name, &path, &source).into()
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("event_id", &self.id)
            .field("event_type", self.event_type().as_str())
            .field_if_set("event_timestamp", &self.timestamp)
            .field("object", &self.payload)
            .end()
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let envelope = Envelope::deserialize(deserializer)?;
        // The source could quote a secret: only the place is told.
        let wrong = |error: ObjectError| {
            D::Error::custom(format!("{} has a value of the wrong kind at `{}`", error.type_name, error.path))
        };
        Event::try_from(envelope).map_err(wrong)
    }
}
