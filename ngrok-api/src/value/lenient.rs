//! Values that are read more forgivingly than their types would be, and durations.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, Error, Visitor};
use serde_core::ser::{Serialize, Serializer};

/// Made of a text as it stands on the wire.
pub(crate) trait FromWire: Default {
    fn from_wire(text: &str) -> Self;

    fn from_owned(text: String) -> Self {
        Self::from_wire(&text)
    }
}

/// Reads a text straight into what is made of it, without a string between; null reads as the type's empty value.
pub(crate) fn text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromWire,
{
    deserializer.deserialize_option(Text(PhantomData))
}

struct Text<T>(PhantomData<T>);

impl<'de, T: FromWire> Visitor<'de> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }

    fn visit_none<E>(self) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(T::from_wire(text))
    }

    fn visit_string<E>(self, text: String) -> Result<T, E> {
        Ok(T::from_owned(text))
    }
}

/// A time, or an empty text: it is how the API writes a time that is not set, where it does not leave it out.
pub(crate) struct Time(pub(crate) Option<Timestamp>);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Time;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a timestamp")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Time, E> {
                let time = if text.is_empty() { None } else { Some(text.parse().map_err(E::custom)?) };
                Ok(Time(time))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

/// A duration as it is written: in whole seconds, a fraction rounded down.
pub(crate) struct Seconds(pub(crate) Duration);

impl Serialize for Seconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0.as_secs())
    }
}
