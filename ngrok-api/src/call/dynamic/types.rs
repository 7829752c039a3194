//! Datatypes by name.

use std::fmt;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

/// A datatype by name.
#[derive(Debug)]
#[non_exhaustive]
pub struct DynamicType {
    /// The API's name, such as `IPPolicy`.
    pub name: &'static str,
    reencode: fn(&[u8]) -> serde_json::Result<(Value, String)>,
}

impl DynamicType {
    pub(crate) const fn of<T: Serialize + DeserializeOwned + fmt::Debug>(name: &'static str) -> Self {
        DynamicType {
            name,
            reencode: |json| {
                let value: T = serde_json::from_slice(json)?;
                Ok((serde_json::to_value(&value)?, format!("{value:?}")))
            },
        }
    }

    /// Decodes a value of the datatype, and writes it again: what the type holds of it.
    ///
    /// # Errors
    /// When it is not JSON of this type.
    pub fn reencode(&self, json: &[u8]) -> serde_json::Result<Value> {
        (self.reencode)(json).map(|(value, _)| value)
    }

    /// Decodes a value of the datatype and gives its `Debug` output.
    ///
    /// # Errors
    /// When it is not JSON of this type.
    pub fn debug(&self, json: &[u8]) -> serde_json::Result<String> {
        (self.reencode)(json).map(|(_, debug)| debug)
    }
}
