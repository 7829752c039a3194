//! What the datatypes share when they are read from JSON and written as JSON.
//!
//! Their fields are read and written by generated code instead of serde's derives, which would be half of what this
//! crate compiles. Reading is forgiving: what is unknown is skipped, and null reads as if the field were missing. It is not
//! so forgiving that any object would do: an object with nothing of what is expected is refused, and so is one without
//! what makes it one, such as its id. What is only sent is read strictly: a misspelt field would be lost.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_core::ser::{Serialize, SerializeMap, Serializer};

use super::lenient;

/// What is wrong with an object of unknown fields only.
pub(crate) const FOREIGN: &str = "it is another object: none of the fields expected here is in it";

/// What is wrong with an object that can't be told from others.
pub(crate) const NO_ID: &str = "the id is empty";

/// A datatype that is read field by field.
pub(crate) trait ReadObject: Sized {
    /// Fields without which there is no object.
    const REQUIRED: &'static [&'static str] = &[];

    /// Whether an object of which no field is known may be one all the same, as with a choice that has got one more.
    const MAY_BE_UNKNOWN: bool = false;

    /// All fields that it may have, where others are an error instead of being passed over.
    const ONLY: Option<&'static [&'static str]> = None;

    /// The object before its first field is read.
    fn empty() -> Self;

    /// Reads the value of the field of this name.
    fn read_field<'de, A: MapAccess<'de>>(&mut self, name: &str, value: FieldValue<'_, A>) -> Result<(), A::Error>;
}

/// The value of a field, not read yet.
pub(crate) struct FieldValue<'a, A> {
    map: &'a mut A,
    known: &'a mut bool,
}

impl<'de, A: MapAccess<'de>> FieldValue<'_, A> {
    /// Reads the value as its type reads itself.
    pub(crate) fn read<T: Deserialize<'de>>(self, field: &mut T) -> Result<(), A::Error> {
        *field = self.map.next_value()?;
        Ok(())
    }

    /// Passes over null.
    pub(crate) fn read_unless_null<T: Deserialize<'de>>(self, field: &mut T) -> Result<(), A::Error> {
        if let Some(value) = self.map.next_value()? {
            *field = value;
        }
        Ok(())
    }

    /// Reads null as what takes a value away.
    #[allow(dead_code, reason = "only what is sent has such fields, and only `dynamic` reads it")]
    pub(crate) fn read_nullable<T: Deserialize<'de>>(self, field: &mut Option<Option<T>>) -> Result<(), A::Error> {
        *field = Some(self.map.next_value()?);
        Ok(())
    }

    /// Reads an id, without which nothing could be done with the object.
    pub(crate) fn read_identity<T: Deserialize<'de> + AsRef<str>>(self, field: &mut T) -> Result<(), A::Error> {
        *field = self.map.next_value()?;
        if (*field).as_ref().is_empty() { Err(A::Error::custom(NO_ID)) } else { Ok(()) }
    }

    /// Reads an empty text as no time.
    pub(crate) fn read_time(self, field: &mut Option<Timestamp>) -> Result<(), A::Error> {
        let time = self.map.next_value::<Option<lenient::Time>>()?;
        *field = time.and_then(|lenient::Time(time)| time);
        Ok(())
    }

    /// Reads a number of seconds.
    pub(crate) fn read_seconds<T: FromSeconds>(self, field: &mut T) -> Result<(), A::Error> {
        *field = T::from_seconds(self.map.next_value()?).map_err(A::Error::custom)?;
        Ok(())
    }

    /// Passes over a field that this version does not know.
    pub(crate) fn skip(self) -> Result<(), A::Error> {
        *self.known = false;
        self.map.next_value::<IgnoredAny>().map(drop)
    }
}

/// What a number of seconds is read as.
pub(crate) trait FromSeconds: Sized {
    fn from_seconds(seconds: Option<f64>) -> Result<Self, &'static str>;
}

impl FromSeconds for Option<Duration> {
    /// A negative number or one out of range is none.
    fn from_seconds(seconds: Option<f64>) -> Result<Self, &'static str> {
        Ok(seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()))
    }
}

impl FromSeconds for Duration {
    /// What has to be there has to be a duration.
    fn from_seconds(seconds: Option<f64>) -> Result<Self, &'static str> {
        Option::from_seconds(seconds)?.ok_or("expected a number of seconds that is not negative")
    }
}

/// Reads an object. A field that is there twice has its last value.
pub(crate) fn read<'de, T: ReadObject, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Fields(PhantomData))
}

struct Fields<T>(PhantomData<T>);

impl<'de, T: ReadObject> Visitor<'de> for Fields<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        const { assert!(T::REQUIRED.len() <= u64::BITS as usize, "each has a bit of `seen`") };
        let mut object = T::empty();
        let mut seen = 0_u64;
        let (mut any_known, mut unknown) = (false, None);
        while let Some(Name(name)) = map.next_key()? {
            if let Some(position) = T::REQUIRED.iter().position(|required| *required == name) {
                seen |= 1 << position;
            }
            let mut known = true;
            object.read_field(&name, FieldValue { map: &mut map, known: &mut known })?;
            if let (false, Some(only)) = (known, T::ONLY) {
                return Err(unknown_field(&name, only));
            }
            any_known |= known;
            if !known && unknown.is_none() {
                unknown = Some(name);
            }
        }
        let missing = (0..T::REQUIRED.len()).find(|position| seen & 1 << position == 0);
        match (missing, unknown) {
            (Some(missing), _) => Err(A::Error::missing_field(T::REQUIRED[missing])),
            (None, Some(name)) if !any_known && !T::MAY_BE_UNKNOWN => {
                Err(A::Error::custom(format_args!("{FOREIGN}, but `{name}`")))
            }
            (None, _) => Ok(object),
        }
    }
}

/// The refusal of a field that a request does not have: it is likely one that it has, misspelt.
fn unknown_field<E: Error>(name: &str, only: &'static [&'static str]) -> E {
    match nearest(name, only) {
        Some(nearest) => E::custom(format_args!("unknown field `{name}`, did you mean `{nearest}`?")),
        None => E::unknown_field(name, only),
    }
}

#[cfg(feature = "requests")]
fn nearest(name: &str, only: &'static [&'static str]) -> Option<&'static str> {
    let distance = |known: &&&str| strsim::damerau_levenshtein(name, known);
    only.iter().min_by_key(distance).filter(|best| distance(best) <= 1 + name.len() / 4).copied()
}

#[cfg(not(feature = "requests"))]
fn nearest(_: &str, _: &'static [&'static str]) -> Option<&'static str> {
    None
}

/// The name of a field, borrowed from the answer where it can be.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a field")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }

            fn visit_string<E>(self, name: String) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name)))
            }
        }

        deserializer.deserialize_identifier(Text)
    }
}

/// Starts to write an object.
pub(crate) fn write<S: Serializer>(serializer: S) -> ObjectWriter<S> {
    ObjectWriter(serializer.serialize_map(None))
}

/// An object of which some fields are written; after an error no more are.
pub(crate) struct ObjectWriter<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> ObjectWriter<S> {
    /// Writes a field.
    pub(crate) fn field<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Self {
        ObjectWriter(self.0.and_then(|mut map| map.serialize_entry(name, value).map(|()| map)))
    }

    /// Writes a field if it is set.
    pub(crate) fn field_if_set<T: Serialize>(self, name: &'static str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.field(name, value),
            None => self,
        }
    }

    /// Ends the object.
    pub(crate) fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_that_have_to_be_there_are_not_passed_over() {
        assert_eq!(Duration::from_seconds(Some(1.5)), Ok(Duration::from_millis(1500)));
        for wrong in [None, Some(-1.0), Some(f64::MAX)] {
            assert!(Duration::from_seconds(wrong).is_err(), "{wrong:?}");
            assert_eq!(Option::<Duration>::from_seconds(wrong), Ok(None));
        }
    }
}
