//! Decoding that forgives what the API leaves out: null reads like a missing field, and a missing field like an empty one.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use jiff::Timestamp;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serializer};

/// Reads null as the type's empty value.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::<T>::deserialize(deserializer)?.unwrap_or_default())
}

/// Reads a text straight into what is made of it, without a string between; null reads as the type's empty value.
pub(crate) fn text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> From<&'a str> + From<String> + Default,
{
    deserializer.deserialize_option(Text(PhantomData))
}

struct Text<T>(PhantomData<T>);

impl<'de, T: for<'a> From<&'a str> + From<String> + Default> Visitor<'de> for Text<T> {
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
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<T, E> {
        Ok(text.into())
    }
}

/// Reads an empty text as no time: it is how the API writes one that is not set, where it does not leave it out.
pub(crate) fn timestamp<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    let Written(time) = Option::deserialize(deserializer)?.unwrap_or_default();
    Ok(time)
}

/// A time as it is written, perhaps by an empty text.
#[derive(Default)]
struct Written(Option<Timestamp>);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Written;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a timestamp")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Written, E> {
                let time = if text.is_empty() { None } else { Some(text.parse().map_err(E::custom)?) };
                Ok(Written(time))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

/// Durations as whole seconds.
pub(crate) mod seconds {
    use super::{Deserialize, Deserializer, Duration, Serializer};

    /// Writes whole seconds; a fraction is rounded down.
    pub(crate) fn serialize<S: Serializer>(value: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(duration) => serializer.serialize_u64(duration.as_secs()),
            None => serializer.serialize_none(),
        }
    }

    /// Reads seconds; a negative number or one out of range reads as none.
    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
        let seconds = Option::<f64>::deserialize(deserializer)?;
        Ok(seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()))
    }
}
