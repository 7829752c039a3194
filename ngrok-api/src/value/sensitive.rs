//! Text that must not be shown by accident.

use std::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::lenient;

/// A token, key or password: its `Debug` output never shows the text.
///
/// Serialization writes the text, because that is how it is sent. It has no `Display`; whoever wants the text says so:
///
/// ```
/// use ngrok_api::Sensitive;
///
/// let token = Sensitive::from("2tEpN0yrxDI4j8jV_vhVRoTNN2Tx");
/// assert_eq!(format!("{token:?}"), "[redacted]");
/// assert_eq!(token.expose(), "2tEpN0yrxDI4j8jV_vhVRoTNN2Tx");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Sensitive(String);

impl Sensitive {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Sensitive(text.into())
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl lenient::FromWire for Sensitive {
    fn from_wire(text: &str) -> Self {
        text.into()
    }

    fn from_owned(text: String) -> Self {
        text.into()
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        Sensitive::new(text)
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Self {
        Sensitive::new(text)
    }
}

impl From<&String> for Sensitive {
    fn from(text: &String) -> Self {
        Sensitive::new(text)
    }
}

impl From<&Sensitive> for Sensitive {
    fn from(text: &Sensitive) -> Self {
        text.clone()
    }
}

impl Serialize for Sensitive {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Sensitive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::text(deserializer)
    }
}
