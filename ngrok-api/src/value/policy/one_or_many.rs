//! Values that may stand alone or in a list.

use serde_core::{Serialize, Serializer};
use serde_json::Value;

use super::json::{FromJson, Misfit};

/// One value, or a list of them: both are met in policies, and each is written back as it was read.
#[derive(Debug, Clone, PartialEq)]
pub enum OneOrMany<T> {
    /// A value without a list around it.
    One(T),
    /// A list.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// The values.
    pub fn as_slice(&self) -> &[T] {
        match self {
            OneOrMany::One(value) => std::slice::from_ref(value),
            OneOrMany::Many(values) => values,
        }
    }

    /// The values, one after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.as_slice().iter()
    }
}

impl<'a, T> IntoIterator for &'a OneOrMany<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> From<T> for OneOrMany<T> {
    fn from(value: T) -> Self {
        OneOrMany::One(value)
    }
}

impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(values: Vec<T>) -> Self {
        OneOrMany::Many(values)
    }
}

impl<T, const N: usize> From<[T; N]> for OneOrMany<T> {
    fn from(values: [T; N]) -> Self {
        OneOrMany::Many(values.into())
    }
}

impl From<&str> for OneOrMany<String> {
    fn from(text: &str) -> Self {
        OneOrMany::One(text.to_owned())
    }
}

impl<const N: usize> From<[&str; N]> for OneOrMany<String> {
    fn from(texts: [&str; N]) -> Self {
        texts.into_iter().map(str::to_owned).collect()
    }
}

impl<T> FromIterator<T> for OneOrMany<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        OneOrMany::Many(values.into_iter().collect())
    }
}

impl<T: Serialize> Serialize for OneOrMany<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            OneOrMany::One(value) => value.serialize(serializer),
            OneOrMany::Many(values) => values.serialize(serializer),
        }
    }
}

impl<T: FromJson> FromJson for OneOrMany<T> {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        match json {
            Value::Array(_) => FromJson::from_json(json).map(OneOrMany::Many),
            one => T::from_json(one).map(OneOrMany::One),
        }
    }
}
